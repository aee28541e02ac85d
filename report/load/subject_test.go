package load

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// A chart draws what an indicator counts of a member as it draws what it counts of all.
func TestMembersAreDrawn(t *testing.T) {
	fsys := orchards(t)
	projecttest.Edit(t, fsys, anEdition, "of: trees\n", "of: trees of north\n")
	r, problems := judged(fsys, "")
	if len(problems.Errors()) > 0 {
		t.Fatal(render(problems))
	}
	for c := range r.Editions[0].Charts() {
		if got := c.Asks()[0].String(); !strings.HasSuffix(got, " of north") {
			t.Errorf("the first bar is %s", got)
		}
	}
}

func TestSubjectsAreRefused(t *testing.T) {
	for _, tt := range []struct{ of, want string }{
		{"trees of nort", `unknown member "nort" of field, kind [unknown-name]`},
		{"tree of north", `unknown indicator "tree" [unknown-name]`},
		{"trees 2021", "a chart draws levels: no period, source or form is named here [chart-form]"},
		{"trees target", "a chart draws levels: no period, source or form is named here [chart-form]"},
		{"trees of", "the member is missing after of [bad-reference]"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anEdition, "of: trees\n", "of: "+tt.of+"\n")
		_, problems := judged(fsys, "")
		if got := render(problems.Errors()); strings.Count(got, "editions/") != 1 || !strings.Contains(got, tt.want) {
			t.Errorf("of: %s: %s", tt.of, got)
		}
	}
}

// A ranking of members draws all of them, in their order, or those that are named.
func TestMembersOfAChart(t *testing.T) {
	for _, tt := range []struct{ keys, want, absent string }{
		{"of: trees\n        by: field", "north south east", ""},
		{"of: trees of plum\n        by: field", "north,plum south,plum east,plum", ""},
		{"of: trees\n        by: field\n        members: [east, south, north]", "east south north", ""},
		{"of: trees\n        by: field\n        members: [wet, north]", "wet north", "south"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anEdition, "of: trees\n", tt.keys+"\n")
		projecttest.Edit(t, fsys, anEdition, "chart: columns", "chart: amounts")
		projecttest.Edit(t, fsys, anEdition, "periods: 2021..2022", "periods: 2022")
		r, problems := judged(fsys, "")
		if len(problems.Errors()) > 0 {
			t.Fatal(render(problems))
		}
		for c := range r.Editions[0].Charts() {
			var got, absent []string
			for _, q := range c.Asks() {
				got = append(got, q.Members.String())
			}
			for _, m := range c.Absent() {
				absent = append(absent, m.ID)
			}
			if strings.Join(got, " ") != tt.want || strings.Join(absent, " ") != tt.absent {
				t.Errorf("%s draws %v without %v, want %s without %s", tt.keys, got, absent, tt.want, tt.absent)
			}
		}
	}
}

func TestMembersOfAChartAreRefused(t *testing.T) {
	for _, tt := range []struct{ chart, keys, want string }{
		{"amounts", "of: trees\n        by: fields", `unknown breakdown "fields" [unknown-name]`},
		{"amounts", "of: graft-rate\n        by: field", "graft-rate is not counted by field [chart-form]"},
		{"amounts", "of: trees of north\n        by: field", "north is a member of field, and each of these is shown [chart-form]"},
		{"amounts", "of: trees\n        by: field\n        members: [nort]", `unknown member "nort" of field [unknown-name]`},
		{"amounts", "of: trees\n        by: field\n        members: [north, north]", "north is named already [duplicate-name]"},
		{"amounts", "of: trees\n        members: [north]", "members: are those of what is drawn by: [chart-form]"},
		{"amounts", "of: [trees, harvest]\n        by: field", "a chart of members draws one indicator [chart-form]"},
		{"columns", "of: trees\n        by: field", `unknown key "by" in a columns chart [unknown-key]`},
		{"line", "of: trees\n        by: field\n        members: [wet]", "a line chart takes at least 4 periods, this one has 1 [not-drawable]"},
		{"ranking", "of: trees\n        by: field\n        members: [wet]", "a ranking takes at least 3 members, this one has 1 [not-drawable]"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anEdition, "of: trees\n", tt.keys+"\n")
		projecttest.Edit(t, fsys, anEdition, "chart: columns", "chart: "+tt.chart)
		projecttest.Edit(t, fsys, anEdition, "periods: 2021..2022", "periods: 2022")
		_, problems := judged(fsys, "")
		if got := render(problems.Errors()); strings.Count(got, "editions/") != 1 || !strings.Contains(got, tt.want) {
			t.Errorf("%s, %s: %s", tt.chart, tt.keys, got)
		}
	}
}
