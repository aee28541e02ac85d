package web

import (
	"slices"
	"strconv"

	"tongket/report/written"
)

// lines are elements that stand on lines of their own.
var lines = map[string]bool{
	"p": true, "div": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "li": true, "ul": true, "ol": true, "dl": true, "dt": true, "dd": true,
	"section": true, "article": true, "main": true, "header": true, "footer": true, "aside": true, "blockquote": true, "figure": true, "figcaption": true, "address": true,
	"pre": true, "form": true, "fieldset": true, "legend": true, "hr": true, "br": true, "caption": true, "body": true, "html": true, "center": true, "details": true, "summary": true,
	"table": true, "tr": true, "td": true, "th": true, "thead": true, "tbody": true, "tfoot": true,
}

// block begins what stands on lines of its own.
func (p *page) block(name string, attrs map[string]string) {
	if !lines[name] {
		return
	}
	s := p.sink()
	if s.flush(); name != "table" && name != "caption" {
		p.between(name)
	}
	switch name {
	case "ol":
		start, err := strconv.Atoi(attrs["start"])
		if err != nil {
			start = 1
		}
		start--
		p.list(&start)
	case "ul":
		p.list(nil)
	case "li":
		p.sink().marker = p.marker(attrs)
	case "table":
		p.beginTable()
	case "thead", "tbody", "tfoot":
		if t := p.table(); t != nil {
			t.head = name == "thead"
		}
	case "tr":
		p.row()
	case "td", "th":
		p.cell(name, attrs)
	}
}

func (p *page) list(n *int) {
	if p.deep = p.deep || len(p.lists) >= maxOpen; !p.deep {
		p.lists = append(p.lists, n)
	}
}

// between ends the cell that is open where another, or another row, begins.
func (p *page) between(name string) {
	switch name {
	case "td", "th", "tr", "thead", "tbody", "tfoot":
		p.endCell()
	}
}

// table is one that is open. Of its sinks one is for what stands in no cell, and, while a
// cell is open, one for that.
type table struct {
	written.Table
	head, cell bool // within its head; within a cell
}

func (p *page) table() *table {
	if n := len(p.tables); n > 0 {
		return p.tables[n-1]
	}
	return nil
}

func (p *page) beginTable() {
	if p.deep = p.deep || len(p.tables) >= maxOpen; !p.deep {
		p.tables = append(p.tables, &table{})
		p.sinks = append(p.sinks, &sink{})
	}
}

func (p *page) row() {
	if t := p.table(); t != nil {
		t.Rows = append(t.Rows, written.Row{Head: true})
	}
}

// cell begins a cell, in a row even if none was begun.
func (p *page) cell(name string, attrs map[string]string) {
	t := p.table()
	if t == nil {
		return
	}
	if len(t.Rows) == 0 {
		p.row()
	}
	row := &t.Rows[len(t.Rows)-1]
	row.Head = row.Head && (name == "th" || t.head)
	row.Cells = append(row.Cells, written.Cell{Across: span(attrs["colspan"], 1), Down: span(attrs["rowspan"], maxDown)})
	p.sinks = append(p.sinks, &sink{})
	t.cell = true
}

// maxDown stands for all rows that follow, which is what a rowspan of 0 means.
const maxDown = 1 << 16

func span(s string, zero int) int {
	n, err := strconv.Atoi(s)
	switch {
	case err != nil || n < 0:
		return 1
	case n == 0:
		return zero
	}
	return min(n, maxDown)
}

func (p *page) endCell() {
	t := p.table()
	if t == nil || !t.cell {
		return
	}
	t.cell = false
	row := &t.Rows[len(t.Rows)-1]
	row.Cells[len(row.Cells)-1].Blocks = p.pop().blocks
}

func (p *page) pop() *sink {
	n := len(p.sinks) - 1
	s := p.sinks[n]
	s.flush()
	p.sinks = p.sinks[:n]
	return s
}

// endTable ends a table. What stood in it and in no cell, such as its caption, stands
// before it.
func (p *page) endTable() {
	t := p.table()
	if t == nil {
		return
	}
	p.endCell()
	loose := p.pop()
	p.tables = p.tables[:len(p.tables)-1]
	t.Rows = slices.DeleteFunc(t.Rows, func(r written.Row) bool { return len(r.Cells) == 0 })
	s := p.sink()
	s.blocks = append(append(s.blocks, loose.blocks...), written.Block{Table: &t.Table})
}

// unblock ends what stands on lines of its own.
func (p *page) unblock(name string) {
	if !lines[name] {
		return
	}
	p.sink().flush()
	switch name {
	case "li":
		p.sink().marker = ""
	case "ul", "ol":
		if n := len(p.lists); n > 0 {
			p.lists = p.lists[:n-1]
		}
	case "td", "th", "tr", "thead", "tbody", "tfoot":
		p.endCell()
	case "table":
		p.endTable()
	}
}

// finish ends what is still open, and says what was not read because of it.
func (p *page) finish() []written.Block {
	for len(p.open) > 0 {
		if e := p.open[len(p.open)-1]; e.silent && !written.IsBlank(p.dropped.String()) && p.unseen == 1 {
			e.why = "a part of the page has no end, and what follows it is not read"
			p.open[len(p.open)-1] = e
		}
		p.close(p.open[len(p.open)-1].name)
	}
	for len(p.tables) > 0 {
		p.endTable()
	}
	p.sink().flush()
	return p.sinks[0].blocks
}
