package lang

import (
	"time"

	"tongket/report"
)

// Letterhead is what the offices of a language's country put at the head of their documents;
// where there is no rule for that, all of it is empty.
type Letterhead struct {
	Nation string                 `empty:"ok"` // the state's title
	Motto  string                 `empty:"ok"`
	Number string                 `empty:"ok"` // before the number of a document
	Day    func(time.Time) string `empty:"ok"` // behind the place
	NoDay  string                 `empty:"ok"` // with room for a day that is written by hand
}

// Issuing is the first of langs whose offices have a letterhead; empty if none has.
func Issuing(langs []report.Lang) report.Lang {
	for _, l := range langs {
		if Of(l).Letterhead.Nation != "" {
			return l
		}
	}
	return ""
}

// Dated is where and when a document is issued.
func (h Letterhead) Dated(place, day string) string {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return place + ", " + h.NoDay
	}
	return place + ", " + glue(h.Day(d))
}

// Numbered is the number of a document and its symbol; one that is not given yet has room.
func (h Letterhead) Numbered(number string) string {
	if number != "" && number[0] == '/' {
		return h.Number + blanks + number
	}
	return h.Number + number
}

// blanks is where two digits are written by hand.
const blanks = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0"
