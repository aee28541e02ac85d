package doc

import (
	"bufio"
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"hash"
	"strconv"
)

// crockford is base 32 without the letters that are mistaken for digits.
var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// Code is a short name of what d says: its words in order, and its figures
// with their status. Documents that say the same have the same code, whenever
// and by whichever version of the program they are made.
func Code(d *Document) string {
	h := sha256.New()
	w := bufio.NewWriter(h)
	places := anchors(d)
	Walk(d, func(e Element, _ []Element) {
		write(w, string(e.Base().Role), string(e.Base().Lang), e.Base().Alt)
		switch e := e.(type) {
		case *Part:
			write(w, e.Number)
		case *Words:
			write(w, e.Str)
		case *Value:
			write(w, e.Str)
		case *Link:
			write(w, places[e.Target])
		case *PageOf:
			write(w, places[e.Target])
		case *Paragraph:
			write(w, e.Mark)
		}
		for _, f := range Figures(e) {
			write(w, f.Query.String(), f.Status.String(), f.Value())
		}
	})
	write(w, d.Foot)
	return readable(w, h)
}

// anchors numbers the anchors of d by their place in it: what a link leads to is
// said, by which name is not.
func anchors(d *Document) map[string]string {
	out := map[string]string{}
	Walk(d, func(e Element, _ []Element) {
		name := ""
		switch e := e.(type) {
		case *Part:
			name = e.ID
		case *Exhibit:
			name = e.ID
		case *Pair:
			name = e.Anchor
		case *Row:
			name = e.Anchor
		}
		if name != "" && out[name] == "" {
			out[name] = strconv.Itoa(len(out) + 1)
		}
	})
	return out
}

// write divides strings so that no two lists of them are taken for one.
func write(w *bufio.Writer, list ...string) {
	for _, s := range list {
		_, _ = w.WriteString(s) // a hash takes everything
		_ = w.WriteByte(0)
	}
}

// readable is the first forty bits in two groups: K7QF-2M9D.
func readable(w *bufio.Writer, h hash.Hash) string {
	_ = w.Flush()
	s := crockford.EncodeToString(h.Sum(nil)[:5])
	return fmt.Sprintf("%s-%s", s[:4], s[4:])
}
