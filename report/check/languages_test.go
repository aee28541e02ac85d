package check_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// TestWordsAreTheLanguages: no check knows a word of a language, which has them in its own
// file, whole: a word that stands here is missing in the next language.
func TestWordsAreTheLanguages(t *testing.T) {
	set := token.NewFileSet()
	list, err := parser.ParseDir(set, ".", func(f fs.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range list["check"].Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, _ := strconv.Unquote(lit.Value); strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) }) {
					t.Errorf("%s: %s", set.Position(lit.Pos()), lit.Value)
				}
			}
			return true
		})
	}
}
