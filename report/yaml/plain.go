package yaml

import (
	"gopkg.in/yaml.v3"

	"tongket/report"
)

// maxSize bounds a file with its aliases expanded, in bytes: a hundred lines of
// aliases to aliases can stand for more than any memory holds.
const maxSize = 4 * maxFile

// plain refuses the YAML that does not describe plain values. It is false if
// the file must not be read on.
func (f *file) plain(root *yaml.Node) bool {
	e := expander{file: f, sizes: map[*yaml.Node]int{}, repeated: map[*yaml.Node]bool{}}
	size := e.size(root)
	e.anchors(root)
	if size > maxSize && !e.cyclic {
		f.problems.Add(report.NotYAML, f.pos(1, 1), "divide the file", "with its aliases written out the file is longer than 4 MiB")
	}
	return size <= maxSize && !e.cyclic
}

// expander measures values with their aliases expanded.
type expander struct {
	file     *file
	sizes    map[*yaml.Node]int // of what can be repeated; −1 while it is being measured
	repeated map[*yaml.Node]bool
	cyclic   bool
}

// anchors warns of names that nothing repeats: the text began with & and YAML has taken
// its first word.
func (e *expander) anchors(root *yaml.Node) {
	scalars(root, func(n *yaml.Node) {
		if n.Anchor != "" && !e.repeated[n] {
			e.file.problems.Warn(report.TextTrap, e.file.pos(n.Line, n.Column), "put quotes around a text that begins with &", "YAML takes &%s for a name, and nothing repeats it", report.Clip(n.Anchor))
		}
	})
}

func (e *expander) size(n *yaml.Node) int {
	if n.Kind == yaml.AliasNode {
		if e.sizes[n.Alias] < 0 {
			e.file.problems.Add(report.NotYAML, e.file.pos(n.Line, n.Column), "write the value out", "*%s stands inside what it repeats", n.Value)
			e.cyclic = true
			return 0
		}
		e.repeated[n.Alias] = true
		return e.size(n.Alias)
	}
	if size, ok := e.sizes[n]; ok {
		return size
	}
	if n.Style&yaml.TaggedStyle != 0 {
		e.file.problems.Add(report.NotYAML, e.file.pos(n.Line, n.Column), "remove it", "tags such as %s are not supported", report.Clip(n.Tag))
	}
	if n.Anchor != "" {
		e.sizes[n] = -1
	}
	size := 1 + len(n.Value)
	for _, c := range n.Content {
		size = min(size+e.size(c), maxSize+1)
	}
	if n.Anchor != "" {
		e.sizes[n] = size
	}
	return size
}
