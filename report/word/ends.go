package word

import (
	"slices"
	"strings"

	"tongket/report/written"
)

func (r *reader) table() *written.Table {
	if n := len(r.tables); n > 0 {
		return r.tables[n-1]
	}
	return nil
}

func (r *reader) end(name string) {
	r.path = r.path[:len(r.path)-1]
	if r.skip > 0 {
		if r.skip--; r.skip == 0 && r.why != "" {
			r.endDeleted()
		}
		return
	}
	switch name {
	case "w:t", "m:t":
		r.inText = false
	case "w:p":
		r.endParagraph()
	case "w:tc":
		blocks := r.pop().close()
		if row := r.row(); row != nil && len(row.Cells) > 0 {
			row.Cells[len(row.Cells)-1].Blocks = blocks
		}
	case "w:tr":
		r.endRow()
	case "w:tbl":
		r.endTable()
	case "w:txbxContent":
		blocks := r.pop().close()
		if p := r.paragraph(); p != nil {
			p.boxes = append(p.boxes, blocks...)
		}
	case "w:footnote", "w:endnote":
		s := r.pop()
		r.notes[s.id] = s.close()
	case "mc:AlternateContent":
		r.chosen = r.chosen[:len(r.chosen)-1]
	case "m:sup":
		r.raised--
	}
}

const settle = "in Word: Review, accept or reject the changes, and save it under a name of its own"

func (r *reader) endDeleted() {
	if word := r.dropped.String(); !written.IsBlank(word) {
		r.note(r.why, settle, word)
	}
	r.why = ""
	r.dropped.Reset()
}

// pop is the sink that ends here.
func (r *reader) pop() *sink {
	n := len(r.sinks) - 1
	s := r.sinks[n]
	r.sinks = r.sinks[:n]
	return s
}

func (r *reader) add(b ...written.Block) {
	s := r.sinks[len(r.sinks)-1]
	s.blocks = append(s.blocks, b...)
}

func (r *reader) endParagraph() {
	n := len(r.paragraphs) - 1
	p := r.paragraphs[n]
	r.paragraphs = r.paragraphs[:n]
	text := r.carry + r.number(p) + p.text.String()
	r.carry = ""
	if p.joined {
		r.carry, text = text, ""
	}
	if len(p.notes) > 0 {
		r.add(written.Block{Notes: p.notes})
	}
	for line := range strings.SplitSeq(text, "\n") {
		if !written.IsBlank(line) {
			r.add(written.Block{Text: strings.TrimLeft(line, " \t\u00a0")})
		}
	}
	r.add(p.boxes...)
}

// number is what the list of a paragraph puts before it.
func (r *reader) number(p *paragraph) string {
	s := r.look.of(p.style)
	if !p.own {
		p.list = s.list
	}
	if p.level == "" {
		p.level = s.level
	}
	if p.list == "" || p.list == "0" || written.IsBlank(p.text.String()) && len(p.boxes) == 0 {
		return ""
	}
	return r.list.next(p.list, p.level)
}

func (r *reader) endRow() {
	row := r.row()
	if row == nil {
		return
	}
	if slices.ContainsFunc(row.Cells, func(c written.Cell) bool { return c.Down == deletedRow }) {
		t := r.table()
		t.Rows = t.Rows[:len(t.Rows)-1]
		r.note("a row of a table is marked as deleted and is not read", settle, "")
	}
}

func (r *reader) endTable() {
	n := len(r.tables) - 1
	t := r.tables[n]
	r.tables = r.tables[:n]
	r.add(written.Block{Table: t})
}

// close is what a sink took. Tabs part cells only where several lines in a row have as
// many of them; elsewhere they only move what stands behind them.
func (s *sink) close() []written.Block {
	tabs := func(i int) int {
		if i < 0 || i >= len(s.blocks) || s.blocks[i].Table != nil {
			return 0
		}
		return strings.Count(s.blocks[i].Text, "\t")
	}
	var keep []bool
	for i := range s.blocks {
		n := tabs(i)
		keep = append(keep, n > 0 && (tabs(i-1) == n || tabs(i+1) == n))
	}
	for i, k := range keep {
		if !k {
			s.blocks[i].Text = strings.ReplaceAll(s.blocks[i].Text, "\t", " ")
		}
	}
	return s.blocks
}
