package printer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report/delivery"
	"tongket/report/ipptest"
	"tongket/report/journal"

	"github.com/OpenPrinting/goipp"
)

// testClock is a clock on which waiting takes no time.
type testClock struct {
	now   time.Time
	slept time.Duration
}

func (c *testClock) clock() delivery.Clock {
	return delivery.Clock{
		Now: func() time.Time { return c.now },
		Sleep: func(ctx context.Context, d time.Duration) error {
			c.now = c.now.Add(d)
			c.slept += d
			return ctx.Err()
		},
	}
}

func reach(t testing.TB, p *ipptest.Printer) Server {
	t.Helper()
	u, err := Parse("ipp://" + p.Address + "/ipp/print")
	if err != nil {
		t.Fatal(err)
	}
	return Server{URI: u, As: "lan", Timeout: time.Second}
}

// paper is what stands for a PDF: longer than what the system takes in advance.
var paper = bytes.Repeat([]byte("%PDF-1.7 tổng kết\n"), 400_000)

var wish = Wish{Copies: 40, Sides: "two-sided-long-edge", Media: Medium{"iso_a4_210x297mm", 21000, 29700}, Staple: "top-left"}

// order is an order of a wish, which an office printer can fulfil.
func order(t testing.TB, s Server, id string, w Wish) Order {
	t.Helper()
	d, err := s.Ask(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	ticket, lacks := d.Fit(w)
	if len(lacks) > 0 {
		t.Fatal(lacks)
	}
	return Order{ID: id, Title: "Tổng kết 2024", Key: "k", Ticket: ticket, PDF: paper}
}

// run is a run with a journal of its own, on a clock that does not wait.
func run(t testing.TB, s Server, path string) (*Run, *testClock) {
	t.Helper()
	j, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	clock := &testClock{now: time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC)}
	return &Run{Server: s, Journal: j, Clock: clock.clock(), Limits: DefaultLimits()}, clock
}

// at is a fault of the nth request of an operation; 0 is every one.
func at(op goipp.Op, n int, f ipptest.Fault) func(*ipptest.Printer) {
	return func(p *ipptest.Printer) {
		before := p.Fault
		p.Fault = func(asked goipp.Op, k int) ipptest.Fault {
			if asked == op && (n == 0 || k == n) {
				return f
			}
			if before != nil {
				return before(asked, k)
			}
			return ipptest.Fault{}
		}
	}
}

// simple is a printer that knows only Print-Job.
func simple(p *ipptest.Printer) {
	p.Operations = slices.DeleteFunc(p.Operations, func(op goipp.Op) bool {
		return op == goipp.OpCreateJob || op == goipp.OpSendDocument || op == goipp.OpValidateJob
	})
}

func both(changes ...func(*ipptest.Printer)) func(*ipptest.Printer) {
	return func(p *ipptest.Printer) {
		for _, c := range changes {
			c(p)
		}
	}
}

