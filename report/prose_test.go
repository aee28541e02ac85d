package report

import "testing"

// A sentence may begin with a figure: first in a text, or behind a mark that ends
// the sentence before.
func TestProseOpens(t *testing.T) {
	words := func(s string) Span { return Span{Words: s} }
	figure := Span{Ref: &Ref{}}
	for _, tt := range []struct {
		name string
		of   Prose
		span int
		want bool
	}{
		{"first of a sentence", Prose{Spans: []Span{figure, words(" hộ được cấp nước.")}}, 0, true},
		{"first of a label", Prose{Spans: []Span{figure, words(" hộ")}}, 0, false},
		{"first of an item that goes on", Prose{Spans: []Span{figure, words(" hộ;")}}, 0, false},
		{"alone", Prose{Spans: []Span{figure}}, 0, false},
		{"second sentence", Prose{Spans: []Span{words("Không có tai nạn. "), figure, words(" hộ")}}, 1, true},
		{"behind a quotation", Prose{Spans: []Span{words("He said “no accident.” "), figure, words(" households.")}}, 1, true},
		{"within a sentence", Prose{Spans: []Span{words("Có "), figure, words(" hộ.")}}, 1, false},
		{"behind a comma", Prose{Spans: []Span{words("Năm nay, "), figure, words(" hộ.")}}, 1, false},
		{"behind an abbreviation", Prose{Spans: []Span{words("many, e.g. "), figure, words(" households.")}}, 1, false},
		{"behind a figure", Prose{Spans: []Span{figure, figure, words(".")}}, 1, false},
	} {
		if got := tt.of.Opens(tt.span); got != tt.want {
			t.Errorf("%s: %t, want %t", tt.name, got, tt.want)
		}
	}
}
