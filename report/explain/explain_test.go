package explain_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"tongket/report"
	"tongket/report/explain"
)

// declared is every constant of type Code, by name.
func declared(t *testing.T) map[string]report.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../code.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]report.Code{}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			s, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			out[spec.Names[0].Name] = report.Code(s)
		}
		return true
	})
	return out
}

// TestEveryCodeIsExplained holds codes and explanations together, in both
// languages.
func TestEveryCodeIsExplained(t *testing.T) {
	codes := declared(t)
	known := map[report.Code]bool{}
	for name, code := range codes {
		known[code] = true
		e, ok := explain.Of(code)
		if !ok {
			t.Errorf("%s (%s) is not explained", name, code)
		}
		for _, l := range []report.Lang{"vi", "en"} {
			if ok && (e.Title[l] == "" || !strings.HasSuffix(e.Meaning[l], ".")) {
				t.Errorf("%s has no title or no sentence in %s", code, l)
			}
		}
	}
	for _, e := range explain.All() {
		if accents(e.Title["vi"]) <= accents(e.Title["en"]) || accents(e.Meaning["vi"]) <= accents(e.Meaning["en"]) {
			t.Errorf("%s: what stands for Vietnamese is %q, and for English %q", e.Code, e.Title["vi"], e.Title["en"])
		}
	}
	if all := explain.All(); len(all) != len(codes) {
		t.Errorf("%d entries for %d codes", len(all), len(codes))
	}
	for _, e := range explain.All() {
		if !known[e.Code] {
			t.Errorf("%s is explained and does not exist", e.Code)
		}
	}
}

// TestEveryCodeIsUsed holds that no code is a promise: some file of the program
// reports it.
func TestEveryCodeIsUsed(t *testing.T) {
	used := map[string]bool{}
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") ||
			strings.Contains(path, "report/explain") || strings.HasSuffix(path, "report/code.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				used[id.Name] = true
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range declared(t) {
		if !used[name] {
			t.Errorf("%s is never reported", name)
		}
	}
}

// accents is how many letters of s English does not have.
func accents(s string) (n int) {
	for _, r := range s {
		if r > unicode.MaxASCII && unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
