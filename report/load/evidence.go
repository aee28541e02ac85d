package load

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

// evidence holds a fact against the sentence that published it: the words
// around the figure say its bound, its direction and its base.
type evidence struct {
	fact                    *report.Fact
	before, after, sentence string // of the figure, in its sentence
	paragraph               string
}

// evidence finds the sentence in which f is printed.
func (d document) evidence(f *report.Fact) (evidence, bool) {
	if f.Place.Paragraph < 1 || f.Place.Paragraph > len(d.paragraphs) {
		return evidence{}, false
	}
	p := d.paragraphs[f.Place.Paragraph-1]
	at := indexFigure(p, fold(f.Place.Printed))
	if at < 0 {
		return evidence{}, false
	}
	start, end := sentenceAround(p, at)
	after := at + len(fold(f.Place.Printed))
	return evidence{f, p[start:at], p[after:max(after, end)], p[start:max(after, end)], p}, true
}

// indexFigure is where p prints s as a figure or a word of its own: 74 vụ does not stand
// in 574 vụ, nor 4. in 2024. or 4.5, nor ba in bao.
func indexFigure(p, s string) int {
	for from := 0; ; {
		i := strings.Index(p[from:], s)
		if i < 0 || s == "" {
			return -1
		}
		i += from
		if !partBefore(p[:i], s) && !partAfter(p[i+len(s):], s) {
			return i
		}
		from = i + 1
	}
}

// partBefore reports whether the number or word that s begins with has begun before it.
func partBefore(before, s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(before)
	if !isDigit(s[0]) || before == "" {
		return unicode.IsLetter(first) && unicode.IsLetter(last)
	}
	n := len(before) - 1
	return isDigit(before[n]) || n > 0 && isPoint(before[n]) && isDigit(before[n-1])
}

// partAfter reports whether the number or word that s ends with goes on after it.
func partAfter(after, s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	next, _ := utf8.DecodeRuneInString(after)
	n := len(s) - 1
	switch {
	case after == "":
		return false
	case isDigit(s[n]):
		return isDigit(after[0]) || len(after) > 1 && isPoint(after[0]) && isDigit(after[1])
	case n > 0 && isPoint(s[n]) && isDigit(s[n-1]):
		return isDigit(after[0])
	}
	return unicode.IsLetter(last) && unicode.IsLetter(next)
}

func isPoint(b byte) bool { return b == '.' || b == ',' }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// sentenceAround is the sentence of p that holds offset at.
func sentenceAround(p string, at int) (start, end int) {
	end = len(p)
	for _, mark := range []string{". ", "; ", "! ", "? "} {
		if i := strings.LastIndex(p[:at], mark); i >= 0 {
			start = max(start, i+len(mark))
		}
		if i := strings.Index(p[at:], mark); i >= 0 {
			end = min(end, at+i)
		}
	}
	return start, end
}

// compare reports what the words around the figure say otherwise.
func (e evidence) compare(out *report.Problems) {
	e.bound(out)
	if e.fact.Aspect.HasBase() {
		e.direction(out)
		e.base(out)
	}
	e.period(out)
}

// bound looks at the words before the figure, where printed begins with it.
func (e evidence) bound(out *report.Problems) {
	f := e.fact
	if f.Amount.IsWords() || f.Direction != report.None || f.Place.Printed == "" || !isDigit(fold(f.Place.Printed)[0]) {
		return // checkPrinted has looked at the words within printed
	}
	if q := qualifierAt(e.before); !sameBound(q, f.Amount.Qualifier, f.Source.Lang) {
		out.Add(report.BoundDiffers, f.At, "type the word of the document, and print it: "+lastWords(e.before, 2)+f.Place.Printed,
			"paragraph %d of %s prints %q, but the figure typed is %q", f.Place.Paragraph, f.Source.File,
			lastWords(e.before, 2)+f.Place.Printed, strings.TrimSpace(f.Amount.Qualifier.String()+" "+f.Amount.Number.String()))
	}
}

// lastWords are the last n words of s.
func lastWords(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(append(words[max(0, len(words)-n):], ""), " ")
}

var movement = regexp.MustCompile(`(?i)(^|[\s,;(])(giảm|tăng|fell|rose|down|up|decreased|increased|dropped|grew|declined|climbed)([\s,;)]|$)`)

