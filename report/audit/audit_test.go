package audit

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/golden"
	"tongket/report/projecttest"
)

// of is the figures of a subject's latest edition.
func of(t testing.TB, s projecttest.Subject) *Audit {
	t.Helper()
	b, err := briefing.Open(s.Files, s.Name).Make(briefing.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return Of(b)
}

// TestWay: a published figure and a computed one have their whole way, with the words of
// the document.
func TestWay(t *testing.T) {
	s := projecttest.Subjects("")[1]
	a := of(t, s)
	if problems := a.Quote(os.DirFS(s.Documents)); len(problems) > 0 {
		t.Fatal(problems)
	}
	var out strings.Builder
	for _, asked := range []string{"connections", "water-loss 2024 points 2023"} {
		ways, problems := a.Find(asked)
		if len(problems) > 0 || len(ways) == 0 {
			t.Fatal(asked, problems)
		}
		for _, w := range ways[:min(2, len(ways))] {
			w.Places = w.Places[:min(2, len(w.Places))] // lines move with every change of a page
			e := json.NewEncoder(&out)
			e.SetIndent("", "  ")
			e.SetEscapeHTML(false)
			if err := e.Encode(w); err != nil {
				t.Fatal(err)
			}
		}
	}
	golden.Check(t, "testdata/ways.txt", out.String())
}

// TestFind: what is typed is a reference, an indicator or digits, however they are written.
func TestFind(t *testing.T) {
	a := of(t, projecttest.Subjects("")[0])
	for asked, want := range map[string]string{
		"606": "social-order-cases 2021", "−5,3%": "social-order-cases 2022 change 2021", "5.3": "social-order-cases 2022 change 2021",
		"social-order-cases 2021": "social-order-cases 2021", "social-order-cases 2001": "social-order-cases 2001",
	} {
		ways, problems := a.Find(asked)
		found := false
		for _, w := range ways {
			found = found || w.Figure == want
		}
		if !found || len(problems) > 0 {
			t.Errorf("%s: no %s among %d, %v", asked, want, len(ways), problems)
		}
	}
	if ways, _ := a.Find("social-order-cases"); len(ways) < 3 {
		t.Errorf("an indicator has %d figures", len(ways))
	}
	if ways, problems := a.Find("123454321"); len(ways)+len(problems) > 0 {
		t.Error("digits that no page prints are a figure")
	}
	if _, problems := a.Find("no-such-thing 2021"); len(problems) == 0 {
		t.Error("an unknown indicator is no problem")
	}
}

// TestCSV: each fact that a figure rests on is a line as long as the head.
func TestCSV(t *testing.T) {
	for _, s := range projecttest.Subjects("") {
		a := of(t, s)
		var out strings.Builder
		if err := a.WriteCSV(&out, a.All()); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), byteOrderMark))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		facts := 0
		for _, w := range a.All() {
			facts += len(w.Facts) + len(w.Others) + len(w.Replaced)
		}
		if len(rows) != 1+facts || facts == 0 {
			t.Errorf("%s: %d lines for %d facts", s.Name, len(rows)-1, facts)
		}
	}
}

// TestReading: a briefing is spoken of in English if it has that, else as it leads.
func TestReading(t *testing.T) {
	p := briefing.Open(projecttest.Subjects("")[1].Files, "water")
	for _, langs := range [][]report.Lang{{"vi", "en"}, {"vi"}} {
		b, err := p.Make(briefing.Options{Languages: langs})
		if err != nil {
			t.Fatal(err)
		}
		if got := Of(b).Reading(); got != langs[len(langs)-1] {
			t.Errorf("%v: %s", langs, got)
		}
	}
}
