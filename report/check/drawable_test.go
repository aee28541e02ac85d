package check

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/projecttest"
)

// What cannot be drawn is a problem where it is asked for; facts are added to
// the source of the minimal project, and a block to its edition.
func TestDrawable(t *testing.T) {
	const texts = "id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}"
	chart := func(s string) string { return "{" + texts + ", chart: " + s + "}" }
	table := func(s string) string { return "{" + texts + ", table: " + s + "}" }
	fact := func(s string) string { return "{" + s + ", at: {paragraph: 9, printed: a}}" }
	rate := func(s string) string { return fact("indicator: graft-rate, period: 2021, " + s) }
	harvest := func(period, s string) string { return fact("indicator: harvest, period: " + period + ", " + s) }
	threeTargets := func(a, b, c string) []string {
		out := []string{harvest("2020", "value: 5"), harvest("2021", "value: 5"), harvest("2022", "value: 5")}
		for i, s := range []string{a, b, c} {
			if s != "" {
				out = append(out, harvest([]string{"2020", "2021", "2022"}[i], "target: "+s))
			}
		}
		return out
	}
	for _, tt := range []struct {
		facts []string
		block string
		want  string // empty: no problem
	}{
		{[]string{harvest("2010", "value: 40"), harvest("2022", "value: 90")}, chart("columns, of: harvest, periods: 2010..2022"), "a columns chart has at most 12 bars, this one has 13 [not-drawable]\n\tdraw a line chart: chart: line"},
		{nil, chart("line, of: trees, periods: 2020..2022"), "a line chart takes at least 4 periods, this one has 3 [not-drawable]\n\tdraw a columns chart: chart: columns"},
		{nil, chart("line, of: [trees, trees, trees, trees, trees], periods: 2019..2022"), "a line chart takes at most 4 indicators, this one has 5"},
		{[]string{harvest("2019", "value: 90"), harvest("2022", "value: 100")}, chart("line, of: harvest, periods: 2019..2022"), "the line would be as good as flat"},
		{[]string{harvest("2019", "value: 80"), harvest("2022", "value: 100")}, chart("line, of: harvest, periods: 2019..2022"), ""},
		{[]string{harvest("2019", "value: 0"), harvest("2022", "value: 0")}, chart("line, of: harvest, periods: 2019..2022"), "the line would be as good as flat"},
		{[]string{harvest("2019", "value: 80"), harvest("2022", "value: 100")}, chart("line, of: [harvest, harvest], periods: 2019..2022, target: true"), "a target belongs to one indicator, and 2 are drawn"},
		{nil, chart("columns, of: trees, periods: 2015..2022"), "the chart begins or ends with 2015, of which no listed source states anything"},
		{nil, table("periods, columns: 2021..2022, rows: [{of: trees change 2021}]"), ""},
		{nil, table("periods, columns: 2021..2022, bars: 2022, rows: [{of: trees}, {of: trees}, {of: trees}]"), ""},
		{nil, table("periods, columns: 2021..2022, bars: 2020, rows: [{of: trees}, {of: trees}, {of: trees}]"), "no column of this table is 2020"},
		{nil, table("periods, columns: 2021..2022, bars: 2022, rows: [{of: trees}, {of: trees}, {of: trees change 2021}]"), "the table would have 2 bars; bars compare at least 3"},
		{[]string{harvest("2022", "value: 5")}, table("periods, columns: 2021..2022, bars: 2022, rows: [{of: trees}, {of: trees}, {of: harvest}]"), "bars have one scale: trees is in trees, harvest in "},
		{nil, table("periods, columns: 2021..2022, sparkline: 2018..2022, rows: [{of: trees}]"), "a sparkline takes at least 6 periods, this one has 5"},
		{nil, table("periods, columns: 2021..2022, sparkline: 2015-01..2022-12, rows: [{of: trees}]"), "a sparkline takes at most 60 periods, this one has 96"},
		{nil, table("periods, columns: 2021..2022, sparkline: 2016-Q1..2022-Q4, rows: [{of: trees}]"), "no row has 3 figures to draw a line through"},
		{threeTargets("", "", ""), table("periods, columns: 2021..2022, sparkline: 2017..2022, rows: [{of: trees}, {of: harvest}]"), ""},
		{nil, table("periods, columns: 2021..2022, rows: [{of: trees change 2018}]"), "no listed source states a figure of this row [not-stated]\n\tknown: trees 2022 change 2021"},
		{nil, table("periods, columns: 2021..2022, rows: [{of: trees change 2029}]"), "no listed source states a figure of this row"},
		{nil, chart("changes, of: [trees, trees, trees, trees, trees, trees, trees], periods: 2022, from: 2021"), "a changes chart has at most 6 bars, this one has 7"},
		{nil, chart("columns, of: harvest, periods: 2021..2022"), "the chart would be empty"},
		{[]string{harvest("2022", "value: {vi: a, en: a}")}, chart("amounts, of: [harvest, harvest], periods: 2022"), "the chart would be empty"},
		{nil, chart("changes, of: trees, periods: 2022, from: 2020"), "the chart would be empty"},
		{[]string{harvest("2022", "direction: up, from: 2021")}, chart("changes, of: harvest, periods: 2022, from: 2021"), "the chart would be empty"},
		{[]string{harvest("2022", "change: -2..+3%, from: 2021")}, chart("changes, of: harvest, periods: 2022, from: 2021"), "a bar begins at zero, and harvest 2022 change 2021 is -2–3, on both sides of it [not-drawable]\n\tleave it out, or draw chart: line or panels"},
		{[]string{harvest("2022", "change: +2..+3%, from: 2021")}, chart("changes, of: harvest, periods: 2022, from: 2021"), ""},
		{nil, chart("bullet, of: trees, periods: 2022"), ""},
		{nil, chart("bullet, of: [trees, trees, trees, trees, trees, trees, trees, trees, trees], periods: 2022"), "a bullet chart takes at most 8 indicators, this one has 9"},
		{nil, chart("bullet, of: graft-rate, periods: 2022"), "the chart would be empty"},
		{[]string{rate("value: 140%")}, chart("bullet, of: graft-rate, periods: 2021"), ""},
		{[]string{rate("value: 40%"), rate("target: 120%")}, chart("bullet, of: graft-rate, periods: 2021"), ""},
		{[]string{rate("value: 40%")}, chart("bullet, of: graft-rate, periods: 2021"), ""},
		{threeTargets("", "", ""), chart("index, of: [harvest, harvest, harvest], periods: 2020..2022, from: 2020"), "an index chart takes at most 2 indicators, this one has 3"},
		{threeTargets("", "", ""), chart("index, of: harvest, periods: 2021..2022, from: 2021"), "an index chart takes at least 3 periods, this one has 2 [not-drawable]\n\tdraw a columns chart, without from: chart: columns"},
		{threeTargets("", "", ""), chart("index, of: harvest, periods: 2020..2022, from: 2021"), ""},
		{threeTargets("", "", ""), chart("index, of: harvest, periods: 2020..2022, from: 2019"), "the index of harvest has no base: no listed source states or implies a number of it for 2019 [not-drawable]\n\tdraw a columns chart, without from: chart: columns"},
		{[]string{harvest("2020", "value: 0"), harvest("2021", "value: 4"), harvest("2022", "value: 4")}, chart("index, of: harvest, periods: 2020..2022, from: 2020"), "the index of harvest has no base: harvest 2020 is 0"},
		{[]string{harvest("2022", "value: 40"), fact("indicator: harvest, period: 2022, change: -3%, from: 2021, inferred: {vi: a, en: a}")},
			chart("index, of: harvest, periods: 2020..2022, from: 2021"), "the index of harvest has a base that is only assumed: harvest 2021"},
		{[]string{rate("value: 40%")}, chart("index, of: graft-rate, periods: 2020..2022, from: 2021"), "index numbers of a rate would be taken for the rate"},
		{nil, chart("index, of: trees, periods: 2020..2022, from: 2020-Q1"), "against a period like it"},
		{nil, chart("ranking, of: [trees, trees], periods: 2022"), "a ranking takes at least 3 indicators, this one has 2"},
		{nil, chart("ranking, of: [trees, trees, trees], periods: 2022, beside: 2023"), "2023 does not stand beside 2022: it is no earlier period"},
		{nil, chart("ranking, of: [trees, trees, trees], periods: 2022, line: harvest"), "the line is in "},
		{nil, chart("ranking, of: [trees, trees, trees], periods: 2022, order: sorted"), "order"},
		{nil, chart("columns, of: trees, periods: 2021..2022, changes: [2022 from 2021, 2022 from 2021]"), "the change is listed twice"},
		{nil, chart("columns, of: trees, periods: [2020, 2022], changes: [2022 from 2021]"), "2021 is not among the periods"},
		{[]string{harvest("2020", "value: 5"), harvest("2022", "change: -3%, from: 2021")},
			chart("columns, of: harvest, periods: 2020..2022, changes: [2022 from 2021]"), "harvest 2021 is not stated as a number"},
		{nil, chart("columns, of: trees, periods: 2021..2022, changes: [2022 from 2021]"), ""},
		{threeTargets("4", "4", "9"), chart("columns, of: harvest, periods: 2020..2022, target: true"), ""},
		{threeTargets("4", "", "4"), chart("columns, of: harvest, periods: 2020..2022, target: true"), ""},
		{append(threeTargets("4", "", "9"), harvest("2019", "value: 2"), harvest("2019", "target: 3")), chart("line, of: harvest, periods: 2019..2022, target: true"), ""},
		{threeTargets("4", "", "9"), chart("groups, of: [harvest, trees], periods: 2021..2022, target: true"), "has one unit"},
		{append(threeTargets("4", "", "9"), harvest("2019", "value: 2")), chart("line, of: [harvest, harvest], periods: 2019..2022, target: true"), "a target belongs to one indicator, and 2 are drawn"},
		{threeTargets("4", "", "9"), chart("stacked, of: [harvest, harvest], whole: harvest, periods: 2021..2022, target: true"), "unknown key \"target\" in a stacked chart [unknown-key]\n\ta key of chart: bullet, columns, groups, line\n"},
		{threeTargets("", "4", "4"), chart("columns, of: harvest, periods: 2020..2022, target: true"), ""},
		{nil, table("inventory, period: 2022, square: 10, rows: [{of: trees change 2021}]"), "an inventory counts things, not changes or targets"},
		{[]string{rate("value: 40%")}, table("inventory, period: 2021, square: 10, rows: [{of: graft-rate}]"), "graft-rate is in percent"},
		{[]string{harvest("2022", "value: 2.5")}, table("inventory, period: 2022, square: 10, rows: [{of: harvest}]"), "squares stand for whole things"},
		{[]string{harvest("2022", "value: 20010")}, table("inventory, period: 2022, square: 10, rows: [{of: harvest}]"), "would take more than 2000 squares"},
		{[]string{harvest("2022", "value: 20010")}, table("inventory, period: 2022, square: 10, rows: [{of: harvest, not-drawn: {vi: a, en: a}}]"), ""},
		{[]string{harvest("2022", "value: 20000")}, table("inventory, period: 2022, square: 10, rows: [{of: harvest}]"), ""},
		{[]string{harvest("2022", "value: 500"), harvest("2022", "change: -3%, from: 2021")},
			table("inventory, period: 2021, square: 10, rows: [{of: harvest}]"), "harvest 2021 is known only as a range"},
		{[]string{fact("indicator: trees, period: 2022, value: 600")}, "{heading: {vi: a, en: a}}", "review states trees 2022 twice, differently"},
		{[]string{fact("indicator: trees, period: 2022, value: nearly 575")}, "{heading: {vi: a, en: a}}", ""},
		{nil, "{heading: {vi: \"\\u200b\", en: \"\\u00ad\"}}", "vi is empty"},
	} {
		fsys := projecttest.Minimal(t)
		for _, f := range tt.facts {
			projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", "  - "+f+"\nstatements:\n")
		}
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - "+tt.block)
		_, problems := judged(fsys, "")
		got := render(problems)
		if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s %s: got %q, want %q", tt.facts, tt.block, got, tt.want)
		}
		for _, p := range problems {
			if p.At.Line == 0 {
				t.Errorf("%s: a problem without a place: %s", tt.block, p.Error())
			}
		}
	}
}

