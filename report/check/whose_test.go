package check

import (
	"strings"
	"testing"

	"tongket/report/projecttest"
)

// What is said of targets of two bodies is held against the one that stands with it, or
// must be true of both; where none is named, the choices are.
func TestWhoseTarget(t *testing.T) {
	const both = "  - {indicator: graft-rate, period: 2022, value: 80%, at: {paragraph: 4, printed: 80%}}\n" +
		"  - {indicator: graft-rate, period: 2022, target: 70%, by: ministry, at: {paragraph: 4, printed: 70%}}\n" +
		"  - {indicator: graft-rate, period: 2022, target: 85%, by: city, at: {paragraph: 4, printed: 85%}}\n"
	for _, tt := range []struct{ vi, en, want string }{
		{"Đạt {graft-rate}, vượt chỉ tiêu {graft-rate target by ministry}.", "It was {graft-rate}, above the target of {graft-rate target by ministry}.", ""},
		{"Đạt {graft-rate}, vượt chỉ tiêu {graft-rate target by ministry} nhưng chưa đạt chỉ tiêu {graft-rate target by city}.",
			"It was {graft-rate}, which met the target of {graft-rate target by ministry} and missed the target of {graft-rate target by city}.", ""},
		{"Đạt {graft-rate}, vượt chỉ tiêu {graft-rate target by city}.", "It was {graft-rate}, above the target of {graft-rate target by city}.", "graft-rate 2022 is on the other side of graft-rate 2022 target by city [target-word]"},
		{"Đạt {graft-rate}, vượt chỉ tiêu {graft-rate target by city}, chưa đạt chỉ tiêu {graft-rate target by ministry}.",
			"It was {graft-rate}, which met the target of {graft-rate target by city} and missed the target of {graft-rate target by ministry}.", "on the other side of graft-rate 2022 target by city [target-word]"},
		{"Đạt {graft-rate}, vượt chỉ tiêu.", "It was {graft-rate} and met the target.", "several bodies set a target of graft-rate, and this is not true of all [whose-target]"},
		{"Chỉ tiêu là {graft-rate target}.", "The target is {graft-rate target}.", "graft-rate 2022 target: several bodies set a target, and none is named [whose-target]"},
		{"Hơn chỉ tiêu {graft-rate margin bare}.", "It is {graft-rate margin bare} above the target.", "graft-rate 2022 margin: several bodies set a target, and none is named [whose-target]"},
		{"Đạt {graft-rate by city}.", "It was {graft-rate by city}.", "city sets targets, and this is none [bad-reference]"},
		{"Chỉ tiêu là {graft-rate target by cty}.", "The target is {graft-rate target by cty}.", "unknown body \"cty\" [unknown-name]"},
		{"Chỉ tiêu là {graft-rate target by city by review}.", "The target is {graft-rate target by city by review}.", ""},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "indicators.yaml", "indicators:\n", "bodies:\n  - {id: ministry, name: {vi: Bộ, en: the ministry}}\n  - {id: city, name: {vi: thành phố, en: the city}}\nindicators:\n")
		projecttest.Edit(t, fsys, "sources/review.yaml", "  - {indicator: graft-rate, period: 2022, target: 75%, at: {paragraph: 4, printed: 75%}}\n", both)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "      - statement: review.fair\n", "      - statement: review.fair\n      - {vi: \""+tt.vi+"\", en: \""+tt.en+"\"}\n")
		r, found := judged(fsys, "")
		found = append(found, Prose(r)...).Errors()
		if got := render(found); tt.want == "" && got != "" || !strings.Contains(got, tt.want) || tt.want != "" && got == "" {
			t.Errorf("%s\ngot %swant %s", tt.vi, got, tt.want)
		}
	}
}

// TestAimsOfTwoBodies: a chart calls its targets once, so that they are of one body, in
// whichever periods they are set, or of those that it names; of several for one period some
// must be named.
func TestAimsOfTwoBodies(t *testing.T) {
	level := func(year, what string) string {
		return "  - {indicator: graft-rate, period: " + year + ", " + what + ", at: {paragraph: 4, printed: a}}\n"
	}
	ministry, city := level("2020", "target: 70%, by: ministry"), level("2022", "target: 85%, by: city")
	for _, tt := range []struct{ facts, target, want string }{
		{ministry + city, "true", "graft-rate 2020 target by ministry and graft-rate 2022 target by city are not of the same body [not-drawable]\n\tname the body: target: BODY, or several: target: [BODY, own]"},
		{ministry + level("2022", "target: 80%, by: ministry"), "true", ""},
		{ministry + city, "city", ""},
		{level("2022", "target: 80%, by: ministry") + city, "true", "graft-rate 2022 target: several bodies set a target, and none is named [whose-target]\n\tsay target: ministry, or several: target: [ministry, city]"},
		{level("2022", "target: 80%, by: ministry") + city, "ministry", ""},
		{level("2022", "target: 75%") + city, "true", ""}, // the own one is meant
		{level("2022", "target: 80%, by: ministry") + city, "[ministry, city]", ""},
		{ministry + city, "[city, ministry]", ""},
		{level("2022", "target: 75%") + city, "[own, city]", ""},
		{city, "[own, city]", "no listed source states a target of the organisation's own for what is drawn [not-drawable]\n\tleave own out"},
		{city, "[city, ministry]", "no listed source states a target of ministry for what is drawn [not-drawable]\n\tleave ministry out"},
		{city, "[city, city]", "city is named twice [chart-form]"},
		{city, "[city, minister]", "minister"},
	} {
		for _, kind := range []string{"columns, of: graft-rate, periods: 2020..2022", "groups, of: [graft-rate, graft-rate], periods: [2020, 2022]", "line, of: graft-rate, periods: 2019..2022"} {
			fsys := projecttest.Minimal(t)
			projecttest.Edit(t, fsys, "indicators.yaml", "indicators:\n", "bodies:\n  - {id: ministry, name: {vi: Bộ, en: the ministry}}\n  - {id: city, name: {vi: thành phố, en: the city}}\nindicators:\n")
			projecttest.Edit(t, fsys, "sources/review.yaml", "  - {indicator: graft-rate, period: 2022, target: 75%, at: {paragraph: 4, printed: 75%}}\n",
				level("2019", "value: 30%")+level("2020", "value: 60%")+level("2021", "value: 70%")+level("2022", "value: 80%")+tt.facts)
			projecttest.Edit(t, fsys, "editions/2022.yaml", "", "      - {id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, chart: "+kind+", target: "+tt.target+"}\n")
			_, found := judged(fsys, "")
			if got := render(found.Errors()); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
				t.Errorf("%s, target: %s\n%sgot %swant %s", kind, tt.target, tt.facts, got, tt.want)
			}
		}
	}
}
