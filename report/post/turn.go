package post

import (
	"strconv"
	"time"

	"tongket/report/mail"
)

// Turn is what one run is to send.
type Turn struct {
	Again    []mail.State // from which addresses are tried again though they were done with
	Practice string       // an address: one message of each kind goes there, and nothing else
	Limit    int          // so many messages at most; 0: all
	At       time.Time    // by which messages of practice differ from those of an earlier run
}

// Turn is the messages of a run, in its order.
func (m *Mailing) Turn(j *mail.Journal, t Turn) []mail.Letter {
	var out []mail.Letter
	if t.Practice != "" {
		out = m.Practice(t.Practice, t.At)
	} else {
		out = m.Pending(j, t.Again...)
	}
	if t.Limit > 0 && len(out) > t.Limit {
		out = out[:t.Limit]
	}
	return out
}

// Pending is the messages that a run has to send, in its order. Those that are done with
// are sent again only from the given states.
func (m *Mailing) Pending(j *mail.Journal, again ...mail.State) []mail.Letter {
	all := make([]mail.Letter, len(m.Letters))
	for i, l := range m.Letters {
		all[i] = l.Letter
	}
	var out []mail.Letter
	for _, l := range j.Order(all) {
		if len(j.Pending(l, again)) > 0 {
			out = append(out, *l)
		}
	}
	return out
}

// Practice is one message of each kind, to oneself.
func (m *Mailing) Practice(address string, now time.Time) []mail.Letter {
	var out []mail.Letter
	seen := map[*variant]bool{}
	for _, one := range m.Letters {
		if seen[one.variant] {
			continue
		}
		seen[one.variant] = true
		l := *one
		l.To, l.Practice = []string{address}, true
		l.ID = mail.MessageID(l.From, l.Code, []string{"test", strconv.Itoa(len(out)), now.Format(time.RFC3339Nano)})
		l.Encode = func(date time.Time) (mail.Encoded, error) { return m.encode(&l, date) }
		out = append(out, l.Letter)
	}
	return out
}
