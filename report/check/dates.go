package check

import (
	"strings"
	"time"
	"unicode"

	"tongket/report"
	"tongket/report/pattern"
)

var (
	yearPattern  = pattern.New(`^(19|20|21)\d\d([-–/](19|20|21)?\d\d)?$`)
	datePattern  = pattern.New(`^[0-3]?\d[./-][01]?\d([./-](19|20|21)\d\d)?$`)
	monthPattern = pattern.New(`^[01]?\d[./-](19|20|21)\d\d$`)
	isoPattern   = pattern.New(`^(19|20|21)\d\d-[01]\d(-[0-3]\d)?$`)
	// A month to another: 7–12/2025, 1/2021–12/2025; a year before the dash and a month: 2021–December.
	monthsPattern = pattern.New(`^(0?[1-9]|1[0-2])([./](19|20|21)\d\d)?[-–](0?[1-9]|1[0-2])[./](19|20|21)\d\d$`)
	yearToMonth   = pattern.New(`^(19|20|21)\d\d[-–]\p{L}+$`)
	sharePattern  = pattern.New(`^[1-9]/[1-9]0?$`)
)

// isYear reports whether t is a year, or two beside each other.
func isYear(t string) bool {
	const digits = 4
	switch plain := isDigits(t); {
	case plain && len(t) != digits, len(t) < digits, t[0] != '1' && t[0] != '2':
		return false
	case plain:
		return strings.HasPrefix(t, "19") || strings.HasPrefix(t, "20") || strings.HasPrefix(t, "21")
	}
	return yearPattern.MatchString(t)
}

// isDayNumber reports whether t is one or two digits, as the day of a month is.
func isDayNumber(t string) bool {
	return isDigits(t) && (len(t) == 1 || len(t) == 2 && t[0] <= '3')
}

func (n numeral) date() bool {
	t := n.text()
	switch {
	case !isDigits(t) && (n.isOrdinal(t) || monthPattern.MatchString(t) || isoPattern.MatchString(t) || monthsPattern.MatchString(t)):
		return true
	case !isDigits(t) && yearToMonth.MatchString(t):
		return n.monthBehind(t)
	case isYear(t):
		return !n.counts() || n.dash(n.before()) || n.beforeDay.is(n.before()) || n.beforeYear.is(n.before())
	case !isDigits(t) && datePattern.MatchString(t):
		return n.beforeDay.is(n.before()) || strings.Contains(t, "/") && !n.share()
	case !isDayNumber(t):
		return false
	}
	return n.beforeDay.is(n.before()) && (!n.counts() || !n.ends(n.notDay)) || n.leads(n.afterDay) || n.rangeOf(n.afterDay)
}

// monthBehind reports whether the word behind the dash of 2021–december names a month.
func (n numeral) monthBehind(t string) bool {
	_, name, _ := strings.Cut(strings.ReplaceAll(t, "–", "-"), "-")
	ts := n.plainTokens(name)
	for m := time.January; m <= time.December; m++ {
		if n.names(ts, report.Month(2000, m)) >= 0 {
			return true
		}
	}
	return false
}

// isOrdinal reports whether a number ends as 1st does.
func (n numeral) isOrdinal(t string) bool {
	i := strings.IndexFunc(t, func(r rune) bool { return !unicode.IsDigit(r) })
	return i > 0 && n.ordinals[t[i:]]
}

// dash reports whether t stands between two years: 2022 - 2025.
func (n numeral) dash(t token) bool { return t.kind == mark && (t.raw == "-" || t.raw == "–") }

// share reports whether what looks like a date is a part of something: 2/3 số vụ.
func (n numeral) share() bool {
	return sharePattern.MatchString(n.text()) && (n.counts() || n.parts.is(n.after()))
}

var (
	clockPattern = pattern.New(`^([01]?\d|2[0-4])(h|g|h[0-5]\d|g[0-5]\d|am|pm)$`)
	hourPattern  = pattern.New(`^([01]?\d|2[0-4])([.]([0-5]\d))?$`)
)

// isHourNumber reports whether t may be an hour, perhaps with its minutes: 14, 7.30.
func isHourNumber(t string) bool {
	if isDigits(t) {
		return len(t) == 1 || len(t) == 2 && t <= "24"
	}
	return hourPattern.MatchString(t)
}

// isMinute reports whether t may be the minutes of an hour.
func isMinute(t string) bool { return len(t) == 2 && isDigits(t) && t[0] <= '5' }

// clock reports whether the number is a time of day, or says that something is
// open day and night.
func (n numeral) clock() bool {
	switch t := n.text(); {
	case !isDigits(t) && clockPattern.MatchString(t), t == "24/7", t == "24/24", t == "24/24h", t == "24h/24", t == "7/7", t == "7j/7":
		return true
	case n.colon(n.i) || n.colon(n.i-2):
		return true
	case n.hours.is(n.before()) && at(n.ts, n.i-2).kind == number && isMinute(t):
		return true
	case !isHourNumber(t):
		return false
	}
	return n.leads(n.clockMarks) || n.rangeOf(n.clockMarks) || n.within(n.allDay) || n.isHour()
}

// isHour reports whether a word for hours follows that its neighbours make one of the
// day: lúc 8 giờ, 8 giờ sáng, 8 giờ 30.
func (n numeral) isHour() bool {
	behind := at(n.ts, n.i+2)
	return n.hours.is(n.after()) && (n.ends(n.atTime) || n.partOfDay.has(n.ts[n.i+2:]) || behind.kind == number)
}

// colon reports whether 14:30 stands at i.
func (n numeral) colon(i int) bool {
	hour, colon, minute := at(n.ts, i), at(n.ts, i+1), at(n.ts, i+2)
	return colon.raw == ":" && colon.glued && minute.glued && hour.kind == number && minute.kind == number &&
		isHourNumber(hour.text) && isMinute(minute.text)
}
