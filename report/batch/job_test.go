package batch

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"
)

// TestJob: the manifest that README shows is a Job as the API of Kubernetes describes it,
// and a slip in it would be seen.
func TestJob(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	const begins = "apiVersion: batch/v1"
	_, rest, found := strings.Cut(string(readme), "\n"+begins)
	manifest, _, closed := strings.Cut(begins+rest, "\n```")
	if !found || !closed {
		t.Fatal("README shows no manifest")
	}
	schema := jobSchema(t)
	for old, slip := range map[string]string{
		"": "", "completions: 4": "completion: 4", "completionMode: Indexed": "completionMode: [Indexed]",
		"values: [1, 2]": "values: [one]", "mountPath:": "path:", "action: FailIndex": "acton: FailIndex",
	} {
		text := strings.Replace(manifest, old, slip, 1)
		if old != "" && text == manifest {
			t.Fatalf("the manifest has no %s", old)
		}
		var doc any
		if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(doc); (err == nil) != (old == "") {
			t.Errorf("%q for %q: %v", slip, old, err)
		}
	}
}

// jobSchema is a Job as the API describes it, strictly: without a key that it has not.
func jobSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "kubernetes-job.json"))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("file:///job.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("file:///job.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
