package post

import "tongket/report/mail"

// Tally is what became of a mailing: its fates by their states.
type Tally struct {
	Recipients int
	By         []Told // the states that there are, in the order in which they are told
}

// Told is the fates of one state.
type Told struct {
	State mail.State
	Fates []Fate
}

// told is the order: what arrived, what somebody must see to, what waits for the next run.
var told = []mail.State{mail.Sent, mail.Refused, mail.Deferred, mail.Uncertain, mail.NotTried}

// Count is the tally of fates.
func Count(list []Fate) Tally {
	out := Tally{Recipients: len(list)}
	for _, s := range told {
		var of []Fate
		for _, f := range list {
			if f.State == s {
				of = append(of, f)
			}
		}
		if len(of) > 0 {
			out.By = append(out.By, Told{s, of})
		}
	}
	return out
}

// Of is how many have one of the states.
func (t Tally) Of(states ...mail.State) (n int) {
	for _, by := range t.By {
		for _, s := range states {
			if by.State == s {
				n += len(by.Fates)
			}
		}
	}
	return n
}

// Begun reports whether anybody's turn has come.
func (t Tally) Begun() bool { return t.Of(mail.NotTried) < t.Recipients }

// Open is how many did not get the briefing, or may not have; none where a run did all
// that it was to do. One that is limited leaves those to another whose turn has not come.
func (t Tally) Open(limited bool) int {
	sent, waiting := t.Of(mail.Sent), t.Of(mail.NotTried)
	if limited && sent+waiting == t.Recipients {
		return 0
	}
	return t.Recipients - sent
}
