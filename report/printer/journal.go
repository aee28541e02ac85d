package printer

import (
	"errors"
	"slices"
	"time"

	"tongket/report/delivery"
	"tongket/report/say"
)

// State is how far an order has come.
type State string

const (
	Trying    State = "trying"    // written before the first request that creates a job
	Created   State = "created"   // the printer has a job, without its document
	Finishing State = "finishing" // written before the last bytes of the document leave
	Sent      State = "sent"      // the printer has the document; it is or will be printed

	Done      State = "done"
	Held      State = "held"      // at the printer, as wished, until somebody releases it
	Cancelled State = "cancelled" // as the printer has confirmed
	Aborted   State = "aborted"   // the printer has given it up
	Refused   State = "refused"   // nothing is printed; it will be refused again
	Absent    State = "absent"    // nothing is printed: the whole document never arrived
	Uncertain State = "uncertain" // nobody can know whether it is printed
)

var states = []State{Trying, Created, Finishing, Sent, Done, Held, Cancelled, Aborted, Refused, Absent, Uncertain}

// Say is the state as one word.
func (s State) Say() say.Message {
	if m, known := stateWords()[s]; known {
		return m
	}
	return say.Literal(string(s))
}

func stateWords() map[State]say.Message {
	return map[State]say.Message{
		Trying: "trying", Created: "created", Finishing: "finishing", Sent: "sent", Done: "done", Held: "held", Cancelled: "cancelled",
		Aborted: "aborted", Refused: "refused", Absent: "absent", Uncertain: "uncertain",
	}
}

// Settled reports whether it is known what became of an order, or that nobody
// can know it.
func (s State) Settled() bool {
	return !slices.Contains([]State{Trying, Created, Finishing, Sent}, s)
}

// Event is one line of the journal.
type Event struct {
	Time    time.Time `json:"time"`
	State   State     `json:"state"`
	Order   string    `json:"order"` // its ID
	Key     string    `json:"key,omitempty"`
	Name    string    `json:"name"`    // of the job
	Printer string    `json:"printer"` // its address
	Job     int       `json:"job,omitempty"`
	Ticket  string    `json:"ticket,omitempty"` // what was asked for, where it was first tried
	Answer  string    `json:"answer,omitempty"` // of the printer, or what went wrong
}

// String is the event as a line of the journal.
func (e Event) String() string { return delivery.Line(e) }

// Journal is what has become of every order, in a file of JSON lines that only
// grows. What must be true before something is sent is synced before it is sent.
type Journal struct {
	events *delivery.Events[Event] // nil: it is only read
	last   map[string]Event
	order  []string // IDs, as first written
}

// ErrLocked says that another run writes the journal.
var ErrLocked = say.Errorf("another run is printing: its journal is locked")

// ErrUnsettled says that an order of the same document was broken off, and that
// the printer must first be asked what became of it.
var ErrUnsettled = say.Errorf("what became of an earlier order of this is not settled")

// Open reads the journal at path, or begins it, and locks it until Close. A line
// that cannot be read is an error, for what it says would be forgotten.
func Open(path string) (*Journal, error) {
	j := &Journal{last: map[string]Event{}}
	var err error
	if j.events, err = delivery.Open(path, j.take); errors.Is(err, delivery.ErrLocked) {
		return nil, ErrLocked
	}
	if err != nil {
		return nil, say.Errorf("printer: %w", err)
	}
	return j, nil
}

// Read is the journal at path as it is, for somebody who prints nothing; without
// a file it is empty.
func Read(path string) (*Journal, error) {
	j := &Journal{last: map[string]Event{}}
	if err := delivery.Read(path, j.take); err != nil {
		return nil, say.Errorf("printer: %w", err)
	}
	return j, nil
}

// take takes an event in, unless it says nothing.
func (j *Journal) take(e Event) error {
	if e.Order == "" || e.Printer == "" || !slices.Contains(states, e.State) {
		return say.Errorf("it says of no order what became of it")
	}
	j.note(e)
	return nil
}

func (j *Journal) note(e Event) {
	before, known := j.last[e.Order]
	if !known {
		j.order = append(j.order, e.Order)
	}
	if e.Ticket == "" {
		e.Ticket = before.Ticket
	}
	j.last[e.Order] = e
}

// Orders is the latest event of each order, in the order of the journal.
func (j *Journal) Orders() []Event {
	var out []Event
	for _, id := range j.order {
		out = append(out, j.last[id])
	}
	return out
}

// Unsettled is the latest events of the orders that were broken off, or not
// watched to their end.
func (j *Journal) Unsettled() []Event {
	return slices.DeleteFunc(j.Orders(), func(e Event) bool { return e.State.Settled() })
}

// free is an error if an order may not be begun.
func (j *Journal) free(o Order) error {
	if _, known := j.last[o.ID]; known {
		return say.Errorf("printer: there is an order %s already", o.ID)
	}
	for _, e := range j.Unsettled() {
		if e.Key == o.Key {
			return say.Errorf("printer: %w: %s", ErrUnsettled, e.Order)
		}
	}
	return nil
}

// write adds an event, and makes it durable.
func (j *Journal) write(e Event) error { return j.events.Keep(e) }

// Close makes the journal durable and lets others write it.
func (j *Journal) Close() error { return j.events.Close() }
