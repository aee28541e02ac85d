package layout

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// opening sets what the briefing opens on, as one page: the lead at its head, what it
// shows below, and at its foot the other messages, or behind it where they have no room.
// Where what it shows has none below a long lead, that is behind it, too.
func (s setter) opening(o *doc.Opening, width frame.Pt) []strip {
	lead := s.lead(o, width)
	rest := s.blocks(o.Rest, width)
	if o.Hero == nil {
		return slices.Concat(lead, []strip{space(2 * s.theme.Grid)}, rest)
	}
	if page, ok := s.openingPage(o, width, lead, rest); ok {
		return []strip{page}
	}
	if page, ok := s.openingPage(o, width, lead, nil); ok {
		return append([]strip{page}, rest...)
	}
	hero, _ := s.hero(o.Hero, width, s.theme.Height)
	return slices.Concat(lead, []strip{space(2 * s.theme.Grid), {Frame: hero, node: o.Hero.Base().ID}, space(2 * s.theme.Grid)}, rest)
}

// openingPage is a page with the lead, what it shows, and other messages; false if they
// have no room.
func (s setter) openingPage(o *doc.Opening, width frame.Pt, lead, rest []strip) (strip, bool) {
	head, foot, room := stack(lead, width), stack(rest, width), s.theme.Height
	head.Size.H = s.most(o.ID, "lead", width, head.Size.H)
	foot.Size.H = s.most(o.ID, "rest", width, foot.Size.H)
	if len(rest) > 0 {
		room -= foot.Size.H + 2*s.theme.Grid
	}
	what := "page"
	if len(rest) > 0 {
		what = "page with the rest"
	}
	quiet := s // what has no room here may have it on a page of its own
	quiet.misfits = &[]misfit{}
	hero, ok := quiet.hero(o.Hero, width, room-head.Size.H-2*s.theme.Grid)
	if !s.both(o.ID, what, ok && len(*quiet.misfits) == 0) {
		return strip{}, false
	}
	out := frame.Frame{Size: frame.Size{W: width, H: s.theme.Height}}
	out.Place(frame.Point{}, head)
	out.Place(frame.Point{Y: room - hero.Size.H}, hero)
	out.Place(frame.Point{Y: s.theme.Height - foot.Size.H}, foot)
	return strip{Frame: out, node: o.ID}, true
}

// lead is the first message under its heading and the rule of the page.
func (s setter) lead(o *doc.Opening, width frame.Pt) []strip {
	var rule frame.Frame
	rule.Size = frame.Size{W: width, H: s.theme.Spaces.Small}
	rule.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Tile}))
	out := []strip{{Frame: rule, keep: true}}
	for _, p := range []*doc.Pair{o.Head, o.Lead} {
		out = append(out, s.owned(p, s.pair(p, width))...)
		if p == o.Head {
			out = append(out, strip{Frame: frame.Frame{Size: frame.Size{W: width, H: s.theme.Spaces.Line}}})
		}
	}
	for i := range out[:len(out)-1] {
		out[i].keep = true
	}
	return out
}

// hero is an exhibit in one piece, as high as a room leaves it; false if that is too low.
func (s setter) hero(x *doc.Exhibit, width, room frame.Pt) (frame.Frame, bool) {
	is := s.theme.Opening
	var top frame.Frame
	top.Size = frame.Size{W: width, H: s.theme.Spaces.Thin}
	if x.ID != "" {
		top.Add(0, frame.Point{}, frame.Anchor{Name: x.ID})
	}
	top.Add(0, frame.Point{}, frame.Line(width, 0, frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Figure}))
	caption := append([]strip{{Frame: top}}, s.pair(x.Measure, width)...)
	caption = append(caption, space(s.theme.Spaces.Line))
	caption = append(caption, space(s.most(x.Measure.ID, "caption", width, high(caption))-high(caption)))
	var notes []strip
	for _, n := range x.Notes {
		notes = append(append(notes, space(s.theme.Grid/2)), s.pair(n, width)...)
	}
	notes = append(notes, space(s.most(x.Measure.ID, "notes", width, high(notes))-high(notes)))
	rest := room - high(caption) - high(notes)
	if rest < is.Least {
		return frame.Frame{}, false
	}
	drawn := s.tall(x.Body.(*doc.Drawing), width, min(rest, is.Most))
	body := strip{Frame: drawn}
	out := stack(append(append(caption, body), notes...), width)
	return out, out.Size.H <= room+0.01
}

// tall is a drawing as high as its place, if it can be.
func (s setter) tall(d *doc.Drawing, width, height frame.Pt) frame.Frame {
	as := *d
	if g, ok := d.Graphic.(doc.Tall); ok {
		as.Graphic = g.Tall(height)
	}
	return s.drawing(&as, width)
}
