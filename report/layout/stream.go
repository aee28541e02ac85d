package layout

import "slices"

// stream is the pieces of parts that share pages, in two rows: what is read from above
// to below, and the exhibits of sections, which may stand some paragraphs earlier or wait
// for the next page, while the text that follows flows up before them.
type stream struct {
	text  []piece
	late  []exhibitPiece
	parts []int // the pieces of the text that begin a part
}

// exhibitPiece is a piece of an exhibit, with the white around it.
type exhibitPiece struct {
	piece
	due     int // how many pieces of the text stand before it
	from    int // and how many at least and at most: within its section
	until   int
	begins  bool // it is the first piece of its exhibit
	follows bool // it stands right behind the piece before
	apart   int  // how many pieces follow that say the same: what it sets beside each other, apart
}

// stream sorts strips into their two rows.
func (f *filler) stream(strips []strip) stream {
	var s stream
	var above []strip
	last, tail := 0, -1 // the exhibit of the last piece, and where it may wait
	for _, p := range f.pieces(strips) {
		x := p.exhibit()
		switch {
		case x == 0:
			if slices.ContainsFunc(p.strips, func(s strip) bool { return s.opens != nil }) {
				s.parts = append(s.parts, len(s.text))
			}
			s.text = append(s.text, p)
			last, tail = p.holds(), -1
		case p.white() && x == last && tail >= 0:
			s.late[tail].strips = append(slices.Clip(s.late[tail].strips), p.strips...)
		case p.white() && x == last:
			s.text = append(s.text, p) // below an exhibit that begins with a heading
		case p.white():
			above = append(above, p.strips...)
		default:
			next := exhibitPiece{piece: p, begins: x != last, follows: x == last && tail >= 0}
			next.strips = append(above, p.strips...)
			last, tail, above = x, len(s.late), nil
			s.wait(f, next)
		}
	}
	s.limit()
	return s
}

// wait adds an exhibit behind the text so far; behind two that stand beside each other,
// the same two apart.
func (s *stream) wait(f *filler, x exhibitPiece) {
	x.due = len(s.text)
	s.late = append(s.late, x)
	for _, one := range x.strips {
		if one.apart == nil {
			continue
		}
		alone := f.stream(one.apart).late
		for i := range alone {
			alone[i].due = x.due
		}
		s.late[len(s.late)-1].apart = len(alone)
		s.late = append(s.late, alone...)
		return
	}
}

// limit says how far each exhibit may move: within its section, and not before its first
// paragraph.
func (s stream) limit() {
	for i := range s.late {
		x := &s.late[i]
		x.until = len(s.text)
		n, _ := slices.BinarySearch(s.parts, x.due)
		if n < len(s.parts) {
			x.until = s.parts[n]
		}
		if n > 0 {
			x.from = s.parts[n-1] + 2
		}
	}
}

// exhibit is the exhibit that p is a piece of and of nothing else, or 0.
func (p piece) exhibit() int {
	for _, s := range p.strips {
		if s.exhibit == 0 {
			return 0
		}
	}
	return p.strips[0].exhibit
}

// holds is the last exhibit of which p has something.
func (p piece) holds() int {
	return p.strips[len(p.strips)-1].exhibit
}

// state is how much of a stream stands on pages: of the text and of the exhibits.
type state struct{ text, late int }

// over reports whether all of s stands on pages.
func (s stream) over(at state) bool { return at.text >= len(s.text) && at.late >= len(s.late) }

// waits reports whether the next exhibit stands behind text that it came before.
func (s stream) waits(at state) bool {
	if at.late >= len(s.late) || s.late[at.late].due >= at.text {
		return false
	}
	return slices.ContainsFunc(s.text[s.late[at.late].due:at.text], func(p piece) bool { return !p.white() })
}

// order is how a page departs from the order of the document: the exhibits from hold on
// wait for the next page, or one stands earlier, before a piece of the text; and those
// that could stand beside each other do not.
type order struct {
	hold  int
	lead  int
	early int // 0: none does
	apart bool
	tight bool // it has less white between what stands on it, and lower charts
}

// next is the piece that follows in an order; false if nothing may stand on this page.
func (s stream) next(at state, o order) (piece, state, bool) {
	if x, due := s.exhibit(at, o); due {
		switch {
		case at.late < o.hold && x.apart > 0 && o.apart:
			return s.late[at.late+1].piece, state{at.text, at.late + 2}, true
		case at.late < o.hold:
			return x.piece, state{at.text, at.late + 1 + x.apart}, true
		case !x.begins || x.until <= at.text:
			return piece{}, at, false
		}
	}
	if at.text >= len(s.text) {
		return piece{}, at, false
	}
	return s.text[at.text], state{at.text + 1, at.late}, true
}

// exhibit is the next exhibit, and whether its turn has come.
func (s stream) exhibit(at state, o order) (exhibitPiece, bool) {
	if at.late >= len(s.late) {
		return exhibitPiece{}, false
	}
	x := s.late[at.late]
	return x, x.due <= at.text || x.follows || o.early > 0 && at.late == o.lead && at.text == o.early
}

// mayLead reports whether the next exhibit may stand before the next piece of the text,
// though more of it comes first: between two paragraphs.
func (s stream) mayLead(at state) bool {
	if at.late >= len(s.late) || at.text >= len(s.text) {
		return false
	}
	x, p := s.late[at.late], s.text[at.text]
	return x.begins && x.from <= at.text && at.text < x.due && p.ends == flowing && !p.white() && p.strips[0].parts == 0
}

// pairs reports whether exhibits that may stand beside each other come between.
func (s stream) pairs(from, to state) bool {
	return slices.ContainsFunc(s.late[from.late:min(to.late+1, len(s.late))], func(x exhibitPiece) bool { return x.apart > 0 })
}

// shown is where something is shown again: breaks and white before it are over.
func (s stream) shown(at state) state {
	for at.text < len(s.text) && (at.late >= len(s.late) || s.late[at.late].due > at.text) && (s.text[at.text].ends != flowing || s.text[at.text].white()) {
		at.text++
	}
	return at
}
