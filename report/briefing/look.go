package briefing

import (
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/trace"
	"tongket/templates"
)

// Look is what a file has that its content does not say.
type Look struct {
	Paper    templates.Paper // empty: A4
	Grey     bool            // without colour, for an office printer
	Draft    bool            // marked as a draft, in its languages
	Mark     string          // at the head of every page
	OneSided bool            // every page is bound on its left
}

// How a record calls a file without colour.
const greyForm = "grey"

// Theme is how the pages are set.
func (l Look) Theme() doc.Theme {
	if l.Paper == "" {
		l.Paper = templates.A4
	}
	t := templates.Theme(l.Paper)
	t.Simplex = l.OneSided
	return t
}

// mark is what stands at the head of every page.
func (l Look) mark(langs []report.Lang) string {
	out := lang.Clean(strings.TrimSpace(l.Mark))
	if l.Draft {
		out = strings.TrimSuffix(templates.Draft(langs)+" · "+out, " · ")
	}
	return out
}

// check is an error for what cannot be printed.
func (l Look) check(langs []report.Lang, set *fonts.Set) error {
	if l.Paper != "" && l.Paper != templates.A4 && l.Paper != templates.A5 {
		return Unusable("paper", " is a4 or a5, not %q", string(l.Paper))
	}
	mark := l.mark(langs)
	if (l.Draft || l.Mark != "") && !templates.MarkFits(mark, l.Theme(), set) || strings.ContainsFunc(l.Mark, intake.Invisible) {
		return Unusable("mark", " %q cannot be printed: it is one line of letters that the typefaces have", l.Mark)
	}
	if d, lost := intake.Damaged(mark); lost {
		return Unusable("mark", ": %s; %s", d.What(), d.Hint)
	}
	return nil
}

// form is how a record calls the look, but for the mark.
func (l Look) form() string {
	var out []string
	if l.Paper != "" && l.Paper != templates.A4 {
		out = append(out, string(l.Paper))
	}
	if l.Grey {
		out = append(out, greyForm)
	}
	return strings.Join(out, " ")
}

// lookOf is the look that a record tells.
func lookOf(r trace.Record) Look {
	out := Look{Mark: r.Mark}
	for _, word := range strings.Fields(r.Form) {
		switch word {
		case greyForm:
			out.Grey = true
		case string(templates.A5):
			out.Paper = templates.A5
		}
	}
	return out
}

// Suffix is what the look adds to a file's name, so that neither a draft nor what is
// marked ever replaces the briefing itself.
func (l Look) Suffix() string {
	out := ""
	if l.Paper != "" && l.Paper != templates.A4 {
		out += "-" + string(l.Paper)
	}
	if l.Grey {
		out += "-grey"
	}
	if l.Draft {
		out += "-draft"
	}
	if l.Mark != "" {
		out += "-marked"
	}
	return out
}
