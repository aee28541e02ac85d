package main

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"
)

// A damage is a project of which one thing is gone, empty, misspelt or of another
// kind than it should be.
type damage struct {
	what string // and where
	sort string // the kind of damage and the key, without its number in lists
	file string // that is damaged
	data []byte // of that file; nil: it is gone
	path []int  // to the node in its tree that is damaged, by children; nil: the whole file
	was  []byte // what is damaged, as it was

	do func() (data, was []byte) // makes them when the damage is done: to write a file takes a while
}

// sound is a project as the damages find it: its files as nodes.
type sound struct {
	files fstest.MapFS
	trees map[string]*yaml.Node
}

// undamaged reads a project, and writes its YAML anew: what is damaged is written so.
func undamaged(t testing.TB, files fs.FS) sound {
	t.Helper()
	out := sound{fstest.MapFS{}, map[string]*yaml.Node{}}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) == ".go" {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if err == nil && path.Ext(name) == ".yaml" {
			var tree yaml.Node
			if err = yaml.Unmarshal(data, &tree); err == nil {
				out.trees[name] = &tree
				data = encoded(&tree)
			}
		}
		out.files[name] = &fstest.MapFile{Data: data, Mode: 0o644}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func encoded(n *yaml.Node) []byte {
	data, err := yaml.Marshal(n)
	if err != nil {
		panic(err)
	}
	return data
}

// damages is every damage of a project.
func (w sound) damages() []damage {
	var out []damage
	for _, name := range slices.Sorted(keysOf(w.trees)) {
		data := w.files[name].Data
		for _, f := range []struct {
			is   string
			data []byte
		}{
			{"gone", nil}, {"empty", []byte("\n")}, {"cut off", data[:len(data)*2/3]},
			{"with a tab", append([]byte("\tx: y\n"), data...)}, {"no text", []byte("\x7fELF\x00\xff")},
		} {
			out = append(out, damage{what: name + " is " + f.is, sort: name + f.is, file: name, data: f.data})
		}
		w.walk(site{name, path.Dir(name) + "/", []int{0}}, w.trees[name].Content[0], &out)
	}
	return out
}

func keysOf[V any](m map[string]V) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// site is where a node is.
type site struct {
	file string
	keys string // the way to it, without numbers in lists
	path []int
}

// child is the site of a child of the node that is here.
func (p site) child(n *yaml.Node, i int) site {
	key := ""
	if n.Kind == yaml.MappingNode {
		key = n.Content[i-i%2].Value + "/"
	}
	return site{p.file, p.keys + key, append(slices.Clone(p.path), i)}
}

// walk adds the damages of the children of a node.
func (w sound) walk(at site, n *yaml.Node, out *[]damage) {
	for i := range n.Content {
		here := at.child(n, i)
		isKey := n.Kind == yaml.MappingNode && i%2 == 0
		label := fmt.Sprintf("%s:%d %s %.30q", at.file, n.Content[i].Line, here.keys, n.Content[i].Value)
		for k, kind := range kinds {
			if isKey && !kind.key || !isKey && !kind.value {
				continue
			}
			if kind.do(shallow(n, i), i) {
				*out = append(*out, damage{what: kind.name + " " + label, sort: fmt.Sprint(here.keys, k), file: at.file, path: here.path,
					do: func() ([]byte, []byte) { return w.damaged(here, kind.do), encoded(n.Content[i]) }})
			}
		}
		w.walk(here, n.Content[i], out)
	}
}

// damaged is a file of which the node at a path is damaged.
func (w sound) damaged(at site, do func(parent *yaml.Node, i int) bool) []byte {
	root := copied(w.trees[at.file])
	parent := root
	for _, i := range at.path[:len(at.path)-1] {
		parent = parent.Content[i]
	}
	do(parent, at.path[len(at.path)-1])
	return encoded(root)
}

// shallow is a node of which one child may be damaged, and nothing below it.
func shallow(n *yaml.Node, i int) *yaml.Node {
	out, child := *n, *n.Content[i]
	out.Content = slices.Clone(n.Content)
	out.Content[i] = &child
	return &out
}

func copied(n *yaml.Node) *yaml.Node {
	out := *n
	out.Content = nil
	for _, c := range n.Content {
		out.Content = append(out.Content, copied(c))
	}
	return &out
}

// kinds is how a node is damaged: a key, or a value of a mapping or a list.
var kinds = []struct {
	name       string
	key, value bool
	do         func(parent *yaml.Node, i int) bool
}{
	{"gone:", true, false, func(p *yaml.Node, i int) bool { p.Content = slices.Delete(p.Content, i, i+2); return true }},
	{"gone:", false, true, func(p *yaml.Node, i int) bool {
		if p.Kind == yaml.SequenceNode {
			p.Content = slices.Delete(p.Content, i, i+1)
		}
		return p.Kind == yaml.SequenceNode
	}},
	{"twice:", true, false, func(p *yaml.Node, i int) bool {
		p.Content = slices.Insert(p.Content, i, copied(p.Content[i]), copied(p.Content[i+1]))
		return true
	}},
	{"twice:", false, true, func(p *yaml.Node, i int) bool {
		if p.Kind == yaml.SequenceNode {
			p.Content = slices.Insert(p.Content, i, copied(p.Content[i]))
		}
		return p.Kind == yaml.SequenceNode
	}},
	{"misspelt key:", true, false, misspell},
	{"misspelt:", false, true, misspell},
	{"null:", false, true, func(p *yaml.Node, i int) bool { p.Content[i] = scalar("!!null", "null"); return true }},
	{"empty:", false, true, func(p *yaml.Node, i int) bool {
		is := p.Content[i]
		if is.Kind == yaml.ScalarNode {
			p.Content[i] = scalar("!!str", "")
			return true
		}
		had := len(is.Content) > 0
		is.Content, is.Style = nil, yaml.FlowStyle
		return had
	}},
	{"a list:", false, true, func(p *yaml.Node, i int) bool {
		p.Content[i] = &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle, Content: []*yaml.Node{scalar("!!str", "a"), scalar("!!str", "b")}}
		return true
	}},
	{"a mapping:", false, true, func(p *yaml.Node, i int) bool {
		p.Content[i] = &yaml.Node{Kind: yaml.MappingNode, Style: yaml.FlowStyle, Content: []*yaml.Node{scalar("!!str", "a"), scalar("!!str", "b")}}
		return true
	}},
	{"a word:", false, true, func(p *yaml.Node, i int) bool { p.Content[i] = scalar("!!str", "word"); return true }},
	{"a number:", false, true, func(p *yaml.Node, i int) bool { p.Content[i] = scalar("!!int", "-7"); return true }},
	{"in a list:", false, true, func(p *yaml.Node, i int) bool {
		p.Content[i] = &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle, Content: []*yaml.Node{p.Content[i]}}
		return true
	}},
}

