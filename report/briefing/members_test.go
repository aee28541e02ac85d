package briefing

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/frame"
)

// months is a project of one indicator, counted by so many districts in so many months,
// in each of so many documents.
func months(months, districts, documents int) fstest.MapFS {
	var members, listed strings.Builder
	id := func(n int) string { return fmt.Sprintf("d%c%c", 'a'+n/26, 'a'+n%26) }
	for n := range districts {
		fmt.Fprintf(&members, "      - {id: %[1]s, name: {vi: huyện %[1]s, en: %[1]s district}}\n", id(n))
	}
	files := fstest.MapFS{}
	for s := range documents {
		var out strings.Builder
		for first := 0; first < months; first += 12 {
			fmt.Fprintf(&out, "  - paragraphs: %d..%d\n    by: district\n    columns: [", 10+100*first, 9+100*first+districts)
			for m := range 12 {
				fmt.Fprintf(&out, "cases %d-%02d, ", 2020+first/12, m+1)
			}
			out.WriteString("]\n    rows:\n")
			for n := range districts {
				fmt.Fprintf(&out, "      %s: [%s]\n", id(n), strings.Repeat(fmt.Sprint(1000+n, ", "), 12))
			}
		}
		fmt.Fprintf(&listed, "s%d, ", s)
		file(files, fmt.Sprintf("sources/s%d.yaml", s), fmt.Sprintf("source: s%d\nlabel: {vi: Nguồn, en: Source}\ndocument: {file: s%d.txt, sha256: %q}\nreports: 2024\ntables:\n%s", s, s, strings.Repeat("0", 64), &out))
	}
	file(files, "tongket.yaml", "project: big\norganisation: {vi: A, en: A}\nlanguages: [vi, en]\nimprint: {vi: B, en: B}\n")
	file(files, "indicators.yaml", "units:\n  things: {kind: count, vi: vụ, en: [case, cases]}\ngroups:\n  - {id: all, name: {vi: Chung, en: General}}\n"+
		"breakdowns:\n  - id: district\n    name: {vi: huyện, en: district}\n    complete: true\n    members:\n"+members.String()+
		"indicators:\n  - {id: cases, name: {vi: Vụ việc, en: Cases}, unit: things, group: all, by: district}\n")
	file(files, "editions/2024.yaml", "edition: 2024\nperiod: 2024\ntitle: {vi: Kết quả, en: Results}\ncut-off: {vi: Cả năm., en: The whole year.}\nsources: ["+listed.String()+"]\n"+
		"sections:\n  - id: a\n    title: {vi: A, en: A}\n    blocks:\n      - {table: members, id: t, "+exhibit+", by: district, columns: [cases 2021-01, cases 2021-02]}\n")
	return files
}

func file(files fstest.MapFS, name, content string) {
	files[name] = &fstest.MapFile{Data: []byte(content)}
}

// The annex counts what no page prints of a large table, and stays short.
func TestManyMembers(t *testing.T) {
	p := Open(months(24, 20, 2), "")
	if problems, err := p.Check(Checks{}); err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	b, err := p.Make(Options{})
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, page := range b.Pages {
		frame.Dump(&text, page)
	}
	if !strings.Contains(text.String(), "440") || len(b.Pages) > 12 {
		t.Errorf("%d pages, which count 440 figures that none prints: %t", len(b.Pages), strings.Contains(text.String(), "440"))
	}
}

// BenchmarkMembers opens, checks and makes a project with 60 months of 20 districts in
// 12 documents, 14,400 facts, and smaller ones: the time for each fact does not grow.
func BenchmarkMembers(b *testing.B) {
	for _, documents := range []int{3, 6, 12} {
		b.Run(fmt.Sprint(documents*1200), func(b *testing.B) {
			files := months(60, 20, documents)
			for b.Loop() {
				p := Open(files, "")
				if problems, err := p.Check(Checks{}); err != nil || len(problems) > 0 {
					b.Fatal(err, problems)
				}
				if _, err := p.Make(Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*documents*1200), "µs/fact")
		})
	}
}
