package fonts

// Square is a face for tests of layout: every character is one glyph half an
// em wide, so the places of things can be worked out by hand.
type Square struct{}

var _ Shaper = Square{}

func (Square) Shape(face Name, s string) Run {
	run := Run{Face: face}
	for _, r := range s {
		run.Glyphs = append(run.Glyphs, Glyph{ID: uint16(r), Advance: UnitsPerEm / 2, Natural: UnitsPerEm / 2, Text: string(r)})
		run.Width += UnitsPerEm / 2
	}
	return run
}

func (Square) Covers(rune) bool { return true }
