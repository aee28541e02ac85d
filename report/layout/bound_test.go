package layout

import (
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// TestNumbersStayWithTheirWords: where a date has no room on one line, it is broken before
// its words rather than before their numbers; where not even that has room, anywhere.
func TestNumbersStayWithTheirWords(t *testing.T) {
	date := strings.ReplaceAll("ngày 18 tháng 02 năm 2025", " ", noBreak)
	for _, tt := range []struct {
		letters int // that a line has room for
		want    string
	}{
		{25, "ngày 18 tháng 02 năm 2025"}, {16, "ngày 18 tháng 02|năm 2025"}, {8, "ngày 18|tháng 02|năm 2025"}, {5, "ngày|18|tháng|02|năm|2025"},
	} {
		d := document()
		s := newSetter(d, fonts.Square{})
		l := s.look(doc.Body, vi, false)
		letter := s.chunk(0, "n", l.face, l.size, 0, l, nil).width
		var got []string
		for _, line := range s.lines(s.chunks([]doc.Inline{&doc.Words{Str: date}}, l, nil), l, letter*frame.Pt(tt.letters)+1, 0) {
			got = append(got, strings.TrimSpace(strings.ReplaceAll(said(frame.Page{Frame: line.Frame}), noBreak, " ")))
		}
		if out := strings.Join(got, "|"); out != tt.want {
			t.Errorf("%d letters: %q, not %q", tt.letters, out, tt.want)
		}
	}
}

// TestBoundMayEndAtStops: what is bound into one piece is parted behind its stops where the
// line before it would be short otherwise, and only there; no line ends between "in" and
// the year.
func TestBoundMayEndAtStops(t *testing.T) {
	for _, tt := range []struct {
		text    string
		letters int
		want    string
	}{
		{"aaaa bbb m³,~2018–2024 cccccccc", 18, "aaaa bbb m³,|2018–2024 cccccccc"},
		{"aaaaaaaaaaaa m³,~2018–2024 cccc", 18, "aaaaaaaaaaaa|m³,~2018–2024 cccc"},
		{"aaaaaaa bbbbbbb in 2021 cccccc dddddddd", 18, "aaaaaaa bbbbbbb|in 2021 cccccc|dddddddd"},
	} {
		d := document()
		s := newSetter(d, fonts.Square{})
		l := s.look(doc.Body, "en", false)
		letter := s.chunk(0, "n", l.face, l.size, 0, l, nil).width
		text := strings.ReplaceAll(tt.text, "~", noBreak)
		var got []string
		for _, line := range s.lines(s.chunks([]doc.Inline{&doc.Words{Str: text}}, l, nil), l, letter*frame.Pt(tt.letters)+1, 0) {
			got = append(got, strings.TrimSpace(strings.ReplaceAll(strings.TrimRight(said(frame.Page{Frame: line.Frame}), noBreak+" "), noBreak, "~")))
		}
		if out := strings.Join(got, "|"); out != tt.want {
			t.Errorf("%q in %d letters: %q, not %q", tt.text, tt.letters, out, tt.want)
		}
	}
}

// What ends with a space that does not break goes on with what another inline says: page 18.
func TestBoundToTheNextInline(t *testing.T) {
	s := newSetter(document(), fonts.Square{})
	l := s.look(doc.Body, "en", false)
	in := []doc.Inline{&doc.Words{Str: "aaaa bbbb cccc page" + noBreak}, &doc.Words{Str: "18) dddd"}}
	letter := s.chunk(0, "n", l.face, l.size, 0, l, nil).width
	var got []string
	for _, line := range s.lines(s.chunks(in, l, nil), l, 20*letter+1, 0) {
		got = append(got, strings.TrimSpace(strings.ReplaceAll(said(frame.Page{Frame: line.Frame}), noBreak, "~")))
	}
	if out := strings.Join(got, "|"); out != "aaaa bbbb cccc|page~18) dddd" {
		t.Errorf("%q", out)
	}
}
