package fonts

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Set is the faces of a document.
type Set struct {
	faces map[Name]*face
	texts map[text]Run   // short ones of several words
	chars [0x2100]answer // what Covers has answered
}

var _ Shaper = (*Set)(nil)

// text is what a shaped one is known by.
type text struct {
	face Name
	str  string
}

// Open reads the directories of faces. What it takes to shape is read when
// a face is first used, because a program that only checks its input uses none.
func Open(files map[Name][]byte) (*Set, error) {
	s := &Set{faces: make(map[Name]*face, len(files)), texts: map[text]Run{}}
	for name, file := range files {
		f, err := openFace(file)
		if err != nil {
			return nil, fmt.Errorf("fonts: %s: %w", name, err)
		}
		s.faces[name] = f
	}
	return s, nil
}

// Load makes all faces ready to shape, which else happens when each is first
// used: for a program that has something else to do meanwhile.
func (s *Set) Load() {
	for _, f := range s.faces {
		f.shaping.Lock()
		f.load()
		f.shaping.Unlock()
	}
}

// Beside is the same faces for another goroutine: it reads no file again, and what one of
// them has shaped the others find. It is asked for before any other goroutine has a Set of
// these faces.
func (s *Set) Beside() *Set {
	out := &Set{faces: make(map[Name]*face, len(s.faces)), texts: map[text]Run{}}
	for name, f := range s.faces {
		if f.known == nil {
			f.known = make(map[string]word, 256)
		}
		out.faces[name] = newFace(f.typeface)
	}
	return out
}

// Names is all the faces of s.
func (s *Set) Names() []Name { return slices.Sorted(maps.Keys(s.faces)) }

// Shape sets str in a face. Words are shaped one by one and kept, for a report
// says few words many times; the price is the kerning between a letter and a
// space. Nobody may write to the glyphs of the result.
func (s *Set) Shape(name Name, str string) Run {
	f := s.face(name)
	switch rest := str[wordEnd(str):]; {
	case rest == "":
		return f.word(str).run(name)
	case rest == " ": // as lines are made of
		return f.word(str[:len(str)-1]).spaced(name)
	case len(str) >= longText:
		return f.words(name, str)
	}
	run, ok := s.texts[text{name, str}]
	if !ok {
		run = f.words(name, str)
		s.texts[text{name, strings.Clone(str)}] = run
	}
	return run
}

// Width is the width of what Shape returns, for who needs no glyphs of it.
func (s *Set) Width(name Name, str string) int {
	f, width := s.face(name), 0
	for rest := str; rest != ""; rest = rest[wordEnd(rest):] {
		width += f.word(rest[:wordEnd(rest)]).width
	}
	return width
}

// longText is the length in bytes from which a text is hardly said twice.
const longText = 32

// Covers reports whether every face has a glyph for r and sets it
// where it belongs. Combining marks are not covered: see neededFeatures.
func (s *Set) Covers(r rune) bool {
	if r < 0 || int(r) >= len(s.chars) {
		return s.covers(r)
	}
	if s.chars[r] == unasked {
		s.chars[r] = no
		if s.covers(r) {
			s.chars[r] = yes
		}
	}
	return s.chars[r] == yes
}

func (s *Set) covers(r rune) bool {
	for _, f := range s.faces {
		if !f.covers(r) {
			return false
		}
	}
	return true
}

// answer is what Covers knows of a character.
type answer byte

const (
	unasked answer = iota
	no
	yes
)

func (s *Set) face(name Name) *face {
	f, ok := s.faces[name]
	if !ok {
		panic(fmt.Sprintf("fonts: no face is called %q", name))
	}
	return f
}
