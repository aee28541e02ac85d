package lang

import "testing"

func TestInPoints(t *testing.T) {
	for unit, want := range map[string]bool{
		"points": true, "point": true, "pp": true, "percentage points": true, "%-points": true, "điểm": true, "điểm phần trăm": true, "points de pourcentage": true,
		"%": false, "people": false, "ppm": false, "": false,
	} {
		if got := InPoints(unit); got != want {
			t.Errorf("%q: %t", unit, got)
		}
	}
}
