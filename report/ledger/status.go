package ledger

import "tongket/report/say"

// Status is how much is known of a figure.
type Status int

const (
	NotStated Status = iota // no source states it and none implies it
	Published               // a source states it
	Derived                 // † follows from published figures alone
	Assumed                 // ‡ follows only with an assumption that no source states
	Disputed                // sources state figures that cannot all hold, and nothing resolves them
	NoBase                  // a change in percent from nothing: there is no such percentage
	Unknown                 // some of what sources state could not be read: nothing can be said
	statuses
)

// StatusCount is how many statuses there are. A table of what each of them needs has
// this length, so that one which forgets the last does not compile.
const StatusCount = int(statuses)

// status is what everybody must know of a status.
type status struct {
	name     say.Message
	mark     string
	known    bool // there is a figure, if only a disputed one
	computed bool // it follows by arithmetic
}

var described [StatusCount]status = [...]status{
	NotStated: {name: "not stated"},
	Published: {name: "published", known: true},
	Derived:   {name: "derived", mark: "†", known: true, computed: true},
	Assumed:   {name: "assumed", mark: "‡", known: true, computed: true},
	Disputed:  {name: "disputed", known: true},
	NoBase:    {name: "without a base"},
	Unknown:   {name: "unknown"},
}

func (s Status) String() string { return s.Say().String() }

// Say is how a figure of this status is known, in the words of a language.
func (s Status) Say() say.Message { return described[s].name }

// Mark is the sign printed after a figure of this status.
func (s Status) Mark() string { return described[s].mark }

// Known reports whether there is a figure, if only a disputed one.
func (s Status) Known() bool { return described[s].known }

// Computed reports whether a figure follows by arithmetic from what sources state.
func (s Status) Computed() bool { return described[s].computed }

// Statuses is all of them, in order.
func Statuses() []Status {
	out := make([]Status, StatusCount)
	for i := range out {
		out[i] = Status(i)
	}
	return out
}
