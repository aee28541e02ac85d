package briefing

import (
	"io/fs"
	"slices"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/load"
)

// Checks is what a project is held against.
type Checks struct {
	Options           // of the pages; Edition and marks are not asked
	Documents   fs.FS // the sources themselves, if they are at hand
	Unconfirmed bool  // whatever confirmed.yaml says: it is about to be written anew
}

// Check finds all that is wrong in a project at once. What one mistake hides from
// another question is said. The error is of the machine or of the options.
func (p *Project) Check(c Checks) (report.Problems, error) {
	problems, _, err := p.CheckAll(c)
	return problems, err
}

// CheckAll is Check, with the warnings that the project accepts apart.
func (p *Project) CheckAll(c Checks) (report.Problems, []report.Quieted, error) {
	if p.Report == nil {
		return p.read, nil, nil
	}
	problems, err := p.checkAll(c)
	if err != nil {
		return nil, nil, err
	}
	problems, accepted := p.accept(problems, c.Documents != nil)
	return problems.Sort(), accepted, nil
}

func (p *Project) checkAll(c Checks) (report.Problems, error) {
	found := p.judge(p.all())
	var err error
	if c.Languages, err = p.Speak(c.Languages); err != nil {
		return nil, err
	}
	set, err := p.Faces()
	if err != nil {
		return nil, err
	}
	c.Look = c.Look.on(p.Theme())
	if err := c.check(c.Languages, p.Theme(), set); err != nil {
		return nil, err
	}
	var letters func(*Briefing) report.Problems
	var wrong report.Problems
	var more func(int, *Briefing) report.Problems
	if !p.broken {
		letters, wrong = p.letters()
	}
	if letters != nil {
		more = func(_ int, b *Briefing) report.Problems { return letters(b) }
	}
	problems, err := p.layEach(p.legible(), c.Options, more)
	if err != nil {
		return nil, err
	}
	problems = append(problems, wrong...)
	problems = append(problems, check.Shelf(p.Report, document.Shelf{Folder: c.Documents, Project: p.Files})...)
	if !c.Unconfirmed {
		problems = append(problems, p.stale()...)
	}
	problems = append(problems, found()...)
	return append(problems, p.unjudged(c.Documents != nil)...).Sort(), nil
}

// Chosen is the charts of which the program chose the kind, in the order of the editions.
func (p *Project) Chosen() (out []*report.Chart) {
	if p.Report == nil {
		return nil
	}
	for _, e := range p.Editions {
		for c := range e.Charts() {
			if c.Chosen() != "" {
				out = append(out, c)
			}
		}
	}
	return out
}

// stale finds the texts of which nobody has confirmed that they say the same, in a project
// that keeps what was confirmed.
func (p *Project) stale() report.Problems {
	confirmed, some, found := load.ReadConfirmed(p.Files, p.Prefix)
	if !some || len(found) > 0 {
		return found
	}
	return check.Stale(p.Report, confirmed)
}

// KeepsConfirmed reports whether a project keeps which texts were confirmed.
func (p *Project) KeepsConfirmed() bool {
	_, some, _ := load.ReadConfirmed(p.Files, p.Prefix)
	return some
}

// Unconfirmed is the texts of which nobody has confirmed that they say the same.
func (p *Project) Unconfirmed() []check.Translation {
	confirmed, _, _ := load.ReadConfirmed(p.Files, p.Prefix)
	return slices.DeleteFunc(check.Translations(p.Report, confirmed), func(t check.Translation) bool { return t.Was == check.Settled })
}

// Confirmation is the file that keeps that all texts say the same in all languages, and
// how many there are. By is who says so of those that were not confirmed before; it may
// be empty.
func (p *Project) Confirmation(by string) (File, int) {
	confirmed, _, _ := load.ReadConfirmed(p.Files, p.Prefix)
	who := map[report.Pair]string{}
	for _, c := range confirmed {
		who[c.Pair] = c.By
	}
	var out []report.Confirmed
	for _, t := range check.Translations(p.Report, confirmed) {
		c := report.Confirmed{Pair: t.Pair(), By: by}
		if t.Was == check.Settled {
			c.By = who[c.Pair]
		}
		out = append(out, c)
	}
	name, data := load.ConfirmedFile(out)
	return File{name, data}, len(out)
}
