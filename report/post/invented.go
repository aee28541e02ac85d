package post

import (
	"slices"

	"tongket/report"
)

// Invented is the sources of what would be sent that nobody published: a letter has no room
// for the mark that the pages bear, so that it goes to nobody.
func (m *Mailing) Invented() report.Problems {
	var out report.Problems
	var seen []*report.Source
	for _, p := range m.parcels {
		for _, s := range p.Edition.Sources {
			if s.Invented && !slices.Contains(seen, s) {
				seen = append(seen, s)
				out.Add(report.InventedFigures, s.InventedAt, "try it with --test YOUR-ADDRESS, which goes to nobody else", "the figures of %s are an example: they are mailed to nobody", s.ID)
			}
		}
	}
	return out.Sort()
}
