package layout

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ragged"
)

// look is how a stretch of text is set.
type look struct {
	face   fonts.Name
	strong fonts.Name
	size   frame.Pt
	lead   frame.Pt
	colour frame.Colour
	breaks func([]ragged.Piece, float64) []int
	in     *lang.Language
}

// broken says how the lines of what stands over other text end; those of all other text as
// those of paragraphs do.
var broken = map[doc.StyleName]func([]ragged.Piece, float64) []int{
	doc.CoverTitle: ragged.Titles, doc.Heading1: ragged.Titles, doc.Heading2: ragged.Titles, doc.Message: ragged.Titles, doc.TileLabel: ragged.Titles, doc.TableHead: ragged.Titles,
	doc.LeadMessage: ragged.Sentences, doc.KeyMessage: ragged.Sentences,
}

// look resolves a style for a language.
func (s setter) look(name doc.StyleName, in report.Lang, second bool) look {
	st, ok := s.theme.Styles[name]
	if !ok {
		panic(fmt.Sprintf("layout: the theme has no style %q", name))
	}
	l := look{st.Face, st.Strong, st.Size, st.Leading, st.Colour, broken[name], lang.Of(in)}
	if l.breaks == nil {
		l.breaks = ragged.Lines
	}
	if !second {
		return l
	}
	if st.Second.Face != "" {
		l.face = st.Second.Face
	}
	if st.Second.Size > 0 {
		l.size, l.lead = st.Second.Size, st.Second.Leading
	}
	if st.Second.Colour != 0 {
		l.colour = st.Second.Colour
	}
	return l
}

// baseline is how far below the top of a line its baseline is: capitals stand
// in the middle of the leading.
func baseline(size, lead frame.Pt) frame.Pt { return lead/2 + 0.33*size }

// chunk is a stretch of one inline that is never broken, with the white behind.
type chunk struct {
	ragged.Piece
	node  int
	run   fonts.Run
	size  frame.Pt
	raise frame.Pt
	col   frame.Colour
	link  *doc.Link // that it is part of
	slot  *slot
	path  *frame.Path
	width frame.Pt // with its white
}

// chunks cuts inlines into chunks.
func (s setter) chunks(in []doc.Inline, l look, link *doc.Link) []chunk {
	return s.appendChunks(nil, in, l, link)
}

// recut is chunks until the next text is cut.
func (s setter) recut(in []doc.Inline, l look) []chunk {
	*s.cut = s.appendChunks((*s.cut)[:0], in, l, nil)
	return *s.cut
}

func (s setter) appendChunks(out []chunk, in []doc.Inline, l look, link *doc.Link) []chunk {
	for _, in := range in {
		switch in := in.(type) {
		case *doc.Words:
			out = s.appendWords(out, in, l, link)
		case *doc.Value:
			out = s.appendWords(out, &in.Words, l, link)
		case *doc.Link:
			out = s.appendChunks(out, in.Text, l, in)
		case *doc.PageOf:
			sample := strings.Repeat("0", s.digits) + strings.Repeat(", "+strings.Repeat("0", s.digits), len(in.More))
			out = append(out, s.slot(in.ID, strings.Join(append([]string{"page", in.Target}, in.More...), " "), sample, l, in.Face, link))
		case *doc.PagesOf:
			c := s.slot(in.ID, pagesKey(in), s.theme.PagesRoom(), l, "", link)
			c.slot.line = s.line
			out = append(out, c)
		case *doc.Diamond:
			out = append(out, s.diamond(in, l))
		default:
			panic(fmt.Sprintf("layout: unknown inline %T", in))
		}
	}
	return out
}

func (s setter) appendWords(out []chunk, w *doc.Words, l look, link *doc.Link) []chunk {
	face, size := w.FaceIn(s.theme, l.face, l.strong), l.size
	if w.Small {
		size = s.theme.Styles[doc.Note].Size
	}
	pieces := lang.Split(w.Str)
	out = slices.Grow(out, len(pieces))
	for i, str := range pieces {
		for part, weak := range weakly(str) {
			c := s.chunk(w.ID, part, face, size, w.Raise, l, link)
			c.Glued = c.Glued && i == len(pieces)-1 && !weak                    // a line may end where the text was cut
			c.Weak = weak || c.Leads && i+1 < len(pieces) && digit(pieces[i+1]) // in 2021
			out = append(out, c)
		}
	}
	return out
}

// digit reports whether str begins with one.
func digit(str string) bool { return str != "" && str[0] >= '0' && str[0] <= '9' }

// weakly is the parts of what is bound into one piece, and whether a line may end after
// each all the same: behind a stop, as in "nghìn m³, 2018–2024".
func weakly(str string) iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		start := 0
		for i := range len(str) {
			if end := i + 1 + len(noBreak); strings.ContainsRune(",;:", rune(str[i])) && strings.HasPrefix(str[i+1:], noBreak) && end < len(str) {
				if !yield(str[start:end], true) {
					return
				}
				start = end
			}
		}
		yield(str[start:], false)
	}
}

