package report

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"
)

var (
	counted = &Unit{ID: "cases", Kind: Count}
	percent = &Unit{ID: "%", Kind: Percent}
	tonnes  = &Unit{ID: "tonnes", Kind: Measure}
)

// facts builds the facts of one source from lines such as
// "cases 2022 = 574", "cases 2022 from 2021 = -5.3", "rate 2022 < 90".
func facts(t *testing.T, lines ...string) ([]*Source, map[string]*Indicator) {
	t.Helper()
	units := map[string]*Unit{"cases": counted, "rate": percent, "rice": tonnes, "greens": tonnes, "food": tonnes}
	known := map[string]*Indicator{}
	for id, u := range units {
		known[id] = &Indicator{ID: id, Unit: u}
	}
	known["food"].Sum = []string{"rice", "greens"}
	var out []*Source
	for _, line := range lines {
		name, rest, _ := strings.Cut(line, ": ")
		var id, number string
		var period, base int
		f := &Fact{}
		if n, _ := fmt.Sscanf(rest, "%s %d from %d = %s", &id, &period, &base, &number); n == 4 {
			f.Aspect, f.Base = Change, Period(base)
		} else if n, _ := fmt.Sscanf(rest, "%s %d = %s", &id, &period, &number); n != 3 {
			t.Fatalf("cannot read %q", line)
		}
		if strings.HasSuffix(number, "?") {
			f.Inferred = Text{English: {Spans: []Span{{Words: "the base year"}}}}
			number = strings.TrimSuffix(number, "?")
		}
		for mark, q := range map[string]Qualifier{"<": Nearly, ">": MoreThan, "~": About} {
			if strings.HasPrefix(number, mark) {
				f.Amount.Qualifier, number = q, number[1:]
			}
		}
		d, err := ParseDecimal(number)
		if err != nil {
			t.Fatal(err)
		}
		f.Amount.Number, f.Indicator, f.Period = d, known[id], Period(period)
		i := 0
		for i < len(out) && out[i].ID != name {
			i++
		}
		if i == len(out) {
			out = append(out, &Source{ID: name})
		}
		f.Source = out[i]
		out[i].Facts = append(out[i].Facts, f)
	}
	return out, known
}

func show(f Figure) string {
	if f.Status == NotStated {
		return "not stated"
	}
	s := f.Status.String() + " "
	s += map[Qualifier]string{Nearly: "<", MoreThan: ">", About: "~"}[f.Amount.Qualifier]
	s += f.Amount.Number.String()
	if f.High != nil {
		s += "–" + f.High.String()
	}
	for _, o := range f.Others {
		s += " | " + o.Amount.Number.String()
	}
	return s
}

