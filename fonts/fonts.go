// Package fonts embeds typefaces, opens those that a theme names, shapes text in them
// and cuts the subsets that a PDF embeds.
//
// A Set keeps what it has parsed and shaped, so it serves one goroutine.
// Metrics, Ink and Subset only read, and may be called from several.
package fonts

import "strings"

// Name is what a theme calls a face.
type Name string

// UnitsPerEm is how many units make the type size. A face that has others in its file
// is measured in these.
const UnitsPerEm = 1000

// Glyph is one shaped glyph; its lengths are in units of which UnitsPerEm make the size.
type Glyph struct {
	Text    string // the characters it stands for; empty for the second and later glyphs of a cluster
	Advance int32  // kerning included
	Natural int32  // its advance as the font has it
	ID      uint16
}

// Run is a stretch of text shaped in one face.
type Run struct {
	Face   Name
	Glyphs []Glyph
	Width  int // sum of the advances
}

// Text is the characters of r.
func (r Run) Text() string {
	n := 0
	for _, g := range r.Glyphs {
		n += len(g.Text)
	}
	var b strings.Builder
	b.Grow(n)
	for _, g := range r.Glyphs {
		b.WriteString(g.Text)
	}
	return b.String()
}

// Join is runs of one face as one run.
func Join(runs []Run) Run {
	if len(runs) == 1 {
		return runs[0]
	}
	n := 0
	for _, r := range runs {
		n += len(r.Glyphs)
	}
	out := Run{Face: runs[0].Face, Glyphs: make([]Glyph, 0, n)}
	for _, r := range runs {
		out.Glyphs = append(out.Glyphs, r.Glyphs...)
		out.Width += r.Width
	}
	return out
}

// Width is how wide s is in a face.
func Width(by Shaper, face Name, s string) int {
	if m, ok := by.(interface{ Width(Name, string) int }); ok {
		return m.Width(face, s)
	}
	return by.Shape(face, s).Width
}

// Shaper turns text into runs. *Set is one; tests use a simpler one.
type Shaper interface {
	// Shape sets s in a face. Text is NFC and has no line breaks.
	Shape(face Name, s string) Run
	// Covers reports whether every face has a glyph for r.
	Covers(r rune) bool
}
