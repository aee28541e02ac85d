package templates

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/doc"
)

// A count is bound to what it counts, in digits or in a word; a figure of several
// words keeps its own spaces.
func TestBindCounts(t *testing.T) {
	for _, tt := range []struct {
		lang          report.Lang
		figure, words string
		want          string
	}{
		{"en", "8", " campaigns ran", "8~campaigns ran"},
		{"en", "eight", " campaigns ran", "eight~campaigns ran"},
		{"vi", "hai", " nguồn khác", "hai~nguồn khác"},
		{"en", "hundreds", " of knives", "hundreds of knives"},
		{"en", "not stated", " here", "not stated here"},
	} {
		p := &doc.Paragraph{Node: doc.Node{Lang: tt.lang}, Text: []doc.Inline{&doc.Value{Words: doc.Words{Str: tt.figure}}, &doc.Words{Str: tt.words}}}
		bindInlines(tt.lang, nil, p.Text)
		got := p.Text[0].(*doc.Value).Str + p.Text[1].(*doc.Words).Str
		if got = strings.ReplaceAll(got, "\u00a0", "~"); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// A name stays in one piece where a line can hold it; one that no line holds is parted
// like any other text.
func TestBindNames(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("đội 7 ", 8000))
	for name, want := range map[string]string{"Nghị định số 117": "Nghị~định~số~117", long: long} {
		if got := strings.ReplaceAll(wholeNames([]string{name}).Replace(name), "\u00a0", "~"); got != want {
			t.Errorf("%.40q, want %.40q", got, want)
		}
	}
}
