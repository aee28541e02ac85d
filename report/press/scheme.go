// Package press brings a briefing to paper: how its pages are arranged on sheets, what
// a printer is asked for, which copies are printed already, and what became of jobs that
// were broken off. It knows nothing of command lines: what it has to say are values.
package press

import (
	"cmp"
	"fmt"
	"strings"

	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/layout"
	"tongket/report/pdf"
	"tongket/report/say"
	"tongket/report/theme"
)

// Arrangement is how pages stand on sheets.
type Arrangement int

const (
	Single  Arrangement = iota // a page a side
	Booklet                    // two a side, to fold in the middle
	Stacks                     // two a side, to cut and lay on each other
	Handout                    // small, two a side with lines for notes or four
)

// Side is one side of all sheets, for a printer that prints on one.
type Side string

const (
	Both  Side = ""
	Front Side = "front"
	Back  Side = "back"
)

// Scheme is how pages are arranged on sheets, and how the sheets are printed.
type Scheme struct {
	Arrange Arrangement
	Page    theme.Paper // that the pages are laid out for
	Sheet   theme.Paper
	Turn    pdf.Turn
	Shrunk  float64 // how large the pages of a handout are, as a part of their size; 0: whole

	name   string // in a file's name; empty for the pages as they are
	leaves bool   // sheets are folded or cut into leaves, so that pages come in fours
	impose func(pages []frame.Page) []frame.Page
}

// Unfit is a paper on which pages cannot be arranged as they should.
type Unfit struct {
	Sheet string
	Why   Reason
	Take  []string // the papers that would do
}

// Reason is why a paper does not fit.
type Reason int

const (
	NoPaper       Reason = iota // there is none of this name
	TwoTooSmall                 // two pages on it could not be read
	NotesTooSmall               // a handout on it could not be read
	NoPage                      // no page is so large
)

func (e Unfit) Error() string { return e.Say().String() }

// Say is why the paper does not fit.
func (e Unfit) Say() say.Message {
	return say.Sprintf([...]say.Message{
		NoPaper: "no paper is called %s", TwoTooSmall: "two pages on %s could not be read",
		NotesTooSmall: "a handout on %s could not be read", NoPage: "no page is as large as %s",
	}[e.Why], e.Sheet)
}

// Plan is the scheme that options ask for, on the papers of a theme.
func Plan(t *theme.Theme, opt Options) (Scheme, error) {
	sheet, known := t.Paper(strings.ToLower(cmp.Or(opt.Sheet, t.Standard)))
	if !known {
		return Scheme{}, Unfit{opt.Sheet, NoPaper, t.Flags()}
	}
	page := sheet
	if opt.Arrange != Single {
		page, _ = t.Paper(sheet.Half)
	}
	if page.Page == nil {
		why := map[Arrangement]Reason{Single: NoPage, Booklet: TwoTooSmall, Stacks: TwoTooSmall, Handout: NotesTooSmall}[opt.Arrange]
		return Scheme{}, Unfit{sheet.Name, why, halved(t)}
	}
	return opt.arranged(Scheme{Arrange: opt.Arrange, Page: page, Sheet: sheet}, impose.Paper{Size: sheet.Size, Marks: impose.Marks(t.Sheets)}), nil
}

// under is a scheme for pages with a mark that no option asked for: that of figures which
// nobody published.
func (s Scheme) under(mark string, t *theme.Theme, opt Options) Scheme {
	if mark == "" || opt.marked() {
		return s
	}
	opt.Mark = mark
	return opt.arranged(s, impose.Paper{Size: s.Sheet.Size, Marks: impose.Marks(t.Sheets)})
}

// arranged is a scheme with how its pages come onto paper.
func (opt Options) arranged(s Scheme, paper impose.Paper) Scheme {
	s.Turn = pdf.ShortEdge
	switch opt.Arrange {
	case Booklet:
		s.name, s.leaves = "booklet", true
		s.impose = func(p []frame.Page) []frame.Page { return impose.Fold(p, opt.Signature, paper) }
	case Stacks:
		s.name, s.leaves = "cut", true
		s.impose = func(p []frame.Page) []frame.Page { return impose.Halve(p, paper) }
	case Handout:
		area := inked(*s.Page.Page, opt.marked())
		s.name, s.Turn, s.Shrunk = fmt.Sprintf("%d-up", opt.PerSide), opt.turn(), impose.Shrunk(opt.PerSide, area, paper)
		s.impose = func(p []frame.Page) []frame.Page { return impose.Handout(p, opt.PerSide, area, paper, opt.Duplex) }
	default:
		s.Turn, s.impose = opt.turn(), impose.Plain
	}
	return s
}

// halved is the papers on which two pages can be read.
func halved(t *theme.Theme) []string {
	var out []string
	for _, p := range t.Papers {
		if p.Half != "" {
			out = append(out, p.Flag)
		}
	}
	return out
}

// turn is how sheets are turned over that nothing is folded of.
func (opt Options) turn() pdf.Turn {
	if opt.Duplex {
		return pdf.LongEdge
	}
	return pdf.OneSided
}

// marked reports whether every page bears a mark.
func (opt Options) marked() bool { return opt.Draft || opt.Mark != "" || opt.Numbered }

// inked is what has ink of a page that is bound on its left.
func inked(t doc.Theme, marked bool) impose.Area {
	const capitals = 4 // what stands out over a line
	top, bottom := t.HeadTop-capitals, t.FootTop+12
	if marked {
		top, bottom = min(top, t.Mark-12), max(bottom, t.Mark+4)
	}
	hang := layout.Hang(t)
	return impose.Area{At: frame.Point{X: t.Inner - hang, Y: top}, Size: frame.Size{W: hang + t.Width(), H: bottom - top}}
}

// options is how the pages are made for the scheme. On sheets of one side, and on
// handouts, every page is bound on its left.
func (s Scheme) options(opt briefing.Options) briefing.Options {
	opt.Paper, opt.OneSided = s.Page.Flag, s.Turn == pdf.OneSided || s.Shrunk > 0
	return opt
}

// Sheets is how many sheets of paper so many sides are.
func (s Scheme) Sheets(sides int) int {
	if s.Turn == pdf.OneSided {
		return sides
	}
	return (sides + 1) / 2
}
