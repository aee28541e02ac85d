package charts

import (
	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Squares is a count as unit squares, each for Per items, in rows as wide as
// there is room. A remainder is a square filled in part, with an outline.
type Squares struct {
	Count, Per int
	Fill       Fill // Actual or Previous
	Style      Style
}

var _ doc.Graphic = Squares{}

const mostUnits = 2000

// Draw is the squares in rows no wider than width. They need no ranges, so
// they go straight onto the renderer.
func (q Squares) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	unit := q.Style.Look.Squares
	if q.Count < 0 || q.Per <= 0 || q.Count/q.Per > mostUnits {
		return frame.Frame{}, say.Errorf("charts: squares for %d by %d", q.Count, q.Per)
	}
	if !finite(float64(width)) || width < unit.Size || width > 1e4 {
		return frame.Frame{}, say.Errorf("charts: squares in %.1f pt: %w", width, errNoRoom)
	}
	r := q.Style.recorder(shape)
	on, c := pen{r}, q.Fill.solid(q.Style.Palette)
	row := int((width-unit.Size)/unit.Pitch+1e-9) + 1
	if row > 10 {
		row -= row % 10 // tens can be counted
	}
	place := func(i int) rect {
		x, y := frame.Pt(i%row)*unit.Pitch, frame.Pt(i/row)*unit.Pitch
		return rect{x, y, x + unit.Size, y + unit.Size}
	}
	full, rest := q.Count/q.Per, q.Count%q.Per
	var whole [][]frame.Point
	for i := range full {
		whole = append(whole, place(i).corners())
	}
	on.fill(c, whole...)
	count := full
	if rest > 0 {
		box := place(full)
		part := box.grow(-0.5) // inside the outline, so that a tenth can be seen
		part.right = part.left + part.w()*frame.Pt(rest)/frame.Pt(q.Per)
		on.fill(c, part.corners())
		on.line(frame.Stroke{Colour: q.Style.Palette.Actual, Width: q.Style.Look.Lines.Square}, closed(box.grow(-0.25).corners())...)
		count++
	}
	rows := max(1, (count+row-1)/row)
	r.frame.Size = frame.Size{W: min(width, frame.Pt(min(count, row))*unit.Pitch), H: frame.Pt(rows-1)*unit.Pitch + unit.Size}
	return r.frame, nil
}
