//go:build unix

package printer

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report/delivery"
	"tongket/report/ipptest"
	"tongket/report/journal"
	"tongket/report/outside"
)

// TestMain is also the program that is killed: a run of its own in a process of
// its own.
func TestMain(m *testing.M) {
	if os.Getenv("PRINTER_TEST_JOURNAL") != "" {
		os.Exit(victim())
	}
	os.Exit(m.Run())
}

// victim does what a run does, until it is done or killed: it settles what was
// broken off, and prints if nothing can be there. A job that a run before it told the
// printer to cancel, and was killed before it could write that down, it finds cancelled:
// nothing is there, and it prints as press does.
func victim() int {
	j, err := Open(os.Getenv("PRINTER_TEST_JOURNAL"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if n, _ := strconv.Atoi(os.Getenv("PRINTER_TEST_KILL_AT")); n > 0 {
		j.events.Through(func(f journal.File) journal.File { return &outside.Deadly{File: f, At: n} })
	}
	u, err := Parse(os.Getenv("PRINTER_TEST_URI"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	r := Run{
		Server: Server{URI: u, Timeout: 10 * time.Second}, Journal: j, Limits: DefaultLimits(),
		Clock: delivery.Clock{Now: time.Now, Sleep: hasty},
	}
	if err := printOnce(&r); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// hasty sleeps a fiftieth of what a run does, and so waits for a printer that is slow
// with what it has been sent. On a busy machine ippeveprinter is: told to cancel a job
// of which it has yet to read the end, it prints all of it and calls it cancelled.
func hasty(_ context.Context, d time.Duration) error {
	time.Sleep(d / 50)
	return nil
}

func printOnce(r *Run) error {
	ctx := context.Background()
	for _, e := range r.Journal.Unsettled() {
		if _, err := r.Watch(ctx, e); err != nil {
			return err
		}
	}
	for _, e := range r.Journal.Orders() {
		if e.State != Absent && e.State != Cancelled {
			return nil // printed, or to be asked of somebody
		}
	}
	d, err := r.Server.Ask(ctx)
	if err != nil {
		return err
	}
	ticket, lacks := d.Fit(wish)
	if len(lacks) > 0 {
		return lacks[0]
	}
	id := fmt.Sprintf("%s%04d", os.Getenv("PRINTER_TEST_PREFIX"), len(r.Journal.Orders()))
	_, err = r.Print(ctx, Order{ID: id, Title: "t", Key: "k", Ticket: ticket, PDF: paper})
	return err
}

func spawn(t *testing.T, p *ipptest.Printer, journal string, killAt int) *exec.Cmd {
	t.Helper()
	return spawnTo(t, "ipp://"+p.Address+"/ipp/print", journal, "", killAt)
}

// spawnTo starts a victim whose orders have IDs of a prefix.
func spawnTo(t *testing.T, uri, journal, prefix string, killAt int) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "PRINTER_TEST_JOURNAL="+journal, "PRINTER_TEST_URI="+uri, "PRINTER_TEST_PREFIX="+prefix, fmt.Sprint("PRINTER_TEST_KILL_AT=", killAt))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// lastOrder is what a journal says of its last order.
func lastOrder(t *testing.T, path string) Event {
	t.Helper()
	j, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	list := j.Orders()
	return list[len(list)-1]
}

// verdict holds the promise against what the printer has: one document, or none
// and the journal says that nobody can know it.
func verdict(t *testing.T, p *ipptest.Printer, path string) (uncertain bool) {
	t.Helper()
	last := lastOrder(t, path)
	whole := p.Whole("")
	switch {
	case whole > 1:
		t.Errorf("%d documents", whole)
	case last.State == Uncertain:
		return true
	case last.State != Done || whole != 1:
		t.Errorf("%d documents, and the journal says %s", whole, last)
	}
	return false
}

// printing is a run that prints on a printer of its own.
func printing(t *testing.T, change func(*ipptest.Printer), uncertain *int) outside.Victim {
	t.Helper()
	p := ipptest.Listen(t, change)
	path := filepath.Join(t.TempDir(), "j")
	return outside.Victim{
		Start: func(killAt int) *exec.Cmd { return spawn(t, p, path, killAt) },
		Judge: func() {
			if verdict(t, p, path) {
				*uncertain++
			}
		},
	}
}

// TestKilledAtEachWrite kills a run before and after everything that it does to
// its journal, and runs it again.
func TestKilledAtEachWrite(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for name, change := range map[string]func(*ipptest.Printer){"Create-Job": nil, "Print-Job": simple} {
		uncertain := 0
		moments := outside.KilledAtEach(t, func() outside.Victim { return printing(t, change, &uncertain) })
		if least := map[string]int{"Create-Job": 20, "Print-Job": 16}[name]; moments < least {
			t.Errorf("%s: only %d moments", name, moments)
		}
		t.Logf("%s: %d moments, %d uncertain", name, moments, uncertain)
	}
}

// TestKilledAtRandom kills runs at random moments.
func TestKilledAtRandom(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	n, uncertain := 0, 0
	kills := outside.KilledAtRandom(t, func(kills int) bool { return kills < 60 }, func() outside.Victim {
		n++
		return printing(t, []func(*ipptest.Printer){nil, simple}[n%2], &uncertain)
	})
	t.Logf("%d kills, %d orders uncertain", kills, uncertain)
}

// TestKilledBeforeARealPrinter kills runs that print to a real printer: it prints
// each document once, or the journal says that nobody can know; and it prints no
// half of one.
func TestKilledBeforeARealPrinter(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	e := ipptest.StartEverywhere(t)
	uri := serverAt(t, e.URI).URI.String()
	n, uncertain := 0, 0
	kills := outside.KilledAtRandom(t, func(int) bool { return n < 25 }, func() outside.Victim {
		path, prefix := filepath.Join(t.TempDir(), "j"), fmt.Sprintf("%04d", n)
		n++
		return outside.Victim{
			Start: func(int) *exec.Cmd { return spawnTo(t, uri, path, prefix, 0) },
			Judge: func() {
				last := lastOrder(t, path)
				if last.State == Uncertain {
					uncertain++
				}
				if whole := printed(t, e, mark(prefix)); whole > 1 || last.State == Done && whole != 1 {
					t.Errorf("%d documents, and the journal says %s", whole, last)
				}
			},
		}
	})
	t.Logf("%d kills, %d orders uncertain", kills, uncertain)
}

// printed is how many documents the printer has printed of jobs whose names begin
// so. Half a document is an error.
func printed(t *testing.T, e *ipptest.Everywhere, name string) int {
	t.Helper()
	n := 0
	list, _ := filepath.Glob(e.Dir + "/*.env")
	for _, path := range list {
		env, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		document, err := os.ReadFile(strings.TrimSuffix(path, ".env") + ".pdf")
		if err != nil || !strings.Contains(string(env), "IPP_JOB_NAME="+name) {
			continue
		}
		if !bytes.Equal(document, paper) {
			t.Errorf("%s: half a document, %d bytes, was printed", path, len(document))
		}
		n++
	}
	return n
}
