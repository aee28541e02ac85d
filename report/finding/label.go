package finding

import (
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Label is what a headline figure is called where its author leaves that to the program: its
// name, its period and what it is held against.
func Label(f ledger.Figure, langs []report.Lang, at report.Pos) report.Text {
	return labelled(langs, at, func(l *lang.Language) string {
		q := f.Query
		name := q.Subject().Name().String(l.Tag) + ", " + l.Period(q.Period)
		if held := l.Against(f.Query, f.OfSamePeriod()); held != "" {
			name += " " + held
		}
		return name
	})
}

// RowLabel is what a line below the headline figure of another query is called: what tells its
// figure from that one.
func RowLabel(f ledger.Figure, tile report.Query, langs []report.Lang, at report.Pos) report.Text {
	return labelled(langs, at, func(l *lang.Language) string {
		q, held := f.Query, l.Against(f.Query, f.OfSamePeriod())
		same := q.Subject() == tile.Subject()
		switch {
		case same && q.Period == tile.Period && held != "":
			return held
		case same && held != "":
			return held + ", " + l.Period(q.Period)
		case same && q.Period.Form() == report.AYear:
			return l.During(q.Period)
		case same:
			return l.Head(q.Period) // there is little room
		}
		name := q.Subject().Name().String(l.Tag)
		if q.Indicator == tile.Indicator && !q.Members.Whole() {
			name = q.Members.Name().String(l.Tag)
		}
		if q.Period != tile.Period {
			name += ", " + l.Period(q.Period)
		}
		if held != "" {
			name += " " + held
		}
		return name
	})
}

// labelled is a text of words alone.
func labelled(langs []report.Lang, at report.Pos, say func(*lang.Language) string) report.Text {
	out := report.Text{}
	for _, tag := range langs {
		out[tag] = report.Prose{At: at, Spans: []report.Span{{At: at, Words: say(lang.Of(tag))}}}
	}
	return out
}
