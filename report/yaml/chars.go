package yaml

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"tongket/report"
)

// Char is a character of a scalar's value with its place in the file.
type Char struct {
	Rune      rune
	line, col int32
}

// Line is the line of the file on which c stands.
func (c Char) Line() int { return int(c.line) }

func (f *file) charPos(c Char) report.Pos { return f.pos(int(c.line), int(c.col)) }

// CharAt is where a character of v stands.
func (v Value) CharAt(c Char) report.Pos { return v.f.charPos(c) }

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\n' }

// chars is the characters of a scalar with their places.
func (v Value) chars() []Char {
	out := make([]Char, 0, utf8.RuneCountInString(v.n.Value))
	for c := range v.placed() {
		out = append(out, c)
	}
	return out
}

// placed places each character of a scalar. YAML only drops, folds and escapes:
// what is not blank in the value follows in the same order in the file.
// A cell of a table is one place.
func (v Value) placed() iter.Seq[Char] {
	if v.f.lines == nil {
		return func(yield func(Char) bool) {
			for _, r := range v.n.Value {
				if !yield(Char{r, int32(v.n.Line), int32(v.n.Column)}) {
					return
				}
			}
		}
	}
	return func(yield func(Char) bool) {
		c, last := v.cursor(), len(v.f.lines)-1
		for _, r := range v.n.Value {
			line, col := c.line, c.col
			if !isBlank(r) {
				line, col = c.find(r)
			} else if c.peek() == r && r != '\n' {
				c.next(1)
			}
			if !yield(Char{r, int32(min(line, last) + 1), int32(col + 1)}) {
				return
			}
		}
	}
}

// cursor stands at the first character of v's content.
func (v Value) cursor() cursor {
	c := cursor{lines: v.f.lines, line: v.n.Line - 1, col: v.n.Column - 1}
	switch {
	case v.n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		c.line, c.col = c.line+1, 0
	case v.n.Style&yaml.DoubleQuotedStyle != 0:
		c.col++
		c.quote = '"'
	case v.n.Style&yaml.SingleQuotedStyle != 0:
		c.col++
		c.quote = '\''
	}
	return c
}

// cursor is a place in a file while a scalar is followed through it, counted
// from 0.
type cursor struct {
	lines     [][]rune
	line, col int
	quote     rune // of a quoted scalar
}

// peek is the character at the cursor, a line end as '\n' and the file's end as 0.
func (c *cursor) peek() rune {
	switch {
	case c.line >= len(c.lines):
		return 0
	case c.col >= len(c.lines[c.line]):
		return '\n'
	}
	return c.lines[c.line][c.col]
}

// next goes on by n characters of the line, or to the next line at its end.
func (c *cursor) next(n int) {
	if c.line < len(c.lines) && c.col >= len(c.lines[c.line]) {
		c.line, c.col = c.line+1, 0
		return
	}
	c.col += n
}

// find goes on past the next character that is not blank, which must be r, and
// returns its place.
func (c *cursor) find(r rune) (line, col int) {
	for {
		got := c.peek()
		switch {
		case isBlank(got):
			c.next(1)
			continue
		case c.quote == '"' && got == '\\':
			length, blank := c.escape()
			line, col = c.line, c.col
			c.next(length)
			if blank {
				continue
			}
			return line, col
		}
		line, col = c.line, c.col
		if got == r {
			c.next(1)
			if c.quote == '\'' && r == '\'' {
				c.next(1) // it is typed twice
			}
		}
		return line, col
	}
}

// escape is the length of the escape at the cursor and whether it stands for a
// blank or for nothing.
func (c *cursor) escape() (length int, blank bool) {
	rest := c.lines[c.line][c.col:]
	if len(rest) < 2 {
		return 1, true // the line goes on below
	}
	if digits := map[rune]int{'x': 2, 'u': 4, 'U': 8}[rest[1]]; digits > 0 {
		length = min(2+digits, len(rest))
		code := strings.TrimLeft(string(rest[2:length]), "0")
		return length, code == "20" || code == "9" || strings.EqualFold(code, "a")
	}
	return 2, strings.ContainsRune(" \tnt", rest[1])
}

// Place is where the byte at offset of v's value, trimmed, stands in the file.
func (v Value) Place(offset int) report.Pos {
	chars := v.chars()
	offset += len(v.n.Value) - len(strings.TrimLeftFunc(v.n.Value, unicode.IsSpace))
	n := utf8.RuneCountInString(v.n.Value[:min(offset, len(v.n.Value))])
	if n >= len(chars) {
		return v.At()
	}
	return v.f.charPos(chars[n])
}
