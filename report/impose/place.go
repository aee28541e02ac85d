package impose

import "tongket/report/frame"

// creep is how much the paper of each sheet pushes those inside it outwards: half
// a millimetre over the four sheets of sixteen pages. What stands on them moves
// as far towards the fold.
const creep = 0.125 * frame.MM

// safe is how far from its edge an office printer prints.
const safe = 8 * frame.MM

// Plain is each page on a side of its own.
func Plain(pages []frame.Page) []frame.Page {
	var out []frame.Page
	for i, p := range pages {
		side := frame.Page{Number: i + 1, Frame: frame.Frame{Size: p.Size}}
		put(&side.Frame, pages, i+1, frame.Point{}, 1)
		out = append(out, side)
	}
	return out
}

// Fold sets a booklet on paper that lies: pages keep their size, and meet at the
// fold. Marks show where the outer sheet of each signature is folded.
func Fold(pages []frame.Page, sheets int, paper Paper) []frame.Page {
	size := paper.lying()
	orders := Booklet(len(pages), sheets)
	perSignature := 2 * sheets
	if sheets <= 0 {
		perSignature = len(orders)
	}
	out := make([]frame.Page, len(orders))
	for i, order := range orders {
		side := frame.Page{Number: i + 1, Frame: frame.Frame{Size: size}}
		depth := frame.Pt(i%perSignature/2) * creep
		put(&side.Frame, pages, order[0], frame.Point{X: size.W/2 - pages[0].Size.W + depth}, 1)
		put(&side.Frame, pages, order[1], frame.Point{X: size.W/2 - depth}, 1)
		if i%perSignature == 0 {
			foldMarks(&side.Frame, paper.Marks)
		}
		out[i] = side
	}
	return out
}

// foldMarks are two short lines on the fold, where they can be printed.
func foldMarks(f *frame.Frame, m Marks) {
	const length = 5 * frame.MM
	mark := frame.Line(0, length, frame.Stroke{Colour: m.Fold, Width: m.Line})
	f.Add(0, frame.Point{X: f.Size.W / 2, Y: safe}, mark)
	f.Add(0, frame.Point{X: f.Size.W / 2, Y: f.Size.H - safe - length}, mark)
}

// Halve sets two pages beside each other on paper that lies, to be cut and stacked;
// pages keep their size.
func Halve(pages []frame.Page, paper Paper) []frame.Page {
	size := paper.lying()
	var out []frame.Page
	for i, order := range Cut(len(pages)) {
		side := frame.Page{Number: i + 1, Frame: frame.Frame{Size: size}}
		put(&side.Frame, pages, order[0], frame.Point{X: size.W/2 - pages[0].Size.W}, 1)
		put(&side.Frame, pages, order[1], frame.Point{X: size.W / 2}, 1)
		out = append(out, side)
	}
	return out
}

// Area is a part of a page: all of it that has ink.
type Area struct {
	At   frame.Point
	Size frame.Size
}

// Handout sets an area of each page small on paper, so that no white of the page is
// made small: two, one above the other with lines for notes beside each, or four.
// The left margin, on backs the right one, has room for the holes of a folder.
func Handout(pages []frame.Page, k int, area Area, paper Paper, duplex bool) []frame.Page {
	var out []frame.Page
	for i, order := range NUp(len(pages), k) {
		side := frame.Page{Number: i + 1, Frame: frame.Frame{Size: paper.Size}}
		left := punched
		if duplex && i%2 == 1 {
			left = safe
		}
		for place, n := range order {
			if n != blank {
				handout(&side.Frame, pages, n, k, place, left, area, paper)
			}
		}
		out = append(out, side)
	}
	return out
}

const (
	// between is the white between the pages of a handout.
	between = 6 * frame.MM
	// punched is a margin with room for holes, which reach 15 mm from the edge.
	punched = 18 * frame.MM
)

