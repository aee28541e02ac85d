package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/outside"
	"tongket/report/projecttest"
)

// TestReadBack builds every edition and reads it with somebody else's program:
// what was meant must be what a reader, a search and a screen reader get.
func TestReadBack(t *testing.T) {
	for _, s := range subjects() {
		t.Run(s.Name, func(t *testing.T) { readBack(t, s) })
	}
}

func readBack(t *testing.T, s projecttest.Subject) {
	folder := s.Folder(t)
	dir := t.TempDir()
	t.Chdir(dir)
	code, stdout, stderr := run(t, "build", folder, "--edition", "all")
	if code != exitDone {
		t.Fatal(stderr)
	}
	p := open(t, s)
	for _, e := range p.Editions {
		t.Run(e.ID, func(t *testing.T) {
			file := filepath.Join(dir, s.Begins+"-"+e.ID+".pdf")
			b, err := p.Make(briefing.Options{Edition: e.ID})
			if err != nil {
				t.Fatal(err)
			}
			d := b.Doc
			tree := structure(outside.Run(t, "pdfinfo", "-struct-text", file))
			everyWord(t, tree, d)
			everyFigure(t, tree, e)
			pageCount(t, file, stdout, e)
			outline(t, outside.Run(t, "mutool", "show", file, "outline"), d)
			embedded(t, outside.Run(t, "pdffonts", file))
			everyGlyph(t, file, b.Pages)
		})
	}
}

var quoted = regexp.MustCompile(`(?m)^ *"(.*)"$`)

// structure is the text of a PDF in the order of its structure tree. poppler
// prints no-break spaces as spaces.
func structure(printed string) string {
	var b strings.Builder
	for _, m := range quoted.FindAllStringSubmatch(printed, -1) {
		b.WriteString(m[1])
	}
	return squeeze(b.String())
}

func squeeze(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00a0", " ")), "")
}

// everyWord holds that all words of the document stand in the file.
func everyWord(t *testing.T, tree string, d *doc.Document) {
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		s := ""
		switch e := e.(type) {
		case *doc.Words:
			s = e.Str
		case *doc.Value:
			s = e.Str
		}
		if !strings.Contains(tree, squeeze(s)) {
			t.Errorf("%q is not in the file", s)
		}
	})
}

// everyFigure holds that every fact that the edition's sources publish is
// printed, in the format of each language, or at least of the whole year. A bound of
// what another source states exactly stands in the words of its document.
func everyFigure(t *testing.T, tree string, e *report.Edition) {
	for _, s := range e.Sources {
		for _, f := range s.Facts {
			if f.Direction != report.None || overtaken(e, f) {
				continue
			}
			if bounded(e, f) {
				if !strings.Contains(tree, squeeze(f.Place.Printed)) {
					t.Errorf("%s: %q is not in the file", f.At, f.Place.Printed)
				}
				continue
			}
			figure := ledger.Figure{Query: f.Query(), Status: ledger.Published, Amount: f.Amount}
			for _, l := range []report.Lang{"vi", "en"} {
				if want := lang.Of(l).Write(figure, report.Full).Digits(); !strings.Contains(tree, squeeze(want)) {
					t.Errorf("%s: %s of %s is not in the file", f.At, want, f.Indicator.ID)
				}
			}
		}
	}
}

// overtaken reports whether f counts a part of the year and another source of the
// edition counts all of it.
func overtaken(e *report.Edition, f *report.Fact) bool {
	return f.Until != "" && slices.ContainsFunc(e.Sources, func(s *report.Source) bool {
		return slices.ContainsFunc(s.Facts, func(g *report.Fact) bool { return g.Until == "" && g.Query() == f.Query() })
	})
}

// bounded reports whether f is a bound, and another source of the edition states exactly
// what it bounds.
func bounded(e *report.Edition, f *report.Fact) bool {
	return f.Amount.Qualifier != report.Exactly && slices.ContainsFunc(e.Sources, func(s *report.Source) bool {
		return slices.ContainsFunc(s.Facts, func(g *report.Fact) bool { return g.Amount.Qualifier == report.Exactly && g.Query() == f.Query() })
	})
}

func pageCount(t *testing.T, file, stdout string, e *report.Edition) {
	said := regexp.MustCompile(e.ID + `, (\d+) pages`).FindStringSubmatch(stdout)
	if said == nil {
		t.Fatalf("build does not say how many pages: %s", stdout)
	}
	if info := outside.Run(t, "pdfinfo", file); !regexp.MustCompile(`Pages: +` + said[1] + "\n").MatchString(info) {
		t.Errorf("build says %s pages, the file %s", said[1], info)
	}
}

// outline holds that every part has an entry in each language.
func outline(t *testing.T, printed string, d *doc.Document) {
	for _, p := range d.Parts {
		for _, l := range d.Langs {
			want := p.Title[l]
			if p.Number != "" {
				want = p.Number + " " + want
			}
			if want != "" && !strings.Contains(printed, fmt.Sprintf("%q", want)) {
				t.Errorf("the outline lacks %q", want)
			}
		}
	}
}

// embedded holds that every font is embedded, cut and mapped to Unicode.
func embedded(t *testing.T, printed string) {
	lines := strings.Split(strings.TrimSpace(printed), "\n")[2:]
	if len(lines) == 0 || len(lines) > 5 {
		t.Errorf("%d fonts, want one to five", len(lines))
	}
	for _, line := range lines {
		if !strings.Contains(line, "yes yes yes") {
			t.Errorf("not embedded, cut and mapped: %s", line)
		}
	}
}
