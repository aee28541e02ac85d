package load

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/projecttest"
)

// orchards is the minimal project with trees counted by field and by kind, and a table of
// them in its document.
func orchards(t *testing.T) fstest.MapFS {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, anIndicator, "indicators:\n", `breakdowns:
  - id: field
    name: {vi: vườn, en: field}
    complete: true
    groups:
      - {id: wet, name: {vi: các vườn ven sông, en: fields by the river}}
    members:
      - {id: north, name: {vi: vườn Bắc, en: North field}, group: wet}
      - {id: south, name: {vi: vườn Nam, en: South field}}
      - {id: east, name: {vi: vườn Đông, en: East field}, group: wet}
  - id: kind
    name: {vi: loại cây, en: kind}
    members:
      - {id: plum, name: {vi: mận, en: plums}}
      - {id: longan, name: {vi: nhãn, en: longans}}
indicators:
`)
	projecttest.Edit(t, fsys, anIndicator, "group: orchard, better: higher", "group: orchard, better: higher, by: [field, kind]")
	projecttest.Edit(t, fsys, anIndicator, "{vi: Thu hoạch, en: Harvest}, unit: tonnes", "{vi: Thu hoạch, en: Harvest}, unit: tonnes, by: field")
	projecttest.Edit(t, fsys, aSource, "facts:\n", `tables:
  - paragraphs: 10..13
    head: 9
    in: thousand
    by: field
    columns: [trees 2021, trees of plum, trees change 2021, harvest]
    until: 2021-11-30
    rows:
      all: [0.606, 0.4, ~, 0.03]
      north: [0.3, 0.25, -3.5%, 0.01]
      south: [0.206, 0.1, -10%, ~]
      wet: [~, ~, -3%, ~]
facts:
  - {indicator: harvest, of: wet, period: 2022, value: 12, at: {paragraph: 6, printed: 12 tấn}}
  - {indicator: trees, of: [longan, east], period: 2022, value: 12, at: {paragraph: 6, printed: 12 cây}}
`)
	projecttest.Edit(t, fsys, aSource, "    until: 2021-11-30\n", "")
	return fsys
}

func TestTableOfMembers(t *testing.T) {
	r, problems := judged(orchards(t), "")
	if len(problems.Errors()) > 0 {
		t.Fatal(render(problems))
	}
	var got []string
	for _, f := range r.Sources[0].Facts {
		got = append(got, fmt.Sprintf("%s = %s ¶%d %q", f.Query(), f.Amount.Number, f.Place.Paragraph, f.Place.Printed))
	}
	want := strings.Split(`trees 2021 = 606 ¶10 "0,606"
trees 2022 of plum = 400 ¶10 "0,4"
harvest 2022 = 30 ¶10 "0,03"
trees 2021 of north = 300 ¶11 "0,3"
trees 2022 of north,plum = 250 ¶11 "0,25"
trees 2022 of north change 2021 = -3.5 ¶11 "3,5"
harvest 2022 of north = 10 ¶11 "0,01"
trees 2021 of south = 206 ¶12 "0,206"
trees 2022 of south,plum = 100 ¶12 "0,1"
trees 2022 of south change 2021 = -10 ¶12 "10"
trees 2022 of wet change 2021 = -3 ¶13 "3"
harvest 2022 of wet = 12 ¶6 "12 tấn"
trees 2022 of east,longan = 12 ¶6 "12 cây"`, "\n")
	for i, w := range want {
		if i >= len(got) || got[i] != w {
			t.Fatalf("fact %d is %q, want %q", i, got[min(i, len(got)-1)], w)
		}
	}
}

