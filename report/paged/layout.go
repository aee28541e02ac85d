package paged

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report/intake"
	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/written"
)

// blocksOf is pages as paragraphs and tables.
func blocksOf(list []page) ([]written.Block, *intake.Fault) {
	if len(list) > maxPages {
		return nil, &intake.Fault{What: say.Sprintf("a PDF of more than %d pages", maxPages), Hint: "divide it", At: -1}
	}
	var b builder
	var all []line
	read := 0
	for _, p := range list {
		switch {
		case len(p.words) == 0:
			b.lose(p, "pages have no text, for they are empty or pictures")
		case p.isGarbled():
			b.lose(p, "pages cannot be read, for their font does not say which letters it has")
		default:
			read++
			all = append(all, p.lines()...)
		}
	}
	if read == 0 {
		return nil, nothing(list)
	}
	b.body, b.edges = parted(list, all)
	b.right = rightOf(b.body)
	b.build()
	return b.blocks, nil
}

// nothing is why no page could be read.
func nothing(list []page) *intake.Fault {
	for _, p := range list {
		if len(p.words) > 0 {
			return &intake.Fault{What: "a PDF in a font that does not say which letters it has", Hint: saveAs, At: -1}
		}
	}
	return &intake.Fault{What: "a PDF without text: its pages are pictures", Hint: "have its text recognised (OCR), compare it with the pages and save it as .docx, or type it", At: -1}
}

// builder makes blocks of lines.
type builder struct {
	body   []line
	edges  []string
	right  map[int]float64 // where the lines of a page end
	blocks []written.Block
	lost   []lost
}

// lost is pages that were not read.
type lost struct {
	why   say.Message
	pages []int
}

func (b *builder) lose(p page, why say.Message) {
	i := slices.IndexFunc(b.lost, func(l lost) bool { return l.why == why })
	if i < 0 {
		i, b.lost = len(b.lost), append(b.lost, lost{why: why})
	}
	b.lost[i].pages = append(b.lost[i].pages, p.number)
}

// note names the pages: 2, 5-9.
func (l lost) note() written.Note {
	text := ""
	for i := 0; i < len(l.pages); {
		last := i
		for last+1 < len(l.pages) && l.pages[last+1] == l.pages[last]+1 {
			last++
		}
		if text != "" {
			text += ", "
		}
		if text += strconv.Itoa(l.pages[i]); last > i {
			text += "-" + strconv.Itoa(l.pages[last])
		}
		i = last + 1
	}
	return written.Note{Kind: l.why, Word: text, Hint: "look at them; what they say of figures can only be held against a document that can be read", Whole: true}
}

func (b *builder) build() {
	for _, l := range b.lost {
		b.blocks = append(b.blocks, written.Block{Notes: []written.Note{l.note()}})
	}
	for i := 0; i < len(b.body); {
		if n := b.table(i); n > 0 {
			i += n
			continue
		}
		i += b.paragraph(i)
	}
	for _, e := range b.edges {
		b.blocks = append(b.blocks, written.Block{Text: e})
	}
}

// paragraph takes the lines of one, from the i-th on.
func (b *builder) paragraph(i int) (n int) {
	text := b.body[i].text()
	for n = 1; i+n < len(b.body) && b.goesOn(b.body[i+n-1], b.body[i+n]); n++ {
		text = joined(text, b.body[i+n].text())
	}
	b.blocks = append(b.blocks, written.Block{Text: text})
	return n
}

// begins is how what begins a paragraph of its own begins.
var begins = pattern.New(`^(?:[-•–+*]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[IVXLC]+[.)]|\(?[a-zđA-ZĐ][.)])\s+\S`)

// goesOn reports whether a line goes on in the next one: the next word had no room left.
func (b *builder) goesOn(l, next line) bool {
	if len(next.segments()) > 1 || begins.MatchString(next.text()) {
		return false
	}
	if next.page != l.page {
		last, _ := utf8.DecodeLastRuneInString(l.text())
		if strings.ContainsRune(".;:!?", last) {
			return false
		}
	} else if next.top-l.bottom > 0.9*l.height() || next.height() > 1.25*l.height() || l.height() > 1.25*next.height() {
		return false
	}
	space := 0.2 * l.height()
	return l.right()+space+next.segments()[0].first > b.right[l.page]+1 && next.left() < l.left()+0.5*l.height()
}

// joined is text with the line that goes on behind it.
func joined(text, next string) string {
	if rest, ok := strings.CutSuffix(text, "\u00ad"); ok {
		return rest + next
	}
	if rest, ok := strings.CutSuffix(text, "-"); ok {
		last, _ := utf8.DecodeLastRuneInString(rest)
		first, _ := utf8.DecodeRuneInString(next)
		if unicode.IsLower(last) && unicode.IsLower(first) {
			return rest + next
		}
		if last != ' ' {
			return text + next
		}
	}
	return text + " " + next
}

// rightOf is where the lines of each page end.
func rightOf(lines []line) map[int]float64 {
	out := map[int]float64{}
	for _, l := range lines {
		out[l.page] = max(out[l.page], l.right())
	}
	return out
}

// parted takes what comes again at the edges of pages, and their numbers, from the
// lines.
func parted(list []page, all []line) (body []line, edges []string) {
	height := map[int]float64{}
	for _, p := range list {
		height[p.number] = p.height
	}
	edge := func(l line) bool { return l.bottom < 0.09*height[l.page] || l.top > 0.91*height[l.page] }
	times := map[string]int{}
	for _, l := range all {
		if edge(l) {
			times[undigited(l.text())]++
		}
	}
	for _, l := range all {
		text := l.text()
		switch {
		case !edge(l) || times[undigited(text)] < 2 && !numberOfPage.MatchString(text):
			body = append(body, l)
		case numberOfPage.MatchString(text), slices.ContainsFunc(edges, func(e string) bool { return undigited(e) == undigited(text) }):
		default:
			edges = append(edges, text)
		}
	}
	return body, edges
}

var (
	numberOfPage = pattern.New(`(?i)^(?:trang|page|p\.)?\s*[-–]?\s*\d{1,4}\s*(?:[-–/]|of|sur|/)?\s*\d{0,4}\s*$`)
	digits       = pattern.New(`\d+`)
)

func undigited(s string) string { return digits.ReplaceAllString(s, "0") }
