package layout

import (
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ragged"
)

// paragraph sets p in lines of the given width. Its mark hangs before them; where
// the same mark stands just above, its place stays empty.
func (s setter) paragraph(p *doc.Paragraph, width frame.Pt, marked bool) []strip {
	l := s.look(p.Style, p.Lang, p.Second)
	indent := frame.Pt(0)
	var mark chunk
	if p.Mark != "" {
		mark = s.chunk(p.ID, p.Mark+" ", s.theme.Styles[doc.Folio].Face, max(l.size*0.85, s.theme.Styles[doc.Note].Size), 0, l, nil)
		mark.col = s.theme.Palette.Actual
		indent = max(s.theme.Hang, mark.width)
	}
	out := s.lines(s.recut(p.Text, l), l, width, indent)
	if p.Mark != "" && marked && len(out) > 0 {
		var f frame.Frame
		set(&f, 0, baseline(l.size, l.lead), []chunk{mark})
		out[0].Items = append(f.Items, out[0].Items...)
	}
	if n := len(out); n > 1 {
		for i := range out[1:] {
			out[1+i].parts = partedText
		}
		out[0].keep = true   // no orphan
		out[n-2].keep = true // no widow
	}
	return out
}

// lines breaks chunks into strips, one a line.
func (s setter) lines(cs []chunk, l look, width, indent frame.Pt) []strip {
	cs = s.fit(cs, width-indent, l)
	pieces := piecesOf(cs)
	var out []strip
	start := 0
	for _, end := range l.breaks(pieces, float64(width-indent)) {
		line := strip{Frame: frame.Frame{Size: frame.Size{W: width, H: l.lead}}}
		if w := ink(cs[start:end]); w > width-indent+slack {
			s.problem(cs[start].node, "shorten it", "%q is wider than its column", clip(spoken(cs[start:end])))
		}
		set(&line.Frame, indent, baseline(l.size, l.lead), cs[start:end])
		out = append(out, line)
		start = end
	}
	return out
}

// piecesOf is chunks as lines are made of them.
func piecesOf(cs []chunk) []ragged.Piece {
	pieces := make([]ragged.Piece, len(cs))
	for i, c := range cs {
		pieces[i] = c.Piece
	}
	return pieces
}

// fit loosens what is wider than the column: first what is only bound by no-break
// spaces, but for a number and the word before it, then any two characters of a word.
// Better a line that ends where it should not than one that leaves the page.
func (s setter) fit(cs []chunk, width frame.Pt, l look) []chunk {
	var out []chunk
	done := 0 // how many of cs out has
	for start := 0; start < len(cs); {
		end := start + 1
		for end < len(cs) && cs[end-1].Glued {
			end++
		}
		if ink(cs[start:end]) > width {
			out = append(append(out, cs[done:start]...), s.loosened(cs[start:end], width, l)...)
			done = end
		}
		start = end
	}
	if done == 0 {
		return cs
	}
	return append(out, cs[done:]...)
}

func (s setter) loosened(cs []chunk, width frame.Pt, l look) []chunk {
	var out []chunk
	for _, c := range cs {
		if c.slot != nil || c.path != nil {
			out = append(out, c)
			continue
		}
		for _, part := range s.numbered(c, strings.SplitAfter(c.run.Text(), noBreak), width, l) {
			p := s.part(c, loose(part), l)
			p.Glued = c.Glued && p.Glued
			if frame.Pt(p.Ink) <= width {
				out = append(out, p)
				continue
			}
			for _, g := range lang.Graphemes(part) {
				p := s.part(c, g, l)
				p.Glued = false
				out = append(out, p)
			}
		}
	}
	return out
}

// numbered is parts of the text of c, in which a number stays with the word before it, as
// in "năm 2024", where they have room.
func (s setter) numbered(c chunk, parts []string, width frame.Pt, l look) []string {
	var out []string
	for _, part := range parts {
		last := len(out) - 1
		switch {
		case part == "":
		case last >= 0 && part[0] >= '0' && part[0] <= '9' && frame.Pt(s.part(c, loose(out[last]+part), l).Ink) <= width:
			out[last] += part
		default:
			out = append(out, part)
		}
	}
	return out
}

// loose is a part that a line may end with: with white behind it that vanishes there.
func loose(part string) string {
	if bare, bound := strings.CutSuffix(part, noBreak); bound {
		return bare + " "
	}
	return part
}

const noBreak = "\u00a0"

// part is a piece of the text of c.
func (s setter) part(c chunk, str string, l look) chunk {
	out := s.chunk(c.node, str, c.run.Face, c.size, c.raise, l, c.link)
	out.col = c.col
	return out
}
