package layout

import (
	"tongket/report/doc"
	"tongket/report/frame"
)

// beforeText is the white between the number of a section and its title, noPrint what
// office printers leave white at the edge of a sheet.
const (
	beforeText          = 9
	noPrint    frame.Pt = 8 * frame.MM
)

// hung is a pair in the margin, on the first line of what follows; false where the
// margin is too narrow.
func (s setter) hung(p *doc.Pair) ([]strip, bool) {
	par := p.Cells[0].Paragraphs[0]
	l := s.look(par.Style, par.Lang, par.Second)
	cs := s.chunks(par.Text, l, nil)
	x := ink(cs) + beforeText
	if x > s.margin() {
		return nil, false
	}
	out := strip{keep: true}
	set(&out.Frame, -x, baseline(l.size, l.lead), cs)
	return []strip{out}, true
}

// Hang is how far at most the numbers of sections stand out into the margin, with two
// digits.
func Hang(t doc.Theme) frame.Pt {
	const two = 1.1 // digits, in parts of their size
	return max(0, min(beforeText+two*t.Styles[doc.SectionNo].Size, setter{theme: &t}.margin()))
}

// margin is how far text may stand out on every page.
func (s setter) margin() frame.Pt { return min(s.theme.Inner, s.theme.Outer) - noPrint }
