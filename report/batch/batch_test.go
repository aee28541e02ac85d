package batch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/projecttest"
	"tongket/report/waterworks"
	"tongket/seeds"
)

// folder writes a project, with the given name for its files if one is given.
func folder(t testing.TB, files fs.FS, name string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "p")
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	if name != "" {
		rename(t, dir, name)
	}
	return dir
}

// rename has a project call itself otherwise, by which its files are named.
func rename(t testing.TB, dir, name string) {
	t.Helper()
	path := filepath.Join(dir, "tongket.yaml")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(data), "\n")
	i := slices.IndexFunc(lines, func(s string) bool { return strings.HasPrefix(s, "project:") })
	lines[i] = "project: " + name
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o666); err != nil {
		t.Fatal(err)
	}
}

// small is orders of n small projects that differ in their names alone.
func small(t testing.TB, n int) (orders []Order) {
	t.Helper()
	for i := range n {
		orders = append(orders, Order{Project: folder(t, projecttest.Minimal(t), fmt.Sprintf("p%d", i))})
	}
	return orders
}

// run runs a batch of which nothing but orders can fail.
func run(t testing.TB, orders []Order, opt Options) []Result {
	t.Helper()
	last := 0
	list, err := Run(context.Background(), orders, opt, func(_ Result, known int) {
		if last++; known != last {
			t.Errorf("%d is told as the %d.", known, last)
		}
	})
	if err != nil || last != len(orders) {
		t.Fatalf("%v; %d of %d are told", err, last, len(orders))
	}
	return list
}

func states(list []Result) string {
	var out []string
	for _, r := range list {
		out = append(out, string(r.State))
	}
	return strings.Join(out, " ")
}

// TestSameAsBuild: a batch writes the bytes that a build of each project alone does, in
// whatever order, look and languages they are set in the same faces.
func TestSameAsBuild(t *testing.T) {
	example, water, least := folder(t, seeds.Project(), ""), folder(t, waterworks.Project(), ""), folder(t, projecttest.Minimal(t), "")
	en, small := []report.Lang{"en"}, briefing.Look{Paper: "a5", Grey: true}
	orders := []Order{
		{Project: example}, {Project: water, Options: briefing.Options{Look: small}}, {Project: least},
		{Project: example, Options: briefing.Options{Languages: en}}, {Project: example, Options: briefing.Options{Edition: "2021", Look: small}},
	}
	for i := range orders {
		orders[i].Output = fmt.Sprintf("%d.pdf", i)
	}
	opt := Options{Into: filepath.Join(t.TempDir(), "new", "out"), Made: time.Unix(1_700_000_000, 0), Beside: 3}
	for i, r := range run(t, orders, opt) {
		if r.State != Made || r.Project != orders[i].Project {
			t.Fatalf("%d: %+v", i, r)
		}
		b, err := briefing.Open(os.DirFS(r.Project), r.Project).Make(r.Options)
		if err != nil {
			t.Fatal(err)
		}
		want, err := b.PDF(opt.Made)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(r.Written[0].File)
		if err != nil || !bytes.Equal(got, want) || r.Written[0].Bytes != len(want) || r.Written[0].Code != b.Doc.Code {
			t.Errorf("%s: %v: %d bytes, build gives %d", r.Written[0].File, err, len(got), len(want))
		}
	}
}

// TestGoesOn: what was made is not made again, unless something has changed of what it was
// made of, or of itself.
func TestGoesOn(t *testing.T) {
	orders := small(t, 6)
	opt := Options{Into: t.TempDir(), Program: "1", Beside: 2}
	ctx, stop := context.WithCancel(context.Background())
	begun, err := Run(ctx, orders, opt, func(_ Result, known int) {
		if known == 2 {
			stop()
		}
	})
	if n := Count(begun, Made); err != nil || n < 2 || n > 3 || n+Count(begun, Pending) != 6 {
		t.Fatalf("broken off after two: %v %s", err, states(begun))
	}
	var opened []string
	opt.probe = func(dir string) { opened = append(opened, dir) }
	opt.Beside = 1
	// again runs it once more, and says what became of each and how many were opened.
	again := func() string {
		opened = nil
		return fmt.Sprintf("%s, %d opened", states(run(t, orders, opt)), len(opened))
	}
	if got := again(); strings.Count(got, "kept") != Count(begun, Made) || strings.Count(got, "made") != Count(begun, Pending) {
		t.Errorf("the rest: %s", got)
	}
	pdf := func(n int) string { return filepath.Join(opt.Into, fmt.Sprintf("p%d-2022.pdf", n)) }
	whole, err := os.ReadFile(pdf(1))
	if err != nil {
		t.Fatal(err)
	}
	memo := filepath.Join(opt.Into, MemoName)
	for _, tt := range []struct {
		what   string
		change func()
		want   string
	}{
		{"nothing", func() {}, "kept kept kept kept kept kept, 0 opened"},
		{"a file that nobody reads", func() { put(t, filepath.Join(orders[3].Project, "notes.txt"), "x") }, "kept kept kept kept kept kept, 0 opened"},
		{"a text", func() {
			name := filepath.Join(orders[3].Project, "tongket.yaml")
			data, _ := os.ReadFile(name)
			put(t, name, string(data)+"foot: {vi: Chân trang, en: Foot}\n")
		}, "kept kept kept made kept kept, 1 opened"},
		{"a letter of a finished file", func() { put(t, pdf(1), strings.Replace(string(whole), "obj", "obk", 1)) }, "kept made kept kept kept kept, 1 opened"},
		{"a finished file is gone", func() { _ = os.Remove(pdf(1)) }, "kept made kept kept kept kept, 1 opened"},
		{"a power cut in the memo", func() {
			data, _ := os.ReadFile(memo)
			put(t, memo, string(data[:100]))
		}, "kept kept kept kept kept kept, 6 opened"},
		{"nothing since then", func() {}, "kept kept kept kept kept kept, 0 opened"},
		{"the memo is gone", func() { _ = os.Remove(memo) }, "kept kept kept kept kept kept, 6 opened"},
		{"another program", func() { opt.Program = "2" }, "kept kept kept kept kept kept, 6 opened"},
		{"a date", func() { opt.Made = time.Unix(1, 0) }, "made made made made made made, 6 opened"},
	} {
		tt.change()
		if got := again(); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, got, tt.want)
		}
	}
}

