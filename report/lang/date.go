package lang

import (
	"fmt"
	"time"

	"tongket/report"
)

// Date writes a day given as 2023-01-02: ngày 02 tháng 01 năm 2023; 2 January
// 2023. Vietnamese writes days below ten and the first two months with a nought,
// so that nobody can add a digit. Anything else it returns as it is.
func Date(l report.Lang, day string) string {
	d, err := time.Parse(time.DateOnly, day)
	switch {
	case err != nil:
		return day
	case l != report.Vietnamese:
		return d.Format("2" + noBreak + "January" + noBreak + "2006")
	}
	month := d.Format("1")
	if d.Month() <= 2 {
		month = d.Format("01")
	}
	return fmt.Sprintf("ngày%s%s%stháng%s%s%snăm%s%d", noBreak, d.Format("02"), noBreak, noBreak, month, noBreak, noBreak, d.Year())
}
