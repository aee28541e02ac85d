package briefing

import (
	"slices"
	"time"

	"tongket/report"
	"tongket/report/trace"
	"tongket/templates"
)

// Difference is what two versions of a briefing say differently.
type Difference struct {
	Old, New *Briefing
	Figures  []trace.Changed[trace.Entry]
	Edits    []trace.Edit // of sentences
}

// Compare finds what differs between two versions in the same languages.
func Compare(old, now *Briefing) (*Difference, error) {
	d := &Difference{Old: old, New: now}
	d.Figures = trace.Compare(trace.Told(old.Doc, old.Pages), trace.Told(now.Doc, now.Pages), trace.Entry.Stated)
	var err error
	d.Edits, err = trace.Edits(trace.Sentences(old.Doc, old.Pages), trace.Sentences(now.Doc, now.Pages), now.Doc.Langs)
	return d, err
}

// Same reports whether both say the same.
func (d *Difference) Same() bool { return len(d.Figures)+len(d.Edits) == 0 }

// Common is the name of the latest edition that two projects have, or empty.
func Common(old, now *Project) string {
	id := ""
	for _, e := range now.Editions {
		if old.Edition(e.ID) != nil {
			if id = e.ID; e.For != nil {
				id = e.Base // of whom is to be said
			}
		}
	}
	return id
}

// Errata is the sheet of corrections to an old version; without a PDF where there is
// nothing to correct.
type Errata struct {
	Leaflet
	Figures, Sentences int
}

// Errata is the sheet of corrections to the old version.
func (d *Difference) Errata() (Errata, error) {
	c := templates.Corrections{Printed: d.Old.Doc.Code, Correct: d.New.Doc.Code, Figures: d.Figures}
	for _, e := range d.Edits {
		if e.Reworded() {
			c.Sentences = append(c.Sentences, e)
		}
	}
	if len(c.Figures)+len(c.Sentences) == 0 {
		return Errata{}, nil
	}
	b := d.New
	sheet, problems := templates.Errata(b.Project.Report, b.Edition, b.Doc.Langs, c, b.Project.Theme().Page(""), b.set)
	leaflet, err := b.Leaflet(sheet, problems, Look{}.marks(b.Doc.Langs, b.Edition), time.Time{})
	return Errata{leaflet, len(c.Figures), len(c.Sentences)}, err
}

// Versions makes an edition of an old project and one of a new, in the same languages, and
// finds what differs. Both may be of one project.
func Versions(old, now *Project, before, after string, langs []report.Lang) (*Difference, error) {
	langs, err := now.Speak(langs)
	if err != nil {
		return nil, err
	}
	for _, l := range langs {
		if !slices.Contains(old.Languages, l) {
			return nil, Unusable("lang", ": the old project has no language %s", l)
		}
	}
	a, err := old.Make(Options{Edition: before, Languages: langs})
	if err != nil {
		return nil, err
	}
	b, err := now.Make(Options{Edition: after, Languages: langs})
	if err != nil {
		return nil, err
	}
	return Compare(a, b)
}
