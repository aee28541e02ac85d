package layout

import (
	"cmp"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/ledger"
	"tongket/report/say"
)

// misfit is something that does not fit where it must stand.
type misfit struct {
	node       int
	beside     int         // the node over which it stands, if it does
	about      int         // the node whose place is told, if it is another
	code       report.Code // empty: it does not fit
	what, hint say.Message
	seen       bool // on the finished page only: of what is reported anyway it says nothing new
}

// problem keeps a misfit of what the node says.
func (s setter) problem(node int, hint, format say.Message, args ...any) {
	*s.misfits = append(*s.misfits, misfit{node: node, what: say.Sprintf(format, args...), hint: hint})
}

// problems are the misfits with their places in the input, one for each place: of a
// table that is too wide, the table, and not every figure in it.
func problems(d *doc.Document, list []misfit) report.Problems {
	if len(list) == 0 {
		return nil
	}
	t := newTree(d)
	t.first = t.places()
	slices.SortStableFunc(list, func(a, b misfit) int { // the whole before its parts
		return cmp.Or(later(a.seen, b.seen), t.depth(a.node)-t.depth(b.node))
	})
	var out report.Problems
	told, places := map[int]bool{}, map[report.Pos]bool{}
	for _, m := range list {
		at := t.place(cmp.Or(m.about, m.node))
		if t.above(m.node, told) || t.above(m.beside, told) || places[at] || t.unread(m.node) {
			continue
		}
		told[m.node], places[at] = true, true
		out.Add(cmp.Or(m.code, report.DoesNotFit), at, m.hint, "%s", m.what)
	}
	return out.Sort()
}

// unread reports whether a node shows figures that could not be read: as it should be
// nobody has drawn it.
func (t tree) unread(node int) bool {
	d, ok := t.nodes[node].(*doc.Drawing)
	return ok && slices.ContainsFunc(d.Figures, func(f *ledger.Figure) bool { return f.Status == ledger.Unknown })
}

func later(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// tree knows where each node of a document hangs.
type tree struct {
	nodes  []doc.Element // by number, from 1
	parent []int
	first  []report.Pos // the first place in the input at or below each node, for problems only
}

func newTree(d *doc.Document) tree {
	const some = 4096
	t := tree{nodes: make([]doc.Element, 1, some), parent: make([]int, 1, some)}
	doc.Walk(d, func(e doc.Element, up []doc.Element) {
		above := 0
		if len(up) > 0 {
			above = up[len(up)-1].Base().ID
		}
		t.nodes, t.parent = append(t.nodes, e), append(t.parent, above)
	})
	return t
}

func (t tree) places() []report.Pos {
	first := make([]report.Pos, len(t.nodes))
	for node := 1; node < len(t.nodes); node++ {
		at := t.nodes[node].Base().At
		for id := node; id != 0 && at.Line > 0 && first[id].Line == 0; id = t.parent[id] {
			first[id] = at
		}
	}
	return first
}

// depth is how many elements stand above a node.
func (t tree) depth(node int) int {
	n := 0
	for t.parent[node] != 0 {
		node = t.parent[node]
		n++
	}
	return n
}

// above reports whether a node or one above it is among some.
func (t tree) above(node int, some map[int]bool) bool {
	for ; node != 0; node = t.parent[node] {
		if some[node] {
			return true
		}
	}
	return false
}

// place is where in the input a node comes from: what it or the nearest element
// above says, or else the nearest words.
func (t tree) place(node int) report.Pos {
	for ; node != 0; node = t.parent[node] {
		if at := t.nodes[node].Base().At; at.Line > 0 {
			return at
		}
		if at := t.first[node]; at.Line > 0 {
			return at
		}
	}
	return report.Pos{}
}

// paragraph is the text that a node is a part of: what is set as one. The figure of a
// tile is one with the codes beside it.
func (t tree) paragraph(node int) int {
	for n := node; n != 0; n = t.parent[n] {
		switch t.nodes[n].(type) {
		case *doc.Line:
			if _, tile := t.nodes[t.parent[n]].(*doc.Tile); tile {
				return t.parent[n]
			}
			return n
		case *doc.Paragraph, *doc.Drawing, *doc.Tile:
			return n
		}
	}
	return node
}

// hangs reports whether a node may stand in the margin.
func (t tree) hangs(node int) bool {
	for ; node != 0; node = t.parent[node] {
		if p, ok := t.nodes[node].(*doc.Pair); ok {
			return p.Hangs
		}
	}
	return false
}

// clip shortens a text that is quoted.
func clip(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// opening is the first words of a frame, as a message names it.
func opening(f frame.Frame) say.Message {
	for _, it := range f.Items {
		if t, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
			return say.Sprintf("what begins with %q", clip(strings.TrimSpace(t.Run.Text())))
		}
	}
	return "this"
}
