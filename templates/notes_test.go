package templates_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/theme"
	"tongket/templates"
)

// restated is a project whose second source corrects the first, and counts a
// part of its own year.
var restated = fstest.MapFS{
	"tongket.yaml": {Data: []byte(`project: sao-mai
organisation: {vi: Hợp tác xã Sao Mai, en: Sao Mai Cooperative}
languages: [vi, en]
imprint: {vi: tổng hợp, en: compiled}
`)},
	"indicators.yaml": {Data: []byte(`units:
  trees: {kind: count, vi: cây, en: [tree, trees]}
groups:
  - {id: orchard, name: {vi: Vườn, en: Orchard}}
indicators:
  - {id: trees, name: {vi: Số cây, en: Trees}, unit: trees, group: orchard}
`)},
	"sources/first.yaml": {Data: []byte(`source: first
label: {vi: Hội nghị, en: Conference}
document: {file: a.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2022
facts:
  - {indicator: trees, period: 2022, value: 574, at: {paragraph: 2, printed: 574 cây}}
  - {indicator: trees, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 2, printed: "5,3%"}}
  - {indicator: trees, period: 2021, change: -10.0%, from: 2020, at: {paragraph: 4, printed: "10,0%"}}
`)},
	"sources/later.yaml": {Data: []byte(`source: later
label: {vi: Hội nghị sau, en: Later conference}
document: {file: b.txt, sha256: 1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2023
facts:
  - {indicator: trees, period: 2022, value: 580, revises: first, at: {paragraph: 2, printed: 580 cây}}
  - {indicator: trees, period: 2023, value: 600, until: 2023-11-30, at: {paragraph: 3, printed: 600 cây}}
`)},
	"editions/2023.yaml": {Data: []byte(`edition: 2023
period: 2023
title: {vi: Kết quả, en: Results}
cut-off: {vi: Mười một tháng., en: Eleven months.}
sources: [first, later]
sections:
  - id: one
    title: {vi: Vườn cây, en: The orchard}
    blocks:
      - vi: Có {trees}, năm trước {trees 2022}, năm kia {trees 2020}.
        en: There were {trees}, {trees 2022} the year before, and {trees 2020} in 2020.
      - table: periods
        id: by-year
        columns: [2022, 2023]
        name: {vi: Số cây, en: Trees}
        message: {vi: Số cây qua các năm, en: Trees by year}
        measure: {vi: Số cây, en: Trees}
        rows:
          - {label: {vi: Số cây, en: Trees}, of: trees}
`)},
}

// printedOf is a project, which must be right, and what its first edition says, with
// plain spaces.
func printedOf(t *testing.T, project fs.FS) (*report.Report, string) {
	t.Helper()
	r, problems := judged(project)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	d, problems := templates.Compose(r, r.Editions[0], r.Languages, theme.House().Page("a4"), set)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return r, strings.ReplaceAll(words(d), "\u00a0", " ")
}

// What replaces an earlier figure, counts a part of the year, or follows from
// others says so once in each language, even if no exhibit shows it.
func TestNotes(t *testing.T) {
	r, printed := printedOf(t, restated)
	for _, want := range []string{
		"2022: 580 cây thay cho 574 cây (S1 ¶2), công bố trước đó.",
		"2022: 580 trees in place of 574 trees (S1 ¶2), published earlier.",
		"2023: số liệu tính đến hết ngày 30 tháng 11 năm 2023.",
		"2023: counted up to and including 30 November 2023.",
		"† Số cây, 2021: 574 ÷ (1 − 0,053) = 605,8–606,5 → 606.",
		"† Trees, 2020: (605.8–606.5) ÷ (1 − 0.100) = ",
	} {
		if !strings.Contains(printed, want) {
			t.Errorf("%q is not printed", want)
		}
	}
	if f := ledger.Of(r.Editions[0]).Ask(report.Query{Indicator: r.Indicators[0], Period: report.Year(2022)}); f.Value() != "580" || len(f.Revised) != 1 {
		t.Errorf("2022 is %s, with %d earlier figures", f.Value(), len(f.Revised))
	}
}

// What the program was told that a document leaves open is printed, in each language,
// wherever a figure rests on it: with the workings, or in the annex.
func TestInferencesAreTold(t *testing.T) {
	told := 0
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ") // the project's own words are bound, too
		printed := plain.Replace(words(s.compose(t, e, s.Languages...)))
		l := ledger.Of(e)
		for _, q := range l.Queries() {
			for _, f := range l.Ask(q).Facts {
				for l, inferred := range f.Inferred {
					told++
					if first := plain.Replace(lang.Of(l).Bind(inferred.Spans[0].Words)); !strings.Contains(printed, first) {
						t.Errorf("%s, %s: %q is not printed", q, l, first)
					}
				}
			}
		}
	})
	if told == 0 {
		t.Error("nothing is inferred anywhere")
	}
}
