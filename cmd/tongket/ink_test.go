package main

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"tongket/report/briefing"
	"tongket/report/impose"
	"tongket/report/outside"
	"tongket/templates"
)

// TestInk holds the estimate of toner against Ghostscript's, page by page, for
// grey pages, of which both have one idea.
func TestInk(t *testing.T) {
	t.Chdir(t.TempDir())
	if code, _, stderr := run(t, "build", "--grey", "-o", "b.pdf"); code != exitDone {
		t.Fatal(stderr)
	}
	lines := strings.Split(strings.TrimSpace(outside.Run(t, "gs", "-q", "-o", "-", "-r600", "-sDEVICE=ink_cov", "b.pdf")), "\n")
	p := open(t, subjects()[0])
	b, err := p.Make(briefing.Options{})
	if err != nil || len(lines) != len(b.Pages) {
		t.Fatalf("%d pages, %d lines: %v", len(b.Pages), len(lines), err)
	}
	set, err := p.Faces()
	if err != nil {
		t.Fatal(err)
	}
	scale := impose.NewScale(set)
	for i, page := range templates.Grey(b.Pages, b.Doc.Theme) {
		ink := scale.Weigh(page.Frame)
		want, _ := strconv.ParseFloat(strings.Fields(lines[i])[3], 64)
		if math.Abs(100*ink.Black-want) > 0.25 || ink.Colour != 0 {
			t.Errorf("page %d: %.2f%% of black and %.2f%% of colour, Ghostscript finds %.2f%%", i+1, 100*ink.Black, 100*ink.Colour, want)
		}
	}
}
