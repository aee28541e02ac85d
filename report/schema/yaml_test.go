package schema_test

import (
	"errors"
	"io/fs"
	"path"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"tongket/report/schema"
)

// filesOf is the files of a project that a schema is for.
func filesOf(t testing.TB, fsys fs.FS, name string) []string {
	t.Helper()
	for _, f := range schema.List() {
		if schema.Folder+"/"+f.Name+".json" == name {
			files, err := fs.Glob(fsys, f.Match)
			if err != nil {
				t.Fatal(err)
			}
			return files
		}
	}
	t.Fatal("no files for", name)
	return nil
}

// asJSON is a file as an editor holds it against a schema; not ok if it is no YAML.
func asJSON(t testing.TB, fsys fs.FS, file string) (any, bool) {
	t.Helper()
	data, err := fs.ReadFile(fsys, path.Clean(file))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false
	}
	if err != nil {
		t.Fatal(err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil || len(doc.Content) == 0 {
		return nil, false
	}
	return plain(doc.Content[0]), true
}

// plain is a value without places: a text, number, true, nothing, list or mapping.
func plain(n *yaml.Node) any {
	switch n.Kind {
	case yaml.AliasNode:
		return plain(n.Alias)
	case yaml.MappingNode:
		out := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			out[n.Content[i].Value] = plain(n.Content[i+1])
		}
		return out
	case yaml.SequenceNode:
		out := []any{}
		for _, c := range n.Content {
			out = append(out, plain(c))
		}
		return out
	}
	var v any
	switch n.Tag {
	case "!!int", "!!float", "!!bool", "!!null":
		if err := n.Decode(&v); err != nil || strings.Contains(n.Value, "_") {
			return n.Value
		}
		return v
	}
	return n.Value
}
