package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report"
)

var (
	counted = &report.Unit{ID: "cases", Kind: report.Count}
	percent = &report.Unit{ID: "%", Kind: report.Percent}
	tonnes  = &report.Unit{ID: "tonnes", Kind: report.Measure}
	dong    = &report.Unit{ID: "vnd", Kind: report.Money}
	degrees = &report.Unit{ID: "°C", Kind: report.Measure}
)

// facts builds the facts of sources from lines such as "a: cases 2022 = 574",
// "a: cases 2022 from 2021 = -5.3", "b: rate 2022 = <90". A ? behind the number
// makes it inferred, a p of the same period.
func facts(t *testing.T, lines ...string) ([]*report.Source, map[string]*report.Indicator) {
	t.Helper()
	units := map[string]*report.Unit{"cases": counted, "rate": percent, "rice": tonnes, "greens": tonnes, "food": tonnes, "all": counted, "men": counted, "women": counted,
		"share-a": percent, "share-b": percent, "share-c": percent, "share-all": percent, "budget": dong, "warmth": degrees, "fires": counted, "water": tonnes, "staff": counted, "people": counted, "yield": tonnes, "balance": tonnes, "shift": counted}
	known := map[string]*report.Indicator{}
	for id, u := range units {
		known[id] = &report.Indicator{ID: id, Unit: u}
	}
	known["fires"].Time, known["water"].Time, known["staff"].Time = report.Flow, report.Flow, report.Stock
	for _, id := range []string{"warmth", "balance", "shift"} {
		known[id].BelowZero = true
	}
	for _, e := range []struct{ whole, kind, terms string }{
		{"food", "sum", "rice greens"}, {"all", "sum", "men women"}, {"share-all", "sum", "share-a share-b share-c"},
	} {
		relate(known, e.whole, e.kind, e.terms)
	}
	var out []*report.Source
	for _, line := range lines {
		name, rest, _ := strings.Cut(line, ": ")
		asked, number, _ := strings.Cut(rest, " = ")
		f := &report.Fact{}
		q := query(t, asked, known)
		f.Indicator, f.Period, f.Aspect, f.Base = q.Indicator, q.Period, q.Aspect, q.Base
		number, f.Until, _ = strings.Cut(number, " until ")
		number, revises, _ := strings.Cut(number, " revises ")
		for _, s := range out {
			if s.ID == revises {
				f.Revises = s
			}
		}
		if strings.HasSuffix(number, "?") {
			f.Inferred = report.Text{"en": {Spans: []report.Span{{Words: "the base year"}}}}
		}
		number = strings.TrimRight(number, "?")
		if f.Direction = map[string]report.Direction{"down": report.Down, "up": report.Up}[number]; f.Direction != report.None {
			number = "0"
		}
		number, f.SamePeriod = strings.CutSuffix(number, "p")
		for mark, q := range map[string]report.Qualifier{"<": report.Nearly, ">": report.MoreThan, "~": report.About, "≥": report.AtLeast, "≤": report.AtMost} {
			if strings.HasPrefix(number, mark) {
				f.Amount.Qualifier, number = q, strings.TrimPrefix(number, mark)
			}
		}
		number, high, isRange := strings.Cut(number, "..")
		if to, err := report.ParseDecimal(high); isRange && err == nil {
			f.Amount.To = &to
		}
		if of, in, isPart := strings.Cut(number, "/"); isPart {
			q := f.Amount.Qualifier
			f.Amount = report.InFractions(report.Fraction{Of: whole(t, of), In: whole(t, in)})
			f.Amount.Qualifier = q
		} else {
			d, err := report.ParseDecimal(number)
			if err != nil {
				t.Fatal(err)
			}
			f.Amount.Number = d
		}
		i := 0
		for i < len(out) && out[i].ID != name {
			i++
		}
		if i == len(out) {
			out = append(out, &report.Source{ID: name})
		}
		f.Source = out[i]
		out[i].Facts = append(out[i].Facts, f)
	}
	return out, known
}

