package check

import (
	"strings"
	"unicode"

	"tongket/report/pattern"
)

var (
	// A document's number: 30/2020/NĐ-CP, 123/QĐ-UBND; of the Party, 59-NQ/TW.
	actPattern = pattern.New(`^\d+[a-z]?(/((19|20)\d\d/)?\p{Lu}[\p{L}\d]*|-\p{Lu}{2,4}/\p{Lu}[\p{L}\d]*)([-/]\p{Lu}[\p{L}\d]*)*$`)
	// What follows Điều, Section, Quốc lộ: 9, 9a, 3.1, 9–12.
	codePattern = pattern.New(`^\d{1,4}(\.\d{1,2}){0,3}\p{L}?([-–]\d{1,4}\p{L}?)?$`)
	roman       = &unicode.RangeTable{R16: []unicode.Range16{{Lo: 0x2160, Hi: 0x2188, Stride: 1}}}
)

// name reports whether the number belongs to the word before it, perhaps as one of
// several: Điều 9, 10 và 11; Decree No. 30; Quốc lộ 91.
func (n numeral) name() bool {
	t := n.text()
	if raw := n.ts[n.i].raw; strings.ContainsAny(raw, "/-") && actPattern.MatchString(raw) {
		return true
	}
	isRoman := strings.IndexFunc(t, func(r rune) bool { return !unicode.Is(roman, r) && !unicode.Is(roman, unicode.ToUpper(r)) }) < 0
	if !isCode(t) && !isRoman || n.counts() {
		return false
	}
	i := n.i
	for at(n.ts, i-1).raw == "." && n.abbreviated.is(at(n.ts, i-2)) {
		i--
	}
	if n.isNamed(i) {
		return true
	}
	// One of several: the next words are no noun that it may count.
	if next := n.after(); next.kind == word && !n.plain.is(next) {
		return false
	}
	for i >= 2 && n.joined(i-1) {
		if i -= 2; n.isNamed(i) {
			return true
		}
	}
	return false
}

// isCode reports whether t may be the number of a section or a road.
func isCode(t string) bool {
	const most = 4
	if isDigits(t) {
		return len(t) <= most
	}
	return codePattern.MatchString(t)
}

// isNamed reports whether a word that is numbered ends before the token i.
func (n numeral) isNamed(i int) bool { return !n.counted.ends(n.ts, i) && n.numbered.ends(n.ts, i) }

// isPhone reports whether t may be a number to call.
func isPhone(t string) bool {
	const least = 3
	return len(t) >= least && t[0] >= '0' && t[0] <= '9' && strings.Trim(t, "0123456789.-") == ""
}

// phone reports whether the number is one to call: gọi 113; the hotline of the
// police, 1022.
func (n numeral) phone() bool {
	emergency := n.emergencies.is(n.ts[n.i])
	if !isPhone(n.text()) && !emergency && !n.inPairs() || n.counts() {
		return false
	}
	if emergency && n.phoneServices.is(n.before()) {
		return true
	}
	for i := n.i; i > max(0, n.i-8); i-- {
		if n.phoneLead.ends(n.ts, i) {
			return true
		}
		if t := at(n.ts, i-1); t.kind != number && t.kind != mark && !n.phoneJoints.is(t) {
			return false
		}
	}
	return false
}

// inPairs reports whether the number is one of several pairs of digits: 04 67 12 34 56.
func (n numeral) inPairs() bool {
	isPair := func(i int) bool { t := at(n.ts, i).text; return len(t) == 2 && isDigits(t) }
	pairs := 0
	for i := n.i; isPair(i); i-- {
		pairs++
	}
	for i := n.i + 1; pairs > 0 && isPair(i); i++ {
		pairs++
	}
	return pairs > 3
}