func (s setter) chunk(node int, str string, face fonts.Name, size, raise frame.Pt, l look, link *doc.Link) chunk {
	run := s.shape.Shape(face, str)
	width := frame.Pt(run.Width) * size / fonts.UnitsPerEm
	white := frame.Pt(0)
	for _, g := range slices.Backward(run.Glyphs) {
		if g.Text != " " && g.Text != noBreak {
			break
		}
		white += frame.Pt(g.Advance) * size / fonts.UnitsPerEm
	}
	opens := l.in.Opens(str)
	return chunk{
		Piece: ragged.Piece{Ink: float64(width - white), White: float64(white), Glued: white == 0 || strings.HasSuffix(str, noBreak), Pause: pauses(str), Opens: opens, Leads: opens && l.in.Expects(str)},
		node:  node, run: run, size: size, raise: raise, col: l.colour, link: link, width: width,
	}
}

// pauses reports whether str ends with a stop, or with what parts two languages on a line.
func pauses(str string) bool {
	s := strings.TrimRight(str, " ")
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(",;:·", last)
}

// slot keeps room for text that is known when all pages are made.
func (s setter) slot(node int, key, sample string, l look, face fonts.Name, link *doc.Link) chunk {
	if face == "" {
		face = l.face
	} else if face == doc.StrongFace {
		face = l.strong
	}
	c := s.chunk(node, sample, face, l.size, 0, l, link)
	c.slot = &slot{Text: frame.Text{Run: fonts.Run{Face: face}, Size: l.size, Colour: l.colour}, width: c.width, key: key}
	return c
}

// diamond draws the sign of another document's figure; no embedded face has it.
func (s setter) diamond(d *doc.Diamond, l look) chunk {
	const before = 0.12 // of the size
	left, half := before*l.size, 0.36*l.size
	mid := -0.33 * l.size
	path := frame.Path{
		Segments: frame.Polygon(frame.Point{X: left, Y: mid}, frame.Point{X: left + half, Y: mid - half},
			frame.Point{X: left + 2*half, Y: mid}, frame.Point{X: left + half, Y: mid + half}),
		Stroke: frame.Stroke{Colour: s.theme.Palette.Actual, Width: s.theme.Lines.Diamond},
	}
	width := left + 2*half + 0.25*l.size
	return chunk{Piece: ragged.Piece{Ink: float64(width), Glued: true}, node: d.ID, path: &path, width: width}
}

// ink is how wide chunks are on one line, without the white at their end.
func ink(cs []chunk) frame.Pt {
	w := advance(cs)
	if n := len(cs); n > 0 {
		w -= frame.Pt(cs[n-1].White)
	}
	return w
}

// advance is how far behind the beginning of chunks on one line the next text begins.
func advance(cs []chunk) frame.Pt {
	var w frame.Pt
	for i := range cs {
		w += cs[i].width
	}
	return w
}

// set draws chunks on one baseline from x on. Chunks of one node that look
// alike become one run; the white at the end of the line is kept, so that words
// stay apart when the text is copied out.
func set(f *frame.Frame, x, y frame.Pt, cs []chunk) {
	first := len(f.Items)
	for i := 0; i < len(cs); {
		j := i + 1
		for j < len(cs) && alike(&cs[i], &cs[j]) {
			j++
		}
		x = place(f, x, y, cs[i:j])
		i = j
	}
	for i := first; i < len(f.Items); i++ {
		if slot, ok := f.Items[i].Shape.(slot); ok {
			slot.tail = len(f.Items) - 1 - i
			f.Items[i].Shape = slot
		}
	}
}

func alike(a, b *chunk) bool {
	return a.node == b.node && a.run.Face == b.run.Face && a.size == b.size && a.raise == b.raise &&
		a.slot == nil && b.slot == nil && a.path == nil && b.path == nil && a.link == b.link
}

// place draws chunks that are alike and returns where they end.
func place(f *frame.Frame, x, y frame.Pt, cs []chunk) frame.Pt {
	c := cs[0]
	at := frame.Point{X: x, Y: y - c.raise}
	var width frame.Pt
	for i := range cs {
		width += cs[i].width
	}
	if c.link != nil {
		f.Add(c.link.ID, frame.Point{X: x, Y: y - 0.8*c.size}, frame.Link{
			Size: frame.Size{W: width, H: 1.1 * c.size}, Target: c.link.Target,
		})
	}
	switch {
	case c.slot != nil:
		f.Add(c.node, at, *c.slot)
	case c.path != nil:
		f.Add(0, at, *c.path)
	default:
		var few [16]fonts.Run // as many words as most lines have
		runs := few[:0]
		for i := range cs {
			runs = append(runs, cs[i].run)
		}
		f.Add(c.node, at, frame.Text{Run: fonts.Join(runs), Size: c.size, Colour: c.col})
	}
	return x + width
}
