package load

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report/golden"
	"tongket/report/projecttest"
)

const (
	aProject    = "tongket.yaml"
	anIndicator = "indicators.yaml"
	aGlossary   = "glossary.yaml"
	aSource     = "sources/review.yaml"
	anEdition   = "editions/2022.yaml"
)

// Each case changes one place of the minimal project; testdata/cases.txt has
// the problems that follow.
var cases = []struct{ file, old, new string }{
	// Files.
	{aProject, "project:", "\ufeffproject:"},
	{aProject, "Sao Mai", "Sao \xff\xfe Mai"},
	{aProject, "Sao Mai", "Sao\x00Mai"},
	{aProject, "Sao Mai", "Sao\u202eMai"},
	{aProject, "Hợp tác xã Sao Mai", `"Sao\u0007Mai"`},
	{aProject, "organisation: {", "organisation: ["},
	{aProject, "imprint:", "\timprint:"},
	{aProject, "imprint:", "---\nimprint:"},
	{aProject, "project: sao-mai", "project: !!str sao-mai"},
	{aProject, "organisation: {vi: Hợp tác xã Sao Mai", "organisation: &o {vi: *o"},
	// Keys.
	{aProject, "imprint:", "imprnt:"},
	{aProject, "imprint:", "<<: {a: b}\nimprint:"},
	{aProject, "imprint:", "project: again\nimprint:"},
	{aProject, "imprint:", "? [a, b]\n: c\nimprint:"},
	{aProject, "project: sao-mai", "project: Sao Mai"},
	{aProject, "project: sao-mai", "project:"},
	{aProject, "project: sao-mai", "project: [sao-mai]"},
	// Texts.
	{aProject, "[vi, en]", "[vi, en, vi]"},
	{aProject, "[vi, en]", "[vn, en]"},
	{aProject, "en: Sao Mai Cooperative", `en: ""`},
	{aProject, "{vi: Hợp tác xã Sao Mai, en: Sao Mai Cooperative}", "Sao Mai"},
	{aProject, ", en: Sao Mai Cooperative", ", fr: Coopérative"},
	{aProject, "en: Sao Mai", "en: Sao {trees}"},
	// Indicators.
	{anIndicator, "kind: count", "kind: counts"},
	{anIndicator, "en: [tree, trees]", "en: [tree]"},
	{anIndicator, "unit: tonnes", "unit: tonne"},
	{anIndicator, "group: orchard,", "group: orchards,"},
	{anIndicator, "better: higher", "better: more"},
	{anIndicator, "better: higher", "better: higher, limit: true"},
	{anIndicator, "id: harvest", "id: trees"},
	{anIndicator, "id: harvest", "id: source"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, sum: [trees, nuts],"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, sum: [harvest],"},
	{aGlossary, "id: twig", "id: graft"},
	// Relations.
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {difference: [trees, trees]},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {share: [trees, harvest]},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {share: [trees, graft-rate]},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {ratio: [trees, graft-rate, trees], per: 0},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {ratio: [trees], per: 1.000/3,5},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {ratio: [trees, nuts]},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {ratio: [trees, graft-rate], product: [trees, graft-rate]},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {ratios: [trees, graft-rate]},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {per: 1000},"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: ratio,"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: [{ratio: [trees, graft-rate], assuming: {vi: a}}, {sum: [trees]}],"},
	{anIndicator, "unit: tonnes,", "unit: tonnes, is: {complement: [graft-rate], per: 100},"},
	// Arithmetic.
	{aSource, "statements:\n", "  - {indicator: trees, period: 2021, value: 700, at: {paragraph: 3, printed: 700}}\nstatements:\n"},
	{aSource, "change: -5.3%", "change: -5.1%"},
	{aSource, "statements:\n", "  - {indicator: trees, period: 2022, points: -1.3, from: 2021, at: {paragraph: 3, printed: '1,3'}}\nstatements:\n"},
	{aSource, "statements:\n", "  - {indicator: graft-rate, period: 2022, points: 1.3, from: 2021, at: {paragraph: 3, printed: '1,3'}}\nstatements:\n"},
	{aSource, "statements:\n", "  - {indicator: trees, period: 2021, until: 2022-11-30, value: 700, at: {paragraph: 3, printed: 700}}\nstatements:\n"},
	{aSource, "statements:\n", "  - {indicator: trees, period: 2021, until: 30/11, value: 700, at: {paragraph: 3, printed: 700}}\nstatements:\n"},
	{aSource, "statements:\n", "  - {indicator: trees, period: 2022, direction: up, from: 2021, at: {paragraph: 3, printed: tăng}}\nstatements:\n"},
	// Sources.
	{aSource, "reports: 2022", "reports: 22"},
	{aSource, "reports: 2022", "reports: 2022\ndated: 12/2022"},
	{aSource, "sha256: 0123", "sha256: 0"},
	{aSource, "file: a.txt", "file: /tmp/a.txt"},
	{aSource, "reports: 2022", "reports: 2022\nevent: {printed: 2.1}"},
	{aSource, "paragraph: 4", "paragraph: 0"},
	{aSource, "kind: event", "kind: events"},
	{aSource, "paragraph: 5", "paragraph: five"},
	{aSource, "statements:", "left-out:\n  - {paragraph: 1, printed: 15-12}\nstatements:"},
	{aSource, "id: fair", "id: Fair"},
	// Facts.
	{aSource, "indicator: graft-rate", "indicator: graft-rat"},
	{aSource, "value: 574", "value: 574, target: 600"},
	{aSource, "value: 574, ", ""},
	{aSource, "value: 574", "value: 574, from: 2021"},
	{aSource, "from: 2021, ", ""},
	{aSource, "from: 2021", "from: 2022"},
	{aSource, "from: 2021", "from: 2021, same-period: yes"},
	{aSource, "change: -5.3%", "direction: lower"},
	{aSource, `printed: "5,3%"`, "printed: 5,3%"},
	{aSource, "value: 574", "value: 574 tonnes"},
	{aSource, "value: 574", "value: -574"},
	{aSource, "value: 574", "value: 574.5"},
	{aSource, "change: -5.3%, from: 2021", "difference: 32, from: 2021"},
	{aSource, "change: -5.3%, from: 2021", "difference: -32 tonnes, from: 2021"},
	{aSource, "change: -5.3%, from: 2021", "difference: -5.3%, from: 2021"},
	{aSource, "change: -5.3%", "difference: -32"},
	{aSource, "value: 574", "value: nhiều"},
	{aSource, "value: 574", "value: {vi: hàng trăm}"},
	{aSource, "target: 75%", "target: 75"},
	{aSource, "target: 75%", "target: 70..75%"},
	{aSource, "target: 75%", "target: 70-75%"},
	{aSource, "target: 75%", "target: 75..70%"},
	{aSource, "target: 75%", "target: at least 70..75%"},
	{aSource, "change: -5.3%", "change: -5.3"},
	{aSource, "change: -5.3%", "change: -5.3 points"},
	{aSource, "change: -5.3%", "change: -120%"},
	{aSource, "change: -5.3%", "change: gần 5,3%"},
	{aSource, "value: 574", "value:  gần 574"},
	// References.
	{anEdition, "{trees},", "{tree},"},
	{anEdition, "{trees},", "{trees 2019},"},
	{anEdition, "{trees},", "{trees 2021 target},"},
	{anEdition, "{trees},", "{trees change 2020},"},
	{anEdition, "{trees},", "{trees change 2023},"},
	{anEdition, "{trees},", "{trees change previous},"},
	{anEdition, "{trees},", "{trees by revew},"},
	{anEdition, "{trees},", "{sales},"},
	{anEdition, "{trees},", "{trees"},
	{anEdition, "{trees},", "trees},"},
	{anEdition, "{trees},", "{},"},
	{anEdition, "{trees},", "{see tree-chart} {page orchard} {page terms} {source review 4,6},"},
	{anEdition, "{trees},", "{see orchard} {see tree-chat} {page nowhere},"},
	{anEdition, "{trees},", "{trees chnage 2021},"},
	{aSource, "Hội chợ có {trees}", "Hội chợ có {trees 2019} {see tree-char}"},
	// Prose.
	{anEdition, "{trees},\n          giảm", "{trees},\n\n          giảm"},
	{anEdition, "      - vi: |\n", "      - vi: |\n          {trees} {\n"},
	// Editions.
	{anEdition, "edition: 2022", "edition: 2022/23"},
	{anEdition, "edition: 2022", "edition: all"},
	{anEdition, "sources: [review]", "sources: [review, revue, review]"},
	{anEdition, "sources: [review]", "sources: []"},
	{anEdition, "messages:", "resolve:\n  - {figure: trees, use: review, reason: {vi: a, en: b}}\nmessages:"},
	{anEdition, "messages:", "cover: {chart: columns, of: trees, periods: 2022..2021, caption: {vi: a, en: b}}\nmessages:"},
	{anEdition, "messages:", "terms: [twig, graf, twig]\nmessages:"},
	{anEdition, "figure: trees\n", "figure: \"{trees}\"\n"},
	{anEdition, "figure: trees\n", "figure: see tree-chart\n"},
	{anEdition, "figure: trees change 2021", "figure: trees change 2021, words: {vi: a, en: b}"},
	{anEdition, "          - {label: {vi: chỉ tiêu, en: target}}\n", ""},
	{anEdition, "cut-off:", "letterhead: {issuer: SỞ VƯỜN, number: /BC-SV, place: Đồi}\ncut-off:"},
	{anEdition, "cut-off:", "letterhead: {above: Tỉnh, issuer: Sở Vườn, number: 5/BC-SV, date: 2023-01-09}\ncut-off:"},
	{anEdition, "cut-off:", "letterhead: {number: báo cáo 5, place: Đồi, date: 2023-02-30}\ncut-off:"},
	{anEdition, "statement: review.fair", "statement: review.fare"},
	{anEdition, "statement: review.fair", "statement: fair"},
	{anEdition, "statement: review.fair", "quote: review.fare"},
	{anEdition, "statement: review.fair", "quote: review.fair\n        by: Lan"},
	{anEdition, "statement: review.fair", "pull: treees\n        text: {vi: a, en: b}"},
	{anEdition, "statement: review.fair", "pull: \"{trees}\""},
	{anEdition, "statement: review.fair", "signature: {vi: Giám đốc, en: Director}\n        recipients: Lan\n        date: today"},
	{aProject, "imprint:", "theme: sobre\nimprint:"},
	{aProject, "imprint:", "theme: sober\nimprint:"},
	{anEdition, "statement: review.fair", "facts: [{label: {vi: a, en: b}}, {label: {vi: a, en: b}, figure: treees, words: {vi: a, en: b}}]"},
	{anEdition, "statement: review.fair", "facts: []"},
	{anEdition, "statement: review.fair", "quotation: review.fair"},
	{anEdition, "statement: review.fair", "picture: pictures/none.png\n        decorative: true"},
	{anEdition, "statement: review.fair", "picture: ../elsewhere.png\n        decorative: true"},
	{anEdition, "statement: review.fair", "picture: /etc/passwd\n        alt: {vi: a, en: b}"},
	{anEdition, "statement: review.fair", "picture: tongket.yaml\n        decorative: true"},
	{anEdition, "statement: review.fair", "picture: editions\n        decorative: false\n        width: narrow"},
	{anEdition, "statement: review.fair", "picture: [a]\n        alt: {vi: a}\n        decorative: true"},
	{aProject, "imprint:", "logo: logo.png\nimprint:"},
	{aProject, "imprint:", "logo: {file: logo.png}\nimprint:"},
	{anEdition, "sections:", "cover: {picture: tongket.yaml}\nsections:"},
	{anEdition, "statement: review.fair", "page: old"},
	{anEdition, "statement: review.fair", "workings: treees"},
	{anEdition, "statement: review.fair", "heading: {vi: a}"},
	{anEdition, "statement: review.fair", "list: [{statement: review.fare}, {vi: a, en: b, de: c}, text]"},
	// Charts and tables.
	{anEdition, "chart: columns", "chart: column"},
	{anEdition, "chart: columns", "chart: bullet"},
	{anEdition, "id: tree-chart", "id: orchard"},
	{anEdition, "id: tree-chart", "id: terms"},
	{anEdition, "of: trees", "of: [trees, harvest]"},
	{anEdition, "of: trees", "of: trees\n        from: 2021"},
	{anEdition, "of: trees", "of: trees\n        changes: [2022 from 2021, 2021 from 2020, 2022]\n        labels: [{vi: a, en: b}, {vi: a, en: b}]"},
	{anEdition, "chart: columns", "chart: amounts"},
	{anEdition, "periods: 2021..2022", "periods: [2022, 2021]"},
	{anEdition, "chart: columns", "table: periods"},
	{anEdition, "          Vườn có {trees},", "          Vườn có {trees} (trang {page messages}),"},
	{anEdition, `messages:
  - {vi: "Có {trees}.", en: "There are {trees}."}`, `terms: []
messages:
  - {vi: "Trang {page terms}.", en: "Page {page terms}."}`},
	{anEdition, "        of: trees\n        periods: 2021..2022", "        of: trees\n        periods: 2021..1850"},
	{anEdition, "        of: trees\n        periods: 2021..2022", "        of: trees\n        periods: 2022-01..09"},
	{anEdition, "chart: columns", "chart: stacked"},
	{anEdition, "        of: trees\n        periods: 2021..2022", "        of: trees\n        shown-in: nghìn\n        periods: 2021..2022"},
	{anEdition, "        of: trees\n        periods: 2021..2022", "        of: trees\n        shown-in: billion\n        periods: 2021..2022"},
	// What an office must not overlook.
	{aSource, "change: -5.3%", "change: 5.3%"},
	{aSource, "value: 574", "value: 547"},
	{anEdition, `en: "There are {trees}."`, `en: "There are many."`},
	{anEdition, `en: "There are {trees}."`, `en: "There are {trees 2021}."`},
	{anEdition, "- {label: {vi: chỉ tiêu, en: target}}", "- {label: {vi: chỉ tiêu, en: target}, figure: trees target}"},
	{anEdition, "- {label: {vi: chỉ tiêu, en: target}}", "- {label: {vi: Tỷ lệ ghép, en: Graft rate}}"},
	{anEdition, "- {label: {vi: chỉ tiêu, en: target}}", "- {label: {vi: Tỷ lệ ghép (chỉ tiêu), en: 'Graft rate, target'}}"},
	{anEdition, "- {label: {vi: so với, en: against}, figure: trees change 2021}", "- {label: {vi: so với năm 2021, en: against 2021}}"},
	{anEdition, "- {label: {vi: so với, en: against}, figure: trees change 2021}", "- {label: {vi: so với năm trước, en: on last year}}"},
	{anEdition, "- {label: {vi: so với, en: against}, figure: trees change 2021}", "- {label: {vi: so với năm 2020, en: against 2020}}"},
	{aSource, "value: 574", "value: 574.0"},
	{aSource, "value: 574", "value: 0.574, in: thousand"},
	{aSource, "value: 574, at: {paragraph: 3, printed: 574 cây}", "value: 0.574, in: thousand, at: {paragraph: 3, printed: '0,574'}"},
	{aSource, "value: 574, at: {paragraph: 3, printed: 574 cây}", "value: 1574, at: {paragraph: 3, printed: \"1\u00a0574 cây\"}"},
	{aSource, "value: 574, at: {paragraph: 3, printed: 574 cây}", "value: 1575, at: {paragraph: 3, printed: 1 574 cây}"},
	{aSource, "target: 75%, at: {paragraph: 4, printed: 75%}", "margin: 1.2, at: {paragraph: 4, printed: '1,2 điểm'}"},
	{aSource, "target: 75%, at: {paragraph: 4, printed: 75%}", "margin: -1.2%, at: {paragraph: 4, printed: '1,2%'}"},
	{aSource, "statements:\n", "  - {indicator: graft-rate, period: 2022, value: 80%, at: {paragraph: 3, printed: 80%}}\n  - {indicator: graft-rate, period: 2022, margin: +9.5, at: {paragraph: 3, printed: '9,5'}}\nstatements:\n"},
	{anEdition, "{trees},", "{graft-rate change 2021},"},
}

func TestCases(t *testing.T) {
	var got strings.Builder
	for _, tt := range cases {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		_, problems := judged(fsys, "")
		fmt.Fprintf(&got, "== %s: %q → %q\n%s\n", tt.file, tt.old, tt.new, render(problems))
	}
	golden.Check(t, "testdata/cases.txt", got.String())
}
