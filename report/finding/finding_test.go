package finding_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/brigade"
	"tongket/report/check"
	"tongket/report/finding"
	"tongket/report/golden"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/waterworks"
)

// TestMessages: what every chart of two projects proves, in each of their languages, is
// nothing that the checks of prose find wrong; what those of the smaller prove is said as
// the golden says it.
func TestMessages(t *testing.T) {
	var out strings.Builder
	for i, files := range []fs.FS{waterworks.Project(), brigade.Project("fr", "en"), brigade.Project("vi", "fr")} {
		r, problems := load.Project(files, "")
		if len(problems.Errors()) > 0 {
			t.Fatal(problems)
		}
		for _, e := range r.Editions {
			l := ledger.Of(e)
			for c := range e.Charts() {
				c.Message = finding.Message(l, c, r.Languages, c.At)
				for _, tag := range r.Languages {
					if i == 0 {
						continue // its charts are many, and change
					}
					fmt.Fprintf(&out, "%s %s %s %s: %s\n", e.ID, c.ID, c.Kind.Key, tag, written(l, c.Message[tag], tag))
				}
			}
		}
		if found := check.Prose(r); len(found) > 0 {
			t.Errorf("what is written is said to be wrong: %v", found)
		}
	}
	golden.Check(t, "testdata/messages.txt", out.String())
}

// written is prose as a page prints it.
func written(l *ledger.Ledger, p report.Prose, tag report.Lang) string {
	var out strings.Builder
	for _, s := range p.Spans {
		out.WriteString(s.Words)
		if s.Ref != nil {
			out.WriteString(lang.Of(tag).Write(l.Ask(s.Ref.Query), s.Ref.Form).String())
		}
	}
	return lang.Plain(out.String())
}

// TestTyped: a chart whose message and kind are left to the program is read with both; what
// bounds do not decide is not said.
func TestTyped(t *testing.T) {
	for _, tt := range []struct{ values, vi, en string }{
		{"700 650 620", "Cây năm 2022 là 574 cây, thấp nhất trong các kỳ trên biểu đồ", "Trees fell to 574 trees in 2022, the lowest of the periods shown"},
		{"400 390 380", "Cây năm 2022 giảm 5,3% so với năm 2021", "Trees fell by 5.3% in 2022 compared with 2021"},
	} {
		files := projecttest.Minimal(t)
		facts := ""
		for i, v := range strings.Fields(tt.values) {
			facts += fmt.Sprintf("  - {indicator: trees, period: %d, value: %s, at: {paragraph: 3, printed: %s cây}}\n", 2018+i, v, v)
		}
		projecttest.Edit(t, files, "sources/review.yaml", "statements:\n", facts+"statements:\n")
		projecttest.Edit(t, files, "editions/2022.yaml", "message: {vi: Cây ít đi, en: Fewer trees}", "message: auto")
		projecttest.Edit(t, files, "editions/2022.yaml", "periods: 2021..2022", "periods: 2018..2022")
		projecttest.Edit(t, files, "editions/2022.yaml", "chart: columns", "chart: auto")
		r, problems := load.Project(files, "")
		if problems = append(problems, check.Prose(r)...); len(problems) > 0 {
			t.Fatal(problems)
		}
		for c := range r.Editions[0].Charts() {
			l := ledger.Of(r.Editions[0])
			if vi, en := written(l, c.Message["vi"], "vi"), written(l, c.Message["en"], "en"); vi != tt.vi || en != tt.en || c.Kind.Key != "columns" {
				t.Errorf("%s: %s · %s", c.Kind.Key, vi, en)
			}
		}
	}
}
