package waterworks_test

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// A sentence is said of the waterworks' year 2024 in both languages.
type sentence struct {
	vi, en string
	about  string // what is wrong with it
	still  string // said of a true one though all is right; "missed" of a false one
}

// sentences are a file's, one a line: Vietnamese, English, and what there is to know.
func sentences(t *testing.T, file string) []sentence {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	var out []sentence
	for line := range strings.Lines(string(data)) {
		f := append(strings.Split(strings.TrimRight(line, "\n"), "\t"), "", "")
		s := sentence{vi: f[0], en: f[1], about: f[2], still: f[3]}
		if file == "true.tsv" || file == "right.tsv" {
			s.about, s.still = "", f[2]
		}
		out = append(out, s)
	}
	return out
}

// said is the codes of what is said of each sentence, all of which stand in the edition of
// 2024 one behind the other.
func said(t *testing.T, list []sentence) []string {
	t.Helper()
	const begin = "    blocks:\n"
	block := begin
	for _, s := range list {
		block += fmt.Sprintf("      - vi: |\n          %s\n        en: |\n          %s\n", s.vi, s.en)
	}
	files := changed(t, "editions/2024.yaml", begin, block)
	above, _, _ := strings.Cut(string(files["editions/2024.yaml"].Data), block)
	first := strings.Count(above+begin, "\n") + 1
	r, problems := load.Project(files, "")
	if r != nil {
		problems = append(problems, check.Editions(r)...)
		problems = append(problems, check.Prose(r)...)
	}
	of := make([]report.Problems, len(list))
	for _, p := range problems {
		if n := (p.At.Line - first) / 4; p.At.File == "editions/2024.yaml" && p.At.Line >= first && n < len(list) {
			of[n] = append(of[n], p)
		} else {
			t.Errorf("elsewhere: %v", p)
		}
	}
	var out []string
	for _, p := range of {
		out = append(out, codes(p))
	}
	return out
}

// changed is the project with one passage of a file replaced. Nobody has confirmed its
// texts.
func changed(t *testing.T, file, old, new string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(waterworks.Project(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == "confirmed.yaml" {
			return err
		}
		data, err := fs.ReadFile(waterworks.Project(), name)
		if name == file {
			if !strings.Contains(string(data), old) {
				t.Fatalf("%s has no %q", file, old)
			}
			data = []byte(strings.Replace(string(data), old, new, 1))
		}
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func codes(problems report.Problems) string {
	var out []string
	for _, p := range problems {
		out = append(out, string(p.Code))
	}
	return strings.Join(out, " ")
}

// TestTrueSentences holds that nothing is said of what is true.
func TestTrueSentences(t *testing.T) {
	list := append(sentences(t, "true.tsv"), sentences(t, "right.tsv")...)
	for i, said := range said(t, list) {
		switch s := list[i]; {
		case said != "" && said != s.still:
			t.Errorf("%s\n%s\nis true, but %s", s.vi, s.en, said)
		case said == "" && s.still != "":
			t.Logf("no longer said, take it off: %s: %s", s.still, s.vi)
		}
	}
}

// TestFalseSentences holds that what is false is noticed.
func TestFalseSentences(t *testing.T) {
	list := sentences(t, "false.tsv")
	for i, said := range said(t, list) {
		switch s := list[i]; {
		case said == "" && s.still == "":
			t.Errorf("%s: nothing is said of\n%s\n%s", s.about, s.vi, s.en)
		case said != "" && s.still != "":
			t.Logf("noticed by now, take it off: %s: %s", s.vi, said)
		}
	}
}
