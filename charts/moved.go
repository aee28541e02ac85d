package charts

import "tongket/report/frame"

// Moved reports whether the end of the bar is drawn beside the target's line, on the side
// on which it lies, rather than where it is: there the line would hide it.
func (b Bullet) Moved() bool {
	if b.Target == nil || b.Bar.Missing || b.Max <= 0 {
		return false
	}
	at := func(level float64) frame.Pt { return b.Track * frame.Pt(level/b.Max) }
	line, end := across{at(b.Target.Level), b.Style.Look.Bullet.Casing, b.Target.Level}, at(b.Bar.far())
	if line.met(b.Bar.far(), b.Bar.End) {
		return end < line.far()+stub
	}
	return end > line.near()
}
