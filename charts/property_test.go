package charts

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// What holds for every drawing that is not refused: nothing outside, labels
// two points apart and off the bars, bars from zero and in proportion.

// seeds fuzzes with what is random by each seed; tests have streams of their own.
func seeds(f *testing.F, stream uint64, holds func(*testing.T, random)) {
	for i := range uint64(60) {
		f.Add(i)
	}
	f.Fuzz(func(t *testing.T, seed uint64) { holds(t, random{rand.New(rand.NewPCG(seed, stream))}) })
}

// drawable is what draws itself at a width.
type drawable interface {
	Draw(frame.Pt, fonts.Shaper) (frame.Frame, error)
}

// drawn reports whether d is drawn, and holds that nothing of it is outside; it may be
// refused for want of room, or by a message with words that are given.
func drawn(t *testing.T, d drawable, width frame.Pt, refused ...string) bool {
	t.Helper()
	out, err := d.Draw(width, fonts.Square{})
	if err == nil {
		inside(t, out)
	} else if !errors.Is(err, errNoRoom) && !slices.ContainsFunc(refused, func(s string) bool { return strings.Contains(err.Error(), s) }) {
		t.Fatal(err)
	}
	return err == nil
}

func FuzzColumns(f *testing.F) {
	seeds(f, 1, func(t *testing.T, r random) {
		c, width := r.columns(), frame.Pt(120+r.IntN(400))
		if !drawn(t, c, width) {
			return
		}
		m, err := c.measure(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		m.canvas, err = m.fit(m.settle)
		if err != nil {
			t.Fatal(err)
		}
		s, _ := m.settle(m.plot())
		labelsApart(t, s)
		inProportion(t, s.bars, c.Bars, m.plot(), c.targets())
	})
}

func FuzzChanges(f *testing.F) {
	seeds(f, 2, func(t *testing.T, r random) {
		c := Changes{Bars: r.bars(6, 2), Height: frame.Pt(60 + r.IntN(200)), Style: style}
		width := frame.Pt(120 + r.IntN(400))
		if !drawn(t, c, width) {
			return
		}
		m, _ := c.measure(width, fonts.Square{})
		m.canvas, _ = m.fit(m.settle)
		s, _ := m.settle(m.plot())
		labelsApart(t, s)
		inProportion(t, s.bars, c.Bars, m.plot(), Stair{})
	})
}

func FuzzBulletAndOrnaments(f *testing.F) {
	seeds(f, 3, func(t *testing.T, r random) {
		b := Bullet{Bar: r.bars(1, 1)[0], Max: 1000, Style: style, Ticks: []Tick{{0, "0"}, {500, "500"}, {1000, "1000"}}}
		b.Bar.Low, b.Bar.High = min(b.Bar.Low, 900), min(b.Bar.High, 1000)
		if r.IntN(2) == 0 {
			b.Target = &Target{Level: r.Float64() * 1000, Label: r.label(20)}
		}
		for _, g := range []drawable{
			b,
			Columns{Bars: r.bars(8, 1), Height: 100, Plain: true, Number: frame.Pt(r.IntN(80)), Style: style},
			Changes{Bars: r.bars(6, 2), Height: 100, Plain: true, Number: frame.Pt(r.IntN(80)), Style: style},
			Squares{Count: r.IntN(1000), Per: 1 + r.IntN(20), Style: style},
		} {
			drawn(t, g, frame.Pt(120+r.IntN(400)))
		}
	})
}

// TestRoom: what is drawn on a page is rarely refused.
func TestRoom(t *testing.T) {
	refused := 0
	for seed := range uint64(2000) {
		c := random{rand.New(rand.NewPCG(seed, 4))}.columns()
		c.Bars = c.Bars[:min(len(c.Bars), 5)]
		c.Arrows, c.Height = slices.DeleteFunc(c.Arrows, func(a Arrow) bool { return a.To >= len(c.Bars) }), 210
		c.Target, c.Stair = nil, Stair{}
		if _, err := c.Draw(476, fonts.Square{}); err != nil && !strings.Contains(err.Error(), "no value") {
			refused++
		}
	}
	if refused > 20 { // brackets that cross where a label has no place
		t.Errorf("%d of 2000 refused", refused)
	}
}

func labelsApart(t *testing.T, s sketch) {
	t.Helper()
	for i, a := range s.tags {
		for _, b := range s.tags[:i] {
			dx := max(a.left-b.left-b.w, b.left-a.left-a.w)
			dy := max(a.top-b.top-b.h, b.top-a.top-a.h)
			if max(dx, dy) < apart-0.01 {
				t.Errorf("%q and %q are %.2f apart", a.lines[0].text, b.lines[0].text, max(dx, dy))
			}
		}
		for _, b := range s.bars {
			if a.box().meets(b.at) {
				t.Errorf("%q is over a bar", a.lines[0].text)
			}
		}
	}
}

// inProportion: bars are as long as the scale says, but for what must be seen beside
// the axis or a target's line.
func inProportion(t *testing.T, rods []rod, bars []Bar, p plot, aims Stair) {
	t.Helper()
	var shown []Bar
	var targets [][]Target
	for i, b := range bars {
		if !b.Missing {
			shown, targets = append(shown, b), append(targets, aims.at(i))
		}
	}
	zero := p.Y(0)
	for i, b := range rods {
		if abs(b.at.top-zero) > 1e-6 && abs(b.at.bottom-zero) > 1e-6 {
			t.Errorf("bar %d, %v, does not start at zero, %v", i, b.at, zero)
		}
		if abs(b.at.w()-rods[0].at.w()) > 0.02 {
			t.Errorf("bar %d is %.2f wide, the first %.2f", i, b.at.w(), rods[0].at.w())
		}
		want := abs(p.Y(shown[i].far()) - zero)
		slack := frame.Pt(0.03)
		if want < seen {
			slack += seen
		}
		for _, target := range targets[i] {
			if abs(p.Y(target.Level)-p.Y(shown[i].far())) < frame.Pt(len(targets[i]))*(style.Look.Lines.Casing/2+stub) {
				slack += style.Look.Lines.Casing/2 + stub + seen
			}
		}
		onItsSide(t, p, b, shown[i], targets[i])
		near, _ := shown[i].ends()
		if sure := abs(p.Y(near) - zero); shown[i].End == Between && abs(sure-b.solid) > slack {
			t.Errorf("bar %d between %g and %g is solid for %.3f, on the scale %.3f", i, shown[i].Low, shown[i].High, b.solid, sure)
		}
		if off := abs(want - b.at.h()); off > slack {
			t.Errorf("bar %d is %.3f high, on the scale %.3f", i, b.at.h(), want)
		}
	}
}

// onItsSide: a bar never ends beyond the line of a target that is missed.
func onItsSide(t *testing.T, p plot, r rod, b Bar, targets []Target) {
	t.Helper()
	for _, target := range targets {
		if target.Level <= 0 || b.Level <= 0 {
			continue
		}
		missed := b.far() < target.Level || b.far() == target.Level && b.End == Nearly
		if missed && r.at.top < p.Y(target.Level)-0.03 {
			t.Errorf("a bar of %g ends at %.2f, beyond its target %g at %.2f", b.Level, r.at.top, target.Level, p.Y(target.Level))
		}
	}
}

// random makes input of every shape.
type random struct{ *rand.Rand }

func (r random) columns() Columns {
	c := Columns{Bars: r.bars(mostColumns, 1+r.IntN(2)), Height: frame.Pt(80 + r.IntN(200)), Style: style}
	if r.IntN(3) == 0 {
		c.Above, c.Below = r.label(8), r.label(8)
	}
	for range r.IntN(5) {
		from, to := r.IntN(len(c.Bars)), r.IntN(len(c.Bars))
		again := slices.ContainsFunc(c.Arrows, func(a Arrow) bool { return a.From == from && a.To == to })
		if from < to && !again && !c.Bars[from].Missing && !c.Bars[to].Missing && c.Bars[from].Level >= 0 && c.Bars[to].Level >= 0 {
			c.Arrows = append(c.Arrows, Arrow{From: from, To: to, Label: r.label(7), Assumed: r.IntN(2) == 0})
		}
	}
	switch first := r.IntN(len(c.Bars)); r.IntN(3) {
	case 0:
		c.Stair = r.stair(len(c.Bars))
	case 1:
		c.Target = &Target{Level: r.Float64()*1000 - float64(r.IntN(2)*500), Label: r.label(14), First: first, Last: first + r.IntN(len(c.Bars)-first)}
	}
	return c
}

// stair is targets over some of so many bars, on both sides of zero.
func (r random) stair(bars int) Stair {
	var c Stair
	for setter := range 1 + r.IntN(mostSetters) {
		c.Called = append(c.Called, r.label(30))
		for i := r.IntN(2); i < bars; i += 1 + r.IntN(3) {
			last := min(bars-1, i+r.IntN(2)*r.IntN(3))
			level := r.Float64()*1000 - float64(r.IntN(2)*500)
			if n := len(c.Steps); n > 0 && r.IntN(2) == 0 {
				level = c.Steps[r.IntN(n)].Level * []float64{1, 0.999}[r.IntN(2)] // as near as can be
			}
			c.Steps = append(c.Steps, Target{Level: level, Short: r.label(7), First: i, Last: last, Setter: setter})
			i = last
		}
	}
	return c
}

// bars is one to most bars; signs is 2 where levels may be negative.
func (r random) bars(most, signs int) []Bar {
	out := make([]Bar, 1+r.IntN(most))
	scale := []float64{0, 10, 1000}[r.IntN(3)]
	for i := range out {
		out[i] = Bar{
			Name: r.label(10), Status: r.label(8), Value: r.label(9), Level: r.Float64() * scale,
			Fill: Fill(r.IntN(4)), End: End(r.IntN(4)), Slit: r.IntN(4) == 0, Strong: r.IntN(3) == 0, Missing: i > 0 && r.IntN(5) == 0,
		}
		if r.IntN(signs) == 1 {
			out[i].Level = -out[i].Level
		}
		r.ends(&out[i])
	}
	return out
}

// ends gives a bar that lies between two ends some, on one side of zero; and some bars what
// other documents say.
func (r random) ends(b *Bar) {
	if bits := math.Float64bits(b.Level); bits%4 == 1 {
		b.Rivals = []float64{b.Level * float64(bits%64) / 32}
	}
	if b.End != Between {
		return
	}
	if off := math.Abs(b.Level) * r.Float64(); b.Level-off < b.Level+off {
		b.Low, b.High = b.Level-off, b.Level+off
		return
	}
	b.End = Closed
}

func (r random) label(most int) Label {
	l := Label{strings.Repeat("8", 1+r.IntN(most))}
	if r.IntN(2) == 0 {
		l = append(l, strings.Repeat("8", 1+r.IntN(most)))
	}
	return l
}
