package ledger

import (
	"fmt"
	"math/big"
	"math/rand"
	"testing"

	"tongket/report"
)

// published states the true numbers of districts, each to the last, rounded to tens or
// hundreds, or not at all; of all of them now and then.
func (d *districts) published(t *testing.T, rng *rand.Rand) *Ledger {
	var lines []string
	round := func(n int64) string {
		exp := []int{0, 0, 1, 2}[rng.Intn(4)]
		unit := report.Decimal{Coef: 1, Exp: exp}.Rat().Num().Int64()
		return fmt.Sprintf("%de%d", (n+unit/2)/unit, exp)
	}
	var all int64
	for _, m := range d.district.Members {
		n := 100 + rng.Int63n(900)
		of, _ := report.Members{}.With(m)
		d.truth[of] = n
		all += n
		if rng.Intn(6) > 0 {
			lines = append(lines, m.ID+" = "+round(n))
		}
	}
	d.truth[report.Members{}] = all
	if rng.Intn(2) == 0 {
		lines = append(lines, "all = "+round(all))
	}
	return d.state(t, lines...)
}

// Whatever is said of the rank of a district, of its share and of how many have more than a
// number is true of the true numbers, however roughly these are known.
func TestAmongHoldsTruth(t *testing.T) {
	rng := rand.New(rand.NewSource(11))
	ranked, shared, counted, averaged := 0, 0, 0, 0
	for range 400 {
		d := newDistricts(3 + rng.Intn(6))
		l := d.published(t, rng)
		mean := d.ask(report.Members{}).As(report.Mean)
		mean.Where = report.Where{By: d.district, Among: true}
		if f := l.Ask(mean); f.Known() && !holdsTruth(f, big.NewRat(d.truth[report.Members{}], int64(len(d.district.Members)))) {
			t.Fatalf("the mean of %d in %d districts is %s", d.truth[report.Members{}], len(d.district.Members), show(f))
		} else if f.Known() {
			averaged++
		}
		for _, m := range d.district.Members {
			of, _ := report.Members{}.With(m)
			place := int64(1)
			for _, other := range d.district.Members {
				if o, _ := (report.Members{}).With(other); d.truth[o] > d.truth[of] {
					place++
				}
			}
			if f := l.Ask(d.ask(of).As(report.Rank)); f.Known() {
				ranked++
				if !f.interval().overlaps(point(big.NewRat(place, 1))) || !holdsTruth(f, big.NewRat(place, 1)) {
					t.Fatalf("%s is %s, and in truth %d", f.Query, f.Value(), place)
				}
			}
			share := big.NewRat(100*d.truth[of], d.truth[report.Members{}])
			if f := l.Ask(d.ask(of).As(report.Share)); f.Known() {
				shared++
				if !holdsTruth(f, share) {
					t.Fatalf("%s is %s, and in truth %s", f.Query, f.Value(), share.FloatString(3))
				}
			}
		}
		than := 100 + rng.Int63n(900)
		for is, holds := range map[report.Condition]func(n int64) bool{
			report.Above: func(n int64) bool { return n > than }, report.Below: func(n int64) bool { return n < than },
			report.NoLess: func(n int64) bool { return n >= than }, report.NoMore: func(n int64) bool { return n <= than },
		} {
			q := d.ask(report.Members{}).As(report.HowMany)
			q.Where = report.Where{By: d.district, Is: is, Number: report.Whole(than)}
			want := 0
			for _, m := range d.district.Members {
				if of, _ := (report.Members{}).With(m); holds(d.truth[of]) {
					want++
				}
			}
			if f := l.Ask(q); f.Known() {
				counted++
				if f.Value() != fmt.Sprint(want) || len(f.Held) != want {
					t.Fatalf("%s is %s, and in truth %d", q, f.Value(), want)
				}
			} else if len(l.Open(q)) == 0 {
				t.Fatalf("%s is not said, and nothing is open", q)
			}
		}
	}
	if ranked < 200 || shared < 100 || counted < 100 || averaged < 100 {
		t.Errorf("only %d ranks, %d shares, %d counts and %d means follow", ranked, shared, counted, averaged)
	}
}

