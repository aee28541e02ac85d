package check

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"tongket/report"
)

var (
	yearPattern    = regexp.MustCompile(`^(19|20|21)\d\d([-–](19|20|21)?\d\d)?$`)
	datePattern    = regexp.MustCompile(`^[0-3]?\d[./-][01]?\d([./-](19|20|21)\d\d)?$`)
	monthPattern   = regexp.MustCompile(`^[01]?\d[./-](19|20|21)\d\d$`)
	isoPattern     = regexp.MustCompile(`^(19|20|21)\d\d-[01]\d(-[0-3]\d)?$`)
	ordinalPattern = regexp.MustCompile(`^\d+(st|nd|rd|th)$`)
	dayPattern     = regexp.MustCompile(`^[0-3]?\d$`)
	sharePattern   = regexp.MustCompile(`^[1-9]/[1-9]0?$`)
	// A document's number: 30/2020/NĐ-CP, 123/QĐ-UBND.
	actPattern = regexp.MustCompile(`^\d+[a-z]?/((19|20)\d\d/)?\p{Lu}[\p{L}\d]*([-/]\p{Lu}[\p{L}\d]*)*$`)
	// What follows Điều, Section, Quốc lộ: 9, 9a, 3.1, 9–12.
	codePattern = regexp.MustCompile(`^\d{1,4}(\.\d{1,2}){0,3}\p{L}?([-–]\d{1,4}\p{L}?)?$`)
	roman       = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x2160, Hi: 0x2188, Stride: 1}}}
)

// numeral is a number in its sentence.
type numeral struct {
	l        *linter
	lang     report.Lang
	ts       []token
	i        int
	sentence bool // rather than a name, a title or a measure
}

// innocent reports whether the number at i is no figure: it is a date, a time, a
// name, an age that defines who is counted, or what a rate is counted by.
func (l *linter) innocent(p report.Passage, lang report.Lang, ts []token, i int) bool {
	n := numeral{l, lang, ts, i, p.Sentence}
	return n.date() || n.clock() || n.name() || n.phone() || n.age() || n.denominator()
}

func (n numeral) text() string   { return n.ts[n.i].text }
func (n numeral) before() string { return at(n.ts, n.i-1).text }
func (n numeral) after() string  { return at(n.ts, n.i+1).text }

// counts reports whether a unit follows.
func (n numeral) counts() bool { return n.l.unit(n.lang, n.ts[n.i+1:]) > 0 }

func (n numeral) date() bool {
	t, day := n.text(), n.dayWord(n.i-1)
	switch {
	case ordinalPattern.MatchString(t), monthPattern.MatchString(t), isoPattern.MatchString(t):
		return true
	case yearPattern.MatchString(t):
		return !n.counts() || day || inYear[n.lang][n.before()]
	case datePattern.MatchString(t):
		return day || strings.Contains(t, "/") && !n.share()
	case !dayPattern.MatchString(t):
		return false
	case n.lang == report.English:
		return day || dayWords[n.lang][n.after()]
	}
	return day && n.before() != "năm" && (!n.counts() || !daily[at(n.ts, n.i-2).text])
}

// dayWord reports whether the token i says that a day, month or year follows.
func (n numeral) dayWord(i int) bool {
	t := at(n.ts, i)
	if t.kind == mark && t.raw != "" && strings.Contains("-–", t.raw) { // 2022 - 2025
		return yearPattern.MatchString(n.text())
	}
	return dayWords[n.lang][t.text]
}

// share reports whether what looks like a date is a part of something: 2/3 số vụ.
func (n numeral) share() bool {
	return sharePattern.MatchString(n.text()) && (n.counts() || n.after() == "số" || n.after() == "tổng" || n.after() == "of")
}

var (
	clockPattern  = regexp.MustCompile(`^([01]?\d|2[0-4])(h|g|h[0-5]\d|g[0-5]\d|am|pm)$`)
	hourPattern   = regexp.MustCompile(`^([01]?\d|2[0-4])([.]([0-5]\d))?$`)
	minutePattern = regexp.MustCompile(`^[0-5]\d$`)
)

// clock reports whether the number is a time of day, or says that something is
// open day and night.
func (n numeral) clock() bool {
	t, after := n.text(), n.after()
	switch {
	case clockPattern.MatchString(t), t == "24/7", t == "24/24", t == "24/24h", t == "7/7":
		return true
	case n.colon(n.i) || n.colon(n.i-2):
		return true
	case n.lang == report.English:
		return hourPattern.MatchString(t) && n.phraseAfter(english12) ||
			t == "24" && n.phraseAfter(allDay) || n.rangeOf(english12)
	case n.before() == "giờ" && at(n.ts, n.i-2).kind == number:
		return minutePattern.MatchString(t)
	}
	return hourPattern.MatchString(t) && (after == "giờ" && (atTime[n.before()] || partOfDay[at(n.ts, n.i+2).text] || at(n.ts, n.i+2).kind == number) || n.phraseAfter(allDay))
}

// colon reports whether 14:30 stands at i.
func (n numeral) colon(i int) bool {
	hour, colon, minute := at(n.ts, i), at(n.ts, i+1), at(n.ts, i+2)
	return colon.raw == ":" && colon.glued && minute.glued && hour.kind == number && minute.kind == number &&
		hourPattern.MatchString(hour.text) && minutePattern.MatchString(minute.text)
}

