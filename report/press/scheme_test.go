package press

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/pdf"
	"tongket/report/projecttest"
	"tongket/report/theme"
)

// house is the papers that everybody has.
var house = theme.House()

// every is each way in which sheets are arranged.
var every = []Options{
	{Arrange: Single}, {Arrange: Single, Duplex: true}, {Arrange: Booklet}, {Arrange: Booklet, Signature: 2},
	{Arrange: Stacks}, {Arrange: Handout, PerSide: 2}, {Arrange: Handout, PerSide: 4, Duplex: true},
}

// TestPlan: each paper has a scheme for each arrangement, or a reason against it.
func TestPlan(t *testing.T) {
	var got strings.Builder
	for _, sheet := range []string{"a3", "A4", "a5", "a6"} {
		for _, opt := range every {
			opt.Sheet = sheet
			s, err := Plan(house, opt)
			if err != nil {
				fmt.Fprintf(&got, "%s %d: %v\n", sheet, opt.Arrange, err)
				continue
			}
			fmt.Fprintf(&got, "%s %d: %s pages on %s, %s, %d sheets of 5 sides, %q\n", sheet, opt.Arrange, s.Page.Flag, s.Sheet.Name, Sides(s.Turn), s.Sheets(5), s.name)
		}
	}
	want := `a3 0: no page is as large as A3
a3 0: no page is as large as A3
a3 1: a4 pages on A3, two-sided-short-edge, 3 sheets of 5 sides, "booklet"
a3 1: a4 pages on A3, two-sided-short-edge, 3 sheets of 5 sides, "booklet"
a3 2: a4 pages on A3, two-sided-short-edge, 3 sheets of 5 sides, "cut"
a3 3: a4 pages on A3, one-sided, 5 sheets of 5 sides, "2-up"
a3 3: a4 pages on A3, two-sided-long-edge, 3 sheets of 5 sides, "4-up"
A4 0: a4 pages on A4, one-sided, 5 sheets of 5 sides, ""
A4 0: a4 pages on A4, two-sided-long-edge, 3 sheets of 5 sides, ""
A4 1: a5 pages on A4, two-sided-short-edge, 3 sheets of 5 sides, "booklet"
A4 1: a5 pages on A4, two-sided-short-edge, 3 sheets of 5 sides, "booklet"
A4 2: a5 pages on A4, two-sided-short-edge, 3 sheets of 5 sides, "cut"
A4 3: a5 pages on A4, one-sided, 5 sheets of 5 sides, "2-up"
A4 3: a5 pages on A4, two-sided-long-edge, 3 sheets of 5 sides, "4-up"
a5 0: a5 pages on A5, one-sided, 5 sheets of 5 sides, ""
a5 0: a5 pages on A5, two-sided-long-edge, 3 sheets of 5 sides, ""
a5 1: two pages on A5 could not be read
a5 1: two pages on A5 could not be read
a5 2: two pages on A5 could not be read
a5 3: a handout on A5 could not be read
a5 3: a handout on A5 could not be read
`
	for _, opt := range every {
		want += fmt.Sprintf("a6 %d: no paper is called a6\n", opt.Arrange)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

// TestSpans: pages are chosen as people write it, in the order of the briefing, each once.
func TestSpans(t *testing.T) {
	pages := make([]frame.Page, 9)
	for i := range pages {
		pages[i].Number = i + 1
	}
	for s, want := range map[string]string{
		"": "123456789", "3-5": "345", "8, 2–3": "238", "2,2,1-2": "12", "9": "9",
		"0": "error", "5-3": "error", "a": "error", "1-": "error", "3-10": "error", "-2": "error", "1,,2": "error",
	} {
		got := ""
		spans, err := ParseSpans(s)
		if err == nil {
			pages, wrong := spans.of(pages)
			for _, p := range pages {
				got += fmt.Sprint(p.Number)
			}
			err = wrong
		}
		if err != nil {
			got = "error"
			if !errors.As(err, new(*briefing.OptionError)) || !strings.HasPrefix(err.Error(), "range") {
				t.Errorf("%q: %v", s, err)
			}
		}
		if got != want {
			t.Errorf("%q is %s, want %s", s, got, want)
		}
	}
	if spans, _ := ParseSpans("3 - 8,11"); spans.String() != "3-8,11" {
		t.Error(spans)
	}
}

// TestOneSide: of sheets printed on one side after the other, each front has a back.
func TestOneSide(t *testing.T) {
	var sides []frame.Page
	for n := range 5 {
		sides = append(sides, frame.Page{Number: n + 1, Frame: frame.Frame{Size: frame.Size{W: 10, H: 20}}})
	}
	numbers := func(list []frame.Page) (out []int) {
		for _, p := range list {
			if p.Size.W != 10 {
				t.Error("a side of another size")
			}
			out = append(out, p.Number)
		}
		return out
	}
	for side, want := range map[Side]string{Both: "[1 2 3 4 5]", Front: "[1 3 5]", Back: "[2 4 0]"} {
		if got := fmt.Sprint(numbers(oneSide(sides, side))); got != want {
			t.Errorf("%s: %s, want %s", side, got, want)
		}
	}
}

// on is a subject's briefing in a scheme; it fits, or check says that it does not.
func on(t testing.TB, p *briefing.Project, edition string, opt Options) (s Scheme, b *briefing.Briefing, fits bool) {
	t.Helper()
	s, err := Plan(house, opt)
	if err != nil {
		t.Fatal(err)
	}
	opt.Edition = edition
	b, err = p.Make(s.options(opt.Options))
	if err != nil && !errors.As(err, new(*briefing.ProblemsError)) {
		t.Fatal(err)
	}
	return s, b, err == nil
}

// TestSheetsKeepTheEdge holds that nothing of a sheet stands where an office printer
// cannot print, whatever the scheme and the paper.
func TestSheetsKeepTheEdge(t *testing.T) {
	const edge = 8*frame.MM - 0.3 // half of a hairline
	for _, subject := range projecttest.Subjects("") {
		p := briefing.Open(subject.Files, subject.Name)
		set, err := p.Faces()
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range house.Flags() {
			for _, opt := range every {
				if opt.Sheet, opt.Draft = sheet, true; notOn(opt) {
					continue
				}
				how, b, fits := on(t, p, p.Editions[1].ID, opt)
				if !fits {
					t.Fatalf("%s does not fit on %s", subject.Name, sheet)
				}
				for _, side := range how.impose(b.Paint(b.Pages, "DỰ THẢO · DRAFT · Bản số 07/40 · Copy 07 of 40")) {
					for _, it := range side.Items {
						box := projecttest.Ink(it, set)
						if box.Left < edge || box.Top < edge || box.Right > side.Size.W-edge || box.Bottom > side.Size.H-edge {
							t.Errorf("%s: %s on %s, side %d: a %T at %.1f is too near the edge", subject.Name, how.name, how.Sheet.Name, side.Number, it.Shape, box)
						}
					}
				}
			}
		}
	}
}

// notOn reports whether a paper does not take an arrangement.
func notOn(opt Options) bool {
	_, err := Plan(house, opt)
	return err != nil
}

// TestSheetsAreWhole holds, of random projects with long names in every slot, that what
// is set on sheets stays on them, and on its side of the fold.
func TestSheetsAreWhole(t *testing.T) {
	n := uint64(24)
	if testing.Short() {
		n = 9
	}
	set := 0
	projecttest.Each(t, n, func(t *testing.T, files fstest.MapFS, size string) {
		p := briefing.Open(files, "random")
		for _, opt := range every {
			opt.Sheet = map[string]string{"a4": "a3", "a5": "a4"}[size]
			opt.Mark, opt.Grey = "LƯU HÀNH NỘI BỘ · INTERNAL", true
			if notOn(opt) {
				continue
			}
			if how, b, fits := on(t, p, "", opt); fits {
				set++
				onSheets(t, how, b)
			}
		}
	})
	if set < 3*int(n) { // what has no room on its paper is not set
		t.Errorf("only %d are set on sheets: this proves little", set)
	}
}

func onSheets(t *testing.T, how Scheme, b *briefing.Briefing) {
	t.Helper()
	set, _ := b.Project.Faces()
	for _, side := range how.impose(b.Painted()) {
		for _, it := range side.Items {
			box, fold := projecttest.Ink(it, set), side.Size.W/2
			if box.Left < 0 || box.Top < 0 || box.Right > side.Size.W || box.Bottom > side.Size.H {
				t.Errorf("%s, side %d: a %T leaves the sheet", how.name, side.Number, it.Shape)
			}
			if text, ok := it.Shape.(frame.Text); ok && how.leaves && box.Left < fold && box.Right > fold {
				t.Errorf("%s, side %d: %q crosses the fold", how.name, side.Number, text.Run.Text())
			}
		}
	}
}

// BenchmarkBooklet is 500 pages as a booklet, from finished pages to the file.
func BenchmarkBooklet(b *testing.B) {
	p := briefing.Open(projecttest.Subjects("")[0].Files, "example")
	made, err := p.Make(briefing.Options{Look: briefing.Look{Paper: "a4"}})
	if err != nil {
		b.Fatal(err)
	}
	set, _ := p.Faces()
	sheet, _ := house.Paper("a3")
	var pages []frame.Page
	for len(pages) < 500 {
		pages = append(pages, made.Pages...)
	}
	for b.Loop() {
		if err := pdf.Sheets(io.Discard, made.Doc, impose.Fold(pages[:500], 0, impose.Paper{Size: sheet.Size}), pdf.ShortEdge, set, pdf.Stamp{Made: time.Time{}}); err != nil {
			b.Fatal(err)
		}
	}
}
