package say

import (
	"fmt"
	"io"
	"strings"

	"tongket/report/visible"
)

// A Listener is a writer at whose other end a language is read.
type Listener interface {
	io.Writer
	Language() *Language
}

// Fprintf writes a message to w in the language that is read there; English, if w does
// not know. The ends of lines behind it are no part of the message. What would turn the
// writing round, clear a screen or not be seen, in a name of a file as in what a document
// says, stands as what it is.
func Fprintf(w io.Writer, format Message, args ...any) {
	words := Message(strings.TrimRight(string(format), "\n"))
	fmt.Fprint(w, visible.Text(Spoken(w).Sprint(Sprintf(words, args...)))+string(format[len(words):]))
}

// Fprintln writes a message, as Fprintf does, and ends the line.
func Fprintln(w io.Writer, m Message) { fmt.Fprintln(w, visible.Text(Spoken(w).Sprint(m))) }

// Spoken is the language that is read at the other end of w.
func Spoken(w io.Writer) *Language {
	if l, ok := w.(Listener); ok {
		return l.Language()
	}
	return English
}

// To is w, of which l is read at the other end.
func To(w io.Writer, l *Language) Listener { return listener{w, l} }

// Like is w, of which the same is read as of another writer.
func Like(w, other io.Writer) Listener { return listener{w, Spoken(other)} }

type listener struct {
	io.Writer
	in *Language
}

func (l listener) Language() *Language { return l.in }
