package svg

import (
	"strconv"

	"tongket/fonts"
)

// Wardrobe is the faces of pages that are shown together, which are loaded once for all.
// The class of a face stays as pages are added to it; its file grows by their glyphs.
type Wardrobe struct {
	used  map[fonts.Name]*used
	order []fonts.Name // of first use
}

// Cut is a face with the glyphs that pages use.
type Cut struct {
	Class string // of what is set in it
	WOFF  []byte
}

// used is what pages need of a face.
type used struct {
	class  string
	glyphs []fonts.Typed
	of     map[string]uint16 // the glyph that a text gives
	file   []byte            // with as many glyphs as it was made of
	made   int
}

func (w *Wardrobe) face(name fonts.Name) *used {
	u, ok := w.used[name]
	if !ok {
		if w.used == nil {
			w.used = map[fonts.Name]*used{}
		}
		u = &used{class: "f" + strconv.Itoa(len(w.order)), of: map[string]uint16{}}
		w.used[name] = u
		w.order = append(w.order, name)
	}
	return u
}

// takes reports whether the face of the file can show g where its text stands:
// a text gives one glyph.
func (u *used) takes(g fonts.Glyph) bool {
	if g.Text == "" {
		return false
	}
	id, known := u.of[g.Text]
	if !known {
		u.of[g.Text] = g.ID
		u.glyphs = append(u.glyphs, fonts.Typed{ID: g.ID, Text: g.Text})
		return true
	}
	return id == g.ID
}

// Cuts is the faces as far as pages have used them. A face is cut anew only if they use
// more of it.
func (w *Wardrobe) Cuts(faces Faces) ([]Cut, error) {
	var out []Cut
	for _, name := range w.order {
		u := w.used[name]
		if u.made != len(u.glyphs) || u.file == nil {
			file, err := faces.Web(name, u.glyphs)
			if err != nil {
				return nil, err
			}
			u.file, u.made = file, len(u.glyphs)
		}
		out = append(out, Cut{u.class, u.file})
	}
	return out, nil
}