// TestOneCause: what cannot be drawn for one reason is one problem, whoever writes its message.
func TestOneCause(t *testing.T) {
	for _, tt := range []struct{ chart, want string }{
		{"changes, of: harvest, periods: 2022, from: 2021", "harvest 2022 change 2021 has no percentage: harvest 2021 is 0 [zero-base]"},
		{"changes, of: [harvest, trees], periods: 2022, from: 2021", "harvest 2022 change 2021 has no percentage: harvest 2021 is 0 [zero-base]"},
		{"auto, of: harvest, periods: 2022, from: 2021", "harvest 2022 change 2021 has no percentage: harvest 2021 is 0 [zero-base]"},
		{"columns, of: harvest, periods: 2021..2022, changes: [2022 from 2021]", "harvest 2022 change 2021 has no percentage: harvest 2021 is 0 [zero-base]"},
		{"changes, of: graft-rate, periods: 2022, from: 2021", "no listed source states or implies any of its figures as a number [not-drawable]\n\tchoose other years or indicators, or leave the chart out"},
	} {
		for _, message := range []string{"{vi: a, en: a}", "auto"} {
			fsys := projecttest.Minimal(t)
			projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", `  - {indicator: harvest, period: 2021, value: 0, at: {paragraph: 9, printed: a}}
  - {indicator: harvest, period: 2022, value: 5, at: {paragraph: 9, printed: a}}
statements:
`)
			projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {id: x, name: {vi: a, en: a}, measure: {vi: a, en: a}, message: "+message+", chart: "+tt.chart+"}")
			_, problems := judged(fsys, "")
			if got := render(problems); len(problems) != 1 || !strings.Contains(got, tt.want) {
				t.Errorf("%s, message: %s: got %q, want %q alone", tt.chart, message, got, tt.want)
			}
		}
	}
}

// What is below zero is drawn by the kinds whose bars hang from zero or whose scale goes
// below it, and refused by those whose parts or targets count from nothing.
func TestBelowZero(t *testing.T) {
	for kind, drawn := range map[string]bool{
		"columns, of: warmth, periods: 2019..2022, above: {vi: a, en: a}, below: {vi: b, en: b}": true,
		"line, of: warmth, periods: 2019..2022":                                                  true,
		"groups, of: [warmth, frost], periods: 2021..2022":                                       true,
		"ranking, of: [warmth, frost, thaw], periods: 2022":                                      true,
		"panels, of: [warmth, frost, thaw], periods: 2019..2022":                                 true,
		"amounts, of: [warmth, frost], periods: 2020":                                            false,
		"stacked, of: [warmth, frost], whole: thaw, periods: 2019..2020":                         false,
	} {
		fsys := projecttest.Minimal(t)
		indicators, facts := "", ""
		for n, id := range []string{"warmth", "frost", "thaw"} {
			indicators += fmt.Sprintf("  - {id: %s, name: {vi: a, en: a}, unit: tonnes, group: orchard, better: higher, below-zero: true}\n", id)
			for year := 2019; year <= 2022; year++ {
				facts += fmt.Sprintf("  - {indicator: %s, period: %d, value: %d, at: {paragraph: 9, printed: a}}\n", id, year, (year-2021)*(n+4)*3)
			}
		}
		projecttest.Edit(t, fsys, "indicators.yaml", "", indicators)
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", facts+"statements:\n")
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, chart: "+kind+"}")
		_, problems := judged(fsys, "")
		if got := render(problems); drawn == strings.Contains(got, "draws nothing below zero") || drawn && strings.Contains(got, "not-drawable") {
			t.Errorf("%s: drawn %t wanted, got %q", kind, drawn, got)
		}
	}
}

// Folders hold more than the files of a project.
func TestFolders(t *testing.T) {
	for _, tt := range []struct {
		name string
		file *fstest.MapFile
		want string
	}{
		{"editions/._2022.yaml", &fstest.MapFile{Data: []byte("\x00\x05\x16")}, ""},
		{"sources/notes.txt", &fstest.MapFile{Data: []byte("a")}, ""},
		{"sources/new.YAML", &fstest.MapFile{}, "sources/new.YAML: files that end in .YAML are not read"},
		{"sources/pipe.yaml", &fstest.MapFile{Mode: fs.ModeNamedPipe}, "sources/pipe.yaml: this is a pipe or a device, not a file"},
	} {
		fsys := projecttest.Minimal(t)
		fsys[tt.name] = tt.file
		_, problems := judged(fsys, "")
		if got := render(problems); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
	fsys := projecttest.Minimal(t)
	fsys["editions/README"] = fsys["editions/2022.yaml"]
	delete(fsys, "editions/2022.yaml")
	_, problems := judged(fsys, "")
	if got := render(problems); !strings.Contains(got, "editions: no editions here") {
		t.Errorf("a folder of other files: got %q", got)
	}
}

// The small line of a headline figure needs as many periods as one in a table, and
// figures that rest on no assumption.
func TestTileLines(t *testing.T) {
	fact := func(period, s string) string {
		return fmt.Sprintf("  - {indicator: trees, period: %s, %s, at: {paragraph: 9, printed: a}}\n", period, s)
	}
	for _, tt := range []struct{ facts, line, want string }{
		{fact("2018", "value: 500") + fact("2019", "value: 510"), "2017..2022", ""},
		{"", "2018..2022", "a sparkline takes at least 6 periods, this one has 5"},
		{"", "2010..2015", "trees has no 3 figures to draw a line through"},
		{fact("2019", "value: 500"), "2015..2020", "trees has no 3 figures to draw a line through"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", tt.facts+"statements:\n")
		projecttest.Edit(t, fsys, "editions/2022.yaml", "        rows:\n", "        sparkline: "+tt.line+"\n        rows:\n")
		_, problems := judged(fsys, "")
		if got := render(problems); !strings.Contains(got, tt.want) || tt.want == "" && strings.Contains(got, "not-drawable") {
			t.Errorf("%s: got %q, want %q", tt.line, got, tt.want)
		}
	}
}
