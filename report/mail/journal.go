package mail

import (
	"errors"
	"slices"
	"strings"
	"time"

	"tongket/report/delivery"
	"tongket/report/say"
)

// State is how far a message has come on its way to one address.
type State string

const (
	Untried   State = ""          // nothing is known: it has not been begun
	Trying    State = "trying"    // written before the first command that names it
	Finishing State = "finishing" // written before the final dot, after which it may have arrived
	Sent      State = "sent"      // the server has taken it
	Refused   State = "refused"   // for good
	Deferred  State = "deferred"  // for now: it did not arrive and is tried again
	NotTried  State = "not tried" // how reports call those whom no run has come to
	Uncertain State = "uncertain" // nobody can know whether it arrived
)

// Say is the state as one word.
func (s State) Say() say.Message {
	switch s {
	case Trying:
		return "trying"
	case Finishing:
		return "finishing"
	case Sent:
		return "sent"
	case Refused:
		return "refused"
	case Deferred:
		return "deferred"
	case Uncertain:
		return "uncertain"
	case NotTried:
		return "not tried"
	}
	return say.Literal(string(s))
}

// Event is one line of the journal.
type Event struct {
	Time    time.Time  `json:"time"`
	State   State      `json:"state"`
	To      []string   `json:"to"`
	Message string     `json:"message"` // its Message-ID
	Edition string     `json:"edition"`
	Code    string     `json:"code"` // of the briefing
	Server  string     `json:"server,omitempty"`
	Try     int        `json:"try,omitempty"`
	Answer  string     `json:"answer,omitempty"` // of the server, or what went wrong
	Next    *time.Time `json:"next,omitempty"`   // of a deferred message: when it is tried again
}

// Journal is what has become of every message. RFC 1047 says why the moment
// between the final dot and the answer is the one that cannot be known.
type Journal struct {
	events *delivery.Events[Event] // nil: it is only read
	last   map[receipt]Event
	order  []receipt // as first written

	// uncertain are the deliveries of which some try may have arrived. Only the
	// server's word that it has taken a later one ends that.
	uncertain map[receipt]bool
}

// receipt is one version of a briefing on its way to one mailbox, by whatever
// message: who is moved to another group, reads another language or is spelled
// another way has it all the same.
type receipt struct{ code, mailbox string }

func receiptOf(code, address string) receipt { return receipt{code, Mailbox(address)} }

// ErrLocked says that another run writes the journal.
var ErrLocked = say.Errorf("another run is sending: its journal is locked")

// Open reads the journal at path, or begins it, and locks it until Close. A
// line that cannot be read is an error, for what it says about somebody would be
// forgotten; one that was cut off when power was lost is dropped.
func Open(path string) (*Journal, error) {
	j := empty()
	var err error
	if j.events, err = delivery.Open(path, j.take); errors.Is(err, delivery.ErrLocked) {
		return nil, ErrLocked
	}
	if err != nil {
		return nil, say.Errorf("mail: %w", err)
	}
	return j, nil
}

// Read is the journal at path as it is, for somebody who sends nothing; without
// a file it is empty.
func Read(path string) (*Journal, error) {
	j := empty()
	if err := delivery.Read(path, j.take); err != nil {
		return nil, say.Errorf("mail: %w", err)
	}
	return j, nil
}

func empty() *Journal {
	return &Journal{last: map[receipt]Event{}, uncertain: map[receipt]bool{}}
}

// take takes an event in, unless it says nothing.
func (j *Journal) take(e Event) error {
	if e.Code == "" || len(e.To) == 0 || !slices.Contains(states, e.State) {
		return say.Errorf("it says of no briefing and address what became of it")
	}
	j.note(e)
	return nil
}

var states = []State{Trying, Finishing, Sent, Refused, Deferred, Uncertain}

func (j *Journal) note(e Event) {
	for _, address := range e.To {
		d := receiptOf(e.Code, address)
		before, known := j.last[d]
		if !known {
			j.order = append(j.order, d)
		}
		switch {
		case e.State == Sent:
			delete(j.uncertain, d)
		case e.State == Uncertain, e.State == Trying && before.State == Finishing:
			j.uncertain[d] = true
		}
		j.last[d] = e
	}
}

// Last is the latest event of a briefing on its way to an address. It is
// Uncertain where a message was cut off after its final dot, and stays so, though
// a later try was refused, until one is taken.
func (j *Journal) Last(code, address string) Event {
	d := receiptOf(code, address)
	e := j.last[d]
	switch {
	case e.State == Finishing:
		e.State, e.Answer = Uncertain, cutAfterDot
	case j.uncertain[d] && e.State != Uncertain:
		e.State, e.Answer = Uncertain, strings.TrimSpace(earlier+string(e.State)+" "+e.Answer)
	}
	return e
}

// Earlier is the events in which other versions of an edition were sent, or may
// have been, one an address and version, in the order of the journal.
func (j *Journal) Earlier(edition, code string) []Event {
	var out []Event
	for _, d := range j.order {
		e := j.Last(d.code, d.mailbox)
		if e.Edition == edition && e.Code != code && (e.State == Sent || e.State == Uncertain) {
			e.To = []string{e.spelled(d.mailbox)}
			out = append(out, e)
		}
	}
	return out
}

// spelled is the address of a mailbox as the event has it.
func (e Event) spelled(box string) string {
	i := slices.IndexFunc(e.To, func(address string) bool { return Mailbox(address) == box })
	return e.To[max(i, 0)]
}

// write adds an event. It survives the program at once, and the machine once
// the journal is synced.
func (j *Journal) write(e Event) error { return j.events.Write(e) }

// String is the event as a line of the journal.
func (e Event) String() string { return delivery.Line(e) }

// sync makes all that is written durable.
func (j *Journal) sync() error { return j.events.Sync() }

// Close makes the journal durable and lets others write it.
func (j *Journal) Close() error { return j.events.Close() }
