package batch

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"tongket/seeds"
)

// BenchmarkExample makes the example over and over, each from a folder of its own, one at
// a time: what one briefing costs when the faces are warm.
func BenchmarkExample(b *testing.B) {
	into := b.TempDir()
	var orders []Order
	for i := range b.N + 1 {
		dir := filepath.Join(into, strconv.Itoa(i))
		if err := os.CopyFS(dir, seeds.Project()); err != nil {
			b.Fatal(err)
		}
		orders = append(orders, Order{Project: dir, Output: strconv.Itoa(i) + ".pdf"})
	}
	b.ReportAllocs()
	list, err := Run(context.Background(), orders, Options{Into: into, Beside: 1}, func(r Result, known int) {
		if known == 1 {
			b.ResetTimer() // the first readies the faces
		}
	})
	if err != nil || Count(list, Made) != len(orders) {
		b.Fatal(err, Count(list, Made))
	}
}
