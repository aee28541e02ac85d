package briefing

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/beside"
	"tongket/report/check"
	"tongket/report/mail"
)

// judgements are what was asked about the prose of some editions, by their names.
type judgements map[string]func() report.Problems

// judge begins to judge what all editions share and the prose of some of them, beside
// whatever else is done, and returns what waits for all that is wrong: there, and in what
// was read. What is printed is judged, and what is not need not be, so a build does not
// wait for the prose of editions that nobody asked for.
func (p *Project) judge(editions []*report.Edition) (found func() report.Problems) {
	if p.Report == nil {
		return func() report.Problems { return p.read }
	}
	var names []string
	for _, e := range editions {
		names = append(names, e.ID)
	}
	of := strings.Join(names, " ")
	if p.judged[of] == nil {
		r, read := p.Report, p.read
		p.judged[of] = beside.Begin(func() report.Problems {
			return append(append(slices.Clone(read), check.ProseOf(r, editions)...), mail.Settings(r.Mail)...).Sort()
		})
	}
	return p.judged[of]
}

// all is the editions; none of a folder in which there is no project to read.
func (p *Project) all() []*report.Edition {
	if p.Report == nil {
		return nil
	}
	return p.Editions
}

// found is all that is wrong in what was read, and in the prose of some editions.
func (p *Project) found(editions []*report.Edition) report.Problems { return p.judge(editions)() }
