package sheet

import (
	"encoding/xml"
	"net/mail"
	"net/url"
	"path"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

// note is what somebody has written at a cell, in a box of its own.
type note struct {
	at   cellAt
	said string
}

// link is where a cell leads to.
type link struct {
	at       cellAt
	relation string
}

// related is a part that another part refers to.
type related struct{ id, kind, target string }

// mostNotes is how many notes are told one by one.
const mostNotes = 20

// comment looks at an element of the notes of a sheet.
func (s *survey) comment(e xml.StartElement) {
	switch e.Name.Local {
	case "comment":
		col, row, _ := coordinates(attr(e, "ref"))
		s.noted = cellAt{row, col}
		s.chars.Reset()
	case "t":
		s.inside = true
	}
}

func (s *survey) endComment() {
	said := s.take()
	if _, replies, threaded := strings.Cut(said, "[Threaded comment]"); threaded { // a word of Excel's for older programs
		said = replies[strings.LastIndex(replies, ":\n")+1:]
	}
	s.book.notes[s.name] = append(s.book.notes[s.name], note{s.noted, strings.Join(strings.Fields(said), " ")})
}

// link looks at an element of the links of a sheet.
func (s *survey) link(e xml.StartElement, w *worksheet) {
	first, _, _ := strings.Cut(attr(e, "ref"), ":")
	if col, row, ok := coordinates(first); ok {
		w.links = append(w.links, link{cellAt{row, col}, strings.Clone(attr(e, "id"))})
	}
}

// relate notes what a sheet refers to: its notes, and the addresses of its links.
func (s *survey) relate(e xml.StartElement) {
	folder, file := path.Split(s.name)
	owner := path.Join(path.Dir(path.Clean(folder)), strings.TrimSuffix(file, ".rels"))
	target := attr(e, "Target")
	if attr(e, "TargetMode") != "External" {
		if !strings.HasPrefix(target, "/") {
			target = path.Join(path.Dir(owner), target)
		}
		target = partName(target)
	}
	s.book.related[owner] = append(s.book.related[owner], related{strings.Clone(attr(e, "Id")), path.Base(attr(e, "Type")), strings.Clone(target)})
}

// unread tells of what a reader of the sheet sees at its cells and the list does not say:
// notes, and links to another address than the cell shows.
func (b *builder) unread(book *book, w *worksheet) {
	if b.stopped || b.figures {
		return
	}
	addresses := map[string]string{}
	var notes []note
	for _, r := range book.related[w.part] {
		switch r.kind {
		case "hyperlink":
			addresses[r.id] = r.target
		case "comments":
			notes = append(notes, book.notes[r.target]...)
		}
	}
	if len(notes)+len(w.links) == 0 {
		return
	}
	shown := b.shown()
	b.notes(notes, shown)
	for _, l := range w.links {
		b.link(shown[l.at], addresses[l.relation])
	}
}

// shown is the cells of the list by where they stand.
func (b *builder) shown() map[cellAt]Cell {
	out := map[cellAt]Cell{}
	for _, row := range append([]Row{{Cells: b.table.Head}}, b.table.Rows...) {
		for i, c := range row.Cells {
			out[cellAt{c.At.Line, i + 1}] = c
		}
	}
	return out
}

func (b *builder) notes(list []note, shown map[cellAt]Cell) {
	const hint = "look whether it changes what is meant, and delete it"
	told := 0
	for _, n := range list {
		cell, isRead := shown[n.at]
		if !isRead || n.said == "" {
			continue
		}
		if told++; told <= mostNotes {
			b.problems.Warn(report.SheetForm, cell.At, hint, "a note at the cell is not read: %q", clip(n.said))
		}
	}
	if more := told - mostNotes; more > 0 {
		b.problems.Warn(report.SheetForm, b.table.Head[0].At, hint, "notes at %s more are not read", cells(more))
	}
}

// link warns of a cell that shows one address and leads to another: one of the two was
// not changed with the other.
func (b *builder) link(cell Cell, target string) {
	const scheme = "mailto:"
	if len(target) < len(scheme) || !strings.EqualFold(target[:len(scheme)], scheme) || !strings.Contains(cell.Text, "@") {
		return
	}
	if leads := mailedTo(target[len(scheme):]); !strings.EqualFold(leads, addressIn(cell.Text)) {
		b.problems.Warn(report.SheetForm, cell.At, "remove the link, or write the address that is meant", "the cell shows %q, and its link leads to %q: what it shows is read", clip(cell.Text), clip(leads))
	}
}

// mailedTo is to whom a link of e-mail leads: whoever stands in it, or behind ?to=. In
// links letters may stand in code.
func mailedTo(link string) string {
	to, more, _ := strings.Cut(link, "?")
	if said, err := url.PathUnescape(to); err == nil {
		to = said
	}
	if asked, err := url.ParseQuery(more); err == nil && strings.TrimSpace(to) == "" {
		to = asked.Get("to")
	}
	return addressIn(to)
}

// addressIn is the address in what may say a name, too: Chi <c@x.vn>.
func addressIn(s string) string {
	s = strings.TrimSpace(s)
	if one, err := mail.ParseAddress(s); err == nil {
		return one.Address
	}
	return strings.TrimSpace(strings.TrimPrefix(s, "mailto:"))
}

// uncomputed reports formulas without a result: nobody knows what they say.
func (b *builder) uncomputed(w *worksheet, at report.Pos) bool {
	if len(w.uncomputed) == 0 {
		return false
	}
	at.Line, at.Col = w.uncomputed[0].row, w.uncomputed[0].col
	var more say.Message
	if n := len(w.uncomputed) - 1; n > 0 {
		more = say.Sprintf(", here and in %s more", cells(n))
	}
	b.stop(report.Unreadable, at, "open the workbook in Excel and save it again", "a formula has no result yet%s", more)
	return true
}
