package charts

import (
	"iter"
	"strings"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/ragged"
)

// line is a measured line of text.
type line struct {
	text                 string
	face                 fonts.Name
	colour               frame.Colour
	size, leading, width frame.Pt
	ascent               frame.Pt // from the top of the line to its baseline
	sign, small          frame.Pt // how much of the width is a raised sign at its end, and its size
}

// block is the lines of a label.
type block struct {
	lines []line
	w, h  frame.Pt
}

func stack(lines ...line) block {
	var b block
	for _, l := range lines {
		if l.text == "" {
			continue
		}
		b.lines = append(b.lines, l)
		b.w = max(b.w, l.width)
		b.h += l.leading
	}
	return b
}

func (b block) over(c block) block {
	return stack(append(b.lines[:len(b.lines):len(b.lines)], c.lines...)...)
}

// tag is a label in its place.
type tag struct {
	block
	left, top frame.Pt
	align     frame.Pt // 0 left, ½ centred, 1 right, within the block
	halo      bool     // a line of the ground that runs through it ends before it
}

func (t tag) box() rect { return rect{t.left, t.top, t.left + t.w, t.top + t.h} }

// halo is the white beside a label that hides a line of the ground.
const halo frame.Pt = 1.5

// ink is the white that hides the ground behind t.
func (t tag) ink() rect {
	return rect{t.left - halo, t.top, t.left + t.w + halo, t.top + t.h}
}

// above is b centred on x, its foot at y; below has its head there.
func (b block) above(x, y frame.Pt) tag { return b.below(x, y-b.h) }
func (b block) below(x, y frame.Pt) tag { return tag{block: b, left: x - b.w/2, top: y, align: 0.5} }

// wrapped is b with its lines broken to be at most w wide, of about one length.
func (s setter) wrapped(b block, w frame.Pt) block {
	if b.w <= w {
		return b
	}
	var out []line
	for _, l := range b.lines {
		if even, ok := s.even(l, w); ok {
			out = append(out, even...)
			continue
		}
		for rest := l.text; rest != ""; {
			var head line
			head, rest = s.split(l, rest, w)
			out = append(out, head)
		}
	}
	return stack(out...)
}

// even is l in lines of about one length, as titles have them; false if a word of it is
// wider than w. A label with a figure is filled from its beginning: what stands before the
// figure, such as "more than", stays together.
func (s setter) even(l line, w frame.Pt) (out []line, ok bool) {
	if strings.ContainsAny(l.text, "0123456789") {
		return nil, false
	}
	again := func(text string) line { return s.line(text, l.face, l.size, l.leading, l.colour) }
	words := strings.SplitAfter(l.text, " ")
	pieces := make([]ragged.Piece, len(words))
	for i, word := range words {
		bare := strings.TrimSuffix(word, " ")
		ink := again(bare).width
		if ink > w {
			return nil, false
		}
		pieces[i] = ragged.Piece{Ink: float64(ink), White: float64(again(word).width - ink), Pause: strings.HasSuffix(bare, ",")}
	}
	start := 0
	for _, end := range ragged.Titles(pieces, float64(w)) {
		one := again(strings.TrimSuffix(strings.Join(words[start:end], ""), " "))
		if one.width > w+0.01 {
			return nil, false
		}
		out, start = append(out, one), end
	}
	return out, true
}

// split is as much of text as fits into w, at least a word, as a line like l, and the rest.
func (s setter) split(l line, text string, w frame.Pt) (head line, rest string) {
	set := func(text string) line { return s.line(text, l.face, l.size, l.leading, l.colour) }
	for b := range breaks(text) {
		next := set(text[:b.end])
		if head.text != "" && next.width > w {
			break
		}
		if head, rest = next, text[b.next:]; next.width > w {
			break
		}
	}
	return head, rest
}

// pause is where a line may end, and where the next begins.
type pause struct{ end, next int }

// breaks is the places where text may be broken, from its beginning, and last its end: at
// a space, before a range, or at last behind its dash.
func breaks(text string) iter.Seq[pause] {
	const bound, dash = "\u00a0", "–"
	return func(yield func(pause) bool) {
		begun := -1 // of a range, where its first number is bound to what is before
		for i, r := range text {
			p := pause{i, i}
			switch string(r) {
			case " ":
				p.next, begun = i+1, -1
			case bound:
				begun = i
				continue
			case dash:
				if p = (pause{i + len(dash), i + len(dash)}); begun > 0 {
					p = pause{begun, begun + len(bound)}
				}
				if begun = -1; p.next == len(text) {
					continue
				}
			default:
				continue
			}
			if p.end > 0 && !yield(p) {
				return
			}
		}
		yield(pause{len(text), len(text)})
	}
}

// setter measures labels in a style.
type setter struct {
	Style
	shape fonts.Shaper
}

