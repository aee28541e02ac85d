package briefing

import (
	"cmp"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/theme"
	"tongket/report/trace"
	"tongket/templates"
)

// Look is what a file has that its content does not say.
type Look struct {
	Mode     string // how the languages stand to each other, by its key; empty: as the edition says
	Equal    string // how heavy the languages look, by its key; empty: as the edition says
	Paper    string // by its name in the theme; empty: the theme's standard
	Grey     bool   // without colour, for an office printer
	Draft    bool   // marked as a draft, in its languages
	Mark     string // at the head of every page
	OneSided bool   // every page is bound on its left
}

// How a record calls a file without colour.
const greyForm = "grey"

// unsaid is the paper of a file whose record names none.
const unsaid = "a4"

// on is a look with its paper named.
func (l Look) on(t *theme.Theme) Look {
	l.Paper = cmp.Or(l.Paper, t.Standard)
	return l
}

// weight is how heavy the languages of an edition look beside each other.
func (l Look) weight(langs []report.Lang, e *report.Edition, r *report.Report) *report.Weight {
	if len(langs) < 2 {
		return report.Leading
	}
	return cmp.Or(report.WeightOf(l.Equal), e.Equal, r.Equal, report.Leading)
}

// pageOf is how the pages of an edition are set.
func (l Look) pageOf(langs []report.Lang, e *report.Edition, p *Project) doc.Theme {
	page := l.page(p.Theme())
	if l.weight(langs, e, p.Report) == report.Strict {
		return page.Equally()
	}
	return page
}

// page is how the pages of a look are set.
func (l Look) page(t *theme.Theme) doc.Theme {
	page := t.Page(l.Paper)
	page.Simplex = l.OneSided
	return page
}

// mode is how the languages of an edition stand to each other.
func (l Look) mode(langs []report.Lang, e *report.Edition) *report.Mode {
	m := cmp.Or(report.ModeOf(l.Mode), e.Mode, report.Beside)
	if len(langs) < 2 {
		return report.Beside
	}
	return m
}

// mark is what stands at the head of every page.
func (l Look) mark(langs []report.Lang) string {
	out := lang.Clean(strings.TrimSpace(l.Mark))
	if l.Draft {
		out = strings.TrimSuffix(templates.Draft(langs)+" · "+out, " · ")
	}
	return out
}

// marks is what stands at the head of every page of an edition: the mark of the look, and
// that of figures which nobody published, which no option takes away.
func (l Look) marks(langs []report.Lang, e *report.Edition) string {
	if !e.Invented() {
		return l.mark(langs)
	}
	return strings.TrimPrefix(l.mark(langs)+" · "+templates.Example(langs), " · ")
}

// fits is an error for a mark that has no room beside that of invented figures.
func (l Look) fits(langs []report.Lang, editions []*report.Edition, t *theme.Theme, set *fonts.Set) error {
	for _, e := range editions {
		if m := l.mark(langs); m != "" && e.Invented() && !templates.MarkFits(l.marks(langs, e), l.page(t), set) {
			return Unusable("mark", " %q is too long to stand beside %q, which marks figures that nobody published", m, templates.Example(langs))
		}
	}
	return nil
}

// check is an error for what cannot be printed.
func (l Look) check(langs []report.Lang, t *theme.Theme, set *fonts.Set) error {
	if laid := t.Laid(); !slices.Contains(laid, l.Paper) {
		return Unusable("paper", " is %s, not %q", report.Either(laid), l.Paper)
	}
	if l.Mode != "" && report.ModeOf(l.Mode) == nil {
		return Unusable("mode", " is %s, not %q", report.Either(report.ModeKeys()), l.Mode)
	}
	if l.Mode != "" && l.Mode != report.Beside.Key && len(langs) < 2 {
		return Unusable("mode", " %s is of two languages, and this is a briefing in one", l.Mode)
	}
	mark := l.mark(langs)
	if (l.Draft || l.Mark != "") && !templates.MarkFits(mark, l.page(t), set) || strings.ContainsFunc(l.Mark, intake.Invisible) {
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
	if l.Paper != unsaid {
		out = append(out, l.Paper)
	}
	if l.Grey {
		out = append(out, greyForm)
	}
	return strings.Join(out, " ")
}

// lookOf is the look that a record tells.
func lookOf(r trace.Record, t *theme.Theme) Look {
	out := Look{Mark: r.Mark, Paper: unsaid, Mode: report.Beside.Key, Equal: report.Leading.Key}
	for _, word := range strings.Fields(r.Form) {
		switch {
		case word == greyForm:
			out.Grey = true
		case word == report.Strict.Key:
			out.Equal = word
		case report.ModeOf(word) != nil:
			out.Mode = word
		case slices.Contains(t.Laid(), word):
			out.Paper = word
		}
	}
	return out
}

// Suffix is what the look adds to a file's name, so that neither a draft nor what is
// marked ever replaces the briefing itself: the mode and the paper, if they are not those
// taken where none is named, and all else.
func (l Look) Suffix(standard string) string {
	out := ""
	if l.Mode != "" {
		out += "-" + l.Mode
	}
	if l.Paper != "" && l.Paper != standard {
		out += "-" + l.Paper
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
