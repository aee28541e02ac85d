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

// TestRandom: what any chart of random projects proves, in all languages that they have, is
// nothing that the checks of prose find wrong.
func TestRandom(t *testing.T) {
	said := map[string]bool{}
	for seed := range uint64(60) {
		r, problems := load.Project(projecttest.New(seed, projecttest.Shape{}), "")
		if len(problems.Errors()) > 0 {
			t.Fatal(problems)
		}
		written := map[report.Pos]bool{} // where a message stands that is not the project's own
		for _, e := range r.Editions {
			l := ledger.Of(e)
			for c := range e.Charts() {
				c.Message = finding.Message(l, c, r.Languages, c.At)
				written[c.At] = true
				if finding.Proof(l, c) == "" {
					t.Errorf("%s is not said to be proved by anything", c.ID)
				}
				if p, ok := c.Message["en"]; ok && len(p.Spans) > 0 {
					said[strings.Fields(p.Spans[0].Words)[0]] = true
				}
			}
		}
		for _, p := range check.Prose(r) {
			if written[p.At] {
				t.Errorf("seed %d: %s", seed, p.Error())
			}
		}
	}
	if !said["All"] || len(said) < 3 {
		t.Errorf("only these are said: %v", said)
	}
}

// TestSince: the highest since a year is said where each year between is known and surely
// lower, and that year surely higher; all rose where each surely did.
func TestSince(t *testing.T) {
	for _, tt := range []struct{ values, vi, en string }{
		{"900 500 510 520", "Cây năm 2022 là 574 cây, cao nhất kể từ năm 2018", "Trees reached 574 trees in 2022, the highest since 2018"},
		{"500 900 800 700", "Cây năm 2022 là 574 cây, thấp nhất kể từ năm 2018", "Trees fell to 574 trees in 2022, the lowest since 2018"},
		{"900 500 ~ 520", "", ""},             // who knows what 2020 was
		{"~ 900 510 520", "", ""},             // two years are no streak
		{"more+than+500 500 510 520", "", ""}, // 2018 may be lower
	} {
		files := projecttest.Minimal(t)
		facts := ""
		for i, v := range strings.Fields(tt.values) {
			if v = strings.ReplaceAll(v, "+", " "); v != "~" {
				facts += fmt.Sprintf("  - {indicator: trees, period: %d, value: %s, at: {paragraph: 3, printed: %s cây}}\n", 2018+i, v, strings.TrimPrefix(v, "more than "))
			}
		}
		projecttest.Edit(t, files, "sources/review.yaml", "statements:\n", facts+"statements:\n")
		projecttest.Edit(t, files, "sources/review.yaml", "  - {indicator: trees, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 3, printed: \"5,3%\"}}\n", "")
		projecttest.Edit(t, files, "editions/2022.yaml", "message: {vi: Cây ít đi, en: Fewer trees}", "message: auto")
		projecttest.Edit(t, files, "editions/2022.yaml", "periods: 2021..2022", "periods: 2018..2022")
		r, _ := load.Project(files, "")
		l := ledger.Of(r.Editions[0])
		for c := range r.Editions[0].Charts() {
			vi, en := written(l, c.Message["vi"], "vi"), written(l, c.Message["en"], "en")
			if since := tt.en != ""; since && (vi != tt.vi || en != tt.en) || !since && strings.Contains(en, "since") {
				t.Errorf("%s: %s · %s", tt.values, vi, en)
			}
		}
	}
}

// TestTyped: a chart whose message and kind are left to the program is read with both; what
// bounds do not decide is not said.
func TestTyped(t *testing.T) {
	for _, tt := range []struct{ values, vi, en string }{
		{"700 650 620", "Cây năm 2022 là 574 cây, thấp nhất trong các kỳ trên biểu đồ", "Trees fell to 574 trees in 2022, the lowest of the periods shown"},
		{"600 550 380", "Cây năm 2022 giảm 5,3% so với năm 2021", "Trees fell by 5.3% in 2022 compared with 2021"}, // one year is no streak
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

// TestLimit: what is not to exceed its targets has limits, and is said to be within them.
func TestLimit(t *testing.T) {
	for _, tt := range []struct{ limit, vi, en string }{
		{"600", "Cây năm 2022 là 574 cây, trong giới hạn 600 cây", "Trees came to 574 trees in 2022, within the limit of 600 trees"},
		{"at most 570", "Cây năm 2022 là 574 cây, vượt giới hạn không quá 570 cây", "Trees came to 574 trees in 2022, over the limit of at most 570 trees"},
		{"about 574", "Cây năm 2022: 574 cây", "Trees in 2022: 574 trees"}, // who knows
	} {
		files := projecttest.Minimal(t)
		projecttest.Edit(t, files, "indicators.yaml", "group: orchard, better: higher", "group: orchard, better: lower, limit: true")
		projecttest.Edit(t, files, "sources/review.yaml", "statements:\n", "  - {indicator: trees, period: 2022, target: "+tt.limit+", at: {paragraph: 3, printed: cây}}\nstatements:\n")
		projecttest.Edit(t, files, "editions/2022.yaml", "message: {vi: Cây ít đi, en: Fewer trees}", "message: auto")
		projecttest.Edit(t, files, "editions/2022.yaml", "periods: 2021..2022", "periods: 2022")
		projecttest.Edit(t, files, "editions/2022.yaml", "chart: columns", "chart: bullet")
		r, _ := load.Project(files, "")
		if problems := check.Prose(r); len(problems) > 0 {
			t.Error(problems)
		}
		l := ledger.Of(r.Editions[0])
		for c := range r.Editions[0].Charts() {
			if vi, en := written(l, c.Message["vi"], "vi"), written(l, c.Message["en"], "en"); vi != tt.vi || en != tt.en {
				t.Errorf("%s: %s · %s", tt.limit, vi, en)
			}
		}
	}
}
