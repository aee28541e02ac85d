package ledger

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"tongket/report"
)

// districts is cases counted by districts, of which the first two are a group, and by sex.
type districts struct {
	cases         *report.Indicator
	district, sex *report.Breakdown
	truth         map[report.Members]int64
	stated        *report.Source
}

func breakdown(rank int, ids ...string) *report.Breakdown {
	b := &report.Breakdown{Complete: true}
	for n, id := range ids {
		b.Members = append(b.Members, &report.Member{ID: id, Of: b, Rank: rank + n})
	}
	return b
}

func newDistricts(n int) *districts {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprint("d", i)
	}
	d := &districts{district: breakdown(10, names...), sex: breakdown(10_000, "men", "women"), truth: map[report.Members]int64{}, stated: &report.Source{ID: "a"}}
	town := &report.Member{ID: "town", Of: d.district, Rank: 1, Parts: d.district.Members[:2]}
	for _, m := range town.Parts {
		m.Group = town
	}
	d.district.Groups = []*report.Member{town}
	d.cases = &report.Indicator{ID: "cases", Unit: counted, By: []*report.Breakdown{d.district, d.sex}}
	d.cases.AddUp()
	return d
}

// of is the members of a reference: d1,men.
func (d *districts) of(typed string) (out report.Members) {
	for id := range strings.SplitSeq(typed, ",") {
		for _, b := range d.cases.By {
			if m := b.Member(id); m != nil {
				out, _ = out.With(m)
			}
		}
	}
	return out
}

// state publishes lines such as "d1,men = 12", "all = 40e1"; several sources are named
// before a colon.
func (d *districts) state(t *testing.T, lines ...string) *Ledger {
	t.Helper()
	for _, line := range lines {
		of, number, _ := strings.Cut(line, " = ")
		n, err := report.ParseDecimal(number)
		if err != nil {
			t.Fatal(err)
		}
		d.stated.Facts = append(d.stated.Facts, &report.Fact{Source: d.stated, Indicator: d.cases, Members: d.of(of), Period: report.Year(2022), Amount: report.Amount{Number: n}})
	}
	return New([]*report.Source{d.stated}, nil)
}

func (d *districts) ask(m report.Members) report.Query {
	return report.Subject{Indicator: d.cases, Members: m}.In(report.Year(2022))
}

// everyone is all subjects: the whole, members, groups and cells.
func (d *districts) everyone() []report.Members {
	var out []report.Members
	for _, s := range (report.Subject{Indicator: d.cases}).TiedTo() {
		out = append(out, s.Members)
	}
	return out
}