// faults are what can go wrong, with the state in which an order ends and the
// whole documents that the printer then has.
var faults = []struct {
	name  string
	fault func(*ipptest.Printer)
	want  State
	whole int
	says  string
	waits time.Duration
}{
	{name: "nothing", want: Done, whole: 1},
	{name: "nothing, by Print-Job", fault: simple, want: Done, whole: 1},
	{name: "nothing, in chunks", fault: func(p *ipptest.Printer) { p.Chunked = true }, want: Done, whole: 1},
	{name: "half of the chunks", fault: both(func(p *ipptest.Printer) { p.Chunked = true }, at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.Halfway})), want: Done, whole: 1},
	{name: "held by nobody", fault: func(p *ipptest.Printer) { p.Path = []int{3, 3, 5, 5, 9} }, want: Done, whole: 1},
	{name: "aborted", fault: func(p *ipptest.Printer) { p.Path = []int{5, 8} }, want: Aborted, whole: 1},
	{name: "cancelled at the printer", fault: func(p *ipptest.Printer) { p.Path = []int{5, 7} }, want: Cancelled, whole: 1},
	{name: "out of paper for ever", fault: func(p *ipptest.Printer) { p.Path = []int{6} }, want: Sent, whole: 1, says: "no longer watched", waits: 10 * time.Minute},
	{name: "forgets its jobs", fault: func(p *ipptest.Printer) { p.Forgets = true }, want: Uncertain, whole: 1, says: "no longer lists"},

	{name: "busy twice", fault: both(at(goipp.OpCreateJob, 1, busy), at(goipp.OpCreateJob, 2, busy)), want: Done, whole: 1, waits: 3 * time.Second},
	{name: "busy for ever", fault: at(goipp.OpCreateJob, 0, busy), want: Absent, says: "server-error-busy", waits: time.Minute},
	{name: "503 twice", fault: both(at(goipp.OpCreateJob, 1, ipptest.Fault{HTTP: 503}), at(goipp.OpCreateJob, 2, ipptest.Fault{HTTP: 503})), want: Done, whole: 1},
	{name: "busy for the document", fault: at(goipp.OpSendDocument, 1, busy), want: Done, whole: 1, waits: time.Second},
	{name: "busy, by Print-Job", fault: both(simple, at(goipp.OpPrintJob, 1, busy)), want: Done, whole: 1},
	{name: "busy for ever, by Print-Job", fault: both(simple, at(goipp.OpPrintJob, 0, busy)), want: Absent},
	{name: "503 after the document", fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{HTTP: 503})), want: Uncertain},

	{name: "not accepting", fault: at(goipp.OpCreateJob, 0, ipptest.Fault{Status: goipp.StatusErrorNotAcceptingJobs}), want: Refused, says: "not-accepting"},
	{name: "document refused", fault: at(goipp.OpSendDocument, 0, ipptest.Fault{Status: goipp.StatusErrorDocumentFormatError}), want: Refused, says: "document-format-error"},
	{name: "refused, by Print-Job", fault: both(simple, at(goipp.OpPrintJob, 0, ipptest.Fault{Status: goipp.StatusErrorInternal})), want: Refused, says: "internal-error"},
	{name: "a status that is none", fault: at(goipp.OpCreateJob, 0, ipptest.Fault{Status: 0x7777}), want: Absent, says: "0x7777"},
	{name: "a status that is none, for the document", fault: at(goipp.OpSendDocument, 0, ipptest.Fault{Status: 0x0200}), want: Absent},
	{name: "500", fault: at(goipp.OpCreateJob, 0, ipptest.Fault{HTTP: 500}), want: Absent, says: "500"},
	{name: "500 for the document", fault: at(goipp.OpSendDocument, 0, ipptest.Fault{HTTP: 500}), want: Absent},
	{name: "401", fault: func(p *ipptest.Printer) { at(goipp.OpCreateJob, 0, ipptest.Fault{HTTP: 401})(p) }, want: Refused, says: "--user"},
	{name: "413 for the document", fault: at(goipp.OpSendDocument, 0, ipptest.Fault{HTTP: 413}), want: Refused, says: "413"},
	{name: "sent elsewhere", fault: at(goipp.OpCreateJob, 0, ipptest.Fault{HTTP: 307}), want: Refused, says: "elsewhere"},

	{name: "made on one side", fault: at(goipp.OpCreateJob, 0, some("sides")), want: Refused, says: "leaves out sides two-sided-long-edge"},
	{name: "made with less, of much", fault: at(goipp.OpCreateJob, 0, some("finishings", "copies", "job-priority")), want: Refused, says: "leaves out copies 40, finishings 20"},
	{name: "made with less, and conflicts", fault: at(goipp.OpCreateJob, 0, ipptest.Fault{Status: goipp.StatusOkConflicting, Unsupported: goipp.Attributes{ipptest.Words("media", "iso_a4_210x297mm")}}), want: Refused, says: "leaves out media"},
	{name: "made with less, by a plain yes", fault: at(goipp.OpCreateJob, 0, ipptest.Fault{Unsupported: goipp.Attributes{ipptest.Words("print-scaling", "none")}}), want: Refused, says: "leaves out print-scaling none"},
	{name: "made with less, and not said of what", fault: at(goipp.OpCreateJob, 0, some()), want: Refused, says: "does not say what"},
	{name: "made without what nobody asked for", fault: at(goipp.OpCreateJob, 0, some("job-priority", "job-name", "ipp-attribute-fidelity")), want: Done, whole: 1},
	{name: "less when it has the document", fault: both(at(goipp.OpSendDocument, 0, some("sides")), func(p *ipptest.Printer) { p.Path = []int{5} }), want: Cancelled, whole: 1, says: "leaves out sides"},
	{name: "less by Print-Job, and not to be cancelled", fault: both(simple, at(goipp.OpPrintJob, 0, some("sides")), func(p *ipptest.Printer) { p.Cancels = false }), want: Done, whole: 1, says: "leaves out sides"},
	{name: "less by Print-Job that is asked before", fault: both(func(p *ipptest.Printer) {
		p.Operations = slices.DeleteFunc(p.Operations, func(op goipp.Op) bool { return op == goipp.OpCreateJob })
	}, at(goipp.OpValidateJob, 0, some("sides"))), want: Refused, says: "leaves out sides"},
	{name: "dropped before the job", fault: at(goipp.OpCreateJob, 1, ipptest.Fault{Drop: ipptest.Before}), want: Absent},
	{name: "dropped after the job", fault: at(goipp.OpCreateJob, 1, ipptest.Fault{Drop: ipptest.After}), want: Absent},
	{name: "half an answer to the job", fault: at(goipp.OpCreateJob, 1, ipptest.Fault{Drop: ipptest.Halfway}), want: Absent},
	{name: "garbage for the job", fault: at(goipp.OpCreateJob, 1, ipptest.Fault{Raw: []byte("<html>")}), want: Absent},
	{name: "a web page for the job", fault: at(goipp.OpCreateJob, 1, ipptest.Fault{Type: "text/html"}), want: Absent, says: "text/html"},
	{name: "slow to make the job", fault: at(goipp.OpCreateJob, 1, ipptest.Fault{Delay: 1600 * time.Millisecond}), want: Absent, says: "in time"},

	{name: "dropped within the document, and away", fault: both(at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.Within}), at(goipp.OpGetJobAttributes, 0, ipptest.Fault{Drop: ipptest.AtOnce})), want: Created, says: "broke"},
	{name: "dropped at the document's head", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.AtOnce}), want: Absent},
	{name: "dropped within the document", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.Within}), want: Absent, says: "broke"},
	{name: "dropped after the document, lost", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.Before}), want: Absent},
	{name: "dropped after the document, taken", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.After}), want: Done, whole: 1},
	{name: "half an answer to the document", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.Halfway}), want: Done, whole: 1},
	{name: "garbage for the document", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Raw: []byte{2, 0, 0, 0, 0, 0, 0, 1, 0x41}}), want: Done, whole: 1},
	{name: "too slow after the document", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Late: 2400 * time.Millisecond}), want: Done, whole: 1},
	{name: "too slow to take the document", fault: at(goipp.OpSendDocument, 1, ipptest.Fault{Delay: 2400 * time.Millisecond}), want: Absent, says: "in time"},
	{
		name:  "dropped after the document, and away",
		fault: both(at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.After}), at(goipp.OpGetJobAttributes, 0, ipptest.Fault{Drop: ipptest.AtOnce})),
		want:  Uncertain, whole: 1, says: "does not say",
	},
	{
		name:  "dropped after the document, and away for a while",
		fault: both(at(goipp.OpSendDocument, 1, ipptest.Fault{Drop: ipptest.After}), at(goipp.OpGetJobAttributes, 1, ipptest.Fault{Drop: ipptest.AtOnce}), at(goipp.OpGetJobAttributes, 2, ipptest.Fault{HTTP: 500})),
		want:  Done, whole: 1,
	},

	{name: "Print-Job dropped within", fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{Drop: ipptest.Within})), want: Absent},
	{name: "Print-Job dropped, lost", fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{Drop: ipptest.Before})), want: Uncertain, says: "lists no such job"},
	{name: "Print-Job dropped, taken", fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{Drop: ipptest.After})), want: Done, whole: 1},
	{name: "Print-Job half an answer", fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{Drop: ipptest.Halfway})), want: Done, whole: 1},
	{
		name:  "Print-Job dropped, taken, and no lists",
		fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{Drop: ipptest.After}), at(goipp.OpGetJobs, 0, ipptest.Fault{Status: goipp.StatusErrorOperationNotSupported})),
		want:  Uncertain, whole: 1,
	},
	{name: "Print-Job taken, and forgotten", fault: both(simple, at(goipp.OpPrintJob, 1, ipptest.Fault{Drop: ipptest.After}), func(p *ipptest.Printer) { p.Forgets = true }), want: Uncertain, whole: 1},

	{name: "lost while watching", fault: both(at(goipp.OpGetJobAttributes, 1, ipptest.Fault{Drop: ipptest.AtOnce}), at(goipp.OpGetJobAttributes, 2, ipptest.Fault{Drop: ipptest.Halfway}), at(goipp.OpGetJobAttributes, 3, ipptest.Fault{Status: goipp.StatusErrorInternal})), want: Done, whole: 1},
	{name: "lost for ever while watching", fault: at(goipp.OpGetJobAttributes, 0, ipptest.Fault{HTTP: 500}), want: Sent, whole: 1, says: "500"},
	{name: "queue taken away while watching", fault: both(at(goipp.OpGetJobAttributes, 0, nothere), at(goipp.OpGetJobs, 0, nothere)), want: Uncertain, whole: 1, says: "no longer lists"},
	{name: "job and queue no longer there", fault: both(at(goipp.OpGetJobAttributes, 0, ipptest.Fault{Status: goipp.StatusErrorGone}), at(goipp.OpGetJobs, 0, ipptest.Fault{Status: goipp.StatusErrorGone})), want: Uncertain, whole: 1, says: "no longer lists"},
	{name: "garbage while watching", fault: at(goipp.OpGetJobAttributes, 0, ipptest.Fault{Raw: []byte{1, 1, 0, 0, 0, 0, 0, 1, 3}}), want: Sent, whole: 1},
}

