package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongket/report/ipptest"
	"tongket/report/outside"
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
