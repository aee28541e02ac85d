package layout

import (
	"slices"

	"tongket/report/doc"
)

// tightened is the strips of a part with less white between its blocks, if that spares a
// page. Sections keep their white.
func (f *filler) tightened(p *doc.Part, strips []strip) []strip {
	const less = 0.6
	if p.Number != "" {
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
func (f *filler) count(strips []strip) int { return len(f.breaks(f.stream(turned(strips)))) }
