//go:build unix

package ipptest

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tongket/report/outside"
)

// StartCUPS starts a CUPS server in a folder of the test, with one queue to a
// printer, "office". It needs root: its filters run as another user.
func StartCUPS(t testing.TB, e *Everywhere) (port int, socket string) {
	t.Helper()
	outside.Needs(t, "cupsd", "lpadmin", "lpoptions")
	if os.Getuid() != 0 {
		t.Skip("cupsd runs its filters as another user: the test must be root")
	}
	dir, port := outside.Folder(t), outside.FreePort(t)
	socket = dir + "/state/cups.sock"
	configure(t, dir, map[string]string{
		"etc/cupsd.conf":      fmt.Sprintf(cupsdConf, port, socket),
		"etc/cups-files.conf": strings.ReplaceAll(cupsFiles, "DIR", dir),
	})
	outside.Serve(t, nil, "cupsd", "-f", "-c", dir+"/etc/cupsd.conf", "-s", dir+"/etc/cups-files.conf")
	outside.Eventually(t, "cupsd", func() bool { return outside.Answers(port) })
	queue(t, fmt.Sprintf("127.0.0.1:%d", port), e.URI)
	return port, socket
}

const cupsdConf = `LogLevel warn
Listen 127.0.0.1:%d
Listen %s
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow 127.0.0.1
  </Limit>
</Policy>
`

const cupsFiles = `SystemGroup root
User lp
Group lp
ServerRoot DIR/etc
RequestRoot DIR/spool
TempDir DIR/spool/tmp
CacheDir DIR/cache
StateDir DIR/state
AccessLog DIR/log/access
ErrorLog DIR/log/error
PageLog DIR/log/page
ServerKeychain DIR/etc/ssl
`

// configure makes the folder of a server: its configuration, and what its filters may
// write to.
func configure(t testing.TB, dir string, files map[string]string) {
	t.Helper()
	for _, sub := range []string{"etc/ppd", "etc/ssl", "spool/tmp", "cache", "state/certs", "log"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if said, err := exec.Command("chgrp", "-R", "lp", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	for sub, mode := range map[string]os.FileMode{"spool": 0o710, "spool/tmp": 0o770 | os.ModeSticky, "cache": 0o770} {
		if err := os.Chmod(filepath.Join(dir, sub), mode); err != nil {
			t.Fatal(err)
		}
	}
}

// queue makes the one queue of a server, to a printer.
func queue(t testing.TB, host, uri string) {
	t.Helper()
	for _, args := range [][]string{
		{"-h", host, "-p", "office", "-E", "-v", uri, "-m", "everywhere"},
		{"-h", host, "-d", "office"},
	} {
		if said, err := exec.Command("lpadmin", args...).CombinedOutput(); err != nil {
			t.Fatalf("lpadmin: %v: %s", err, said)
		}
	}
	outside.Eventually(t, "queue", func() bool { // CUPS asks the printer for a while
		said, _ := exec.Command("lpoptions", "-h", host, "-p", "office", "-l").Output()
		return bytes.Contains(said, []byte("Duplex"))
	})
}
