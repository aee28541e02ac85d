package fonts

import "testing"

// TestWeb holds what a web font refuses; that a browser takes the rest is
// tested where pages are shown.
func TestWeb(t *testing.T) {
	set := open(t)
	var list []Typed
	for _, g := range set.Shape("serif", "office").Glyphs {
		list = append(list, Typed{g.ID, g.Text})
	}
	f := list[1] // o, then f or a ligature that begins with it
	for _, tt := range []struct {
		name   string
		glyphs []Typed
		ok     bool
	}{
		{"a word", list[:2], true},
		{"nothing", nil, true},
		{"a text twice", []Typed{f, {f.ID + 1, f.Text}}, len(f.Text) > 1},
		{"no text", []Typed{{f.ID, ""}}, false},
		{"no such glyph", []Typed{{0xffff, "x"}}, false},
	} {
		file, err := set.Web("serif", tt.glyphs)
		if (err == nil) != tt.ok {
			t.Errorf("%s: %v", tt.name, err)
		}
		if err == nil && (string(file[:4]) != "wOFF" || int(be.Uint32(file[8:])) != len(file)) {
			t.Errorf("%s: no WOFF file, or not as long as it says", tt.name)
		}
	}
}
