package fonts

import (
	"bytes"
	"compress/zlib"
	"reflect"
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// idsOf is a glyph list as a PDF makes it: 0, then each glyph once.
func idsOf(s *Set, face Name, str string) []uint16 {
	ids, seen := []uint16{0}, map[uint16]bool{}
	for _, g := range s.Shape(face, str).Glyphs {
		if !seen[g.ID] {
			seen[g.ID] = true
			ids = append(ids, g.ID)
		}
	}
	return ids
}

// parse reads a font with go-text. It wants a cmap, which a subset for PDF has
// no use for, so the face's own is put in.
func parse(t *testing.T, s *Set, face Name, file []byte) *font.Face {
	t.Helper()
	tables, err := split(file)
	if err != nil {
		t.Fatal(err)
	}
	tables["cmap"] = s.face(face).tables["cmap"]
	loader, err := opentype.NewLoader(bytes.NewReader(tables.file()))
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := font.NewFont(loader)
	if err != nil {
		t.Fatal(err)
	}
	return font.NewFace(parsed)
}

func TestSubset(t *testing.T) {
	s := open(t)
	for _, face := range s.Names() {
		ids := append(idsOf(s, face, string(vietnamese())+"office 0123456789"+signs), 1, 1)
		file, err := s.Subset(face, ids)
		if err != nil {
			t.Fatal(err)
		}
		whole, part := parse(t, s, face, s.face(face).tables.file()), parse(t, s, face, file)
		for i, id := range ids {
			want, got := whole.GlyphData(font.GID(id)), part.GlyphData(font.GID(i))
			if !reflect.DeepEqual(want, got) {
				t.Errorf("%s: glyph %d has another outline as %d", face, id, i)
			}
			if whole.HorizontalAdvance(font.GID(id)) != part.HorizontalAdvance(font.GID(i)) {
				t.Errorf("%s: glyph %d has another width as %d", face, id, i)
			}
		}
	}
}

func TestSubsetErrors(t *testing.T) {
	s := open(t)
	for _, ids := range [][]uint16{nil, {1}, {0, 65535}} {
		if _, err := s.Subset("sans", ids); err == nil {
			t.Errorf("%v: no error", ids)
		}
	}
}

func FuzzSubset(f *testing.F) {
	s := open(f)
	f.Add([]byte{1, 2, 200})
	f.Fuzz(func(t *testing.T, list []byte) {
		ids := []uint16{0}
		for i := 1; i < len(list); i += 2 {
			ids = append(ids, (uint16(list[i-1])<<8|uint16(list[i]))%1463)
		}
		file, err := s.Subset("serif", ids)
		if err != nil {
			t.Fatal(err)
		}
		parse(t, s, "serif", file)
	})
}

func BenchmarkSubset(b *testing.B) {
	s := open(b)
	ids := idsOf(s, "sans", string(vietnamese())+"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Subset("sans", ids); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSubsetDeflate(b *testing.B) {
	s := open(b)
	file, _ := s.Subset("sans", idsOf(s, "sans", string(vietnamese())+"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
	for _, level := range []int{1, 2, 3, 4, 5, 6, 9} {
		b.Run(string(rune('0'+level)), func(b *testing.B) {
			var out bytes.Buffer
			for b.Loop() {
				out.Reset()
				w, _ := zlib.NewWriterLevel(&out, level)
				w.Write(file)
				w.Close()
			}
			b.ReportMetric(float64(out.Len()), "bytes")
			b.ReportMetric(float64(len(file)), "raw")
		})
	}
}
