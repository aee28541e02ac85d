package charts

import "tongket/report/frame"

// A line across a bar has white on both sides, or it could not be told from a dark
// one. Line and white would hide by how little a target is met or missed, and the
// axis a value that is small: so ends are drawn on the side on which they lie, as
// far from the line as can be seen. Nothing that is clear of a line is moved.
const (
	stub   frame.Pt = 2   // the least of a bar that is seen beyond a target's line
	seen   frame.Pt = 1.2 // the least of one beside the axis
	hatchy frame.Pt = 2.8 // the least of a hatched tip
)

// across is a target's line as bars meet it: how far from zero, and how wide with
// the white.
type across struct {
	at, width frame.Pt
	level     float64
}

func (l across) near() frame.Pt { return l.at - l.width/2 }
func (l across) far() frame.Pt  { return l.at + l.width/2 }

// met reports whether a bar belongs beyond the line: "nearly" the target is less.
func (l across) met(level float64, end End) bool {
	return level > l.level || level == l.level && end != Nearly
}

// beside is b, of a level, with its end on its side of a line.
func (b rod) beside(l across, level float64) rod {
	end := b.at.length(b.to)
	to := min(end, max(0, l.near()))
	if l.met(level, b.end) {
		to = max(end, l.far()+stub)
	}
	b.at = b.at.band(b.to, -end, to-end)
	return b.cleared(l, to).whole(b.at.band(b.to, l.near()-to, l.far()-to))
}

// between is b, of a level, with its end on its side of each of some lines. Where two are so
// near each other that an end between them could not be seen beside both, it is in their
// middle: it never passes the line of what is missed.
func (b rod) between(lines []across, level float64) rod {
	var under, over across // the nearest that is met, and that is missed
	met, missed := false, false
	for _, l := range lines {
		if l.met(level, b.end) {
			if !met || l.at > under.at {
				under, met = l, true
			}
		} else if !missed || l.at < over.at {
			over, missed = l, true
		}
	}
	switch {
	case met && missed && under.far()+stub > over.near():
		end, to := b.at.length(b.to), (under.at+over.at)/2
		b.at = b.at.band(b.to, -end, to-end)
		return b.cleared(over, to).whole(b.at.band(b.to, under.near()-to, over.far()-to))
	case met && missed:
		return b.beside(under, level).beside(over, level)
	case met:
		return b.beside(under, level)
	case missed:
		return b.beside(over, level)
	}
	return b
}

// cleared is b with a hatched tip that is seen on both sides of a line through it,
// and its chevron beyond a line that would run through that. Its end is at to.
func (b rod) cleared(l across, to frame.Pt) rod {
	near, far, tip := l.near()-to, l.far()-to, b.look.Tip // from the end
	switch {
	case b.end == Nearly && near > -tip.Length-hatchy && far < 0:
		b.longer = max(0, -near+hatchy-tip.Length)
	case b.end == Above && far > 0 && near < tip.Length:
		b.longer = max(0, far+hatchy-tip.Length)
	case b.end == Above && near < tip.Length+tip.Gap+tip.Chevron && far > tip.Length:
		b.further = max(0, far+stub-tip.Length-tip.Gap)
	}
	return b
}

// visible is b as long as can be seen beside the axis, if it is of any length.
func (b rod) visible(level float64) rod {
	if end := b.at.length(b.to); level != 0 && end < seen {
		b.at = b.at.band(b.to, -end, seen-end)
	}
	return b
}
