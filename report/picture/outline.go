package picture

import (
	"math"
	"strconv"
	"strings"
)

type point struct{ x, y float64 }

func (p point) plus(q point) point { return point{p.x + q.x, p.y + q.y} }

// outline is the closed lines of a shape, in pixels; curves are many short ones.
type outline struct {
	move       matrix
	lines      [][]point
	points     int
	pen, start point // where the last line ended, and the first began; before they are moved
}

// steps is how many lines a curve becomes, and a whole ellipse.
const (
	steps  = 24
	around = 96
	most   = 500_000 // points of a shape
)

func (o *outline) from(p point) {
	o.pen, o.start = p, p
	o.lines = append(o.lines, []point{o.move.of(p)})
}

func (o *outline) to(p point) {
	if len(o.lines) == 0 {
		o.from(o.pen)
	}
	o.pen = p
	o.points++
	last := len(o.lines) - 1
	o.lines[last] = append(o.lines[last], o.move.of(p))
}

func (o *outline) curve(a, b, c point) {
	p := o.pen
	for i := 1; i <= steps; i++ {
		t := float64(i) / steps
		u := 1 - t
		k := [4]float64{u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t}
		o.to(point{k[0]*p.x + k[1]*a.x + k[2]*b.x + k[3]*c.x, k[0]*p.y + k[1]*a.y + k[2]*b.y + k[3]*c.y})
	}
	o.pen = c
}

func (o *outline) quadratic(a, c point) {
	third := func(p, q point) point { return point{p.x + 2./3*(q.x-p.x), p.y + 2./3*(q.y-p.y)} }
	o.curve(third(o.pen, a), third(c, a), c)
}

// arc is a piece of an ellipse to a point, as SVG says it (its appendix B.2.4).
func (o *outline) arc(rx, ry, turn float64, large, sweep bool, to point) {
	from := o.pen
	rx, ry = math.Abs(rx), math.Abs(ry)
	if rx == 0 || ry == 0 || from == to {
		o.to(to)
		return
	}
	sin, cos := math.Sincos(turn * math.Pi / 180)
	dx, dy := (from.x-to.x)/2, (from.y-to.y)/2
	x, y := cos*dx+sin*dy, -sin*dx+cos*dy
	if more := x*x/(rx*rx) + y*y/(ry*ry); more > 1 {
		rx, ry = rx*math.Sqrt(more), ry*math.Sqrt(more)
	}
	k := math.Sqrt(max(0, (rx*rx*ry*ry-rx*rx*y*y-ry*ry*x*x)/(rx*rx*y*y+ry*ry*x*x)))
	if large == sweep {
		k = -k
	}
	cx, cy := k*rx*y/ry, -k*ry*x/rx
	begin := math.Atan2((y-cy)/ry, (x-cx)/rx)
	angle := math.Atan2((-y-cy)/ry, (-x-cx)/rx) - begin
	switch {
	case sweep && angle < 0:
		angle += 2 * math.Pi
	case !sweep && angle > 0:
		angle -= 2 * math.Pi
	}
	mx, my := (from.x+to.x)/2+cos*cx-sin*cy, (from.y+to.y)/2+sin*cx+cos*cy
	for i := 1; i <= around; i++ {
		s, c := math.Sincos(begin + angle*float64(i)/around)
		o.to(point{mx + cos*rx*c - sin*ry*s, my + sin*rx*c + cos*ry*s})
	}
	o.pen = to
}

// shape is an element that is drawn, by what it says.
type shape struct {
	keys  []string
	words bool // what it says is not one number each
	draw  func(o *outline, said map[string]string) bool
}

var shapes = map[string]shape{
	"path":     {[]string{"d"}, true, func(o *outline, said map[string]string) bool { return o.path(said["d"]) }},
	"polygon":  {[]string{"points"}, true, func(o *outline, said map[string]string) bool { return o.polygon(said["points"]) }},
	"polyline": {[]string{"points"}, true, func(o *outline, said map[string]string) bool { return o.polygon(said["points"]) }},
	"rect": {[]string{"x", "y", "width", "height", "rx", "ry"}, false, func(o *outline, said map[string]string) bool {
		x, y, w, h := number(said["x"]), number(said["y"]), number(said["width"]), number(said["height"])
		rx, ry := number(said["rx"]), number(said["ry"])
		if said["rx"] == "" {
			rx = ry
		} else if said["ry"] == "" {
			ry = rx
		}
		rx, ry = min(rx, w/2), min(ry, h/2)
		if !(w > 0 && h > 0) {
			return true
		}
		o.from(point{x + rx, y})
		for _, corner := range [][2]point{
			{{x + w - rx, y}, {x + w, y + ry}}, {{x + w, y + h - ry}, {x + w - rx, y + h}}, {{x + rx, y + h}, {x, y + h - ry}}, {{x, y + ry}, {x + rx, y}},
		} {
			o.to(corner[0])
			o.arc(rx, ry, 0, false, true, corner[1])
		}
		return true
	}},
	"circle": {[]string{"cx", "cy", "r"}, false, func(o *outline, said map[string]string) bool {
		r := number(said["r"])
		return o.ellipse(number(said["cx"]), number(said["cy"]), r, r)
	}},
	"ellipse": {[]string{"cx", "cy", "rx", "ry"}, false, func(o *outline, said map[string]string) bool {
		return o.ellipse(number(said["cx"]), number(said["cy"]), number(said["rx"]), number(said["ry"]))
	}},
}

