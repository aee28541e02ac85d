package check

import (
	"slices"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/pattern"
)

// Tabled is a table of a document in which every row and every column that is read has a
// meaning: a column of names, a row of heads, and a figure where they meet.
type Tabled struct {
	Head, First, Last int // paragraphs
	Title             string
	Names             int               // which of its cells are the names of its rows, from 0
	By                *report.Breakdown // of which its rows are members; nil: they are none
	Dated             bool              // its rows are periods
	Columns           []TabledColumn
	Rows              []TabledRow
	In                int  // the power of ten of its numbers
	Percent           bool // they are in percent, and have no sign
}

// TabledColumn is a column of figures, or one that is not read.
type TabledColumn struct {
	Cell   int // from 0
	Name   string
	Period report.Period // zero where its rows are periods
	Aspect report.Aspect
	Read   bool
	dated  bool // its head says of when it is
}

// TabledRow is a row of figures.
type TabledRow struct {
	Name   string
	Member *report.Member // of a table by members; nil of their sum
	Period report.Period  // of a table by periods
	Cells  []string       // as one types them, a cell a column that is read; ~ of one that is empty
}

// Tables finds the tables of a document that can be recorded as such.
func Tables(r *report.Report, d document.Document) (out []Tabled) {
	p := newProof(d, rosters{})
	for first := 1; first <= len(d.Paragraphs); first++ {
		head := d.Head(first)
		if head == 0 || d.Head(head) == head {
			continue
		}
		last := first
		for last < len(d.Paragraphs) && d.Head(last+1) == head && len(d.Row(last+1)) == len(d.Row(head)) {
			last++
		}
		if t := (tabled{proof: p, Tabled: Tabled{Head: head, First: first, Last: last}}); t.read(r) {
			out = append(out, t.Tabled)
		}
		first = last
	}
	return out
}

// tabled is a table while it is being read.
type tabled struct {
	proof
	Tabled
}

// reader is what tells of words in the language of the document what they mean.
func (t *tabled) reader() *surveyed {
	f := &report.Fact{Source: t.Source}
	return &surveyed{evidence: evidence{document.Sentence{Fact: f}, t.rosters}, fact: f}
}

// read finds what the rows and the columns are, and the figures; false if not all has a
// meaning.
func (t *tabled) read(r *report.Report) bool {
	heads := t.Row(t.Head)
	if len(heads) < 2 || t.Last == t.First || len(t.Row(t.First)) != len(heads) {
		return false
	}
	if t.Title = t.Over(t.First); t.Head > 1 && t.Row(t.Head-1) == nil {
		t.Title = t.Paragraphs[t.Head-2]
	}
	t.names()
	if !t.columns(heads) || !t.scale(heads) || !t.rows(r) {
		return false
	}
	return t.settled()
}

// names finds the column of names: the first, or the second where that only numbers them.
func (t *tabled) names() {
	for n := t.First; n <= t.Last; n++ {
		cells := t.Row(n)
		if strings.Trim(cells[0], "0123456789. ") != "" || len(cells) < 3 || !startsWithLetter(cells[1]) {
			return
		}
	}
	t.Names = 1
}

func startsWithLetter(s string) bool {
	for _, r := range s {
		return unicode.IsLetter(r)
	}
	return false
}

// loneNumber is a cell with a number and nothing else but its sign of percent.
var loneNumber = pattern.New(`^[-+]?\d[\d., ]*( ?%)?$`)

// isBlank reports whether a cell says that there is nothing.
func isBlank(cell string) bool { return strings.Trim(cell, "-.…x ") == "" }

// columns finds what each column beside the names is. One with words in it is not read.
func (t *tabled) columns(heads []string) bool {
	x := t.reader()
	for j := t.Names + 1; j < len(heads); j++ {
		c := TabledColumn{Cell: j, Name: heads[j], Read: true}
		numbers := 0
		for n := t.First; n <= t.Last; n++ {
			switch cell := t.Row(n)[j]; {
			case isBlank(cell):
			case loneNumber.MatchString(cell):
				numbers++
			default:
				c.Read = false
			}
		}
		head := x.tokens(c.Name)
		if len(x.words().moves(head)) > 0 || x.words().against.has(head) {
			c.Read = false // against what is not said
		}
		if c.Read = c.Read && numbers > 0; c.Read {
			c.Period, _ = x.periodIn(c.Name)
			c.dated = len(document.Years(c.Name)) > 0 || c.Period.Months() < report.Year(0).Months() || x.words().wholeYear.in(head)
			if x.words().targets.in(head) {
				c.Aspect = report.Target
			}
		}
		t.Columns = append(t.Columns, c)
	}
	return slices.ContainsFunc(t.Columns, func(c TabledColumn) bool { return c.Read })
}