func TestAmong(t *testing.T) {
	d := newDistricts(4)
	d.district.Complete = true
	l := d.state(t, "d0 = 30", "d1 = 30", "d2 = 12e1", "d3 = 118", "d0,men = 10")
	town := report.Where{By: d.district, Is: report.Above, Number: report.Whole(30)}
	for _, tt := range []struct {
		of     string
		aspect report.Aspect
		want   string
	}{
		{"d0", report.Rank, "derived 3"},
		{"d2", report.Rank, "derived 1–2"},
		{"town", report.Rank, "derived 1"},
		{"d0", report.Share, "derived 9.9–10.3"},
		{"town", report.Share, "derived 19.8–20.5"},
		{"all", report.Share, "derived 100.0"},
		{"all", report.Rank, "not stated"},
		{"d0,men", report.Rank, "not stated"},
		{"all", report.HowMany, "derived 2"},
	} {
		q := d.ask(d.of(tt.of)).As(tt.aspect)
		if tt.aspect == report.HowMany {
			q.Where = town
		}
		if got := show(l.Ask(q)); got != tt.want {
			t.Errorf("%s: %s, want %s", q, got, tt.want)
		}
	}
	d.district.Complete = false
	if f := d.state(t).Ask(d.ask(d.of("d0")).As(report.Rank)); f.Known() {
		t.Errorf("one of how many is not known, and the rank is %s", f.Value())
	}
}

// Members that went up or down, or reached their target, are counted as their figures prove.
func TestCountedByChange(t *testing.T) {
	sources, known := facts(t, "a: cases 2022 = 574")
	by := breakdown(10, "north", "south", "east")
	known["cases"].By, known["rate"].By = []*report.Breakdown{by}, []*report.Breakdown{by}
	known["rate"].Better = report.Up
	state := func(i, m string, year int, aspect report.Aspect, number string) {
		n, _ := report.ParseDecimal(number)
		of, _ := report.Members{}.With(by.Member(m))
		f := &report.Fact{Source: sources[0], Indicator: known[i], Members: of, Period: report.Year(year), Aspect: aspect, Amount: report.Amount{Number: n}}
		if aspect.HasBase() {
			f.Base = report.Year(year - 1)
		}
		sources[0].Facts = append(sources[0].Facts, f)
	}
	state("cases", "north", 2022, report.Level, "12")
	state("cases", "north", 2021, report.Level, "10")
	state("cases", "south", 2022, report.Change, "-3.5")
	state("cases", "east", 2022, report.Level, "7")
	state("cases", "east", 2021, report.Level, "7")
	for m, n := range map[string]string{"north": "90", "south": "95", "east": "85"} {
		state("rate", m, 2022, report.Level, n)
		state("rate", m, 2022, report.Target, "90")
	}
	l := New(sources, nil)
	for _, tt := range []struct {
		of   string
		is   report.Condition
		want string
	}{
		{"cases", report.Rose, "derived 1"}, {"cases", report.Fell, "derived 1"}, {"rate", report.Reached, "derived 2"}, {"rate", report.Missed, "derived 1"}, {"rate", report.Rose, "not stated"},
	} {
		q := report.Query{Indicator: known[tt.of], Period: report.Year(2022), Aspect: report.HowMany, Where: report.Where{By: by, Is: tt.is, Base: report.Year(2021)}}
		if got := show(l.Ask(q)); got != tt.want {
			t.Errorf("%s: %s, want %s", q, got, tt.want)
		}
	}
}

// A share or a rank of two members at once is among those of the breakdown that it names,
// whose whole is what the other one counts; or, of a share, among all.
func TestAmongCells(t *testing.T) {
	d := newDistricts(3)
	d.district.Complete = true
	l := d.state(t, "d0,men = 10", "d0 = 40", "d1,men = 30", "d2,men = 20", "d2 = 25", "all = 160")
	of := d.of("d0,men")
	for _, tt := range []struct {
		aspect report.Aspect
		where  report.Where
		want   string
	}{
		{report.Share, report.Where{}, "not stated"}, // of whom?
		{report.Share, report.Where{By: d.district, Among: true}, "derived 16.7"},
		{report.Share, report.Where{By: d.sex, Among: true}, "derived 25.0"},
		{report.Share, report.Where{All: true}, "derived 6.3"},
		{report.Rank, report.Where{By: d.district, Among: true}, "derived 3"},
		{report.Rank, report.Where{All: true}, "not stated"},
	} {
		q := d.ask(of).As(tt.aspect)
		q.Where = tt.where
		if got := show(l.Ask(q)); got != tt.want {
			t.Errorf("%s: %s, want %s", q, got, tt.want)
		}
	}
}
