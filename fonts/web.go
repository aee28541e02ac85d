package fonts

import (
	"bytes"
	"cmp"
	"compress/zlib"
	"fmt"
	"maps"
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

// Typed is a glyph and the characters that a reader sees, searches and copies
// where it stands.
type Typed struct {
	ID   uint16
	Text string
}

// Web is a WOFF file of some glyphs of a face, in which each text gives its
// glyph: one character by the character map, several as a ligature. No text may
// be named twice, and none is empty. The file kerns nothing: who writes a shaped
// run says where each glyph stands.
//
// The file calls itself by a name of ours, as the licence of a face with a
// reserved name asks of what was changed.
func (s *Set) Web(name Name, glyphs []Typed) ([]byte, error) {
	out, err := s.face(name).web(glyphs)
	if err != nil {
		return nil, fmt.Errorf("fonts: %s: %w", name, err)
	}
	return out, nil
}

func (f *face) web(glyphs []Typed) ([]byte, error) {
	f.load()
	m := webMap{ids: []uint16{0}, chars: map[rune]uint16{}}
	if err := m.fill(f, glyphs); err != nil {
		return nil, err
	}
	t, err := f.cut(m.ids)
	if err != nil {
		return nil, err
	}
	t["OS/2"] = f.tables["OS/2"]
	t["cmap"] = m.cmap()
	t["name"] = nameTable("tongket-" + f.metrics.PostScript[:min(1, len(f.metrics.PostScript))])
	t["post"] = append([]byte{0, 3, 0, 0}, make([]byte, 28)...)
	if len(m.ligatures) > 0 {
		t["GSUB"] = m.gsub()
	}
	return t.woff()
}

// webMap is what characters lead to in a web font.
type webMap struct {
	ids       []uint16 // the glyphs, of the face; their places are the new numbers
	chars     map[rune]uint16
	ligatures []ligature
}

// ligature is new numbers: what stands for the characters, and their own glyphs.
type ligature struct {
	glyph      uint16
	components []uint16
}

func (m *webMap) fill(f *face, glyphs []Typed) error {
	var long []Typed
	for _, g := range glyphs {
		r, size := utf8.DecodeRuneInString(g.Text)
		if size == 0 {
			return fmt.Errorf("glyph %d stands for nothing", g.ID)
		}
		if size < len(g.Text) {
			long = append(long, g)
			continue
		}
		if _, again := m.chars[r]; again {
			return fmt.Errorf("%q is two glyphs", r)
		}
		m.chars[r] = m.add(g.ID)
	}
	for _, g := range long {
		l := ligature{glyph: m.add(g.ID)}
		for _, r := range g.Text {
			if _, known := m.chars[r]; !known {
				id, _ := f.chars.Lookup(r)
				m.chars[r] = m.add(uint16(id))
			}
			l.components = append(l.components, m.chars[r])
		}
		m.ligatures = append(m.ligatures, l)
	}
	return nil
}

func (m *webMap) add(id uint16) uint16 {
	m.ids = append(m.ids, id)
	return uint16(len(m.ids) - 1)
}

// cmap is a character map of one table in format 12, a group a character.
func (m *webMap) cmap() []byte {
	const windows, fullUnicode, header, group = 3, 10, 16, 12
	out := be.AppendUint16(nil, 0)
	out = be.AppendUint16(out, 1)
	out = be.AppendUint16(be.AppendUint16(out, windows), fullUnicode)
	out = be.AppendUint32(out, 12) // where the table begins
	out = be.AppendUint16(be.AppendUint16(out, 12), 0)
	out = be.AppendUint32(out, uint32(header+group*len(m.chars)))
	out = be.AppendUint32(out, 0)
	out = be.AppendUint32(out, uint32(len(m.chars)))
	for _, r := range slices.Sorted(maps.Keys(m.chars)) {
		for _, n := range []uint32{uint32(r), uint32(r), uint32(m.chars[r])} {
			out = be.AppendUint32(out, n)
		}
	}
	return out
}

// gsub is a substitution table of one feature, liga, for all scripts.
func (m *webMap) gsub() []byte {
	sets := map[uint16][]ligature{}
	for _, l := range m.ligatures {
		sets[l.components[0]] = append(sets[l.components[0]], l)
	}
	firsts := slices.Sorted(maps.Keys(sets))
	scripts := u16s(1, 0x4446, 0x4c54, 8, 4, 0, 0, 0xffff, 1, 0) // DFLT
	features := u16s(1, 0x6c69, 0x6761, 8, 0, 1, 0)              // liga
	lookup := u16s(1, 4, 4, 0, 1, 8)
	coverage := u16s(append([]uint16{1, uint16(len(firsts))}, firsts...)...)
	head := 6 + 2*len(firsts)
	subtable := u16s(1, uint16(head), uint16(len(firsts)))
	at := head + len(coverage)
	var body []byte
	for _, first := range firsts {
		set := ligatureSet(sets[first])
		subtable = be.AppendUint16(subtable, uint16(at+len(body)))
		body = append(body, set...)
	}
	out := u16s(1, 0, 10, uint16(10+len(scripts)), uint16(10+len(scripts)+len(features)))
	return slices.Concat(out, scripts, features, lookup, subtable, coverage, body)
}

// ligatureSet is the ligatures that begin with one glyph, the longest first, as
// the first that fits is taken.
func ligatureSet(list []ligature) []byte {
	slices.SortStableFunc(list, func(a, b ligature) int { return cmp.Compare(len(b.components), len(a.components)) })
	out := u16s(uint16(len(list)))
	at := 2 + 2*len(list)
	var body []byte
	for _, l := range list {
		out = be.AppendUint16(out, uint16(at+len(body)))
		body = append(body, u16s(append([]uint16{l.glyph, uint16(len(l.components))}, l.components[1:]...)...)...)
	}
	return append(out, body...)
}

func u16s(list ...uint16) []byte {
	out := make([]byte, 0, 2*len(list))
	for _, n := range list {
		out = be.AppendUint16(out, n)
	}
	return out
}

// nameTable calls a font by one name, for Windows in English.
func nameTable(name string) []byte {
	const family, style, full, postScript = 1, 2, 4, 6
	out := u16s(0, 4, 6+4*12)
	var text []byte
	for _, id := range []uint16{family, style, full, postScript} {
		s := name
		if id == style {
			s = "Regular"
		}
		data := u16s(utf16.Encode([]rune(s))...)
		out = append(out, u16s(3, 1, 0x409, id, uint16(len(data)), uint16(len(text)))...)
		text = append(text, data...)
	}
	return append(out, text...)
}

// woff packs tables as WOFF 1: as a file of t, each table deflated where that
// makes it shorter.
func (t tables) woff() ([]byte, error) {
	const header, entry = 44, 20
	names := slices.Sorted(maps.Keys(t))
	plain := 12 + 16*len(t)
	directory := make([]byte, 0, entry*len(t))
	var body []byte
	at := header + entry*len(t)
	for _, name := range names {
		data, packed := t[name], bytes.Buffer{}
		w := zlib.NewWriter(&packed)
		if _, err := w.Write(data); err != nil {
			return nil, err
		}
		if err := w.Close(); err != nil {
			return nil, err
		}
		stored := packed.Bytes()
		if len(stored) >= len(data) {
			stored = data
		}
		directory = append(directory, name...)
		for _, n := range []int{at + len(body), len(stored), len(data)} {
			directory = be.AppendUint32(directory, uint32(n))
		}
		directory = be.AppendUint32(directory, checksum(padded(data)))
		body = append(body, padded(stored)...)
		plain += len(padded(data))
	}
	out := append([]byte("wOFF"), 0, 1, 0, 0)
	out = be.AppendUint32(out, uint32(at+len(body)))
	out = be.AppendUint16(be.AppendUint16(out, uint16(len(t))), 0)
	out = be.AppendUint32(out, uint32(plain))
	out = append(out, make([]byte, header-len(out))...)
	return slices.Concat(out, directory, body), nil
}

func padded(data []byte) []byte {
	return append(bytes.Clone(data), make([]byte, -len(data)&3)...)
}
