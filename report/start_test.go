package report_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestStart holds that no package makes a regular expression when the program starts,
// which most runs would not ask: that is what report/pattern is for. And since a pattern
// is first looked at when it is asked, it holds that all that are one literal are right.
func TestStart(t *testing.T) {
	patterns := 0
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			if g, ok := d.(*ast.GenDecl); !ok || g.Tok != token.VAR {
				continue
			}
			ast.Inspect(d, func(n ast.Node) bool {
				switch call := n.(type) {
				case *ast.FuncLit:
					return false // done later
				case *ast.CallExpr:
					switch at := set.Position(call.Pos()); called(call) {
					case "regexp.MustCompile":
						t.Errorf("%s: made when the program starts; let pattern.New make it", at)
					case "pattern.New":
						patterns++
						right(t, at, call.Args[0])
					}
				}
				return true
			})
		}
		return nil
	})
	if err != nil || patterns == 0 {
		t.Fatal(patterns, err)
	}
}

// called is the name of what is called, as in regexp.MustCompile.
func called(call *ast.CallExpr) string {
	if f, ok := call.Fun.(*ast.SelectorExpr); ok {
		if pkg, ok := f.X.(*ast.Ident); ok {
			return pkg.Name + "." + f.Sel.Name
		}
	}
	return ""
}

// right compiles what is written as one literal.
func right(t *testing.T, at token.Position, arg ast.Expr) {
	t.Helper()
	literal, ok := arg.(*ast.BasicLit)
	if !ok {
		return
	}
	s, err := strconv.Unquote(literal.Value)
	if err == nil {
		_, err = regexp.Compile(s)
	}
	if err != nil {
		t.Errorf("%s: %v", at, err)
	}
}
