package sheet

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"tongket/report"
)

// Every cell says what follows from the two ways in which excelize reads it: as it is
// stored and as it is shown, but for the room around it.
func TestAsExcelizeReads(t *testing.T) {
	for seed := range uint64(30) {
		random := rand.New(rand.NewPCG(seed, 18))
		data := anyWorkbook(t, random)
		want, date1904 := read(t, data)
		book, err := whole(data)
		must(t, err)
		if book.from1904 != date1904 {
			t.Fatalf("seed %d: counts days from 1904: %v", seed, book.from1904)
		}
		got := 0
		for row := range book.worksheets[firstSheet].all() {
			r, err := book.record(row, report.Pos{})
			must(t, err)
			for i, c := range r.cells {
				w := want[fmt.Sprint(row.number, " ", i+1)]
				got++
				if said := w.said(date1904); strings.TrimSpace(c.Text) != strings.TrimSpace(said) {
					t.Errorf("seed %d, row %d, column %d: %q, want %q as it is stored as %q and shown as %q in %q", seed, row.number, i+1, c.Text, said, w.raw, w.shown, w.format)
				}
			}
		}
		if got < len(want) {
			t.Errorf("seed %d: %d cells of %d", seed, got, len(want))
		}
	}
}

var (
	formatted = []string{"", "0", "0.00", "#,##0", "#,##0.00;[Red]-#,##0.00", "0%", "0.00E+00", "# ?/?", "@", "General", ";;;", `General;General;General;"Ông "@`, `@" (Sở)"`,
		"dd/mm/yyyy", "d-mmm-yy", "mmm", "dddd", "mmmm yyyy", "yyyy", `"ngày "dd" tháng "mm" năm "yyyy`, "[$-42A]dd mmmm yyyy", "h:mm", "hh:mm:ss", "d/m/yyyy h:mm", "[h]:mm", "[mm]:ss",
		`0" người"`, `"SL: "0`, `0\d`, `_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-`, `[>=100]0;0.0`, `dd\/mm\/yyyy`, `yyyy\-mm\-dd;@`, "h:mm AM/PM"}
	words = []string{"Nguyễn Văn An", "0912", "1E5", " hai  chữ ", "_x0041_", "a & <b>", "#N/A", "TRUE", "2024-01-30", "x\ny", "", "–", "45321"}
)

// anyWorkbook is one with cells of every kind in every format.
func anyWorkbook(t *testing.T, random *rand.Rand) []byte {
	from1904 := random.IntN(4) == 0
	return workbook(t, nil, func(f *excelize.File) error {
		must(t, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &from1904}))
		for row := 1; row <= 40; row++ {
			for col := 1; col <= 4; col++ {
				at, err := excelize.CoordinatesToCellName(col, row)
				must(t, err)
				must(t, f.SetCellValue("Sheet1", at, anyValue(random)))
				style := excelize.Style{NumFmt: []int{0, 1, 2, 9, 14, 15, 16, 17, 18, 20, 21, 22, 45, 46, 49}[random.IntN(15)]}
				if code := formatted[random.IntN(len(formatted))]; code != "" {
					style = excelize.Style{CustomNumFmt: &code}
				}
				id, err := f.NewStyle(&style)
				must(t, err)
				must(t, f.SetCellStyle("Sheet1", at, at, id))
			}
		}
		return nil
	})
}

func anyValue(random *rand.Rand) any {
	switch random.IntN(8) {
	case 0:
		return random.IntN(2) == 0
	case 1:
		return nil
	case 2:
		return random.IntN(3000)
	case 3:
		return 84900000000 + random.IntN(99999999)
	case 4:
		return (random.Float64() - 0.3) * 1e5
	case 5:
		return time.Date(1920+random.IntN(200), 1, random.IntN(365), 0, random.IntN(2)*random.IntN(1440), 0, 0, time.UTC)
	}
	return words[random.IntN(len(words))]
}

// reading is a cell as excelize reads it.
type reading struct {
	raw, shown, format string
	isText             bool
}

// read is the cells of the first sheet that say something, and whether days are counted
// from 1904.
func read(t *testing.T, data []byte) (map[string]reading, bool) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	must(t, err)
	defer f.Close()
	props, err := f.GetWorkbookProps()
	must(t, err)
	raw, err := f.GetRows("Sheet1", excelize.Options{RawCellValue: true})
	must(t, err)
	out := map[string]reading{}
	for i, row := range raw {
		for j, r := range row {
			at, err := excelize.CoordinatesToCellName(j+1, i+1)
			must(t, err)
			shown, err := f.GetCellValue("Sheet1", at)
			must(t, err)
			id, err := f.GetCellStyle("Sheet1", at)
			must(t, err)
			style, err := f.GetStyle(id)
			must(t, err)
			kind, err := f.GetCellType("Sheet1", at)
			must(t, err)
			format := fmt.Sprint(style.NumFmt)
			if style.CustomNumFmt != nil {
				format = *style.CustomNumFmt
			}
			if r != "" {
				out[fmt.Sprint(i+1, " ", j+1)] = reading{r, shown, format, kind == excelize.CellTypeSharedString}
			}
		}
	}
	return out, props.Date1904 != nil && *props.Date1904
}

// said is what a cell says: as it is shown, but for numbers, of which a date is one that
// shows figures of the date and no others, in a year of four digits.
func (r reading) said(from1904 bool) string {
	n, isNumber := number(r.raw)
	switch {
	case r.raw == "", r.raw == r.shown, r.shown == "" && (r.isText || !isNumber):
		return r.raw
	case r.isText || !isNumber || r.shown == "TRUE" || r.shown == "FALSE":
		return r.shown
	}
	if date, err := excelize.ExcelDateToTime(n, from1904); err == nil && n >= 3654 && n < 2958466 && r.figuresOf(date) {
		return dated(date)
	}
	return plain(r.raw, 0)
}

func (r reading) figuresOf(date time.Time) bool {
	parts := append(strings.Fields(date.Format("2006 06 1 01 2 02 15 3 03 4 04 5 05")), fmt.Sprint(date.Hour()))
	figures := strings.FieldsFunc(r.shown, func(r rune) bool { return r < '0' || r > '9' })
	for _, f := range figures {
		if !slices.Contains(parts, f) {
			return false
		}
	}
	return len(figures) > 0
}
