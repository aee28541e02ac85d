package load

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/projecttest"
)

var typedKey = regexp.MustCompile(`([a-z0-9-]+):(?: |$)`)

// misspelt calls yield for each key of a project with the project in which it has
// a letter too much.
func misspelt(project fstest.MapFS, yield func(place string, fsys fstest.MapFS)) {
	for _, name := range slices.Sorted(maps.Keys(project)) {
		lines := strings.Split(string(project[name].Data), "\n")
		for i, line := range lines {
			for _, at := range typedKey.FindAllStringSubmatchIndex(line, -1) {
				if strings.HasPrefix(line[at[3]:], ": {kind") {
					continue // the name of a unit, which may be any
				}
				changed := slices.Clone(lines)
				changed[i] = line[:at[3]] + "q" + line[at[3]:]
				fsys := maps.Clone(project)
				fsys[name] = &fstest.MapFile{Data: []byte(strings.Join(changed, "\n"))}
				yield(name+": "+changed[i], fsys)
			}
		}
	}
}

// TestOneCauseOneProblem misspells every key of a project that has all that
// figures rest on: what could not be read is unknown to all that follows, so the
// key itself is all there is to report.
func TestOneCauseOneProblem(t *testing.T) {
	tried := 0
	misspelt(wide(t), func(place string, fsys fstest.MapFS) {
		tried++
		if _, found := Project(fsys, ""); len(found) != 1 {
			t.Errorf("%s: %d problems\n%s", place, len(found), render(found))
		}
	})
	if tried < 150 {
		t.Errorf("only %d keys tried", tried)
	}
}

// wide is the minimal project with a sum, a dispute that is resolved, a revision
// and charts and tables of all of them.
func wide(t *testing.T) fstest.MapFS {
	t.Helper()
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, anIndicator, "", `  - {id: pears, name: {vi: Lê, en: Pears}, unit: tonnes, group: orchard}
  - {id: fruit, name: {vi: Quả, en: Fruit}, unit: tonnes, group: orchard, sum: [harvest, pears]}
`)
	projecttest.Edit(t, fsys, aSource, "statements:\n", `  - {indicator: harvest, period: 2022, value: 120, at: {paragraph: 6, printed: 120 tấn}}
  - {indicator: pears, period: 2022, value: 80, at: {paragraph: 6, printed: 80 tấn}}
  - {indicator: fruit, period: 2022, value: 200, at: {paragraph: 6, printed: 200 tấn}}
  - {indicator: graft-rate, period: 2022, value: 80%, at: {paragraph: 7, printed: 80%}}
  - {indicator: harvest, period: 2021, value: 100, at: {paragraph: 8, printed: 100 tấn}}
statements:
`)
	fsys["sources/fair.yaml"] = &fstest.MapFile{Data: []byte(`source: fair
label: {vi: Hội chợ, en: Fair}
document: {file: b.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2022
dated: 2022-12
facts:
  - {indicator: pears, period: 2022, value: 90, at: {paragraph: 1, printed: 90 tấn}}
  - {indicator: harvest, period: 2021, value: 110, revises: review, at: {paragraph: 2, printed: 110 tấn}}
`)}
	projecttest.Edit(t, fsys, anEdition, "sources: [review]\n", `sources: [review, fair]
resolve:
  - {figure: pears, use: review, reason: {vi: lập sau, en: the later one}}
`)
	projecttest.Edit(t, fsys, anEdition, "", `      - chart: amounts
        id: fruit-chart
        name: {vi: Quả, en: Fruit}
        message: {vi: Nhiều quả, en: Much fruit}
        measure: {vi: Tấn, en: Tonnes}
        of: [harvest, pears, fruit]
        periods: 2022
      - table: periods
        id: fruit-table
        name: {vi: Quả, en: Fruit}
        message: {vi: Nhiều quả, en: Much fruit}
        measure: {vi: Tấn, en: Tonnes}
        columns: 2021..2022
        rows:
          - of: harvest
          - of: fruit
          - of: graft-rate margin
      - vi: "Xem {see fruit-chart}: {fruit}, {graft-rate margin} trên chỉ tiêu, {harvest change 2021}."
        en: "See {see fruit-chart}: {fruit}, {graft-rate margin} above the target, {harvest change 2021}."
`)
	if _, found := Project(fsys, ""); len(found) > 0 {
		t.Fatal(render(found))
	}
	return fsys
}

// TestUnreadFile takes away each file, or makes it unreadable.
func TestUnreadFile(t *testing.T) {
	for _, name := range []string{anIndicator, aSource, aGlossary, "sources/fair.yaml"} {
		for _, data := range []string{"", "\ta: b", "- a", "a: b", "a: [", "~"} {
			fsys := wide(t)
			fsys[name] = &fstest.MapFile{Data: []byte(data)}
			_, found := Project(fsys, "")
			for _, p := range found {
				if p.At.File != name {
					t.Errorf("%s as %q: %s", name, data, p.Error())
				}
			}
			if len(found) == 0 {
				t.Errorf("%s as %q: no problem", name, data)
			}
		}
	}
	fsys := wide(t)
	delete(fsys, anIndicator)
	if _, found := Project(fsys, ""); len(found) != 1 {
		t.Errorf("without %s: %s", anIndicator, render(found))
	}
}
