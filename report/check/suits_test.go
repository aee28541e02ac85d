package check

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/projecttest"
	"tongket/report/say"
)

// TestBetterIsBetter holds on random figures that a kind which is refused is refused with
// one that shows them, or with no chart at all; and that what the program chooses itself
// is drawn.
func TestBetterIsBetter(t *testing.T) {
	better, auto := 0, map[string]int{}
	for seed := range uint64(24) {
		m := figures{rand.New(rand.NewPCG(seed, 4))}
		rows, years := 1+m.IntN([]int{2, 5, 14, 45}[m.IntN(4)]), 1+m.IntN([]int{3, 14, 30}[m.IntN(3)])
		if rows*years > 200 {
			years = 3
		}
		project := m.project(t, rows, years)
		for _, k := range report.ChartKinds() {
			if k.Draws.HasBase() {
				continue // it wants a base, and is judged by that
			}
			said := project(k.Key)
			named := regexp.MustCompile(`draw .*: chart: (\w+)`).FindStringSubmatch(said)
			if strings.Contains(said, "[not-drawable]") && named == nil && !strings.Contains(said, "table: periods") && !strings.Contains(said, "by itself") {
				t.Errorf("%d × %d, %s is refused without anything better: %s", rows, years, k.Key, said)
			}
			if named == nil {
				continue
			}
			better++
			if again := project(named[1]); strings.Contains(again, "[not-drawable]") || strings.Contains(again, "[chart-form]") {
				t.Errorf("%d × %d, %s is to be %s, and that is refused: %s", rows, years, k.Key, named[1], again)
			}
		}
		said := project("auto")
		if strings.Contains(said, "[not-drawable]") != strings.Contains(said, "no kind of chart shows this well") {
			t.Errorf("%d × %d: what is chosen is refused: %s", rows, years, said)
		}
		auto[said]++
	}
	if better < 30 || auto[""] < 8 {
		t.Errorf("too few cases: %d better kinds, %d chosen", better, auto[""])
	}
}

// figures are random ones: of one unit or two, near each other or far, some below zero.
type figures struct{ *rand.Rand }

// project is what is said of a project with a chart of so many rows and years, of a kind.
func (m figures) project(t *testing.T, rows, years int) func(kind string) string {
	var indicators, facts strings.Builder
	var ids []string
	few := m.IntN(3) == 0
	spread, low := 1+m.IntN(1000), []int{0, 5000, -400}[m.IntN(3)]
	for r := range rows {
		id := fmt.Sprintf("row-%d", r)
		ids = append(ids, id)
		unit := "tonnes"
		if few && r%2 == 1 {
			unit = "trees"
		}
		fmt.Fprintf(&indicators, "  - {id: %s, name: {vi: a, en: a}, unit: %s, group: orchard, below-zero: %t}\n", id, unit, low < 0)
		for y := range years {
			fmt.Fprintf(&facts, "  - {indicator: %s, period: %d, value: %d, at: {paragraph: 9, printed: a}}\n", id, 2022-y, low+m.IntN(spread))
		}
	}
	return func(kind string) string {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "indicators.yaml", "", indicators.String())
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", facts.String()+"statements:\n")
		periods := "2022"
		if years > 1 {
			periods = fmt.Sprintf("%d..2022", 2023-years)
		}
		projecttest.Edit(t, fsys, "editions/2022.yaml", "", fmt.Sprintf(
			"      - {id: x, name: {vi: a, en: a}, message: {vi: a, en: a}, measure: {vi: a, en: a}, chart: %s, of: [%s], periods: %s}", kind, strings.Join(ids, ", "), periods))
		_, problems := judged(fsys, "")
		return only(problems, report.NotDrawable, report.ChartForm)
	}
}

// only is the problems of some codes.
func only(problems report.Problems, codes ...report.Code) string {
	var kept report.Problems
	for _, p := range problems {
		for _, c := range codes {
			if p.Code == c {
				kept = append(kept, p)
			}
		}
	}
	return render(kept)
}

// TestGuideHasKinds holds the guide's table of what chart: auto chooses equal with the kinds,
// in each language.
func TestGuideHasKinds(t *testing.T) {
	for _, l := range say.Languages() {
		topic, err := os.ReadFile("../guide/" + l.Code + "/charts.md")
		if err != nil {
			t.Fatal(err)
		}
		var want strings.Builder
		for _, k := range report.ChartKinds() {
			rows := shown(1, k.Of, k.Best.Of, report.Room{Most: unless(k.Years, k.Bars.Most)}, report.Room{Most: unless(!k.One, 1)})
			periods := shown(1, k.Over, k.Best.Over, report.Room{Most: unless(!k.One, k.Bars.Most)}, report.Room{Most: unless(k.Years, 1)})
			fmt.Fprintf(&want, "| `%s` | %s | %s | %s |\n", k.Key, l.Sprint(k.Shows), rows, periods)
		}
		if !strings.Contains(string(topic), want.String()) {
			t.Errorf("the guide lacks these rows in %s:\n%s", l.Code, want.String())
		}
	}
}

// shown is how many of something several rooms allow together: 2–12.
func shown(least int, rooms ...report.Room) string {
	most := 0
	for _, r := range rooms {
		least = max(least, r.Least)
		if r.Most > 0 && (most == 0 || r.Most < most) {
			most = r.Most
		}
	}
	if least == most {
		return strconv.Itoa(least)
	}
	return fmt.Sprintf("%d–%d", least, most)
}

func unless(is bool, n int) int {
	if is {
		return 0
	}
	return n
}
