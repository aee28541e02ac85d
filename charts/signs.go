package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Sign is a sign of the key.
type Sign int

const (
	PublishedSign Sign = iota
	EarlierSign
	DerivedSign
	AssumedSign
	NearlySign
	MoreSign
	TargetSign
	NotStatedSign // "…"
	OtherSign     // the diamond: another source
	ParagraphSign // "¶"
	ProvisionalSign
	LettersSign // raised behind a figure
)

// Symbol draws a sign of the key, in a box that is the same for all of them.
type Symbol struct {
	Sign    Sign
	Letters string // of LettersSign
	Style   Style
}

var _ doc.Graphic = Symbol{}

// The box of a symbol: the swatch in it is 10 high, with room for a limit line.
const (
	symbolWidth  frame.Pt = 23
	symbolHeight frame.Pt = 16
)

// Draw is the sign at the left of its box, whatever the width.
func (y Symbol) Draw(_ frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	r := y.Style.recorder(shape)
	s, err := y.sketch(setter{y.Style, shape})
	s.draw(pen{r}, y.Style.Palette)
	if y.Sign == OtherSign {
		const size = 11
		r.frame.Add(0, frame.Point{X: (symbolWidth - size) / 2, Y: (symbolHeight - size) / 2}, Diamond(size, y.Style.Palette.Actual))
	}
	r.frame.Size = frame.Size{W: symbolWidth, H: symbolHeight}
	return r.frame, err
}

func (y Symbol) sketch(set setter) (s sketch, err error) {
	swatch := rect{0, symbolHeight/2 - 5, symbolWidth, symbolHeight/2 + 5}
	bar := func(f Fill, e End, width frame.Pt) {
		r := swatch
		r.right = r.left + width
		s.bars = append(s.bars, set.newRod(Bar{Fill: f, End: e, Slit: y.Sign == ProvisionalSign}, r, right))
	}
	word := func(text string) {
		b := stack(set.line(text, set.Look.Label.Strong, 11, 14, set.Look.Label.Colour))
		s.add(b.below(symbolWidth/2, (symbolHeight-14)/2))
	}
	switch y.Sign {
	case PublishedSign, ProvisionalSign:
		bar(Actual, Closed, symbolWidth)
	case EarlierSign:
		bar(Previous, Closed, symbolWidth)
	case DerivedSign:
		bar(Derived, Closed, symbolWidth)
	case AssumedSign:
		bar(Assumed, Closed, symbolWidth)
	case NearlySign:
		bar(Actual, Nearly, symbolWidth)
	case MoreSign:
		bar(Actual, Above, symbolWidth-reach(set.Look.Tip))
	case TargetSign:
		y.target(&s)
	case NotStatedSign:
		word(ellipsis)
	case OtherSign:
	case ParagraphSign:
		word("¶")
	case LettersSign:
		word(y.Letters)
	default:
		err = say.Errorf("charts: no sign %d", y.Sign)
	}
	return s, err
}

// target is a piece of a bullet with its tick.
func (y Symbol) target(s *sketch) {
	const x, middle = 14.5, symbolHeight / 2
	s.bars = []rod{y.Style.newRod(Bar{Fill: Previous}, rect{0, middle - 3.5, symbolWidth, middle + 3.5}, right)}
	s.line(frame.Stroke{Colour: y.Style.Palette.Paper, Width: y.Style.Look.Bullet.Casing}, frame.Point{X: x, Y: middle - 3.5}, frame.Point{X: x, Y: middle + 3.5})
	s.line(frame.Stroke{Colour: y.Style.Palette.Ink, Width: y.Style.Look.Bullet.Tick}, frame.Point{X: x, Y: 1}, frame.Point{X: x, Y: symbolHeight - 1})
}

// Diamond is the sign of another source's figure, as wide and high as size; the
// item's place is the top left corner of that square.
func Diamond(size frame.Pt, c frame.Colour) frame.Path {
	stroke := frame.Stroke{Colour: c, Width: size * 0.13}
	in := stroke.Width * 0.7072 // a miter at a right angle reaches √½ of the width
	half := size / 2
	return frame.Path{
		Segments: frame.Polygon(frame.Point{X: half, Y: in}, frame.Point{X: size - in, Y: half}, frame.Point{X: half, Y: size - in}, frame.Point{X: in, Y: half}),
		Stroke:   stroke,
	}
}
