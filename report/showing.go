package report

import (
	"slices"
	"strings"

	"tongket/report/say"
)

// Showing is what a chart is to show, as far as that decides which kinds can: how much of
// it there is, and what its figures are like. It is taken from the figures themselves.
type Showing struct {
	Rows, Periods int
	Members       bool // its rows are members of a breakdown
	OneUnit       bool
	Based         bool // a base is named
	Stated        bool // some of its levels are known
	Aimed         int  // how many rows have a target in the period
	Shares        bool // the rows are declared to be shares of one whole
	Flat          bool // its figures differ by so little that a line from zero shows nothing
	// Below is that a figure is below zero, BelowAim that a figure or its target is, and
	// NotParts that the rows are not parts of a whole; each in words, empty if it is not so.
	Below, BelowAim, NotParts say.Message
	NoIndex                   say.Message // why its figures have no index numbers
	Keys                      []string    // that are typed of it, beside what it is to show
}

// Unfit is why a kind of chart does not suit what it is to show, and the key of the chart
// at which that stands; empty if it is the chart as a whole.
type Unfit struct {
	Key   string
	What  say.Message
	Fewer bool // there is less than it takes, or than could be read
}

// Unfit is the first reason why a chart of kind k cannot show s; false if there is none.
func (k *ChartKind) Unfit(s Showing) (Unfit, bool) {
	for _, u := range []Unfit{
		k.fitsRows(s),
		k.fits(s.Periods, k.Over, "periods", "%s takes at least %d periods, this one has %d", "%s takes at most %d periods, this one has %d"),
		k.fits(s.Rows*s.Periods, k.Bars, "", "%s has at least %d bars, this one has %d", "%s has at most %d bars, this one has %d"),
		k.lacks(!k.Below && !k.Aimed && s.Below != "", "of", "%s draws nothing below zero, and %s", k.Called, s.Below),
		k.lacks(k.Aimed && s.BelowAim != "", "of", "the scale of %s begins at zero, and %s", k.Called, s.BelowAim),
		k.lacks(k.Flat && s.Flat, "of", "the line would be as good as flat: its figures differ by less than 15%%, and its scale begins at zero"),
		k.lacks(k.Shares && s.NotParts != "", "of", "%s", s.NotParts),
		k.lacks(k.Draws == Index && s.NoIndex != "", "from", "%s", s.NoIndex),
	} {
		if u.What != "" {
			return u, true
		}
	}
	return Unfit{}, false
}

// fitsRows is why so many rows are not as many as k takes: indicators, or members of one.
func (k *ChartKind) fitsRows(s Showing) Unfit {
	if s.Members {
		return k.fits(s.Rows, k.Of, "by", "%s takes at least %d members, this one has %d", "%s takes at most %d members, this one has %d")
	}
	return k.fits(s.Rows, k.Of, "of", "%s takes at least %d indicators, this one has %d", "%s takes at most %d indicators, this one has %d")
}

// fits is why so many of something are not as many as r says.
func (k *ChartKind) fits(count int, r Room, key string, fewer, more say.Message) Unfit {
	if count < r.Least {
		return Unfit{key, say.Sprintf(fewer, k.Called, r.Least, count), true}
	}
	return k.lacks(!r.holds(count), key, more, k.Called, r.Most, count)
}

func (k *ChartKind) lacks(bad bool, key string, what say.Message, args ...any) Unfit {
	if !bad {
		return Unfit{}
	}
	return Unfit{Key: key, What: say.Sprintf(what, args...)}
}

func (r Room) holds(n int) bool { return n >= r.Least && (r.Most == 0 || n <= r.Most) }

// shows reports whether k is among the kinds that show s well, and has all keys that are
// typed.
func (k *ChartKind) shows(s Showing) bool {
	_, unfit := k.Unfit(s)
	return !unfit && k.reads(s) && k.takes(s.Keys) &&
		k.Best.Of.holds(s.Rows) && k.Best.Over.holds(s.Periods) && !(k.Best.Moves && s.Flat)
}

// reads reports whether s is of the sort that k draws.
func (k *ChartKind) reads(s Showing) bool {
	whole := slices.Contains(s.Keys, "whole")
	return (!k.One || s.Rows == 1) && (k.Years || s.Periods == 1) && (!k.Unit || s.OneUnit) &&
		k.Draws.HasBase() == s.Based && (!k.Aimed || s.Aimed == s.Rows) && (!k.Shares || s.Shares || whole)
}

// takes reports whether k has all keys that are typed.
func (k *ChartKind) takes(typed []string) bool { return len(k.strange(typed)) == 0 }

// strange is those of the keys that k has not.
func (k *ChartKind) strange(typed []string) (out []string) {
	for _, key := range typed {
		if !slices.Contains(k.Typed(), key) {
			out = append(out, key)
		}
	}
	return out
}

// Choose is the first kind of chart that shows s well; nil if there is none.
func (s Showing) Choose() *ChartKind {
	for _, k := range ChartKinds() {
		if k.shows(s) {
			return k
		}
	}
	return nil
}

// Better is how s is shown well, as what to do: a kind of chart, if need be without some
// keys; else no chart.
func (s Showing) Better() say.Message {
	if k := s.Choose(); k != nil {
		return say.Sprintf("draw %s: chart: %s", k.Called, k.Key)
	}
	bare := s
	bare.Keys, bare.Based = nil, false
	if k := bare.Choose(); k != nil && s.Stated {
		return say.Sprintf("draw %s, without %s: chart: %s", k.Called, strings.Join(k.strange(s.Keys), ", "), k.Key)
	}
	const columnsOfATable = 12
	switch {
	case s.Rows*s.Periods == 1:
		return "show one figure by itself: in a tile under headline:, or in the text"
	case s.Periods > columnsOfATable:
		return "show fewer periods, or some of them in a table: table: periods"
	}
	if s.Members {
		return "use a table: table: members"
	}
	return "use a table: table: periods"
}
