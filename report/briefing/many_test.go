package briefing

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/frame"
	"tongket/report/projecttest"
)

// faultless is a project without a problem, made; the documents are held against it if they
// are there.
func faultless(t testing.TB, files, documents fstest.MapFS) *Briefing {
	t.Helper()
	p, c := Open(files, ""), Checks{}
	if documents != nil {
		c.Documents = documents
	}
	if problems, err := p.Check(c); err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	b, err := p.Make(Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// dumped is the text of all pages.
func dumped(b *Briefing) string {
	var out strings.Builder
	for _, page := range b.Pages {
		frame.Dump(&out, page)
	}
	return out.String()
}

// What is large, 14,400 facts in twelve documents, is checked, held against them and
// made: the years of its districts follow from 60 months of each, and the annex counts what
// no page prints, and stays short.
func TestLarge(t *testing.T) {
	files, documents := projecttest.Large(12)
	b := faultless(t, files, documents)
	text := dumped(b)
	for d := range 20 {
		year := 0
		for m := range 12 {
			year += projecttest.LargeTruth(d, 2024, m)
		}
		if want := fmt.Sprintf("%d,%03d", year/1000, year%1000); !strings.Contains(text, want) {
			t.Errorf("%s, the year of district %d, is not printed", want, d)
		}
	}
	if !strings.Contains(text, "1,200") || len(b.Pages) > 12 {
		t.Errorf("%d pages, which count 1,200 figures that none prints: %t", len(b.Pages), strings.Contains(text, "1,200"))
	}
}

// TestLargeGrows counts what is allocated for three and for twelve documents, from the
// files and the documents themselves to the pages: it grows as the facts do.
func TestLargeGrows(t *testing.T) {
	cost := func(documents int) float64 {
		files, texts := projecttest.Large(documents)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		faultless(t, files, texts)
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	cost(1) // what is made once
	if few, many := cost(3), cost(12); math.Log2(many/few)/2 > 1.2 {
		t.Errorf("3 documents cost %.0f bytes, 12 %.0f: they grow with the power %.2f", few, many, math.Log2(many/few)/2)
	}
}

// BenchmarkLarge opens, checks and makes a project with 60 months of 20 districts in
// 12 documents, 14,400 facts, and smaller ones: the time for each fact does not grow.
func BenchmarkLarge(b *testing.B) {
	for _, documents := range []int{3, 6, 12} {
		b.Run(fmt.Sprint(documents*projecttest.LargeFacts), func(b *testing.B) {
			files, _ := projecttest.Large(documents)
			for b.Loop() {
				faultless(b, files, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*documents*projecttest.LargeFacts), "µs/fact")
		})
	}
}
