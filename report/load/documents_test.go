package load

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
)

// The invented document that the minimal project summarises.
const document574 = "The fair opened.\n\n  In the garden.\nCó 574  cây, giảm 5,3% so với năm 2021; 12 chairs.\r\nThe aim is 75%.\nEnd.\n"

func TestDocuments(t *testing.T) {
	sum := sha256.Sum256([]byte(document574))
	for _, tt := range []struct {
		name, old, new string
		problem, note  string
	}{
		{"all as printed", "", "", "", "paragraph 3 of a.txt prints what the summary does not speak of: 12"},
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
		{"left out", "statements:\n", "left-out:\n  - {paragraph: 3, printed: 12 chairs, why: furniture}\nstatements:\n", "", "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fsys := minimal(t)
			edit(t, fsys, aSource, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", hex.EncodeToString(sum[:]))
			if tt.old != "" {
				edit(t, fsys, aSource, tt.old, tt.new)
			}
			if tt.name == "another file" {
				edit(t, fsys, aSource, "00"+hex.EncodeToString(sum[:]), "00"+hex.EncodeToString(sum[:])[2:])
			}
			r, bad := Project(fsys, "")
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
