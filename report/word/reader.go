package word

import (
	"encoding/xml"
	"strings"

	"tongket/report/say"
	"tongket/report/written"
)

// reader goes through a part. What stands in a cell, a text box or a note goes to a sink
// of its own.
type reader struct {
	*document
	path       []string
	sinks      []*sink
	paragraphs []*paragraph
	tables     []*written.Table
	fields     []*field
	chosen     []bool // of alternatives that say the same, whether one was read
	raised     int    // within the exponent of a formula
	carry      string // a paragraph whose end was deleted

	skip    int // how deep we are in what is not read
	dropped strings.Builder
	why     say.Message // what is skipped is noted with this

	run    style
	inText bool
	unseen say.Message // why its text is not read, or nothing
	todo   say.Message // and what to do about it
}

// sink takes blocks.
type sink struct {
	blocks []written.Block
	id     string // of a note
}

// paragraph is one that is being read.
type paragraph struct {
	text        strings.Builder
	style       string
	list, level string
	joined      bool // its end is deleted: the next goes on
	boxes       []written.Block
	notes       []written.Note
	own         bool // it has a numbering of its own, or none
}

// field is what Word computes: its code, and then what it shows.
type field struct {
	code   strings.Builder
	result bool
}

// isSilent reports whether what a field shows is not the document's text: the number of
// a page, or the table of contents, which repeats headings with such numbers.
func isSilent(code string) bool {
	name, _, _ := strings.Cut(strings.TrimSpace(code), " ")
	switch strings.ToUpper(name) {
	case "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "TOC", "INDEX":
		return true
	}
	return false
}

func (r *reader) isMuted() bool {
	for _, f := range r.fields {
		if f.result && isSilent(f.code.String()) {
			return true
		}
	}
	return false
}

func (r *reader) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		r.start(t)
	case xml.EndElement:
		r.end(short(t.Name))
	case xml.CharData:
		r.chars(string(t))
	}
	return nil
}

// parent is the element n levels above the present one.
func (r *reader) parent(n int) string {
	if i := len(r.path) - 1 - n; i >= 0 {
		return r.path[i]
	}
	return ""
}

func (r *reader) start(e xml.StartElement) {
	name := short(e.Name)
	r.path = append(r.path, name)
	if r.skip > 0 {
		r.skip++
		return
	}
	if r.skips(name, e) {
		r.skip = 1
		return
	}
	switch {
	case r.structure(name, e), r.properties(name, e):
	default:
		r.inline(name, e)
	}
}

// skips reports whether what an element holds is not text, or not any more.
func (r *reader) skips(name string, e xml.StartElement) bool {
	switch name {
	case "w:del", "w:moveFrom":
		if r.mark() {
			return true
		}
		r.why = "text is marked as deleted and is not read"
		return true
	case "mc:Choice", "mc:Fallback":
		n := len(r.chosen) - 1
		if n < 0 {
			return false
		}
		was := r.chosen[n]
		r.chosen[n] = true
		return was
	case "w:instrText", "w:delInstrText", "w:sdtPr", "w:sectPr", "w:rt":
		return true
	case "w:fldSimple":
		return isSilent(attr(e, "instr"))
	case "w:footnote", "w:endnote":
		return attr(e, "type") != "" && attr(e, "type") != "normal"
	}
	return strings.HasPrefix(name, "w:") && strings.HasSuffix(name, "Change")
}

// mark takes the deletion of the end of a paragraph, or of a row.
func (r *reader) mark() bool {
	switch r.parent(1) {
	case "w:rPr":
		if p := r.paragraph(); p != nil && r.parent(2) == "w:pPr" {
			p.joined = true
		}
		return true
	case "w:trPr":
		if row := r.row(); row != nil {
			row.Cells = append(row.Cells, written.Cell{Down: deletedRow})
		}
		return true
	}
	return false
}

// deletedRow marks a row that is not read.
const deletedRow = -1

func (r *reader) chars(s string) {
	switch {
	case r.skip > 0:
		if r.why != "" && r.dropped.Len() < 200 && (r.parent(0) == "w:delText" || r.parent(0) == "w:t") {
			r.dropped.WriteString(s)
		}
		if n := len(r.fields) - 1; n >= 0 && r.parent(0) == "w:instrText" && !r.fields[n].result {
			r.fields[n].code.WriteString(s)
		}
	case r.inText && r.unseen != "":
		if !written.IsBlank(s) {
			r.note(r.unseen, r.todo, s)
		}
	case r.inText:
		r.put(s)
	}
}

// put adds text to the paragraph that is open.
func (r *reader) put(s string) {
	p := r.paragraph()
	if p == nil || r.isMuted() {
		return
	}
	look := r.looks()
	if legacy(look.font) && r.legacy == "" && isOld(s) {
		r.legacy, r.sample = look.font, s
	}
	if look.raised == 1 || r.raised > 0 {
		s = superscript.Replace(s)
	}
	p.text.WriteString(s)
}

var superscript = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// isOld reports whether s has letters beyond ASCII, and none that only Unicode has.
func isOld(s string) bool {
	beyond := false
	for _, c := range s {
		if c > 0xff && (c < 0x2000 || c > 0x20ff) {
			return false
		}
		beyond = beyond || c >= 0xa1
	}
	return beyond
}

// looks is how the present run looks.
func (r *reader) looks() style {
	s := r.run
	if p := r.paragraph(); p != nil {
		id := p.style
		if id == "" {
			id = r.look.paragraph
		}
		s = s.over(r.look.of(id))
	}
	return s.over(r.look.base)
}

// see finds whether the present run is seen.
func (r *reader) see() {
	switch look := r.looks(); {
	case look.hidden == 1:
		r.unseen, r.todo = "text is hidden and is not read", "in Word: Home, ¶ shows it; delete it, or show it"
	case look.struck == 1:
		r.unseen, r.todo = "text is struck out and is not read", "look whether it belongs to what was published"
	default:
		r.unseen = ""
	}
}

// note keeps what was not read, at the paragraph that is open or to come.
func (r *reader) note(kind, hint say.Message, word string) {
	if r.noted++; r.noted > maxNotes {
		return
	}
	n := written.Note{Kind: kind, Hint: hint, Word: clip(written.OneLine(word))}
	if p := r.paragraph(); p != nil {
		p.notes = append(p.notes, n)
		return
	}
	s := r.sinks[len(r.sinks)-1]
	s.blocks = append(s.blocks, written.Block{Notes: []written.Note{n}})
}

func (r *reader) paragraph() *paragraph {
	if n := len(r.paragraphs); n > 0 {
		return r.paragraphs[n-1]
	}
	return nil
}

func (r *reader) row() *written.Row {
	if n := len(r.tables); n > 0 && len(r.tables[n-1].Rows) > 0 {
		rows := r.tables[n-1].Rows
		return &rows[len(rows)-1]
	}
	return nil
}