func whole(t *testing.T, s string) int64 {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// relate declares an equation.
func relate(known map[string]*report.Indicator, whole, kind, terms string) *report.Equation {
	e := &report.Equation{Whole: known[whole]}
	for _, k := range report.EquationKinds() {
		if k.Key == kind {
			e.Kind = k
		}
	}
	for _, t := range strings.Fields(terms) {
		e.Terms = append(e.Terms, known[t])
	}
	report.Relate(e)
	return e
}

// query reads "cases 2022", "cases 2022 from 2021", "rate 2022 target".
func query(t *testing.T, s string, known map[string]*report.Indicator) report.Query {
	t.Helper()
	words := strings.Fields(s)
	q := report.Query{Indicator: known[words[0]]}
	q.Period = period(t, words[1])
	if len(words) > 2 {
		aspect, ok := map[string]report.Aspect{"from": report.Change, "difference": report.Difference, "points": report.Points, "target": report.Target, "margin": report.Margin}[words[2]]
		if !ok {
			t.Fatalf("cannot read %q", s)
		}
		q.Aspect = aspect
	}
	if q.Aspect.HasBase() {
		q.Base = period(t, words[3])
	}
	return q
}

func period(t *testing.T, s string) report.Period {
	t.Helper()
	p, ok := report.ParsePeriod(s, report.SplitYears{Called: report.School, First: time.September})
	if !ok {
		t.Fatalf("%q is no period", s)
	}
	return p
}

func show(f Figure) string {
	if f.Status == NotStated {
		return "not stated"
	}
	s := f.Status.String() + " "
	s += map[report.Qualifier]string{report.Nearly: "<", report.MoreThan: ">", report.About: "~", report.LessThan: "less than ", report.AtMost: "≤", report.AtLeast: "≥"}[f.Amount.Qualifier]
	s += f.Amount.Number.String()
	if f.Amount.To != nil {
		s += "–" + f.Amount.To.String()
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
		{"a bound carries over", "cases 2021", []string{"a: cases 2022 = <574", "a: cases 2022 from 2021 = -5.3"}, "derived ≤605"},
		{"a bound from below", "cases 2021", []string{"a: cases 2022 = >574", "a: cases 2022 from 2021 = -5.3"}, "derived ≥607"},
		{"a bound on the change", "cases 2021", []string{"a: cases 2022 = 600", "a: cases 2022 from 2021 = >20"}, "derived ≤499"},
		{"about is no bound", "cases 2021", []string{"a: cases 2022 = ~574", "a: cases 2022 from 2021 = -5.3"}, "not stated"},
		{"two ways leave less than each", "cases 2020",
			[]string{"a: cases 2022 = 5003", "a: cases 2022 from 2020 = -50.0", "b: cases 2021 = 8000", "b: cases 2021 from 2020 = -20.0"}, "derived 9997–10006"},
		{"the same half ties two halves", "cases 2021-H1", []string{"a: cases 2022-H1 = 574", "a: cases 2022-H1 from 2021-H1 = -5.3p"}, "derived 606"},
		{"part of a year ties no years", "cases 2021", []string{"a: cases 2022 = 574", "a: cases 2022 from 2021 = -5.3p"}, "not stated"},
		{"a year rather than its first months", "cases 2021", []string{"a: cases 2021 = 520 until 2021-11-30", "b: cases 2021 = 574"}, "published 574"},
		{"months of a year have no chain", "cases 2020", []string{"a: cases 2021 = 520 until 2021-11-30", "b: cases 2021 from 2020 = -5.3"}, "not stated"},
		{"revised", "cases 2021", []string{"a: cases 2021 = 606", "b: cases 2021 = 610 revises a"}, "published 610"},

		{"a change of levels", "cases 2022 from 2021", []string{"a: cases 2022 = 574", "a: cases 2021 = 606"}, "derived -5.3"},
		{"a change of changes", "cases 2022 from 2020", []string{"a: cases 2022 from 2021 = -5.3", "a: cases 2021 from 2020 = -32.2"}, "derived -35.9–-35.7"},
		{"a change from an assumed level", "cases 2021 from 2020",
			[]string{"a: cases 2022 = 574", "a: cases 2021 = 606", "b: cases 2022 from 2020 = -35.8?"}, "assumed -32.2"},
		{"nearly 90 after 91.1", "rate 2022 points 2021", []string{"a: rate 2022 = <90", "a: rate 2021 = 91.1"}, "derived >-1.0"},
		{"a fall or a rise", "rate 2022 points 2021", []string{"a: rate 2022 = 91.1", "a: rate 2021 = 91"}, "derived -0.5–0.7"},
		{"an open end that may be either", "rate 2022 points 2021", []string{"a: rate 2022 = <92", "a: rate 2021 = 91.1"}, "not stated"},
		{"a rate has points, not percent", "rate 2022 from 2021", []string{"a: rate 2022 = 90.0", "a: rate 2021 = 91.1"}, "not stated"},
		{"counts have no points", "cases 2022 points 2021", []string{"a: cases 2022 = 574", "a: cases 2021 = 606"}, "not stated"},
		{"months against a year", "cases 2022 from 2021", []string{"a: cases 2022 = 520 until 2022-11-30", "a: cases 2021 = 606"}, "not stated"},
		{"months against the same months", "cases 2022 from 2021",
			[]string{"a: cases 2022 = 520 until 2022-11-30", "a: cases 2021 = 500 until 2021-11-30"}, "derived 4.0"},
		{"four quarters and the year", "fires 2022", []string{"a: fires 2022-Q1 = 100", "a: fires 2022-Q2 = 120", "b: fires 2022-Q3 = 90", "b: fires 2022-Q4 = 130"}, "derived 440"},
		{"the last quarter", "fires 2022-Q4", []string{"a: fires 2022 = 440", "a: fires 2022-01..09 = 310"}, "derived 130"},
		{"a half and two quarters", "fires 2022-H2", []string{"a: fires 2022-Q3 = 90", "a: fires 2022-Q4 = 130"}, "derived 220"},
		{"a span of another", "fires 2022-Q3", []string{"a: fires 2022-H1 = 220", "a: fires 2022-01..09 = 310"}, "derived 90"},
		{"over the turn of the year", "fires 2021/22", []string{"a: fires 2021-09..12 = 40", "a: fires 2022-01..08 = 60"}, "derived 100"},
		{"years together", "fires 2021-2022", []string{"a: fires 2021 = 400", "a: fires 2022 = 440"}, "derived 840"},
		{"a quarter is missing", "fires 2022", []string{"a: fires 2022-Q1 = 100", "a: fires 2022-Q2 = 120", "b: fires 2022-Q4 = 130"}, "not stated"},
		{"nobody said that it adds up", "cases 2022", []string{"a: cases 2022-H1 = 100", "a: cases 2022-H2 = 120"}, "not stated"},
		{"rounded quarters", "water 2022", []string{"a: water 2022-H1 = 10.4", "a: water 2022-H2 = 12.3"}, "derived 22.6–22.8"},
		{"thousands over time", "fires 2022", []string{"a: fires 2022-H1 = 10.4e3", "a: fires 2022-H2 = 574"}, "derived 10900–11100"},
		{"a bound over time", "fires 2022", []string{"a: fires 2022-H1 = >100", "a: fires 2022-H2 = 120"}, "derived ≥221"},
		{"a bound taken away", "fires 2022-H2", []string{"a: fires 2022 = 220", "a: fires 2022-H1 = >100"}, "derived 0–119"},
		{"two ways leave less", "water 2022-H2", []string{"a: water 2022 = 22.7", "a: water 2022-H1 = 10.4", "b: water 2022-Q3 = 6.31", "b: water 2022-Q4 = 5.94"}, "derived 12.24–12.26"},
		{"until the end of November is no year", "fires 2022-H2", []string{"a: fires 2022 = 440 until 2022-11-30", "a: fires 2022-H1 = 220"}, "not stated"},
		{"what is inferred is assumed", "fires 2022", []string{"a: fires 2022-H1 = 100?", "a: fires 2022-H2 = 120"}, "assumed 220"},
		{"a change of derived levels", "fires 2022-Q4 from 2021-Q4",
			[]string{"a: fires 2022 = 440", "a: fires 2022-01..09 = 310", "b: fires 2021-Q4 = 104"}, "derived 25.0"},
		{"on the same quarter", "fires 2021-Q4", []string{"a: fires 2022-Q4 = 130", "a: fires 2022-Q4 from 2021-Q4 = 25.0"}, "derived 104"},
		{"a stock at the end of the year", "staff 2022", []string{"a: staff 2022-12-31 = 574"}, "published 574"},
		{"a stock at the end of a quarter", "staff 2022-12-31", []string{"a: staff 2022-Q4 = 574"}, "published 574"},
		{"stocks are not added", "staff 2022", []string{"a: staff 2022-Q1 = 570", "a: staff 2022-Q2 = 572", "a: staff 2022-Q3 = 573"}, "not stated"},
		{"two counts of one day", "staff 2022", []string{"a: staff 2022-12-31 = 574", "b: staff 2022 = 600"}, "disputed 574 | 600"},
		{"a stock along a change", "staff 2021", []string{"a: staff 2022-12-31 = 574", "a: staff 2022 from 2021 = -5.3"}, "derived 606"},
		{"a stock of a day along a change", "staff 2021-12-31", []string{"a: staff 2022 = 574", "a: staff 2022 from 2021 = -5.3"}, "derived 606"},
		{"points stated", "rate 2021", []string{"a: rate 2022 = 90.0", "a: rate 2022 points 2021 = -1.1"}, "derived 91.0–91.2"},
		{"above the target", "rate 2022 margin", []string{"a: rate 2022 = >90", "a: rate 2022 target = 75"}, "derived >15"},
		{"the target is exact", "rate 2022 margin", []string{"a: rate 2022 = 33.8", "a: rate 2022 target = 35"}, "derived -1.2"},
		{"more than 92 against 75", "rate 2022 margin", []string{"a: rate 2022 = >92", "a: rate 2022 target = 75"}, "derived >17"},
		{"a whole number of points", "rate 2022 margin", []string{"a: rate 2022 = 92", "a: rate 2022 target = 75"}, "derived 17"},
		{"against half a point", "rate 2022 margin", []string{"a: rate 2022 = 92", "a: rate 2022 target = 74.5"}, "derived 17.0–18.0"},
		{"a target of at least", "rate 2022 margin", []string{"a: rate 2022 = 94.5", "a: rate 2022 target = ≥92"}, "derived 2.5"},
		{"a target of at most", "cases 2022 margin", []string{"a: cases 2022 = 90", "a: cases 2022 target = ≤100"}, "derived -10.0"},
		{"a target about", "rate 2022 margin", []string{"a: rate 2022 = 94.5", "a: rate 2022 target = ~92"}, "not stated"},
		{"nearly 90 and 92", "rate 2022 margin", []string{"a: rate 2022 = <90", "a: rate 2022 target = 92"}, "derived >-2"},
		{"a margin that is stated", "rate 2022 margin", []string{"a: rate 2022 = 34", "a: rate 2022 target = 35", "b: rate 2022 margin = -1.2"}, "published -1.2"},
		{"two targets", "rate 2022 target", []string{"a: rate 2022 target = 92", "b: rate 2022 target = 92.3"}, "disputed 92 | 92.3"},
		{"a target and its bound", "rate 2022 target", []string{"a: rate 2022 target = 92", "b: rate 2022 target = ≥92"}, "published 92"},
		{"a share of a margin ties no years", "cases 2021", []string{"a: cases 2022 = 574", "a: cases 2022 margin = 5.0"}, "not stated"},
		{"thousands are rounded", "all 2022", []string{"a: men 2022 = 10.4e3", "a: women 2022 = 574"}, "derived 11000"},
		{"thousands against the last one", "cases 2022", []string{"a: cases 2022 = 10.4e3", "b: cases 2022 = 10423"}, "published 10423"},
		{"thousands that differ", "cases 2022", []string{"a: cases 2022 = 10.4e3", "b: cases 2022 = 10473"}, "disputed 10400 | 10473"},
		{"thousands that differ by thousands", "cases 2021", []string{"a: cases 2022 = 998.4e3", "a: cases 2022 difference 2021 = 17.2e3"}, "derived 981100–981300"},
		{"thousands that differ by less", "cases 2021", []string{"a: cases 2022 = 998.4e3", "a: cases 2022 difference 2021 = 17240"}, "derived 981110–981210"},
		{"back from thousands", "cases 2021", []string{"a: cases 2022 = 11.0e3", "a: cases 2022 from 2021 = 5.3"}, "derived 10390–10500"},
		{"back from money", "budget 2021", []string{"a: budget 2022 = 12345.6e9", "a: budget 2022 from 2021 = 5.0"}, "derived 11752070000000–11763370000000"},
		{"a change from nothing", "cases 2022 from 2021", []string{"a: cases 2021 = 0", "a: cases 2022 = 5"}, "without a base 0"},
		{"nothing after nothing", "cases 2022 from 2021", []string{"a: cases 2021 = 0", "a: cases 2022 = 0"}, "without a base 0"},
		{"of what prints as nothing", "budget 2022 from 2021", []string{"a: budget 2021 = 0e9", "a: budget 2022 = 5e9"}, "without a base 0"},
		{"of no money", "budget 2022 from 2021", []string{"a: budget 2021 = 0", "a: budget 2022 = 5e9"}, "without a base 0"},
		{"of no part of a tonne", "food 2022 from 2021", []string{"a: food 2021 = 0.0", "a: food 2022 = 5.5"}, "without a base 0"},
		{"nothing is no less than nothing", "food 2022 difference 2021", []string{"a: food 2021 = 0", "a: food 2022 = 5.5"}, "derived 4–6"},
		{"a target of nothing", "cases 2022 margin", []string{"a: cases 2022 = 5", "a: cases 2022 target = 0"}, "without a base 0"},
		{"below the target", "cases 2022 margin", []string{"a: cases 2022 = 90", "a: cases 2022 target = 100"}, "derived -10.0"},
		{"no target that year", "rate 2022 margin", []string{"a: rate 2022 = >90", "a: rate 2021 target = 75"}, "not stated"},
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
			got := show(New(sources, nil).Ask(query(t, tt.ask, known)))
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestResolved(t *testing.T) {
	sources, known := facts(t, "a: cases 2021 = 8", "b: cases 2021 = 7", "c: cases 2021 = 7")
	q := report.Query{Indicator: known["cases"], Period: report.Year(2021)}
	if n := len(New(sources, nil).Disputes()); n != 1 {
		t.Errorf("%d disputes, want 1", n)
	}
	use := q
	use.Source = sources[1]
	l := New(sources, []report.Resolution{{Query: use}})
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
	other := report.Resolution{Query: report.Query{Indicator: known["cases"], Period: report.Year(2022), Source: more[1]}}
	if got := show(New(more, []report.Resolution{other}).Ask(report.Query{Indicator: known["cases"], Period: report.Year(2021)})); got != "derived 607" {
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
	f := New(sources, nil).Ask(report.Query{Indicator: known["cases"], Period: report.Year(2020)})
	s := f.Chains[0].Steps[1]
	got := fmt.Sprintf("%s: %s; with %s: %s; %s", s.Level, s.Result, *s.Cut, s.Narrow, *s.Wholes)
	if want := "605.8–606.5: 892.8–895.2; with 606: 893.1–894.5; 894"; got != want {
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
		f := New(sources, nil).Ask(report.Query{Indicator: known["cases"], Period: report.Year(2000)})
		low, high := f.Amount.Number, f.Amount.Number
		if f.Amount.To != nil {
			high = *f.Amount.To
		}
		first := report.Whole(truth[0]).Rat()
		if f.Status != Derived || low.Rat().Cmp(first) > 0 || high.Rat().Cmp(first) < 0 {
			t.Fatalf("%v\ntruth %d, derived %s", lines, truth[0], show(f))
		}
	}
}

// TestManySources has eight hundred documents state the same level and change: each
// question is settled once, and not once for every document that answers it.
func TestManySources(t *testing.T) {
	var lines []string
	for i := range 800 {
		lines = append(lines, fmt.Sprintf("s%d: cases 2022 = 574", i), fmt.Sprintf("s%d: cases 2022 from 2021 = -5.3", i))
	}
	sources, known := facts(t, lines...)
	begun := time.Now()
	l := New(sources, nil)
	if found := l.Contradictions(); len(found) > 0 {
		t.Fatal(clash(found[0]))
	}
	if got := show(l.Ask(report.Query{Indicator: known["cases"], Period: report.Year(2021)})); got != "derived 606" {
		t.Error(got)
	}
	if took := time.Since(begun); took > 5*time.Second { // it was 18 seconds, and is a tenth of one
		t.Errorf("it took %v", took)
	}
}
