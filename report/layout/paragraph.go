package layout

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/text"
)

// paragraph sets p in lines of the given width. Its mark hangs before them; where
// the same mark stands just above, its place stays empty.
func (s setter) paragraph(p *doc.Paragraph, width frame.Pt, marked bool) []strip {
	l := s.look(p.Style, p.Second)
	indent := frame.Pt(0)
	var mark chunk
	if p.Mark != "" {
		mark = s.chunk(p.ID, p.Mark+" ", s.theme.Styles[doc.Folio].Face, max(l.size*0.85, s.theme.Styles[doc.Note].Size), 0, l, nil)
		mark.col = s.theme.Palette.Actual
		indent = max(s.theme.Hang, mark.width)
	}
	cs := s.chunks(p.Text, l, nil)
	out := s.lines(cs, l, width, indent)
	if p.Mark != "" && marked && len(out) > 0 {
		var f frame.Frame
		set(&f, 0, baseline(l.size, l.lead), []chunk{mark})
		out[0].Items = append(f.Items, out[0].Items...)
	}
	if n := len(out); n > 1 {
		out[0].keep = true   // no orphan
		out[n-2].keep = true // no widow
	}
	return out
}

// lines breaks chunks into strips, one a line.
func (s setter) lines(cs []chunk, l look, width, indent frame.Pt) []strip {
	cs = s.fit(cs, width-indent, l)
	pieces := make([]text.Piece, len(cs))
	for i, c := range cs {
		pieces[i] = c.Piece
	}
	var out []strip
	start := 0
	for _, end := range text.Lines(pieces, float64(width-indent)) {
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

// fit cuts words that are wider than the column between any two characters:
// better a word broken anywhere than one that leaves the page.
func (s setter) fit(cs []chunk, width frame.Pt, l look) []chunk {
	tooWide := func(c chunk) bool { return frame.Pt(c.Ink) > width && c.slot == nil && c.path == nil }
	if !slices.ContainsFunc(cs, tooWide) {
		return cs
	}
	var out []chunk
	for _, c := range cs {
		if !tooWide(c) {
			out = append(out, c)
			continue
		}
		for _, g := range text.Graphemes(c.run.Text()) {
			part := s.chunk(c.node, g, c.run.Face, c.size, c.raise, l, c.link)
			part.col, part.Glued = c.col, false
			out = append(out, part)
		}
	}
	return out
}
