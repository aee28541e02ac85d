package sheet

import (
	"strings"

	"tongket/report"
	"tongket/report/say"
)

const (
	mostTitles = 30 // rows above the head, with the letterhead of an office
	mostTiers  = 3  // rows of a head whose cells are merged
)

// titles finds the head below the titles of a list.
type titles struct {
	above []record
	none  bool    // no head was found: the first row is taken for one
	head  *record // found, and going on below because of merged cells
}

// seek takes a record while the head is not known.
func (b *builder) seek(r record) {
	t := &b.titles
	switch {
	case t.head != nil && (r.at.Line > t.head.until || !b.isHead(r)): // or merged with the first entry by a slip
		b.begin(*t.head)
		b.add(r)
	case t.head != nil:
		r.until = t.head.until
		b.tier(r)
	case b.isHead(r):
		b.tier(r)
	case len(t.above) == mostTitles:
		b.untitled()
		b.add(r)
	default:
		t.above = append(t.above, r)
	}
}

func (b *builder) isHead(r record) bool { return b.titles.none || b.form.isHead(r) }

func (f Form) isHead(r record) bool { return f.Head == nil || f.Head(texts(r)) }

// tier takes a row of the head, which goes on below where its cells are merged
// with those of the next row.
func (b *builder) tier(r record) {
	if b.titles.head = &r; r.until <= r.at.Line || r.until-r.at.Line >= mostTiers {
		b.begin(r)
	}
}

// begin is where the head is found.
func (b *builder) begin(r record) {
	if above := b.titles.above; len(above) > 0 {
		first := above[0]
		what := say.Sprintf("row %d above the head is a title and is not read", first.at.Line)
		if last := above[len(above)-1]; last.at.Line > first.at.Line {
			what = say.Sprintf("rows %d to %d above the head are titles and are not read", first.at.Line, last.at.Line)
		}
		b.problems.Warn(report.SheetForm, first.at, "remove them if nobody needs them", "%s", what)
	}
	b.titles = titles{}
	b.head(r)
}

// untitled makes the head of what there is where none was found: the first row.
func (b *builder) untitled() {
	t := b.titles
	b.titles = titles{none: true}
	if t.head != nil {
		b.titles.above = t.above
		b.begin(*t.head)
		return
	}
	for _, r := range t.above {
		b.add(r)
	}
}

func texts(r record) []string {
	var out []string
	for _, c := range r.cells {
		out = append(out, strings.TrimFunc(c.Text, blank))
	}
	return out
}

// mergedHead reports a name that stands over several columns.
func (b *builder) mergedHead(r record) {
	for _, m := range r.across {
		b.problems.Add(report.SheetForm, column(r, m.left), "unmerge it, and give each column a name of its own",
			"the head %q is merged over columns %d to %d", clip(r.text(m.left)), m.left, m.right)
	}
}

// acrossColumns looks at a row with a cell merged over several columns. Alone in
// its row it is a heading between the rows, which is skipped; else nobody can
// know which column it is meant for.
func (b *builder) acrossColumns(r record) {
	filled := 0
	for _, c := range r.cells {
		if !isBlank(c.Text) {
			filled++
		}
	}
	m := r.across[0]
	text := r.text(m.left)
	if filled == 1 && !isBlank(text) && !strings.Contains(text, "@") {
		b.problems.Warn(report.SheetForm, column(r, m.left), "remove it if nobody needs it", "row %d is a heading over columns %d to %d and is not read", r.at.Line, m.left, m.right)
		return
	}
	b.problems.Add(report.SheetForm, column(r, m.left), "unmerge it, and write into each column what is meant", "row %d: a cell is merged over columns %d to %d", r.at.Line, m.left, m.right)
}

// clip shortens what a message quotes.
func clip(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}

// column is the place of a column in the row of r.
func column(r record, col int) report.Pos {
	at := r.at
	at.Col = col
	return at
}