// cell is the room for one page of a handout of k on paper.
func cell(k int, paper frame.Size) frame.Size {
	whole := paper.W - safe - punched
	w := (whole - between) / 2
	if k == 2 { // as large as its height lets it be: what is left is for notes
		w = 0.6 * whole
	}
	return frame.Size{W: w, H: (paper.H - 2*safe - between) / 2}
}

// pad is the white between an area and its frame.
const pad = 2.5 * frame.MM

// Shrunk is how large an area is on a handout of k pages a side, as a part of its
// size.
func Shrunk(k int, area Area, paper Paper) float64 {
	room := cell(k, paper.Size)
	return float64(min((room.W-2*pad)/area.Size.W, (room.H-2*pad)/area.Size.H))
}

func handout(f *frame.Frame, pages []frame.Page, n, k, place int, left frame.Pt, area Area, paper Paper) {
	room, scale := cell(k, f.Size), frame.Pt(Shrunk(k, area, paper))
	column, row := place%2, place/2
	if k == 2 {
		column, row = 0, place
	}
	box := frame.Size{W: scale*area.Size.W + 2*pad, H: scale*area.Size.H + 2*pad}
	at := frame.Point{X: left + frame.Pt(column)*(room.W+between), Y: safe + frame.Pt(row)*(room.H+between) + (room.H-box.H)/2}
	if k != 2 {
		at.X += (room.W - box.W) / 2
	}
	put(f, pages, n, frame.Point{X: at.X + pad - scale*area.At.X, Y: at.Y + pad - scale*area.At.Y}, scale)
	f.Add(0, at, frame.Path{Segments: frame.Rect(box), Stroke: frame.Stroke{Colour: paper.Marks.Frame, Width: paper.Marks.Line}})
	if k == 2 {
		beside := box.W + between
		noteLines(f, frame.Point{X: at.X + beside, Y: at.Y}, frame.Size{W: f.Size.W - safe - punched - beside, H: box.H}, paper.Marks)
	}
}

// noteLines are ruled as a copybook is, 8 mm apart.
func noteLines(f *frame.Frame, at frame.Point, size frame.Size, m Marks) {
	const apart = 8 * frame.MM
	for y := apart; y <= size.H; y += apart {
		f.Add(0, frame.Point{X: at.X, Y: at.Y + y}, frame.Line(size.W, 0, frame.Stroke{Colour: m.Notes, Width: m.Line}))
	}
}

// put sets page n at a place, if it is one.
func put(f *frame.Frame, pages []frame.Page, n int, at frame.Point, scale frame.Pt) {
	if n == blank {
		return
	}
	for _, it := range pages[n-1].Items {
		s, ink := scaled(it.Shape, scale)
		if ink {
			f.Add(0, frame.Point{X: at.X + scale*it.At.X, Y: at.Y + scale*it.At.Y}, s)
		}
	}
}

// scaled is a shape in another size, and whether it is ink at all.
func scaled(s frame.Shape, scale frame.Pt) (frame.Shape, bool) {
	switch s := s.(type) {
	case frame.Text:
		s.Size *= scale
		return s, true
	case frame.Picture:
		s.Size = frame.Size{W: scale * s.Size.W, H: scale * s.Size.H}
		return s, true
	case frame.Path:
		if scale == 1 {
			return s, true
		}
		segments := make([]frame.Segment, len(s.Segments))
		for i, seg := range s.Segments {
			segments[i].Op = seg.Op
			for _, p := range seg.P {
				segments[i].P = append(segments[i].P, frame.Point{X: scale * p.X, Y: scale * p.Y})
			}
		}
		s.Segments = segments
		s.Stroke.Width *= scale
		dash := make([]frame.Pt, len(s.Stroke.Dash))
		for i, d := range s.Stroke.Dash {
			dash[i] = scale * d
		}
		s.Stroke.Dash = dash
		return s, true
	}
	return nil, false
}
