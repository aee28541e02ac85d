package intake

import (
	"os"
	"strings"
	"testing"
)

// A name whose marks are still the signs with which they were typed is not printed.
func TestUntyped(t *testing.T) {
	for _, tt := range []struct{ name, kind, meant string }{
		{"Nguyeenx Thij Lan", "Telex", "Nguyễn Thị Lan"},
		{"TRAANF VAWN DDUWCS", "Telex", "TRẦN VĂN ĐỨC"},
		{"Ddoox Hoangf", "Telex", "Đỗ Hoàng"},
		{"Nguyenex Lan", "Telex", "Nguyễn Lan"},
		{"Duowngf Ddwcs", "Telex", "Dường Đức"},
		{"Nguye64n Thi5 Lan", "VNI", "Nguyễn Thị Lan"},
		{"Tra62n D9u71c", "VNI", "Trần Đức"},
		{"Nguye^~n Thi. Lan", "VIQR", "Nguyễn Thị Lan"},
		{"Ho^` Va(n", "VIQR", "Hồ Văn"},
	} {
		d, found := untyped(tt.name)
		if got, want := d.Kind.String(), "this was typed for "+tt.kind+" while that was off"; !found || d.Doubtful || got != want {
			t.Errorf("%s: got %q, want %q", tt.name, got, want)
			continue
		}
		if want := `meant is perhaps "` + tt.meant + `": type it anew`; d.Hint.String() != want {
			t.Errorf("%s: got %s, want %s", tt.name, d.Hint.String(), want)
		}
	}
}

// Names of testdata that are as they should be are not found, and all that lost their
// marks are: those behind a question mark as names that may be right.
func TestNamesAsTyped(t *testing.T) {
	for _, name := range lines(t, "testdata/right.txt") {
		if d, found := DamagedName(name); found {
			t.Errorf("%s is right: %s, %s", name, d.What(), d.Hint)
		}
	}
	for _, line := range lines(t, "testdata/typed.txt") {
		name, doubtful := strings.CutSuffix(line, " ?")
		name, meant, _ := strings.Cut(name, " = ")
		d, found := DamagedName(name)
		if !found || d.Doubtful != doubtful || !strings.Contains(d.Hint.String(), `"`+meant+`"`) {
			t.Errorf("%s: found %v, in doubt %v, %s", name, found, d.Doubtful, d.Hint)
		}
	}
}

// lines is the lines of a file that are not empty and no comments.
func lines(t *testing.T, name string) (out []string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	return out
}

// Words that look right and are others, and the letters of old e-mail.
func TestOtherLetters(t *testing.T) {
	for s, lost := range map[string]bool{
		"Cần Thơ": false, "C\u0430n Tho": true, "Н. Иванов": false, "Ng\u043e Lan": true, "Ω và 3 µm": false,
		"Nguy+HsU-n": true, "C+abc-": false, "2+2-1": false, "lan+tin@x.vn": false,
	} {
		if _, got := Damaged(s); got != lost {
			t.Errorf("%q: %v", s, got)
		}
	}
}
