package lang

import (
	"time"
)

// Dates is how days are written.
type Dates struct {
	Day func(time.Time) string // in running text
}

// Date writes a day given as 2023-01-02: ngày 02 tháng 01 năm 2023; 2 January 2023.
// Anything else it returns as it is.
func (l *Language) Date(day string) string {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return glue(l.Dates.Day(d))
}