func scalar(tag, value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: value}
}

// misspell doubles the last letter or digit of a word.
func misspell(p *yaml.Node, i int) bool {
	n := p.Content[i]
	if n.Kind != yaml.ScalarNode || n.Value == "" {
		return false
	}
	r := []rune(n.Value)
	n.Value = string(append(r, r[len(r)-1]))
	return true
}

// record is the lines of the smallest thing with a name that a damage lies in, in the
// damaged file: an item of a list, or what stands under a key of the file.
func (d damage) record() (from, to int) {
	if d.path == nil {
		return 0, 1 << 30
	}
	var root yaml.Node
	if yaml.Unmarshal(d.data, &root) != nil || len(root.Content) == 0 {
		return 0, 1 << 30
	}
	n, from, to := &root, 0, 1<<30
	for depth, i := range d.path[:len(d.path)-1] {
		if i >= len(n.Content) {
			break
		}
		isCells := isKey(n, i, "rows") || isKey(n, i, "columns") // only together do they name what they are of
		if n = n.Content[i]; isCells && from > 0 {
			break
		}
		if depth > 0 && n.Kind == yaml.MappingNode && (depth == 1 || n.Line >= from) {
			from, to = n.Line, lastLine(n)
		}
	}
	return from, to
}

// isKey reports whether a child of a mapping is what it has under a key.
func isKey(n *yaml.Node, i int, key string) bool {
	return n.Kind == yaml.MappingNode && i%2 == 1 && n.Content[i-1].Value == key
}

func lastLine(n *yaml.Node) int {
	out := n.Line + strings.Count(n.Value, "\n")
	if n.Kind == yaml.ScalarNode && n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		out++
	}
	for _, c := range n.Content {
		out = max(out, lastLine(c))
	}
	return out
}

var word = regexp.MustCompile(`[\p{L}\p{N}][\p{L}\p{N}_.-]*`)
