package report

import "testing"

func TestAddress(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"see https://a.example/b-c.", "https://a.example/b-c"},
		{"(www.a.example/đ), and", "www.a.example/đ"},
		{"https://a.example/b_(c), d", "https://a.example/b_(c)"},
		{"“http://a.example”", "http://a.example"},
		{"and/or", ""},
		{"", ""},
	} {
		start, end := Address(tt.in)
		if got := tt.in[start:end]; got != tt.want {
			t.Errorf("Address(%q) is %q, want %q", tt.in, got, tt.want)
		}
	}
}