// some is a yes to less than was asked.
func some(names ...string) ipptest.Fault {
	f := ipptest.Fault{Status: goipp.StatusOkIgnoredOrSubstituted}
	for _, n := range names {
		f.Unsupported.Add(goipp.MakeAttr(n, goipp.TagUnsupportedValue, goipp.Void{}))
	}
	return f
}

var nothere = ipptest.Fault{Status: goipp.StatusErrorNotFound}

var busy = ipptest.Fault{Status: goipp.StatusErrorBusy}

// Every fault ends with what is true, and neither it nor what follows it makes a
// second job of one document.
func TestFaults(t *testing.T) {
	for _, tt := range faults {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p := ipptest.Listen(t, tt.fault)
			s := reach(t, p)
			path := filepath.Join(t.TempDir(), "j")
			r, clock := run(t, s, path)
			out, err := r.Print(t.Context(), order(t, s, "aaaa", wish))
			if err != nil {
				t.Fatal(err)
			}
			if out.State != tt.want || !strings.Contains(out.Answer.String(), tt.says) {
				t.Errorf("%s: %s", out.State, out.Answer)
			}
			if n := p.Whole("aaaa"); n != tt.whole {
				t.Errorf("%d documents", n)
			}
			for _, j := range p.Jobs() {
				if tt.want == Refused && j.State < 7 {
					t.Errorf("job %d waits for a document that nobody will send", j.ID)
				}
			}
			if clock.slept < tt.waits {
				t.Errorf("waited %s", clock.slept)
			}
			if last := r.Journal.last["aaaa"]; last.State != out.State {
				t.Errorf("the journal says %s", last)
			}
			r.Journal.Close()
			again(t, s, p, path)
		})
	}
}

