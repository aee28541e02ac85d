package svg

import (
	"encoding/base64"
	"fmt"
	"math"
	"strconv"
	"strings"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/picture"
)

// painter writes shapes and notes what they need of the faces.
type painter struct {
	faces Faces
	opt   Options
	out   strings.Builder
	worn  *Wardrobe
}

var _ frame.Painter = (*painter)(nil)

// shows is the attribute of what an item shows, behind a space.
func (p *painter) shows(it frame.Item) string {
	if p.opt.Shows == nil || it.Node == 0 {
		return ""
	}
	if said := p.opt.Shows(it.Node); said != "" {
		return " " + said
	}
	return ""
}

// Text sets a run glyph by glyph. One that the file's face cannot show is drawn.
func (p *painter) Text(it frame.Item, t frame.Text) error {
	if !finite(it.At.X, it.At.Y, t.Size) {
		return fmt.Errorf("%q stands nowhere: its place is no number", t.Run.Text())
	}
	if strings.TrimSpace(t.Run.Text()) == "" {
		return nil
	}
	if p.opt.Outlines {
		p.outlines(it, t, t.Run.Glyphs)
		return nil
	}
	u := p.worn.face(t.Run.Face)
	k := t.Size / fonts.UnitsPerEm
	x := it.At.X
	var line spans
	for i, g := range t.Run.Glyphs {
		if u.takes(g) {
			line.add(x, g.Text)
		} else {
			there := it
			there.At.X = x
			p.outlines(there, t, t.Run.Glyphs[i:i+1])
		}
		x += frame.Pt(g.Advance) * k
	}
	fmt.Fprintf(&p.out, `<text class="%s" y="%s" font-size="%s" fill="%s"%s>%s</text>`,
		u.class, number(it.At.Y), number(t.Size), hex(t.Colour), p.shows(it), line.String())
	return nil
}

// spans is the text of a line with the place of each glyph. The characters of a
// ligature share a place, and a span of their own: a browser divides a ligature
// of whose parts it knows the places.
type spans struct {
	out  strings.Builder
	text strings.Builder
	xs   []string
}

func (s *spans) add(x frame.Pt, text string) {
	if len([]rune(text)) > 1 {
		s.end()
		s.xs = append(s.xs, number(x))
		s.text.WriteString(text)
		s.end()
		return
	}
	s.xs = append(s.xs, number(x))
	s.text.WriteString(text)
}

func (s *spans) end() {
	if len(s.xs) > 0 {
		fmt.Fprintf(&s.out, `<tspan x="%s">%s</tspan>`, strings.Join(s.xs, " "), escaped(s.text.String()))
	}
	s.xs = s.xs[:0]
	s.text.Reset()
}

func (s *spans) String() string {
	s.end()
	return s.out.String()
}

// outlines draws glyphs from the item's place on.
func (p *painter) outlines(it frame.Item, t frame.Text, glyphs []fonts.Glyph) {
	at := it.At
	k := t.Size / fonts.UnitsPerEm
	var d strings.Builder
	for _, g := range glyphs {
		place := func(q fonts.Point) string { return pair(at.X+frame.Pt(q.X)*k, at.Y-frame.Pt(q.Y)*k) }
		for _, c := range p.faces.Outline(t.Run.Face, g.ID) {
			d.WriteString("M" + place(c.Start))
			for _, a := range c.Arcs {
				d.WriteString("Q" + place(a.Via) + " " + place(a.To))
			}
			d.WriteString("Z")
		}
		at.X += frame.Pt(g.Advance) * k
	}
	if d.Len() > 0 {
		fmt.Fprintf(&p.out, `<path fill="%s"%s d="%s"/>`, hex(t.Colour), p.shows(it), d.String())
	}
}

