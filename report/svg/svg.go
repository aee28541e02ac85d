// Package svg paints a page as SVG, for the web, slides and the preview. It
// knows nothing of documents: what it is given is finished pages.
//
// Text stays text: it is set in the page's own faces, of which the file carries
// the glyphs that it uses, and each glyph stands where the layout put it, so a
// browser shapes nothing anew. Where a program reads no embedded faces, text can
// be drawn as outlines instead.
package svg

import (
	"bufio"
	"encoding/base64"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report/frame"
)

// Faces is what a painter asks of the typefaces. *fonts.Set is one.
type Faces interface {
	Outline(face fonts.Name, id uint16) []fonts.Contour
	Web(face fonts.Name, glyphs []fonts.Typed) ([]byte, error)
}

// Options say how a page is written. Their zero value is text as text, without
// title and links.
type Options struct {
	Title    string                     // shown by browsers, read by screen readers
	Says     string                     // what the picture shows, for those who cannot see it
	Outlines bool                       // text as shapes: it cannot be selected or searched
	Href     func(target string) string // where a link to an anchor leads; nil or "": nowhere
	Shows    func(node int) string      // an attribute of what shows a node of the document, such as data-n="7"; nil or "": none
	Wardrobe *Wardrobe                  // the page stands in another with more such; nil: it is a file of its own
}

// Write writes a page. The same page gives the same bytes.
func Write(w io.Writer, page frame.Page, faces Faces, opt Options) error {
	p := &painter{faces: faces, opt: opt, worn: opt.Wardrobe}
	if p.worn == nil {
		p.worn = &Wardrobe{}
	}
	items := slices.Clone(page.Items)
	slices.SortStableFunc(items, func(a, b frame.Item) int { return a.Node - b.Node })
	if err := frame.Paint(items, p); err != nil {
		return fmt.Errorf("svg: page %d: %w", page.Number, err)
	}
	out := bufio.NewWriter(w)
	width, height := number(page.Size.W), number(page.Size.H)
	fmt.Fprintf(out, `<svg xmlns="http://www.w3.org/2000/svg" width="%spt" height="%spt" viewBox="0 0 %[1]s %[2]s">`, width, height)
	if opt.Title != "" {
		fmt.Fprintf(out, "<title>%s</title>", escaped(opt.Title))
	}
	if opt.Says != "" {
		fmt.Fprintf(out, "<desc>%s</desc>", escaped(opt.Says))
	}
	if opt.Wardrobe == nil {
		if err := p.style(out); err != nil {
			return fmt.Errorf("svg: page %d: %w", page.Number, err)
		}
	}
	fmt.Fprintf(out, `<path fill="#fff" d="M0 0H%sV%sH0z"/>`, width, height)
	_, _ = out.WriteString(p.out.String())
	_, _ = out.WriteString("</svg>\n")
	return out.Flush()
}

// style embeds the faces in use.
func (p *painter) style(out io.Writer) error {
	cuts, err := p.worn.Cuts(p.faces)
	if err != nil || len(cuts) == 0 {
		return err
	}
	fmt.Fprint(out, "<style>text{white-space:pre;font-kerning:none}a{cursor:pointer}")
	for _, c := range cuts {
		fmt.Fprintf(out, "@font-face{font-family:%s;src:url(data:font/woff;base64,%s)}.%[1]s{font-family:%[1]s}",
			c.Class, base64.StdEncoding.EncodeToString(c.WOFF))
	}
	fmt.Fprint(out, "</style>")
	return nil
}

func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a builder takes everything
	return b.String()
}
