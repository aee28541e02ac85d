package post

import (
	"testing"

	"tongket/report/mail"
)

func TestTally(t *testing.T) {
	fates := func(states ...mail.State) (list []Fate) {
		for _, s := range states {
			list = append(list, Fate{State: s})
		}
		return list
	}
	for _, tt := range []struct {
		states        []mail.State
		open, limited int
		begun         bool
	}{
		{nil, 0, 0, false},
		{[]mail.State{mail.NotTried, mail.NotTried}, 2, 0, false},
		{[]mail.State{mail.Sent, mail.Sent}, 0, 0, true},
		{[]mail.State{mail.Sent, mail.NotTried, mail.Sent}, 1, 0, true},
		{[]mail.State{mail.NotTried, mail.Deferred, mail.Sent}, 2, 2, true},
		{[]mail.State{mail.Uncertain, mail.Sent}, 1, 1, true},
	} {
		c := Count(fates(tt.states...))
		if c.Open(false) != tt.open || c.Open(true) != tt.limited || c.Begun() != tt.begun {
			t.Errorf("%v: %d open, %d of a limited run, begun: %t", tt.states, c.Open(false), c.Open(true), c.Begun())
		}
	}
	c := Count(fates(mail.NotTried, mail.Uncertain, mail.Refused, mail.Sent, mail.Deferred, mail.Refused))
	n := 0
	for i, by := range c.By {
		n += len(by.Fates)
		if by.State != told[i] || len(by.Fates) != c.Of(by.State) {
			t.Errorf("%d. %s: %d", i, by.State, len(by.Fates))
		}
	}
	if n != c.Recipients || c.Of(mail.Refused, mail.Deferred) != 3 {
		t.Errorf("%d of %d are told", n, c.Recipients)
	}
}
