package briefing

import (
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/projecttest"
)

// A mutator makes one slip in a file, as a tired person does; it returns nil
// where the file has nothing of its kind.
type mutator struct {
	name   string
	files  string // the folder whose files it changes
	mutate func(r *rand.Rand, file string) string
}

var mutators = []mutator{
	{"digit", "", func(r *rand.Rand, file string) string {
		return replaceOne(r, file, `\d`, func(was []string) string { return another(r, digits, was[0]) })
	}},
	{"qualifier", "sources", func(r *rand.Rand, file string) string {
		return replaceOne(r, file, `(value: |target: |change: )((?:nearly|more than|over|less than|at least|at most|about) )?([-\d])`, func(was []string) string {
			return was[1] + another(r, []string{"", "nearly ", "more than ", "less than ", "at least ", "at most ", "about "}, was[2]) + was[3]
		})
	}},
	{"base year", "", func(r *rand.Rand, file string) string {
		return replaceOne(r, file, `((?:from: |change |points ))(\d{4})`, func(was []string) string {
			return was[1] + another(r, []string{"2017", "2018", "2019", "2020", "2021", "2022", "2023"}, was[2])
		})
	}},
	{"language", "", func(r *rand.Rand, file string) string {
		return replaceOne(r, file, `((?:vi|en): [^\n]*? )([\p{L}]+ |\{[^}\n]*\} )`, func(was []string) string { return was[1] })
	}},
}

var digits = strings.Split("0123456789", "")

// another is one of list that is not was.
func another(r *rand.Rand, list []string, was string) string {
	for {
		if s := list[r.IntN(len(list))]; s != was {
			return s
		}
	}
}

// replaceOne changes one match of pattern outside comments.
func replaceOne(r *rand.Rand, file, pattern string, with func(was []string) string) string {
	found := slices.DeleteFunc(regexp.MustCompile(pattern).FindAllStringSubmatchIndex(file, -1), func(m []int) bool {
		line := file[strings.LastIndexByte(file[:m[0]], '\n')+1 : m[0]]
		return strings.HasPrefix(strings.TrimSpace(line+"x"), "#")
	})
	if len(found) == 0 {
		return ""
	}
	m := found[r.IntN(len(found))]
	var was []string
	for i := 0; i < len(m); i += 2 {
		if m[i] < 0 {
			was = append(was, "")
			continue
		}
		was = append(was, file[m[i]:m[i+1]])
	}
	return file[:m[0]] + with(was) + file[m[1]:]
}

var slips = flag.Int("slips", 100, "how many slips TestMutations makes in a project")

// unnoticed is slips that are missed still. An entry goes when check knows better.
var unnoticed = []string{
	"dated: ", // that the document writes in words: 28 April 2025
	"value: 0, at: {paragraph: 9, printed: No accident at work}", // a bound, where no digits are printed
	"per: 1000/365",                // a constant of a relation, of which no document says anything
	"Water used, by customers, %,", // years in the measure of parts of a whole
}

// TestMutations makes slips in a project, one at a time: each must be found by
// check --sources, or leave all pages of all editions as they are. What only the
// fingerprints of confirmed texts notice is counted apart.
//
//	go test ./report/briefing -run Mutations -v -slips 500 -documents DIR
func TestMutations(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for _, s := range subjects() {
		t.Run(s.Name, func(t *testing.T) {
			if s.Documents == "" {
				t.Skip("name the folder of the example's documents: -documents DIR")
			}
			mutations(t, s)
		})
	}
}