func put(t testing.TB, name, data string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestFailing: what fails, by what somebody typed or by a defect, is told of its own
// project, and all others are made.
func TestFailing(t *testing.T) {
	orders := small(t, 9)
	put(t, filepath.Join(orders[1].Project, "indicators.yaml"), "indicators: [{idd: x}]\n")
	orders[2].Project = filepath.Join(t.TempDir(), "nowhere")
	orders[3].Languages = []report.Lang{"xx"}
	orders[4].Edition = "1999"
	orders[6].Output = "taken.pdf"
	glossary := filepath.Join(orders[7].Project, "glossary.yaml") // of another project
	if err := errors.Join(os.RemoveAll(glossary), os.Symlink(filepath.Join(orders[0].Project, "indicators.yaml"), glossary)); err != nil {
		t.Skip("no links here:", err)
	}
	opt := Options{Into: t.TempDir(), Beside: 2}
	opt.probe = func(dir string) {
		if dir == orders[5].Project {
			panic("a defect")
		}
	}
	put(t, filepath.Join(opt.Into, "taken.pdf"), "not a briefing")
	list := run(t, orders, opt)
	if got, want := states(list), "made failed failed failed failed failed failed failed made"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for i, want := range map[int]string{1: "indicators.yaml:1:", 2: "is not a folder", 3: `no language "xx"`, 4: `no edition "1999"`, 5: "a defect of tongket itself", 6: "is something else", 7: "glossary.yaml: a link leads out"} {
		if said := spoken(list[i]); !strings.Contains(said, want) {
			t.Errorf("%d: %q, want %q", i, said, want)
		}
		if list[i].OfInput() == (i == 5) {
			t.Errorf("%d: of input: %v", i, list[i].OfInput())
		}
	}
	if list[5].Defect == nil || list[5].Defect.Value != "a defect" {
		t.Errorf("the defect is %v", list[5].Defect)
	}
	if data, _ := os.ReadFile(filepath.Join(opt.Into, "taken.pdf")); string(data) != "not a briefing" {
		t.Error("what was no briefing is replaced")
	}
}

// TestNames: of two that would write one file always the first has it, however many are
// made at a time.
func TestNames(t *testing.T) {
	orders := small(t, 6)
	rename(t, orders[4].Project, "p1")
	orders[5].Output = "P0-2022.PDF"
	for range 4 {
		opt := Options{Into: t.TempDir(), Beside: 4}
		list := run(t, orders, opt)
		if got, want := states(list), "made made made made failed failed"; got != want {
			t.Fatalf("%s, want %s", got, want)
		}
		if said := spoken(list[4]); !strings.Contains(said, "is that of "+orders[1].Project+" already") {
			t.Error(said)
		}
	}
}

// TestMemory: what is in use does not grow with what is made or with what fails.
func TestMemory(t *testing.T) {
	n := 200
	if testing.Short() {
		n = 80
	}
	orders := small(t, 1)
	broken := folder(t, projecttest.Minimal(t), "broken")
	put(t, filepath.Join(broken, "indicators.yaml"), "indicators: [{idd: x}]\n")
	for i := len(orders); i < n; i++ {
		dir := broken
		if i%10 > 0 { // a project of its own, so that it is opened anew
			dir = folder(t, projecttest.Minimal(t), "")
		}
		orders = append(orders, Order{Project: dir, Output: fmt.Sprintf("%d.pdf", i)})
	}
	var early, late uint64
	_, err := Run(context.Background(), orders, Options{Into: t.TempDir(), Beside: 1}, func(_ Result, known int) {
		switch known {
		case n / 4:
			early = inUse()
		case n:
			late = inUse()
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("in use after %d: %d KB, after %d: %d KB", n/4, early>>10, n, late>>10)
	if grown := int64(late) - int64(early); grown > int64(n)*16<<10 {
		t.Errorf("in use are %d KB more after %d than after %d", grown>>10, n, n/4)
	}
}

func inUse() uint64 {
	runtime.GC()
	runtime.GC() // what pools held
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
