package schema_test

import (
	"bytes"
	"io/fs"
	"strconv"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"tongket/report"
	"tongket/report/brigade"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/say"
	"tongket/report/schema"
	"tongket/report/starter"
	"tongket/report/waterworks"
	"tongket/seeds"
)

// compiled is the schemas of a project.
func compiled(t testing.TB, files []schema.File) map[string]*jsonschema.Schema {
	t.Helper()
	out := map[string]*jsonschema.Schema{}
	c := jsonschema.NewCompiler()
	for _, f := range files {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(f.Data))
		if err != nil {
			t.Fatal(f.Name, err)
		}
		if err := c.AddResource("file:///"+f.Name, doc); err != nil {
			t.Fatal(f.Name, err)
		}
		if out[f.Name], err = c.Compile("file:///" + f.Name); err != nil {
			t.Fatal(f.Name, err)
		}
	}
	return out
}

// refused is what the schemas of a project find wrong in its files.
func refused(t testing.TB, schemas map[string]*jsonschema.Schema, fsys fs.FS) (out []string) {
	t.Helper()
	for name := range schemas {
		for _, file := range filesOf(t, fsys, name) {
			v, ok := asJSON(t, fsys, file)
			if !ok {
				continue
			}
			if err := schemas[name].Validate(v); err != nil {
				out = append(out, file+": "+err.Error())
			}
		}
	}
	return out
}

// TestValid: what the loader takes, the schemas take.
func TestValid(t *testing.T) {
	bare := compiled(t, schema.Files(nil, say.Vietnamese))
	for name, fsys := range projects(t) {
		r, problems := load.Project(fsys, "")
		if len(problems.Errors()) > 0 {
			t.Fatal(name, problems)
		}
		for _, what := range refused(t, compiled(t, schema.Files(r, say.English)), fsys) {
			t.Errorf("%s: %s", name, what)
		}
		for _, what := range refused(t, bare, fsys) {
			t.Errorf("%s, without its names: %s", name, what)
		}
	}
}

// projects is all that there are, and some that are random.
func projects(t testing.TB) map[string]fs.FS {
	maximal, _ := projecttest.Maximal{}.Files()
	out := map[string]fs.FS{"the example": seeds.Project(), "the waterworks": waterworks.Project(), "the maximal": maximal, "the minimal": projecttest.Minimal(t),
		"the brigade": brigade.Project("fr", "en")}
	begun, _ := starter.New(starter.Choice{Name: "begun", Languages: []report.Lang{"fr", "vi"}, Year: 2025, Colour: "#11394D"})
	out["a new project"] = begun
	for seed := range uint64(8) {
		out["random "+strconv.Itoa(int(seed))] = projecttest.New(seed, projecttest.Shape{})
	}
	return out
}
