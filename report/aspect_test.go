package report

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// An aspect that forgets what tells it from the others would be read, hashed or
// printed as another.
func TestAspectsAreTold(t *testing.T) {
	names, keys := map[string]Aspect{}, map[string]Aspect{}
	for _, a := range Aspects() {
		if first, taken := names[a.String()]; taken || a.String() == "" {
			t.Errorf("aspect %d has the name %q, as aspect %d", a, a, first)
		}
		if first, taken := keys[a.Key()]; taken && a.Key() != "" {
			t.Errorf("a fact with %s: states %s, and %s", a.Key(), a, first)
		}
		names[a.String()], keys[a.Key()] = a, a
		if found, ok := AspectNamed(a.String()); a != Level && (!ok || found != a) {
			t.Errorf("%q asks for %s", a, found)
		}
		if found, ok := AspectStatedBy(a.Key()); a.Key() != "" && (!ok || found != a) {
			t.Errorf("%s: states %s, not %s", a.Key(), found, a)
		}
		if hundredths := described[a].other == InHundredths; a.HasBase() && a.Relative() == hundredths {
			t.Errorf("%s has a base; its figures have a sign: %t, they are hundredths of that: %t", a, a.Relative(), hundredths)
		}
	}
	for _, word := range []string{"", "level", "value", "by", "bare"} {
		if a, ok := AspectNamed(word); ok {
			t.Errorf("%q asks for %s", word, a)
		}
	}
}

// A question is spelled in one way, whatever is asked: as it is typed, and as it is
// hashed.
func TestQuerySpelled(t *testing.T) {
	cases := &Indicator{ID: "cases", Unit: &Unit{Kind: Count}}
	review := &Source{ID: "review"}
	north := Members{{ID: "north"}}
	cell := Members{{ID: "north"}, {ID: "women"}}
	for _, tt := range []struct {
		q      Query
		typed  string
		hashed string
	}{
		{Query{Indicator: cases, Period: Year(2022)}, "cases 2022", "cases 2022 level 0"},
		{Query{Indicator: cases, Period: Year(2022), Aspect: Change, Base: Year(2021)}, "cases 2022 change 2021", "cases 2022 change 2021"},
		{Query{Indicator: cases, Period: Year(2022), Aspect: Points, Base: Year(2021)}, "cases 2022 points 2021", "cases 2022 points 2021"},
		{Query{Indicator: cases, Period: Year(2022), Aspect: Target}, "cases 2022 target", "cases 2022 target 0"},
		{Query{Indicator: cases, Period: Year(2022), Members: north}, "cases 2022 of north", "cases of north 2022 level 0"},
		{Query{Indicator: cases, Period: Year(2022), Members: cell, Aspect: Change, Base: Year(2021)}, "cases 2022 of north,women change 2021", "cases of north,women 2022 change 2021"},
		{Query{Indicator: cases, Period: Year(2022), Aspect: Margin, Source: review}, "cases 2022 margin by review", "cases 2022 margin 0"},
	} {
		if got := tt.q.String(); got != tt.typed {
			t.Errorf("%q, want %q", got, tt.typed)
		}
		if got, want := tt.q.Series(), strings.Replace(tt.typed, " 2022", "", 1); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		if got := strings.Join(tt.q.Fields(), " "); got != tt.hashed {
			t.Errorf("%q, want %q", got, tt.hashed)
		}
	}
}

// A count is whole, what is computed of it in percent is not; a rate differs from
// another by points.
func TestYardstick(t *testing.T) {
	for _, tt := range []struct {
		kind   Kind
		aspect Aspect
		want   Yardstick
		whole  bool
	}{
		{Count, Level, InUnits, true},
		{Count, Target, InUnits, true},
		{Count, Change, InPercent, false},
		{Count, Margin, InPercent, false},
		{Money, Level, InUnits, false},
		{Percent, Level, InPercent, false},
		{Percent, Target, InPercent, false},
		{Percent, Points, InPoints, false},
		{Percent, Margin, InPoints, false},
	} {
		q := Query{Indicator: &Indicator{Unit: &Unit{Kind: tt.kind}}, Aspect: tt.aspect}
		if q.Yardstick() != tt.want || q.Whole() != tt.whole {
			t.Errorf("%s of kind %d: %d, whole %t", tt.aspect, tt.kind, q.Yardstick(), q.Whole())
		}
	}
}

// TestAspectsAreDocumented holds that the README has a row for a reference to each.
func TestAspectsAreDocumented(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range Aspects()[1:] { // a level is asked for without a word
		if row := regexp.MustCompile("\n\\| `\\{[^}]* " + a.String() + "[ }]"); !row.Match(readme) {
			t.Errorf("the README has no row for a reference with %q", a)
		}
	}
}
