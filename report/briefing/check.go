package briefing

import (
	"io/fs"

	"tongket/report"
	"tongket/report/check"
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
	if p.Report == nil {
		return p.found(), nil
	}
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
	list, problems, err := p.layEach(p.legible(), c.Options, set)
	if err != nil {
		return nil, err
	}
	if !p.broken {
		problems = append(problems, p.letters(list)...)
	}
	if c.Documents != nil {
		problems = append(problems, check.Documents(p.Report, c.Documents)...)
	}
	if !c.Unconfirmed {
		problems = append(problems, p.stale()...)
	}
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

// stale finds the texts that have changed in one language since both were
// confirmed.
func (p *Project) stale() report.Problems {
	pairs, some, found := load.Confirmed(p.Files, p.Prefix)
	if !some || len(found) > 0 {
		return found
	}
	stale, _ := check.Stale(p.Report, pairs)
	return stale
}

// Confirmation is the file that keeps that all texts say the same in all languages, and
// how many there are.
func (p *Project) Confirmation() (File, int) {
	pairs := check.Pairs(p.Report)
	name, data := load.ConfirmedFile(pairs)
	return File{name, data}, len(pairs)
}
