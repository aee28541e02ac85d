package intake

import (
	"io"

	"tongket/report/say"
)

// ErrMarkup is of a file with more markup than any that a person made.
var ErrMarkup = say.Errorf("more markup than any file has")

// Of what is packed a few bytes become many, and of markup each sign becomes an object that
// is a hundred times as long as itself: what a file may cost is counted in its bytes, before
// anything is made of them.
const (
	// MaxMarks is how many signs of markup a file may have. Half a million cells with a
	// number in each have three million.
	MaxMarks   = 3 << 20
	maxTagKeys = 10_000  // attributes of one tag
	maxRun     = 4 << 20 // bytes from one tag to the next
)

// Marks counts the markup of a file, perhaps in several parts: where a tag begins, where one
// ends that has nothing within, and its attributes. Text between two tags is too much where
// it is as long as a book.
type Marks struct {
	Most int // MaxMarks, or 0 for it
	n    int
	keys int  // of the tag that is open
	run  int  // bytes since one began
	last byte // that was read
}

// Over is r up to where the file has too much markup: reading on is ErrMarkup.
func (m *Marks) Over(r io.Reader) io.Reader { return &marked{r, m} }

// Count adds what data has, and reports whether that is too much.
func (m *Marks) Count(data []byte) bool {
	for _, c := range data {
		m.run++
		switch {
		case c == '<':
			m.n++
			m.keys, m.run = 0, 0
		case c == '=':
			m.n++
			m.keys++
		case c == '>':
			if m.keys = 0; m.last == '/' {
				m.n++
			}
		}
		m.last = c
		if m.keys > maxTagKeys || m.run > maxRun {
			return true
		}
	}
	most := m.Most
	if most == 0 {
		most = MaxMarks
	}
	return m.n > most
}

type marked struct {
	r io.Reader
	m *Marks
}

func (r *marked) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if r.m.Count(p[:n]) {
		return 0, ErrMarkup
	}
	return n, err
}
