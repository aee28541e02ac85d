package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// englishWords are frequent words of English that are no word of Vietnamese without
// its marks, nor a key, a command or a file of the program.
const englishWords = `the of is are was were with and not no nothing it its this that which who what where when
for on has have had be been only after before there each every one two same other
page pages sheet sheets figure figures sentence file folder printed written computed published derived
sent message messages recipient recipients problem problems warning default use usage flags examples available`

// TestVietnameseHasNoEnglish: what the commands say under --ui vi has none of these
// words outside of quotation marks, apart from texts of the project itself.
func TestVietnameseHasNoEnglish(t *testing.T) {
	dir := t.TempDir()
	water, err := filepath.Abs(filepath.Join("..", "..", "report", "waterworks", "project"))
	if err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(dir, "list.csv")
	broken := filepath.Join(dir, "broken")
	if err := os.Mkdir(broken, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{list: "address\nan@example.vn\n", filepath.Join(broken, "tongket.yaml"): "languagse: [vi]\n"} {
		if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pdf := filepath.Join(dir, "a.pdf")
	runs := [][]string{
		{"build", water, "-o", pdf}, {"verify", pdf, water}, {"check", water}, {"check", broken}, {"explain", "--lang", "vi"}, {"schema"}, {"schema", "--modelines"}, {"schema", "--of", "editon"},
		{"diff", water, water}, {"trace", "water-loss", "--lang", "vi", water},
		{"print", water, "--booklet", "-o", filepath.Join(dir, "b.pdf")},
		{"mail", water, "--to", list, "--from", "van-phong@example.vn", "-o", filepath.Join(dir, "thu")},
		{"init", filepath.Join(dir, "mới"), "--lang", "vi"}, {"init", dir}, {"init", filepath.Join(dir, "khác"), "--theme", "x"}, {"bild"}, {"build", "--colour"}, {"print", "--copies", "x"}, {"diff"}, {"print", "--copies"},
	}
	for _, name := range []string{"", "build", "batch", "preview", "check", "trace", "diff", "verify", "print", "printers", "mail", "explain", "schema", "version", "help", "completion", "init", "roll"} {
		runs = append(runs, append(strings.Fields(name), "--help"))
	}
	for _, args := range runs {
		var out bytes.Buffer
		code := Main(append([]string{"--ui", "vi"}, args...), environment{
			stdin: strings.NewReader(""), stdout: &out, stderr: &out, now: time.Now,
			getenv: func(string) string { return "" },
		})
		if out.Len() == 0 || slices.Contains(args, water) && code != exitDone {
			t.Errorf("%q ends with %d: %s", args, code, out.String())
		}
		for _, word := range english(out.String()) {
			t.Errorf("%q says %q in\n%s", args, word, out.String())
		}
	}
}

// english is the words of English in what is said: what stands in quotation marks, or
// is a command, a path, a key, a flag or a name in capitals, is the same everywhere.
func english(s string) []string {
	s = regexp.MustCompile(`(?m)^  tongket .*?(?:   |$)|\b[A-Z]{2,}\b|“[^”]*”|"[^"\n]*"|\[[a-z-]+\]|\S*[-/.:_=|]+\S*\w\S*`).ReplaceAllString(s, " ")
	return regexp.MustCompile(`(?i)\b(`+strings.Join(strings.Fields(englishWords), "|")+`)\b`).FindAllString(s, -1)
}

// TestEnglishIsFound: the words are found where a command speaks English.
func TestEnglishIsFound(t *testing.T) {
	if got := english("a.pdf: đã ghi \"the file\" in the folder --for"); strings.Join(got, " ") != "the folder" {
		t.Errorf("%q", got)
	}
}
