package templates_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestLetterhead: the head of an office's document is in the language of such offices alone,
// and says whose the briefing is in place of the cover's line in that language.
func TestLetterhead(t *testing.T) {
	const whole = "ỦY BAN TỈNH / SỞ VƯỜN / Số: 05/BC-SV / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Đồi, ngày 09 tháng 01 năm 2023"
	for _, tt := range []struct {
		typed string
		langs []report.Lang
		want  string // its lines, and the lines of the organisation
	}{
		{"above: ỦY BAN TỈNH, issuer: SỞ VƯỜN, number: 05/BC-SV, place: Đồi, date: 2023-01-09", []report.Lang{"vi", "en"}, whole + " | Sao Mai Cooperative"},
		{"above: ỦY BAN TỈNH, issuer: SỞ VƯỜN, number: 05/BC-SV, place: Đồi, date: 2023-01-09", []report.Lang{"en", "vi"}, whole + " | Sao Mai Cooperative"},
		{"above: ỦY BAN TỈNH, issuer: SỞ VƯỜN, number: 05/BC-SV, place: Đồi, date: 2023-01-09", []report.Lang{"vi"}, whole + " | "},
		{"issuer: SỞ VƯỜN, place: Đồi, date: 2023-03-09", []report.Lang{"vi"}, "SỞ VƯỜN / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Đồi, ngày 09 tháng 3 năm 2023 | "},
		{"issuer: SỞ VƯỜN, number: /BC-SV, place: Đồi", []report.Lang{"vi"}, "SỞ VƯỜN / Số:             /BC-SV / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Đồi, ngày            tháng            năm             | "},
		{"issuer: SỞ VƯỜN, number: /BC-SV", []report.Lang{"en"}, " | Sao Mai Cooperative"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "cut-off:", "letterhead: {"+tt.typed+"}\ncut-off:")
		r, problems := load.Project(fsys, "")
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		_, set := example(t)
		d := subject{r, set}.compose(t, r.Editions[0], tt.langs...)
		c := d.Parts[0].Blocks[0].(*doc.Cover)
		got := " | "
		if c.Letterhead != nil {
			got = linesOf(c.Letterhead) + got
		}
		if c.Organisation != nil {
			got += linesOf(c.Organisation)
		}
		if got != tt.want {
			t.Errorf("%s in %v:\n got %s\nwant %s", tt.typed, tt.langs, got, tt.want)
		}
	}
}

// linesOf is the paragraphs in e, with strokes between them.
func linesOf(e doc.Element) string {
	var out []string
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		if p, ok := e.(*doc.Paragraph); ok {
			out = append(out, spaced(words(p)))
		}
	})
	return strings.Join(out, " / ")
}
