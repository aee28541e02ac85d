package charts

import (
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/fonts"
)

// TestLabels holds that a label is of however many languages, that one text serves for
// all, and that what is joined is joined in each.
func TestLabels(t *testing.T) {
	for _, tt := range []struct{ name, value, joined Label }{
		{Label{"Nước sạch", "Clean water", "Eau potable"}, Label{"98,3%", "98.3%", "98,3 %"}, Label{"Nước sạch\u00a098,3%", "Clean water\u00a098.3%", "Eau potable\u00a098,3 %"}},
		{Label{"ATM"}, Label{"1.066", "1,066"}, Label{"ATM\u00a01.066", "ATM\u00a01,066"}},
		{Label{"Đường", "Roads"}, Label{"12"}, Label{"Đường\u00a012", "Roads\u00a012"}},
		{Label{"Đường", "Roads"}, nil, Label{"Đường", "Roads"}},
		{nil, Label{"12"}, Label{"12"}},
		{nil, nil, nil},
	} {
		if got := Join(tt.name, tt.value); !slices.Equal(got, tt.joined) {
			t.Errorf("%q and %q are joined to %q, want %q", tt.name, tt.value, got, tt.joined)
		}
	}
}

// TestLanguagesBelow sets three languages: the first as the one that leads, each of the
// others on a line of its own below it, in their own form.
func TestLanguagesBelow(t *testing.T) {
	s := setter{style, fonts.Square{}}
	for name, set := range map[string]func(Label) block{"name": s.name, "level": s.level, "note": s.note} {
		b := set(Label{"một", "one", "un"})
		if len(b.lines) != 3 || b.lines[1].face != b.lines[2].face || b.lines[1].colour != b.lines[2].colour {
			t.Errorf("%s: %+v", name, b.lines)
		}
	}
	if b := s.status(Label{"suy ra", "derived", "déduit"}, 1e3); len(b.lines) != 1 || b.lines[0].text != "suy ra · derived · déduit" {
		t.Errorf("a status on one line: %+v", b.lines)
	}
	if b := s.status(Label{"suy ra", "derived", "déduit"}, 40); len(b.lines) != 3 {
		t.Errorf("a status that has no room on one line: %+v", b.lines)
	}
}

// TestLongLabels: a label of thousands of words is broken in a time that grows as it does.
func TestLongLabels(t *testing.T) {
	const words = 10_000
	s := setter{style, fonts.Square{}}
	long := s.plain(strings.TrimSpace(strings.Repeat("phà 7 ", words/2)), 0)
	begun := time.Now()
	lines := s.wrapped(stack(long), 60).lines
	if took := time.Since(begun); took > 2*time.Second {
		t.Errorf("%d words take %s", words, took)
	}
	var all []string
	for _, l := range lines {
		if all = append(all, l.text); l.width > 60 {
			t.Fatalf("%q is %.0f pt wide", l.text, l.width)
		}
	}
	if strings.Join(all, " ") != long.text {
		t.Error("a word is lost")
	}
	if said := stack(long).noRoom().Error(); len(said) > 200 {
		t.Errorf("the message has %d letters", len(said))
	}
}

// TestRangesStayWhole: a label that has no room on one line ends before a range rather than
// within it; within it where the range alone has no room.
func TestRangesStayWhole(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Water sold\u00a0121.2–121.4", []string{"Water sold", "121.2–121.4"}},
		{"Water sold in 121.2–121.4", []string{"Water sold in", "121.2–121.4"}},
		{"1,121.2–1,121.4", []string{"1,121.2–", "1,121.4"}},
	} {
		s := setter{style, fonts.Square{}}
		first := s.plain(tt.text, 0)
		var got []string
		for _, l := range s.wrapped(stack(first), s.plain(tt.want[0]+"n", 0).width).lines {
			got = append(got, l.text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q is broken into %q, not %q", tt.text, got, tt.want)
		}
	}
}
