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
	Nodes  int // the node that its own numbers count from
	SVG    []byte
}

// Sheets is the pages as they look, each as SVG in the faces of a wardrobe. What shows a
// node of the document has its number on the page as data-n, a figure or a chart as
// data-f, so that a page of which nothing changes is the same whatever is before it.
// Links lead to the page that href calls.
func (b *Briefing) Sheets(w *svg.Wardrobe, href func(page int) string) ([]Sheet, error) {
	pages := b.Painted()
	on := anchors(pages)
	figures := b.figureNodes()
	var out []Sheet
	for _, page := range pages {
		first := firstNode(page)
		opt := svg.Options{Wardrobe: w, Href: func(target string) string {
			if n, known := on[target]; known {
				return href(n)
			}
			return ""
		}, Shows: func(node int) string {
			if figures[node] {
				return fmt.Sprintf(`data-f="%d"`, node-first)
			}
			return fmt.Sprintf(`data-n="%d"`, node-first)
		}}
		var data bytes.Buffer
		if err := svg.Write(&data, page, b.set, opt); err != nil {
			return nil, err
		}
		out = append(out, Sheet{page.Number, page.Size, first, data.Bytes()})
	}
	return out, nil
}

// Cuts is the faces of a wardrobe that pages of the briefing are in.
func (b *Briefing) Cuts(w *svg.Wardrobe) ([]svg.Cut, error) { return w.Cuts(b.set) }

// firstNode is the least of the nodes on a page.
func firstNode(page frame.Page) int {
	first := 0
	for _, it := range page.Items {
		if it.Node > 0 && (first == 0 || it.Node < first) {
			first = it.Node
		}
	}
	return first
}

// figureNodes is the nodes that show figures.
func (b *Briefing) figureNodes() map[int]bool {
	out := map[int]bool{}
	doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
		if len(doc.Figures(e)) > 0 {
			out[e.Base().ID] = true
		}
	})
	return out
}
