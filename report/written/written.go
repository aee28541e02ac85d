// Package written is what a document says, whatever file it came from: paragraphs and
// tables, one after the other. Lines gives them as a text file has them, a paragraph
// a line, the cells of a row parted by tabs. It knows no file and no format.
package written

import (
	"strings"
	"unicode"

	"tongket/report/intake"
	"tongket/report/say"
)

// The most that a document may have in all, far above a shelf of books.
const (
	MaxText  = 16 << 20 // bytes
	MaxLines = 1 << 19
	maxSlots = 1 << 20 // places in the grids of its tables
)

// ErrTooLarge is of a document that has more.
var ErrTooLarge = say.Errorf("a document with more text than any has")

// Text is a document as it was read.
type Text struct {
	Lines   []string // those that are not blank
	Origins []int    // of each line, as its block or its row says it
	Notes   []Note   // what was not read
}

// Note is what of a document was not read, or not as it looks.
type Note struct {
	Kind say.Message // the same for all to which the same happened
	Word string      // what shows it, if there is something to show
	Hint say.Message
	Line int // that before which, or in which, it stands; counted from 1

	Whole bool // it is of the file, and of no line
}

// Block is a paragraph, or a table.
type Block struct {
	Text   string
	Table  *Table
	Notes  []Note // of what stands here and is not read
	Origin int    // where in the file it stands, as its reader counts
}

// Lines is the text of blocks.
func Lines(blocks []Block) (Text, error) {
	var w writer
	w.blocks(blocks)
	if w.size > MaxText || w.slots > maxSlots || len(w.Lines) > MaxLines {
		return Text{}, ErrTooLarge
	}
	return w.Text, nil
}

type writer struct {
	Text
	size, slots int
}

func (w *writer) blocks(list []Block) {
	for _, b := range list {
		for _, n := range b.Notes {
			n.Line = len(w.Lines) + 1
			w.Notes = append(w.Notes, n)
		}
		if b.Table != nil {
			w.table(b.Table)
			continue
		}
		for line := range strings.Lines(b.Text) {
			w.line(line, b.Origin)
		}
	}
}

func (w *writer) line(s string, origin int) {
	if w.size += len(s); w.size <= MaxText && !IsBlank(s) {
		w.Lines, w.Origins = append(w.Lines, strings.Trim(s, " \r\n")), append(w.Origins, origin)
	}
}

// IsBlank reports whether s shows nothing.
func IsBlank(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !intake.Invisible(r) })
}

// OneLine is s without line ends and tabs, and with one blank where there were more.
func OneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
