package printer

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"tongket/report/ipptest"

	"github.com/OpenPrinting/goipp"
)

// A line that says nothing of an order is not passed over: it may say that it is
// printed.
func TestBrokenJournal(t *testing.T) {
	for _, line := range []string{"garbage", "{}", `{"state":"gone","order":"a","printer":"ipp://p/"}`, `{"state":"sent","printer":"ipp://p/"}`} {
		path := filepath.Join(t.TempDir(), "j")
		if err := os.WriteFile(path, []byte(line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Open(path)
		_, also := Read(path)
		if err == nil || !strings.Contains(err.Error(), "j:1: the journal cannot be read") || also == nil {
			t.Errorf("%s: %v, %v", line, err, also)
		}
	}
}

func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	run(t, Server{}, path)
	if _, err := Open(path); !errors.Is(err, ErrLocked) {
		t.Error(err)
	}
}

// Orders that are broken off at any state are unsettled, until they are settled;
// the ticket is that of the first line.
func TestUnsettled(t *testing.T) {
	r, _ := run(t, Server{}, filepath.Join(t.TempDir(), "j"))
	for _, s := range states {
		first := Event{State: Trying, Order: string(s), Printer: "ipp://p/", Ticket: "copies=2"}
		if err := errors.Join(r.Journal.write(first), r.Journal.write(Event{State: s, Order: string(s), Printer: "ipp://p/"})); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, e := range r.Journal.Unsettled() {
		got = append(got, string(e.State))
		if e.Ticket != "copies=2" {
			t.Error(e)
		}
	}
	if s := strings.Join(got, " "); s != "trying created finishing sent" {
		t.Error(s)
	}
}

// The name of a job begins with what no other has, and is not too long for IPP.
func TestJobName(t *testing.T) {
	id, err := NewID(bytes.NewReader([]byte{1, 2, 3, 4, 5, 255}))
	if err != nil || id != "0102030405ff" {
		t.Error(id, err)
	}
	if _, err := NewID(bytes.NewReader(nil)); err == nil {
		t.Error("no random bytes, and no error")
	}
	name := Order{ID: id, Title: strings.Repeat("kết quả\n", 60)}.jobName()
	if !strings.HasPrefix(name, "tongket-0102030405ff kết quả kết") || len(name) > 255 || len(name) < 250 || !utf8.ValidString(name) {
		t.Errorf("%d %q", len(name), name)
	}
}

// A job that was no longer watched is watched to its end by the next run, which
// sends nothing.
func TestWatch(t *testing.T) {
	p := ipptest.Listen(t, func(p *ipptest.Printer) { p.Path = []int{6} })
	s := reach(t, p)
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	if out, err := r.Print(t.Context(), order(t, s, "aaaa", wish)); err != nil || out.State != Sent {
		t.Fatal(out, err)
	}
	sends := p.Asked(goipp.OpSendDocument)
	p.Set([]int{6, 5, 9})
	out, err := r.Watch(t.Context(), r.Journal.Unsettled()[0])
	if err != nil || out.State != Done || len(r.Journal.Unsettled()) > 0 || p.Asked(goipp.OpSendDocument) != sends {
		t.Error(out, err)
	}
	if out, err := r.Watch(t.Context(), r.Journal.Orders()[0]); err != nil || out.State != Done {
		t.Error(out, err)
	}
}

// A lack is said as a problem is: what is wrong, and what to do.
func TestLack(t *testing.T) {
	if s := (Lack{"the printer has no colour", "--grey prints in greys"}).Error(); s != "the printer has no colour\n\t--grey prints in greys" {
		t.Error(s)
	}
	if s := (Lack{What: "no"}).Error(); s != "no" {
		t.Error(s)
	}
	e := Event{State: Sent, Order: "a", Printer: "ipp://p/<x>"}
	if s := e.String(); !strings.Contains(s, `"printer":"ipp://p/<x>"`) {
		t.Error(s)
	}
}
