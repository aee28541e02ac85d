package templates

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// enlarged is a chart that is drawn for a narrower place, and then so many times as large:
// its labels, signs, hatches and spaces keep to each other what they are to each other.
type enlarged struct {
	doc.Graphic
	by frame.Pt
}

func (e enlarged) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	f, err := e.Graphic.Draw(width/e.by, shape)
	return f.Enlarged(e.by), err
}

// enlargedTall is one that can be as high as its place, enlargedElastic one that can be
// lower, too.
type (
	enlargedTall    struct{ enlarged }
	enlargedElastic struct{ enlargedTall }
)

func (e enlargedTall) Tall(height frame.Pt) doc.Graphic {
	return enlargement(e.Graphic.(doc.Tall).Tall(height/e.by), e.by)
}

func (e enlargedElastic) Lower() doc.Graphic {
	return enlargement(e.Graphic.(doc.Elastic).Lower(), e.by)
}

func enlargement(g doc.Graphic, by frame.Pt) doc.Graphic {
	e := enlarged{g, by}
	_, tall := g.(doc.Tall)
	_, elastic := g.(doc.Elastic)
	switch {
	case tall && elastic:
		return enlargedElastic{enlargedTall{e}}
	case tall:
		return enlargedTall{e}
	}
	return e
}

// times is how many times as large as elsewhere charts are, and the columns of tables in
// which nothing is measured.
func (w *writer) times() frame.Pt { return frame.Pt(w.theme.Charts.Times) }

// enlarge has all charts of d drawn as large as its paper has them.
func (w *writer) enlarge(d *doc.Document) {
	by := w.times()
	if by == 1 {
		return
	}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		switch x := e.(type) {
		case *doc.Drawing:
			if _, photo := x.Graphic.(photograph); !photo {
				x.Graphic = enlargement(x.Graphic, by)
			}
		case *doc.TableCell:
			if x.Drawing != nil {
				x.Drawing = enlargement(x.Drawing, by)
			}
		}
	})
}