// way is the direction that the word nearest before the figure, or in it, says.
func (e evidence) way() report.Direction {
	text := e.before + e.fact.Place.Printed
	if e.fact.Direction != report.None {
		text = e.fact.Place.Printed
	}
	found := movement.FindAllStringSubmatch(text, -1)
	if len(found) == 0 {
		return report.None
	}
	switch strings.ToLower(found[len(found)-1][2]) {
	case "giảm", "fell", "down", "decreased", "dropped", "declined":
		return report.Down
	}
	return report.Up
}

func (e evidence) direction(out *report.Problems) {
	f, typed := e.fact, e.fact.Direction
	if typed == report.None {
		typed = map[int]report.Direction{-1: report.Down, 1: report.Up}[f.Amount.Number.Sign()]
	}
	if says := e.way(); says != report.None && typed != report.None && says != typed {
		out.Add(report.DirectionDiffers, f.At, "a fall is typed with -, a rise with +", "paragraph %d of %s says that it went %s, the fact that it went %s",
			f.Place.Paragraph, f.Source.File, way(says), way(typed))
	}
}

var (
	anyYear    = regexp.MustCompile(`\b(?:19|20|21)\d\d\b`)
	samePeriod = regexp.MustCompile(`(?i)cùng kỳ|same period`)
	compares   = regexp.MustCompile(`(?i)so với|compared with|compared to|on the same period|from|than|against|over|since`)
	yearBefore = regexp.MustCompile(`(?i)năm trước|năm ngoái|last year|previous year|year before|year earlier`)
)

// base looks for the year that the figure is compared with: the first one
// after it.
func (e evidence) base(out *report.Problems) {
	f := e.fact
	if f.Inferred != nil {
		e.inferredBase(out)
		return
	}
	after := e.after
	if i := movement.FindStringIndex(after); i != nil && i[0] > 0 {
		after = after[:i[0]] // of the next figure
	}
	if i := compares.FindStringIndex(after); i != nil {
		after = after[i[1]:]
	} else {
		after = e.sentence
		if i := compares.FindStringIndex(after); i != nil {
			after = after[i[1]:]
		}
	}
	named := anyYear.FindString(after)
	switch {
	case named == strconv.Itoa(int(f.Base)):
	case named != "":
		out.Add(report.BaseDiffers, f.At, "type from: "+named+", or say under inferred: what the document leaves open",
			"paragraph %d of %s compares with %s, the fact with %d", f.Place.Paragraph, f.Source.File, named, f.Base)
	case yearBefore.MatchString(after) && f.Base == f.Period-1:
	default:
		out.Add(report.BaseDiffers, f.At, "say under inferred: how it is known", "paragraph %d of %s names no year that %q is compared with", f.Place.Paragraph, f.Source.File, f.Place.Printed)
	}
	if same := samePeriod.MatchString(e.sentence); f.SamePeriod && !same {
		out.Add(report.BaseDiffers, f.At, "remove same-period", "paragraph %d of %s does not compare with the same period", f.Place.Paragraph, f.Source.File)
	} else if same && !f.SamePeriod && samePeriod.MatchString(after) {
		out.Add(report.BaseDiffers, f.At, "add same-period: true", "paragraph %d of %s compares with the same period of %d", f.Place.Paragraph, f.Source.File, f.Base)
	}
}

// inferredBase wants the base year in what is said of it, if the sentence does
// not name it.
func (e evidence) inferredBase(out *report.Problems) {
	f := e.fact
	base := strconv.Itoa(int(f.Base))
	if slices.Contains(anyYear.FindAllString(e.sentence, -1), base) {
		return
	}
	for l, p := range f.Inferred {
		if !slices.Contains(anyYear.FindAllString(p.String(), -1), base) {
			out.Add(report.BaseDiffers, f.At, "name it, and how it is known", "the fact compares with %s, but neither paragraph %d of %s nor what is inferred (%s) names that year", base, f.Place.Paragraph, f.Source.File, l)
		}
	}
}

// period wants the year of the fact to be that of the document, or named in the
// paragraph.
func (e evidence) period(out *report.Problems) {
	f := e.fact
	if f.Period == f.Source.Reports || slices.Contains(anyYear.FindAllString(e.paragraph, -1), fmt.Sprint(f.Period)) {
		return
	}
	out.Add(report.PeriodNotNamed, f.At, fmt.Sprintf("the document reports on %d", f.Source.Reports), "paragraph %d of %s does not name the year %d", f.Place.Paragraph, f.Source.File, f.Period)
}
