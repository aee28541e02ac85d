//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"tongket/report/smtptest"
)

// BenchmarkMail is the whole command in a process of its own: a list of 1,000,
// each message written anew with the example's PDF (about 210 KB), to a server in
// this process, by TLS. It reports seconds for all and the sender's most memory.
func BenchmarkMail(b *testing.B) {
	const n = 1000
	b.Chdir(b.TempDir())
	var list strings.Builder
	list.WriteString("address,name,language\n")
	for i := range n {
		fmt.Fprintf(&list, "r%d@mail.test,Nguyễn Thị Lan %d,%s\n", i, i, []string{"vi", "en", "both"}[i%3])
	}
	if err := os.WriteFile("list.csv", []byte(list.String()), 0o644); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		server := smtptest.Listen(b, nil)
		if err := os.WriteFile("ca.pem", server.PEM(), 0o644); err != nil {
			b.Fatal(err)
		}
		os.Remove("can-tho-mail.jsonl")
		cmd := exec.Command("tongket", "mail", "--to", "list.csv", "--from", smtptest.User, "--user", smtptest.User,
			"--server", fmt.Sprintf("%s:%d", smtptest.Host, server.Port), "--ca", "ca.pem", "--send")
		cmd.Env = append(os.Environ(), passwordVariable+"="+smtptest.Password)
		if out, err := cmd.Output(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
		if got := server.Total(); got != n {
			b.Fatalf("%d messages arrived", got)
		}
		b.ReportMetric(float64(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)/1024, "MiB")
		server.Close()
	}
}
