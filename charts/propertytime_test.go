package charts

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// What holds for every drawing over time and of parts that is not refused, whatever the
// figures: 1 to 100 of them, all equal, zero, of both signs, from 1e-9 to 1e15, with
// names of 200 letters.

func FuzzLine(f *testing.F) {
	seeds(f, 5, func(t *testing.T, r random) {
		l, width := r.line(), frame.Pt(120+r.IntN(400))
		if !drawn(t, l, width) {
			return
		}
		m, err := l.measured(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		s, _ := m.settle(m.plot())
		labelsApart(t, s)
		m.nothingBent(t)
		m.stepsHold(t, s)
	})
}

// nothingBent: equal steps in level are equal on the page, zero is on it, and every point
// lies between the foot and the top.
func (m *lines) nothingBent(t *testing.T) {
	t.Helper()
	p := m.plot()
	zero, unit := p.Y(0), (p.Y(m.y.min)-p.Y(m.y.max))/frame.Pt(m.y.max-m.y.min)
	if zero < pt(p.box.Top)-0.02 || zero > pt(p.box.Bottom)+0.02 {
		t.Errorf("zero is at %v, the plot from %v to %v", zero, pt(p.box.Top), pt(p.box.Bottom))
	}
	for i, s := range m.Series {
		for j, b := range s.Points {
			if b.Missing {
				continue
			}
			at := m.at(p, i, j)
			if off := at.Y - (zero - frame.Pt(b.Level)*unit); abs(off) > 0.03 {
				t.Errorf("point %d of line %d is %v off", j, i, off)
			}
		}
	}
}

// TestLinesHaveRoom: what is drawn on a page is rarely refused.
func TestLinesHaveRoom(t *testing.T) {
	refused := 0
	for seed := range uint64(400) {
		r := random{rand.New(rand.NewPCG(seed, 6))}
		l := r.line()
		l.Height = 210
		for i := range l.Series {
			l.Series[i].Name = r.label(16)
			for j := range l.Series[i].Points { // all published
				l.Series[i].Points[j].Fill, l.Series[i].Points[j].End = Previous, Closed
			}
		}
		if _, err := l.Draw(476, fonts.Square{}); err != nil && !strings.Contains(err.Error(), "no value") {
			refused++
		}
	}
	if refused > 20 { // targets, of up to three who set them, that end where lines run close
		t.Errorf("%d of 400 refused", refused)
	}
}

// line is one to four series over time.
func (r random) line() Line {
	n := []int{1, 2, 4, 10, 24, 60, 100}[r.IntN(7)]
	l := Line{Height: frame.Pt(90 + r.IntN(180)), Style: style}
	for i := range n {
		one := Time{Name: r.label(4), Strong: i > n*3/4}
		if n >= 24 {
			one.Year = strings.Repeat("8", 2+i/12%3)
		}
		l.Times = append(l.Times, one)
	}
	for range 1 + r.IntN(4) {
		s := Series{Points: r.levels(n)}
		if r.IntN(4) > 0 {
			s.Name = r.label([]int{8, 20, 200}[r.IntN(3)])
		}
		l.Series = append(l.Series, s)
	}
	if s := l.scale(); r.IntN(2) == 0 && s.max > -s.min/4 {
		l.Rungs = []Rung{{At: 0, Label: r.label(1)}, {At: s.max / 2, Label: r.label(9), Base: n%4 == 2}}
		l.Marked = n <= 10
	}
	if r.IntN(3) == 0 {
		for setter := range 1 + r.IntN(mostSetters) {
			l.Targets = append(l.Targets, r.targets(n, l.scale().max, setter)...)
		}
	}
	return l
}

// targets is one target, or several, over some of n times.
func (r random) targets(n int, top float64, setter int) (out []Target) {
	several := r.IntN(2) == 0
	for first := r.IntN(n); first < n; first += r.IntN(2) {
		t := Target{Level: top * r.Float64(), Label: r.label(14), Short: r.label(6), First: first, Last: first + r.IntN(n-first), Setter: setter}
		if several {
			t.Last = min(n-1, first+r.IntN(3))
		}
		out = append(out, t)
		if first = t.Last + 1; !several {
			break
		}
	}
	return out
}

// stepsHold: each target is drawn at its height over its own times, and what stands at a
// step is within its reach and close to it.
func (m *lines) stepsHold(t *testing.T, s sketch) {
	t.Helper()
	p, end := m.plot(), frame.Pt(-1)
	for i, aim := range m.Targets {
		x0, x1, y := m.aimEnds(p, i)
		if i > 0 && m.Targets[i-1].Setter != aim.Setter {
			end = -1
		}
		if x0 < end || x0 > p.X(float64(aim.First))+0.02 || x1 < p.X(float64(aim.Last))-0.02 {
			t.Errorf("target %d of times %d to %d is drawn from %v to %v, after %v", i, aim.First, aim.Last, x0, x1, end)
		}
		if off := y - p.Y(aim.Level); abs(off) > 0.03 {
			t.Errorf("target %d is %v off", i, off)
		}
		end = x1
	}
	bare := *m
	bare.aims = make([]block, len(m.aims))
	for i := range m.aims {
		if m.lastAim(i) {
			bare.aims[i] = m.aims[i]
		}
	}
	rest, _ := bare.settle(p)
	for _, number := range s.tags[len(rest.tags):] {
		if !m.onItsStep(p, number) {
			t.Errorf("%q at %v is at no step of its own", number.lines[0].text, number.box())
		}
		for _, line := range s.traces {
			if line.meets(number.box()) {
				t.Errorf("%q stands on a line", number.lines[0].text)
			}
		}
	}
}

// onItsStep reports whether a number is close to a target that is called so, and within
// its reach.
func (m *lines) onItsStep(p plot, number tag) bool {
	for i, aim := range m.aims {
		x0, x1, y := m.aimEnds(p, i)
		box := number.box()
		if slices.Equal(aim.lines, number.lines) && box.left >= x0-0.01 && box.right <= x1+0.01 && min(abs(box.bottom-y), abs(box.top-y)) <= 4 {
			return true
		}
	}
	return false
}

// levels is so many points of one kind of figures.
func (r random) levels(n int) []Bar {
	size := math.Pow(10, float64(r.IntN(25)-9))
	of := []func() float64{
		func() float64 { return 0 },
		func() float64 { return size },
		func() float64 { return size * r.Float64() },
		func() float64 { return size * (2*r.Float64() - 1) },
		func() float64 { return -size * r.Float64() },
		func() float64 { return size * math.Pow(10, -6*r.Float64()) },
	}[r.IntN(6)]
	sure := r.IntN(3) > 0
	out := make([]Bar, n)
	for i := range out {
		out[i] = Bar{Value: r.label(9), Level: of(), Fill: Previous, Strong: i > n*3/4, Missing: i > 0 && r.IntN(6) == 0}
		if !sure {
			out[i].Fill, out[i].End = Fill(r.IntN(4)), End(r.IntN(4))
			r.ends(&out[i])
		}
	}
	return out
}

func FuzzParts(f *testing.F) {
	seeds(f, 7, func(t *testing.T, r random) {
		c, width := r.parts(), frame.Pt(120+r.IntN(400))
		if !drawn(t, c, width, "no value stated") {
			return
		}
		m, err := c.measure(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		s, _ := m.settle(m.plot())
		labelsApart(t, s)
		valuesWithin(t, s)
	})
}

// valuesWithin: what stands on bars is on one of them, or on the rest that is left open.
func valuesWithin(t *testing.T, s sketch) {
	t.Helper()
	for i, v := range s.within {
		box := v.box().grow(-0.01)
		over := 0
		for _, b := range s.bars {
			if box.meets(b.at) {
				over++
			}
			if box.meets(b.at) && (box.left < b.at.left || box.right > b.at.right || box.top < b.at.top || box.bottom > b.at.bottom) {
				t.Errorf("%q leaves its part", v.lines[0].text)
			}
		}
		if over > 1 {
			t.Errorf("%q stands on %d parts", v.lines[0].text, over)
		}
		for _, w := range s.within[:i] {
			if box.meets(w.box()) {
				t.Errorf("%q is over %q", v.lines[0].text, w.lines[0].text)
			}
		}
	}
}

// parts is one to six wholes of two or three parts.
func (r random) parts() Parts {
	c := Parts{Style: style, Rest: r.label(10)}
	for range 2 + r.IntN(2) {
		c.Names = append(c.Names, r.label([]int{8, 20, 200}[r.IntN(3)]))
	}
	for range 1 + r.IntN(6) {
		w := Whole{Name: r.label(5), Strong: r.IntN(3) == 0, Rest: r.IntN(2) == 0}
		if r.IntN(2) == 0 {
			w.Total = r.label(9)
		}
		for _, b := range r.levels(len(c.Names)) {
			b.Level = math.Abs(b.Level)
			r.ends(&b)
			w.Level += b.Level
			w.Parts = append(w.Parts, b)
		}
		if w.Rest {
			w.Level *= 1 + r.Float64()
		}
		c.Bars = append(c.Bars, w)
	}
	return c
}
