package pdf

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
)

// bookmark is an entry of the outline.
type bookmark struct {
	title  string
	dest   string
	object int
	kids   []*bookmark
}

// outline adds the bookmarks: for each language the title, and below it the
// parts that have one.
func (b *binder) outline() (int, error) {
	top := &bookmark{object: b.reserve()}
	for _, lang := range b.doc.Langs {
		entry, err := b.bookmarks(lang)
		if err != nil {
			return 0, err
		}
		top.kids = append(top.kids, entry)
	}
	open := b.writeKids(top)
	first, last := top.kids[0].object, top.kids[len(top.kids)-1].object
	b.put(top.object, fmt.Appendf(nil, "<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>", first, last, open))
	return top.object, nil
}

// bookmarks is the entries of one language.
func (b *binder) bookmarks(lang report.Lang) (*bookmark, error) {
	top := &bookmark{title: b.doc.Title[lang], dest: b.destinationAt(place{})}
	if i := slices.IndexFunc(b.doc.Parts, func(p *doc.Part) bool { return p.Only == lang }); i >= 0 {
		own, err := b.destination(b.doc.Parts[i].ID)
		if err != nil {
			return nil, fmt.Errorf("the outline's %q %w", top.title, err)
		}
		top.dest = own
	}
	for _, part := range b.doc.Parts {
		title := strings.TrimSpace(part.Number + " " + part.Title[lang])
		if part.Title[lang] == "" {
			continue
		}
		dest, err := b.destination(part.ID)
		if err != nil {
			return nil, fmt.Errorf("the outline's %q %w", title, err)
		}
		top.kids = append(top.kids, &bookmark{title: title, dest: dest})
	}
	return top, nil
}

// writeKids writes what is below m and returns how many entries are open.
func (b *binder) writeKids(m *bookmark) int {
	for _, k := range m.kids {
		k.object = b.reserve()
	}
	open := 0
	for i, k := range m.kids {
		below := b.writeKids(k)
		open += 1 + below
		body := fmt.Appendf(nil, "<</Title%s/Parent %d 0 R/Dest%s", text(k.title), m.object, k.dest)
		if i > 0 {
			body = fmt.Appendf(body, "/Prev %d 0 R", m.kids[i-1].object)
		}
		if i+1 < len(m.kids) {
			body = fmt.Appendf(body, "/Next %d 0 R", m.kids[i+1].object)
		}
		if n := len(k.kids); n > 0 {
			body = fmt.Appendf(body, "/First %d 0 R/Last %d 0 R/Count %d", k.kids[0].object, k.kids[n-1].object, below)
		}
		b.put(k.object, append(body, ">>"...))
	}
	return open
}
