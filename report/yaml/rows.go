package yaml

import (
	"strings"

	"gopkg.in/yaml.v3"

	"tongket/report"
)

// Cell is a text with its place that was typed elsewhere than in YAML, such as in a cell
// of a sheet.
type Cell struct {
	At   report.Pos
	Text string
}

// Typed is a text as if it had been typed in YAML where its cell stands, as the value of a
// key by which messages call it.
func Typed(key string, c Cell, problems *report.Problems) Value {
	return Value{f: &file{name: c.At.File, sheet: c.At.Sheet, problems: &reports{to: problems}}, n: scalarAt(c.At, c.Text), key: scalarAt(c.At, key)}
}

// Rows is a table as a list of keys with values, as if each row had been typed in YAML:
// the heads are the keys, and a cell with nothing in it is a key that is not there. A
// head such as at.printed is the key printed of what the key at holds. A value stands
// where its cell does, with all its characters; what is wrong with it goes to problems.
// There is a head, and no row has more cells.
func Rows(head []Cell, rows [][]Cell, problems *report.Problems) Value {
	f := &file{name: head[0].At.File, sheet: head[0].At.Sheet, problems: &reports{to: problems}}
	list := &yaml.Node{Kind: yaml.SequenceNode, Line: head[0].At.Line, Column: head[0].At.Col}
	for _, row := range rows {
		m := mappingAt(row[0].At)
		for i, c := range row {
			if c.Text != "" {
				put(m, head[i], strings.Split(head[i].Text, "."), c)
			}
		}
		list.Content = append(list.Content, m)
	}
	return Value{f: f, n: list}
}

// put adds the value of a cell to m, at the end of a path of keys.
func put(m *yaml.Node, head Cell, keys []string, c Cell) {
	if len(keys) == 1 {
		m.Content = append(m.Content, scalarAt(head.At, keys[0]), scalarAt(c.At, c.Text))
		return
	}
	for i := 0; i < len(m.Content); i += 2 {
		if m.Content[i].Value == keys[0] && m.Content[i+1].Kind == yaml.MappingNode {
			put(m.Content[i+1], head, keys[1:], c)
			return
		}
	}
	below := mappingAt(c.At)
	m.Content = append(m.Content, scalarAt(head.At, keys[0]), below)
	put(below, head, keys[1:], c)
}

func mappingAt(at report.Pos) *yaml.Node {
	return &yaml.Node{Kind: yaml.MappingNode, Line: at.Line, Column: at.Col}
}

// scalarAt is a text that YAML has no traps for: no comment stands behind it, and null
// is a word.
func scalarAt(at report.Pos, text string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Style: yaml.DoubleQuotedStyle, Value: text, Line: at.Line, Column: at.Col}
}
