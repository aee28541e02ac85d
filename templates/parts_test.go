package templates_test

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/golden"
)

// TestParts keeps each part of a briefing once, as the smallest that an edition of the
// tests' projects has, so that a change of wording or structure is read in a review before
// it is read in print: the cover and the other parts around the sections, text in each
// style, each kind of chart and of table. Of long tables it keeps the first rows. What
// changes elsewhere is told by TestEditions.
func TestParts(t *testing.T) {
	parts := map[string]string{}
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		kinds := exhibits(e)
		for _, p := range s.compose(t, e, "vi", "en").Parts {
			if p.Number == "" {
				smallest(parts, p.ID, p)
				continue
			}
			for _, b := range p.Blocks {
				switch b.(type) {
				case *doc.Space, *doc.NewPage:
					continue // nothing is in them
				}
				smallest(parts, kindOf(b, kinds), b)
			}
		}
	})
	for _, k := range report.ChartKinds() {
		known(t, parts, "chart-"+k.Key)
	}
	for _, k := range report.TableKinds() {
		known(t, parts, "table-"+k.Key)
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		t.Run(name, func(t *testing.T) { golden.Check(t, "testdata/parts/"+name+".txt", parts[name]) })
	}
	stale(t, parts)
}

// stale names goldens of parts that no edition has any more.
func stale(t *testing.T, parts map[string]string) {
	t.Helper()
	files, err := filepath.Glob("testdata/parts/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if _, known := parts[strings.TrimSuffix(filepath.Base(f), ".txt")]; !known {
			t.Errorf("%s is of no part: remove it", f)
		}
	}
}

func known(t *testing.T, parts map[string]string, name string) {
	t.Helper()
	if parts[name] == "" {
		t.Errorf("no edition of the tests' projects has a %s", name)
	}
}

// exhibits is what kinds the charts and tables of an edition are, by their ids.
func exhibits(e *report.Edition) map[string]string {
	out := map[string]string{}
	for _, s := range e.Sections {
		for _, b := range s.Blocks {
			switch b := b.(type) {
			case *report.Chart:
				out[b.ID] = "chart-" + b.Kind.Key
			case *report.Table:
				out[b.ID] = "table-" + b.Kind.Key
			}
		}
	}
	return out
}

// kindOf is what a block of a section is called.
func kindOf(b doc.Block, exhibits map[string]string) string {
	if x, ok := b.(*doc.Exhibit); ok && exhibits[x.ID] != "" {
		return exhibits[x.ID]
	}
	name := strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", b), "*doc."))
	if style := styleOf(b); style != "" {
		name += "-" + style
	}
	return name
}

// styleOf is how the first paragraph in a block is set, and whether a mark hangs before it.
func styleOf(b doc.Block) (style string) {
	doc.Walk(b, func(e doc.Element, _ []doc.Element) {
		if p, ok := e.(*doc.Paragraph); ok && style == "" {
			if style = string(p.Style); p.Mark != "" {
				style += "-marked"
			}
		}
	})
	return style
}

// smallest keeps an element under a name if none smaller is kept.
func smallest(parts map[string]string, name string, e doc.Element) {
	if s := outline(e); parts[name] == "" || len(s) < len(parts[name]) {
		parts[name] = s
	}
}

var (
	// lineOf is an element that is set on lines: what is in it is told on one.
	lineOf = regexp.MustCompile(`^(?:paragraph|line)\b`)
	rowOf  = regexp.MustCompile(`^row\b`)
)

// mostRows is how many rows of a table are kept.
const mostRows = 4

// outline is an element as a person reads it: a line for each paragraph or cell, and of
// long tables the first rows.
func outline(e doc.Element) string {
	var dump, out strings.Builder
	doc.Dump(&dump, e)
	lines := strings.Split(strings.TrimSuffix(dump.String(), "\n"), "\n")
	rows := map[int]int{} // at a depth, since anything stood above it
	for i := 0; i < len(lines); i++ {
		at := indent(lines[i])
		for depth := range rows {
			if depth > at {
				delete(rows, depth)
			}
		}
		line := strings.TrimSpace(lines[i])
		if rowOf.MatchString(line) {
			if rows[at]++; rows[at] > mostRows {
				if rows[at] == mostRows+1 {
					fmt.Fprintf(&out, "%s…\n", strings.Repeat(" ", at))
				}
				for i+1 < len(lines) && indent(lines[i+1]) > at {
					i++
				}
				continue
			}
		}
		if lineOf.MatchString(line) {
			for i+1 < len(lines) && indent(lines[i+1]) > at {
				i++
				line += " " + strings.TrimPrefix(strings.TrimSpace(lines[i]), "words ")
			}
		}
		fmt.Fprintf(&out, "%s%s\n", strings.Repeat(" ", at), line)
	}
	return out.String()
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// TestEditions tells which part of which edition is composed otherwise than before, so that
// a change that was meant for one is not taken for what else it did. How it differs is seen
// by writing the trees into a folder before and after:
//
//	TREES=/tmp/before go test ./templates -run Editions
//	TREES=/tmp/after go test ./templates -run Editions
//	diff -r /tmp/before /tmp/after
func TestEditions(t *testing.T) {
	var all strings.Builder
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		d := s.compose(t, e, "vi", "en")
		tell := func(name string, x doc.Element) string {
			var tree strings.Builder
			doc.Dump(&tree, x)
			fmt.Fprintf(&all, "%s: %d lines, %.16x\n", name, strings.Count(tree.String(), "\n"), sha256.Sum256([]byte(tree.String())))
			return tree.String()
		}
		for _, p := range d.Parts {
			tell(s.Name+" "+e.ID+" "+p.ID, p)
		}
		tree := tell(s.Name+" "+e.ID, d)
		if dir := os.Getenv("TREES"); dir != "" {
			if err := os.MkdirAll(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, s.Name+"-"+e.ID+".txt"), []byte(tree), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	})
	t.Cleanup(func() {
		if t.Failed() {
			t.Log("an edition is composed otherwise: see how by TREES=/tmp/before and TREES=/tmp/after, as this test says above it")
		}
	})
	golden.Check(t, "testdata/editions.txt", all.String())
}
