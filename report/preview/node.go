package preview

import (
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/ledger"
)

// node is what one knows of a node of the document.
type node struct {
	figures []*ledger.Figure
	at      report.Pos // where the YAML has it: the nearest above that knows
	exhibit string     // the id of the table or figure that it is in
	drawn   bool       // it is a chart
}

// nodesOf is the nodes of a document by their number, from 1.
func nodesOf(d *doc.Document) []node {
	list := []node{{}}
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		n := node{figures: doc.Figures(e), at: e.Base().At}
		if len(up) > 0 {
			above := list[up[len(up)-1].Base().ID]
			n.exhibit = above.exhibit
			if n.at.Line == 0 {
				n.at = above.at
			}
		}
		switch e := e.(type) {
		case *doc.Exhibit:
			n.exhibit = e.ID
		case *doc.Drawing:
			n.drawn = true
		}
		list = append(list, n)
	})
	return list
}
