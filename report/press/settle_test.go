package press

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report/briefing"
	"tongket/report/delivery"
	"tongket/report/ipptest"
	"tongket/report/printer"
	"tongket/report/projecttest"
)

// A desk is where one prints again and again, with one journal.
type desk struct {
	t       *testing.T
	office  *ipptest.Printer
	journal string
	project *briefing.Project
	opt     Options
	made    time.Time
}

func newDesk(t *testing.T, change func(*ipptest.Printer)) *desk {
	t.Helper()
	pages, err := ParseSpans("1")
	if err != nil {
		t.Fatal(err)
	}
	p := briefing.Open(projecttest.Subjects("")[1].Files, "water")
	return &desk{t: t, office: ipptest.Listen(t, change), journal: filepath.Join(t.TempDir(), "j"), project: p, opt: Options{Sheet: "a4", Pages: pages, Copies: 1}}
}

// visit is what came of one time at the desk.
type visit struct {
	printed, left int // before it, and what it prints
	found         []Finding
	last          printer.Outcome
	err           error
}

// print prints what is left, until something is not printed.
func (d *desk) print(again bool) (v visit) {
	d.t.Helper()
	job, err := Open(d.project, d.opt, d.made)
	if err != nil {
		d.t.Fatal(err)
	}
	uri, err := printer.Parse("ipp://" + d.office.Address + "/ipp/print")
	if err != nil {
		d.t.Fatal(err)
	}
	server := printer.Server{URI: uri, As: "lan", Timeout: 400 * time.Millisecond}
	device, err := server.Ask(d.t.Context())
	if err != nil {
		d.t.Fatal(err)
	}
	ticket, lacks := device.Fit(job.Wish())
	if len(lacks) > 0 {
		d.t.Fatal(lacks)
	}
	orders, err := job.Orders(ticket)
	if err != nil {
		d.t.Fatal(err)
	}
	journal, err := printer.Open(d.journal)
	if err != nil {
		d.t.Fatal(err)
	}
	defer journal.Close()
	now := time.Unix(1_670_000_000, 0)
	run := &printer.Run{Server: server, Journal: journal, Limits: printer.DefaultLimits(), Clock: delivery.Clock{
		Now: func() time.Time { return now },
		Sleep: func(ctx context.Context, d time.Duration) error { // which takes no time
			now = now.Add(d)
			return ctx.Err()
		},
	}}
	s := Settling{Job: job, Run: run, Again: again, Tell: func(f Finding) { v.found = append(v.found, f) }}
	left, printed, err := s.Left(d.t.Context(), orders)
	v.printed, v.left, v.err = printed, len(left), err
	for _, o := range left {
		document, err := job.Document(o)
		if err != nil {
			d.t.Fatal(err)
		}
		if v.last, v.err = run.Print(d.t.Context(), document); v.err != nil || v.last.State != printer.Done && v.last.State != printer.Held {
			return v
		}
	}
	return v
}

// stop is why nothing was printed, or -1.
func (v visit) stop() StopReason {
	var s *Stop
	if errors.As(v.err, &s) {
		return s.Why
	}
	return -1
}

func (v visit) kinds() (out []FindingKind) {
	for _, f := range v.found {
		out = append(out, f.Kind)
	}
	return out
}

// TestNumberedGoesOn holds that a broken-off run of numbered copies goes on with what
// is left, also again, on another tray and after another build of the same, whether the
// copies are printed or held.
func TestNumberedGoesOn(t *testing.T) {
	for _, hold := range []bool{false, true} {
		d := newDesk(t, func(p *ipptest.Printer) {
			p.Fault = func(op ipptest.Op, n int) ipptest.Fault {
				if op == ipptest.SendDocument && (n == 2 || n == 7) {
					return ipptest.Fault{Status: ipptest.Refuses}
				}
				return ipptest.Fault{}
			}
		})
		d.opt.Numbered, d.opt.Copies, d.opt.Hold = true, 4, hold
		for i, tt := range []struct {
			again         bool
			staple        string
			printed, left int
			sets          []int // how often each number is printed then
		}{
			{false, "", 0, 4, []int{1, 0, 0, 0}},
			{false, "top-left", 1, 3, []int{1, 1, 1, 1}},
			{false, "", 4, 0, []int{1, 1, 1, 1}},
			{true, "", 0, 4, []int{2, 1, 1, 1}},
			{true, "", 1, 3, []int{2, 2, 2, 2}},
			{false, "", 4, 0, []int{2, 2, 2, 2}},
		} {
			d.opt.Staple, d.made = tt.staple, time.Unix(int64(i), 0)
			if v := d.print(tt.again); v.printed != tt.printed || v.left != tt.left {
				t.Errorf("run %d: %d printed and %d left, want %d and %d", i+1, v.printed, v.left, tt.printed, tt.left)
			}
			for n, want := range tt.sets {
				if got := d.office.Whole(fmt.Sprintf("copy %d of 4", n+1)); got != want {
					t.Errorf("after run %d copy %d is printed %d times, want %d", i+1, n+1, got, want)
				}
			}
		}
		d.opt.Copies = 5
		if v := d.print(false); v.stop() != NumberedOtherwise && !hold {
			t.Errorf("five copies after four: %v", v.err)
		}
	}
}

