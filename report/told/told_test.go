package told

import (
	"encoding/json"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/explain"
	"tongket/report/ledger"
	"tongket/report/say"
	"tongket/report/trace"
)

func TestCheck(t *testing.T) {
	list := report.Problems{
		{Code: "direction-word", At: report.Pos{File: "2022.yaml", Line: 3, Col: 5}, What: say.Sprintf("%d is less than %d", 3, 4), Hint: "write fell"},
		{Code: "text-trap", At: report.Pos{File: "facts.xlsx", Sheet: "Năm", Line: 2, Col: 1}, What: "a\u202eb", Warning: true},
	}
	got := Check(say.English, list, nil, nil)
	first, second := got.Problems[0], got.Problems[1]
	if first.Severity != "error" || first.What != "3 is less than 4" || first.Advice == nil || first.Advice.Format != "write fell" || first.Message.Format != "%d is less than %d" {
		t.Errorf("the problem is told as %+v", first)
	}
	if second.Severity != "warning" || second.Sheet != "Năm" || second.Advice != nil || strings.Contains(second.What, "\u202e") {
		t.Errorf("the warning is told as %+v", second)
	}
	is(t, Check(say.English, nil, nil, nil), `{"problems":[]}`)
}

func TestChosen(t *testing.T) {
	c := &report.Chart{Kind: report.ChartKinds()[0], Auto: true, Periods: []report.Period{report.Year(2022)}}
	c.ID, c.At = "fires", report.Pos{File: "2022.yaml", Line: 9, Col: 3}
	got := Check(say.English, nil, nil, []*report.Chart{c}).Chosen[0]
	if got.Chart != "fires" || got.Kind != c.Kind.Key || got.Line != 9 || !strings.Contains(got.Why, c.Kind.Key) {
		t.Errorf("the chart is told as %+v", got)
	}
}

func TestDiffer(t *testing.T) {
	q := report.Query{Indicator: &report.Indicator{ID: "cases"}, Period: report.Year(2022)}
	figure := ledger.Figure{Query: q, Status: ledger.NotStated}
	figures := []trace.Changed[trace.Entry]{{New: &trace.Entry{Figure: figure}}}
	edits := []trace.Edit{{Old: &trace.Sentence{Lang: "fr", Page: 2, Line: 7, Text: "Trois."}}}
	is(t, Differ("A", "B", figures, edits), `{"old":"A","new":"B",`+
		`"figures":[{"figure":"cases 2022","old":null,"new":{"status":"`+ledger.NotStated.String()+`","value":"`+figure.Value()+`","pages":""}}],`+
		`"sentences":[{"lang":"fr","old":{"page":2,"line":7,"text":"Trois."},"new":null}]}`)
	is(t, Differ("A", "A", nil, nil), `{"old":"A","new":"A","figures":[],"sentences":[]}`)
}

// TestExplain: of a code only the languages asked for, of a list only the titles.
func TestExplain(t *testing.T) {
	e := explain.Entry{Code: "stale", Title: map[report.Lang]string{"en": "A", "vi": "B"}, Meaning: map[report.Lang]string{"en": "C", "vi": "D"}, Wrong: "x"}
	is(t, Explain(e, []report.Lang{"vi"}), `{"code":"stale","title":{"vi":"B"},"meaning":{"vi":"D"},"wrong":"x"}`)
	is(t, Codes{[]Code{Title(e, []report.Lang{"en", "vi"})}}, `{"codes":[{"code":"stale","title":{"en":"A","vi":"B"}}]}`)
}

// TestWhy: a reason is told in words and apart, and none is nothing.
func TestWhy(t *testing.T) {
	is(t, Drawn{ID: "fires", Chosen: Why(say.English, say.Sprintf("%d periods\u202e", 3))},
		`{"id":"fires","title":null,"words":"","chosen":{"why":"3 periods\\u202e","message":{"format":"%d periods`+"\u202e"+`","args":[3]}}}`)
	is(t, Drawn{ID: "fires", Chosen: Why(say.English, "")}, `{"id":"fires","title":null,"words":""}`)
}

// is holds that v is written as want.
func is(t *testing.T, v any, want string) {
	t.Helper()
	got, err := json.Marshal(v)
	if err != nil || string(got) != want {
		t.Errorf("%v\n got %s\nwant %s", err, got, want)
	}
}
