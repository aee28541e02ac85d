package ledger

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// order is the files of the calculus from the ground up: each calls only what stands in
// those before it. So the package reads as a text, and Ask from the top down.
var order = []string{
	"end", "interval", "factor", "bounds", "meaning", "saying", "agree",
	"status", "operation", "figure", "standing", "span", "contradiction",
	"ledger", "published", "answer",
	"sum", "constant", "solution", "fineness", "solved", "direct",
	"relation", "route", "network", "search", "workings", "chain", "timeline", "tightest", "flow",
	"knot", "level", "product",
	"outcome", "compare", "above", "ranked", "follow", "among", "ask", "known",
	"total", "overtime", "loop", "clash", "unequal", "conflict", "settled",
}

func TestFilesCallDown(t *testing.T) {
	fset := token.NewFileSet()
	names, _ := filepath.Glob("*.go")
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		if !slices.Contains(order, strings.TrimSuffix(name, ".go")) {
			t.Errorf("%s has no place in the order of the files", name)
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	// What is imported is of no interest here, and is left unknown.
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Error: func(error) {}, Importer: nothing{}}
	pkg, _ := config.Check("ledger", fset, files, info)
	room := func(at token.Pos) int {
		return slices.Index(order, strings.TrimSuffix(filepath.Base(fset.Position(at).Filename), ".go"))
	}
	calls := 0
	for id, o := range info.Uses {
		f, isFunc := o.(*types.Func)
		if !isFunc || f.Pkg() != pkg {
			continue
		}
		if calls++; room(f.Pos()) > room(id.Pos()) {
			t.Errorf("%s calls up: %s stands in %s", fset.Position(id.Pos()), f.Name(), fset.Position(f.Pos()))
		}
	}
	if calls < 200 {
		t.Errorf("only %d calls are seen", calls)
	}
}

// nothing imports no package.
type nothing struct{}

func (nothing) Import(string) (*types.Package, error) { return nil, errors.New("unknown") }
