package doc

import (
	"maps"

	"tongket/report/frame"
)

// equalValue is how large the value of a headline figure is that stands once a language,
// in parts of one that stands once: 20 for 27.
const equalValue = 0.74

// Equally is t with all languages of one weight: none is smaller, lighter or greyer.
func (t Theme) Equally() Theme {
	t.Equal = true
	t.Styles = maps.Clone(t.Styles)
	for name, st := range t.Styles {
		st.Second = Form{}
		if name == TileValue {
			st.Leading *= t.smaller(st.Size) / st.Size
			st.Size = t.smaller(st.Size)
		}
		t.Styles[name] = st
	}
	t.Tiles.Wide = t.smaller(t.Tiles.Wide)
	sizes := t.Tiles.Sizes
	t.Tiles.Sizes = nil
	for _, size := range sizes {
		t.Tiles.Sizes = append(t.Tiles.Sizes, t.smaller(size))
	}
	t.Charts.Label.Second = Form{Face: t.Charts.Label.Face, Colour: t.Charts.Label.Colour}
	return t
}

// smaller is the size of a value that stands once a language.
func (t *Theme) smaller(size frame.Pt) frame.Pt { return max(t.Floor, equalValue*size) }
