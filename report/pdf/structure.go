package pdf

import (
	"fmt"
	"strconv"
	"strings"

	"tongket/report/doc"
)

// structure adds the structure tree.
func (b *binder) structure() int {
	b.tree.root.settle(false)
	root := b.reserve()
	b.number(b.tree.root)
	b.writeElem(b.tree.root, root)
	b.put(root, fmt.Appendf(nil, "<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d%s>>",
		b.tree.root.object, b.parents(), len(b.pages)+len(b.paint.links), b.tree.root.idTree()))
	return root
}

func (b *binder) number(e *elem) {
	e.object = b.reserve()
	for _, k := range e.kids {
		if k.elem != nil {
			b.number(k.elem)
		}
	}
}

// writeElem writes e and everything below it.
func (b *binder) writeElem(e *elem, parent int) {
	body := []byte("<</S/" + string(e.role) + "/P ")
	body = appendRef(body, parent)
	if e.parent == nil || e.lang != e.parent.lang {
		body = append(append(body, "/Lang"...), text(string(e.lang))...)
	}
	if e.node.Alt != "" {
		body = append(append(body, "/Alt"...), text(e.node.Alt)...)
	}
	if e.role == "Note" {
		body = append(append(body, "/ID"...), e.id()...)
	}
	body = append(body, e.attributes()...)
	body = b.appendKids(body, e)
	b.put(e.object, append(body, ">>"...))
	for _, k := range e.kids {
		if k.elem != nil {
			b.writeElem(k.elem, e.object)
		}
	}
}

// appendKids writes the kids of e. Marked content on the page of the first
// needs its number only.
func (b *binder) appendKids(body []byte, e *elem) []byte {
	page := -1
	for _, k := range e.kids {
		if k.elem == nil && k.object == 0 {
			page = k.page
			body = appendRef(append(body, "/Pg "...), b.file.pages[page])
			break
		}
	}
	if len(e.kids) == 0 {
		return body
	}
	body = append(body, "/K["...)
	for i, k := range e.kids {
		if i > 0 {
			body = append(body, ' ')
		}
		switch {
		case k.elem != nil:
			body = appendRef(body, k.elem.object)
		case k.object != 0:
			body = fmt.Appendf(body, "<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>", b.file.pages[k.page], k.object)
		case k.page == page:
			body = strconv.AppendInt(body, int64(k.mcid), 10)
		default:
			body = fmt.Appendf(body, "<</Type/MCR/Pg %d 0 R/MCID %d>>", b.file.pages[k.page], k.mcid)
		}
	}
	return append(body, ']')
}

// attributes of e: where a figure is, what a cell covers.
func (e *elem) attributes() string {
	switch e.role {
	case "Figure":
		if e.box.set {
			return fmt.Sprintf("/A<</O/Layout/Placement/Block/BBox%v>>", e.box)
		}
	case "TH", "TD":
		return cellAttributes(e.node)
	}
	return ""
}

func cellAttributes(n *doc.Node) string {
	var a strings.Builder
	if n.Scope != "" {
		a.WriteString("/Scope/" + n.Scope)
	}
	if n.Spans.Cols > 1 {
		fmt.Fprintf(&a, "/ColSpan %d", n.Spans.Cols)
	}
	if n.Spans.Rows > 1 {
		fmt.Fprintf(&a, "/RowSpan %d", n.Spans.Rows)
	}
	if a.Len() == 0 {
		return ""
	}
	return "/A<</O/Table" + a.String() + ">>"
}

// parents is the tree that leads from marked content and annotations back to
// their elements.
func (b *binder) parents() int {
	body := []byte("<</Nums[")
	for page, marks := range b.paint.marks {
		body = append(strconv.AppendInt(body, int64(page), 10), '[')
		for _, e := range marks {
			body = append(appendRef(body, e.object), ' ')
		}
		body = append(body, ']')
	}
	for i, l := range b.paint.links {
		body = fmt.Appendf(body, "%d %d 0 R ", len(b.pages)+i, l.elem.object)
	}
	return b.add(string(append(body, "]>>"...)))
}

// id is a name for notes, which PDF/UA-1 7.9 wants to have one. Of equal
// length, they sort as their numbers do.
func (e *elem) id() string { return text(fmt.Sprintf("note%08d", e.node.ID)) }

// idTree is the entry of the root that leads from names to elements.
func (e *elem) idTree() string {
	names := e.appendIDs(nil)
	if names == nil {
		return ""
	}
	return "/IDTree<</Names[" + string(names) + "]>>"
}

func (e *elem) appendIDs(names []byte) []byte {
	if e.role == "Note" {
		names = append(appendRef(append(names, e.id()...), e.object), ' ')
	}
	for _, k := range e.kids {
		if k.elem != nil {
			names = k.elem.appendIDs(names)
		}
	}
	return names
}
