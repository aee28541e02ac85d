package document

import (
	"strings"
	"testing"

	"tongket/report"
)

// In a cell a number is the same however its thousands are parted; elsewhere, and with
// other decimals, it is as it is printed.
func TestStands(t *testing.T) {
	for _, tt := range []struct {
		lang                     report.Lang
		paragraph, printed, want string
	}{
		{"vi", "Hòa Bình\t5870\t12", "5.870", "5870"},
		{"vi", "Hòa Bình\t5.870\t12", "5870", "5.870"},
		{"vi", "Hòa Bình\t5870 lượt", "hơn 5.870 lượt", ""},
		{"vi", "Hòa Bình\thơn 5870 lượt", "hơn 5.870 lượt", "hơn 5870 lượt"},
		{"vi", "Hòa Bình\t1234567,5%", "1.234.567,5%", "1234567,5%"},
		{"vi", "Hòa Bình\t12.5", "12,5", "12.5"},
		{"vi", "Hòa Bình\t12,40", "12,4", ""}, // known more exactly than typed
		{"vi", "Hòa Bình\t12,4", "12,40", ""},
		{"vi", "Hòa Bình\t5.870", "5,87", ""},
		{"vi", "Hòa Bình\t15870", "5.870", ""},
		{"vi", "Hòa Bình\t5870/2025", "5.870", ""},
		{"vi", "Trạm Hòa Bình khám 5870 lượt.", "5.870", ""},
		{"en", "Hoa Binh\t5870", "5,870", "5870"},
		{"en", "Hoa Binh\t5870.5", "5,870.5", "5870.5"},
		{"fr", "Hoa Binh\t5870", "5 870", "5870"},
		{"fr", "Hoa Binh\t5 870", "5870", "5 870"},
	} {
		d := Of(&report.Source{Lang: tt.lang}, "Title\n"+tt.paragraph)
		got, ok := d.Stands(2, tt.printed)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s %q in %q: %q, want %q", tt.lang, tt.printed, tt.paragraph, got, tt.want)
			continue
		}
		f := &report.Fact{Place: report.Place{Paragraph: 2, Printed: tt.printed}}
		if s, found := d.Sentence(f); found != ok || ok && !strings.Contains(s.Cell, tt.want) {
			t.Errorf("%s %q in %q: sentence %v with the cell %q", tt.lang, tt.printed, tt.paragraph, found, s.Cell)
		}
	}
}
