package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report/ipptest"
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
// has for somebody. They may print on $PRINTER, on $JAMMED, which is out of order
// for a while, on $LOSING, which loses its first answer, and on $BROKEN, which
// remembers nothing besides:
// "printed N NAME=VALUE ..." says how many jobs $PRINTER has and how the last was
// asked for. $WATER is the folder of a project that is not the example, $DOCUMENTS
// that of its documents.
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
	office := ipptest.Listen(t, nil)
	jammed := ipptest.Listen(t, func(p *ipptest.Printer) {
		p.Path, p.Reasons = []int{5, 5, 9}, func() []string { return []string{"media-jam-error"} }
	})
	loses := func(op ipptest.Op, n int) ipptest.Fault {
		if op == ipptest.SendDocument && n == 1 {
			return ipptest.Fault{Drop: ipptest.After}
		}
		return ipptest.Fault{}
	}
	losing := ipptest.Listen(t, func(p *ipptest.Printer) { p.Fault = loses })
	broken := ipptest.Listen(t, func(p *ipptest.Printer) { p.Fault, p.Forgets = loses, true })
	water, err := filepath.Abs(filepath.Join("..", "..", "report", "waterworks"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SMTP", fmt.Sprintf("%s:%d", smtptest.Host, server.Port))
			e.Setenv("TONGKET_MAIL_PASSWORD", smtptest.Password)
			for name, folder := range map[string]string{"WATER": "project", "DOCUMENTS": "documents"} {
				e.Setenv(name, filepath.Join(water, folder))
			}
			for name, p := range map[string]*ipptest.Printer{"PRINTER": office, "JAMMED": jammed, "LOSING": losing, "BROKEN": broken} {
				e.Setenv(name, "ipp://"+p.Address+"/ipp/print")
			}
			return os.WriteFile(filepath.Join(e.WorkDir, "ca.pem"), server.PEM(), 0o600)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"printed": func(ts *testscript.TestScript, neg bool, args []string) {
				jobs := office.Jobs()
				if got := strconv.Itoa(len(jobs)); got != args[0] {
					ts.Fatalf("the printer has %s jobs, want %s", got, args[0])
				}
				for _, want := range args[1:] {
					name, value, _ := strings.Cut(want, "=")
					if got := jobs[len(jobs)-1].Ticket[name]; got != value {
						ts.Fatalf("the last job has %s %q, want %q", name, got, value)
					}
				}
			},
			"taken": func(ts *testscript.TestScript, neg bool, args []string) {
				if got := strconv.Itoa(server.Count(args[0])); got != args[1] {
					ts.Fatalf("%s has %s messages, want %s", args[0], got, args[1])
				}
			},
		},
	})
}
