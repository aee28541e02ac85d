package fonts

import (
	"fmt"
	"math"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// face is one typeface as a Set has it: itself, and what the Set has shaped in it.
type face struct {
	*typeface
	shaped map[string]word
	blank  Glyph

	drawn *font.Face // what Outline reads
}

// typeface is its tables, and what shapes in it once it is needed.
type typeface struct {
	tables  tables
	em      int // units of the file that make the type size
	metrics Metrics
	hmtx    widths
	outline outlines

	shaping sync.Mutex // of the Sets that have it, and of what follows
	shaper  *harfbuzz.Font
	buffer  *harfbuzz.Buffer
	plain   *plain // nil: no word is
	chars   font.Cmap
	known   map[string]word // what any of several Sets has shaped; nil: there is one
}

func openFace(file []byte) (*face, error) {
	t, err := split(file)
	if err != nil {
		return nil, err
	}
	f := newFace(&typeface{tables: t})
	if f.em, err = readEm(t); err != nil {
		return nil, err
	}
	if f.hmtx, err = readWidths(t); err != nil {
		return nil, err
	}
	if f.outline, err = readOutlines(t); err != nil {
		return nil, err
	}
	f.metrics, err = f.readMetrics()
	return f, err
}

func newFace(of *typeface) *face { return &face{typeface: of, shaped: make(map[string]word, 256)} }

// units is a length of the file in our units.
func (f *typeface) units(v int) int {
	if f.em == UnitsPerEm {
		return v
	}
	return int(math.Round(float64(v) * UnitsPerEm / float64(f.em)))
}

// load makes f ready to shape. The parser gets only the tables that shaping
// reads: the outlines alone would take it longer than all the rest of a
// briefing's shaping.
func (f *typeface) load() {
	if f.shaper != nil {
		return
	}
	parsed := f.parse(newShelf(f.tables.pick("cmap", "head", "maxp", "hhea", "hmtx", "GDEF", "GSUB", "GPOS")))
	f.chars = parsed.Cmap
	f.plain = newPlain(parsed)
	f.shaper = newShaper(parsed)
	f.buffer = harfbuzz.NewBuffer()
}

func (f *typeface) parse(file opentype.Resource) *font.Font {
	loader, err := opentype.NewLoader(file)
	if err != nil {
		panic(fmt.Sprintf("fonts: %s: %v", f.metrics.PostScript, err)) // Vet has looked
	}
	parsed, err := font.NewFont(loader)
	if err != nil {
		panic(fmt.Sprintf("fonts: %s: %v", f.metrics.PostScript, err))
	}
	return parsed
}

func (f *typeface) covers(r rune) bool {
	f.shaping.Lock()
	defer f.shaping.Unlock()
	f.load()
	if unicode.In(r, unicode.M, unicode.Cc) {
		return false
	}
	_, ok := f.chars.Lookup(r)
	return ok
}

// shape is the glyphs of s, with room for the space behind a word.
func (f *typeface) shape(s string) []Glyph {
	f.load()
	if f.plain != nil && s != "" {
		glyphs, ok := f.plain.shape(make([]Glyph, 0, utf8.RuneCountInString(s)+1), s, f.hmtx)
		if ok {
			for i, g := range glyphs {
				glyphs[i].Advance, glyphs[i].Natural = int32(f.units(int(g.Advance))), int32(f.units(int(g.Natural)))
			}
			return glyphs
		}
	}
	return f.shapeFully(s)
}

// shapeFully is the same of any s, with whatever the face has for it.
func (f *typeface) shapeFully(s string) []Glyph {
	chars := []rune(s)
	f.buffer.Clear()
	f.buffer.AddRunes(chars, 0, len(chars))
	f.buffer.Props.Direction = harfbuzz.LeftToRight
	f.buffer.Props.Script = language.Latin
	f.buffer.Props.Language = "vi" // the faces set no language of ours in its own way
	f.buffer.Shape(f.shaper, nil)

	glyphs := make([]Glyph, len(f.buffer.Info), len(f.buffer.Info)+1)
	for i, info := range f.buffer.Info {
		id := uint16(info.Glyph)
		glyphs[i] = Glyph{ID: id, Advance: int32(f.units(int(f.buffer.Pos[i].XAdvance))), Natural: int32(f.units(f.hmtx.advance(id)))}
		if i == 0 || f.buffer.Info[i-1].Cluster != info.Cluster {
			n := clusterEnd(f.buffer.Info[i:], len(chars)) - info.Cluster
			glyphs[i].Text, s = cutRunes(s, n)
		}
	}
	return glyphs
}

// cutRunes is the first n characters of s, and the rest.
func cutRunes(s string, n int) (first, rest string) {
	end := 0
	for ; n > 0; n-- {
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
	}
	return s[:end], s[end:]
}

// clusterEnd is where the characters of the first glyph's cluster end, of n.
func clusterEnd(info []harfbuzz.GlyphInfo, n int) int {
	for _, g := range info {
		if g.Cluster != info[0].Cluster {
			return g.Cluster
		}
	}
	return n
}
