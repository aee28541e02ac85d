package check

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// The invented document that the minimal project summarises.
const document574 = "The fair opened.\n\n  In the garden.\nCó 574  cây, giảm 5,3% so với năm 2021; 12 chairs.\r\nThe aim is 75%.\nEnd.\n"

func render(problems report.Problems) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Error() + "\n")
	}
	return b.String()
}

func TestDocuments(t *testing.T) {
	sum := sha256.Sum256([]byte(document574))
	for _, tt := range []struct {
		name, old, new string
		problem, note  string
	}{
		{"all as printed", "", "", "", "a.txt prints what the summary does not speak of: paragraph 3: 12 [unrecorded-number]\n\trecord them as facts, or paste this and say why each is none:\n\tleft-out:\n\t  - {paragraph: 3, printed: \"12 chairs\", why: }"},
		{"another file", "sha256: ", "sha256: 00", "a.txt is not the one that was summarised", ""},
		{"another paragraph", "paragraph: 4, printed: 75%", "paragraph: 3, printed: 75%", "paragraph 3 of a.txt does not print \"75%\" [not-printed-there]\n\tit stands in paragraph 4", ""},
		{"no paragraph", "paragraph: 4, printed: 75%", "paragraph: 9, printed: 75%", "a.txt has 5 paragraphs, not 9", ""},
		{"not printed", "value: 574, at: {paragraph: 3, printed: 574 cây}", "value: 575, at: {paragraph: 3, printed: 575 cây}", "does not print \"575 cây\" [not-printed-there]\n\tit stands in no paragraph", ""},
		{"part of a number", "statements:\n", "  - {indicator: trees, period: 2015, value: 74, at: {paragraph: 3, printed: 74 cây}}\nstatements:\n", "does not print \"74 cây\"", ""},
		{"a bound the document has not", "value: 574,", "value: nearly 574,", "prints \"Có 574 cây\", but the figure typed is \"nearly 574\"", ""},
		{"the other way", "change: -5.3%", "change: +5.3%", "says that it went down, the fact that it went up", ""},
		{"another base", "statements:\n", "  - {indicator: trees, period: 2022, change: -5.3%, from: 2018, at: {paragraph: 3, printed: \"5,3%\"}}\nstatements:\n", "compares with 2021, the fact with 2018", ""},
		{"a year not named", "statements:\n", "  - {indicator: trees, period: 2019, value: 574, at: {paragraph: 3, printed: 574 cây}}\nstatements:\n", "does not name the year 2019", ""},
		{"not the same period", "from: 2021,", "from: 2021, same-period: true,", "does not compare with the same period", ""},
		{"an inferred base", "statements:\n", "  - {indicator: trees, period: 2022, change: -5.3%, from: 2018, at: {paragraph: 3, printed: \"5,3%\"}, inferred: {vi: năm gốc là 2017, en: the base is 2017}}\nstatements:\n", "nor what is inferred (vi) names that year", ""},
		{"a statement of another paragraph", "statements:\n", "statements:\n  - {id: x, paragraph: 5, kind: result, vi: có nhiều cây giảm so với năm trước, en: fewer trees}\n", "", "the statement has more words in common with paragraph 3 of a.txt than with paragraph 5"},
		{"a statement with its words", "statements:\n", "statements:\n  - {id: x, paragraph: 5, printed: End, kind: result, vi: có nhiều cây giảm so với năm trước, en: fewer trees}\n", "", ""},
		{"a statement with others' words", "statements:\n", "statements:\n  - {id: x, paragraph: 5, printed: năm mươi cây, kind: result, vi: a, en: b}\n", "paragraph 5 of a.txt does not print \"năm mươi cây\"", ""},
		{"an event", "reports: 2022\n", "reports: 2022\nevent: {printed: 2-1, paragraph: 2}\n", "paragraph 2 of a.txt does not print \"2-1\"", ""},
		{"no file", "file: a.txt", "file: b.txt", "the document b.txt cannot be read", ""},
		{"left out of longer numbers", "statements:\n", "left-out:\n  - {paragraph: 3, printed: 12, why: furniture}\n  - {paragraph: 4, printed: \"5\", why: no}\nstatements:\n", "does not print \"5\"", ""},
		{"left out", "statements:\n", "left-out:\n  - {paragraph: 3, printed: 12 chairs, why: furniture}\nstatements:\n", "", "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fsys := projecttest.Minimal(t)
			projecttest.Edit(t, fsys, "sources/review.yaml", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", hex.EncodeToString(sum[:]))
			if tt.old != "" {
				projecttest.Edit(t, fsys, "sources/review.yaml", tt.old, tt.new)
			}
			if tt.name == "another file" {
				projecttest.Edit(t, fsys, "sources/review.yaml", "00"+hex.EncodeToString(sum[:]), "00"+hex.EncodeToString(sum[:])[2:])
			}
			r, bad := load.Project(fsys, "")
			if len(bad.Errors()) > 0 {
				t.Fatal(render(bad))
			}
			all := Documents(r, fstest.MapFS{"a.txt": {Data: []byte(document574)}})
			problems := all.Errors()
			notes := slices.DeleteFunc(all, func(p report.Problem) bool { return !p.Warning })
			if got := render(problems); tt.problem == "" && got != "" || !strings.Contains(got, tt.problem) {
				t.Errorf("problems %q, want %q", got, tt.problem)
			}
			if got := render(notes); tt.note == "none" && got != "" || tt.note != "none" && !strings.Contains(got, tt.note) {
				t.Errorf("notes %q, want %q", got, tt.note)
			}
		})
	}
}

