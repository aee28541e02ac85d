package load

import (
	"os"
	"testing"
)

func BenchmarkProject(b *testing.B) {
	fsys := os.DirFS("../../seeds")
	b.ReportAllocs()
	for b.Loop() {
		Project(fsys, "seeds")
	}
}
