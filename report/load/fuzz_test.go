package load

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"tongket/report/check"
	"tongket/report/intake"
	"tongket/report/projecttest"
)

// Whatever stands in a file, loading and reading the prose of what was loaded end
// without a panic, and every problem names a file and a place in it.
func FuzzProject(f *testing.F) {
	names := []string{aProject, anIndicator, aGlossary, aSource, anEdition}
	for _, tt := range cases {
		fsys := projecttest.Minimal(f)
		projecttest.Edit(f, fsys, tt.file, tt.old, tt.new)
		for i, name := range names {
			if name == tt.file {
				f.Add(uint8(i), fsys[name].Data)
			}
		}
	}
	archives, _ := filepath.Glob("testdata/broken-*.txtar")
	for _, archive := range archives {
		a, err := txtar.ParseFile(archive)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range a.Files {
			if i := slices.Index(names, file.Name); i >= 0 {
				f.Add(uint8(i), file.Data)
			}
		}
	}
	for i := range names {
		for _, data := range []string{
			"\ufeff\xff\xfe", "\xff\xfea\x00", "\x7fELF\x00\x00\x00\x00\xff", `{"name": "x", "version": 1}`, "source: B\xb8o c\xb8o n\xa8m\n", "a: C«ng t¸c n\u00adíc\rb: Nguyá»…n\r",
			"a: b # c\nd: &e f\ng: |\n  # h\n", "a: \"\\ufffd\"\n", "sections:\n  - include: sections/a.yaml\n  - include: ../a.yaml\n", "languages: [fr, de, es, it]\n",
			"vi: a\u0301\u0301\u0301\u0301\n", "a\u00adb\u200b: \x00\n",
		} {
			f.Add(uint8(i), []byte(data))
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		name := names[int(which)%len(names)]
		fsys := projecttest.Minimal(t)
		fsys[name] = &fstest.MapFile{Data: data}
		r, problems := judged(fsys, "")
		switch {
		case r != nil:
			problems = append(problems, check.Prose(r)...)
		case len(problems) == 0:
			t.Error("neither a report nor problems")
		}
		for _, p := range problems {
			file, ok := fsys[p.At.File]
			if !ok || p.What == "" || !utf8.ValidString(p.Error()) {
				t.Errorf("problem %q of no file", p.Error())
				continue
			}
			lines := strings.Split(intake.LineEnds(string(file.Data)), "\n")
			if p.At.Line < 1 || p.At.Line > len(lines) || p.At.Col < 1 || p.At.Col > len(lines[p.At.Line-1])+1 {
				t.Errorf("no such place: %q", p.Error())
			}
		}
	})
}
