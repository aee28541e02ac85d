package briefing

import (
	"bytes"
	"cmp"
	"fmt"
	"path/filepath"

	"tongket/report"
	"tongket/report/frame"
	"tongket/report/svg"
	"tongket/templates"
)

// File is a page as a file.
type File struct {
	Name string
	Data []byte
}

// SVG is the briefing as SVG, a file a page, which name calls.
func (b *Briefing) SVG(name func(page int) string) ([]File, error) {
	pages := b.Painted()
	on := anchors(pages)
	title := b.Doc.Title[b.Doc.Langs[0]]
	var out []File
	for _, page := range pages {
		opt := svg.Options{Title: fmt.Sprintf("%s, %d", title, page.Number), Href: func(target string) string {
			n, known := on[target]
			if !known {
				return ""
			}
			return filepath.Base(name(n)) + "#" + target
		}}
		var data bytes.Buffer
		if err := svg.Write(&data, page, b.set, opt); err != nil {
			return nil, err
		}
		out = append(out, File{name(page.Number), data.Bytes()})
	}
	return out, nil
}

// anchors is the page on which each anchor is first.
func anchors(pages []frame.Page) map[string]int {
	out := map[string]int{}
	for _, p := range pages {
		for _, it := range p.Items {
			if a, ok := it.Shape.(frame.Anchor); ok && out[a.Name] == 0 {
				out[a.Name] = p.Number
			}
		}
	}
	return out
}

// PageOf is the page on which an anchor of the document is for those who read a language,
// or 0.
func (b *Briefing) PageOf(anchor string, l report.Lang) int {
	on := anchors(b.Pages)
	return cmp.Or(on[templates.AnchorIn(anchor, l)], on[anchor])
}
