package sheet

import (
	"fmt"
	"strings"
	"testing"
)

// A cell says what its readers see, and what is stored beyond that.
func TestCells(t *testing.T) {
	tenth := 0.1 // of a variable the sum is binary
	data := workbook(t, [][]any{{"n", 2022}, {"a", 5}, {}, {"b", 7}}, hide(4), second(nil),
		styled("C1", tenth+0.2, "General"), styled("C2", 1234567.6, "#,##0"), styled("C3", 0.0527, "0.0%"), styled("C4", 1234567, "#,##0.0,"),
		styled("D1", 44926, "yyyy"), styled("D2", 1.5, `0.0" tỷ"`), styled("D3", 12.3, "0.00"), styled("D4", -5.25, "0.0"), styled("E1", 92.4, `0.0"%"`),
		merge("E2", "F3"))
	w, fault := Cells(data, vietnamese)
	if fault != nil {
		t.Fatal(fault.What)
	}
	g := w.Grid("")
	if g == nil || g.Name != "Sheet1" || w.Grid("Ba") != nil {
		t.Fatalf("the sheet is %v", g)
	}
	for _, tt := range []struct {
		row, col int
		want     string
	}{
		{1, 1, "1 n n"}, {1, 2, "2 2022 2022"}, {3, 1, "0  "}, {9, 9, "0  "},
		{1, 3, "2 0.3 0,3"}, {2, 3, "2 1234568 1.234.568 stored 1234567.6"}, {3, 3, "2 5.3 5,3% % stored 5.27"}, {4, 3, "2 1234.6 1.234,6 stored 1234.567 hidden"},
		{1, 4, "3 2022-12-31 2022-12-31"}, {2, 4, "2 1.5 1,5 tỷ after tỷ"}, {3, 4, "2 12.30 12,30"}, {4, 4, "2 -5.3 -5,3 stored -5.25 hidden"}, {1, 5, "2 92.4 92,4% %"},
		{3, 6, "0   covered"},
	} {
		s := g.At(tt.row, tt.col)
		got := fmt.Sprint(int(s.State), " ", s.Text, " ", s.Shown)
		for _, x := range []struct {
			word string
			is   bool
		}{{" %", s.Percent}, {" after " + s.After, s.After != ""}, {" stored " + s.Stored, s.Stored != ""}, {" hidden", s.Hidden}, {" covered", s.Covered}} {
			if x.is {
				got += x.word
			}
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", cellName(tt.row, tt.col), got, tt.want)
		}
	}
	if got := fmt.Sprint(g.Line(1), g.Line(2), g.Line(3), g.Line(4)); got != "1 2 3 0" {
		t.Errorf("the rows are the lines %s of\n%s", got, strings.Join(w.Text.Lines, "\n"))
	}
}

// A row of a CSV file is what a program of spreadsheets counts.
func TestCSVCells(t *testing.T) {
	w, fault := CSVCells([]byte("n;2022\n\n\"a\nb\";\" 1.234\u00a0\"\nc;#N/A\n"), vietnamese)
	if fault != nil {
		t.Fatal(fault.What)
	}
	g := w.Grid("")
	for _, tt := range []struct {
		row, col int
		want     string
	}{
		{1, 2, "1 2022 a.csv:1:3 1"}, {2, 1, "0  a.csv:2:1 0"}, {3, 1, "1 a b a.csv:3:2 2"}, {3, 2, "1 1.234 a.csv:4:6 2"}, {4, 2, "5 #N/A a.csv:5:3 3"},
	} {
		s := g.At(tt.row, tt.col)
		if got := fmt.Sprint(int(s.State), " ", s.Text, " ", g.Position("a.csv", tt.row, tt.col), " ", g.Line(tt.row)); got != tt.want {
			t.Errorf("row %d, column %d: got %q, want %q", tt.row, tt.col, got, tt.want)
		}
	}
}

// Digits are rounded as decimals are, whatever stands in the file.
func TestDigits(t *testing.T) {
	for _, tt := range []struct{ stored, want, rounded string }{
		{"0.30000000000000004", "0.3", "0.30"}, {"8.4912345678E10", "84912345678", "84912345678.00"}, {"-0.005", "-0.005", "-0.01"}, {"0.0049", "0.0049", "0.00"},
		{"99.995", "99.995", "100.00"}, {"1E-7", "0.0000001", "0.00"}, {"0", "0", "0.00"}, {"-0", "0", "0.00"}, {"2.5E0", "2.5", "2.50"}, {"1.005", "1.005", "1.01"},
	} {
		d, ok := digitsOf(tt.stored)
		if got, rounded := d.significant().String(), d.significant().to(2).fixed(2); !ok || got != tt.want || rounded != tt.rounded {
			t.Errorf("%s: got %s, %s, want %s, %s", tt.stored, got, rounded, tt.want, tt.rounded)
		}
	}
	for _, no := range []string{"", "-", "1e999", "0x1p2", "1_000", "NaN", "1.2.3", strings.Repeat("9", 500)} {
		if d, ok := digitsOf(no); ok {
			t.Errorf("%.20s is taken for %s", no, d)
		}
	}
}

// What binary fractions add is not read, and said.
func TestBinaryFractions(t *testing.T) {
	data := replaced(t, workbook(t, [][]any{{"n", 7}}), firstSheet, "<v>7</v>", "<v>0.30000000000000004</v>")
	w, fault := Cells(data, vietnamese)
	if fault != nil {
		t.Fatal(fault.What)
	}
	if s := w.Grid("").At(1, 2); s.Text != "0.3" || s.Stored != "0.30000000000000004" {
		t.Errorf("got %q, stored as %q", s.Text, s.Stored)
	}
}
