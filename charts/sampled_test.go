package charts

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestEveryKindHasASample holds that whatever can be drawn has a sample, and so a golden,
// and is held to the contrasts of what it looks like.
func TestEveryKindHasASample(t *testing.T) {
	seen := map[string]bool{"Symbol": true, "Giant": true} // TestSigns and TestHeroNumber draw them
	for _, s := range samples() {
		v := reflect.ValueOf(s.Graphic)
		seen[v.Type().Name()] = true
		for i := 0; v.Kind() == reflect.Slice && i < v.Len(); i++ { // a column of small ones
			seen[v.Index(i).Elem().Type().Name()] = true
		}
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	drawn := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			fn, is := d.(*ast.FuncDecl)
			if !is || fn.Recv == nil || fn.Name.Name != "Draw" {
				continue
			}
			if of, is := fn.Recv.List[0].Type.(*ast.Ident); is && of.IsExported() {
				if drawn++; !seen[of.Name] {
					t.Errorf("%s: %s has no sample", name, of.Name)
				}
			}
		}
	}
	if drawn < 8 {
		t.Errorf("%d kinds found", drawn)
	}
}
