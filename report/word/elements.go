package word

import (
	"encoding/xml"
	"strconv"

	"tongket/report/say"
	"tongket/report/written"
)

// structure begins what holds text.
func (r *reader) structure(name string, e xml.StartElement) bool {
	switch name {
	case "w:p":
		r.paragraphs = append(r.paragraphs, &paragraph{})
	case "w:r", "m:r":
		r.run = style{}
	case "w:tbl":
		r.tables = append(r.tables, &written.Table{})
	case "w:tr":
		if t := r.table(); t != nil {
			t.Rows = append(t.Rows, written.Row{})
		}
	case "w:tc":
		if row := r.row(); row != nil {
			row.Cells = append(row.Cells, written.Cell{})
		}
		r.sinks = append(r.sinks, &sink{})
	case "w:txbxContent":
		r.sinks = append(r.sinks, &sink{})
	case "w:footnote", "w:endnote":
		r.sinks = append(r.sinks, &sink{id: name + attr(e, "id")})
	case "mc:AlternateContent":
		r.chosen = append(r.chosen, false)
	case "m:sup":
		r.raised++
	default:
		return false
	}
	return true
}

// properties takes what is said of the paragraph, the run, the row or the cell.
func (r *reader) properties(name string, e xml.StartElement) bool {
	switch r.parent(1) {
	case "w:pPr", "w:numPr":
		if p := r.paragraph(); p != nil {
			p.set(name, attr(e, "val"))
		}
	case "w:rPr":
		if r.parent(2) == "w:pPr" {
			break
		}
		if name == "w:rStyle" {
			r.run = r.run.over(r.look.of(attr(e, "val")))
		} else {
			r.run.set(e)
		}
	case "w:trPr":
		if row := r.row(); row != nil && name == "w:tblHeader" {
			row.Head = isOn(e)
		} else if row != nil && name == "w:gridBefore" {
			row.Cells = append(row.Cells, written.Cell{Across: number(attr(e, "val"))})
		}
	case "w:tcPr":
		r.cell(name, attr(e, "val"))
	default:
		return false
	}
	return true
}

func (p *paragraph) set(name, value string) {
	switch name {
	case "w:pStyle":
		p.style = value
	case "w:numId":
		p.list, p.own = value, true
	case "w:ilvl":
		p.level = value
	}
}

func (r *reader) cell(name, value string) {
	row := r.row()
	if row == nil || len(row.Cells) == 0 {
		return
	}
	c := &row.Cells[len(row.Cells)-1]
	switch name {
	case "w:gridSpan":
		c.Across = number(value)
	case "w:vMerge":
		c.Continues = value != "restart"
	}
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 1
	}
	return n
}

// inline takes what stands within a line, or for something that is no text.
func (r *reader) inline(name string, e xml.StartElement) {
	switch name {
	case "w:t", "m:t":
		r.inText = true
		r.see()
	case "w:tab", "w:ptab":
		if r.parent(1) == "w:r" {
			r.put("\t")
		}
	case "w:br", "w:cr":
		r.put("\n")
	case "w:noBreakHyphen":
		r.put("-")
	case "w:sym":
		r.put(symbol(attr(e, "font"), attr(e, "char")))
	case "m:den":
		r.put("/")
	case "w:footnoteReference", "w:endnoteReference":
		r.referred = append(r.referred, name[:len(name)-len("Reference")]+attr(e, "id"))
	case "w:fldChar":
		r.field(attr(e, "fldCharType"))
	default:
		if what := apart[name]; what != "" {
			r.note(what, "type what it says of figures under statements:, or save it as a document of its own", "")
		}
	}
}

// apart is what a document shows and has in another file.
var apart = map[string]say.Message{
	"c:chart":    "a chart is not read",
	"w:object":   "what another program embedded, such as a sheet, is not read",
	"w:altChunk": "another file that is embedded is not read",
}

func (r *reader) field(what string) {
	n := len(r.fields) - 1
	switch {
	case what == "begin":
		r.fields = append(r.fields, &field{})
	case n >= 0 && what == "separate":
		r.fields[n].result = true
	case n >= 0 && what == "end":
		r.fields = r.fields[:n]
	}
}

// symbol is a sign of a font of signs, where what it means is known. One of Wingdings
// is an ornament.
func symbol(font, char string) string {
	code, err := strconv.ParseUint(char, 16, 32)
	if err != nil {
		return " "
	}
	code &= 0xfff
	if font == "Symbol" {
		if s := symbols[code]; s != "" {
			return s
		}
		return "\ufffd"
	}
	return " "
}

var symbols = map[uint64]string{
	0x2b: "+", 0x2d: "−", 0x2f: "/", 0x3c: "<", 0x3d: "=", 0x3e: ">", 0x25: "%", 0xa3: "≤", 0xb3: "≥", 0xb1: "±", 0xb4: "×", 0xb0: "°", 0xb7: "•",
	0xb8: "÷", 0xb9: "≠", 0xbb: "≈", 0xae: "→", 0x6d: "µ", 0x44: "Δ", 0x53: "Σ",
}
