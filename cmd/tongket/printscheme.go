package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/pdf"
	"tongket/templates"
)

// scheme is how pages are arranged on sheets, and how the sheets are printed.
type scheme struct {
	name   string          // in a file's name; empty for the pages as they are
	page   templates.Paper // that the pages are laid out for
	sheet  impose.Paper
	turn   pdf.Turn
	advice string  // what to do with the sheets
	shrunk float64 // how large the pages of a handout are, as a part of their size; 0: whole
	leaves bool    // sheets are folded or cut into leaves, so that pages come in fours
	impose func(pages []frame.Page) []frame.Page
}

// papers is the sheets by the names of their flags, and the pages that are half
// as large.
var papers = map[string]struct {
	sheet impose.Paper
	half  templates.Paper
}{
	"a3": {impose.A3, templates.A4},
	"a4": {impose.A4, templates.A5},
	"a5": {impose.A5, ""},
}

// scheme is what the flags ask for.
func (opt printOptions) scheme() (scheme, error) {
	paper, known := papers[strings.ToLower(opt.paper)]
	switch {
	case !known:
		return scheme{}, usagef("--paper is a3, a4 or a5, not %q", opt.paper)
	case opt.arrangements() > 1:
		return scheme{}, usagef("choose one of --booklet, --nup and --cut")
	case opt.nup != 0 && opt.nup != 2 && opt.nup != 4:
		return scheme{}, usagef("--nup is 2 or 4")
	case (opt.booklet || opt.cut) && paper.half == "":
		return scheme{}, usagef("two pages on %s could not be read: print them on --paper a4, or a3", paper.sheet.Name)
	case opt.nup != 0 && paper.half == "":
		return scheme{}, usagef("a handout has small pages: print it on --paper a4, or a3")
	case opt.arrangements() == 0 && paper.half == templates.A4:
		return scheme{}, usagef("no page is as large as %s: print a --booklet, --nup 2 or --cut on it", paper.sheet.Name)
	}
	switch {
	case opt.booklet:
		return scheme{
			name: "booklet", page: paper.half, sheet: paper.sheet, turn: pdf.ShortEdge, leaves: true, advice: opt.folding(),
			impose: func(p []frame.Page) []frame.Page { return impose.Fold(p, opt.signature, paper.sheet) },
		}, nil
	case opt.cut:
		return scheme{
			name: "cut", page: paper.half, sheet: paper.sheet, turn: pdf.ShortEdge, leaves: true,
			advice: "cut the stack in the middle and lay the left half on the right one",
			impose: func(p []frame.Page) []frame.Page { return impose.Halve(p, paper.sheet) },
		}, nil
	}
	turn := pdf.OneSided
	if opt.duplex {
		turn = pdf.LongEdge
	}
	if opt.nup != 0 {
		area := printed(templates.Theme(paper.half), opt.marked())
		return scheme{
			name: fmt.Sprintf("%d-up", opt.nup), page: paper.half, sheet: paper.sheet, turn: turn, shrunk: impose.Shrunk(opt.nup, area, paper.sheet),
			impose: func(p []frame.Page) []frame.Page { return impose.Handout(p, opt.nup, area, paper.sheet, opt.duplex) },
		}, nil
	}
	return scheme{page: templates.Paper(strings.ToLower(opt.paper)), sheet: paper.sheet, turn: turn, impose: impose.Plain}, nil
}

// marked reports whether every page bears a mark.
func (opt printOptions) marked() bool { return opt.draft || opt.mark != "" || opt.numbered }

// folding says how a booklet is folded.
func (opt printOptions) folding() string {
	if opt.signature == 0 {
		return "fold it in the middle"
	}
	return fmt.Sprintf("fold every %s by themselves in the middle, and stitch the folds together, one on the other", counted(opt.signature, "sheet"))
}

// printed is what has ink of a page that is bound on its left.
func printed(t doc.Theme, marked bool) impose.Area {
	const capitals = 4 // what stands out over a line
	top, bottom := t.HeadTop-capitals, t.FootTop+12
	if marked {
		top, bottom = min(top, t.Mark-12), max(bottom, t.Mark+4)
	}
	return impose.Area{At: frame.Point{X: t.Inner, Y: top}, Size: frame.Size{W: t.Width(), H: bottom - top}}
}

// arrangements is how many ways of arranging the pages are asked for.
func (opt printOptions) arrangements() int {
	n := 0
	for _, given := range []bool{opt.booklet, opt.nup != 0, opt.cut} {
		if given {
			n++
		}
	}
	return n
}

// lookFor is how the pages of a scheme look. On sheets of one side, and on handouts,
// every page is bound on its left.
func (opt printOptions) lookFor(s scheme) briefing.Look {
	out := opt.look()
	out.Paper, out.OneSided = s.page, s.turn == pdf.OneSided || s.shrunk > 0
	return out
}

// sheets is how many sheets of paper so many sides are.
func (s scheme) sheets(sides int) int {
	if s.turn == pdf.OneSided {
		return sides
	}
	return (sides + 1) / 2
}

// turned says how the sheets are turned over, for somebody at a printer's dialogue.
func (s scheme) turned() string {
	switch s.turn {
	case pdf.LongEdge:
		return "on both sides, turned over at the long edge"
	case pdf.ShortEdge:
		return "on both sides, turned over at the short edge"
	}
	return "on one side"
}

// span is page numbers from first to last.
type span struct{ first, last int }

// parseSpans reads 3-8,11 as people write it.
func parseSpans(s string) ([]span, error) {
	if s == "" {
		return nil, nil
	}
	var out []span
	for part := range strings.SplitSeq(s, ",") {
		from, to, many := strings.Cut(strings.ReplaceAll(part, "–", "-"), "-")
		if !many {
			to = from
		}
		a, errA := strconv.Atoi(strings.TrimSpace(from))
		b, errB := strconv.Atoi(strings.TrimSpace(to))
		if errA != nil || errB != nil || a < 1 || b < a {
			return nil, usagef("--range %q is not pages such as 3-8 or 3-8,11", s)
		}
		out = append(out, span{a, b})
	}
	return out, nil
}

// chosen is the pages of the spans, in the order of the briefing.
func chosen(pages []frame.Page, spans []span) ([]frame.Page, error) {
	if spans == nil {
		return pages, nil
	}
	var out []frame.Page
	last := 0
	for _, s := range spans {
		last = max(last, s.last)
	}
	if last > len(pages) {
		return nil, usagef("--range: there is no page %d; set for this paper the briefing has %s", last, counted(len(pages), "page"))
	}
	for i, p := range pages {
		for _, s := range spans {
			if i+1 >= s.first && i+1 <= s.last {
				out = append(out, p)
				break
			}
		}
	}
	return out, nil
}

// joinSpans is spans as they are written.
func joinSpans(list []span) string {
	var out []string
	for _, s := range list {
		if s.first == s.last {
			out = append(out, strconv.Itoa(s.first))
			continue
		}
		out = append(out, fmt.Sprintf("%d-%d", s.first, s.last))
	}
	return strings.Join(out, ",")
}

// bound is pages whose wide margin is at the spine where they now stand: a right page
// may have become a left one.
func bound(pages []frame.Page, t doc.Theme) []frame.Page {
	out := slices.Clone(pages)
	for i, p := range pages {
		shift := t.Left(i+1) - t.Left(p.Number)
		if shift == 0 {
			continue
		}
		out[i].Frame = frame.Frame{Size: p.Size}
		out[i].Place(frame.Point{X: shift}, p.Frame)
	}
	return out
}
