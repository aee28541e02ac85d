package main

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/ipptest"
	"tongket/report/outside"
	"tongket/report/pdf"
	"tongket/report/projecttest"
)

// TestSheetsReadBack reads printed booklets with somebody else's program: each side
// has the pages that it should, at their places.
func TestSheetsReadBack(t *testing.T) {
	for _, s := range subjects() {
		t.Run(s.Name, func(t *testing.T) { sheetsReadBack(t, s) })
	}
}

func sheetsReadBack(t *testing.T, s projecttest.Subject) {
	folder := s.Folder(t)
	t.Chdir(t.TempDir())
	for paper, size := range map[string]string{"a4": "841.89 x 595.28 pts (A4)", "a3": "1190.55 x 841.89 pts (A3)"} {
		if code, _, stderr := run(t, "print", folder, "--booklet", "--paper", paper, "-o", "b.pdf"); code != exitDone {
			t.Fatal(stderr)
		}
		outside.Run(t, "qpdf", "--check", "b.pdf")
		outside.Run(t, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dPDFSTOPONERROR", "-dPDFSTOPONWARNING", "-sDEVICE=nullpage", "b.pdf")
		info := outside.Run(t, "pdfinfo", "b.pdf")
		for _, want := range []string{"Tagged:          no", size} {
			if !strings.Contains(info, want) {
				t.Errorf("on %s: no %q in %s", paper, want, info)
			}
		}
		sides, err := strconv.Atoi(regexp.MustCompile(`Pages: +(\d+)`).FindStringSubmatch(info)[1])
		if err != nil || sides%2 != 0 || sides == 0 {
			t.Fatal(info, err)
		}
		last := 2 * sides
		for side := range sides {
			text := outside.Run(t, "pdftotext", "-layout", "-f", fmt.Sprint(side+1), "-l", fmt.Sprint(side+1), "b.pdf", "-")
			left, right := last-side, side+1 // a front; on a back they change places
			if side%2 == 1 {
				left, right = right, left
			}
			feet := folios(text)
			for _, n := range []int{left, right} {
				if n > 1 && n < last-2 && !slices.Contains(feet, n) { // the cover has no number, nor have the white pages at the end
					t.Errorf("side %d on %s has no page %d, but %v", side+1, paper, n, feet)
				}
			}
			if len(feet) > 1 && !slices.Equal(feet, []int{left, right}) {
				t.Errorf("side %d on %s has the pages %v, want %d and %d", side+1, paper, feet, left, right)
			}
		}
	}
}

// folios are the numbers that stand alone in the foot of a side, from left to right.
func folios(text string) []int {
	var out []int
	for _, n := range regexp.MustCompile(`(?m)(?:^|\s)(\d+)(?:\s|$)`).FindAllStringSubmatch(lastLines(text), -1) {
		i, _ := strconv.Atoi(n[1])
		out = append(out, i)
	}
	return out
}

// lastLines is the foot of a side.
func lastLines(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return strings.Join(lines[max(0, len(lines)-1):], "\n")
}

// BenchmarkBooklet is 500 pages as a booklet, from finished pages to the file.
func BenchmarkBooklet(b *testing.B) {
	p := open(b, subjects()[0])
	made, err := p.Make(briefing.Options{})
	if err != nil {
		b.Fatal(err)
	}
	set, _ := p.Faces()
	var pages []frame.Page
	for len(pages) < 500 {
		pages = append(pages, made.Pages...)
	}
	for b.Loop() {
		if err := pdf.Sheets(io.Discard, made.Doc, impose.Fold(pages[:500], 0, impose.A3), pdf.ShortEdge, set, pdf.Stamp{}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestSheetsKeepTheEdge holds that nothing of a sheet stands where an office printer
// cannot print, whatever the scheme and the paper.
func TestSheetsKeepTheEdge(t *testing.T) {
	for _, s := range subjects() {
		t.Run(s.Name, func(t *testing.T) { sheetsKeepTheEdge(t, s) })
	}
}

func sheetsKeepTheEdge(t *testing.T, s projecttest.Subject) {
	const edge = 8*frame.MM - 0.3 // half of a hairline
	p := open(t, s)
	set, _ := p.Faces()
	for _, opt := range []printOptions{
		{paper: "a4"}, {paper: "a4", duplex: true}, {paper: "a5"}, {paper: "a4", booklet: true}, {paper: "a3", booklet: true, signature: 2},
		{paper: "a4", cut: true}, {paper: "a3", cut: true}, {paper: "a4", nup: 2}, {paper: "a4", nup: 4, duplex: true}, {paper: "a3", nup: 2},
	} {
		opt.draft = true
		how, err := opt.scheme()
		if err != nil {
			t.Fatal(err)
		}
		b, err := p.Make(briefing.Options{Edition: p.Editions[1].ID, Look: opt.lookFor(how)})
		if err != nil {
			t.Fatal(err)
		}
		for _, side := range how.impose(b.Paint(b.Pages, "DỰ THẢO · DRAFT · Bản số 07/40 · Copy 07 of 40")) {
			for _, it := range side.Items {
				box := projecttest.Ink(it, set)
				if box.Left < edge || box.Top < edge || box.Right > side.Size.W-edge || box.Bottom > side.Size.H-edge {
					t.Errorf("%s on %s, side %d: a %T at %.1f is too near the edge", how.name, how.sheet.Name, side.Number, it.Shape, box)
				}
			}
		}
	}
}

// TestSheetsAreWhole holds, of random projects with long names in every slot, that what
// is set on sheets stays on its side of the fold.
func TestSheetsAreWhole(t *testing.T) {
	n := uint64(24)
	if testing.Short() {
		n = 6
	}
	projecttest.Each(t, n, func(t *testing.T, files fstest.MapFS, size string) {
		p := briefing.Open(files, "random")
		paper := map[string]string{"a4": "a3", "a5": "a4"}[size]
		for _, opt := range []printOptions{{booklet: true}, {booklet: true, signature: 2}, {cut: true}, {nup: 2}, {nup: 4}} {
			opt.paper, opt.mark, opt.grey = paper, "LƯU HÀNH NỘI BỘ · INTERNAL", true
			how, err := opt.scheme()
			if err != nil {
				t.Fatal(err)
			}
			b, err := p.Make(briefing.Options{Look: opt.lookFor(how)})
			if errors.As(err, new(*briefing.ProblemsError)) {
				t.Skip("does not fit, and check says so")
			}
			if err != nil {
				t.Fatal(err)
			}
			onSheets(t, how, b)
		}
	})
}

func onSheets(t *testing.T, how scheme, b *briefing.Briefing) {
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

// TestNumberedGoesOn holds that a broken-off run of numbered copies goes on with what
// is left, also with --again, on another tray and after another build of the same,
// whether the copies are printed or held.
func TestNumberedGoesOn(t *testing.T) {
	t.Run("printed", func(t *testing.T) { numberedGoesOn(t) })
	t.Run("held", func(t *testing.T) { numberedGoesOn(t, "--hold") })
}

func numberedGoesOn(t *testing.T, always ...string) {
	t.Chdir(t.TempDir())
	p := ipptest.Listen(t, func(p *ipptest.Printer) {
		p.Fault = func(op ipptest.Op, n int) ipptest.Fault {
			if op == ipptest.SendDocument && (n == 2 || n == 7) {
				return ipptest.Fault{Status: ipptest.Refuses}
			}
			return ipptest.Fault{}
		}
	})
	print := func(more ...string) (int, string) {
		t.Helper()
		args := slices.Concat([]string{"print", "--range", "1", "--numbered", "--copies", "4", "--printer", "ipp://" + p.Address + "/"}, always, more)
		code, stdout, stderr := runIn(map[string]string{"SOURCE_DATE_EPOCH": fmt.Sprint(len(more))}, args...)
		return code, stdout + stderr
	}
	for i, tt := range []struct {
		more []string
		code int
		says string
		sets []int // how often each number is printed then
	}{
		{nil, exitDelivery, "2 copies not begun", []int{1, 0, 0, 0}},
		{[]string{"--staple", "top-left"}, exitDone, "1 of 4 copies printed already", []int{1, 1, 1, 1}},
		{nil, exitDone, "4 of 4 copies printed already", []int{1, 1, 1, 1}},
		{[]string{"--again"}, exitDelivery, "2 copies not begun", []int{2, 1, 1, 1}},
		{[]string{"--again"}, exitDone, "1 of 4 copies printed already", []int{2, 2, 2, 2}},
		{nil, exitDone, "4 of 4 copies printed already", []int{2, 2, 2, 2}},
	} {
		code, said := print(tt.more...)
		if code != tt.code || !strings.Contains(said, tt.says) {
			t.Errorf("run %d ends with %d, want %d and %q:\n%s", i+1, code, tt.code, tt.says, said)
		}
		for n, want := range tt.sets {
			if got := p.Whole(fmt.Sprintf("copy %d of 4", n+1)); got != want {
				t.Errorf("after run %d copy %d is printed %d times, want %d", i+1, n+1, got, want)
			}
		}
	}
}

// TestHeldIsAsked holds that the printer is asked what somebody has done at its panel
// with a job that waited there: the same command then says it, and does not say for
// ever that the job waits.
func TestHeldIsAsked(t *testing.T) {
	for _, tt := range []struct {
		name  string
		touch func(*ipptest.Printer)
		code  int
		says  string
		jobs  int
	}{
		{"still held", func(*ipptest.Printer) {}, exitDelivery, "the same waits at", 1},
		{"printed", func(p *ipptest.Printer) { p.Panel(1, 9) }, exitDone, "was printed", 2},
		{"being printed", func(p *ipptest.Printer) { p.Panel(1, ipptest.Released) }, exitDone, "was printed", 1},
		{"cancelled", func(p *ipptest.Printer) { p.Panel(1, ipptest.Cancelled) }, exitDone, "was cancelled", 2},
		{"forgotten", func(p *ipptest.Printer) { p.Forget() }, exitDelivery, "look at the printer", 1},
	} {
		for kind, more := range map[string][]string{"one": nil, "numbered": {"--numbered", "--copies", "1"}} {
			if kind == "numbered" && tt.name != "printed" && tt.name != "cancelled" {
				continue
			}
			t.Run(tt.name+", "+kind, func(t *testing.T) {
				t.Chdir(t.TempDir())
				p := ipptest.Listen(t, nil)
				args := append([]string{"print", "--range", "1", "--hold", "--printer", "ipp://" + p.Address + "/"}, more...)
				if code, _, stderr := runIn(nil, args...); code != exitDone {
					t.Fatal(stderr)
				}
				tt.touch(p)
				code, stdout, stderr := runIn(nil, args...)
				want, says, jobs := tt.code, tt.says, tt.jobs
				if more != nil && tt.name == "printed" { // a number is printed once
					want, says, jobs = exitDone, "1 of 1 copy printed already", 1
				}
				if code != want || !strings.Contains(stdout+stderr, says) || len(p.Jobs()) != jobs {
					t.Errorf("ends with %d, %d jobs, and says:\n%s%s", code, len(p.Jobs()), stdout, stderr)
				}
			})
		}
	}
}

// TestPrintedWithLess holds that a printer which would print otherwise than asked gets
// no document, and that somebody reads what it leaves out.
func TestPrintedWithLess(t *testing.T) {
	t.Chdir(t.TempDir())
	p := ipptest.Listen(t, func(p *ipptest.Printer) {
		p.Fault = func(op ipptest.Op, _ int) ipptest.Fault {
			if op == ipptest.CreateJob {
				return ipptest.Fault{Status: ipptest.WithLess, Unsupported: ipptest.Attributes{ipptest.Words("sides", "two-sided-short-edge")}}
			}
			return ipptest.Fault{}
		}
	})
	code, stdout, stderr := runIn(nil, "print", "--booklet", "--printer", "ipp://"+p.Address+"/")
	if code != exitDelivery || !strings.Contains(stderr, "leaves out sides two-sided-short-edge") || strings.Contains(stdout, "Fold") || p.Whole("") > 0 {
		t.Errorf("ends with %d and says:\n%s%s", code, stdout, stderr)
	}
	if j := p.Jobs()[0]; j.State != ipptest.Cancelled {
		t.Errorf("the job has state %d", j.State)
	}
}
