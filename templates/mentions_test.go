package templates

import "testing"

// Whether a line names a unit: as a word of its own, wherever it stands. A unit
// without a name once made it look for ever.
func TestMentions(t *testing.T) {
	for _, tt := range []struct {
		line, unit string
		want       bool
	}{
		{"Doanh thu, tỷ đồng", "tỷ đồng", true},
		{"Số vụ", "vụ", true},
		{"Dịch vụ công", "vụ", true},
		{"Vụng về", "vụ", false},
		{"vụng, vụ", "vụ", true},
		{"Số vụ", "", true},
	} {
		if got := mentions(tt.line, tt.unit); got != tt.want {
			t.Errorf("%q names %q: %t", tt.line, tt.unit, got)
		}
	}
}
