package check

import (
	"maps"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/pattern"
	"tongket/report/say"
)

// toDo is what an edition still lacks whose figures and texts are to come.
func (e *edition) toDo() report.Problems {
	e.lacksSource()
	e.lacksFigures()
	e.lacksWords()
	e.oldStatements()
	if len(e.problems) == 0 {
		e.problems.Warn(report.ToDo, e.UnfinishedAt, "take the line out: all of it is then judged, and built", "nothing that edition %s asks for is lacking any more", e.Base)
	}
	return e.problems
}

// lacksSource wants a document of the period.
func (e *edition) lacksSource() {
	if !e.SourcesUnread && !slices.ContainsFunc(e.Sources, func(s *report.Source) bool { return s.Reports.Contains(e.Period) || e.Period.Contains(s.Reports) }) {
		e.problems.Warn(report.ToDo, e.Keys["sources"], "record what they publish in a file of sources/, and list it here", "to do: no document of %s is listed", e.Period)
	}
}

// lacksFigures tells what is not known yet of each indicator, at the first place that asks.
func (e *edition) lacksFigures() {
	type open struct {
		at   report.Pos
		asks []string
	}
	found, order := map[*report.Indicator]*open{}, []*report.Indicator{}
	for _, a := range e.lacking() {
		i := a.query.Indicator
		if found[i] == nil {
			found[i], order = &open{at: a.at}, append(order, i)
		}
		found[i].asks = append(found[i].asks, a.query.Plain().String())
	}
	for _, i := range order {
		asks := found[i].asks
		if more := len(asks) - fewFigures; more > 0 {
			e.problems.Warn(report.ToDo, found[i].at, record, "to do: not known yet are %s and %d more", strings.Join(asks[:fewFigures], ", "), more)
			continue
		}
		e.problems.Warn(report.ToDo, found[i].at, record, "to do: not known yet: %s", strings.Join(asks, ", "))
	}
}

const (
	fewFigures             = 4 // of an indicator are named
	record     say.Message = "record it in a source that this edition lists, or leave it out here"
)

// asked is a figure, and where an edition asks for it.
type asked struct {
	query report.Query
	at    report.Pos
}

// lacking is the figures that the edition asks for and nobody states, each once.
func (e *edition) lacking() (out []asked) {
	seen := map[string]bool{}
	for _, a := range e.all() {
		if q := a.query; q.Indicator == nil || q.Period.IsZero() || q.Aspect.HasBase() && q.Base.IsZero() || seen[q.Plain().String()] {
			continue
		}
		seen[a.query.Plain().String()] = true
		if e.ledger.Ask(a.query).Status == ledger.NotStated {
			out = append(out, a)
		}
	}
	return out
}

// all is every figure that the edition asks for, in order. Of what charts and tables show
// over time only that of its own period is missed: before it there may be gaps.
func (e *edition) all() (out []asked) {
	add := func(q report.Query, at report.Pos) { out = append(out, asked{q, at}) }
	for ref, absent := range e.Refs() {
		if !absent || ref.Query.Period == e.Period {
			add(ref.Query, ref.At)
		}
	}
	e.Passages(func(p report.Passage) { e.inText(p.Text, add) })
	e.Asked(add)
	for c := range e.Charts() {
		if c.Kind != nil {
			e.now(c.Asks(), c.At, add)
		}
	}
	for t := range e.Tables() {
		if t.Kind != nil && !t.Unread && !t.Kind.Words {
			e.now(rowsAsk(t), t.At, add)
		}
	}
	return out
}

// inText is the figures that a text refers to, in the leading language.
func (e *edition) inText(t report.Text, add func(report.Query, report.Pos)) {
	for _, s := range t[e.of.Languages[0]].Spans {
		if s.Ref != nil && s.Ref.Kind == report.ToFigure {
			add(s.Ref.Query, s.Ref.At)
		}
	}
}

// now is those figures that are of the edition's period, or of a part of it.
func (e *edition) now(list []report.Query, at report.Pos, add func(report.Query, report.Pos)) {
	for _, q := range list {
		if e.Period.Contains(q.Period) {
			add(q, at)
		}
	}
}

// yearTyped is what in a text may be a year.
var yearTyped = pattern.New(`\b(19|20)\d\d\b`)

// lacksWords tells which texts with years in them stand as they do in another edition.
func (e *edition) lacksWords() {
	places := map[string][]report.Pos{}
	before := e.elsewhere()
	e.Passages(func(p report.Passage) {
		for _, l := range e.of.Languages {
			if s := p.Text.String(l); before[s] && yearTyped.MatchString(s) {
				places[p.Text[l].At.File] = append(places[p.Text[l].At.File], p.Text[l].At)
			}
		}
	})
	for _, file := range slices.Sorted(maps.Keys(places)) {
		e.sameWords(places[file])
	}
}

// elsewhere is the texts of the other editions.
func (e *edition) elsewhere() map[string]bool {
	out := map[string]bool{}
	for _, other := range slices.Concat(e.of.Editions, e.of.Unfinished) {
		if other != e.Edition && !other.Beside(e.Edition) {
			other.Passages(func(p report.Passage) {
				for _, l := range e.of.Languages {
					out[p.Text.String(l)] = true
				}
			})
		}
	}
	return out
}

func (e *edition) sameWords(places []report.Pos) {
	const advice say.Message = "read each, and bring its years and its words up to date"
	if first, n := onLines(places); len(n) > fewLines {
		e.problems.Warn(report.ToDo, first, advice, "to do: the texts on %d lines of this file name years as in another edition, the first %s", len(n), numbered(n[:fewLines]))
	} else {
		e.problems.Warn(report.ToDo, first, advice, "to do: texts name years as in another edition, on lines %s", numbered(n))
	}
}

// oldStatements tells what the edition prints of documents of another period.
func (e *edition) oldStatements() {
	var out []string
	e.Printed(func(s *report.Statement) {
		if s.Source != nil && !s.Source.Reports.Contains(e.Period) && !e.Period.Contains(s.Source.Reports) {
			out = append(out, s.Source.ID+"."+s.ID)
		}
	})
	if len(out) > 0 {
		e.problems.Warn(report.ToDo, e.Keys["sections"], "put statements of documents of this period in their place, or leave them out",
			"to do: %d statements are of documents of another period: %s", len(out), report.Clip(strings.Join(out, ", ")))
	}
}
