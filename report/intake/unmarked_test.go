package intake

import (
	"fmt"
	"strings"
	"testing"
)

// Vietnamese without marks is found, in a document of its own and in one that has marks
// elsewhere; names in English, and other languages, are none.
func TestUnmarked(t *testing.T) {
	const (
		bare   = "So voi nam truoc so ca benh giam 20%, con 5 ap chua co nuoc sach."
		marked = "Năm 2024, trạm đã khám cho 120 ca bệnh và tiêm chủng đầy đủ."
	)
	for _, tt := range []struct{ text, want string }{
		{bare, "[0]"},
		{strings.ToUpper(bare), "[0]"},
		{marked, "[]"},
		{marked + "\n" + bare + "\n" + marked, "[1]"},
		{"BAO CAO\n" + bare + "\n" + bare, "[1 2]"},
		{"The clinic saw 120 patients this year, fewer than in the year before.\nNguyen Van An, Tran Thi Binh, Le Hoang Nam, Pham Thi Lan", "[]"},
		{"Le dispensaire a vu moins de malades cette annee, sans compter la commune voisine.", "[]"},
		{"Nguyen Van An", "[]"},
		{"1\t2\t3\t4\t5\t6\t7", "[]"},
	} {
		if got := fmt.Sprint(Unmarked(strings.Split(tt.text, "\n"))); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}