func (s setter) line(text string, face fonts.Name, size, leading frame.Pt, c frame.Colour) line {
	before, sign, raised := strings.Cut(text, raisedMark)
	out := line{text: text, face: face, colour: c, size: size, leading: leading, ascent: s.ascent(size, leading)}
	out.width = frame.Text{Run: s.shape.Shape(face, before), Size: size}.Width()
	if raised {
		out.small = max(s.Look.Sign, 0.55*size)
		out.sign = frame.Text{Run: s.shape.Shape(face, sign), Size: out.small}.Width()
		out.width += raisedGap + out.sign
	}
	return out
}

// Raised is a label's text with a sign raised behind it, as of what is provisional.
func Raised(text, sign string) string { return text + raisedMark + sign }

const (
	raisedMark          = "\x1f" // before a sign; no font has it
	raisedGap  frame.Pt = 1
)

// raisedBy is how far the sign of l stands above its line.
func (l line) raisedBy() frame.Pt { return 0.7*l.size - 0.5*l.small }

// ascent is from the top of a line to its baseline: the ink, from the marks of a
// capital to a dot below, in the middle of the leading.
func (s Style) ascent(size, leading frame.Pt) frame.Pt {
	rise, drop := frame.Pt(s.Look.Rise), frame.Pt(s.Look.Drop)
	return (leading-(rise+drop)*size)/2 + rise*size
}

// plain is a line in the regular face.
func (s setter) plain(text string, c frame.Colour) line {
	return s.line(text, s.Look.Label.Face, s.Look.Label.Size, s.Look.Label.Leading, c)
}

// under is the first line of a label and below it the other languages.
func (s setter) under(first line, l Label) block {
	others := s.others(l)
	if s.Equal {
		for i, o := range others {
			others[i] = s.line(o.text, first.face, first.size, first.leading, first.colour)
		}
	}
	return stack(first).over(stack(others...))
}

// others is the languages of l that do not lead.
func (s setter) others(l Label) (out []line) {
	for _, text := range l[min(1, len(l)):] {
		out = append(out, s.second(text))
	}
	return out
}

func (s setter) second(text string) line {
	f := s.Look.Label.Second
	if f.Size == 0 {
		f.Size = s.Look.Label.Size
	}
	if f.Leading == 0 {
		f.Leading = s.Look.Label.Leading
	}
	return s.line(text, f.Face, f.Size, f.Leading, f.Colour)
}

// level is a value beside its bar, quieter than a name.
func (s setter) level(l Label) block {
	return s.under(s.plain(l.Lead(), s.Look.Label.Colour), l)
}

// note is what is said beside, such as a number of the scale.
func (s setter) note(l Label) block {
	var out []line
	for _, text := range l {
		out = append(out, s.plain(text, s.Palette.Note))
	}
	return stack(out...)
}

// name is a name or a change.
func (s setter) name(l Label) block {
	return s.under(s.line(l.Lead(), s.Look.Label.Strong, s.Look.Label.Size, s.Look.Label.Leading, s.Look.Label.Colour), l)
}

// value is the value of b, at most w wide: a strong one gives up its size first.
func (s setter) value(b Bar, w frame.Pt) block {
	if !b.Strong {
		return s.wrapped(s.stacked(s.level(b.Value), w), w)
	}
	large := s.under(s.line(b.Value.Lead(), s.Look.Label.Strong, s.Look.Figure, 1.2*s.Look.Figure, s.Look.Label.Colour), b.Value)
	if large.w > w {
		return s.wrapped(s.stacked(s.name(b.Value), w), w)
	}
	return large
}

// stacked is a value that is wider than w with spaces at which it may be broken: its
// number, and below it what it is in. One that fits is left whole.
func (s setter) stacked(b block, w frame.Pt) block {
	out := make([]line, len(b.lines))
	for i, l := range b.lines {
		if out[i] = l; l.width > w {
			out[i] = s.line(strings.ReplaceAll(l.text, "\u00a0", " "), l.face, l.size, l.leading, l.colour)
		}
	}
	return stack(out...)
}

// status is all languages in a line, or one below the other where w is too narrow.
func (s setter) status(l Label, w frame.Pt) block {
	if b := stack(s.plain(strings.Join(l, " · "), s.Palette.Note)); b.w <= w {
		return b
	}
	return s.wrapped(s.note(l), w)
}

// missing is the sign of a value that is not stated.
func (s setter) missing() block {
	return stack(s.line(ellipsis, s.Look.Label.Strong, s.Look.Label.Size, s.Look.Label.Leading, s.Look.Label.Colour))
}

// absence is the same sign, large, where it stands alone over a time.
func (s setter) absence() block {
	return stack(s.line(ellipsis, s.Look.Label.Strong, s.Look.Figure, s.Look.Figure/2, s.Look.Label.Colour))
}