// Each mistake is told once, where it was made, with the name that was meant.
func TestMembersAreRefused(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{aSource, "      south: [", "      souht: [", `14:7: unknown member "souht" of field [unknown-name]|did you mean "south"?`},
		{aSource, "of: wet,", "of: wett,", `unknown member "wett" of field [unknown-name]|did you mean "wet"?`},
		{aSource, "of: wet,", "of: plum,", `plum is a member of kind, by which harvest is not counted [unknown-name]|harvest is counted by field`},
		{aSource, "of: [longan, east]", "of: [longan, plum]", "longan and plum are both members of kind [bad-reference]|name one of each breakdown"},
		{aSource, "of: [longan, east]", "of: [longan, east, plum]", "longan and plum are both members of kind [bad-reference]|name one of each breakdown"},
		{aSource, "indicator: graft-rate", "indicator: graft-rate, of: wet", "wet is a member of field, by which graft-rate is not counted [unknown-name]|say by: at the indicator"},
		{aSource, "indicator: graft-rate", "indicator: graft-rate, of: wit", `graft-rate is not counted by members, and "wit" names none [unknown-name]|say by:`},
		{aSource, "      south: [", "      north: [", `duplicate key "north"`},
		{aSource, "by: field", "by: fields", `unknown breakdown "fields" [unknown-name]|did you mean "field"?`},
		{aSource, "by: field", "by: kind", "harvest is not counted by kind [bad-reference]|say by: at the indicator"},
		{aSource, "columns:", "columnss:", `unknown key "columnss" in a table of a document [unknown-key]`},
		{aSource, "rows:", "rowss:", `unknown key "rowss" in a table of a document [unknown-key]`},
		{aSource, "by:", "byy:", `unknown key "byy" in a table of a document [unknown-key]`},
		{aSource, "10..13", "10..14", "these are 5 paragraphs, and 4 rows are typed [fact-form]|each paragraph is a row"},
		{aSource, "0.1, -10%, ~]", "0.1, -10%]", "a row has a cell for each of the 4 columns, this one has 3 [fact-form]|type ~"},
		{aSource, "harvest]", "harvest by review]", "a column names no source or form [fact-form]|type only"},
		{aSource, "harvest]", "harvst]", `unknown indicator "harvst" [unknown-name]|did you mean`},
		{aSource, "0.1, -10%", "0.1, 1%", "a change has its sign in front [bad-amount]|type -1% for a fall or +1% for a rise"},
		{anIndicator, "id: south", "id: north", `duplicate member "north" [duplicate-name]|it is first given at`},
		{anIndicator, "id: south", "id: all", `"all" cannot name a member: it is the row of all of them [bad-value]|choose another id`},
		{anIndicator, "en: East field}, group: wet", "en: East field}, group: wit", `unknown group "wit" [unknown-name]|did you mean "wet"?`},
		{anIndicator, "by: [field, kind]", "by: [field, kid]", `unknown breakdown "kid" [unknown-name]|did you mean "kind"?`},
		{anIndicator, "by: [field, kind]", "by: [field, field]", "trees is counted by field already [duplicate-name]|"},
		{anIndicator, "by: [field, kind]", "by: [field, kind, field]", "trees is counted by more than two breakdowns [bad-value]|record an indicator"},
		{anIndicator, "id: plum", "id: north", `field and kind both have a member "north" [duplicate-name]|give one of them another id`},
		{anIndicator, "breakdowns:", "breakdown:", `unknown key "breakdown" in indicators.yaml [unknown-key]|did you mean "breakdowns"?`},
		{anEdition, "{trees},", "{trees of nort},", `unknown member "nort" of field, kind [unknown-name]|did you mean "north"?`},
		{anEdition, "{trees},", "{trees of},", "the member is missing after of [bad-reference]|a reference is"},
		{anEdition, "{trees},", "{trees of north, South},", `"South" is not an id [bad-reference]|a reference is`},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		_, problems := judged(fsys, "")
		what, hint, _ := strings.Cut(tt.want, "|")
		errs := problems.Errors()
		if len(errs) == 0 {
			t.Errorf("%q → %q is accepted", tt.old, tt.new)
			continue
		}
		if got := render(report.Problems{errs[0]}); !strings.Contains(got, what) || !strings.Contains(got, hint) {
			t.Errorf("%q → %q: %s\nwant %s", tt.old, tt.new, render(errs), tt.want)
		} else if len(errs) > 1 {
			t.Errorf("%q → %q has more than one problem: %s", tt.old, tt.new, render(errs))
		}
	}
}

// TestOneCauseInBreakdowns: what hangs on a member, a group or an indicator that could not
// be read is not judged.
func TestOneCauseInBreakdowns(t *testing.T) {
	const below = "below-zero: true}"
	for _, tt := range []struct{ file, old, new string }{
		{anIndicator, "{id: wet,", "{id: 13,"},
		{anIndicator, "complete: true", "complete: perhaps"},
		{anIndicator, "name: {vi: vườn Bắc, en: North field}, group: wet", "name: {vi: vườn Bắc, en: North field}, group: wett"},
		{anIndicator, "{id: depth, name:", "{id: *x, name:"},
	} {
		fsys := orchards(t)
		projecttest.Edit(t, fsys, anIndicator, "", "  - {id: depth, name: {vi: Độ sâu, en: Depth}, unit: tonnes, group: orchard, "+below+"\n")
		projecttest.Edit(t, fsys, aSource, "facts:\n", "facts:\n  - {indicator: depth, period: 2022, value: -1.5, at: {paragraph: 6, printed: \"-1,5\"}}\n")
		projecttest.Edit(t, fsys, anEdition, "", "      - {table: members, id: t, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, by: field, whole: ~, columns: trees 2021}\n")
		before, _ := judgedWith(t, fsys)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		if found, text := judgedWith(t, fsys); before != 0 || found != 1 {
			t.Errorf("%s: %d problems, then %d\n%s", tt.new, before, found, text)
		}
	}
}

// judgedWith is how many problems and warnings there are, beside what says that something
// was not judged.
func judgedWith(t *testing.T, fsys fstest.MapFS) (n int, text string) {
	t.Helper()
	_, problems := judged(fsys, "")
	for _, p := range problems {
		if p.Code != report.NotJudged {
			n++
		}
	}
	return n, render(problems)
}