// rangeOf reports whether the number begins a range whose end a phrase follows:
// from 8 to 11 a.m.
func (n numeral) rangeOf(end map[report.Lang]phrases) bool {
	if !joints[n.after()] || at(n.ts, n.i+2).kind != number {
		return false
	}
	n.i += 2
	return n.phraseAfter(end)
}

func (n numeral) phraseAfter(x map[report.Lang]phrases) bool {
	_, found := x[n.lang].find(n.ts[n.i+1:])
	return found > 0
}

// name reports whether the number belongs to the word before it, perhaps as one of
// several: Điều 9, 10 và 11; Decree No. 30; Quốc lộ 91.
func (n numeral) name() bool {
	t := n.text()
	if actPattern.MatchString(n.ts[n.i].raw) {
		return true
	}
	isRoman := strings.IndexFunc(t, func(r rune) bool { return !unicode.Is(roman, r) && !unicode.Is(roman, unicode.ToUpper(r)) }) < 0
	if !codePattern.MatchString(t) && !isRoman || n.counts() {
		return false
	}
	i := n.i
	for at(n.ts, i-1).raw == "." && abbreviated[at(n.ts, i-2).text] {
		i--
	}
	if n.named(i) {
		return true
	}
	// One of several: the next words are no noun that it may count.
	if next := at(n.ts, n.i+1); next.kind == word && !plainWords[n.lang][next.text] {
		return false
	}
	for i >= 2 && joints[at(n.ts, i-1).text] && at(n.ts, i-2).kind == number {
		if i -= 2; n.named(i) {
			return true
		}
	}
	return false
}

// named reports whether a word that is numbered ends before the token i.
func (n numeral) named(i int) bool {
	if _, not := countedNouns[n.lang].before(n.ts, i); not > 0 {
		return false
	}
	_, found := numbered[n.lang].before(n.ts, i)
	return found > 0
}

var (
	phonePattern = regexp.MustCompile(`^\d[\d.-]{2,}$`)
	emergency    = regexp.MustCompile(`^11[1-5]$`)
)

// phone reports whether the number is one to call: gọi 113; the hotline of the
// police, 1022.
func (n numeral) phone() bool {
	if !phonePattern.MatchString(n.text()) || n.counts() {
		return false
	}
	if emergency.MatchString(n.text()) && services[n.before()] {
		return true
	}
	for i := n.i; i > max(0, n.i-8); i-- {
		if _, found := phoneWords[n.lang].before(n.ts, i); found > 0 {
			return true
		}
		if t := at(n.ts, i-1); t.kind != number && t.kind != mark && !phoneJoints[n.lang][t.text] {
			return false
		}
	}
	return false
}

var agePattern = regexp.MustCompile(`^\d{1,3}([-–]\d{1,3})?s?$`)

// age reports whether the number is the age of those counted: dưới 15 tuổi. A name
// or a measure may state any age; in a sentence it has a bound, or it is a figure.
func (n numeral) age() bool {
	if !agePattern.MatchString(n.text()) || n.counts() {
		return false
	}
	_, bounded := ageBounds[n.lang].before(n.ts, n.i)
	if n.lang == report.English {
		_, people := people[n.lang].before(n.ts, n.i-1)
		return n.phraseAfter(ageWords) && (!n.sentence || bounded > 0 || n.phraseAfter(openAges)) ||
			bounded > 0 && people > 0 || n.aged(n.i)
	}
	last := n
	for joints[last.after()] && last.i+2 < len(n.ts) && (at(n.ts, last.i+2).kind == number || at(n.ts, last.i+3).kind == number) {
		if last.i += 2; at(n.ts, last.i).kind != number {
			last.i++ // đến dưới 18
		}
	}
	if last.after() != "tuổi" {
		return n.before() == "tuổi" // of a group: độ tuổi 15–24
	}
	return !n.sentence || n.afterName() || bounded > 0 || last.i > n.i || strings.ContainsAny(n.text(), "-–") || joints[n.before()] && at(n.ts, n.i-2).kind == number ||
		last.phraseAfter(openAges)
}

// afterName reports whether the number follows a name and a comma: bà Nguyễn Thị
// Sáu, 91 tuổi.
func (n numeral) afterName() bool {
	name := at(n.ts, n.i-2)
	first, _ := utf8.DecodeRuneInString(name.raw)
	return n.before() == "," && n.i > 3 && unicode.IsUpper(first)
}

// aged reports whether "aged" leads to the token i: aged 15 to 24, under the age
// of 18.
func (n numeral) aged(i int) bool {
	if _, found := agedWords.before(n.ts, i); found > 0 {
		return true
	}
	return i >= 2 && joints[at(n.ts, i-1).text] && at(n.ts, i-2).kind == number && n.aged(i-2)
}

var tenPower = regexp.MustCompile(`^10+$`)

// denominator reports whether the number is what a rate is counted by: per 100,000
// people; in a measure also trên 100.000 dân.
func (n numeral) denominator() bool {
	if !tenPower.MatchString(strings.NewReplacer(".", "", ",", "").Replace(n.text())) {
		return false
	}
	_, per := perWords[n.lang].before(n.ts, n.i)
	if n.sentence || per > 0 {
		return per > 0
	}
	return n.before() == "trên" && n.after() == "dân" || n.before() == "/"
}
