package frame

import "fmt"

// Painter draws shapes: it has a method for each kind, so that a painter which
// forgets one does not compile. Every method gets the item for its place and
// node, and the shape as what it is.
type Painter interface {
	Text(Item, Text) error
	Path(Item, Path) error
	Picture(Item, Picture) error
	Link(Item, Link) error
	Anchor(Item, Anchor) error
}

// Paint gives items to p, one after the other, and ends with the first error.
func Paint(items []Item, p Painter) error {
	for _, it := range items {
		if err := paint(it, p); err != nil {
			return err
		}
	}
	return nil
}

func paint(it Item, p Painter) error {
	switch s := it.Shape.(type) {
	case Text:
		return p.Text(it, s)
	case Path:
		return p.Path(it, s)
	case Picture:
		return p.Picture(it, s)
	case Link:
		return p.Link(it, s)
	case Anchor:
		return p.Anchor(it, s)
	}
	return fmt.Errorf("a %T cannot be painted", it.Shape)
}
