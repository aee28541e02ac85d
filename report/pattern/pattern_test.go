package pattern

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

// TestPatterns: every expression of the program is right, whether or not a test asks it.
func TestPatterns(t *testing.T) {
	found := 0
	err := filepath.WalkDir(filepath.Join("..", ".."), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || !isNew(call.Fun) {
				return true
			}
			found++
			if s, ok := constant(call.Args[0]); !ok {
				t.Errorf("%s: the expression is not put together from constants of its file", set.Position(call.Pos()))
			} else if _, err := regexp.Compile(s); err != nil {
				t.Errorf("%s: %v", set.Position(call.Pos()), err)
			}
			return true
		})
		return nil
	})
	if err != nil || found < 60 {
		t.Errorf("%d patterns are found: %v", found, err)
	}
}

// isNew reports whether a call is of New.
func isNew(fun ast.Expr) bool {
	s, ok := fun.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != "New" {
		return false
	}
	pkg, ok := s.X.(*ast.Ident)
	return ok && pkg.Name == "pattern"
}

// constant is a text that stands in its file.
func constant(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.BinaryExpr:
		left, known := constant(e.X)
		right, also := constant(e.Y)
		return left + right, known && also
	case *ast.Ident:
		if e.Obj != nil {
			if spec, ok := e.Obj.Decl.(*ast.ValueSpec); ok && len(spec.Values) == 1 {
				return constant(spec.Values[0])
			}
		}
	}
	return "", false
}

// A pattern that is wrong costs nothing until it is asked, and then is found out.
func TestAskedLater(t *testing.T) {
	wrong := New("(")
	defer func() {
		if recover() == nil {
			t.Error("a wrong expression matches")
		}
	}()
	wrong.MatchString("(")
}

// A pattern answers as a regular expression does.
func TestAnswers(t *testing.T) {
	const expression, s = `(?P<year>\d{4})`, "from 2021 to 2022"
	p, want := New(expression), regexp.MustCompile(expression)
	for _, same := range []bool{
		p.MatchString(s) == want.MatchString(s), p.Match([]byte(s)), p.SubexpNames()[1] == "year",
		p.FindString(s) == "2021", p.FindStringIndex(s)[0] == 5, p.FindIndex([]byte(s))[1] == 9,
		p.FindStringSubmatch(s)[1] == "2021", string(p.FindSubmatch([]byte(s))[1]) == "2021",
		len(p.FindAllString(s, -1)) == 2, len(p.FindAllStringIndex(s, 1)) == 1,
		p.FindAllStringSubmatchIndex(s, -1)[1][0] == 13, len(p.FindAllSubmatch([]byte(s), -1)) == 2,
		p.ReplaceAllString(s, "x") == "from x to x", p.ReplaceAllStringFunc(s, func(s string) string { return s[2:] }) == "from 21 to 22",
	} {
		if !same {
			t.Error("the answer is another than that of regexp")
		}
	}
}
