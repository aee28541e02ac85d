package yaml

import (
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/say"
)

// damaged reports the texts whose letters were lost on the way into the file, each way
// once.
func (f *file) damaged(root *yaml.Node) {
	f.lost = map[*yaml.Node]bool{}
	var found report.Tally
	first := map[say.Message]intake.Damage{}
	scalars(root, func(n *yaml.Node) {
		d, lost := intake.Damaged(strings.TrimSpace(n.Value))
		if !lost {
			return
		}
		f.lost[n] = true
		if f.replaced && strings.ContainsRune(n.Value, unicode.ReplacementChar) {
			return
		}
		if found.Add(d.Kind, Value{f, n, nil}.Place(d.At)) {
			first[d.Kind] = d
		}
	})
	for _, t := range found {
		d := first[t.What]
		f.problems.Add(report.LostLetters, t.At, d.Hint, "%s%s", d.What(), t.More("text"))
	}
}

// scalars visits the single values below n, keys and what is repeated left out.
func scalars(n *yaml.Node, visit func(*yaml.Node)) {
	switch n.Kind {
	case yaml.ScalarNode:
		visit(n)
	case yaml.MappingNode:
		for i := 1; i < len(n.Content); i += 2 {
			scalars(n.Content[i], visit)
		}
	case yaml.SequenceNode, yaml.DocumentNode:
		for _, c := range n.Content {
			scalars(c, visit)
		}
	}
}
