package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report/smtptest"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"tongket": func() {
			os.Exit(Main(os.Args[1:], environment{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, getenv: os.Getenv, now: time.Now}))
		},
	})
}

// TestScripts runs the program as its users do: what it says, what it writes,
// and what it ends with. Scripts may send through a mail server of this process,
// $SMTP with the certificate ca.pem: "taken ADDRESS N" says how many messages it
// has for somebody.
func TestScripts(t *testing.T) {
	server := smtptest.Listen(t, func(s *smtptest.Server) {
		s.Rcpt = func(to string) error {
			switch {
			case strings.HasPrefix(to, "nobody"):
				return smtptest.Reply(550, "no such user")
			case strings.HasPrefix(to, "later"):
				return smtptest.Reply(450, "greylisted")
			}
			return nil
		}
	})
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SMTP", fmt.Sprintf("%s:%d", smtptest.Host, server.Port))
			e.Setenv("TONGKET_MAIL_PASSWORD", smtptest.Password)
			return os.WriteFile(filepath.Join(e.WorkDir, "ca.pem"), server.PEM(), 0o600)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"taken": func(ts *testscript.TestScript, neg bool, args []string) {
				if got := strconv.Itoa(server.Count(args[0])); got != args[1] {
					ts.Fatalf("%s has %s messages, want %s", args[0], got, args[1])
				}
			},
		},
	})
}
