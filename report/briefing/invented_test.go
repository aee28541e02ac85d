package briefing_test

import (
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/projecttest"
)

// TestInventedIsMarked: every page of an edition that rests on figures which nobody
// published says so, with any other mark, and the file is known again as it was written.
func TestInventedIsMarked(t *testing.T) {
	files := projecttest.Minimal(t)
	projecttest.Edit(t, files, "sources/review.yaml", "reports: 2022", "reports: 2022\ninvented: true")
	p := briefing.Open(files, "")
	const own = "SỐ LIỆU VÍ DỤ · EXAMPLE FIGURES"
	for mark, want := range map[string]string{"": own, "BẢN 2": "BẢN 2 · " + own} {
		for _, paper := range []string{"a4", "a5"} {
			b, err := p.Make(briefing.Options{Look: briefing.Look{Paper: paper, Mark: mark}})
			if err != nil {
				t.Fatal(err)
			}
			for i, page := range b.Painted() {
				var text strings.Builder
				if frame.Dump(&text, page); !strings.Contains(text.String(), want) {
					t.Errorf("%s: page %d has no mark %q", paper, i+1, want)
				}
			}
			known(t, p, b)
		}
	}
	if _, err := p.Make(briefing.Options{Look: briefing.Look{Paper: "a5", Mark: strings.Repeat("LƯU HÀNH ", 5)}}); err == nil {
		t.Error("a mark that has no room beside the example's is taken")
	}
	if problems, err := p.Check(briefing.Checks{}); err != nil || !has(problems, report.InventedFigures) {
		t.Errorf("%v, %v: no word of invented figures", problems, err)
	}
}

// known holds that the file of b is known again, with its mark.
func known(t *testing.T, p *briefing.Project, b *briefing.Briefing) {
	t.Helper()
	data, err := b.PDF(time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := briefing.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := p.Again(f)
	if err != nil {
		t.Fatal(err)
	}
	if again.Mark != b.Mark {
		t.Errorf("the mark is %q, and then %q", b.Mark, again.Mark)
	}
	if same, err := again.Untouched(f); err != nil || !same {
		t.Errorf("%v: the file is not what was written", err)
	}
}

func has(problems report.Problems, code report.Code) bool {
	for _, p := range problems {
		if p.Code == code {
			return true
		}
	}
	return false
}
