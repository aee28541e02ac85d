package load

import (
	"fmt"
	"strconv"
	"strings"

	"tongket/report/pattern"
	"tongket/report/say"
)

// plainForms is a period of each form.
const plainForms say.Message = "type 2022, 2022-H1, 2022-Q4, 2022-01, 2022-01..09 (its first nine months), 2025/26, 2022-12-31 (as of that day) or 2021-2025"

// A slip is what somebody types for a period and two people read differently, or
// nobody, and what they may have meant.
type slip struct {
	typed pattern.Pattern
	meant func(part []string) say.Message
}

// readings is what s may mean.
func readings(s string) say.Message {
	for _, slip := range slips {
		if part := slip.typed.FindStringSubmatch(strings.TrimSpace(s)); part != nil {
			return slip.meant(part)
		}
	}
	return plainForms
}

var slips = []slip{
	{pattern.New(`^(\d{1,2})[/.-](\d{4})$`), monthOrMonths},
	{pattern.New(`^(\d{4})[/.](\d{1,2})$`), splitOrMonth},
	{pattern.New(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$`), dayOrMonthFirst},
	{pattern.New(`^(\d\d)[-/–](\d\d)$`), func(p []string) say.Message { return twoYears("20"+p[1], "20"+p[2]) }},
	{pattern.New(`^(\d{4})[-/–](\d{4})$`), func(p []string) say.Message { return twoYears(p[1], p[2]) }},
	{pattern.New(`(?i)^(?:(\d{4})[-/ ]?)?([QH])-?(\d+)(?:[-/ ](\d{4}))?$`), quarterOrHalf},
	{pattern.New(`^(\d{4})-(\d)$`), func(p []string) say.Message {
		return say.Sprintf("%s is a month, %s a quarter", p[1]+"-0"+p[2], p[1]+"-Q"+p[2])
	}},
	{pattern.New(`^(\d{4})-(\d\d)$`), monthOrYears},
	{pattern.New(`^(\d{4})-(\d\d)\.\.(\d{4})-(\d\d)$`), func(p []string) say.Message {
		return say.Sprintf("one period within a year is typed %s; A..B is several, in periods: of charts and columns: of tables", p[1]+"-"+p[2]+".."+p[4])
	}},
	{pattern.New(`^(\d{4})\.\.(\d{4})$`), func(p []string) say.Message {
		return say.Sprintf("%s is all these years together; A..B is several, in periods: of charts and columns: of tables", p[1]+"-"+p[2])
	}},
	{pattern.New(`^\d{4}-(\d\d)\.\.(\d\d)$`), func([]string) say.Message { return "months are 01 to 12, the first before the last: 2022-01..09" }},
	{pattern.New(`^\d{4}-\d\d-\d\d$`), func([]string) say.Message { return "there is no such day; a day is typed as 2022-12-31" }},
	{pattern.New(`^\d{4}$`), func([]string) say.Message { return "years are 1900 to 2199" }},
	{pattern.New(`^\d{1,3}$|^\d{5,}$`), func([]string) say.Message { return "a year has four digits, such as 2021" }},
}

func monthOrMonths(p []string) say.Message {
	if n, _ := strconv.Atoi(p[1]); n >= 1 && n <= 12 {
		return say.Sprintf("%s is the month, %s all months to it", p[2]+"-"+twoDigits(p[1]), p[2]+"-01.."+twoDigits(p[1]))
	}
	return plainForms
}

func splitOrMonth(p []string) say.Message {
	year, _ := strconv.Atoi(p[1])
	if next := fmt.Sprintf("%02d", (year+1)%100); p[2] == next {
		return "say in tongket.yaml in which month such years begin: school-year: 9, or fiscal-year: 4"
	}
	return say.Sprintf("%s is a month; a year that begins in %s is typed %s", p[1]+"-"+twoDigits(p[2]), p[1], fmt.Sprintf("%d/%02d", year, (year+1)%100))
}

func dayOrMonthFirst(p []string) say.Message {
	a, b := twoDigits(p[1]), twoDigits(p[2])
	switch {
	case a > "12" || a == b:
		return say.Sprintf("type %s", p[3]+"-"+b+"-"+a)
	case b > "12":
		return say.Sprintf("type %s", p[3]+"-"+a+"-"+b)
	}
	return say.Sprintf("type %s or %s: year, month, day", p[3]+"-"+b+"-"+a, p[3]+"-"+a+"-"+b)
}

// twoYears offers what two years beside each other are read as.
func twoYears(first, last string) say.Message {
	a, _ := strconv.Atoi(first)
	if b, _ := strconv.Atoi(last); b == a+1 {
		return say.Sprintf("%s is a year that ends in the next, as at school; two whole years are a list, %s", fmt.Sprintf("%d/%02d", a, b%100), fmt.Sprintf("[%d, %d]", a, b))
	}
	return say.Sprintf("several years are typed with the earlier first: %s", "2021-2025")
}

func quarterOrHalf(p []string) say.Message {
	year := p[1] + p[4]
	if len(year) != 4 {
		return say.Sprintf("name its year: %s", "2022-"+strings.ToUpper(p[2])+p[3])
	}
	most := map[string]string{"Q": "4", "H": "2"}[strings.ToUpper(p[2])]
	if p[3] == "0" || len(p[3]) > 1 || p[3] > most {
		return "quarters are Q1 to Q4, halves of a year H1 and H2"
	}
	return say.Sprintf("type %s", year+"-"+strings.ToUpper(p[2])+p[3])
}

func monthOrYears(p []string) say.Message {
	a, _ := strconv.Atoi(p[1])
	b, _ := strconv.Atoi(p[1][:2] + p[2])
	switch {
	case b == a+1:
		return twoYears(p[1], p[1][:2]+p[2])
	case b > a:
		return say.Sprintf("months are 01 to 12; several years are typed %s", fmt.Sprintf("%d-%d", a, b))
	}
	return "months are 01 to 12"
}

func twoDigits(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}
