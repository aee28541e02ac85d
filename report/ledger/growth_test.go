package ledger

import (
	"math"
	"runtime"
	"testing"

	"tongket/report"
)

// A pile is a kind of statement of which a project may have very many.
type pile struct {
	called string
	of     func(n int) *heap // a project with about n of them
}

// A heap is a project of many facts of one kind, and what is asked of it.
type heap struct {
	sources []*report.Source
	ask     []report.Query
}

// judged finds all that contradicts, and asks what h asks for.
func (h *heap) judged() {
	l := New(h.sources, nil)
	l.Contradictions()
	l.Disputes()
	for _, q := range h.ask {
		l.Ask(q)
	}
}

// cost is what is allocated to judge h: how often, and how many bytes.
func (h *heap) cost() (objects, bytes float64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	h.judged()
	runtime.ReadMemStats(&after)
	return float64(after.Mallocs - before.Mallocs), float64(after.TotalAlloc - before.TotalAlloc)
}

// power is with which power of their number the cost of facts grows that is many times as
// high for four times as many.
func power(few, many float64) float64 { return math.Log2(many/few) / 2 }

// TestGrowth counts what is allocated for some facts of each kind, and for four times as
// many: it grows as they do.
func TestGrowth(t *testing.T) {
	const n, most = 250, 1.2
	for _, p := range piles() {
		t.Run(p.called, func(t *testing.T) {
			objects, bytes := p.of(n).cost()
			moreObjects, moreBytes := p.of(4 * n).cost()
			if power(objects, moreObjects) > most || power(bytes, moreBytes) > most {
				t.Errorf("%d facts cost %.0f objects and %.0f bytes, %d %.0f and %.0f: they grow with the powers %.2f and %.2f",
					n, objects, bytes, 4*n, moreObjects, moreBytes, power(objects, moreObjects), power(bytes, moreBytes))
			}
		})
	}
}

// BenchmarkGrowth prints for each kind the processor time for 1,000 facts, for twice and for four
// times as many, and with which power of their number it grows: 1 is what is wanted.
func BenchmarkGrowth(b *testing.B) {
	const n = 1000
	for _, p := range piles() {
		b.Run(p.called, func(b *testing.B) {
			heaps := []*heap{p.of(n), p.of(2 * n), p.of(4 * n)}
			took := make([]float64, len(heaps))
			for b.Loop() {
				for i, h := range heaps {
					start := spent()
					h.judged()
					took[i] += (spent() - start).Seconds() * 1000
				}
			}
			for i, name := range []string{"ms/n", "ms/2n", "ms/4n"} {
				b.ReportMetric(took[i]/float64(b.N), name)
			}
			b.ReportMetric(power(took[0], took[2]), "power")
		})
	}
}
