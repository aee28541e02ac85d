//go:build unix

package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongket/report/ipptest"
	"tongket/report/outside"
)

// TestOnPaper goes the whole way: from the project through the command to a real IPP
// printer, which gets the file that is written without one, and through a real CUPS
// server, whose filters turn the sheets and write them anew.
func TestOnPaper(t *testing.T) {
	e := ipptest.StartEverywhere(t)
	t.Chdir(t.TempDir())
	for job, tt := range []struct {
		args []string
		want map[string]string
	}{
		{[]string{"--booklet", "--grey"}, map[string]string{"IPP_SIDES": "two-sided-short-edge", "IPP_MEDIA": "iso_a4_210x297mm", "IPP_PRINT_COLOR_MODE": "monochrome"}},
		{[]string{"--booklet", "--paper", "a3", "--edition", "2020"}, map[string]string{"IPP_SIDES": "two-sided-short-edge", "IPP_MEDIA": "iso_a3_297x420mm"}},
		{[]string{"--duplex", "--draft"}, map[string]string{"IPP_SIDES": "two-sided-long-edge", "IPP_MEDIA": "iso_a4_210x297mm"}},
		{[]string{"--nup", "4", "--range", "3-8"}, map[string]string{"IPP_SIDES": "one-sided"}},
		{[]string{"--paper", "a5", "--lang", "en"}, map[string]string{"IPP_SIDES": "one-sided", "IPP_MEDIA": "iso_a5_148x210mm"}},
		{[]string{"--booklet", "--paper", "letter"}, map[string]string{"IPP_SIDES": "two-sided-short-edge", "IPP_MEDIA": "na_letter_8.5x11in"}},
	} {
		t.Run(strings.Join(tt.args, " "), func(t *testing.T) {
			args := append([]string{"print"}, tt.args...)
			if code, _, stderr := run(t, append(args, "-o", "sheets.pdf")...); code != exitDone {
				t.Fatal(stderr)
			}
			code, stdout, stderr := runIn(nil, append(args, "--printer", e.URI, "--copies", "3")...)
			if code != exitDone || !strings.Contains(stdout, fmt.Sprintf("printed, job %d", job+1)) {
				t.Fatal(code, stdout, stderr)
			}
			document, told := e.Job(t, job+1)
			if sheets, err := os.ReadFile("sheets.pdf"); err != nil || !bytes.Equal(document, sheets) {
				t.Errorf("%d bytes arrived, %d are written without a printer: %v", len(document), len(sheets), err)
			}
			tt.want["IPP_COPIES"] = "3"
			for name, want := range tt.want {
				if told[name] != want {
					t.Errorf("%s is %q, want %q", name, told[name], want)
				}
			}
		})
	}
	t.Run("through CUPS", func(t *testing.T) { throughCUPS(t, e) })
}

func throughCUPS(t *testing.T, e *ipptest.Everywhere) {
	outside.Needs(t, "pdftotext", "pdfinfo")
	port, _ := ipptest.StartCUPS(t, e)
	env := map[string]string{"CUPS_SERVER": fmt.Sprintf("localhost:%d", port)}
	code, stdout, stderr := runIn(env, "printers")
	if code != exitDone || !strings.Contains(stdout, "office: ") || !strings.Contains(stdout, "--staple  top-left") {
		t.Fatal(stdout, stderr)
	}
	code, stdout, stderr = runIn(env, "print", "--booklet", "--grey", "--copies", "2", "--printer", "office")
	if code != exitDone {
		t.Fatal(stdout, stderr)
	}
	document, told := e.Job(t, e.Jobs(t))
	for name, want := range map[string]string{"IPP_COPIES": "2", "IPP_SIDES": "two-sided-short-edge", "IPP_PRINT_COLOR_MODE": "monochrome"} {
		if told[name] != want {
			t.Errorf("%s is %q, want %q", name, told[name], want)
		}
	}
	if err := os.WriteFile("arrived.pdf", document, 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := run(t, "print", "--booklet", "--grey", "-o", "sheets.pdf"); code != exitDone {
		t.Fatal(stderr)
	}
	sides := sidesOfA4(t, "sheets.pdf")
	if got := sidesOfA4(t, "arrived.pdf"); got != sides {
		t.Fatalf("%d sides of A4 arrived, %d are written without a printer", got, sides)
	}
	for side := range sides {
		if sent, got := lettersOn(t, "sheets.pdf", side+1), lettersOn(t, "arrived.pdf", side+1); sent == "" || sent != got {
			t.Errorf("side %d has the letters\n%s\nsent were\n%s", side+1, got, sent)
		}
	}
}

// sidesOfA4 is how many pages a file has, all on A4.
func sidesOfA4(t *testing.T, file string) int {
	t.Helper()
	info := outside.Run(t, "pdfinfo", file)
	said := regexp.MustCompile(`(?s)Pages: +(\d+)\n.*\(A4\)`).FindStringSubmatch(info)
	if said == nil {
		t.Fatal(info)
	}
	n, _ := strconv.Atoi(said[1])
	return n
}

// lettersOn is the letters of a page in the order of the alphabet: how it lies does
// not matter.
func lettersOn(t *testing.T, file string, page int) string {
	t.Helper()
	letters := []rune(strings.Join(strings.Fields(outside.Run(t, "pdftotext", "-raw", "-f", fmt.Sprint(page), "-l", fmt.Sprint(page), file, "-")), ""))
	slices.Sort(letters)
	return string(letters)
}
