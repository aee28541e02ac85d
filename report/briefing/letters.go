package briefing

import (
	"errors"
	"io/fs"
	"path"
	"strconv"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/templates"
)

// letters is what would keep mail from writing about briefings, in any choice of the
// languages that they are in.
func (p *Project) letters(list []*Briefing) report.Problems {
	bodies, err := templates.NewBodies(p.Files, p.Theme().Mail)
	if err != nil && len(p.Editions) > 0 {
		return p.BadTemplate(p.Editions[0], err)
	}
	var out report.Problems
	for _, b := range list {
		about := templates.Mailing{Page: b.PageOf, Ledger: b.Ledger}
		for _, langs := range choices(b.Doc.Langs) {
			letters, problems := templates.NewLetters(p.Report, b.Edition, langs, p.Theme(), b.set, about)
			out = append(out, problems...)
			if _, _, err := bodies.Set(letters.To("", nil)); err != nil {
				out = append(out, p.BadTemplate(b.Edition, err)...)
			}
		}
	}
	return out
}

// choices is each language alone, and all of them.
func choices(langs []report.Lang) [][]report.Lang {
	out := [][]report.Lang{langs}
	for _, l := range langs {
		if len(langs) > 1 {
			out = append(out, []report.Lang{l})
		}
	}
	return out
}

// inTemplate is where Go's templates say that something is wrong.
var inTemplate = pattern.New(`(mail/letter\.(?:html|txt))(?::(\d+)(?::(\d+))?)?`)

// BadTemplate is what is wrong with the project's own template for letters, or, where it
// has none, with what the edition says in them.
func (p *Project) BadTemplate(e *report.Edition, err error) report.Problems {
	at := e.At
	if m := inTemplate.FindStringSubmatch(err.Error()); m != nil {
		if _, err := fs.Stat(p.Files, m[1]); !errors.Is(err, fs.ErrNotExist) {
			at = report.Pos{File: path.Join(p.Prefix, m[1]), Line: whole(m[2]), Col: whole(m[3])}
		}
	}
	return report.Problems{{
		Code: report.BadTemplate, At: at, What: say.Err(err), Hint: "tongket explain bad-template; the README lists what a template can use",
	}}
}

// whole is a number from 1 up; of nothing, 1.
func whole(s string) int {
	n, _ := strconv.Atoi(s)
	return max(1, n)
}
