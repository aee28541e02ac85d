package report

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

var schoolYears = SplitYears{Called: School, First: time.September}

// everyForm is periods of every form, in order.
func everyForm() []Period {
	return []Period{
		{}, Years(2016, 2020), Month(2021, 1), Quarter(2021, 1), Months(2021, 5, 8), Year(2021),
		Month(2022, 3), Quarter(2022, 1), Day(time.Date(2022, 6, 29, 0, 0, 0, 0, time.UTC)), Quarter(2022, 2), Half(2022, 1),
		schoolYears.In(2021), Months(2022, 1, 9), Half(2022, 2), Year(2022), Years(2018, 2022),
	}
}

func TestPeriodsTyped(t *testing.T) {
	var seen []PeriodForm
	for _, p := range everyForm()[1:] {
		if got, ok := ParsePeriod(p.String(), schoolYears); !ok || got != p {
			t.Errorf("%s is read as %s", p, got)
		}
		seen = append(seen, p.Form())
	}
	for f := AYear; f < PeriodForms; f++ {
		if !slices.Contains(seen, f) {
			t.Errorf("no period of form %d is tried", f)
		}
	}
	for typed, want := range map[string]string{
		"2022-01..12": "2022", "2022-01..06": "2022-H1", "2022-07..09": "2022-Q3", "2022-02..04": "2022-02..04", "2024-02-29": "2024-02-29", "1999/00": "1999/00",
	} {
		if p, ok := ParsePeriod(typed, schoolYears); !ok || p.String() != want {
			t.Errorf("%s is read as %s, want %s", typed, p, want)
		}
	}
}

func TestPeriodsRefused(t *testing.T) {
	for _, s := range []string{
		"", "0", "22", "1899", "2200", "20222", "9/2022", "22-23", "2022-13", "2022-00", "Q5", "2022-Q5", "2022-Q0", "2022-H3", "2022-q4", "2022Q4", "2022-1", "2022-01..2022-09",
		"2022-09..01", "2022-01..01", "2022..2025", "2025-2021", "2022-2022", "2025/2026", "2025/27", "2025/6", "2022-02-29", "2022-12-32", "2022-", "2022-+1", "２０２２", " 2022", "2022 ",
	} {
		if p, ok := ParsePeriod(s, schoolYears); ok {
			t.Errorf("%q is read as %s", s, p)
		}
	}
	if p, ok := ParsePeriod("2025/26", SplitYears{}); ok {
		t.Errorf("2025/26 is read as %s where no such years are declared", p)
	}
}

func TestPeriodsInOrder(t *testing.T) {
	list := everyForm()
	for i, p := range list {
		for j, q := range list {
			if before := p.Before(q); before != (i < j) {
				t.Errorf("%s before %s: %v", p, q, before)
			}
		}
	}
}

func TestPeriodsContained(t *testing.T) {
	last := Day(time.Date(2022, 12, 31, 0, 0, 0, 0, time.UTC))
	for _, tt := range []struct {
		out, in Period
		want    bool
	}{
		{Year(2022), Year(2022), true}, {Year(2022), Quarter(2022, 4), true}, {Year(2022), last, true}, {Half(2022, 2), last, true}, {last, last, true},
		{Years(2021, 2025), Year(2022), true}, {schoolYears.In(2021), Half(2022, 1), true}, {schoolYears.In(2021), Quarter(2022, 3), false},
		{Quarter(2022, 4), Year(2022), false}, {Half(2022, 1), last, false}, {last, Year(2022), false}, {Year(2022), Period{}, false}, {Period{}, Year(2022), false},
	} {
		if got := tt.out.Contains(tt.in); got != tt.want {
			t.Errorf("%s contains %s: %v", tt.out, tt.in, got)
		}
	}
}

func TestPeriodsBeside(t *testing.T) {
	day := func(y int, m time.Month, d int) Period { return Day(time.Date(y, m, d, 0, 0, 0, 0, time.UTC)) }
	for _, tt := range []struct{ got, want Period }{
		{Year(2022).Next(), Year(2023)}, {Year(2022).Previous(), Year(2021)}, {Year(2022).YearBefore(), Year(2021)},
		{Quarter(2022, 4).Next(), Quarter(2023, 1)}, {Quarter(2022, 1).Previous(), Quarter(2021, 4)}, {Quarter(2022, 4).YearBefore(), Quarter(2021, 4)},
		{Month(2022, 12).Next(), Month(2023, 1)}, {Half(2022, 1).Previous(), Half(2021, 2)}, {Months(2022, 1, 9).YearBefore(), Months(2021, 1, 9)},
		{schoolYears.In(2022).YearBefore(), schoolYears.In(2021)}, {Years(2021, 2025).YearBefore(), Years(2016, 2020)}, {Years(2021, 2025).Next(), Years(2026, 2030)},
		{day(2022, 12, 31).YearBefore(), day(2021, 12, 31)}, {day(2024, 2, 29).YearBefore(), day(2023, 2, 28)}, {Period{}.Next(), Period{}}, {Period{}.YearBefore(), Period{}},
	} {
		if tt.got != tt.want {
			t.Errorf("%s, want %s", tt.got, tt.want)
		}
	}
	for _, p := range everyForm()[1:] {
		if q := p.YearBefore(); !p.Like(q) || !q.Before(p) {
			t.Errorf("%s is not like %s, the year before", q, p)
		}
	}
	if Year(2022).Like(schoolYears.In(2021)) || Quarter(2022, 1).Like(Half(2021, 1)) || !Half(2022, 2).Like(Half(2022, 1)) {
		t.Error("periods of different kinds or lengths are like each other, or halves are not")
	}
}

// Nested finds a period in another where there is one, and only there.
func TestPeriodsNested(t *testing.T) {
	all := everyForm()
	rng := rand.New(rand.NewPCG(14, 1))
	for range 3000 {
		var list []Period
		for range rng.IntN(5) {
			list = append(list, all[rng.IntN(len(all))].moved(int32(rng.IntN(40))))
		}
		want := false
		for _, p := range list {
			for _, q := range list {
				want = want || p != q && p.Contains(q)
			}
		}
		whole, part := Nested(list)
		if got := !whole.IsZero(); got != want || got && (whole == part || !whole.Contains(part)) {
			t.Errorf("of %v: %v in %v, want any: %t", list, part, whole, want)
		}
	}
}
