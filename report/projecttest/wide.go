package projecttest

import (
	"testing"
	"testing/fstest"
)

// Wide is the minimal project with a sum, a dispute that is resolved, a revision
// and charts and tables of all of them.
func Wide(t testing.TB) fstest.MapFS {
	t.Helper()
	fsys := Minimal(t)
	Edit(t, fsys, "indicators.yaml", "", `  - {id: pears, name: {vi: Lê, en: Pears}, unit: tonnes, group: orchard}
  - {id: fruit, name: {vi: Quả, en: Fruit}, unit: tonnes, group: orchard, sum: [harvest, pears]}
`)
	Edit(t, fsys, "sources/review.yaml", "statements:\n", `  - {indicator: harvest, period: 2022, value: 120, at: {paragraph: 6, printed: 120 tấn}}
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
	Edit(t, fsys, "editions/2022.yaml", "sources: [review]\n", `sources: [review, fair]
resolve:
  - {figure: pears, use: review, reason: {vi: lập sau, en: the later one}}
`)
	Edit(t, fsys, "editions/2022.yaml", "", `      - chart: amounts
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
	return fsys
}
