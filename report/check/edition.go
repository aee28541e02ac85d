package check

import (
	"tongket/report"
	"tongket/report/beside"
	"tongket/report/ledger"
)

// Editions judges what the editions of r say against what their sources state: every
// figure that they ask for, whether it can be drawn, where documents disagree, and what
// cannot hold by arithmetic. What a problem hides of an edition is noted in its Unread,
// as reading does.
func Editions(r *report.Report) report.Problems { return EditionsBy(r, ledger.Books{}) }

// EditionsBy is Editions by the books of r, in which it leaves what it asked.
func EditionsBy(r *report.Report, books ledger.Books) report.Problems {
	judged := make([]*edition, len(r.Editions))
	by := map[*ledger.Ledger][]*edition{} // which serves one after the other
	for i, e := range r.Editions {
		judged[i] = newEdition(r, e, books.Of(e))
		by[judged[i].ledger] = append(by[judged[i].ledger], judged[i])
	}
	var judging []func()
	for _, list := range by {
		judging = append(judging, beside.Do(func() {
			for _, e := range list {
				e.judge()
			}
		}))
	}
	var problems report.Problems
	for _, s := range r.Sources {
		statedTwice(s, &problems)
		invented(s, &problems)
	}
	untimed(r, &problems)
	for _, wait := range judging {
		wait()
	}
	var found []report.Problems
	for _, e := range judged {
		found = append(found, e.problems)
	}
	problems = append(problems, report.ForSome(r.Editions, found)...)
	apart(judged, &problems)
	for _, e := range r.Unfinished {
		problems = append(problems, newEdition(r, e, books.Of(e)).toDo()...)
	}
	return problems.Sort()
}

// edition is an edition that is being judged.
type edition struct {
	*report.Edition
	of       *report.Report
	ledger   *ledger.Ledger
	problems report.Problems
	// disputed are the indicators on which sources disagree: what else would follow
	// from their figures is not known.
	disputed map[*report.Indicator]bool
	exhibits map[string]bool // what has an id, and whether it is a table or chart, which has a number
}

func newEdition(r *report.Report, of *report.Edition, l *ledger.Ledger) *edition {
	e := &edition{Edition: of, of: r, ledger: l, disputed: map[*report.Indicator]bool{}, exhibits: map[string]bool{}}
	for _, f := range e.ledger.Disputes() {
		e.disputed[f.Query.Indicator] = true
	}
	for _, s := range of.Sections {
		e.exhibits[s.ID] = false
	}
	of.Exhibits(func(x *report.Exhibit, _ report.Series) { e.exhibits[x.ID] = true })
	return e
}

// judge applies the rules.
func (e *edition) judge() {
	e.citations()
	e.tiles()
	e.drawable()
	e.cover()
	e.pulls()
	e.opening()
	e.resolutions()
	e.disputes()
	e.contradictions()
	for _, p := range e.problems {
		if p.Hides() && e.Unread == (report.Pos{}) {
			e.Unread = p.At
		}
	}
}

// langs are the keys of a text.
func (e *edition) langs() (out []string) {
	for _, l := range e.of.Languages {
		out = append(out, string(l))
	}
	return out
}

// sure reports whether all facts on an indicator were read.
func (e *edition) sure(i *report.Indicator) bool { return e.ledger.Sure(i) }
