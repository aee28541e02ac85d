package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// maximal writes the project that has one of everything into a folder of its own.
func maximal(t *testing.T, m projecttest.Maximal) (dir string, files fstest.MapFS) {
	t.Helper()
	dir = t.TempDir()
	files, _ = m.Files()
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir, files
}

// succeeds runs a command that must not find anything wrong.
func succeeds(t *testing.T, args ...string) (stdout string) {
	t.Helper()
	var out, said bytes.Buffer
	if code := Main(args, environment{stdout: &out, stderr: &said, getenv: func(string) string { return "" }, now: time.Now}); code != exitDone {
		t.Errorf("tongket %s ends with %d: %s%s", strings.Join(args, " "), code, &out, &said)
	}
	return out.String()
}

// Whatever there may be in a project is printed: on both papers, in each choice of
// languages, in grey and as a booklet.
func TestEverythingIsPrinted(t *testing.T) {
	dir, _ := maximal(t, projecttest.Maximal{})
	out := filepath.Join(t.TempDir(), "out.pdf")
	for _, args := range []string{"--paper a4", "--paper a5", "--paper a4 --lang en --grey", "--paper a5 --lang vi"} {
		succeeds(t, append([]string{"build", dir, "-o", out}, strings.Fields(args)...)...)
	}
	succeeds(t, "print", dir, "--booklet", "-o", out)
}

// Every figure that a text, a chart or a table asks for can be traced to its places on
// the pages.
func TestEveryFigureIsTraced(t *testing.T) {
	dir, files := maximal(t, projecttest.Maximal{})
	var traced struct {
		Figures []struct {
			Figure string
			Places []any
		}
	}
	if err := json.Unmarshal([]byte(succeeds(t, "trace", "--all", "--format", "json", dir)), &traced); err != nil {
		t.Fatal(err)
	}
	places := map[string]int{}
	for _, f := range traced.Figures {
		places[f.Figure] = len(f.Places)
	}
	r, _ := load.Project(files, "")
	check.Editions(r)
	n := 0
	for q := range asked(r.Editions[0]) {
		if n++; places[q.String()] == 0 {
			t.Errorf("%s is asked for, and trace knows no place of it", q)
		}
	}
	if n < 20 {
		t.Errorf("only %d figures are asked for", n)
	}
}

// asked is the figures that stand in the pages of e, as far as they are known.
func asked(e *report.Edition) map[report.Query]bool {
	out, l := map[report.Query]bool{}, ledger.Of(e)
	ask := func(q report.Query) {
		if l.Ask(q).Known() {
			out[q] = true
		}
	}
	e.Passages(func(p report.Passage) {
		for _, prose := range p.Text {
			for _, s := range prose.Spans {
				if s.Ref != nil && s.Ref.Kind == report.ToFigure {
					ask(s.Ref.Query)
				}
			}
		}
	})
	e.Asked(func(q report.Query, _ report.Pos) { ask(q) })
	for ref := range e.Refs() {
		ask(ref.Query)
	}
	for c := range e.Charts() {
		for _, q := range c.Asks() {
			if !q.ByDefinition() {
				ask(q)
			}
		}
	}
	for b := range e.Tables() {
		for i := range b.Rows {
			for _, q := range inColumns(l, b, &b.Rows[i]) {
				ask(q)
			}
		}
	}
	return out
}

// inColumns is what a row asks for, a figure a column.
func inColumns(l *ledger.Ledger, b *report.Table, r *report.Row) (out []report.Query) {
	for _, p := range b.Years() {
		q := r.In(p)
		switch {
		case b.Kind.Words || q.Aspect.HasBase() && !q.Base.Before(p):
		case q.Aspect == report.Change && l.Ask(q).Status != ledger.Published: // a row of changes shows what was stated
		case len(b.Sources) == 0:
			out = append(out, q)
		}
		for _, s := range b.Sources {
			q.Source = s
			out = append(out, q)
		}
	}
	return out
}

// Every kind of chart is shown by an e-mail, as a picture and in words.
func TestEveryChartIsMailed(t *testing.T) {
	for _, kind := range report.ChartKinds() {
		dir, _ := maximal(t, projecttest.Maximal{Mailed: kind.Key})
		list, out := filepath.Join(dir, "list.csv"), filepath.Join(dir, "letters")
		if err := os.WriteFile(list, []byte("address,name\nlan@example.vn,Lan\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		succeeds(t, "mail", dir, "--to", list, "-o", out)
		letters, _ := filepath.Glob(filepath.Join(out, "*.eml"))
		if len(letters) != 1 {
			t.Fatalf("%s: %d letters", kind.Called, len(letters))
		}
		letter, err := os.ReadFile(letters[0])
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(letter), "image/png") || !strings.Contains(string(letter), "chart-"+kind.Key) {
			t.Errorf("%s: the letter shows no picture of it", kind.Called)
		}
	}
}
