package pdf

import (
	"cmp"
	"fmt"
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
)

// elem is an element of the structure tree.
type elem struct {
	node   *doc.Node
	role   doc.Role
	lang   report.Lang // in effect
	parent *elem
	kids   []kid // in reading order, once the tree is sorted
	full   bool  // it or something below has content
	text   []byte
	box    box
	object int
}

// kid is one of: an element, a piece of marked content, a link annotation.
type kid struct {
	order  int // the number of the node it shows
	elem   *elem
	page   int // of the other two
	mcid   int
	object int // of an annotation; 0 for marked content
}

// owner is the element that a node's content belongs to.
type owner struct {
	elem *elem // nil: an artifact
	lang report.Lang
	// gap counts the child elements of elem that stand before: content of
	// one gap is one piece, whatever the nodes that it comes from.
	gap int
}

// tree is the structure of a document.
type tree struct {
	root   *elem
	owners []owner // by node number
}

// newTree makes the elements of d. A node that an item of the pages makes a
// link of is a Link element, even if the document gives it no role.
func newTree(d *doc.Document, pages []frame.Page) (*tree, error) {
	linked := map[int]bool{}
	for _, p := range pages {
		for _, it := range p.Items {
			if _, ok := it.Shape.(frame.Link); ok {
				linked[it.Node] = true
			}
		}
	}
	root := &elem{node: &d.Node, role: "Document", lang: cmp.Or(d.Lang, d.Langs[0])}
	nodes := 0
	doc.Walk(d, func(doc.Element, []doc.Element) { nodes++ })
	t := &tree{root: root, owners: make([]owner, 1, 1+nodes)}
	err := t.grow(d, owner{elem: root, lang: root.lang}, linked)
	return t, err
}

// grow adds e, whose own content belongs to the given owner if e makes no
// element, and everything below it.
func (t *tree) grow(e doc.Element, own owner, linked map[int]bool) error {
	n := e.Base()
	if n.ID != len(t.owners) {
		return fmt.Errorf("node %d is the %d. in reading order: the document is not numbered", n.ID, len(t.owners))
	}
	own.lang = cmp.Or(n.Lang, own.lang)
	role := n.Role
	if role == "" && linked[n.ID] && own.elem.up("Link") == nil {
		role = "Link"
	}
	if (role == "TH" || role == "TD") && own.elem.role != "TR" {
		role = "" // a table that only lines things up, such as the contents
	}
	if role != "" && n != t.root.node {
		if err := check(n, role); err != nil {
			return err
		}
		child := &elem{node: n, role: role, lang: own.lang, parent: own.elem}
		own.elem.kids = append(own.elem.kids, kid{order: n.ID, elem: child})
		own.elem = child
	}
	if _, ok := e.(*doc.Drawing); ok && role == "" {
		t.owners = append(t.owners, owner{}) // decoration
		return nil
	}
	own.gap = len(own.elem.kids)
	t.owners = append(t.owners, own)
	var err error
	elem, lang := own.elem, own.lang
	e.Each(func(c doc.Element) {
		if err == nil {
			err = t.grow(c, owner{elem, lang, len(elem.kids)}, linked)
		}
	})
	return err
}

func check(n *doc.Node, role doc.Role) error {
	if !standard(role) {
		return fmt.Errorf("node %d has the role %q, which is not a structure type of PDF 1.7", n.ID, role)
	}
	if role == "Figure" && n.Alt == "" {
		return fmt.Errorf("node %d is a figure without words for those who cannot see it", n.ID)
	}
	return nil
}

// owner of the content that a node shows.
func (t *tree) owner(node int) (owner, error) {
	if node < 0 || node >= len(t.owners) {
		return owner{}, fmt.Errorf("an item shows node %d of a document with %d", node, len(t.owners)-1)
	}
	return t.owners[node], nil
}

// up is the innermost element of a role that e is or stands in, or nil.
func (e *elem) up(role doc.Role) *elem {
	for e != nil && e.role != role {
		e = e.parent
	}
	return e
}

// add gives e a piece of content.
func (e *elem) add(k kid) {
	e.kids = append(e.kids, k)
	for up := e; up != nil && !up.full; up = up.parent {
		up.full = true
	}
}

// settle puts the kids of e and below into reading order and leaves out the
// elements that show nothing. A table that shows something keeps all of its
// cells, so that its rows stay of one length.
func (e *elem) settle(table bool) {
	table = table || e.role == "Table" && e.full
	e.kids = slices.DeleteFunc(e.kids, func(k kid) bool {
		return k.elem != nil && !k.elem.full && !(table && part(k.elem.role))
	})
	slices.SortStableFunc(e.kids, func(a, b kid) int { return cmp.Compare(a.order, b.order) })
	for _, k := range e.kids {
		if k.elem != nil {
			k.elem.settle(table)
		}
	}
}

// part reports whether a table consists of elements of this role.
func part(role doc.Role) bool { return role == "TR" || role == "TH" || role == "TD" }

// standard reports whether ISO 32000-1, 14.8.4, has this structure type.
func standard(role doc.Role) bool {
	switch role {
	case "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
		"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
		"Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
		"Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form":
		return true
	}
	return false
}
