package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/lang"
)

// namers may name a language: the languages themselves, what the program says to those
// who run it, and what serves tests only.
var namers = []string{
	"report/lang/", "report/explain/", "report/say/", "cmd/tongket/explain.go",
	"report/brigade/", "report/projecttest/", "report/ipptest/",
	"fonts/face.go", // a name that the shaper wants; the faces do the same for all
}

// TestNoLanguageElsewhere holds that a language is one file: no code but that of the
// languages asks which one it is.
func TestNoLanguageElsewhere(t *testing.T) {
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		name := filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator)))
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") ||
			slices.ContainsFunc(namers, func(p string) bool { return strings.HasPrefix(name, p) }) {
			return err
		}
		for _, at := range languagesIn(t, path) {
			t.Errorf("%s names a language: what it decides belongs into report/lang", at)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// languagesIn is the places of a file that name a language by its tag.
func languagesIn(t *testing.T, path string) []string {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, _ := strconv.Unquote(lit.Value); lang.Known(report.Lang(s)) {
				out = append(out, set.Position(lit.Pos()).String())
			}
		}
		return true
	})
	return out
}

// TestLanguagesAreFound: the test above sees what it is there for.
func TestLanguagesAreFound(t *testing.T) {
	if found := languagesIn(t, filepath.Join("lang", "vi.go")); len(found) == 0 {
		t.Error("nothing is found where a language is made")
	}
}
