package press

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tongket/report/printer"
	"tongket/report/say"
)

// Settling finds what is left to print of a job: what is done is not done again. A
// number is printed once, whatever the printer and the paper, and a document that may
// have been printed only if somebody has looked and asks for it again.
type Settling struct {
	Job   *Job
	Run   *printer.Run
	Again bool // though an earlier job may have been printed
	// Tell is called with what is learned of earlier orders.
	Tell func(Finding)
	// Watch is called before a printer is asked about an order for long, and what it
	// returns afterwards.
	Watch func(title string) (end func())
}

// Finding is what is known of an earlier order.
type Finding struct {
	Kind  FindingKind
	Event printer.Event // the journal's last
	State printer.State // what has become of it
	Err   error         // why the printer does not say
}

// FindingKind tells findings apart.
type FindingKind int

const (
	PrintedBefore FindingKind = iota // the same was printed once
	Held                             // it waited at the printer, and no longer does
	BrokenOff                        // it was broken off, and this is what became of it
	Stranger                         // another document was broken off
	Unanswered                       // the printer does not say; it is printed all the same
)

// Stop is why nothing may be printed.
type Stop struct {
	Why   StopReason
	Event printer.Event
	Err   error // of a printer that does not say
}

// StopReason tells the reasons apart.
type StopReason int

const (
	NumberedOtherwise StopReason = iota // copies of this version are numbered already, of another count
	WaitsThere                          // the same waits at the printer until it is released
	BegunElsewhere                      // only another printer knows what became of it
	NobodySays                          // the printer does not say what became of it
	NotDone                             // the printer has it and is not done
	MayBePrinted                        // nobody can know
)

func (s *Stop) Error() string { return s.Say().String() }

// Say is why nothing may be printed, and what the printer says where it was asked.
func (s *Stop) Say() say.Message {
	said := [...]say.Message{
		NumberedOtherwise: "numbered copies of another count were printed", WaitsThere: "the same waits at the printer",
		BegunElsewhere: "it was broken off at another printer", NobodySays: "an earlier job was broken off",
		NotDone: "the printer has it and is not done", MayBePrinted: "nobody can know whether it is printed",
	}[s.Why]
	if s.Err != nil {
		said = say.Sprintf("%s: %s", said, say.Err(s.Err))
	}
	return said
}

func (s *Stop) Unwrap() error { return s.Err }

// Left is the orders that are still to be printed, once the printer has said what
// became of those that were broken off, and how many are printed.
func (s *Settling) Left(ctx context.Context, orders []Order) (left []Order, printed int, err error) {
	s.askHeld(ctx, orders)
	if err := s.strangers(ctx, orders); err != nil {
		return nil, 0, err
	}
	for _, o := range s.set(orders) {
		if e, known := latest(s.Run.Journal, o.Key); known {
			over, err := s.watched(ctx, o.Title, e)
			if err != nil {
				return nil, 0, err
			}
			if over {
				printed++
				continue
			}
		}
		if open(s.Run.Journal, o.Key) { // given up, at whatever printer: the journal takes no second order of this name
			o.Key += " " + again + " " + o.ID
		}
		left = append(left, o)
	}
	return left, printed, nil
}

func (s *Settling) watched(ctx context.Context, title string, e printer.Event) (bool, error) {
	if s.Watch != nil {
		defer s.Watch(title)()
	}
	return s.over(ctx, e)
}

func (s *Settling) tell(f Finding) {
	if s.Tell != nil {
		s.Tell(f)
	}
}

// again divides a key from what tells its orders apart.
const again = "again"

// latest is the last event of the last order of a key.
func latest(j *printer.Journal, key string) (printer.Event, bool) {
	var out printer.Event
	found := false
	for _, e := range j.Orders() {
		if e.Key == key || strings.HasPrefix(e.Key, key+" "+again+" ") {
			out, found = e, true
		}
	}
	return out, found
}

// open reports whether an order of this very key, not only the last of it, was broken off
// and never settled.
func open(j *printer.Journal, key string) bool {
	return slices.ContainsFunc(j.Unsettled(), func(e printer.Event) bool { return e.Key == key })
}

// set is the orders of the set of numbered copies that is being printed: the first,
// or if they are printed again, when all of one are printed, the next.
func (s *Settling) set(orders []Order) []Order {
	if !s.Job.opt.Numbered {
		return orders
	}
	for n := 1; ; n++ {
		out := make([]Order, len(orders))
		whole := true
		for i, o := range orders {
			o.Key = fmt.Sprintf("%s, set %d", o.Key, n)
			e, known := latest(s.Run.Journal, o.Key)
			whole = whole && known && (e.State == printer.Done || e.State == printer.Held)
			out[i] = o
		}
		if !whole || !s.Again {
			return out
		}
	}
}

