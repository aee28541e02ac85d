package schema_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tongket/report/load"
	"tongket/report/say"
	"tongket/report/schema"
	"tongket/report/waterworks"
)

// written is a project on the disk with its schemas.
func written(t testing.TB, project fs.FS, in *say.Language) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, project); err != nil {
		t.Fatal(err)
	}
	r, _ := load.Project(project, "")
	for _, f := range append(schema.Files(r, in), schema.Settings(nil)) {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestEditor: a real language server completes and explains a project's YAML by its
// schemas, finds nothing wrong with a project that is right, and what is wrong.
func TestEditor(t *testing.T) {
	s := serve(t, written(t, waterworks.Project(), say.Vietnamese))
	tells := func(what string) func([]string) bool {
		return func(wrong []string) bool {
			return slices.ContainsFunc(wrong, func(s string) bool { return strings.Contains(s, what) })
		}
	}
	for _, name := range filesOf(t, waterworks.Project(), schema.Folder+"/edition.json") {
		data, err := fs.ReadFile(waterworks.Project(), name)
		if err != nil {
			t.Fatal(err)
		}
		s.shows(name, strings.Replace(string(data), "cut-off:", "cut-of:", 1))
		s.says(name, "cut-of is told", tells("cut-of"))
		s.shows(name, string(data))
		s.says(name, "nothing is wrong", func(wrong []string) bool { return len(wrong) == 0 })
	}
	const facts = "sources/typed.yaml"
	s.shows(facts, "source: typed\nfacts:\n  - indicator: water-loss\n    perod: 2022\n  - indicator: \n  - indicator: water-loss\n    \n")
	s.says(facts, "perod is told", tells("perod"))
	for _, tt := range []struct {
		line, char int
		want       []string
	}{
		{4, 15, []string{"water-loss", "mains-laid"}}, // an indicator's id
		{6, 4, []string{"period", "value", "change", "at"}},
	} {
		got := s.completions(facts, tt.line, tt.char)
		for _, w := range tt.want {
			if !slices.Contains(got, w) {
				t.Errorf("%d:%d: %q is not offered: %q", tt.line, tt.char, w, got)
			}
		}
	}
	if got := s.hover(facts, 2, 20); !strings.Contains(got, "Tỷ lệ thất thoát") {
		t.Errorf("of water-loss the editor says %q", got)
	}
	if got := s.hover(facts, 0, 2); !strings.Contains(got, "mã") {
		t.Errorf("of source: the editor says %q", got)
	}
}

// completions is what is offered at a place.
func (s *server) completions(name string, line, char int) (out []string) {
	s.t.Helper()
	var list struct{ Items []struct{ Label string } }
	if err := json.Unmarshal(s.ask("textDocument/completion", s.at(name, line, char)), &list); err != nil {
		s.t.Fatal(err)
	}
	for _, item := range list.Items {
		out = append(out, item.Label)
	}
	return out
}

// hover is what is said of what stands at a place.
func (s *server) hover(name string, line, char int) string {
	s.t.Helper()
	var said struct{ Contents struct{ Value string } }
	if err := json.Unmarshal(s.ask("textDocument/hover", s.at(name, line, char)), &said); err != nil {
		s.t.Fatal(err)
	}
	return said.Contents.Value
}

// TestModelines: each kind of file begins with the line by which its schema is found, once.
func TestModelines(t *testing.T) {
	for _, tt := range []struct{ file, data, want string }{
		{"tongket.yaml", "project: a\n", "# yaml-language-server: $schema=.tongket/schema/tongket.json\nproject: a\n"},
		{"sources/a.yaml", "", "# yaml-language-server: $schema=../.tongket/schema/source.json\n"},
		{"sections/a.yaml", "\uFEFFid: a\r\nb: c\r\n", "\uFEFF# yaml-language-server: $schema=../.tongket/schema/section.json\r\nid: a\r\nb: c\r\n"},
		{"editions/a.yaml", "# yaml-language-server: $schema=x\n", "# yaml-language-server: $schema=x\n"},
		{"theme.txt", "a", "a"},
	} {
		got, changed := schema.Begin([]byte(tt.data), tt.file)
		if string(got) != tt.want || changed != (tt.want != tt.data) {
			t.Errorf("%s: %q, %v", tt.file, got, changed)
		}
		if again, changed := schema.Begin(got, tt.file); changed || string(again) != string(got) {
			t.Errorf("%s is begun again: %q", tt.file, again)
		}
	}
}

// TestSettings: what a project asks of the editor otherwise stays, and so does what is no
// JSON.
func TestSettings(t *testing.T) {
	got := string(schema.Settings([]byte(`{"[yaml]": {"editor.tabSize": 2}}`)).Data)
	for _, want := range []string{`"editor.tabSize": 2`, `"./.tongket/schema/theme.json": "theme.yaml"`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %s", got, want)
		}
	}
	const mine = "{\n  // mine\n}"
	if got := string(schema.Settings([]byte(mine)).Data); got != mine {
		t.Error(got)
	}
}
