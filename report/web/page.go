package web

import (
	"strconv"
	"strings"

	"tongket/report/say"
	"tongket/report/written"
)

// page is what of a page has been read.
type page struct {
	sinks  []*sink
	tables []*table
	open   []element
	count  map[string]int // of open elements, by name
	lists  []*int         // of those that are open how far they are; nil has no numbers
	noted  int
	deep   bool

	unseen  int // how many open elements are not text
	dropped strings.Builder
}

// element is one that is open and changes what its text says.
type element struct {
	name   string
	why    say.Message // it is not read, and that is said
	silent bool        // it is no text
}

func (e element) isUnseen() bool { return e.silent || e.why != "" }

// sink takes blocks: the page, a cell, or what of a table stands in no cell.
type sink struct {
	blocks []written.Block
	line   strings.Builder
	notes  []written.Note // of the line
	marker string         // of the item of a list whose line begins, perhaps in a paragraph
}

func (p *page) sink() *sink { return p.sinks[len(p.sinks)-1] }

// flush ends the line that is open.
func (s *sink) flush() {
	if s.notes != nil {
		s.blocks = append(s.blocks, written.Block{Notes: s.notes})
	}
	if text := s.line.String(); !written.IsBlank(text) {
		text, s.marker = s.marker+text, ""
		for line := range strings.SplitSeq(text, "\n") {
			s.blocks = append(s.blocks, written.Block{Text: written.OneLine(line)})
		}
	}
	s.line.Reset()
	s.notes = nil
}

func (p *page) text(s string) {
	if p.unseen > 0 {
		if p.dropped.Len() < 200 {
			p.dropped.WriteString(s)
		}
		return
	}
	if p.count["pre"] == 0 {
		s = breaks.Replace(s)
	}
	if p.count["sup"] > 0 {
		s = superscript.Replace(s)
	}
	p.sink().line.WriteString(s)
}

// breaks are what is a blank where lines are not kept.
var breaks = strings.NewReplacer("\n", " ", "\r", " ", "\t", " ")

var superscript = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

func (p *page) start(name string, attrs map[string]string) {
	p.implied(name)
	e := element{name: name, silent: silent[name]}
	switch {
	case name == "del" || name == "s" || name == "strike":
		e.why = "text is struck out and is not read"
	case isHidden(attrs):
		e.why = "text is hidden and is not read"
	}
	switch {
	case void[name] && (p.unseen > 0 || e.isUnseen()):
	case p.unseen > 0:
		p.push(e)
	default:
		p.block(name, attrs)
		if e.isUnseen() || tracked[name] {
			p.push(e)
		}
	}
}

// implied ends what ends where another begins: the head of the page, a paragraph, an item.
func (p *page) implied(name string) {
	if !lines[name] {
		return
	}
	if p.count["head"] > 0 {
		p.end("head")
	}
	for n := len(p.open) - 1; n >= 0; n = len(p.open) - 1 {
		top := p.open[n].name
		if top != "p" && top != "sup" && (top != name || !repeats[name]) {
			return
		}
		p.end(top)
	}
}

// repeats are elements that end where the next of them begins.
var repeats = map[string]bool{"li": true, "dt": true, "dd": true, "td": true, "th": true, "tr": true}

// push opens an element.
func (p *page) push(e element) {
	if len(p.open) >= maxOpen {
		p.deep = true
		return
	}
	if e.isUnseen() {
		p.unseen++
	}
	p.open = append(p.open, e)
	p.count[e.name]++
}

// silent are elements that are no text of the page.
var silent = map[string]bool{
	"script": true, "style": true, "head": true, "template": true, "noscript": true, "svg": true, "nav": true, "select": true, "button": true,
	"textarea": true, "iframe": true, "object": true, "title": true, "canvas": true, "video": true, "audio": true, "datalist": true, "noframes": true, "rt": true, "rp": true,
}

// tracked are elements whose end matters.
var tracked = map[string]bool{"pre": true, "sup": true}

// void are elements without an end.
var void = map[string]bool{"br": true, "hr": true, "img": true, "input": true, "meta": true, "link": true, "col": true, "area": true, "base": true, "wbr": true, "source": true, "track": true, "embed": true}

func isHidden(attrs map[string]string) bool {
	_, hidden := attrs["hidden"]
	style := strings.ToLower(strings.Join(strings.Fields(attrs["style"]), ""))
	return hidden || strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") || strings.Contains(style, "mso-hide:all")
}

// end closes the nearest element of that name, and those within it that have no end.
func (p *page) end(name string) {
	if p.count[name] > 0 {
		p.close(name)
	}
	if p.unseen == 0 {
		p.dropped.Reset()
		p.unblock(name)
	}
}

func (p *page) close(name string) {
	for ended := false; !ended; {
		n := len(p.open) - 1
		e := p.open[n]
		if ended = e.name == name; e.isUnseen() {
			p.unseen--
		}
		p.open = p.open[:n]
		p.count[e.name]--
		p.note(e.why)
	}
}

// note says what was not read.
func (p *page) note(why say.Message) {
	word := written.OneLine(p.dropped.String())
	if why == "" || word == "" || p.unseen > 0 {
		return
	}
	if p.noted++; p.noted > maxNotes {
		return
	}
	if r := []rune(word); len(r) > 60 {
		word = string(r[:59]) + "…"
	}
	n := written.Note{Kind: why, Hint: "look whether it belongs to what was published", Word: word}
	p.sink().notes = append(p.sink().notes, n)
}

// marker is what stands before an item of a list.
func (p *page) marker(attrs map[string]string) string {
	n := len(p.lists) - 1
	if n < 0 || p.lists[n] == nil {
		return "• "
	}
	if v, err := strconv.Atoi(attrs["value"]); err == nil {
		*p.lists[n] = v - 1
	}
	*p.lists[n]++
	return strconv.Itoa(*p.lists[n]) + ". "
}
