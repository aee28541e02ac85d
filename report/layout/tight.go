package layout

import (
	"slices"

	"tongket/report/doc"
)

// tightened is the strips of a part with less white between its blocks, if that spares a
// page: on small pages it happens often. On large ones sections keep their white.
func (f *filler) tightened(p *doc.Part, strips []strip) []strip {
	const less = 0.6
	if !f.theme.Stacked && p.Number != "" {
		return strips
	}
	tight := slices.Clone(strips)
	for i := range tight {
		if tight[i].space {
			tight[i].Size.H *= less
		}
	}
	if f.count(tight) < f.count(strips) {
		return tight
	}
	return strips
}

// count is how many pages strips take.
func (f *filler) count(strips []strip) int {
	pieces := f.pieces(turned(strips))
	n := 0
	for from := 0; from < len(pieces); n++ {
		ends := f.ends(pieces, from)
		from = ends[len(ends)-1].next
	}
	return n
}
