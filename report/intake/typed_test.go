package intake

import "testing"

// A name whose marks are still the signs with which they were typed is not printed.
func TestUntyped(t *testing.T) {
	for _, tt := range []struct{ name, kind, meant string }{
		{"Nguyeenx Thij Lan", "Telex", "Nguyễn Thị Lan"},
		{"TRAANF VAWN DDUWCS", "Telex", "TRẦN VĂN ĐỨC"},
		{"Ddoox Hoangf", "Telex", "Đỗ Hoàng"},
		{"Nguye64n Thi5 Lan", "VNI", "Nguyễn Thị Lan"},
		{"Tra62n D9u71c", "VNI", "Trần Đức"},
		{"Nguye^~n Thi. Lan", "VIQR", "Nguyễn Thị Lan"},
		{"Ho^` Va(n", "VIQR", "Hồ Văn"},
		{"Nguyễn Thị Lan", "", ""}, {"Lees Moos", "", ""}, {"Kees van der Graaf", "", ""}, {"Boss Ross", "", ""}, {"Max Marx", "", ""},
		{"Jeff Hoff", "", ""}, {"Matthew Brown", "", ""}, {"Andrew Low", "", ""}, {"O'Brien", "", ""}, {"Jean d'Estaing", "", ""},
		{"Phòng 2", "", ""}, {"PC06", "", ""}, {"Công an Q.9", "", ""}, {"Đoàn 26-3", "", ""}, {"Lan (Ms.)", "", ""}, {"Đội 3 và tổ A7", "", ""},
	} {
		d, found := untyped(tt.name)
		want := ""
		if tt.kind != "" {
			want = "this was typed for " + tt.kind + " while that was off"
		}
		if got := d.Kind.String(); found != (tt.kind != "") || got != want {
			t.Errorf("%s: got %q, want %q", tt.name, got, want)
			continue
		}
		if want := `meant is perhaps "` + tt.meant + `": type it anew`; found && d.Hint.String() != want {
			t.Errorf("%s: got %s, want %s", tt.name, d.Hint.String(), want)
		}
	}
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