// again is the next run: it settles what is left, and prints what is certainly
// not printed.
func again(t *testing.T, s Server, p *ipptest.Printer, path string) {
	t.Helper()
	for id := 0; id < 2; id++ {
		r, _ := run(t, s, path)
		for _, e := range append(r.Journal.Unsettled(), slices.DeleteFunc(r.Journal.Orders(), func(e Event) bool { return e.State != Uncertain })...) {
			_, _ = r.Settle(t.Context(), e)
		}
		printed := slices.ContainsFunc(r.Journal.Orders(), func(e Event) bool { return e.State != Absent && e.State != Refused })
		if !printed {
			_, _ = r.Print(t.Context(), order(t, s, fmt.Sprint("aaaa", id), wish))
		}
		r.Journal.Close()
	}
	if n := p.Whole(""); n > 1 {
		t.Errorf("after further runs %d documents", n)
	}
	for _, j := range p.Jobs() {
		if j.Whole > 0 && !bytes.Equal(j.Document, paper) {
			t.Errorf("job %d has another document", j.ID)
		}
	}
}

// The printer gets what was asked for, and the journal tells the story.
func TestStory(t *testing.T) {
	p := ipptest.Listen(t, func(p *ipptest.Printer) {
		p.JobReasons, p.Reasons = nil, func() []string { return []string{"media-empty-error", "toner-low-warning"} }
	})
	s := reach(t, p)
	path := filepath.Join(t.TempDir(), "j")
	r, _ := run(t, s, path)
	var told []string
	r.Tell = func(p Progress) {
		told = append(told, fmt.Sprintf("%s %d %s %v", p.State, p.Job, p.JobState, p.Reasons))
	}
	if out, err := r.Print(t.Context(), order(t, s, "aaaa", wish)); err != nil || out.State != Done || out.Job != 1 {
		t.Fatal(out, err)
	}
	if got := strings.Join(told, "\n"); got != `trying 0  []
created 1  []
finishing 1  []
sent 1  []
sent 1 processing [job-printing media-empty-error toner-low-warning]
done 1  []` {
		t.Error(got)
	}
	j := p.Jobs()[0]
	for name, want := range map[string]string{
		"copies": "40", "sides": "two-sided-long-edge", "media": "iso_a4_210x297mm", "finishings": "20", "print-scaling": "none",
		"print-color-mode": "color", "multiple-document-handling": "separate-documents-collated-copies",
		"ipp-attribute-fidelity": "true", "requesting-user-name": "lan", "job-name": "tongket-aaaa Tổng kết 2024",
	} {
		if j.Ticket[name] != want {
			t.Errorf("%s is %q", name, j.Ticket[name])
		}
	}
	if !bytes.Equal(j.Document, paper) {
		t.Error("another document")
	}
	r.Journal.Close()
	read, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if e := read.Orders()[0]; e.State != Done || !strings.Contains(e.Ticket, "copies=40") || e.Printer != s.String() {
		t.Error(e)
	}
}