func TestAsk(t *testing.T) {
	for _, tt := range []struct {
		name, ask string
		facts     []string
		want      string
	}{
		{"stated", "cases 2022", []string{"a: cases 2022 = 574"}, "published 574"},
		{"not stated", "cases 2020", []string{"a: cases 2022 = 574"}, "not stated"},
		{"back along a change", "cases 2021", []string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3"}, "derived 606"},
		{"two whole numbers fit", "cases 2019", []string{"a: cases 2022 = 574", "a: cases 2022 from 2019 = -46.2"}, "derived 1066–1067"},
		{"forward along a change", "cases 2022", []string{"a: cases 2021 = 606", "a: cases 2022 from 2021 = -5.3"}, "derived 574"},
		{"over an inferred base", "cases 2020",
			[]string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "b: cases 2021 from 2020 = -32.2?"}, "assumed 894"},
		{"rather long than assumed", "cases 2020",
			[]string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "b: cases 2022 from 2020 = -35.8?", "c: cases 2021 from 2020 = -32.2"}, "derived 894"},
		{"a loop of changes without a level", "cases 2020", []string{"a: cases 2021 from 2020 = -10", "a: cases 2020 from 2021 = 11"}, "not stated"},
		{"a bound is no start of a chain", "cases 2021", []string{"a: cases 2022 = <574", "a: cases 2022 from 2021 = -5.3"}, "not stated"},
		{"sources agree", "rate 2022", []string{"a: rate 2022 = <90", "b: rate 2022 = 89.6"}, "published 89.6"},
		{"nearly 90 and 85 do not", "rate 2022", []string{"a: rate 2022 = <90", "b: rate 2022 = 85"}, "disputed <90 | 85"},
		{"nor do counts", "cases 2021", []string{"a: cases 2021 = 8", "b: cases 2021 = 7"}, "disputed 8 | 7"},
		{"a sum keeps its bound", "food 2021", []string{"a: rice 2021 = 120", "a: greens 2021 = >130"}, "derived >250"},
		{"stated before summed", "food 2021", []string{"a: food 2021 = 250", "b: rice 2021 = 120", "b: greens 2021 = >130"}, "published 250"},
		{"a sum lacks a part", "food 2021", []string{"a: rice 2021 = 120"}, "not stated"},
		{"no whole number fits", "cases 2021", []string{"a: cases 2022 = 310", "a: cases 2022 from 2021 = -8.5"}, "not stated"},
		{"nothing before a fall to nothing", "cases 2021", []string{"a: cases 2022 = 0", "a: cases 2022 from 2021 = -100"}, "not stated"},
		{"a chain that grows beyond all numbers", "cases 2022",
			[]string{"a: cases 2020 = 900000000000000", "a: cases 2021 from 2020 = 999999999", "a: cases 2022 from 2021 = 999999999"}, "not stated"},
		{"bounds that point both ways have no sum", "food 2021", []string{"a: rice 2021 = <120", "a: greens 2021 = >130"}, "not stated"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sources, known := facts(t, tt.facts...)
			var id string
			var period int
			fmt.Sscanf(tt.ask, "%s %d", &id, &period)
			got := show(NewLedger(sources, nil).Ask(Query{Indicator: known[id], Period: Period(period)}))
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestResolved(t *testing.T) {
	sources, known := facts(t, "a: cases 2021 = 8", "b: cases 2021 = 7", "c: cases 2021 = 7")
	q := Query{Indicator: known["cases"], Period: 2021}
	if n := len(NewLedger(sources, nil).Disputes()); n != 1 {
		t.Errorf("%d disputes, want 1", n)
	}
	use := q
	use.Source = sources[1]
	l := NewLedger(sources, []Resolution{{Query: use}})
	f := l.Ask(q)
	if got := show(f); got != "published 7 | 8" {
		t.Errorf("resolved: got %s", got)
	}
	if len(f.Facts) != 2 {
		t.Errorf("resolved: follows %d facts, want the chosen one and the one that agrees", len(f.Facts))
	}
	if n := len(l.Disputes()); n != 0 {
		t.Errorf("%d disputes left", n)
	}
	more, known := facts(t, "a: cases 2022 = 575", "a: cases 2022 from 2021 = -5.3", "b: cases 2022 = 580")
	other := Resolution{Query: Query{Indicator: known["cases"], Period: 2022, Source: more[1]}}
	if got := show(NewLedger(more, []Resolution{other}).Ask(Query{Indicator: known["cases"], Period: 2021})); got != "derived 607" {
		t.Errorf("a's rate with a's level: got %s", got)
	}
	use.Source = sources[0]
	if got := show(l.Ask(use)); got != "published 8" {
		t.Errorf("of one source: got %s", got)
	}
}

// TestWorkings holds the bounds that the workings print.
func TestWorkings(t *testing.T) {
	sources, known := facts(t, "a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3", "b: cases 2021 from 2020 = -32.2?")
	f := NewLedger(sources, nil).Ask(Query{Indicator: known["cases"], Period: 2020})
	s := f.Steps[1]
	got := fmt.Sprintf("%s–%s: %s–%s; with %d: %s–%s; %d–%d",
		s.FromLow, s.FromHigh, s.Low, s.High, *s.WholeFrom, s.NarrowLow, s.NarrowHigh, s.WholeLow, s.WholeHigh)
	if want := "605.8–606.5: 892.8–895.2; with 606: 893.1–894.5; 894–894"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestDerivedHoldsTheTruth publishes the last level of a random true series and
// its changes, rounded at random, and asks for the first: the truth must be
// among the answers.
func TestDerivedHoldsTheTruth(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for range 2000 {
		truth := []int64{100 + rng.Int63n(5000)}
		for range 1 + rng.Intn(3) {
			truth = append(truth, 50+rng.Int63n(6000))
		}
		last := len(truth) - 1
		lines := []string{fmt.Sprintf("a: cases %d = %d", 2000+last, truth[last])}
		for i := range last {
			change := new(big.Rat).Mul(big.NewRat(truth[i+1]-truth[i], truth[i]), big.NewRat(100, 1))
			lines = append(lines, fmt.Sprintf("a: cases %d from %d = %s", 2001+i, 2000+i, change.FloatString(rng.Intn(3))))
		}
		sources, known := facts(t, lines...)
		f := NewLedger(sources, nil).Ask(Query{Indicator: known["cases"], Period: 2000})
		low, high := f.Amount.Number, f.Amount.Number
		if f.High != nil {
			high = *f.High
		}
		first := Whole(truth[0]).Rat()
		if f.Status != Derived || low.Rat().Cmp(first) > 0 || high.Rat().Cmp(first) < 0 {
			t.Fatalf("%v\ntruth %d, derived %s", lines, truth[0], show(f))
		}
	}
}

func TestParseDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"574": "574", "-5.3": "-5.3", "92.0": "92.0", "20e9": "20000000000", "1.5e6": "1500000", "0": "0",
		"": "!", "-": "!", "1.": "!", ".5": "!", "1e-3": "!", "1e99": "!", "+5": "!", "1.-5": "!", "12a": "!", "99999999999999999999": "!", "1e16": "!", "0.1234567": "!",
	} {
		got := "!"
		if d, err := ParseDecimal(in); err == nil {
			got = d.String()
		}
		if got != want {
			t.Errorf("ParseDecimal(%q) = %s, want %s", in, got, want)
		}
	}
}
