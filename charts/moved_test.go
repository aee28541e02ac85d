package charts

import (
	"testing"

	"tongket/report/frame"
)

// TestMoved: an end is moved where the target's line would hide it, and by as little as
// makes it seen.
func TestMoved(t *testing.T) {
	for _, tt := range []struct {
		level, target float64
		end           End
		want          bool
	}{
		{98.97, 99, Closed, true}, {94.02, 94, Closed, true}, {75, 75, Closed, true}, {75, 75, Nearly, true},
		{92, 75, Above, false}, {60, 99, Closed, false}, {96, 94, Closed, false}, {97, 99, Closed, false},
	} {
		b := Bullet{Bar: Bar{Level: tt.level, End: tt.end}, Max: 100, Track: 400, Target: &Target{Level: tt.target}}
		b.Style.Look.Bullet.Casing = 4.2
		if got := b.Moved(); got != tt.want {
			t.Errorf("%g against %g: moved %v", tt.level, tt.target, got)
		}
		line := across{frame.Pt(4 * tt.target), 4.2, tt.target}
		r := rod{look: &b.Style.Look, at: rect{0, 0, frame.Pt(4 * tt.level), 9}, to: right, end: tt.end}
		if moved := r.beside(line, tt.level).at != r.at; moved != tt.want {
			t.Errorf("%g against %g: the bar is moved: %v", tt.level, tt.target, moved)
		}
	}
}
