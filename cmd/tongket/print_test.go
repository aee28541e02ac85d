package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/pdf"
)

// TestSheetsReadBack reads printed sheets with somebody else's program: each side
// has the pages that it should, and every page is there once.
func TestSheetsReadBack(t *testing.T) {
	t.Chdir(t.TempDir())
	if code, _, stderr := run(t, "print", "--booklet", "-o", "b.pdf"); code != exitDone {
		t.Fatal(stderr)
	}
	tool(t, "qpdf", "--check", "b.pdf")
	tool(t, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", "b.pdf")
	// The cover has no number, and white pages have none.
	for side, want := range [][]string{nil, {"2"}, {"3"}, {"4", "13"}, {"5", "12"}, {"6", "11"}, {"7", "10"}, {"8", "9"}} {
		text := tool(t, "pdftotext", "-layout", "-f", fmt.Sprint(side+1), "-l", fmt.Sprint(side+1), "b.pdf", "-")
		for _, n := range want {
			if !regexp.MustCompile(`(?m)(^|\s)` + n + `(\s|$)`).MatchString(lastLines(text)) {
				t.Errorf("side %d has no page %s: %q", side+1, n, lastLines(text))
			}
		}
	}
	if info := tool(t, "pdfinfo", "b.pdf"); !strings.Contains(info, "Tagged:          no") {
		t.Error(info)
	}
}

// lastLines is the foot of a side.
func lastLines(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(lines[max(0, len(lines)-2):], "\n")
}

// BenchmarkBooklet is 500 pages as a booklet, from finished pages to the file.
func BenchmarkBooklet(b *testing.B) {
	p, set := example(b)
	briefing, problems, err := p.lay(p.Editions[len(p.Editions)-1], p.Languages, standard(), set)
	if err != nil || len(problems) > 0 {
		b.Fatal(problems, err)
	}
	var pages []frame.Page
	for len(pages) < 500 {
		pages = append(pages, briefing.pages...)
	}
	for b.Loop() {
		if err := pdf.Sheets(io.Discard, briefing.doc, impose.Fold(pages[:500], 0), pdf.ShortEdge, set, pdf.Stamp{}); err != nil {
			b.Fatal(err)
		}
	}
}
