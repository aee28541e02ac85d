package word

import (
	"encoding/xml"
	"strconv"
	"strings"
)

const maxLevels = 9

// level is how one depth of a list is numbered.
type level struct {
	format, text string
	start        int
	seen         bool
}

// list is a list of a document: of what kind, and how its numbers begin.
type list struct {
	kind   string
	starts map[int]int
}

// numbering is the lists of a document, and how far they are.
type numbering struct {
	kinds  map[string]*[maxLevels]level
	lists  map[string]list
	counts map[string]*[maxLevels]int
	begun  map[string]bool // lists whose own start has been used

	kind, list string // while they are read
	at         int
}

func newNumbering() *numbering {
	return &numbering{kinds: map[string]*[maxLevels]level{}, lists: map[string]list{}, counts: map[string]*[maxLevels]int{}, begun: map[string]bool{}}
}

func (n *numbering) read(t xml.Token) error {
	e, ok := t.(xml.StartElement)
	if !ok {
		return nil
	}
	value := attr(e, "val")
	switch short(e.Name) {
	case "w:abstractNum":
		n.kind, n.list = attr(e, "abstractNumId"), ""
		n.kinds[n.kind] = &[maxLevels]level{}
	case "w:lvl":
		n.at = depth(attr(e, "ilvl"))
	case "w:start", "w:numFmt", "w:lvlText":
		if k := n.kinds[n.kind]; k != nil && n.list == "" {
			k[n.at].set(short(e.Name), value)
		}
	case "w:num":
		n.list = attr(e, "numId")
		n.lists[n.list] = list{starts: map[int]int{}}
	case "w:abstractNumId":
		n.lists[n.list] = list{value, n.lists[n.list].starts}
	case "w:lvlOverride":
		n.at = depth(attr(e, "ilvl"))
	case "w:startOverride":
		if l := n.lists[n.list]; l.starts != nil {
			l.starts[n.at], _ = strconv.Atoi(value)
		}
	}
	return nil
}

func (l *level) set(what, value string) {
	l.seen = true
	switch what {
	case "w:start":
		l.start, _ = strconv.Atoi(value)
	case "w:numFmt":
		l.format = value
	case "w:lvlText":
		l.text = value
	}
}

func depth(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n >= maxLevels {
		return 0
	}
	return n
}

// next is what stands before the next paragraph of a list: 2.1. or a bullet.
func (n *numbering) next(id, ilvl string) string {
	l, ok := n.lists[id]
	kind := n.kinds[l.kind]
	at := depth(ilvl)
	if !ok || kind == nil || !kind[at].seen {
		return ""
	}
	counts := n.counts[l.kind]
	if counts == nil {
		counts = &[maxLevels]int{}
		for i := range counts {
			counts[i] = kind[i].start - 1
		}
		n.counts[l.kind] = counts
	}
	if !n.begun[id] {
		n.begun[id] = true
		for i, start := range l.starts {
			counts[i] = start - 1
		}
	}
	counts[at]++
	for i := at + 1; i < maxLevels; i++ {
		counts[i] = kind[i].start - 1
	}
	if kind[at].format == "bullet" {
		return "• "
	}
	return label(kind, counts, at)
}

// label writes a number as its level says: %1.%2.
func label(kind *[maxLevels]level, counts *[maxLevels]int, at int) string {
	text := kind[at].text
	for i := range at + 1 {
		n := max(counts[i], kind[i].start)
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), counted(n, kind[i].format))
	}
	if text == "" {
		return ""
	}
	return text + " "
}

// counted is n in the manner of a list.
func counted(n int, format string) string {
	switch format {
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperLetter":
		return letter(n)
	case "lowerLetter":
		return strings.ToLower(letter(n))
	case "decimalZero":
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "none":
		return ""
	}
	return strconv.Itoa(n)
}

func letter(n int) string {
	if n < 1 || n > 26*20 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var out strings.Builder
	for _, r := range []struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= r.value; n -= r.value {
			out.WriteString(r.sign)
		}
	}
	return out.String()
}
