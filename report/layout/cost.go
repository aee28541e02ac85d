package layout

import (
	"slices"

	"tongket/report/frame"
)

// What a page costs, in pages. The weights were found by looking at pages: a table is
// parted to save half a page of white, but not for a few lines; an exhibit goes to the
// facing page for less than it is turned over for.
const (
	perScrap   = 8    // for the square of what a last page holds too little
	emptyPage  = 0.5  // a page that is less than two thirds full, where text goes on
	emptyMore  = 2    // and for what of it is empty beyond that third; half of it where a section ends
	emptyEnd   = 0.25 // where a section ends
	partedUnit = 0.35 // a table or a figure on two pages
	partedText = 0.02 // a paragraph
	partedRoom = 0.3  // one that need not be, for its end has room: its lines would only fill the page of what follows
	partedNote = 0.15 // workings
	overleaf   = 0.15 // what is overleaf from its beginning, or from the text that comes before it
	waiting    = 0.1  // an exhibit behind text that follows it
	leading    = 0.1  // one before text that comes before it
	far        = 1.5  // and so far before it that it is on neither of two facing pages
	between    = 1    // an exhibit between the lines of a paragraph or the items of a list
	lonely     = 0.1  // the last paragraph of a section above the next one, though it had room on the page before
	stranded   = 0.05 // its last lines there
	apart      = 0.25 // small exhibits that do not stand beside each other
	tightly    = 0.05 // a tight page
	mostWhite  = 1. / 3
)

// cost is what it costs to fill a page in a way; what comes next stands beside a left
// page, but overleaf from a right one.
func (f *filler) cost(s stream, w way, verso bool) float64 {
	h := f.theme.Height
	white := float64(max(0, h-w.bottom) / h)
	if w.asked {
		missing := float64(max(0, f.enough()-w.bottom) / h)
		out := 1 + perScrap*missing*missing
		if w.order.tight {
			out += tightly
		}
		return out
	}
	out := 1 + white*white
	parts := s.parting(w.to)
	switch {
	case white <= mostWhite:
	case s.opens(w.to):
		out += emptyEnd + emptyMore/2*(white-mostWhite)
	default:
		out += emptyPage + emptyMore*(white-mostWhite)
	}
	if out += parts; parts == partedUnit && !verso {
		out += overleaf
	}
	if w.room && parts == partedText {
		out += partedRoom
	}
	switch closes := s.closes(w.to); {
	case closes && w.room:
		out += lonely
	case closes && parts == partedText:
		out += stranded
	}
	if s.waits(w.to) && s.parted(w.to) {
		out += between
	}
	if w.order.early > 0 {
		out += f.lead(s, w, verso)
	}
	if w.order.apart {
		out += apart
	}
	if w.order.tight {
		out += tightly
	}
	for at := w.to; s.waits(at); at.late += 1 + s.late[at.late].apart {
		if !s.late[at.late].begins {
			continue
		}
		if out += waiting; !verso {
			out += overleaf
		}
	}
	return out
}

// lead is what it costs that an exhibit stands before text that comes before it.
func (f *filler) lead(s stream, w way, verso bool) float64 {
	switch {
	case f.over(f.between(s, w)):
		return leading + far
	case !verso:
		return leading + overleaf
	}
	return leading
}

// enough is how much of a page is no scrap: about as many lines on large pages as on
// small ones.
func (s setter) enough() frame.Pt {
	if s.theme.Stacked {
		return 0.4 * s.theme.Height
	}
	return 0.3 * s.theme.Height
}

// first is the strip that a page begins with.
func (s stream) first(at state) (strip, bool) {
	p, _, more := s.next(at, order{hold: len(s.late)})
	if !more {
		return strip{}, false
	}
	for _, x := range p.strips {
		if !x.space {
			return x, true
		}
	}
	return p.strips[0], true
}

// opens reports whether a part begins there.
func (s stream) opens(at state) bool {
	x, ok := s.first(at)
	return ok && x.opens != nil
}

// parting is what it costs that a page begins there, within what is one.
func (s stream) parting(at state) float64 {
	x, _ := s.first(at)
	return x.parts
}

// parted reports whether the text goes on there within what is one: a paragraph or a list.
func (s stream) parted(at state) bool {
	return at.text < len(s.text) && s.text[at.text].strips[0].parts > 0
}

// closes reports whether one piece of text is all that is left there of a part that
// another follows.
func (s stream) closes(at state) bool {
	at = s.shown(at)
	next := s.shown(state{at.text + 1, at.late})
	opening := slices.Contains(s.parts, next.text)
	return opening && (at.late >= len(s.late) || s.late[at.late].due >= next.text)
}

// between is the height of the text behind a page that comes before the exhibit that
// stands early on it, as far as a page has room for.
func (f *filler) between(s stream, w way) frame.Pt {
	var c cursor
	for _, p := range s.text[w.to.text:max(w.to.text, s.late[w.order.lead].due)] {
		if c = f.after(p.strips, c); f.over(c.bottom) {
			break
		}
	}
	return c.bottom
}
