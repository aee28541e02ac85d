package schema_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/say"
	"tongket/report/schema"
)

// formal are the codes of what a schema can see, too: a key that is not known or missing,
// and a value of another kind.
var formal = []report.Code{report.UnknownKey, report.MissingKey, report.MissingLanguage, report.WrongShape}

// damages is what is done to a node of which a parent is given, and where it stands in it.
var damages = []struct {
	what string
	do   func(parent *yaml.Node, i int) bool
}{
	{"a key is misspelt", func(p *yaml.Node, i int) bool {
		p.Content[i].Value += "zz"
		return p.Kind == yaml.MappingNode && i%2 == 0
	}},
	{"a key is gone", func(p *yaml.Node, i int) bool {
		if p.Kind != yaml.MappingNode || i%2 == 1 {
			return false
		}
		p.Content = slices.Delete(p.Content, i, i+2)
		return true
	}},
	{"a list", replacedBy(&yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: "one"}, {Kind: yaml.ScalarNode, Value: "two"}}})},
	{"a mapping", replacedBy(&yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: "one"}, {Kind: yaml.ScalarNode, Value: "two"}}})},
	{"a text", replacedBy(&yaml.Node{Kind: yaml.ScalarNode, Value: "Something else"})},
	{"nothing", replacedBy(&yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null"})},
	{"an empty list", replacedBy(&yaml.Node{Kind: yaml.SequenceNode})},
}

func replacedBy(other *yaml.Node) func(*yaml.Node, int) bool {
	return func(p *yaml.Node, i int) bool {
		if p.Kind == yaml.MappingNode && i%2 == 0 {
			return false
		}
		p.Content[i] = other
		return true
	}
}

// places is every node that stands in another.
func places(n *yaml.Node, path []int) (out [][]int) {
	for i, c := range n.Content {
		here := append(slices.Clone(path), i)
		out = append(append(out, here), places(c, here)...)
	}
	return out
}

// TestDamaged: what a schema refuses the loader refuses, and of what the loader refuses
// as a matter of form a schema refuses all.
func TestDamaged(t *testing.T) {
	files, _ := projecttest.Maximal{}.Files()
	r, _ := load.Project(files, "")
	schemas := compiled(t, schema.Files(r, say.English))
	tries := 600
	if testing.Short() {
		tries = 300
	}
	random, refusedBoth := rand.New(rand.NewPCG(15, 2)), 0
	for range tries {
		name := []string{"tongket.yaml", "indicators.yaml", "glossary.yaml", "sources/review.yaml", "sources/news.yaml", "editions/2022.yaml", "editions/2022.yaml"}[random.IntN(7)]
		data, what := damagedFile(t, files[name].Data, random)
		if data == nil {
			continue
		}
		broken := fstest.MapFS{}
		for n, f := range files {
			broken[n] = f
		}
		broken[name] = &fstest.MapFile{Data: data}
		_, problems := load.Project(broken, "")
		found := refused(t, schemas, fstest.MapFS{name: broken[name]})
		isFormal := func(p report.Problem) bool { return p.At.File == name && slices.Contains(formal, p.Code) }
		switch at := slices.IndexFunc(problems, isFormal); {
		case len(found) > 0 && len(problems.Errors()) == 0:
			t.Errorf("%s: %s\n\tthe schema refuses it, and the loader does not: %s", name, what, strings.Join(found, "\n"))
		case len(found) == 0 && at >= 0:
			t.Errorf("%s: %s\n\tthe loader refuses it, and the schema does not: %v", name, what, problems[at].Error())
		case at >= 0:
			refusedBoth++
		}
	}
	if refusedBoth < tries/3 {
		t.Errorf("only %d of %d damages are refused by both", refusedBoth, tries)
	}
}

// damagedFile is a file with one thing wrong, and what that is.
func damagedFile(t *testing.T, data []byte, random *rand.Rand) ([]byte, string) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	all := places(doc.Content[0], nil)
	path := all[random.IntN(len(all))]
	parent := doc.Content[0]
	for _, i := range path[:len(path)-1] {
		parent = parent.Content[i]
	}
	last := path[len(path)-1]
	was, _ := yaml.Marshal(parent.Content[last])
	damage := damages[random.IntN(len(damages))]
	if !damage.do(parent, last) {
		return nil, ""
	}
	out, err := yaml.Marshal(&doc)
	if err != nil {
		t.Fatal(err)
	}
	around, _ := yaml.Marshal(parent)
	return out, damage.what + " in the place of " + strings.TrimSpace(string(was)) + " in\n" + string(around)
}
