package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongket/report/ipptest"
	"tongket/report/outside"
	"tongket/report/printer"
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

// TestNumberedIsTold holds that a run of numbered copies which is broken off says what
// it has not begun, and the next what it found printed.
func TestNumberedIsTold(t *testing.T) {
	t.Chdir(t.TempDir())
	p := ipptest.Listen(t, func(p *ipptest.Printer) {
		p.Fault = func(op ipptest.Op, n int) ipptest.Fault {
			if op == ipptest.SendDocument && n == 2 {
				return ipptest.Fault{Status: ipptest.Refuses}
			}
			return ipptest.Fault{}
		}
	})
	for i, tt := range []struct {
		code int
		says string
	}{{exitDelivery, "2 copies not begun"}, {exitDone, "1 of 4 copies printed already"}, {exitDone, "4 of 4 copies printed already"}} {
		code, stdout, stderr := runIn(nil, "print", "--range", "1", "--numbered", "--copies", "4", "--printer", "ipp://"+p.Address+"/")
		if code != tt.code || !strings.Contains(stdout+stderr, tt.says) {
			t.Errorf("run %d ends with %d, want %d and %q:\n%s%s", i+1, code, tt.code, tt.says, stdout, stderr)
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

// TestUnkept: a journal that cannot stand where it is to stand is named, with what to do.
func TestUnkept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "print")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(file, "journal.jsonl")
	_, opened := printer.Open(path)
	for _, err := range []error{readyJournal(path, ""), unkept(path, opened)} {
		if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "--journal names another place") {
			t.Errorf("%v", err)
		}
	}
	if err := unkept(path, printer.ErrLocked); !errors.Is(err, printer.ErrLocked) {
		t.Errorf("what says itself is said otherwise: %v", err)
	}
}
