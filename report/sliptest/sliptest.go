// Package sliptest plants slips in a project, as a table in testdata has them, and holds which
// of them check notices by what the words mean.
package sliptest

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
)

// A slip is passages of the project that are typed wrong: in one language, or the same in
// both.
type slip struct {
	kind, about string
	edits       [][3]string // a file, what stands there, and what is typed instead
}

// slips are those of a table, one a line: the kind, what it is, and by three a file, what
// stands there and what is typed instead.
func slips(t *testing.T, table string) (out []slip) {
	t.Helper()
	data, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.ReplaceAll(strings.TrimRight(line, "\n"), `\n`, "\n"), "\t")
		s := slip{kind: f[0], about: f[1]}
		for f = f[2:]; len(f) >= 3; f = f[3:] {
			s.edits = append(s.edits, [3]string(f))
		}
		out = append(out, s)
	}
	return out
}

// lines are where the slip stands, by file. No edit changes how many lines there are.
func (s slip) lines(t *testing.T, files fstest.MapFS) map[string][]int {
	t.Helper()
	out := map[string][]int{}
	for _, e := range s.edits {
		above, _, found := strings.Cut(string(files[e[0]].Data), e[1])
		if !found || strings.Count(e[1], "\n") != strings.Count(e[2], "\n") {
			t.Fatalf("%s: %s has no %q, or another number of lines", s.about, e[0], e[1])
		}
		out[e[0]] = append(out[e[0]], 1+strings.Count(above, "\n"))
	}
	return out
}

// apart is how many lines lie between slips that are planted together, at least: what is
// said of one stands nearer to it than to another.
const apart = 24

// A round is slips that are planted together.
type round struct {
	files fstest.MapFS
	at    map[string]map[int]int // the number of the slip that stands on a line of a file
}

// takes reports whether a slip on those lines is far from all others of the round.
func (r round) takes(lines map[string][]int) bool {
	for file, list := range lines {
		for at := range r.at[file] {
			for _, line := range list {
				if line-at < apart && at-line < apart {
					return false
				}
			}
		}
	}
	return true
}

// plant plants a slip.
func (r round) plant(n int, s slip, lines map[string][]int) {
	for _, e := range s.edits {
		r.files[e[0]] = &fstest.MapFile{Data: []byte(strings.Replace(string(r.files[e[0]].Data), e[1], e[2], 1))}
	}
	for file, list := range lines {
		if r.at[file] == nil {
			r.at[file] = map[int]int{}
		}
		for _, line := range list {
			r.at[file][line] = n
		}
	}
}

// whose is the number of the slip to which a problem is nearest, −1 of none.
func (r round) whose(p report.Problem) int {
	for far := range apart / 2 {
		for _, line := range []int{p.At.Line - far, p.At.Line + far} {
			if n, ok := r.at[p.At.File][line]; ok {
				return n
			}
		}
	}
	return -1
}

// rounds plants all slips in as few projects as can be.
func rounds(t *testing.T, files fstest.MapFS, list []slip) (out []round) {
	t.Helper()
	for n, s := range list {
		lines := s.lines(t, files)
		at := slices.IndexFunc(out, func(r round) bool { return r.takes(lines) })
		if at < 0 {
			at = len(out)
			out = append(out, round{maps.Clone(files), map[string]map[int]int{}})
		}
		out[at].plant(n, s, lines)
	}
	return out
}

// Meant is what is said of a project by what its words mean: of no fingerprint. Documents
// are nil where none are at hand.
func Meant(files fstest.MapFS, documents fs.FS) report.Problems {
	r, problems := load.Project(files, "")
	if r == nil {
		return problems
	}
	problems = append(problems, check.Editions(r)...)
	problems = append(problems, check.Prose(r)...)
	if documents != nil {
		problems = append(problems, check.Documents(r, documents)...)
	}
	return problems
}

// Files is the files of a project that nobody has confirmed.
func Files(t *testing.T, project fs.FS) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(project, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == "confirmed.yaml" || strings.HasSuffix(name, ".go") {
			return err
		}
		data, err := fs.ReadFile(project, name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// Noticed plants the slips of a table, which a careful editor would find, and holds which of
// them are noticed: those that nothing finds yet have a ? before their kind.
func Noticed(t *testing.T, files fstest.MapFS, documents fs.FS, table string) {
	t.Helper()
	list := slips(t, table)
	found := make([]report.Problems, len(list))
	for _, r := range rounds(t, files, list) {
		for _, p := range Meant(r.files, documents) {
			if n := r.whose(p); n >= 0 {
				found[n] = append(found[n], p)
			}
		}
	}
	noticed := 0
	for n, s := range list {
		kind, open := strings.CutPrefix(s.kind, "?")
		if len(found[n]) > 0 {
			noticed++
			t.Logf("%s: %s: %v", kind, s.about, found[n][0])
		}
		if open == (len(found[n]) > 0) {
			t.Errorf("%s: %s: noticed %t", kind, s.about, len(found[n]) > 0)
		}
	}
	t.Logf("of %d slips %d are noticed", len(list), noticed)
}
