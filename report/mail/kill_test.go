//go:build unix

package mail

import (
	"context"
	"crypto/x509"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"tongket/report/delivery"
	"tongket/report/journal"
	"tongket/report/outside"
	"tongket/report/smtptest"
)

// TestMain is also the program that is killed: a run of its own in a process of
// its own.
func TestMain(m *testing.M) {
	if os.Getenv("MAIL_TEST_JOURNAL") != "" {
		os.Exit(victim())
	}
	os.Exit(m.Run())
}

// victim sends letters until it is done or killed.
func victim() int {
	env := func(key string) int { n, _ := strconv.Atoi(os.Getenv(key)); return n }
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM([]byte(os.Getenv("MAIL_TEST_ROOTS")))
	j, err := Open(os.Getenv("MAIL_TEST_JOURNAL"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if n := env("MAIL_TEST_KILL_AT"); n > 0 {
		j.events.Through(func(f journal.File) journal.File { return &outside.Deadly{File: f, At: n} })
	}
	r := Run{
		Server:  Server{Host: "localhost", Port: env("MAIL_TEST_PORT"), Security: StartTLS, User: smtptest.User, Password: smtptest.Password, Roots: roots, Timeout: 10 * time.Second},
		Journal: j, Limits: DefaultLimits(),
		Clock: delivery.Clock{Now: time.Now, Sleep: func(context.Context, time.Duration) error { return nil }, Jitter: rand.Float64},
	}
	if err := r.Send(context.Background(), lettersOf(env("MAIL_TEST_LETTERS"), env("MAIL_TEST_SIZE")), nil); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func spawn(t testing.TB, c *smtptest.Server, journal string, n, killAt int) *exec.Cmd {
	return spawnWith(t, c, journal, n, 30_000, killAt)
}

func spawnWith(t testing.TB, c *smtptest.Server, journal string, n, size, killAt int) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "MAIL_TEST_JOURNAL="+journal, "MAIL_TEST_ROOTS="+string(c.PEM()),
		fmt.Sprint("MAIL_TEST_PORT=", c.Port), fmt.Sprint("MAIL_TEST_LETTERS=", n), fmt.Sprint("MAIL_TEST_SIZE=", size), fmt.Sprint("MAIL_TEST_KILL_AT=", killAt))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// judgeAll holds the promise against what the server has taken: nobody has a
// message twice, and nobody is missed without being named. It returns how many
// are uncertain.
func judgeAll(t *testing.T, c *smtptest.Server, journal string, n int) int {
	t.Helper()
	j, err := Read(journal)
	if err != nil {
		t.Fatal(err)
	}
	uncertain := 0
	for _, l := range letters(n) {
		to := l.To[0]
		e, took := j.Last(l.Code, to), c.Count(to)
		switch {
		case took > 1:
			t.Errorf("%s has %d messages", to, took)
		case e.State == Uncertain:
			uncertain++
		case e.State != Sent || took != 1:
			t.Errorf("%s has %d messages, and the journal says %q", to, took, e.State)
		}
	}
	return uncertain
}

// sender is a run that sends n letters to a server of its own, and may leave so many of
// which nobody knows.
func sender(t *testing.T, n, most int, uncertain *int) outside.Victim {
	t.Helper()
	c := smtptest.Listen(t, nil)
	journal := filepath.Join(t.TempDir(), "j")
	return outside.Victim{
		Start: func(killAt int) *exec.Cmd { return spawn(t, c, journal, n, killAt) },
		Judge: func() {
			u := judgeAll(t, c, journal, n)
			if u > most {
				t.Errorf("%d are uncertain", u)
			}
			*uncertain += u
			c.Close()
		},
	}
}

// TestKilledAtEachWrite kills a run before and after everything that it does to
// its journal, and runs it again.
func TestKilledAtEachWrite(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	const n = 3
	moments := outside.KilledAtEach(t, func() outside.Victim { return sender(t, n, 1, new(int)) })
	if moments < 2*n*5-1 {
		t.Errorf("only %d moments", moments)
	}
}

// TestKilledAtRandom kills runs at a hundred random moments.
func TestKilledAtRandom(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	const n = 40
	uncertain := 0
	kills := outside.KilledAtRandom(t, func(kills int) bool { return kills < 100 }, func() outside.Victim { return sender(t, n, n, &uncertain) })
	t.Logf("%d kills, %d messages uncertain", kills, uncertain)
}

// BenchmarkSend is 1,000 messages of 150 KB, by a process of its own, to a server
// in this one: seconds for all, and the most memory that the sender took.
func BenchmarkSend(b *testing.B) {
	const n = 1000
	for b.Loop() {
		c := smtptest.Listen(b, nil)
		cmd := spawnWith(b, c, filepath.Join(b.TempDir(), "j"), n, 108_000, 0)
		if err := cmd.Wait(); err != nil {
			b.Fatal(err)
		}
		if got := c.Total(); got != n {
			b.Fatalf("%d messages arrived", got)
		}
		usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
		b.ReportMetric(float64(usage.Maxrss)/1024, "MiB")
		c.Close()
	}
}
