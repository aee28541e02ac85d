package projecttest

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing/fstest"
)

// What a large project counts: something of each of its districts in each month.
const (
	largeYears     = 5
	largeDistricts = 20
)

// LargeFacts is how many facts each document of a large project states.
const LargeFacts = 12 * largeYears * largeDistricts

// Large is a project of very many facts that are true: so many documents, each of which
// states what one indicator was in 20 districts in 60 months, with a table a year. Twelve
// come to 14,400 facts. Its documents are there, too, to be held against them.
func Large(documents int) (files, texts fstest.MapFS) {
	files, texts = fstest.MapFS{}, fstest.MapFS{}
	put := func(in fstest.MapFS, name, format string, args ...any) {
		in[name] = &fstest.MapFile{Data: fmt.Appendf(nil, format, args...), Mode: 0o644}
	}
	var members, sources strings.Builder
	for d := range largeDistricts {
		fmt.Fprintf(&members, "      - {id: %s, name: {vi: huyện %s, en: %[2]s district}}\n", largeID(d), largeName(d))
	}
	for n := range documents {
		text, tables := largeDocument(n)
		put(texts, fmt.Sprintf("yearbook-%d.txt", n), "%s", text)
		put(files, fmt.Sprintf("sources/yearbook-%d.yaml", n), "source: yearbook-%d\nlabel: {vi: Niên giám, en: Yearbook}\ndocument: {file: yearbook-%[1]d.txt, sha256: %x}\nreports: 2024\ntables:\n%s", n, sha256.Sum256([]byte(text)), tables)
		fmt.Fprintf(&sources, "yearbook-%d, ", n)
	}
	put(files, "tongket.yaml", "project: large\norganisation: {vi: Cục Thống kê, en: Statistics Office}\nlanguages: [vi, en]\nimprint: {vi: tổng hợp, en: compiled}\n")
	put(files, "indicators.yaml", `units:
  things: {kind: count, vi: vụ, en: [case, cases]}
groups:
  - {id: all, name: {vi: Chung, en: General}}
breakdowns:
  - id: district
    name: {vi: huyện, en: district}
    complete: true
    members:
%sindicators:
  - {id: cases, name: {vi: Số vụ, en: Cases}, unit: things, group: all, by: district, time: flow}
`, &members)
	put(files, "editions/2024.yaml", `edition: 2024
period: 2024
title: {vi: Kết quả, en: Results}
cut-off: {vi: Cả năm., en: The whole year.}
sources: [%s]
sections:
  - id: districts
    title: {vi: Các huyện, en: The districts}
    blocks:
      - table: members
        id: by-district
        name: {vi: Theo huyện, en: By district}
        message: {vi: Số vụ của các huyện, en: Cases of the districts}
        measure: {vi: Số vụ, en: Cases}
        by: district
        columns: [cases 2023, cases 2024-Q4, cases 2024]
`, &sources)
	return files, texts
}

// largeDocument is document n, and the tables of its summary: a head and its rows a year.
func largeDocument(n int) (text, tables string) {
	var t, y strings.Builder
	fmt.Fprintf(&t, "NIÊN GIÁM THỐNG KÊ, bản %c\n", rune('A'+n%26))
	paragraph := 1
	for year := 2025 - largeYears; year <= 2024; year++ {
		paragraph++
		fmt.Fprintf(&y, "  - paragraphs: %d..%d\n    head: %d\n    by: district\n    columns: [", paragraph+1, paragraph+largeDistricts, paragraph)
		t.WriteString("Huyện")
		for m := range 12 {
			fmt.Fprintf(&t, "\tTháng %d/%d", m+1, year)
			fmt.Fprintf(&y, "cases %d-%02d, ", year, m+1)
		}
		t.WriteString("\n")
		y.WriteString("]\n    rows:\n")
		for d := range largeDistricts {
			paragraph++
			fmt.Fprintf(&t, "huyện %s", largeName(d))
			fmt.Fprintf(&y, "      %s: [", largeID(d))
			for m := range 12 {
				fmt.Fprintf(&t, "\t%d", LargeTruth(d, year, m))
				fmt.Fprintf(&y, "%d, ", LargeTruth(d, year, m))
			}
			t.WriteString("\n")
			y.WriteString("]\n")
		}
	}
	return t.String(), y.String()
}

// LargeTruth is what a large project counts of a district in a month, both from 0.
func LargeTruth(district, year, month int) int { return 100 + (district*37+year*11+month*7)%800 }

func largeID(d int) string   { return "d" + string(rune('a'+d)) }
func largeName(d int) string { return "Hòa " + string(rune('A'+d)) + "a" }
