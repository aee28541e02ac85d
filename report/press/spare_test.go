package press

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/projecttest"
)

// TestSpare: what a booklet has over up to the next four pages is for the reader's notes, on
// lines that stand clear of the paper's edge; its back stays white.
func TestSpare(t *testing.T) {
	const edge = 8*frame.MM - 0.3 // half of a hairline
	subject := projecttest.Subjects("")[0]
	p := briefing.Open(subject.Files, subject.Name)
	var got strings.Builder
	for n := 1; n <= 5; n++ {
		pages, err := ParseSpans(fmt.Sprintf("1-%d", n))
		if err != nil {
			t.Fatal(err)
		}
		j, err := Open(p, Options{Arrange: Booklet, Sheet: "a4", Pages: pages, Copies: 1}, time.Unix(0, 0))
		if err != nil {
			t.Fatal(err)
		}
		set, _ := p.Faces()
		heads, lines := 0, 0
		for i, side := range j.copies[0] {
			for _, it := range side.Items {
				box := projecttest.Ink(it, set)
				if box.Left < edge || box.Top < edge || box.Right > side.Size.W-edge || box.Bottom > side.Size.H-edge {
					t.Errorf("%d pages, side %d: a %T at %.1f is too near the edge", n, i+1, it.Shape, box)
				}
				if text, ok := it.Shape.(frame.Text); ok && text.Run.Text() == j.Doc.Spare {
					heads++
				}
			}
		}
		for _, spare := range j.filled(make([]frame.Page, n))[n:] {
			lines += len(spare.Items) - 1
		}
		fmt.Fprintf(&got, "%d pages: %d sides, %d spare, %d lines\n", n, len(j.copies[0]), heads, lines)
	}
	want := `1 pages: 2 sides, 2 spare, 40 lines
2 pages: 2 sides, 1 spare, 20 lines
3 pages: 2 sides, 0 spare, 0 lines
4 pages: 2 sides, 0 spare, 0 lines
5 pages: 4 sides, 2 spare, 40 lines
`
	if got.String() != want {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
}