// Where a list that speaks of a document's numbers cannot be read, nobody can say of
// which the summary does not speak.
func TestNumbersOfUnreadLists(t *testing.T) {
	sum := sha256.Sum256([]byte(document574))
	for _, tt := range []struct{ old, new string }{
		{"facts:\n", "facts: {from: no.csv}\nfigures:\n"},
		{"facts:\n", "facts: {from: no.csv}\nleft-out:\n"},
		{"facts:\n", "fact:\n"},
		{"statements:\n", "left-out: 5\nstatements:\n"},
		{"statements:\n", "left-out: [{paragraph: 3, printed: 12 chairs}]\nstatements:\n"},
		{"statements:\n", "leftout: [{paragraph: 3, printed: 12 chairs, why: furniture}]\nstatements:\n"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", hex.EncodeToString(sum[:]))
		projecttest.Edit(t, fsys, "sources/review.yaml", tt.old, tt.new)
		r, bad := load.Project(fsys, "")
		if len(bad.Errors()) == 0 {
			t.Errorf("%s: nothing is wrong", tt.new)
		}
		for _, p := range Documents(r, fstest.MapFS{"a.txt": {Data: []byte(document574)}}) {
			if p.Code == report.UnrecordedNumber {
				t.Errorf("%s: %s", tt.new, p.Error())
			}
		}
	}
}

// Of a document that cannot be read as text one thing is said, at the line that names it.
func TestForeignDocuments(t *testing.T) {
	utf16 := func(s string) string {
		out := "\xff\xfe"
		for _, r := range s {
			out += string([]byte{byte(r), byte(r >> 8)})
		}
		return out
	}
	for _, tt := range []struct{ name, data, want string }{
		{"Word", "PK\x03\x04\x14\x00", "the document a.txt is a zip archive, cut off or damaged, which is not read"},
		{"PDF", "%PDF-1.4\n574", "the document a.txt is a PDF that is damaged or cut off"},
		{"UTF-16", utf16(document574), "the document a.txt is UTF-16, not UTF-8"},
		{"Windows-1258", "C\xf3 574 c\xe2y, gi\xea\xd2m 5,3% so v\xf5\xeci n\xe3m 2021", "the document a.txt is Windows-1258, not UTF-8"},
		{"TCVN3", "C\xe3 574 c\xa9y, gi\xb6m 5,3% so v\xedi n\xa8m 2021", "the document a.txt is TCVN3 (ABC), not UTF-8"},
		{"TCVN3 in UTF-8", "Cã 574 c©y, gi¶m 5,3% so víi n¨m 2021", "the document a.txt cannot be read, paragraph 1: this is TCVN3"},
		{"UTF-8 read as something else", "The fair.\nCÃ³ 574 cÃ¢y, giáº£m 5,3%", "the document a.txt cannot be read, paragraph 2: this is UTF-8 that was read as Windows-1252"},
		{"a web page", "<html><body>574", "the document a.txt is a web page (HTML), which is not read"},
	} {
		r, bad := load.Project(projecttest.Minimal(t), "")
		if len(bad) > 0 {
			t.Fatal(render(bad))
		}
		problems := Documents(r, fstest.MapFS{"a.txt": {Data: []byte(tt.data)}})
		want := "sources/review.yaml:3:18: " + tt.want
		if len(problems) != 1 || !strings.HasPrefix(problems[0].Headline(), want) || problems[0].Hint == "" {
			t.Errorf("%s: got %s, want %s", tt.name, render(problems), want)
		}
	}
}

// Letters that a document lost in single places are a warning; the rest is judged.
func TestDamagedDocuments(t *testing.T) {
	r, _ := load.Project(projecttest.Minimal(t), "")
	damaged := strings.Replace(document574, "The fair", "The f\ufffdir", 1) + "Nguy?n mở hội, T?n cũng.\n"
	problems := Documents(r, fstest.MapFS{"a.txt": {Data: []byte(damaged)}})
	for _, want := range []string{
		`3:18: warning: paragraph 1 of a.txt: a letter was lost here: "f` + "\ufffd" + `ir" [lost-letters]`,
		`3:18: warning: paragraph 6 of a.txt: question marks stand where letters were lost: "Nguy?n" [lost-letters]`,
		`3:33: the document a.txt is not the one that was summarised`,
	} {
		if !strings.Contains(render(problems), want) {
			t.Errorf("got %s, want %s", render(problems), want)
		}
	}
}

// A document that is not there is named where the summary names it.
func TestMissingDocuments(t *testing.T) {
	for _, tt := range []struct{ file, want string }{
		{"b.txt", `sources/review.yaml:3:18: the document b.txt cannot be read: the file is missing`},
		{"folder", `sources/review.yaml:3:18: the document folder cannot be read: this is a folder, not a file`},
		{"long.txt", `sources/review.yaml:3:18: the document long.txt cannot be read: the file is longer than 16 MiB`},
		{`"a\nb.txt"`, `sources/review.yaml:3:18: a line break or a tab stands in the name`},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "sources/review.yaml", "file: a.txt", "file: "+tt.file)
		r, problems := load.Project(fsys, "")
		problems = append(problems, Documents(r, fstest.MapFS{"folder/a.txt": {}, "long.txt": {Data: make([]byte, 17<<20)}})...)
		if len(problems) != 1 || !strings.HasPrefix(problems[0].Headline(), tt.want) {
			t.Errorf("%s: got %s, want %s", tt.file, render(problems), tt.want)
		}
	}
}

// Of a document whose language cannot be read nothing is said but that.
func TestUnreadLanguage(t *testing.T) {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, "sources/review.yaml", "{file: a.txt,", "{file: a.txt, language: [en],")
	projecttest.Edit(t, fsys, "sources/review.yaml", "value: 574, at: {paragraph: 3, printed: 574 cây}", "value: 1574, at: {paragraph: 3, printed: '1,574 cây'}")
	r, bad := load.Project(fsys, "")
	for _, p := range append(bad, Documents(r, fstest.MapFS{"a.txt": {Data: []byte(document574)}})...) {
		if p.Code == report.NotAsPrinted || p.Code == report.PeriodNotNamed || p.Code == report.BaseDiffers {
			t.Error(p.Error())
		}
	}
}
