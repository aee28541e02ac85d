package paged_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"tongket/report/paged"
)

// tool skips a test, or under CI fails it, where a program is missing.
func tool(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
}

func school(t *testing.T) []byte {
	t.Helper()
	tool(t, "pdftotext")
	data, err := os.ReadFile("testdata/school.pdf")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A report of a school district that does not exist, as LibreOffice writes it.
func TestRead(t *testing.T) {
	text, fault := paged.Read(school(t))
	if fault != nil {
		t.Fatal(fault.What)
	}
	want := []string{
		"PHÒNG GIÁO DỤC HUYỆN TÂN BÌNH",
		"BÁO CÁO TỔNG KẾT NĂM HỌC 2024–2025",
		"I. QUY MÔ",
		"Toàn huyện có 42 trường với 18.450 học sinh, tăng 3,2% so với năm học trước; trong đó tiểu học 9.300 em và trung học cơ sở 6.200 em. Tỷ lệ đi học đúng tuổi đạt trên 99%, giảm 0,3 điểm phần trăm.",
		"Diện tích sân chơi là 12,5 m² cho mỗi em.¹",
		"Bảng 1. Trường và học sinh",
		"Cấp học\tTrường 2024\tHọc sinh 2024\tTrường 2025\tHọc sinh 2025",
		"Tiểu học\t20\t9.100\t20\t9.300",
		"Trung học cơ sở và phổ thông nhiều cấp học\t14\t6.050\t15\t6.200",
		"Mầm non\t7\t3.000\t7\t2.950",
		"II. KINH PHÍ",
		"Tổng chi là 312,4 tỷ đồng.",
		"Báo cáo số 12/BC-PGDĐT",
		"Trang",
	}
	if got := strings.Join(text.Lines, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}

const picture = "0 0 1 rg 50 50 500 700 re f"

// handmade is a PDF whose pages have these contents.
func handmade(contents ...string) []byte {
	var out strings.Builder
	kids := ""
	for i := range contents {
		kids += fmt.Sprintf("%d 0 R ", 10+2*i)
	}
	out.WriteString("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
	fmt.Fprintf(&out, "2 0 obj<</Type/Pages/Count %d/Kids[%s]>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n", len(contents), kids)
	for i, c := range contents {
		fmt.Fprintf(&out, "%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>endobj\n", 10+2*i, 11+2*i)
		fmt.Fprintf(&out, "%d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n", 11+2*i, len(c), c)
	}
	out.WriteString("trailer<</Root 1 0 R>>\n%%EOF\n")
	return []byte(out.String())
}

// Of a page that cannot be read it is said which.
func TestPictures(t *testing.T) {
	tool(t, "pdftotext")
	words := "BT /F 12 Tf 50 700 Td (In 2022 there were 574 cases.) Tj ET"
	text, fault := paged.Read(handmade(words, picture, picture, words, picture))
	if fault != nil || len(text.Lines) != 2 {
		t.Fatalf("got %q, %v", text.Lines, fault)
	}
	if len(text.Notes) != 1 || text.Notes[0].Word != "2-3, 5" || text.Notes[0].Hint == "" {
		t.Errorf("said %v", text.Notes)
	}
}

// What cannot be read has a clear answer.
func TestFaults(t *testing.T) {
	whole := school(t)
	for _, tt := range []struct {
		name, want string
		data       []byte
	}{
		{"pictures", "a PDF without text: its pages are pictures", handmade(picture)},
		{"cut off", "a PDF that is damaged or cut off", []byte("%PDF-1.4\n1 0 obj<</Type")},
		{"noise", "a PDF that is damaged or cut off", append([]byte("%PDF-1.7\n"), whole[3000:4000]...)},
		{"a password", "a PDF behind a password", encrypted(t, whole, "x")},
	} {
		text, fault := paged.Read(tt.data)
		if fault == nil || fault.What.String() != tt.want || fault.Hint == "" {
			t.Errorf("%s: got %q, %v, want %s", tt.name, text.Lines, fault, tt.want)
		}
	}
	if _, fault := paged.Read(encrypted(t, whole, "")); fault != nil {
		t.Errorf("a PDF that everybody may open: %s", fault.What)
	}
}

func encrypted(t *testing.T, data []byte, password string) []byte {
	t.Helper()
	tool(t, "qpdf")
	in, out := filepath.Join(t.TempDir(), "in.pdf"), filepath.Join(t.TempDir(), "out.pdf")
	if err := os.WriteFile(in, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command("qpdf", "--encrypt", password, "owner", "256", "--", in, out).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
