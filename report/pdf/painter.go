package pdf

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"

	"github.com/go-pdf/fpdf"

	"tongket/fonts"
	"tongket/report/frame"
)

// painter draws frames with fpdf and notes what the second pass needs to know.
type painter struct {
	tree    *tree
	out     *fpdf.Fpdf
	faces   map[fonts.Name]*codes
	order   []fonts.Name // in order of first use
	marks   [][]*elem    // by page and marked content, what it belongs to
	links   []link
	anchors map[string]place
	shown   []image  // in order of first use
	height  frame.Pt // of the page that is being painted

	untagged bool // what is painted is a sheet, not a document

	pen  pen
	mark mark
	line []byte // of content, being put together
}

// pen is the graphics state that fpdf carries from page to page, and the font,
// which it does not.
type pen struct {
	fill            frame.Colour
	stroke          frame.Stroke
	filled, stroked bool // those two are set
	font            string
	size            frame.Pt
}

// mark is the piece of marked content that is open.
type mark struct {
	owner
	order int
	open  bool
}

// place is a point of a page.
type place struct {
	page int // from 0
	at   frame.Point
}

func newPainter(t *tree) *painter {
	return &painter{tree: t, faces: map[fonts.Name]*codes{}, anchors: map[string]place{}}
}

// paint returns the file that fpdf writes. Its fonts are missing: the contents
// name them, the second pass adds them.
func (p *painter) paint(pages []frame.Page) (raw []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("fpdf: %v", r)
		}
	}()
	p.out = fpdf.NewCustom(&fpdf.InitType{OrientationStr: "P", UnitStr: "pt", Size: sizeOf(pages[0])})
	p.out.SetAutoPageBreak(false, 0)
	p.out.SetCompression(false) // the second pass does that
	p.out.SetCatalogSort(true)
	p.out.SetLineCapStyle("butt")
	p.out.SetLineJoinStyle("miter")
	for _, page := range pages {
		p.out.AddPageFormat("P", sizeOf(page))
		p.marks = append(p.marks, nil)
		p.pen.font = ""
		if err := p.page(page); err != nil {
			return nil, fmt.Errorf("page %d: %w", page.Number, err)
		}
	}
	var b bytes.Buffer
	if err := p.out.Output(&b); err != nil {
		return nil, fmt.Errorf("fpdf: %w", err)
	}
	return b.Bytes(), nil
}

func sizeOf(p frame.Page) fpdf.SizeType {
	return fpdf.SizeType{Wd: float64(p.Size.W), Ht: float64(p.Size.H)}
}

func (p *painter) page(page frame.Page) error {
	items := slices.Clone(page.Items)
	slices.SortStableFunc(items, func(a, b frame.Item) int { return p.rank(a) - p.rank(b) })
	p.height = page.Size.H
	if err := frame.Paint(items, shapes{p.writeText, p.writePath, p.writePicture, p.noteLink, p.noteAnchor}); err != nil {
		return err
	}
	p.end()
	return nil
}

// noteAnchor notes where links lead: to the first place of a name.
func (p *painter) noteAnchor(it frame.Item, s frame.Anchor) error {
	if !somewhere(it) {
		return nowhere(it)
	}
	if _, again := p.anchors[s.Name]; !again {
		p.anchors[s.Name] = p.here(it)
	}
	return nil
}

// noteLink notes a rectangle that becomes an annotation.
func (p *painter) noteLink(it frame.Item, s frame.Link) error {
	own, err := p.owner(it)
	if err != nil {
		return err
	}
	e := own.elem.up("Link")
	if e == nil {
		return fmt.Errorf("a link to %q shows node %d, which is no link", s.Target, it.Node)
	}
	p.link(link{place: p.here(it), size: s.Size, target: s.Target, node: it.Node, elem: e})
	return nil
}

// writeText writes a run as marked content of the node that it shows.
func (p *painter) writeText(it frame.Item, s frame.Text) error {
	own, err := p.owner(it)
	if err != nil {
		return err
	}
	p.begin(own, it.Node)
	p.text(it.At, p.height, s)
	p.note(own.elem, it, p.height)
	return nil
}

// writePath draws a path as marked content of the node that it shows.
func (p *painter) writePath(it frame.Item, s frame.Path) error {
	own, err := p.owner(it)
	if err != nil {
		return err
	}
	p.begin(own, it.Node)
	p.path(it.At, s)
	p.note(own.elem, it, p.height)
	return nil
}

// here is an item's place on the page that is being painted.
func (p *painter) here(it frame.Item) place { return place{len(p.marks) - 1, it.At} }

// owner is what the node of an item belongs to in the structure tree.
func (p *painter) owner(it frame.Item) (owner, error) {
	if !somewhere(it) {
		return owner{}, nowhere(it)
	}
	return p.tree.owner(it.Node)
}

func nowhere(it frame.Item) error {
	return fmt.Errorf("a %T of node %d stands nowhere: its place is no number", it.Shape, it.Node)
}

// somewhere reports whether all lengths of an item are numbers. A chart that
// divides by zero would make a file that no reader opens.
func somewhere(it frame.Item) bool {
	sum := it.At.X + it.At.Y
	switch s := it.Shape.(type) {
	case frame.Text:
		sum += s.Size
	case frame.Picture:
		sum += s.Size.W + s.Size.H
	case frame.Path:
		sum += s.Stroke.Width
		for _, seg := range s.Segments {
			for _, q := range seg.P {
				sum += q.X + q.Y
			}
		}
	}
	return sum-sum == 0
}

// rank is when an item is painted.
func (p *painter) rank(it frame.Item) int {
	if own, err := p.tree.owner(it.Node); err == nil && own.elem == nil {
		return 0
	}
	return it.Node
}

// begin opens marked content for what node shows, unless that is open.
func (p *painter) begin(own owner, node int) {
	if p.untagged {
		return
	}
	if p.mark.open && p.mark.owner == own && p.mark.order <= node {
		return
	}
	p.end()
	p.mark = mark{own, node, true}
	if own.elem == nil {
		p.out.RawWriteStr("/Artifact BMC")
		return
	}
	page := len(p.marks) - 1
	mcid := len(p.marks[page])
	p.marks[page] = append(p.marks[page], own.elem)
	own.elem.add(kid{order: node, page: page, mcid: mcid})
	lang := ""
	if own.lang != own.elem.lang {
		lang = "/Lang" + text(string(own.lang))
	}
	p.out.RawWriteStr("/" + string(own.elem.role) + "<</MCID " + strconv.Itoa(mcid) + lang + ">>BDC")
}

func (p *painter) end() {
	if p.mark.open {
		p.out.RawWriteStr("EMC")
		p.mark = mark{}
	}
}

// note remembers the words of a link, for its annotation, and how large a
// figure is.
func (p *painter) note(e *elem, it frame.Item, height frame.Pt) {
	if e == nil {
		return
	}
	if link := e.up("Link"); link != nil {
		if t, ok := it.Shape.(frame.Text); ok {
			for _, g := range t.Run.Glyphs {
				link.text = append(link.text, g.Text...)
			}
		}
	}
	if fig := e.up("Figure"); fig != nil {
		fig.box.add(len(p.marks)-1, it, height)
	}
}