// A job that was to be held is, and is not waited for.
func TestHold(t *testing.T) {
	p := ipptest.Listen(t, nil)
	s := reach(t, p)
	r, clock := run(t, s, filepath.Join(t.TempDir(), "j"))
	w := wish
	w.Hold = true
	if out, err := r.Print(t.Context(), order(t, s, "aaaa", w)); err != nil || out.State != Held || clock.slept > 0 {
		t.Error(out, err, clock.slept)
	}
}

// A printer that prints what it was told to hold is stopped, and one that was not content
// with what it printed is quoted: neither is printed as asked.
func TestNotAsAsked(t *testing.T) {
	for _, tt := range []struct {
		hold   bool
		change func(*ipptest.Printer)
		want   State
		says   string
	}{
		{true, func(p *ipptest.Printer) { p.Hurries, p.Path = true, []int{5} }, Cancelled, "leaves out job-hold-until indefinite"},
		{true, func(p *ipptest.Printer) { p.Hurries, p.Path, p.Cancels = true, []int{5, 5, 5, 9}, false }, Done, "leaves out job-hold-until indefinite"},
		{true, func(p *ipptest.Printer) { p.Hurries, p.Path = true, []int{9} }, Done, "leaves out job-hold-until indefinite"},
		{false, func(p *ipptest.Printer) { p.End = []string{"job-completed-with-errors"} }, Done, "printed, with errors"},
		{false, func(p *ipptest.Printer) { p.End = []string{"job-completed-with-warnings"} }, Done, ""},
		{false, func(p *ipptest.Printer) { p.End = []string{"job-completed-successfully"} }, Done, ""},
		{true, func(p *ipptest.Printer) { p.Hurries, p.Path = true, []int{7} }, Cancelled, ""},
		{true, nil, Held, ""},
	} {
		p := ipptest.Listen(t, tt.change)
		s := reach(t, p)
		w := wish
		w.Hold = tt.hold
		r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
		got, err := r.Print(context.Background(), order(t, s, "a", w))
		if err != nil || got.State != tt.want || (got.Less == nil) != (tt.says == "") || got.Less != nil && !strings.Contains(got.Less.Error(), tt.says) {
			t.Errorf("want %s, %q: %+v, %v", tt.want, tt.says, got, err)
		}
	}
}

