package lang

import (
	"time"

	"tongket/report"
)

func english() *Language {
	return &Language{
		Tag:  "en",
		Name: "English",
		Numbers: Numbers{
			Group: ",", Decimal: ".", Minus: "−", Percent: "%",
			Points:     same("percentage points"),
			To:         "to",
			Small:      []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
			MoneyFirst: true,
		},
		Bounds: Bounds{
			report.Nearly: "nearly", report.MoreThan: "more than", report.Over: "more than", report.LessThan: "less than",
			report.AtLeast: "at least", report.AtMost: "at most", report.About: "about",
		},
		Scales: Scales{Trillion: same("trillion"), Billion: same("billion"), Million: same("million"), Thousand: same("thousand")},
		Plural: func(n report.Decimal) Form {
			if n == report.Whole(1) {
				return One
			}
			return Other
		},
		Dates: Dates{Day: func(d time.Time) string { return d.Format("2 January 2006") }},
		Binding: Binding{
			Naming:     words("page pages figure figures table tables project section chapter article no. annex part"),
			Months:     words("january february march april may june july august september october november december"),
			Qualifying: words("nearly almost over under about around only"),
			Pairs:      phrases("more than, less than, fewer than, at least, at most, up to, close to"),
			Scaling:    words("thousand million billion trillion hundred"),
			Particles: words("and or to of in on at by for from with is are was were be been than that which who as but if when while per " +
				"up down above below under over not has have had will would can may must after before between during since until " +
				"against compared rose fell it this these those so then there"),
		},
	}
}
