package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

const (
	firstSheet = "xl/worksheets/sheet1.xml"
	strung     = "xl/sharedStrings.xml"
)

// workbook is a workbook with cells in its first sheet, changed by the edits.
func workbook(t testing.TB, rows [][]any, edits ...func(*excelize.File) error) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		must(t, f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row))
	}
	for _, edit := range edits {
		must(t, edit(f))
	}
	out, err := f.WriteToBuffer()
	must(t, err)
	return out.Bytes()
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// replaced is a workbook in which a part has other bytes.
func replaced(t testing.TB, data []byte, part, old, new string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	must(t, err)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	found := false
	for _, f := range z.File {
		r, err := f.Open()
		must(t, err)
		body, err := io.ReadAll(r)
		must(t, err)
		if f.Name == part {
			found = bytes.Contains(body, []byte(old))
			body = bytes.ReplaceAll(body, []byte(old), []byte(new))
		}
		to, err := w.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Store})
		must(t, err)
		_, err = to.Write(body)
		must(t, err)
	}
	must(t, w.Close())
	if !found {
		t.Fatalf("no %q in %s", old, part)
	}
	return out.Bytes()
}

// zipped is an archive of parts: names and bodies by turns.
func zipped(t testing.TB, parts ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i := 0; i < len(parts); i += 2 {
		to, err := w.CreateHeader(&zip.FileHeader{Name: parts[i], Method: zip.Store})
		must(t, err)
		_, err = io.WriteString(to, parts[i+1])
		must(t, err)
	}
	must(t, w.Close())
	return out.Bytes()
}

// styled writes a value with a number format.
func styled(cell string, value any, format string) func(*excelize.File) error {
	return func(f *excelize.File) error {
		style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
		if err != nil {
			return err
		}
		if err := f.SetCellValue("Sheet1", cell, value); err != nil {
			return err
		}
		return f.SetCellStyle("Sheet1", cell, cell, style)
	}
}

func on(cell string, set func(f *excelize.File, sheet, cell string) error) func(*excelize.File) error {
	return func(f *excelize.File) error { return set(f, "Sheet1", cell) }
}

// second adds a sheet.
func second(rows [][]any) func(*excelize.File) error {
	return func(f *excelize.File) error {
		if _, err := f.NewSheet("Hai"); err != nil {
			return err
		}
		for i, row := range rows {
			if err := f.SetSheetRow("Hai", fmt.Sprintf("A%d", i+1), &row); err != nil {
				return err
			}
		}
		return nil
	}
}

func hide(rows ...int) func(*excelize.File) error {
	return func(f *excelize.File) error {
		for _, r := range rows {
			if err := f.SetRowVisible("Sheet1", r, false); err != nil {
				return err
			}
		}
		return nil
	}
}

func tall(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, `<row r="%d"><c r="A%[1]d"><v>1</v></c></row>`, i+2)
	}
	return out.String()
}

func wide(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, `<row r="%d"><c r="XFD%[1]d"><v>1</v></c></row>`, i+2)
	}
	return out.String()
}
