package load

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report"
	"tongket/report/projecttest"
)

func TestNoProject(t *testing.T) {
	for _, tt := range []struct {
		fsys   fstest.MapFS
		prefix string
		want   string
	}{
		{fstest.MapFS{}, "", ".: no tongket.yaml here"},
		{fstest.MapFS{}, "my/folder", "my/folder: no tongket.yaml here"},
		{fstest.MapFS{"tongket.yml": {}}, "", "rename tongket.yml"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/tongket.yaml:1:1: the file is empty"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/indicators.yaml: the file is missing"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/sources: no sources here"},
		{fstest.MapFS{"tongket.yaml": {}}, "x", "x/editions: no editions here"},
	} {
		r, problems := judged(tt.fsys, tt.prefix)
		if got := render(problems); (r == nil) != (tt.prefix != "x") || !strings.Contains(got, tt.want) {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
}

// Files made to exhaust a program end in a problem, soon.
func TestLimits(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("%c: &%c [*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c,*%[3]c]\n", c, c, c-1)
	}
	long := "a: &a " + strings.Repeat("x", 1000) + "\nb: [" + strings.Repeat("*a, ", 10000) + "]\n"
	for _, tt := range []struct{ data, want string }{
		{bomb, "tongket.yaml:1:1: with its aliases written out the file is longer than 4 MiB"},
		{long, "tongket.yaml:1:1: with its aliases written out the file is longer than 4 MiB"},
		{strings.Repeat("# comment\n", 120000), "tongket.yaml: the file is longer than 1 MiB"},
		{strings.Repeat("[", 100000), "tongket.yaml:1:1: not YAML: exceeded max depth"},
		{strings.Repeat("{a: ", 9000) + strings.Repeat("}", 9000), "tongket.yaml:1:1: tongket.yaml lacks the key"},
		{"a: *b", "tongket.yaml:1:4: there is no &b before *b"},
	} {
		start := time.Now()
		_, problems := judged(fstest.MapFS{"tongket.yaml": {Data: []byte(tt.data)}}, "")
		if got := render(problems); !strings.Contains(got, tt.want) {
			t.Errorf("got %.300s, want %s", got, tt.want)
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%.20q… took %v", tt.data, took)
		}
	}
}

// Of a file with very many mistakes some are told apart, and of a list that is too long
// its items are not read.
func TestManyMistakes(t *testing.T) {
	for _, tt := range []struct {
		file, old, new, want string
		most                 int
	}{
		{aSource, "facts:\n", "facts:\n" + strings.Repeat("  - {}\n", 5000), "there are more problems in this file than are counted", 1020},
		{aSource, "facts:\n", "facts:\n" + strings.Repeat("  -\n", 60000), "a list of 60", 20},
		{aProject, "languages: [vi, en]", "languages: [vi, en" + strings.Repeat(", vi", 60000) + "]", "languages: a list of 60002 items, more than 50000", 2},
		{anEdition, "edition: 2022", "edition: 2022\n" + strings.Repeat("k: v\n", 5000), `duplicate key "k"`, 4},
		{anEdition, "edition: 2022", "<<: {edition: 2022}", "merging with << is not supported", 2},
		{anEdition, "edition: 2022", "edition: " + strings.Repeat("2", 300), "an id of 300 letters, more than 100", 2},
		{aProject, "project: ", "project: " + strings.Repeat("p", 300), "letters, more than 100", 2},
		{anEdition, "sections:\n", "sections:\n" + sections(mostParts), "an edition of more than 1000 sections, charts and tables", 2},
		{anEdition, "edition: 2022", "\u200bedition: 2022", "the invisible character U+200B", 2},
		{anEdition, "edition: 2022", "edition: 2022\u2028\x00\n:", "the invisible character U+0000", 3},
		{anEdition, "vi: Kết quả 2022", `vi: "` + strings.Repeat(`a\e`, 5000) + `"`, "the invisible character U+001B is not allowed, here and in 4999 more places", 2},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		_, problems := judged(fsys, "")
		if got := render(problems); len(problems) > tt.most || !strings.Contains(got, tt.want) {
			t.Errorf("%.60q: %d problems, want %q and no more than %d:\n%.900s", tt.new, len(problems), tt.want, tt.most, got)
		}
	}
}

// sections is so many of a heading each, as they are typed.
func sections(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, "  - id: s%d\n    title: {vi: Mục, en: Part}\n    blocks:\n      - heading: {vi: Việc, en: Work}\n", i)
	}
	return out.String()
}

// Windows line ends and decomposed letters make no difference.
func TestEncodings(t *testing.T) {
	fsys := projecttest.Minimal(t)
	for _, f := range fsys {
		f.Data = []byte(strings.ReplaceAll(strings.ReplaceAll(string(f.Data), "ợ", "o\u031b\u0323"), "\n", "\r\n"))
	}
	r, problems := judged(fsys, "")
	if r == nil {
		t.Fatal(render(problems))
	}
	for _, p := range problems {
		if p.Code != report.NotNFC {
			t.Error(p)
		}
	}
	if len(problems) != 2 {
		t.Errorf("%d warnings, want one for each of the two files:\n%s", len(problems), render(problems))
	}
	if got := r.Organisation.String("vi"); got != "Hợp tác xã Sao Mai" {
		t.Errorf("got %+q", got)
	}
}

