package main

import (
	"crypto/x509"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"

	"tongket/report/intake"
	"tongket/report/say"
)

// secret is where a password is read from, where nobody sees it go by: a flag would
// stand in the list of processes and in the shell's history.
type secret struct {
	file, command string
	variable      string // of the environment, where neither is given
}

func (s secret) read(env environment) (string, error) {
	switch {
	case s.command != "":
		words := strings.Fields(s.command)
		if len(words) == 0 {
			return "", usagef("--password-command names no program")
		}
		out, err := output(exec.Command(words[0], words[1:]...), env.stderr)
		if err != nil {
			return "", usagef("the command for the password failed: %v", err)
		}
		return filled(out, "the command printed no password")
	case s.file != "":
		return s.readFile()
	}
	return filled(env.getenv(s.variable), say.Sprintf("no password: set %s, or give --password-file or --password-command", s.variable))
}

// output is what a program prints. One that does not stop is stopped.
func output(cmd *exec.Cmd, stderr io.Writer) (string, error) {
	cmd.Stderr = stderr
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return "", err
	}
	data, err := intake.Limited(out, intake.MaxSecret)
	if err != nil {
		cmd.Process.Kill()
		cmd.Wait()
		return "", say.Errorf("it printed more than a password has")
	}
	return string(data), cmd.Wait()
}

func (s secret) readFile() (string, error) {
	info, err := os.Stat(s.file)
	if err != nil {
		return "", usagef("the file with the password, %s, cannot be read: %v", s.file, cause(err))
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return "", usagef("others may read the password in %s: chmod 600 %s", s.file, s.file)
	}
	data, err := intake.Piped(s.file, intake.MaxSecret)
	if err != nil {
		return "", usagef("the file with the password, %s, cannot be read: %v", s.file, cause(err))
	}
	return filled(string(data), say.Sprintf("%s is empty", s.file))
}

func filled(s string, without say.Message) (string, error) {
	if s = strings.TrimRight(s, "\r\n"); s == "" {
		return "", usagef("%s", without)
	}
	return s, nil
}

// readRoots reads the certificates that vouch for a server; without a file they are
// the system's.
func readRoots(name string) (*x509.CertPool, error) {
	if name == "" {
		return nil, nil
	}
	data, err := intake.File(name, intake.MaxCertificates)
	if err != nil {
		return nil, usagef("the certificates in %s cannot be read: %v", name, cause(err))
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(data) {
		return nil, usagef("%s has no certificate in PEM form", name)
	}
	return pool, nil
}