// Of a job that is held the printer knows what somebody has done with it since.
func TestReleased(t *testing.T) {
	for _, tt := range []struct {
		name  string
		touch func(*ipptest.Printer)
		want  State
		watch State // and at its end
	}{
		{"still held", func(*ipptest.Printer) {}, Held, Held},
		{"released", func(p *ipptest.Printer) { p.Panel(1, ipptest.Released) }, Sent, Done},
		{"printed", func(p *ipptest.Printer) { p.Panel(1, 9) }, Done, Done},
		{"cancelled", func(p *ipptest.Printer) { p.Panel(1, ipptest.Cancelled) }, Cancelled, Cancelled},
		{"forgotten", func(p *ipptest.Printer) { p.Forget() }, Uncertain, Uncertain},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := ipptest.Listen(t, func(p *ipptest.Printer) { p.Path = []int{5, 5, 9} })
			s := reach(t, p)
			r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
			w := wish
			w.Hold = true
			if _, err := r.Print(t.Context(), order(t, s, "aaaa", w)); err != nil {
				t.Fatal(err)
			}
			tt.touch(p)
			if out, err := r.Settle(t.Context(), r.Journal.Orders()[0]); err != nil || out.State != tt.want {
				t.Errorf("settled: %v %v", out, err)
			}
			if e := r.Journal.Orders()[0]; e.State != tt.want {
				t.Errorf("the journal says %s", e)
			}
			if out, err := r.Watch(t.Context(), r.Journal.Orders()[0]); err != nil || out.State != tt.watch {
				t.Errorf("watched: %v %v", out, err)
			}
			if n := p.Whole("aaaa"); n != 1 {
				t.Errorf("%d documents", n)
			}
		})
	}
}

// What a printer refuses it names.
func TestRefusal(t *testing.T) {
	p := ipptest.Listen(t, nil)
	s := reach(t, p)
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	o := order(t, s, "aaaa", Wish{})
	o.Ticket.job.Add(goipp.MakeAttr("sides", goipp.TagKeyword, goipp.String("three-sided")))
	out, err := r.Print(t.Context(), o)
	if err != nil || out.State != Refused || !strings.Contains(out.Answer.String(), "it cannot do sides three-sided") {
		t.Error(out, err)
	}
}

// Interrupted, an order is cancelled at whatever moment, and said to be only
// when the printer says so.
func TestInterrupt(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*ipptest.Printer)
		when   State
		want   State
	}{
		{"before", nil, Trying, Absent},
		{"without its document", nil, Created, Absent},
		{"at the end of the document", both(func(p *ipptest.Printer) { p.Path = []int{5} }, at(goipp.OpSendDocument, 1, ipptest.Fault{Late: 3 * time.Second})), Finishing, Cancelled},
		{"printing", func(p *ipptest.Printer) { p.Path = []int{5} }, Sent, Cancelled},
		{"printing, and it cannot stop", func(p *ipptest.Printer) { p.Path, p.Cancels = []int{5, 5, 5, 5, 5, 5, 5, 9}, false }, Sent, Sent},
		{"printed meanwhile", func(p *ipptest.Printer) { p.Path, p.Cancels = []int{5, 9}, false }, Sent, Done},
		{"away", at(goipp.OpCancelJob, 0, ipptest.Fault{Drop: ipptest.AtOnce}), Sent, Done},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := ipptest.Listen(t, tt.change)
			s := reach(t, p)
			path := filepath.Join(t.TempDir(), "j")
			r, _ := run(t, s, path)
			ctx, cancel := context.WithCancel(t.Context())
			r.Tell = func(now Progress) {
				switch {
				case now.State != tt.when:
				case now.State == Finishing:
					go func() { // once the document is there
						for p.Whole("aaaa") == 0 {
							time.Sleep(time.Millisecond)
						}
						cancel()
					}()
				default:
					cancel()
				}
			}
			out, err := r.Print(ctx, order(t, s, "aaaa", wish))
			if err != nil || out.State != tt.want {
				t.Errorf("%s: %s %v", out.State, out.Answer, err)
			}
			if jobs := p.Jobs(); out.State == Cancelled && (len(jobs) != 1 || jobs[0].State != 7) {
				t.Errorf("%+v", jobs)
			}
		})
	}
}

