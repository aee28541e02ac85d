package schema_test

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/say"
	"tongket/report/schema"
	"tongket/report/theme"
)

// TestTheme: all that the house's theme says a project's may say, by the schema and by
// who reads it; and neither takes a key that is misspelt.
func TestTheme(t *testing.T) {
	house, err := os.ReadFile("../theme/house.yaml")
	if err != nil {
		t.Fatal(err)
	}
	data := "extends: house\n" + string(house)
	kind, _, _ := schema.Kind("theme")
	schemas := compiled(t, []schema.File{{Name: schema.Folder + "/theme.json", Data: schema.Of(kind, nil, say.Vietnamese)}})
	files := func(data string) fstest.MapFS { return fstest.MapFS{"theme.yaml": {Data: []byte(data)}} }
	for _, data := range []string{data, "extends: house\n", "extends: house\npapers:\n  legal: {name: Legal, like: letter, size: [8.5in, 14in]}\n"} {
		if wrong := refused(t, schemas, files(data)); len(wrong) > 0 {
			t.Errorf("%s\n%v", data, wrong)
		}
	}
	if wrong := refused(t, schemas, files("paper: a4\n")); len(wrong) == 0 {
		t.Error("a theme that extends nothing is taken")
	}
	random := rand.New(rand.NewPCG(3, 1))
	for range 60 {
		damaged, key := misspelt(t, data, random)
		if key == "" {
			continue
		}
		wrong := refused(t, schemas, files(damaged))
		_, problems := theme.Read(files(damaged), "", "theme.yaml", "a")
		known := slices.ContainsFunc(problems, func(p report.Problem) bool { return p.Code == report.UnknownKey })
		if known != (len(wrong) > 0) {
			t.Errorf("%s: the schema says %v, the reader %v", key, wrong, problems)
		}
	}
}

// misspelt is a file with a key misspelt, and that key.
func misspelt(t *testing.T, data string, random *rand.Rand) (string, string) {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(data), &doc); err != nil {
		t.Fatal(err)
	}
	all := places(doc.Content[0], nil)
	path := all[random.IntN(len(all))]
	parent := doc.Content[0]
	for _, i := range path[:len(path)-1] {
		parent = parent.Content[i]
	}
	key := parent.Content[path[len(path)-1]]
	if parent.Kind != yaml.MappingNode || path[len(path)-1]%2 == 1 {
		return "", ""
	}
	was := key.Value
	key.Value += "zz"
	out, err := yaml.Marshal(&doc)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out)) + "\n", was
}