func mutations(t *testing.T, s projecttest.Subject) {
	m := newMutation(t, s)
	r := rand.New(rand.NewPCG(3, 2022))
	count := map[string]int{}
	for i := range *slips {
		kind := mutators[i%len(mutators)]
		name, files := m.slip(r, kind)
		verdict := m.judge(files)
		count[kind.name+", "+verdict]++
		count[verdict]++
		if slip := m.difference(name, files); verdict == missed && !slices.ContainsFunc(unnoticed, func(s string) bool { return strings.Contains(slip, s) }) {
			t.Errorf("%s in %s: %s", kind.name, name, slip)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(count)) {
		t.Logf("%-40s %d", k, count[k])
	}
}

// mutation is a project, what its pages say, and what check says of it.
type mutation struct {
	set       *fonts.Set
	documents string
	files     fstest.MapFS
	before    string
	said      map[string]int
}

func newMutation(t *testing.T, s projecttest.Subject) *mutation {
	t.Helper()
	_, set := subject(t, s)
	m := &mutation{set: set, documents: s.Documents, files: inMemory(t, s.Files)}
	var err error
	if m.before, err = m.identity(m.files); err != nil {
		t.Fatal(err)
	}
	problems, err := m.check(m.files)
	if err != nil {
		t.Fatal(err)
	}
	m.said = map[string]int{}
	for _, p := range problems {
		m.said[said(p)]++
	}
	return m
}

// said is a problem without its place: a slip may move what is below it.
func said(p report.Problem) string { return string(p.Code) + p.At.File + p.What.String() }

func inMemory(t *testing.T, project fs.FS) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(project, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
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

// slip is the project with one slip.
func (m *mutation) slip(r *rand.Rand, kind mutator) (name string, files fstest.MapFS) {
	var names []string
	for n := range m.files {
		if strings.HasPrefix(n, kind.files) && n != "confirmed.yaml" && strings.HasSuffix(n, ".yaml") {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	for {
		name := names[r.IntN(len(names))]
		changed := kind.mutate(r, string(m.files[name].Data))
		if changed == "" {
			continue
		}
		files := fstest.MapFS{}
		for n, f := range m.files {
			files[n] = f
		}
		files[name] = &fstest.MapFile{Data: []byte(changed)}
		return name, files
	}
}

// What becomes of a slip.
const (
	byMeaning     = "found by what it says"
	byFingerprint = "found by a fingerprint"
	harmless      = "changes no page"
	missed        = "missed"
)

// judge says whether the slip was found, changed nothing that is printed, or was
// missed.
func (m *mutation) judge(files fs.FS) string {
	problems, err := m.check(files)
	if err != nil {
		return byMeaning
	}
	verdict, again := missed, maps.Clone(m.said)
	for _, p := range problems {
		switch again[said(p)]--; {
		case again[said(p)] >= 0:
		case p.Code != report.Stale && p.Code != report.Unconfirmed:
			return byMeaning
		default:
			verdict = byFingerprint
		}
	}
	if after, err := m.identity(files); err == nil && after == m.before {
		return harmless
	}
	return verdict
}

func (m *mutation) check(files fs.FS) (report.Problems, error) {
	p := opened(files, "", m.set)
	if err := p.Whole(); err != nil {
		return nil, err
	}
	c := Checks{}
	if m.documents != "" {
		c.Documents = os.DirFS(m.documents)
	}
	return p.Check(c)
}

// identity is the codes of all editions.
func (m *mutation) identity(files fs.FS) (string, error) {
	list, err := opened(files, "", m.set).MakeAll(Options{Edition: "all", Languages: []report.Lang{"vi", "en"}})
	if err != nil {
		return "", err
	}
	var out []string
	for _, b := range list {
		out = append(out, b.Doc.Code)
	}
	return strings.Join(out, " "), nil
}

// difference is the lines of a file that a slip changed.
func (m *mutation) difference(name string, files fstest.MapFS) string {
	before, after := strings.Split(string(m.files[name].Data), "\n"), strings.Split(string(files[name].Data), "\n")
	for i := range before {
		if before[i] != after[i] {
			return fmt.Sprintf("%d: %s → %s", i+1, strings.TrimSpace(before[i]), strings.TrimSpace(after[i]))
		}
	}
	return "nothing"
}
