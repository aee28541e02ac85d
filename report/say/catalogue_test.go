package say_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tongket/report/say"
)

// source is a package of the program with its types.
type source struct {
	path  string
	fset  *token.FileSet
	files []*ast.File
	info  *types.Info
}

type listed struct {
	ImportPath, Export, Dir string
	GoFiles                 []string
}

// sources is every package that may speak, read with its types: what it imports comes
// compiled from the build cache.
func sources(t *testing.T) []source {
	t.Helper()
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Export,Dir,GoFiles", "tongket/cmd/tongket")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	exports := map[string]string{}
	var own []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[p.ImportPath] = p.Export
		if strings.HasPrefix(p.ImportPath, "tongket/") {
			own = append(own, p)
		}
	}
	fset := token.NewFileSet()
	compiled := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	var list []source
	for _, p := range own {
		s := source{path: p.ImportPath, fset: fset, info: &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}}
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			s.files = append(s.files, f)
		}
		if _, err := (&types.Config{Importer: compiled}).Check(p.ImportPath, fset, s.files, s.info); err != nil {
			t.Fatal(err)
		}
		list = append(list, s)
	}
	return list
}

func isMessage(t types.Type) bool {
	if t == nil {
		return false
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == "Message" && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "tongket/report/say"
}

// spoken is a message as it is written in the program.
type spoken struct {
	text   string
	at     token.Position
	format bool         // it is a format, with arguments behind it
	args   []types.Type // nil: they are not written here
}

// messages is all that the program says, and what it may not do with messages.
func messages(t *testing.T) (list []spoken, wrong []string) {
	for _, s := range sources(t) {
		if s.path == "tongket/report/say" {
			continue
		}
		for _, f := range s.files {
			formats := map[ast.Expr][]types.Type{}
			ast.Inspect(f, func(n ast.Node) bool {
				switch x := n.(type) {
				case *ast.CallExpr:
					if i, ok := formatArg(s.info, x); ok {
						formats[x.Args[i]] = argTypes(s.info, x, i)
					}
					if f, ok := x.Fun.(*ast.SelectorExpr); ok && strings.HasPrefix(f.Sel.Name, "Fprint") && isMessage(s.info.Types[x.Args[min(1, len(x.Args)-1)]].Type) && isBuffer(s.info.Types[x.Args[0]].Type) {
						wrong = append(wrong, fmt.Sprintf("%s: nobody's language is read in a buffer: say.Like", s.fset.Position(x.Pos())))
					}
					if tv := s.info.Types[x.Fun]; tv.IsType() && s.info.Types[x].Value == nil && len(x.Args) == 1 && (isMessage(tv.Type) || isMessage(s.info.Types[x.Args[0]].Type) && isString(tv.Type)) {
						wrong = append(wrong, fmt.Sprintf("%s: a conversion between text and message", s.fset.Position(x.Pos())))
					}
				case *ast.BinaryExpr:
					if tv := s.info.Types[x]; x.Op == token.ADD && tv.Value == nil && isMessage(tv.Type) {
						wrong = append(wrong, fmt.Sprintf("%s: messages are not put together by +: say.Sprintf", s.fset.Position(x.Pos())))
					}
				}
				e, ok := n.(ast.Expr)
				if !ok {
					return true
				}
				tv, ok := s.info.Types[e]
				if !ok || tv.Value == nil || tv.Value.Kind() != constant.String || !isMessage(tv.Type) {
					return true
				}
				args, format := formats[e]
				list = append(list, spoken{constant.StringVal(tv.Value), s.fset.Position(e.Pos()), format, args})
				return false
			})
		}
	}
	return list, wrong
}

// isBuffer reports whether t is a writer that keeps what is written, for another to write.
func isBuffer(t types.Type) bool {
	s := types.TypeString(t, nil)
	return s == "*strings.Builder" || s == "*bytes.Buffer"
}

func isString(t types.Type) bool {
	b, ok := types.Unalias(t).(*types.Basic)
	return ok && b.Kind() == types.String
}

// formatArg is which argument of a call is a format: the message before args ...any.
func formatArg(info *types.Info, call *ast.CallExpr) (int, bool) {
	sig, ok := info.Types[call.Fun].Type.(*types.Signature)
	if !ok || !sig.Variadic() || sig.Params().Len() < 2 {
		return 0, false
	}
	i := sig.Params().Len() - 2
	rest, ok := sig.Params().At(i + 1).Type().(*types.Slice)
	return i, ok && types.IsInterface(rest.Elem()) && isMessage(sig.Params().At(i).Type()) && i < len(call.Args)
}

func argTypes(info *types.Info, call *ast.CallExpr, format int) []types.Type {
	if call.Ellipsis.IsValid() {
		return nil
	}
	out := []types.Type{}
	for _, a := range call.Args[format+1:] {
		out = append(out, info.Types[a].Type)
	}
	return out
}

var verbs = regexp.MustCompile(`%(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?([a-zA-Z%])`)

// verbsOf is the kind of verb that each argument of a format has.
func verbsOf(format string) []string {
	var out []string
	next := 1
	for _, m := range verbs.FindAllStringSubmatch(format, -1) {
		if m[2] == "%" {
			continue
		}
		if m[1] != "" {
			fmt.Sscan(m[1], &next)
		}
		for len(out) < next {
			out = append(out, "")
		}
		kind := m[2]
		if strings.Contains("svqw", kind) {
			kind = "s"
		}
		out[next-1] = kind
		next++
	}
	return out
}

// words reports whether there are letters in a message beside its verbs.
func words(s string) bool {
	return regexp.MustCompile(`\pL`).MatchString(verbs.ReplaceAllString(s, ""))
}

// TestMessagesAreWhole holds every message of the program against every language: none
// is without words, none has words for other arguments, and no language has words for
// what nobody says.
func TestMessagesAreWhole(t *testing.T) {
	said, wrong := messages(t)
	for _, w := range wrong {
		t.Error(w)
	}
	if len(said) < 100 {
		t.Fatalf("only %d messages are found: the test does not see them", len(said))
	}
	used := map[say.Message]bool{}
	for _, m := range said {
		key := say.Message(strings.TrimRight(m.text, "\n"))
		used[key] = true
		if m.format && m.args != nil {
			checkArgs(t, m)
		}
		for _, l := range say.Languages()[1:] {
			other, ok := l.Words()[key]
			switch {
			case !words(m.text):
			case !ok:
				t.Errorf("%s: %s has no words for\n\t\t%q: \"\",", m.at, l.Code, string(key))
			case (m.format || strings.Contains(m.text, "|%d ")) && !fits(m.text, other):
				t.Errorf("%s: %s: the arguments of %q do not fit %q", m.at, l.Code, other, m.text)
			}
		}
	}
	for _, l := range say.Languages()[1:] {
		for key := range l.Words() {
			if !used[key] && !elsewhere[key] {
				t.Errorf("%s has words for what nobody says: %q", l.Code, string(key))
			}
		}
	}
}

// fits reports whether every form of words takes the arguments of a format.
func fits(format, words string) bool {
	first, forms := format, []string{words}
	if strings.HasPrefix(format, "%d ") && strings.Contains(format, "|%d ") {
		first, _, _ = strings.Cut(format, "|")
		forms = strings.Split(words, "|")
	}
	for _, form := range forms {
		if !slices.Equal(verbsOf(form), verbsOf(first)) {
			return false
		}
	}
	return true
}

// checkArgs holds the arguments against the verbs, as go vet does for formats that are
// texts.
func checkArgs(t *testing.T, m spoken) {
	t.Helper()
	kinds := verbsOf(m.text)
	if len(kinds) != len(m.args) {
		t.Errorf("%s: %q has %d arguments", m.at, m.text, len(m.args))
		return
	}
	for i, kind := range kinds {
		b, basic := m.args[i].Underlying().(*types.Basic)
		if kind == "d" && !(basic && b.Info()&types.IsInteger != 0) || strings.Contains("fg", kind) && !(basic && b.Info()&types.IsFloat != 0) {
			t.Errorf("%s: argument %d of %q is %s", m.at, i+1, m.text, m.args[i])
		}
	}
}

// elsewhere is what the system, the network and the library for YAML say.
var elsewhere = map[say.Message]bool{
	"no such file or directory": true, "permission denied": true, "is a directory": true, "not a directory": true,
	"no space left on device": true, "read-only file system": true, "connection refused": true, "no such host": true,
	"open %s: %s": true, "stat %s: %s": true, "read %s: %s": true, "dial tcp %s: %s": true, "connect: %s": true,
	"lookup %s: %s": true, "lookup %s on %s: %s": true, "exit status %d": true,
	"dial unix %s: %s":          true,
	"write %s: %s":              true,
	"mkdir %s: %s":              true,
	"rename %s %s: %s":          true,
	"remove %s: %s":             true,
	"lstat %s: %s":              true,
	"truncate %s: %s":           true,
	"sync %s: %s":               true,
	"read tcp %s: %s":           true,
	"file exists":               true,
	"directory not empty":       true,
	"i/o timeout":               true,
	"connection reset by peer":  true,
	"broken pipe":               true,
	"no route to host":          true,
	"network is unreachable":    true,
	"connection timed out":      true,
	"operation not permitted":   true,
	"too many open files":       true,
	"file name too long":        true,
	"input/output error":        true,
	"device or resource busy":   true,
	"EOF":                       true,
	"unexpected EOF":            true,
	"context canceled":          true,
	"context deadline exceeded": true,
	"server misbehaving":        true,
	"text file busy":            true,

	// the library that reads YAML
	"block sequence entries are not allowed in this context":       true,
	"control characters are not allowed":                           true,
	"could not find expected ':'":                                  true,
	"did not find expected ',' or ']'":                             true,
	"did not find expected ',' or '}'":                             true,
	"did not find expected '-' indicator":                          true,
	"did not find expected <document start>":                       true,
	"did not find expected alphabetic or numeric character":        true,
	"did not find expected comment or line break":                  true,
	"did not find expected hexdecimal number":                      true,
	"did not find expected key":                                    true,
	"did not find expected node content":                           true,
	"did not find expected whitespace or line break":               true,
	"did not find the expected '>'":                                true,
	"found a tab character that violates indentation":              true,
	"found a tab character where an indentation space is expected": true,
	"found an indentation indicator equal to 0":                    true,
	"found character that cannot start any token":                  true,
	"found duplicate %YAML directive":                              true,
	"found incompatible YAML document":                             true,
	"found invalid Unicode character escape code":                  true,
	"found undefined tag handle":                                   true,
	"found unexpected document indicator":                          true,
	"found unexpected end of stream":                               true,
	"found unknown directive name":                                 true,
	"found unknown escape character":                               true,
	"mapping keys are not allowed in this context":                 true,
	"mapping values are not allowed in this context":               true,
}
