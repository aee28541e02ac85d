package printer

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"tongket/report/delivery"
	"tongket/report/journal"
	"tongket/report/say"
	"tongket/report/visible"
)

// Limits is how hard a run tries.
type Limits struct {
	Waits    []time.Duration // before each further try of a request that did nothing: the printer was busy
	Asks     []time.Duration // before each question what became of a document
	Poll     time.Duration   // between two looks at a job
	Patience time.Duration   // without any progress of a job, until it is watched no longer
}

// DefaultLimits suit an office's printer.
func DefaultLimits() Limits {
	return Limits{
		Waits:    []time.Duration{time.Second, 2 * time.Second, 5 * time.Second, 10 * time.Second, 30 * time.Second, time.Minute},
		Asks:     []time.Duration{200 * time.Millisecond, time.Second, 2 * time.Second, 4 * time.Second},
		Poll:     time.Second,
		Patience: 10 * time.Minute,
	}
}

// Run prints orders, each at most once, and keeps what became of them in a
// journal.
type Run struct {
	Server  Server
	Journal *Journal
	Clock   delivery.Clock
	Limits  Limits
	// Tell is called whenever something changes: with the order's state, its job
	// at the printer, and what hinders it.
	Tell func(Progress)
}

// Order is a document to be printed once.
type Order struct {
	ID     string // of NewID
	Title  string // for people, at the printer
	Key    string // the same for the same document and ticket
	Ticket Ticket // of Fit, without lacks
	PDF    []byte
}

// NewID is an ID that no other order has, from a source of random bytes.
func NewID(random io.Reader) (string, error) {
	var b [6]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return "", say.Errorf("printer: %w", err)
	}
	return hex.EncodeToString(b[:]), nil
}

// mark is how the name of an order's job begins, by which it is known again.
func mark(id string) string { return "tongket-" + id }

// jobName is the name of an order's job: within the 255 bytes that IPP allows.
func (o Order) jobName() string {
	name := mark(o.ID) + " " + visible.Line(o.Title)
	for len(name) > 255 {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	return strings.TrimSpace(name)
}

// Progress is what is new of an order.
type Progress struct {
	Order    string
	State    State
	Job      int    // its number at the printer; 0: none yet
	JobState string // such as processing; empty: not known
	Reasons  []string
	Message  say.Message // of the printer, or why it cannot be asked
	Pages    int         // printed so far, as far as the printer counts
	Sheets   int
}

// Outcome is what became of an order. Sent is a job that the printer still has,
// and another state that is not settled one of which the printer must still be
// asked: the next run does it.
type Outcome struct {
	Order  string
	State  State
	Job    int
	Answer say.Message // of the printer, or what went wrong; may be empty
	Less   error       // what it left out, if it was printed otherwise than asked
}

// task is an order on its way.
type task struct {
	*Run
	order, key, name string
	ticket           string
	job              int
	fresh            bool // the number is of this run
	alias            string
	state            State
	answer           say.Message
	trouble          error // why the printer could not be asked
	less             error // what it leaves out of a document that it has
	told             string
}

// Print hands an order over and watches it to its end. The context's end cancels
// the job, and the outcome is Cancelled once the printer confirms it. The error
// is a journal that cannot be written, or an order that may not be begun; all
// else is the outcome.
func (r *Run) Print(ctx context.Context, o Order) (Outcome, error) {
	if err := r.Journal.free(o); err != nil {
		return Outcome{}, err
	}
	t := &task{Run: r, order: o.ID, key: o.Key, name: o.jobName(), ticket: o.Ticket.String()}
	err := t.hand(ctx, o)
	if err == nil && t.state == Sent {
		err = t.watch(ctx, o.Ticket.hold, true)
	}
	return t.outcome(), t.untold(err)
}

// untold is a journal that cannot be written, with what has become of the document of
// which it would have told.
func (t *task) untold(err error) error {
	switch {
	case !broken(err):
		return wrap(err)
	case t.state == Finishing, t.state == Sent:
		return say.Errorf("printer: %w\n\tthe printer has the document, or may have: once the journal can be written, the same command asks what became of it", err)
	}
	return say.Errorf("printer: %w\n\tnothing was printed: once the journal can be written, run the same command again", err)
}

// Settle asks the printer what became of an order that was broken off, or that waits
// there and may have been released or cancelled since, writes it into the journal, and
// says it. Nothing is printed by it, and a job that waits for a document which nobody
// will send is cancelled. The error is a printer that cannot be asked, or a journal that
// cannot be written; the order stays as it is.
func (r *Run) Settle(ctx context.Context, e Event) (Outcome, error) {
	t := &task{Run: r, order: e.Order, key: e.Key, name: e.Name, job: e.Job, state: e.State, answer: say.Quoted(e.Answer)}
	if e.Printer != r.Server.String() {
		return t.outcome(), say.Errorf("printer: order %s went to %s: that printer must be asked", e.Order, e.Printer)
	}
	if e.State.Settled() && e.State != Uncertain && e.State != Held {
		return t.outcome(), nil
	}
	j, seen := t.inquire(ctx)
	if e.State == Held && seen == active && j.held() {
		return t.outcome(), nil
	}
	if seen == unseen {
		return t.outcome(), say.Errorf("printer: what became of order %s is not known: %w", e.Order, t.trouble)
	}
	err := t.resolve(ctx, j, seen, nil)
	return t.outcome(), wrap(err)
}

// Watch settles an order, and goes on watching its job if the printer has it. The
// context's end cancels nothing here.
func (r *Run) Watch(ctx context.Context, e Event) (Outcome, error) {
	out, err := r.Settle(ctx, e)
	if err != nil || out.State != Sent {
		return out, err
	}
	t := &task{Run: r, order: e.Order, key: e.Key, name: e.Name, job: out.Job, state: Sent, answer: out.Answer}
	err = t.watch(ctx, strings.Contains(e.Ticket, "job-hold-until="), false)
	return t.outcome(), wrap(err)
}

func (t *task) outcome() Outcome {
	return Outcome{Order: t.order, State: t.state, Job: t.job, Answer: t.answer, Less: t.less}
}

func wrap(err error) error {
	if err == nil {
		return nil
	}
	return say.Errorf("printer: %w", err)
}

// write makes a state durable. Nothing that follows from it is done before.
func (t *task) write(s State, answer say.Message) error {
	e := Event{
		Time: t.Clock.Now(), State: s, Order: t.order, Key: t.key, Name: t.name,
		Printer: t.Server.String(), Job: t.job, Answer: visible.Line(answer.String()),
	}
	if s == Trying && t.state == "" {
		e.Ticket = t.ticket
	}
	if err := t.Journal.write(e); err != nil {
		return err
	}
	t.state, t.answer = s, answer
	t.tell(Progress{State: s, Message: answer})
	return nil
}

// tell passes on what is new.
func (t *task) tell(p Progress) {
	p.Order, p.Job = t.order, t.job
	if now := fmt.Sprint(p); t.Tell != nil && now != t.told {
		t.told = now
		t.Tell(p)
	}
}

// broken reports whether an error is that of the journal.
func broken(err error) bool { return errors.As(err, new(journal.Error)) }
