package report

import "testing"

func TestPeriodsOfYears(t *testing.T) {
	y := Year(2022)
	for _, tt := range []struct{ got, want string }{
		{y.String(), "2022"},
		{y.Next().String(), "2023"},
		{y.Previous().String(), "2021"},
		{y.YearBefore().String(), "2021"},
		{Period{}.Next().String(), "0"},
	} {
		if tt.got != tt.want {
			t.Errorf("%s, want %s", tt.got, tt.want)
		}
	}
	if !Year(2021).Before(y) || y.Before(Year(2021)) || y.Before(y) || !(Period{}).Before(y) {
		t.Error("years are out of order")
	}
	if !y.Contains(y) || y.Contains(Year(2021)) || y.Contains(Period{}) || y.IsZero() || !(Period{}).IsZero() {
		t.Error("a year contains itself, and none is in no year")
	}
}
