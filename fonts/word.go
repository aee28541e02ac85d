package fonts

import "strings"

// word is a shaped word, or a space. The space behind it lies behind its glyphs.
type word struct {
	glyphs []Glyph
	width  int
	space  int // its width
}

// run is the word alone.
func (w word) run(name Name) Run {
	n := len(w.glyphs) - 1
	return Run{Face: name, Glyphs: w.glyphs[:n:n], Width: w.width}
}

// spaced is the word with the space behind it.
func (w word) spaced(name Name) Run {
	return Run{Face: name, Glyphs: w.glyphs, Width: w.width + w.space}
}

// word shapes a word, or finds it shaped.
func (f *face) word(str string) word {
	w, ok := f.shaped[str]
	if ok {
		return w
	}
	str = strings.Clone(str) // it may be a small piece of something large
	w = f.newWord(str)
	f.shaped[str] = w
	return w
}

// newWord is a word that the Set has not shaped yet, but perhaps one beside it.
func (f *face) newWord(str string) word {
	f.shaping.Lock()
	defer f.shaping.Unlock()
	w, ok := f.known[str]
	if ok {
		return w
	}
	w.glyphs = f.shape(str)
	for _, g := range w.glyphs {
		w.width += int(g.Advance)
	}
	space := f.space()
	w.glyphs, w.space = append(w.glyphs, space), int(space.Advance)
	if f.known != nil {
		f.known[str] = w
	}
	return w
}

// space is the glyph of a space.
func (f *face) space() Glyph {
	if f.blank.Text == "" {
		f.blank = f.shape(" ")[0]
	}
	return f.blank
}

// words shapes a text of several words.
func (f *face) words(name Name, str string) Run {
	n := 0
	for rest := str; rest != ""; rest = rest[wordEnd(rest):] {
		n += len(f.word(rest[:wordEnd(rest)]).glyphs) - 1
	}
	out := Run{Face: name, Glyphs: make([]Glyph, 0, n)}
	for rest := str; rest != ""; rest = rest[wordEnd(rest):] {
		part := f.word(rest[:wordEnd(rest)]).run(name)
		out.Glyphs = append(out.Glyphs, part.Glyphs...)
		out.Width += part.Width
	}
	return out
}

// wordEnd is how long the word, or the one space, is that s begins with.
func wordEnd(s string) int {
	switch i := strings.IndexByte(s, ' '); i {
	case -1:
		return len(s)
	case 0:
		return 1
	default:
		return i
	}
}
