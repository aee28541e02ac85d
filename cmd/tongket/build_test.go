package main

import (
	"io"
	"testing"
)

// BenchmarkBuild is the whole way of one edition, from YAML to bytes, as a
// cold process goes it: nothing is kept between two builds.
func BenchmarkBuild(b *testing.B) {
	env := environment{stdout: io.Discard, stderr: io.Discard, getenv: func(string) string { return "" }}
	b.ReportAllocs()
	for b.Loop() {
		if code := Main([]string{"build", "--edition", "2022", "-o", "-"}, env); code != exitDone {
			b.Fatal(code)
		}
	}
}
