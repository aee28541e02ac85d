package layout

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
)

// trial is a part set by itself, for a look at its pages.
func (f *filler) trial(p *doc.Part, strips []strip) *filler {
	out := newFiller(f.doc, f.setter)
	out.misfits = &[]misfit{}
	out.set(p, strips)
	return out
}

// tightened is a part with less white between its blocks, if that spares a page on
// which but a scrap would stand: on small pages it happens often.
func (f *filler) tightened(p *doc.Part, strips []strip) []strip {
	const scrap, less = 0.25, 0.6
	if !f.theme.Stacked {
		return strips
	}
	loose := f.trial(p, strips)
	if len(loose.pages) < 2 || loose.y > scrap*f.theme.Height {
		return strips
	}
	tight := slices.Clone(strips)
	for i := range tight {
		if tight[i].space {
			tight[i].Size.H *= less
		}
	}
	if len(f.trial(p, tight).pages) < len(loose.pages) {
		return tight
	}
	return strips
}

// faces reports whether the second page of a part has an exhibit.
func (f *filler) faces(p *doc.Part, strips []strip) bool {
	trial := f.trial(p, strips)
	if len(trial.pages) < 2 {
		return false
	}
	exhibits := map[string]bool{}
	for _, b := range p.Blocks {
		if x, ok := b.(*doc.Exhibit); ok {
			exhibits[x.ID] = true
		}
	}
	return slices.ContainsFunc(trial.pages[1].Items, func(it frame.Item) bool {
		a, ok := it.Shape.(frame.Anchor)
		return ok && exhibits[a.Name]
	})
}
