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

// letters is what finds what would keep mail from writing about a briefing, in any choice
// of the languages that it is in; nil if mail can write about none, with what is wrong. It
// may be asked by several goroutines, each about a briefing in faces of its own.
func (p *Project) letters() (of func(*Briefing) report.Problems, wrong report.Problems) {
	bodies, err := templates.NewBodies(p.Files, p.Theme().Mail)
	if err != nil && len(p.Editions) > 0 {
		return nil, p.BadTemplate(p.Editions[0], err)
	}
	return func(b *Briefing) (out report.Problems) {
		about := templates.Mailing{Page: b.PageOf, Ledger: b.Ledger}
		for _, langs := range choices(b.Doc.Langs) {
			letters, problems := templates.NewLetters(p.Report, b.Edition, langs, p.Theme(), b.set, about)
			about.Charts = letters.Shown()
			out = append(out, problems...)
			if _, _, err := bodies.Set(letters.To("", nil)); err != nil {
				out = append(out, p.BadTemplate(b.Edition, err)...)
			}
		}
		return out
	}, nil
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
