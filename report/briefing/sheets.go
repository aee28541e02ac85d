package briefing

import (
	"bytes"
	"fmt"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/svg"
)

// Sheet is a page as a part of a web page that shows several.
type Sheet struct {
	Number int
	Size   frame.Size
	SVG    []byte
}

// Sheets is the pages as they look, each as SVG in the faces of a wardrobe. What shows a
// node of the document has its number as data-n, a figure or a chart as data-f. Links lead
// to the page that href calls.
func (b *Briefing) Sheets(w *svg.Wardrobe, href func(page int) string) ([]Sheet, error) {
	pages := b.Painted()
	on := anchors(pages)
	opt := svg.Options{Wardrobe: w, Shows: b.shows(), Href: func(target string) string {
		if n, known := on[target]; known {
			return href(n)
		}
		return ""
	}}
	var out []Sheet
	for _, page := range pages {
		var data bytes.Buffer
		if err := svg.Write(&data, page, b.set, opt); err != nil {
			return nil, err
		}
		out = append(out, Sheet{page.Number, page.Size, data.Bytes()})
	}
	return out, nil
}

// Cuts is the faces of a wardrobe that pages of the briefing are in.
func (b *Briefing) Cuts(w *svg.Wardrobe) ([]svg.Cut, error) { return w.Cuts(b.set) }

// Stands is the page on which each node is first shown.
func (b *Briefing) Stands() map[int]int {
	out := map[int]int{}
	for _, page := range b.Pages {
		for _, it := range page.Items {
			if out[it.Node] == 0 && it.Node > 0 {
				out[it.Node] = page.Number
			}
		}
	}
	return out
}

// SameFaces reports whether both are set in the same faces.
func (b *Briefing) SameFaces(other *Briefing) bool { return b.set == other.set }

// shows is the attribute of what shows a node.
func (b *Briefing) shows() func(node int) string {
	figures := map[int]bool{}
	doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
		if len(doc.Figures(e)) > 0 {
			figures[e.Base().ID] = true
		}
	})
	return func(node int) string {
		if figures[node] {
			return fmt.Sprintf(`data-f="%d"`, node)
		}
		return fmt.Sprintf(`data-n="%d"`, node)
	}
}