func (o *outline) ellipse(cx, cy, rx, ry float64) bool {
	for i := range around {
		s, c := math.Sincos(2 * math.Pi * float64(i) / around)
		p := point{cx + rx*c, cy + ry*s}
		if i == 0 {
			o.from(p)
		} else {
			o.to(p)
		}
	}
	return true
}

func (o *outline) polygon(s string) bool {
	v := numbers(s)
	if len(v)%2 != 0 || v == nil && strings.TrimSpace(s) != "" {
		return false
	}
	for i := 0; i < len(v); i += 2 {
		if i == 0 {
			o.from(point{v[0], v[1]})
		} else {
			o.to(point{v[i], v[i+1]})
		}
	}
	return true
}

// path draws what the letters of a path say; false if one cannot be read.
func (o *outline) path(s string) bool {
	c := scan{s: s}
	var op, before byte
	var handle point // of the curve before
	for c.skip(); c.i < len(s); c.skip() {
		if letter := s[c.i]; strings.IndexByte("MmLlHhVvCcSsQqTtAaZz", letter) >= 0 {
			op = letter
			c.i++
		} else if op == 0 || op|32 == 'z' {
			return false
		}
		base := point{}
		if op >= 'a' {
			base = o.pen
		}
		at := func() point { x := c.number(); return point{x, c.number()}.plus(base) }
		smooth := func(kinds string) point {
			if strings.IndexByte(kinds, before|32) < 0 {
				return o.pen
			}
			return point{2*o.pen.x - handle.x, 2*o.pen.y - handle.y}
		}
		kind := op | 32
		if before == 0 && kind != 'm' || o.points > most {
			return false
		}
		switch kind {
		case 'm':
			o.from(at())
			op = op&32 | 'L' // what follows are lines
		case 'l':
			o.to(at())
		case 'h':
			o.to(point{c.number() + base.x, o.pen.y})
		case 'v':
			o.to(point{o.pen.x, c.number() + base.y})
		case 'c', 's':
			first := smooth("cs")
			if kind == 'c' {
				first = at()
			}
			second := at()
			o.curve(first, second, at())
			handle = second
		case 'q', 't':
			middle := smooth("qt")
			if kind == 'q' {
				middle = at()
			}
			o.quadratic(middle, at())
			handle = middle
		case 'a':
			rx, ry, turn := c.number(), c.number(), c.number()
			large, sweep := c.flag(), c.flag()
			o.arc(rx, ry, turn, large, sweep, at())
		case 'z':
			o.pen = o.start
			if len(o.lines) > 0 { // the next begins where this one did
				o.lines = append(o.lines, []point{o.move.of(o.start)})
			}
		}
		if c.bad {
			return false
		}
		before = kind
	}
	return true
}

// scan reads numbers, which need no space between them: 1.5.5-3.
type scan struct {
	s   string
	i   int
	bad bool
}

func (c *scan) skip() {
	for c.i < len(c.s) && strings.IndexByte(" ,\t\r\n", c.s[c.i]) >= 0 {
		c.i++
	}
}

func (c *scan) flag() bool {
	c.skip()
	if c.i >= len(c.s) || c.s[c.i] != '0' && c.s[c.i] != '1' {
		c.bad = true
		return false
	}
	c.i++
	return c.s[c.i-1] == '1'
}

func (c *scan) number() float64 {
	c.skip()
	from, dot, exp := c.i, false, false
loop:
	for ; c.i < len(c.s); c.i++ {
		switch b := c.s[c.i]; {
		case b >= '0' && b <= '9':
		case b == '.' && !dot && !exp:
			dot = true
		case (b == 'e' || b == 'E') && !exp && c.i > from:
			exp = true
		case (b == '+' || b == '-') && (c.i == from || c.s[c.i-1]|32 == 'e'):
		default:
			break loop
		}
	}
	v, err := strconv.ParseFloat(c.s[from:c.i], 64)
	if err != nil || math.Abs(v) > 1e9 {
		c.bad = true
	}
	return v
}

// numbers is a list of them; nil if it is none.
func numbers(s string) []float64 {
	c := scan{s: s}
	var out []float64
	for c.skip(); c.i < len(s); c.skip() {
		v := c.number()
		if c.bad {
			return nil
		}
		out = append(out, v)
	}
	return out
}

// number is one; nothing is 0.
func number(s string) float64 {
	if v := numbers(s); len(v) == 1 {
		return v[0]
	}
	return 0
}
