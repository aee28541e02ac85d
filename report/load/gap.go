package load

import (
	"slices"
	"strings"

	"tongket/report"
)

// erred reports whether there are errors since there were so many problems: a warning
// keeps nothing from being judged.
func (l *loader) erred(since int) bool { return len(l.problems[since:].Errors()) > 0 }

// hidden is the first mistake that hides something of the edition, or of what it
// rests on: what could not be read before a chart that cannot be drawn.
func (d *draft) hidden() report.Pos {
	rests := map[string]bool{d.e.At.File: true}
	for _, name := range slices.Concat(d.takenIn, []string{"tongket.yaml", "indicators.yaml", "glossary.yaml"}) {
		rests[d.shown(name)] = true
	}
	for _, s := range d.e.Sources {
		rests[s.At.File] = true
		if s.Workbook != "" {
			rests[d.shown(s.Workbook)] = true
		}
	}
	ofSources := d.shown("sources")
	var undrawn report.Pos
	for _, p := range slices.Concat(d.before, d.problems) {
		switch {
		case !p.Hides() || !rests[p.At.File] && !(d.e.SourcesUnread && strings.HasPrefix(p.At.File, ofSources)):
		case !p.Undrawn():
			return p.At
		case undrawn == report.Pos{}:
			undrawn = p.At
		}
	}
	return undrawn
}

// lost notes that a file gave no source or edition.
func (l *loader) lost(name string, problems report.Problems) {
	for _, p := range problems.Errors() {
		if p.At.File == l.shown(name) {
			l.report.Lost = append(l.report.Lost, p.At)
			return
		}
	}
}

// shortHidden reports whether something could not be read that explains short forms:
// then nobody can say which are not explained.
func (l *loader) shortHidden() bool {
	return l.hidden("tongket.yaml", "indicators.yaml", "glossary.yaml")
}

// namesHidden reports whether names with digits may have been listed where something could
// not be read: then nobody can say which digits are a figure that is typed.
func (l *loader) namesHidden() bool {
	return l.hidden("glossary.yaml") || len(l.report.Names) == 0 && l.hidden("tongket.yaml")
}

// hidden reports whether something in one of some files could not be read.
func (l *loader) hidden(names ...string) bool {
	return slices.ContainsFunc(l.problems, func(p report.Problem) bool {
		return p.Hides() && slices.ContainsFunc(names, func(name string) bool { return l.shown(name) == p.At.File })
	})
}