// scale finds what all the numbers are counted in; false if not all in the same.
func (t *tabled) scale(heads []string) bool {
	x, found := t.reader(), map[int]bool{}
	of := func(text string) int { return x.words().scaleIn(x.tokens(text)) }
	over, rates, numbers := of(t.Title), 0, 0
	for n := t.First; n <= t.Last; n++ {
		for _, c := range t.Columns {
			if !c.Read {
				continue
			}
			numbers++
			name := t.Row(n)[t.Names]
			if strings.Contains(name+c.Name+t.Row(n)[c.Cell], "%") {
				rates++
				continue
			}
			found[max(over, of(name), of(c.Name))] = true
		}
	}
	for in := range found {
		t.In = in
	}
	t.Percent = rates == numbers
	return len(found) <= 1
}

// rows finds what each row is: a member of one breakdown, a period, or else an indicator.
func (t *tabled) rows(r *report.Report) bool {
	x, dated := t.reader(), 0
	for n := t.First; n <= t.Last; n++ {
		row := TabledRow{Name: t.Row(n)[t.Names]}
		if row.Name == "" || !t.figures(&row, n) {
			return false
		}
		if p, ok := x.periodIn(row.Name); ok || p.Months() < report.Year(0).Months() && !p.IsZero() {
			row.Period = p
			dated++
		}
		t.Rows = append(t.Rows, row)
	}
	if t.Dated = dated == len(t.Rows); !t.Dated {
		t.members(r)
	}
	return dated == 0 || t.Dated || t.By != nil
}

// figures reads the cells of a row, as one types them.
func (t *tabled) figures(row *TabledRow, paragraph int) bool {
	cells := t.Row(paragraph)
	for _, c := range t.Columns {
		if !c.Read {
			continue
		}
		cell := cells[c.Cell]
		if isBlank(cell) {
			row.Cells = append(row.Cells, "~")
			continue
		}
		number, below := strings.CutPrefix(strings.TrimPrefix(cell, "+"), "-")
		found := document.Readings(strings.TrimRight(number, "% "), t.Source.Lang)
		if len(found) != 1 || !found[0].Fraction.IsZero() {
			return false
		}
		typed := found[0].Number.String()
		if below {
			typed = "-" + typed
		}
		if strings.Contains(row.Name+c.Name+cell, "%") {
			typed += "%"
		}
		row.Cells = append(row.Cells, typed)
	}
	return true
}

// members finds the breakdown of which the rows are members, but for one that is called a
// sum.
func (t *tabled) members(r *report.Report) {
	for _, b := range r.Breakdowns {
		var of []*report.Member
		sums := 0
		for _, row := range t.Rows {
			named := t.rosters.of(b).namedIn(row.Name)
			switch {
			case len(named) == 1 && !slices.Contains(of, named[0]):
				of = append(of, named[0])
			case len(named) == 0 && t.isSum(row.Name):
				of = append(of, nil)
				sums++
			}
		}
		if len(of) == len(t.Rows) && sums <= 1 && len(of) > sums {
			t.By = b
			for i := range t.Rows {
				t.Rows[i].Member = of[i]
			}
			return
		}
	}
}

// isSum reports whether a row is called the sum of others.
func (t *tabled) isSum(name string) bool {
	small := lang.Small(strings.Trim(name, ": "))
	for words := range lang.Of(t.Source.Lang).Reading.Totals.Spelt {
		if rest, ok := strings.CutPrefix(small, words); ok && (rest == "" || rest[0] == ' ') {
			return true
		}
	}
	return false
}

// settled reports whether it is known of when each figure is, and each is of one thing.
func (t *tabled) settled() bool {
	seen := map[string]bool{}
	for i, c := range t.Columns {
		if !c.Read {
			continue
		}
		if t.Dated && !c.Period.IsZero() && len(document.Years(c.Name)) > 0 {
			return false
		}
		switch {
		case t.Dated:
			t.Columns[i].Period = report.Period{}
		case !c.dated && t.By == nil && len(t.figured()) > 1:
			return false // what the columns say of the rows is not known
		case !c.dated:
			t.Columns[i].Period = report.Period{}
		}
		key := c.Name
		if seen[key] {
			return false
		}
		seen[key] = true
	}
	return true
}

// figured is the columns that are read.
func (t *tabled) figured() (out []TabledColumn) {
	for _, c := range t.Columns {
		if c.Read {
			out = append(out, c)
		}
	}
	return out
}
