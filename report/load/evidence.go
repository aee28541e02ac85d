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
	column, head            string // over the figure, if it stands in a table
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
	column, head := d.column(f)
	return evidence{f, p[start:at], p[after:max(after, end)], p[start:max(after, end)], p, column, head}, true
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

var (
	movement = regexp.MustCompile(`(?i)(^|[\s,;(])(giảm|tụt|sụt|tăng|fell|rose|down|up|decreased|increased|dropped|grew|declined|climbed|slipped|shrank)([\s,;)]|$)`)
	// What looks like a movement and is none, or is one that did not happen.
	noMovement = regexp.MustCompile(`(?i)(tăng cường|tăng tốc|tăng gia|giảm nghèo|giảm nhẹ|giảm thiểu|miễn giảm|set up|made up|up to|broke down|(không|chưa|hạn chế|did not|not|no) \p{L}+)`)
	clauseEnd  = regexp.MustCompile(`[,(–-]\s`)
)

// way is the direction that the words before the figure, or in it, say: the last
// in its clause, or else what all in its sentence say.
func (e evidence) way() report.Direction {
	text := e.before + e.fact.Place.Printed
	if e.fact.Direction != report.None {
		text = e.fact.Place.Printed
	}
	text = noMovement.ReplaceAllString(text, "")
	clause := text
	if cuts := clauseEnd.FindAllStringIndex(text, -1); len(cuts) > 0 {
		clause = text[cuts[len(cuts)-1][1]:]
	}
	if own := waysIn(clause); len(own) > 0 {
		return own[len(own)-1]
	}
	if all := slices.Compact(waysIn(text)); len(all) == 1 {
		return all[0]
	}
	return report.None
}

// waysIn are the directions that the words of s say, in their order.
func waysIn(s string) (out []report.Direction) {
	for _, m := range movement.FindAllStringSubmatch(s, -1) {
		switch strings.ToLower(m[2]) {
		case "tăng", "rose", "up", "increased", "grew", "climbed":
			out = append(out, report.Up)
		default:
			out = append(out, report.Down)
		}
	}
	return out
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
	yearBefore = regexp.MustCompile(`(?i)năm trước|năm ngoái|last year|previous year|year before|year earlier`)
	// Words that lead from a figure to the year compared with, and the fewer that do
	// so wherever they stand.
	comparesAfter = regexp.MustCompile(`(?i)(?:^|[\s,(])(?:so với|compared with|compared to|relative to|versus|on|from|than|against|over|since)\s(?:[\p{L}’']+\s){0,5}?((?:19|20|21)\d\d)\b`)
	compares      = regexp.MustCompile(`(?i)(?:^|[\s,(])(?:so với|compared with|compared to|relative to)\s(?:[\p{L}’']+\s){0,5}?((?:19|20|21)\d\d)\b`)
)

// comparison is the year that the sentence compares the figure with, and the words
// that do: right after it, or else before it. Of what follows the next figure's
// own movement counts for that.
func (e evidence) comparison() (year, words string) {
	after := e.after
	if i := movement.FindStringIndex(after); i != nil && i[0] > 0 {
		after = after[:i[0]]
	}
	if m := comparesAfter.FindStringSubmatch(after); m != nil {
		return m[1], m[0]
	}
	if all := compares.FindAllStringSubmatch(e.before, -1); all != nil {
		return all[len(all)-1][1], all[len(all)-1][0]
	}
	return "", after
}

// base looks for the year that the figure is compared with. Where the sentence
// names the base without a clear comparison it is believed.
func (e evidence) base(out *report.Problems) {
	f := e.fact
	if f.Inferred != nil {
		e.inferredBase(out)
		return
	}
	base := strconv.Itoa(int(f.Base))
	named, words := e.comparison()
	stands := slices.Contains(anyYear.FindAllString(e.sentence+" "+e.head, -1), base)
	switch {
	case named == base, named == "" && stands:
	case named != "":
		out.Add(report.BaseDiffers, f.At, "type from: "+named+", or say under inferred: what the document leaves open",
			"paragraph %d of %s compares with %s, the fact with %d", f.Place.Paragraph, f.Source.File, named, f.Base)
	case yearBefore.MatchString(e.sentence) && f.Base == f.Period-1:
	default:
		out.Add(report.BaseDiffers, f.At, "say under inferred: how it is known", "paragraph %d of %s names no year that %q is compared with", f.Place.Paragraph, f.Source.File, f.Place.Printed)
	}
	if f.SamePeriod && !samePeriod.MatchString(e.sentence) {
		out.Add(report.BaseDiffers, f.At, "remove same-period", "paragraph %d of %s does not compare with the same period", f.Place.Paragraph, f.Source.File)
	} else if !f.SamePeriod && samePeriod.MatchString(words) {
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

// period wants the year of the fact over its column, if it stands in a table; else
// to be that of the document, or named in the paragraph or the table's head.
func (e evidence) period(out *report.Problems) {
	f := e.fact
	year := strconv.Itoa(int(f.Period))
	switch over := anyYear.FindAllString(e.column, -1); {
	case len(over) == 1 && over[0] != year && !f.Aspect.HasBase():
		out.Add(report.PeriodNotNamed, f.At, "correct the period, or the figure", "%q of paragraph %d of %s stands in the column of %s, the fact is of %s",
			f.Place.Printed, f.Place.Paragraph, f.Source.File, over[0], year)
	case f.Period == f.Source.Reports, slices.Contains(anyYear.FindAllString(e.paragraph+" "+e.head, -1), year):
	case f.Period == f.Source.Reports-1 && yearBefore.MatchString(e.sentence):
	default:
		out.Add(report.PeriodNotNamed, f.At, fmt.Sprintf("the document reports on %d; of a table say where its head stands: tables: [{paragraphs: 4..9, head: 3}]", f.Source.Reports),
			"paragraph %d of %s does not name the year %d", f.Place.Paragraph, f.Source.File, f.Period)
	}
}
