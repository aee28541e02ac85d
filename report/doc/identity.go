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
	at := places{}
	Walk(d, func(e Element, _ []Element) {
		write(w, string(e.Base().Role), string(e.Base().Lang), e.Base().Alt)
		switch e := e.(type) {
		case *Part:
			write(w, at.of(e.ID), e.Number)
		case *Words:
			write(w, e.Str)
		case *Value:
			write(w, e.Str)
		case *Link:
			write(w, at.of(e.Target))
		case *PageOf:
			write(w, at.of(e.Target))
			for _, more := range e.More {
				write(w, at.of(more))
			}
		case *Exhibit:
			write(w, at.of(e.ID))
		case *Pair:
			write(w, at.of(e.Anchor))
		case *Row:
			write(w, at.of(e.Anchor))
		case *Paragraph:
			write(w, e.Mark)
		case *Drawing:
			if e.Says != "" {
				write(w, e.Says)
			}
		}
		for _, f := range Figures(e) {
			write(w, append(f.Query.Fields(), f.Status.String())...)
			if f.Query.Source != nil {
				write(w, f.Query.Source.ID)
			}
			if _, drawn := e.(*Drawing); drawn {
				write(w, f.Value())
			}
		}
	})
	write(w, d.Foot)
	return readable(w, h)
}

// places numbers anchors as they are first spoken of: where a link leads is
// said, by which name is not.
type places map[string]string

func (p places) of(anchor string) string {
	if anchor == "" || IsWeb(anchor) {
		return anchor
	}
	if p[anchor] == "" {
		p[anchor] = strconv.Itoa(len(p) + 1)
	}
	return p[anchor]
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