// Of a file that is no YAML in UTF-8 one thing is said: what it is.
func TestForeignFiles(t *testing.T) {
	for _, tt := range []struct{ data, want string }{
		{"\x7fELF\x02\x01\x01" + strings.Repeat("\x00\xff\x80", 1000), "1:1: this is a program, not plain text [not-utf8]"},
		{"\xff\xfes\x00o\x00", "1:1: this is UTF-16, not UTF-8 [not-utf8]"},
		{"s\x00o\x00u\x00r\x00c\x00e\x00:\x00 \x00", "1:1: this is UTF-16, not UTF-8 [not-utf8]"},
		{"\xff\xfe\x00\x00s\x00\x00\x00", "1:1: this is UTF-32, not UTF-8 [not-utf8]"},
		{strings.Repeat("\x00", 512), "1:1: this is binary data, not plain text [not-utf8]"},
		{"source: a\nlabel: {vi: B\xb8o c\xb8o n\xa8m, en: Report}\n", "2:14: this is TCVN3 (ABC), not UTF-8 [not-utf8]"},
		{`{"name": "x", "version": "1.0.0", "dependencies": {"a": "1"}}`, "1:1: this is JSON for another program, not YAML of a project [not-yaml]"},
		{`[{"name": "x", "version": "1.0.0"}]`, "1:1: this is JSON for another program, not YAML of a project [not-yaml]"},
		{"%PDF-1.4\n", "1:1: this is a PDF, not plain text [not-utf8]"},
	} {
		for _, name := range []string{aSource, anEdition, aProject, anIndicator} {
			fsys := projecttest.Minimal(t)
			fsys[name] = &fstest.MapFile{Data: []byte(tt.data)}
			_, problems := judged(fsys, "")
			own := len(slices.DeleteFunc(slices.Clone(problems), func(p report.Problem) bool { return p.At.File != name }))
			if got := render(problems); own != 1 || !strings.Contains(got, name+":"+tt.want) {
				t.Errorf("%s: got %.500s, want %s", name, got, tt.want)
			}
		}
	}
}

// A project in JSON is one in YAML.
func TestJSONProject(t *testing.T) {
	fsys := projecttest.Minimal(t)
	fsys[aGlossary] = &fstest.MapFile{Data: []byte(`{"terms": [{"id": "graft", "name": {"vi": "ghép", "en": "graft"}, "meaning": {"vi": "a", "en": "b"}}, {"id": "twig", "name": {"vi": "c", "en": "d"}, "meaning": {"vi": "e", "en": "f"}}]}`)}
	if _, problems := judged(fsys, ""); len(problems) > 0 {
		t.Error(render(problems))
	}
}

// Windows Notepad begins a file with a byte order mark; old Macs end lines in their own
// way.
func TestMarksAndLineEnds(t *testing.T) {
	fsys := projecttest.Minimal(t)
	for name, f := range fsys {
		f.Data = []byte("\ufeff" + strings.ReplaceAll(string(f.Data), "\n", "\r"))
		fsys[name] = f
	}
	if _, problems := judged(fsys, ""); len(problems) > 0 {
		t.Error(render(problems))
	}
}

// Texts whose letters were lost are reported wherever they stand, each way once.
func TestLostLetters(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{aProject, "Hợp tác xã Sao Mai", "Hîp t¸c x· Sao Mai", `tongket.yaml:2:20: this is TCVN3, the letters of the .VnTime fonts, not Unicode: "Hîp"`},
		{aProject, "Lập từ tin báo", "Laäp töø tin baùo", `tongket.yaml:4:15: this is VNI`},
		{anIndicator, "vi: cây,", "vi: cÃ¢y,", `this is UTF-8 that was read as Windows-1252: "cÃ¢y"`},
		{aSource, "vi: Tổng kết", `vi: "T?ng k?t"`, `question marks stand where letters were lost: "T?ng"`},
		{aSource, "printed: 574 cây", "printed: 574 c\ufffdy", `a letter was lost here`},
		{aGlossary, "vi: nối cành", "vi: n&#7889;i cành", `letters are written in code here`},
		{anEdition, "vi: Kết quả 2022", `vi: "K\ufffdt quả 2022"`, `a letter was lost here`},
		{anEdition, "giảm {trees", "n\u00adíc gi¶m {trees", `this is TCVN3`},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		_, problems := judged(fsys, "")
		if len(problems) != 1 || problems[0].Code != report.LostLetters || !strings.Contains(render(problems), tt.want) {
			t.Errorf("%s: got %s, want %s", tt.new, render(problems), tt.want)
		}
	}
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, aGlossary, "vi: ghép", "vi: ghÐp")
	projecttest.Edit(t, fsys, aGlossary, "vi: nối cành", "vi: nèi cµnh")
	projecttest.Edit(t, fsys, aGlossary, "vi: nhánh", "vi: nh¸nh c©y")
	_, problems := judged(fsys, "")
	if len(problems) != 1 || !strings.Contains(problems[0].What.String(), "in 2 more texts of the file") {
		t.Errorf("got %s", render(problems))
	}
}

// Characters that show as nothing are refused, each once.
func TestInvisible(t *testing.T) {
	for _, r := range []rune{'\u00ad', '\u200b', '\u200c', '\u200d', '\u2062', '\u180e', '\u115f', '\u3164', '\ufe0f', '\U000e0041', '\u061c', '\ufeff'} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, anEdition, "Kết quả 2022", "Kết"+string(r)+" qu"+string(r)+"ả 2022")
		_, problems := judged(fsys, "")
		want := fmt.Sprintf("editions/2022.yaml:3:16: the invisible character %U is not allowed, here and in 1 more place of the file", r)
		if len(problems) != 1 || !strings.Contains(render(problems), want) {
			t.Errorf("%U: got %s", r, render(problems))
		}
	}
}