// over reports whether an order was printed, or is being printed, so that it must not
// be sent. It asks the printer where the journal does not know the end.
func (s *Settling) over(ctx context.Context, e printer.Event) (bool, error) {
	switch {
	case s.Job.opt.Numbered && (e.State == printer.Done || e.State == printer.Held):
		return true, nil
	case e.State == printer.Done:
		s.tell(Finding{PrintedBefore, e, e.State, nil})
		return false, nil
	case e.State == printer.Held && !s.Again:
		return false, &Stop{WaitsThere, e, nil}
	case e.State.Settled() && (e.State != printer.Uncertain || s.Again):
		return false, nil
	case s.here(e):
		return s.ask(ctx, e)
	case s.Again:
		return false, nil
	}
	return false, &Stop{BegunElsewhere, e, nil}
}

// here reports whether an order was sent to this printer.
func (s *Settling) here(e printer.Event) bool { return e.Printer == s.Run.Server.String() }

// askHeld asks the printer what became of the orders that waited there: somebody may
// have released or cancelled them at its panel.
func (s *Settling) askHeld(ctx context.Context, orders []Order) {
	for _, e := range s.Run.Journal.Orders() {
		if e.State != printer.Held || !s.here(e) || !ours(orders, e) {
			continue
		}
		got, err := s.Run.Settle(ctx, e)
		switch {
		case err != nil:
			s.tell(Finding{Unanswered, e, e.State, err})
		case got.State != printer.Held:
			s.tell(Finding{Held, e, got.State, nil})
		}
	}
}

// ask asks the printer what became of an order that was broken off, says it, and
// reports whether it is printed.
func (s *Settling) ask(ctx context.Context, e printer.Event) (bool, error) {
	settle := s.Run.Watch // to the end: that is what was asked for
	if s.Again {
		settle = s.Run.Settle
	}
	got, err := settle(ctx, e)
	if err != nil && s.Again {
		s.tell(Finding{Unanswered, e, e.State, err})
		return false, nil
	}
	if err != nil {
		return false, &Stop{NobodySays, e, err}
	}
	s.tell(Finding{BrokenOff, e, got.State, nil})
	switch {
	case got.State == printer.Done, got.State == printer.Held:
		return true, nil
	case got.State == printer.Sent:
		return false, &Stop{NotDone, e, nil}
	case got.State == printer.Uncertain && !s.Again:
		return false, &Stop{MayBePrinted, e, nil}
	}
	return false, nil
}

// strangers says what became of other orders that were broken off, of those of this
// document that were given up for a later one, and of numbered copies of another count.
func (s *Settling) strangers(ctx context.Context, orders []Order) error {
	for _, e := range s.Run.Journal.Orders() {
		if s.countedOtherwise(e) {
			return &Stop{NumberedOtherwise, e, nil}
		}
		if e.State.Settled() || ours(orders, e) && !s.given(e) {
			continue
		}
		found := Finding{Kind: Stranger, Event: e, State: e.State}
		if s.here(e) {
			got, err := s.Run.Settle(ctx, e)
			found.State, found.Err = got.State, err
		}
		s.tell(found)
	}
	return nil
}

// given reports whether an order was given up: the same was printed by a later one.
func (s *Settling) given(e printer.Event) bool {
	key, _, _ := strings.Cut(e.Key, " "+again+" ")
	last, _ := latest(s.Run.Journal, key)
	return last.Order != e.Order
}

// countedOtherwise reports whether an event is of a numbered copy of this version, of
// another count.
func (s *Settling) countedOtherwise(e printer.Event) bool {
	return s.Job.opt.Numbered && !s.Again && e.State == printer.Done &&
		strings.HasPrefix(e.Key, s.Job.numberedKey()) && !strings.Contains(e.Key, fmt.Sprintf("of %d copy ", s.Job.opt.Copies))
}

// Here reports whether a finding is of the printer that is printed on.
func (s *Settling) Here(f Finding) bool { return s.here(f.Event) }

// ours reports whether an event is of one of the orders.
func ours(orders []Order, e printer.Event) bool {
	for _, o := range orders {
		if strings.HasPrefix(e.Key, o.Key) {
			return true
		}
	}
	return false
}

// Titled is what an order is called, behind its mark.
func Titled(e printer.Event) string {
	_, title, _ := strings.Cut(e.Name, " ")
	return title
}