// TestSettled: what the journal and the printer say of an order decides whether the same
// is printed again, and what is said of it.
func TestSettled(t *testing.T) {
	loses := func(p *ipptest.Printer) {
		p.Fault = func(op ipptest.Op, n int) ipptest.Fault {
			if op == ipptest.SendDocument && n == 1 {
				return ipptest.Fault{Drop: ipptest.After}
			}
			return ipptest.Fault{}
		}
	}
	forgets := func(p *ipptest.Printer) { loses(p); p.Forgets = true }
	for name, tt := range map[string]struct {
		change func(*ipptest.Printer)
		hold   bool
		touch  func(*ipptest.Printer)
		again  bool
		stop   StopReason
		found  []FindingKind
		jobs   int
	}{
		"printed":                   {nil, false, nil, false, -1, []FindingKind{PrintedBefore}, 2},
		"held":                      {nil, true, nil, false, WaitsThere, nil, 1},
		"held, again":               {nil, true, nil, true, -1, nil, 2},
		"held, then released":       {nil, true, func(p *ipptest.Printer) { p.Panel(1, ipptest.Released) }, false, -1, []FindingKind{Held, BrokenOff}, 1},
		"held, then printed":        {nil, true, func(p *ipptest.Printer) { p.Panel(1, 9) }, false, -1, []FindingKind{Held, PrintedBefore}, 2},
		"held, then cancelled":      {nil, true, func(p *ipptest.Printer) { p.Panel(1, ipptest.Cancelled) }, false, -1, []FindingKind{Held}, 2},
		"held, then forgotten":      {nil, true, func(p *ipptest.Printer) { p.Forget() }, false, MayBePrinted, []FindingKind{Held, BrokenOff}, 1},
		"nobody can know":           {forgets, false, nil, false, MayBePrinted, []FindingKind{BrokenOff}, 1},
		"nobody can know, but asks": {forgets, false, nil, true, -1, nil, 2},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, tt.change)
			d.opt.Hold = tt.hold
			d.print(false)
			if tt.touch != nil {
				tt.touch(d.office)
			}
			v := d.print(tt.again)
			if v.stop() != tt.stop || !slices.Equal(v.kinds(), tt.found) || len(d.office.Jobs()) != tt.jobs {
				t.Errorf("stop %d (%v), found %v, %d jobs; want %d, %v, %d", v.stop(), v.err, v.kinds(), len(d.office.Jobs()), tt.stop, tt.found, tt.jobs)
			}
		})
	}
}

// TestGivenUp: an order that was broken off elsewhere and given up for another hinders
// nothing that is printed after it, and its printer says once what became of it.
func TestGivenUp(t *testing.T) {
	d := newDesk(t, func(p *ipptest.Printer) { p.Path = []int{5} })
	if v := d.print(false); v.last.State != printer.Sent { // watched in vain
		t.Fatal(v.last, v.err)
	}
	first := d.office
	d.office = ipptest.Listen(t, nil)
	if v := d.print(false); v.stop() != BegunElsewhere {
		t.Errorf("elsewhere: %v, %v", v.last, v.err)
	}
	for i, again := range []bool{true, true, false} {
		if v := d.print(again); v.err != nil || v.last.State != printer.Done {
			t.Errorf("visit %d: %v, %v", i+1, v.last, v.err)
		}
	}
	d.office = first
	first.Set([]int{9})
	if v := d.print(false); v.err != nil || v.last.State != printer.Done || !slices.ContainsFunc(v.found, func(f Finding) bool { return f.Kind == Stranger && f.State == printer.Done }) {
		t.Errorf("%v, %v, %v", v.last, v.err, v.found)
	}
	if v := d.print(false); slices.Contains(v.kinds(), Stranger) {
		t.Errorf("said twice: %v", v.found)
	}
}

// TestStranger: of another document that was broken off it is said what became of it,
// and this one is printed.
func TestStranger(t *testing.T) {
	d := newDesk(t, func(p *ipptest.Printer) { p.Path = []int{5} })
	d.print(false) // watched in vain, as it is never done
	d.opt.Grey = true
	d.office.Set([]int{5, 9})
	v := d.print(false)
	if v.err != nil || v.last.State != printer.Done || !slices.Contains(v.kinds(), Stranger) {
		t.Errorf("%v, %v, %v", v.err, v.last, v.found)
	}
}

// TestKeys: the name of a job says which copy it is, and numbered copies of one version
// are known by nothing but version, languages, count and number.
func TestKeys(t *testing.T) {
	d := newDesk(t, nil)
	d.opt.Numbered, d.opt.Copies, d.opt.Grey = true, 12, true
	job, err := Open(d.project, d.opt, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	orders, err := job.Orders(printer.Ticket{})
	if err != nil || len(orders) != 12 {
		t.Fatal(len(orders), err)
	}
	o := orders[6]
	if want := "numbered " + job.Doc.Code + " vi,en of 12 copy 7"; o.Key != want {
		t.Errorf("known by %q, want %q", o.Key, want)
	}
	if want := "vinh-sa-water-2024-print-pages-1-grey-numbered " + job.Doc.Code + " copy 7 of 12"; o.Title != want {
		t.Errorf("called %q, want %q", o.Title, want)
	}
	if o.PDF != nil {
		t.Error("painted before its turn")
	}
	if p, err := job.Document(o); err != nil || !strings.HasPrefix(string(p.PDF), "%PDF-") {
		t.Error("its turn brings no PDF", err)
	}
	if r, err := job.Receipt(); err != nil || r.Name != "vinh-sa-water-2024-receipt.pdf" || r.Copies != 12 || r.Pages == 0 {
		t.Error(r.Name, r.Copies, r.Pages, err)
	}
	if e := job.Estimate(); e.Pages != 1 || e.Sheets != 1 || e.Colour != 0 || e.Black <= 0 || e.Most < e.Black {
		t.Errorf("%+v", e)
	}
}
