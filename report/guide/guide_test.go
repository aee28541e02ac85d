package guide

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/briefing"
	"tongket/report/say"
)

// snippet is a part of a file of the project; a file that is no YAML is named behind its
// language, and shown whole.
var snippet = regexp.MustCompile("(?s)```(?:yaml\n# |csv )(\\S+)\n(.*?)```")

// project is what a reader has who types all that the guide shows, in its order.
func project(t *testing.T, language string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	for _, topic := range Topics(language) {
		for _, m := range snippet.FindAllStringSubmatch(topic.Text, -1) {
			if out[m[1]] == nil {
				out[m[1]] = &fstest.MapFile{}
			}
			out[m[1]].Data = append(out[m[1]].Data, m[2]...)
		}
	}
	return out
}

// What the guide shows is a project without a mistake, which its document bears out, on
// all papers.
func TestProject(t *testing.T) {
	document, err := os.ReadFile("testdata/bao-cao-2025.txt")
	if err != nil {
		t.Fatal(err)
	}
	documents := fstest.MapFS{"bao-cao-2025.txt": {Data: document}}
	p := briefing.Open(project(t, "en"), "")
	for _, paper := range []string{"a4", "a5"} {
		problems, err := p.Check(briefing.Checks{Options: briefing.Options{Look: briefing.Look{Paper: paper}}, Documents: documents})
		if err != nil || len(problems) > 0 {
			t.Errorf("%s: %v\n%v", paper, err, problems)
		}
	}
	if _, err := p.Make(briefing.Options{}); err != nil {
		t.Error(err)
	}
}

// Each topic is there in each language of the terminal, nothing else is, and they show the
// same YAML and the same tables of keys.
func TestLanguages(t *testing.T) {
	row := regexp.MustCompile(`(?m)^\| `)
	english := Topics("en")
	for _, l := range say.Languages() {
		found, err := fs.Glob(files(), l.Code+"/*.md")
		if err != nil || len(found) != len(english) {
			t.Errorf("%s: %d files of %d topics: %v", l.Code, len(found), len(english), err)
		}
		for i, topic := range Topics(l.Code) {
			if topic.Title == "" || strings.Contains(topic.Title, "#") {
				t.Errorf("%s %s has no title", l.Code, topic.Name)
			}
			if got, want := snippet.FindAllString(topic.Text, -1), snippet.FindAllString(english[i].Text, -1); !slices.Equal(got, want) {
				t.Errorf("%s %s shows\n%q, in English\n%q", l.Code, topic.Name, got, want)
			}
			if got, want := len(row.FindAllString(topic.Text, -1)), len(row.FindAllString(english[i].Text, -1)); got != want {
				t.Errorf("%s %s has %d rows in its tables, in English %d", l.Code, topic.Name, got, want)
			}
			for _, m := range regexp.MustCompile("`tongket guide ([a-z]+)`").FindAllStringSubmatch(topic.Text, -1) {
				if !slices.Contains(names, m[1]) {
					t.Errorf("%s %s names the topic %s, which is none", l.Code, topic.Name, m[1])
				}
			}
		}
	}
}
