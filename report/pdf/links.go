package pdf

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"tongket/report/doc"
	"tongket/report/frame"
)

// link is a rectangle of a page that leads to an anchor.
type link struct {
	place
	size   frame.Size
	target string
	node   int
	elem   *elem
}

// link notes l. The pieces of one line of a link, which stand next to each
// other, become one rectangle.
func (p *painter) link(l link) {
	if n := len(p.links); n > 0 && p.links[n-1].continues(l) {
		p.links[n-1].size.W = l.at.X + l.size.W - p.links[n-1].at.X
		return
	}
	p.links = append(p.links, l)
}

func (l link) continues(next link) bool {
	return l.page == next.page && l.elem == next.elem && l.target == next.target &&
		l.at.Y == next.at.Y && l.size.H == next.size.H && touch(l.at.X+l.size.W, next.at.X)
}

// touch allows for rounding and for a slot that closed up.
func touch(end, begin frame.Pt) bool { return begin >= end-1 && begin <= end+1 }

// links adds the annotations of links and returns them by page. Each is an
// object of its own and a kid of its element, as PDF/UA-1 7.18.5 asks.
func (b *binder) links() ([][]int, error) {
	annots := make([][]int, len(b.pages))
	links := b.paint.links
	slices.SortStableFunc(links, func(a, b link) int { return cmp.Compare(a.node, b.node) })
	for i, l := range links {
		leads, err := b.leads(l.target)
		if err != nil {
			return nil, fmt.Errorf("page %d: a link %w", b.pages[l.page].Number, err)
		}
		height := b.pages[l.page].Size.H
		area := box{left: l.at.X, right: l.at.X + l.size.W, top: height - l.at.Y, bottom: height - l.at.Y - l.size.H}
		annot := b.add(fmt.Sprintf("<</Type/Annot/Subtype/Link/Rect%v/Border[0 0 0]/F 4/Contents%s/StructParent %d%s>>",
			area, text(l.words()), len(b.pages)+i, leads))
		annots[l.page] = append(annots[l.page], annot)
		l.elem.add(kid{order: math.MaxInt, page: l.page, object: annot}) // after the link's words
	}
	b.paint.links = links
	return annots, nil
}

// words says what a link is, for those who do not see it.
func (l link) words() string {
	if s := strings.TrimSpace(string(l.elem.text)); s != "" {
		return s
	}
	return l.target
}

// leads is where a link leads: to a place of the document, or to the web.
func (b *binder) leads(target string) (string, error) {
	if doc.IsWeb(target) {
		return "/A<</S/URI/URI(" + uri(target) + ")>>", nil
	}
	dest, err := b.destination(target)
	return "/Dest" + dest, err
}

// uri is a web address in the characters that one may have (RFC 3986).
func uri(address string) string {
	var out strings.Builder
	for _, c := range []byte(address) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte(`()<>\"^`+"`{|}", c) >= 0 {
			fmt.Fprintf(&out, "%%%02X", c)
			continue
		}
		out.WriteByte(c)
	}
	return out.String()
}

// destination is the place of an anchor, as links and the outline give it.
func (b *binder) destination(anchor string) (string, error) {
	to, ok := b.paint.anchors[anchor]
	if !ok {
		return "", fmt.Errorf("leads to %q, which is nowhere on the pages", anchor)
	}
	return b.destinationAt(to), nil
}

func (b *binder) destinationAt(to place) string {
	return fmt.Sprintf("[%d 0 R/XYZ %s %s null]", b.file.pages[to.page],
		appendPt(nil, to.at.X), appendPt(nil, b.pages[to.page].Size.H-to.at.Y))
}
