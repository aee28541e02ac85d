// Package floors sees which files of a package stand on which others. It serves tests
// only.
package floors

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"
)

// Arrow is a name that a file takes from another of its package. Files are called without
// their ending.
type Arrow struct {
	From, To string
	Name     string
	At       token.Position
	// Held is that the name is of a type, of what values of one hold or of what an
	// interface asks for: nothing of the other file is done there.
	Held bool
}

// Arrows are those between the files of the package in dir, without its tests.
func Arrows(t *testing.T, dir string) []Arrow {
	t.Helper()
	fset := token.NewFileSet()
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	// What is imported is of no interest here, and is left unknown.
	config := types.Config{Error: func(error) {}, Importer: nothing{}}
	pkg, _ := config.Check(dir, fset, parsed(t, fset, dir), info)
	file := func(at token.Pos) string {
		return strings.TrimSuffix(filepath.Base(fset.Position(at).Filename), ".go")
	}
	var out []Arrow
	for id, o := range info.Uses {
		if o.Pkg() != pkg || !shared(o, pkg) || file(o.Pos()) == file(id.Pos()) {
			continue
		}
		out = append(out, Arrow{file(id.Pos()), file(o.Pos()), o.Name(), fset.Position(id.Pos()), held(o)})
	}
	return out
}

func parsed(t *testing.T, fset *token.FileSet, dir string) (files []*ast.File) {
	t.Helper()
	names, _ := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// shared reports whether o is no name inside a function.
func shared(o types.Object, pkg *types.Package) bool {
	return o.Pos().IsValid() && (o.Parent() == nil || o.Parent() == pkg.Scope())
}

func held(o types.Object) bool {
	switch o := o.(type) {
	case *types.TypeName:
		return true
	case *types.Var:
		return o.IsField()
	case *types.Func:
		r := o.Signature().Recv()
		return r != nil && types.IsInterface(r.Type())
	}
	return false
}

// nothing imports no package.
type nothing struct{}

func (nothing) Import(string) (*types.Package, error) { return nil, errors.New("unknown") }
