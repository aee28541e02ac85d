// Package projecttest makes random projects for tests: valid ones, each a folder
// of YAML in memory, in which every kind of unit, fact, block, chart and table
// occurs, with short texts or with texts as long as people write them when nobody
// stops them. A project says only what its own series make true, so check finds
// nothing wrong in its figures and its words; whether all of it fits its pages is
// for the test to see. The same seed and shape give the same files.
//
//	files := projecttest.New(7, projecttest.Shape{Long: true})
//	r, problems := load.Project(files, "")
//
// It knows the YAML and nothing of the packages that read it.
package projecttest

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing/fstest"
)

// Shape is what a project is like.
type Shape struct {
	// Languages as tongket.yaml lists them; nil: both, one of them leading.
	Languages []string
	// Long makes names, titles, labels and notes long.
	Long bool
	// Blocks is how many blocks its sections have; 0: a few of each kind.
	Blocks int
}

// New is the files of a random project.
func New(seed uint64, s Shape) fstest.MapFS {
	m := &maker{Rand: rand.New(rand.NewPCG(seed, 12)), shape: s, files: fstest.MapFS{}, census: newCensus(seed)}
	m.languages = s.Languages
	if m.languages == nil {
		m.languages = [][]string{{"vi", "en"}, {"en", "vi"}}[m.IntN(2)]
	}
	m.series()
	m.project()
	m.indicators()
	m.breakdowns()
	m.glossary()
	for i := range m.sources {
		m.source(&m.sources[i])
	}
	m.edition()
	return m.files
}

// maker writes one project.
type maker struct {
	*rand.Rand
	shape     Shape
	files     fstest.MapFS
	languages []string

	all     []series
	census  *census
	sources []source
	ids     int // that have been given
	begins  int // which kind of block comes first
}

// put appends a line to a file.
func (m *maker) put(name, format string, args ...any) {
	if m.files[name] == nil {
		m.files[name] = &fstest.MapFile{Mode: 0o644}
	}
	m.files[name].Data = fmt.Appendf(m.files[name].Data, format+"\n", args...)
}

// chance is true once in n times.
func (m *maker) chance(n int) bool { return m.IntN(n) == 0 }

// id is a new one.
func (m *maker) id(what string) string {
	m.ids++
	return what + "-" + strconv.Itoa(m.ids)
}

// of is a random item of a list.
func of[T any](m *maker, list []T) T { return list[m.IntN(len(list))] }

// both is a text in the project's languages, as a YAML mapping on one line.
func (m *maker) both(t text) string {
	var out []string
	for _, l := range m.languages {
		out = append(out, l+": "+strconv.Quote(t.in(l)))
	}
	return "{" + strings.Join(out, ", ") + "}"
}

func (m *maker) project() {
	m.put("tongket.yaml", "project: random")
	m.put("tongket.yaml", "organisation: %s", m.both(m.name()))
	m.put("tongket.yaml", "languages: [%s]", strings.Join(m.languages, ", "))
	m.put("tongket.yaml", "imprint: %s", m.both(m.phrase().and("; ", m.phrase()).and("; ", m.phrase())))
	if m.chance(2) {
		m.put("tongket.yaml", "note: %s", m.both(m.sentence()))
	}
	if m.chance(2) {
		m.put("tongket.yaml", "foot: %s", m.both(m.name()))
	}
	if m.chance(2) {
		m.put("tongket.yaml", "author: Office")
	}
}

func (m *maker) glossary() {
	if m.chance(4) {
		return
	}
	m.put("glossary.yaml", "terms:")
	for range 1 + m.IntN(3) {
		m.put("glossary.yaml", "  - {id: %s, name: %s, meaning: %s}", m.id("term"), m.both(m.name()), m.both(m.sentence()))
	}
}
