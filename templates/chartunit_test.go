package templates_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"tongket/charts"
	"tongket/report/doc"
)

// budget is a project of one chart of money, with the measure line given.
func budget(measure string) fstest.MapFS {
	text := map[string]string{
		"tongket.yaml": `project: budget
organisation: {vi: Sở, en: Office}
languages: [vi, en]
imprint: {vi: Bản thử, en: Trial}
`,
		"indicators.yaml": `units:
  vnd: {kind: money, vi: đồng, en: VND}
groups: [{id: main, name: {vi: Chung, en: General}}]
indicators: [{id: revenue, name: {vi: Thu ngân sách, en: Revenue}, unit: vnd, group: main}]
`,
		"sources/s.yaml": `source: s
label: {vi: Báo cáo, en: Report}
document: {file: a.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2022
facts:
  - {indicator: revenue, period: 2021, value: 9876.5e9, at: {paragraph: 1, printed: "9.876,5 tỷ đồng"}}
  - {indicator: revenue, period: 2022, value: 10234.5e9, at: {paragraph: 1, printed: "10.234,5 tỷ đồng"}}
`,
		"editions/2022.yaml": `edition: 2022
period: 2022
title: {vi: Kết quả, en: Results}
cut-off: {vi: Hết năm, en: The year}
sources: [s]
sections:
  - id: main
    title: {vi: Thu, en: Revenue}
    blocks:
      - chart: columns
        id: c
        name: {vi: Thu, en: Revenue}
        message: {vi: Thu tăng, en: Revenue rose}
        measure: ` + measure + `
        of: revenue
        periods: 2021..2022
`,
	}
	fsys := fstest.MapFS{}
	for name, s := range text {
		fsys[name] = &fstest.MapFile{Data: []byte(s)}
	}
	return fsys
}

// TestChartNamesItsUnit: the bars have short numbers, of which the measure line names
// the unit once; where that line names another, the bars say theirs.
func TestChartNamesItsUnit(t *testing.T) {
	_, set := example(t)
	for _, tt := range []struct{ measure, line, bar, name string }{
		{"{vi: Thu ngân sách, en: Revenue}", "Thu ngân sách, tỷ đồng", "9.876,5", ""},
		{"{vi: \"Tiền đồng thu, theo năm\", en: \"VND taken, by year\"}", "Tiền đồng thu, theo năm, tỷ đồng", "9.876,5", "{vi: Tiền đồng thu, en: VND taken}"},
		{"{vi: Tỷ đồng, en: VND billion}", "Tỷ đồng", "9.876,5", ""},
		{"{vi: \"Thu, đồng\", en: \"Revenue, VND\"}", "Thu, đồng", "9.876,5 tỷ", ""},
	} {
		files := budget(tt.measure)
		if tt.name != "" { // the unit is a word of what is measured
			f := files["indicators.yaml"]
			f.Data = []byte(strings.Replace(string(f.Data), "{vi: Thu ngân sách, en: Revenue}", tt.name, 1))
		}
		r, problems := judged(files)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		var line strings.Builder
		var bar string
		d := subject{r, set}.compose(t, r.Editions[0], r.Languages...)
		for _, p := range d.Parts {
			doc.Walk(p, func(e doc.Element, _ []doc.Element) {
				x, ok := e.(*doc.Exhibit)
				if !ok {
					return
				}
				for _, in := range x.Measure.Cells[0].Paragraphs[0].Text {
					line.WriteString(in.(*doc.Words).Str)
				}
				bar = x.Body.(*doc.Drawing).Graphic.(charts.Columns).Bars[0].Value.Lead()
			})
		}
		plain := func(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
		if plain(line.String()) != tt.line || plain(bar) != tt.bar {
			t.Errorf("%s: got %q with %q, want %q with %q", tt.measure, line.String(), bar, tt.line, tt.bar)
		}
	}
}

// TestAnchors: no id that an author gives is taken for a place that the program made.
func TestAnchors(t *testing.T) {
	files := budget("{vi: Thu ngân sách, en: Revenue}")
	file := files["editions/2022.yaml"]
	for _, id := range []string{"c", "source-s", "workings-revenue"} {
		file.Data = []byte(strings.Replace(string(file.Data), "id: c\n", "id: "+id+"\n", 1))
		r, problems := judged(files)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		_, set := example(t)
		d, seen := subject{r, set}.compose(t, r.Editions[0], r.Languages...), map[string]int{}
		doc.Walk(d, func(e doc.Element, _ []doc.Element) {
			switch e := e.(type) {
			case *doc.Part:
				seen[e.ID]++
			case *doc.Exhibit:
				seen[e.ID]++
			case *doc.Pair:
				seen[e.Anchor]++
			case *doc.Row:
				seen[e.Anchor]++
			}
		})
		for name, n := range seen {
			if name != "" && n > 1 {
				t.Errorf("id %s: %d places are called %s", id, n, name)
			}
		}
		file.Data = []byte(strings.Replace(string(file.Data), "id: "+id+"\n", "id: c\n", 1))
	}
}

// TestPartsOfQuarters: a bar of parts is named by its period as each language writes it,
// not as it is typed.
func TestPartsOfQuarters(t *testing.T) {
	files := budget(`{vi: "Tỷ lệ thu, %", en: "Share of revenue, %"}`)
	for name, change := range map[string][2]string{
		"indicators.yaml": {"indicators: [{id: revenue, name: {vi: Thu ngân sách, en: Revenue}, unit: vnd, group: main}]",
			"indicators:\n  - {id: tax, name: {vi: Thuế, en: Tax}, unit: \"%\", group: main}\n  - {id: fees, name: {vi: Phí, en: Fees}, unit: \"%\", group: main}"},
		"editions/2022.yaml": {"chart: columns", "chart: parts"},
	} {
		files[name].Data = []byte(strings.Replace(string(files[name].Data), change[0], change[1], 1))
	}
	edition := files["editions/2022.yaml"]
	edition.Data = []byte(strings.Replace(string(edition.Data), "of: revenue\n        periods: 2021..2022", "of: [tax, fees]\n        periods: 2022-Q3..2022-Q4", 1))
	source := files["sources/s.yaml"]
	head, _, _ := strings.Cut(string(source.Data), "facts:\n")
	source.Data = []byte(head + `facts:
  - {indicator: tax, period: 2022-Q3, value: 60%, at: {paragraph: 1, printed: 60%}}
  - {indicator: fees, period: 2022-Q3, value: 20%, at: {paragraph: 1, printed: 20%}}
  - {indicator: tax, period: 2022-Q4, value: 62%, at: {paragraph: 1, printed: 62%}}
  - {indicator: fees, period: 2022-Q4, value: 22%, at: {paragraph: 1, printed: 22%}}
`)
	r, problems := judged(files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	seen := 0
	doc.Walk(subject{r, set}.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		d, ok := e.(*doc.Drawing)
		if !ok {
			return
		}
		if parts, ok := d.Graphic.(charts.Parts); ok {
			seen++
			if got := parts.Bars[0].Name; strings.Contains(got.Lead(), "-Q") || len(got) != 2 {
				t.Errorf("a bar is called %q", got)
			}
		}
	})
	if seen == 0 {
		t.Error("no chart of parts")
	}
}
