package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/golden"
)

// BenchmarkCheck is a check of the example from its files to the last problem.
func BenchmarkCheck(b *testing.B) { benchmark(b, "check") }

// BenchmarkDryRun is all letters to ten recipients, written and not sent.
func BenchmarkDryRun(b *testing.B) {
	dir := b.TempDir()
	var list strings.Builder
	list.WriteString("address,name,language\n")
	for i := range 10 {
		fmt.Fprintf(&list, "r%d@mail.test,Nguyễn Thị Lan %d,%s\n", i, i, []string{"vi", "en", "both"}[i%3])
	}
	name := filepath.Join(dir, "list.csv")
	if err := os.WriteFile(name, []byte(list.String()), 0o644); err != nil {
		b.Fatal(err)
	}
	benchmark(b, "mail", "--to", name, "--from", "office@mail.test", "-o", filepath.Join(dir, "letters"))
}

// benchmark runs the command as a cold process does: nothing is kept between two runs.
func benchmark(b *testing.B, args ...string) {
	var said strings.Builder
	env := environment{stdout: io.Discard, stderr: &said, getenv: func(string) string { return "" }, now: time.Now}
	b.ReportAllocs()
	for b.Loop() {
		if code := Main(args, env); code != exitDone {
			b.Fatal(code, said.String())
		}
	}
}

// allocations is a baseline for benchstat.
const allocations = "testdata/allocations.bench"

// TestAllocations counts the memory that the main jobs ask for: it is the same on every
// machine, and most of what later makes them slower without a word. It fails when one
// takes a tenth more than the baseline; go test -update writes that anew.
func TestAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	jobs := []counted{count(t, "Build", BenchmarkBuild), count(t, "Check", BenchmarkCheck), count(t, "DryRun", BenchmarkDryRun)}
	if golden.Updating() {
		var out strings.Builder
		for _, j := range jobs {
			fmt.Fprintf(&out, "%s\n", j)
		}
		golden.Check(t, allocations, out.String())
		return
	}
	data, err := os.ReadFile(allocations)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(lines) != len(jobs) {
		t.Fatalf("%s has %d jobs, not %d", allocations, len(lines), len(jobs))
	}
	for i, j := range jobs {
		before, err := parseCounted(lines[i])
		if err != nil || before.name != j.name {
			t.Fatalf("%s: %q is not of %s: %v", allocations, lines[i], j.name, err)
		}
		if most := 1.1; float64(j.bytes) > most*float64(before.bytes) || float64(j.pieces) > most*float64(before.pieces) {
			t.Errorf("a tenth more memory than before:\n got %s\nwant %s", j, before)
		}
	}
}

// counted is what a run of a job asks for.
type counted struct {
	name          string
	bytes, pieces int64
}

func count(t *testing.T, name string, run func(*testing.B)) counted {
	t.Helper()
	r := testing.Benchmark(run)
	if r.N == 0 {
		t.Fatalf("%s does not run", name)
	}
	return counted{name, r.AllocedBytesPerOp(), r.AllocsPerOp()}
}

// String is c as a line of a benchmark.
func (c counted) String() string {
	return fmt.Sprintf("Benchmark%s 1 %d B/op %d allocs/op", c.name, c.bytes, c.pieces)
}

func parseCounted(line string) (c counted, err error) {
	_, err = fmt.Sscanf(line, "Benchmark%s 1 %d B/op %d allocs/op", &c.name, &c.bytes, &c.pieces)
	return c, err
}