// Nothing is begun twice, and nothing while an earlier order of it is open.
func TestFree(t *testing.T) {
	p := ipptest.Listen(t, func(p *ipptest.Printer) { p.Path = []int{6} })
	s := reach(t, p)
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	o := order(t, s, "aaaa", wish)
	if out, err := r.Print(t.Context(), o); err != nil || out.State != Sent {
		t.Fatal(out, err)
	}
	if _, err := r.Print(t.Context(), o); err == nil {
		t.Error("the same order twice")
	}
	o.ID = "bbbb"
	if _, err := r.Print(t.Context(), o); !errors.Is(err, ErrUnsettled) {
		t.Error(err)
	}
	if n := len(p.Jobs()); n != 1 {
		t.Errorf("%d jobs", n)
	}
}

// A printer of which the address has changed is not asked about another's jobs.
func TestSettleElsewhere(t *testing.T) {
	p := ipptest.Listen(t, nil)
	r, _ := run(t, reach(t, p), filepath.Join(t.TempDir(), "j"))
	if _, err := r.Settle(t.Context(), Event{Order: "aaaa", State: Finishing, Printer: "ipp://other/"}); err == nil || !strings.Contains(err.Error(), "went to ipp://other/") {
		t.Error(err)
	}
}

// Settling does not touch a job of somebody else, though it has our number.
func TestSettleNumberOfAnother(t *testing.T) {
	p := ipptest.Listen(t, func(p *ipptest.Printer) { p.Path = []int{5} })
	s := reach(t, p)
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	r.Limits.Patience = time.Second
	if out, err := r.Print(t.Context(), order(t, s, "aaaa", wish)); err != nil || out.Job != 1 {
		t.Fatal(out, err)
	}
	for last, want := range map[State]State{Created: Absent, Finishing: Uncertain} {
		out, err := r.Settle(t.Context(), Event{Order: "bbbb", State: last, Job: 1, Printer: s.String()})
		if err != nil || out.State != want {
			t.Error(last, out, err)
		}
	}
	if j := p.Jobs()[0]; j.State == 7 {
		t.Error("cancelled")
	}
}

// full is a disk that runs full after some lines.
type full struct {
	journal.File
	left *int
}

func (f full) Write(p []byte) (int, error) {
	if *f.left--; *f.left < 0 {
		return 0, errors.New("no space left on device")
	}
	return f.File.Write(p)
}

// Without a journal nothing whole leaves.
func TestJournalCannotBeWritten(t *testing.T) {
	for lines := range 5 {
		p := ipptest.Listen(t, nil)
		s := reach(t, p)
		r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
		r.Journal.events.Through(func(f journal.File) journal.File { return full{f, &lines} })
		n := lines
		want, says := 0, "nothing was printed"
		if n >= 3 { // the printer has it, and only its answer cannot be written
			want, says = 1, "the printer has the document"
		}
		if _, err := r.Print(t.Context(), order(t, s, "aaaa", wish)); !errors.As(err, new(journal.Error)) || !strings.Contains(err.Error(), says) {
			t.Errorf("%d lines: %v", n, err)
		}
		if got := p.Whole(""); got != want {
			t.Errorf("%d lines: %d documents", n, got)
		}
	}
}
