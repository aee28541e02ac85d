package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Whatever a user names is opened in one place, which refuses devices, pipes and what is
// too long. Journals are files of our own, folders within the program as well.
func TestOneOpener(t *testing.T) {
	openers := []string{"report/intake", "report/disk", "report/journal", "report/golden", "report/ipptest", "report/smtptest", "report/outside", "report/sliptest", "report/bundle"}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		folder := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../")
		if slices.Contains(openers, folder) {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := call.X.(*ast.Ident)
			if name := call.Sel.Name; ok && (pkg.Name == "os" || pkg.Name == "fs") && (name == "ReadFile" || name == "Open") {
				t.Errorf("%s calls %s.%s: report/intake opens what users name", path, pkg.Name, name)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
