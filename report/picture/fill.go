package picture

import (
	"cmp"
	"image"
	"image/color"
	"math"
	"slices"

	"tongket/report/say"
)

// How much is drawn: how often the lines of a drawing cross the rows of its pixels, and how
// many pixels its shapes cover, as often as they do.
const (
	mostCrossings = 6_000_000
	mostCovered   = 200_000_000
)

var errDetail = say.Errorf("the SVG drawing has more shapes, or finer ones, than are drawn")

// fine is how many rows of a pixel are looked at.
const fine = 4

// canvas is pixels on which outlines are filled.
type canvas struct {
	*image.RGBA
	rows  [][]crossing // of each fine row, as the shape at work crosses it
	cover []float32    // of the pixels of a row
	left  int          // how many crossings more are drawn
	clear int          // and how many pixels more are covered
}

// crossing is where a line goes over a row, down or up.
type crossing struct {
	x    float32
	down int8
}

func newCanvas(w, h int) *canvas {
	return &canvas{image.NewRGBA(image.Rect(0, 0, w, h)), make([][]crossing, fine*h), make([]float32, w), mostCrossings, mostCovered}
}

// fill fills closed lines with a colour.
func (c *canvas) fill(lines [][]point, evenOdd bool, with color.RGBA) error {
	for i := range c.rows {
		c.rows[i] = c.rows[i][:0]
	}
	for _, line := range lines {
		for i, p := range line {
			if err := c.cross(p, line[(i+1)%len(line)]); err != nil {
				return err
			}
		}
	}
	for y := range c.Rect.Dy() {
		rows := c.rows[fine*y : fine*(y+1)]
		from, to := len(c.cover), 0
		for _, row := range rows {
			for _, at := range row {
				from, to = min(from, int(at.x)), max(to, int(at.x)+1)
			}
		}
		if to = min(to, len(c.cover)); from >= to {
			continue
		}
		if c.clear -= to - from; c.clear < 0 {
			return errDetail
		}
		clear(c.cover[from:to])
		for _, row := range rows {
			c.across(row, evenOdd)
		}
		c.paint(y, from, to, with)
	}
	return nil
}

// cross notes the rows that a line crosses.
func (c *canvas) cross(p, q point) error {
	down := int8(1)
	if p.y > q.y {
		p, q, down = q, p, -1
	}
	first := max(0, math.Ceil(p.y*fine-0.5))
	last := min(float64(len(c.rows)), math.Ceil(q.y*fine-0.5))
	if !(first < last) {
		return nil
	}
	slope := (q.x - p.x) / (q.y - p.y)
	for row := int(first); row < int(last); row++ {
		if c.left--; c.left < 0 {
			return errDetail
		}
		x := p.x + slope*((float64(row)+0.5)/fine-p.y)
		c.rows[row] = append(c.rows[row], crossing{float32(min(max(x, 0), float64(c.Rect.Dx()))), down})
	}
	return nil
}

// across adds what of a row lies within.
func (c *canvas) across(row []crossing, evenOdd bool) {
	slices.SortFunc(row, func(a, b crossing) int { return cmp.Compare(a.x, b.x) })
	wound := 0
	for i := range max(0, len(row)-1) {
		wound += int(row[i].down)
		if from, to := row[i].x, row[i+1].x; from < to && (wound%2 != 0 || !evenOdd && wound != 0) {
			c.span(from, to)
		}
	}
}

// span covers a stretch of a fine row.
func (c *canvas) span(from, to float32) {
	first, last := int(from), int(to)
	if first == last {
		c.cover[first] += (to - from) / fine
		return
	}
	c.cover[first] += (float32(first+1) - from) / fine
	for x := first + 1; x < last; x++ {
		c.cover[x] += 1. / fine
	}
	if last < len(c.cover) {
		c.cover[last] += (to - float32(last)) / fine
	}
}

// paint lays a colour over pixels of a row, as far as they are covered.
func (c *canvas) paint(y, from, to int, with color.RGBA) {
	for x := from; x < to; x++ {
		covered := c.cover[x]
		if covered <= 0 {
			continue
		}
		k := min(1, covered)
		pix := c.Pix[c.PixOffset(x, y):][:4]
		if k == 1 {
			pix[0], pix[1], pix[2], pix[3] = with.R, with.G, with.B, 255
			continue
		}
		for i, v := range [4]uint8{with.R, with.G, with.B, 255} {
			pix[i] = uint8(float32(v)*k + float32(pix[i])*(1-k) + 0.5)
		}
	}
}