func TestMembersAddUp(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		ask   string
		want  string
	}{
		{"the whole of its members", []string{"d0 = 5", "d1 = 6", "d2 = 7"}, "", "derived 18"},
		{"one is missing", []string{"d0 = 5", "d1 = 6"}, "", "not stated"},
		{"the one that is missing", []string{"all = 18", "d0 = 5", "d1 = 6"}, "d2", "derived 7"},
		{"in thousands", []string{"all = 18.0e3", "d0 = 5.0e3", "d1 = 6.0e3"}, "d2", "derived 6850–7150"},
		{"a group", []string{"d0 = 5", "d1 = 6"}, "town", "derived 11"},
		{"the whole of a group and the rest", []string{"town = 11", "d2 = 7"}, "", "derived 18"},
		{"what a group leaves", []string{"all = 18", "town = 11"}, "d2", "derived 7"},
		{"over a group that follows", []string{"all = 18", "d2 = 7", "d0 = 5"}, "d1", "derived 6"},
		{"cells of two breakdowns", []string{"d0,men = 2", "d0,women = 3", "d1 = 6", "d2 = 7"}, "", "derived 18"},
		{"across both", []string{"men = 9", "women = 9", "d0 = 5", "d1 = 6"}, "d2", "derived 7"},
		{"a cell", []string{"d0 = 5", "d0,men = 2"}, "d0,women", "derived 3"},
		{"a group's cell", []string{"d0,men = 2", "d1,men = 4"}, "town,men", "derived 6"},
	} {
		d := newDistricts(3)
		if got := show(d.state(t, tt.lines...).Ask(d.ask(d.of(tt.ask)))); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// What members come to is not told where they do not add up.
func TestMembersApart(t *testing.T) {
	for name, change := range map[string]func(*districts){
		"an average":       func(d *districts) { d.cases.Apart = true },
		"a rate":           func(d *districts) { d.cases.Unit = percent },
		"a list with gaps": func(d *districts) { d.district.Complete = false },
		"one was not read": func(d *districts) { d.district.Unread = true },
	} {
		d := newDistricts(3)
		change(d)
		d.cases.Sums = nil
		d.cases.AddUp()
		if f := d.state(t, "d0 = 5", "d1 = 6", "d2 = 7").Ask(d.ask(report.Members{})); f.Known() {
			t.Errorf("%s: the members come to %s", name, show(f))
		}
	}
}

func TestMembersContradict(t *testing.T) {
	d := newDistricts(3)
	l := d.state(t, "all = 19", "d0 = 5", "d1 = 6", "d2 = 7", "town = 11", "d0,men = 3", "d0,women = 2")
	found := l.Contradictions()
	if len(found) != 1 || found[0].Kind != Total || found[0].Query != d.ask(report.Members{}) || len(found[0].Other.Facts) != 3 {
		t.Errorf("found %v", found)
	}
}

// TestTruthOfMembers publishes true counts of districts and sexes, some rounded, some not
// at all: nothing clashes, and all that follows holds the truth.
func TestTruthOfMembers(t *testing.T) {
	rng := rand.New(rand.NewSource(11))
	derived := 0
	for range 400 {
		d := newDistricts(2 + rng.Intn(4))
		lines := d.invent(rng)
		l := d.state(t, lines...)
		for _, c := range l.Contradictions() {
			if c.Kind != RoundParts {
				t.Fatalf("%v: the truth is %v, yet %s", lines, d.truth, clash(c))
			}
		}
		for _, m := range d.everyone() {
			f := l.Ask(d.ask(m))
			if f.Known() && !f.interval().overlaps(point(report.Whole(d.truth[m]).Rat())) {
				t.Fatalf("%v: of %s the truth is %d, derived %s", lines, m, d.truth[m], show(f))
			}
			if f.Computed() {
				derived++
			}
		}
	}
	if derived < 1000 {
		t.Errorf("only %d figures follow", derived)
	}
}

// invent makes the truth, and publishes some of it.
func (d *districts) invent(rng *rand.Rand) (lines []string) {
	for _, m := range d.district.Members {
		for _, s := range d.sex.Members {
			n := rng.Int63n(9000)
			for _, of := range []string{"", m.ID, s.ID, m.ID + "," + s.ID} {
				d.truth[d.of(of)] += n
			}
			if m.Group != nil {
				d.truth[d.of("town")] += n
				d.truth[d.of("town,"+s.ID)] += n
			}
		}
	}
	for _, m := range d.everyone() {
		if rng.Intn(3) > 0 {
			lines = append(lines, m.String()+" = "+inThousands(rng, d.truth[m]))
		}
	}
	return lines
}

// TestPlantedMember states a whole table to the last one, and one number of it wrong: that
// is found, and the contradiction names it.
func TestPlantedMember(t *testing.T) {
	rng := rand.New(rand.NewSource(12))
	for range 300 {
		d := newDistricts(2 + rng.Intn(4))
		d.invent(rng)
		all := d.everyone()
		wrong := all[rng.Intn(len(all))]
		var lines []string
		for _, m := range all {
			n := d.truth[m]
			if m == wrong {
				n += 1 + rng.Int63n(50)
			}
			lines = append(lines, fmt.Sprintf("%s = %d", m, n))
		}
		found := d.state(t, lines...).Contradictions()
		if len(found) == 0 {
			t.Fatalf("%v: %s is wrong, and nothing is found", lines, wrong)
		}
		for _, f := range found[0].facts() {
			if f.Members == wrong {
				found = nil
				break
			}
		}
		if found != nil {
			t.Fatalf("%v: %s is wrong, found %s", lines, wrong, clash(found[0]))
		}
	}
}

// TestMembersGrowLinearly counts what is allocated for each fact of few districts and
// many.
func TestMembersGrowLinearly(t *testing.T) {
	each := func(n int) float64 {
		d := newDistricts(n)
		rng := rand.New(rand.NewSource(1))
		lines := d.invent(rng)
		l := len(d.state(t, lines...).facts)
		return testing.AllocsPerRun(1, func() {
			l := New([]*report.Source{d.stated}, nil)
			l.Contradictions()
			for _, m := range d.everyone() {
				l.Ask(d.ask(m))
			}
		}) / float64(l)
	}
	if few, many := each(40), each(320); many > 1.5*few {
		t.Errorf("%.0f allocations a fact of 40 districts, %.0f of 320", few, many)
	}
}