// Path draws lines and curves, with butt caps and miter joins, as SVG has them
// of itself.
func (p *painter) Path(it frame.Item, s frame.Path) error {
	var d strings.Builder
	for _, seg := range s.Segments {
		d.WriteByte(byte(seg.Op))
		for i, q := range seg.P {
			if !finite(it.At.X+q.X, it.At.Y+q.Y) {
				return fmt.Errorf("a path leads nowhere: a point of it is no number")
			}
			if i > 0 {
				d.WriteByte(' ')
			}
			d.WriteString(pair(it.At.X+q.X, it.At.Y+q.Y))
		}
	}
	fill, stroke := "none", ""
	if s.Fill != nil {
		fill = hex(*s.Fill)
	}
	if s.Stroke.Width > 0 {
		stroke = fmt.Sprintf(` stroke="%s" stroke-width="%s"`, hex(s.Stroke.Colour), number(s.Stroke.Width))
	}
	if s.Stroke.Dash != nil {
		stroke += fmt.Sprintf(` stroke-dasharray="%s"`, numbers(s.Stroke.Dash))
	}
	fmt.Fprintf(&p.out, `<path fill="%s"%s%s d="%s"/>`, fill, stroke, p.shows(it), d.String())
	return nil
}

// Picture sets a picture, which the file carries.
func (p *painter) Picture(it frame.Item, s frame.Picture) error {
	if !finite(it.At.X, it.At.Y, s.Size.W, s.Size.H) {
		return fmt.Errorf("a picture stands nowhere: its place or size is no number")
	}
	form, encode := "png", picture.PNG
	if s.Photo {
		form, encode = "jpeg", picture.JPEG
	}
	data, err := encode(s.Pixels())
	if err != nil {
		return err
	}
	fmt.Fprintf(&p.out, `<image x="%s" y="%s" width="%s" height="%s" preserveAspectRatio="none"%s href="data:image/%s;base64,%s"/>`,
		number(it.At.X), number(it.At.Y), number(s.Size.W), number(s.Size.H), p.shows(it), form, base64.StdEncoding.EncodeToString(data))
	return nil
}

// Link is a rectangle that is not seen and leads somewhere.
func (p *painter) Link(it frame.Item, s frame.Link) error {
	if p.opt.Href == nil {
		return nil
	}
	href := p.opt.Href(s.Target)
	if href == "" {
		return nil
	}
	fmt.Fprintf(&p.out, `<a href="%s"><rect x="%s" y="%s" width="%s" height="%s" fill="none" pointer-events="all"/></a>`,
		escaped(href), number(it.At.X), number(it.At.Y), number(s.Size.W), number(s.Size.H))
	return nil
}

// Anchor is a place that links lead to. The names in a page with more such are its own.
func (p *painter) Anchor(it frame.Item, s frame.Anchor) error {
	if p.opt.Wardrobe != nil {
		return nil
	}
	fmt.Fprintf(&p.out, `<g id="%s" transform="translate(%s)"/>`, escaped(s.Name), pair(it.At.X, it.At.Y))
	return nil
}

func finite(list ...frame.Pt) bool {
	sum := frame.Pt(0)
	for _, x := range list {
		sum += x
	}
	return !math.IsNaN(float64(sum)) && !math.IsInf(float64(sum), 0)
}

// number writes a length to a hundredth of a point: in whole hundredths, for a page has
// tens of thousands of them.
func number(x frame.Pt) string {
	n := int64(math.Round(float64(x) * 100))
	var b [24]byte
	out := b[:0]
	if n < 0 {
		out, n = append(out, '-'), -n
	}
	out = strconv.AppendInt(out, n/100, 10)
	if rest := n % 100; rest > 0 {
		out = append(out, '.', byte('0'+rest/10))
		if rest%10 > 0 {
			out = append(out, byte('0'+rest%10))
		}
	}
	return string(out)
}

func numbers(list []frame.Pt) string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = number(x)
	}
	return strings.Join(out, " ")
}

func pair(x, y frame.Pt) string { return number(x) + " " + number(y) }

func hex(c frame.Colour) string { return fmt.Sprintf("#%06x", uint32(c)) }
