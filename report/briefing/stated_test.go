package briefing

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/ledger"
	"tongket/report/projecttest"
)

// A file that would say something else if one figure of one document were another is told
// from the one that does not, and the figure is named: verify leaves out none that any page
// prints, be it in the annex alone.
func TestChangedFiguresAreNamed(t *testing.T) {
	every := 11
	if testing.Short() {
		every = 41
	}
	list := subjects()
	for seed := range uint64(3) {
		list = append(list, projecttest.Subject{Name: fmt.Sprint("random ", seed), Files: projecttest.New(seed, projecttest.Shape{Long: true})})
	}
	for _, s := range list {
		t.Run(s.Name, func(t *testing.T) {
			set := faces(t)
			p := opened(s.Files, s.Name, set)
			p.found(p.Editions) // until then the prose is read beside, with the figures that are changed below
			b, _ := p.lay(p.Editions[len(p.Editions)-1], p.on("a4"), set)
			file, n := Finished{Record: b.Record(time.Time{})}, 0
			for _, source := range b.Edition.Sources {
				for _, f := range source.Facts {
					if n++; n%every != 0 || f.Amount.IsWords() || f.Amount.Number.Sign() == 0 || twice(source, f) {
						continue
					}
					was := *f
					f.Amount.Number.Coef++
					f.Place.Printed += "'"   // and as it is printed
					p.books = ledger.Books{} // those have the figure as it was
					again, problems := p.lay(b.Edition, p.on("a4"), set)
					*f, p.books = was, ledger.Books{}
					if len(problems.Errors()) > 0 || again.Doc.Code == b.Doc.Code {
						continue
					}
					if named := again.Against(file); !names(named, f) {
						t.Errorf("%s of %s: named are %s", f.Query(), source.ID, named)
					}
				}
			}
		})
	}
}

// twice reports whether a source states a figure in two places, perhaps once more roundly:
// then the figure may stay what it is.
func twice(s *report.Source, f *report.Fact) bool {
	return slices.ContainsFunc(s.Facts, func(g *report.Fact) bool { return g != f && g.Query() == f.Query() })
}

// names reports whether a figure that f states is among those that have changed.
func names(changed []Changed, f *report.Fact) bool {
	for _, c := range changed {
		if strings.HasPrefix(c.Either().Query, fmt.Sprint(f.Query())) {
			return true
		}
	}
	return false
}

// Of a file that was made before records had the figures of the annex, those are not missed.
func TestEarlierRecords(t *testing.T) {
	b, _ := latest(t, subjects()[0])
	file := Finished{Record: b.Record(time.Time{})}
	all := len(file.Record.Figures)
	if file.Record.Told = false; len(b.Against(file)) == 0 {
		t.Fatal("the annex lists no figure that nothing else prints")
	}
	gone := b.Against(file)
	file.Record.Figures = file.Record.Figures[:all-len(gone)]
	if again := b.Against(file); len(again) > 0 {
		t.Errorf("missed are %v", again)
	}
}
