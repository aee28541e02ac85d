package charts

import (
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
)

// name is a name of one to twelve words, or of two hundred letters.
func (r random) name() Label {
	word := func() string { return strings.Repeat("8", 1+r.IntN(9)) }
	one := func() string {
		if r.IntN(20) == 0 {
			return strings.TrimSpace(strings.Repeat(word()+" ", 20))
		}
		return strings.TrimSpace(strings.Repeat(word()+" ", 1+r.IntN(4)))
	}
	return Label{one(), one()}
}

// wide is a level of any size: zero, equal ones, and from 1e-9 to 1e15, of both signs.
func (r random) wide(signs bool) float64 {
	v := []float64{0, 7, r.Float64() * 100, math.Pow(10, -9+24*r.Float64())}[r.IntN(4)]
	if signs && r.IntN(3) == 0 {
		return -v
	}
	return v
}

func (r random) bar(signs bool) Bar {
	b := Bar{
		Name: r.name(), Value: r.label(9), Level: r.wide(signs), Missing: r.IntN(6) == 0,
		Fill: Fill(r.IntN(4)), End: End(r.IntN(4)), Slit: r.IntN(4) == 0, Strong: r.IntN(2) == 0,
	}
	r.ends(&b)
	return b
}

func (r random) ranking() Ranking {
	out := Ranking{Style: style, Highest: []frame.Pt{0, 300, 600}[r.IntN(3)]}
	signs, ticks, groups := r.IntN(2) == 0, r.IntN(2) == 0, r.IntN(3) == 0
	for range 1 + r.IntN(mostRows) {
		row := Row{Bar: r.bar(signs)}
		if ticks {
			row.Other = new(r.bar(signs))
		}
		if groups && r.IntN(4) == 0 {
			row.Group = r.name()
		}
		out.Rows = append(out.Rows, row)
	}
	out.Rows[0].Missing = false
	if out.Heads[0] = (Label{"2022"}); ticks {
		out.Heads[1] = Label{"2021"}
	}
	if r.IntN(2) == 0 {
		out.Line = &Level{r.wide(signs), r.label(14)}
	}
	return out
}

func FuzzRanking(f *testing.F) {
	seeds(f, 11, func(t *testing.T, r random) {
		c, width := r.ranking(), frame.Pt(150+r.IntN(400))
		if !drawn(t, c, width) {
			return
		}
		s, size, err := c.inColumns(width, fonts.Square{})
		if err != nil || c.Highest > 0 && size.H > c.Highest {
			t.Fatalf("%v of %v: %v", size, c.Highest, err)
		}
		labelsApart(t, s)
		lieInProportion(t, s.bars, c)
	})
}

// lieInProportion: bars are as long as their levels say, all on one scale, but for what
// must be seen beside the axis.
func lieInProportion(t *testing.T, rods []rod, c Ranking) {
	t.Helper()
	var longest, most frame.Pt // a bar, and its level
	shown := slices.DeleteFunc(slices.Clone(c.Rows), func(r Row) bool { return r.Missing })
	for i, b := range rods {
		if level := abs(frame.Pt(shown[i].far())); b.at.w() > longest && level > 0 {
			longest, most = b.at.w(), level
		}
	}
	for i, b := range rods {
		if abs(b.at.h()-rowBar) > 0.01 {
			t.Errorf("a bar is %.2f high", b.at.h())
		}
		level := frame.Pt(shown[i].far())
		if want := longest * abs(level) / max(most, 1e-9); abs(b.at.w()-want) > 0.01 && want > seen && longest > seen+0.01 {
			t.Errorf("a bar of %g is %.2f long, not %.2f", level, b.at.w(), want)
		}
	}
}

// TestRankingScale: equal levels are bars of equal length, twice the level is twice the
// length, in both columns and on both sides of zero.
func TestRankingScale(t *testing.T) {
	c := Ranking{Style: style, Highest: 300}
	for i := range 20 {
		level := float64(10 + 10*(i%2))
		if i%4 > 1 {
			level = -level
		}
		c.Rows = append(c.Rows, Row{Bar: Bar{Name: both("8"), Value: both("8"), Level: level}})
	}
	s, size, err := c.inColumns(476, fonts.Square{})
	if err != nil || len(s.bars) != 20 || size.H > 300 {
		t.Fatal(len(s.bars), size, err)
	}
	unit := s.bars[0].at.w() / 10
	for i, b := range s.bars {
		if want := frame.Pt(10+10*(i%2)) * unit; abs(b.at.w()-want) > 0.01 {
			t.Errorf("bar %d is %.2f wide, not %.2f", i, b.at.w(), want)
		}
	}
}

func (r random) aims() Bullets {
	out := Bullets{Style: style}
	for i := range 1 + r.IntN(mostAims) {
		a := Aim{Bar: r.bar(false), Unit: r.label(8), From: "0", To: both("100"), Full: 100, Reach: 100, Verdict: r.name()}
		a.Level, a.Missing = r.Float64()*100, i > 0 && a.Missing
		if r.IntN(4) == 0 {
			a.Reach, a.Level = 120, 100+r.Float64()*20
		}
		if a.End == Between {
			a.Low, a.High = a.Level*r.Float64(), a.Level+(a.Reach-a.Level)*r.Float64()
		}
		for range r.IntN(mostSetters + 1) {
			at := []float64{0, 100, a.Level, r.Float64() * 100, math.Nextafter(a.Level, 0), math.Nextafter(a.Level, 100)}[r.IntN(6)]
			a.Goals = append(a.Goals, Goal{Level: at, Label: r.label(14), Side: map[bool]int{true: -1, false: 1}[a.Level < at], Down: r.IntN(2) == 0})
		}
		out.Rows = append(out.Rows, a)
	}
	return out
}

func FuzzBullets(f *testing.F) {
	seeds(f, 12, func(t *testing.T, r random) {
		drawn(t, r.aims(), frame.Pt(150+r.IntN(400)))
	})
}

// TestFlagsApart: of several targets no mast runs through the words of another, and no words
// through each other, wherever the targets are.
func TestFlagsApart(t *testing.T) {
	refused := 0
	for seed := range uint64(600) {
		r := random{rand.New(rand.NewPCG(seed, 77))}
		b := r.aims()
		if _, err := b.Draw(476, fonts.Square{}); err != nil && !strings.Contains(err.Error(), "no value") {
			refused++
		}
		for _, above := range []bool{false, true} {
			m, err := b.measure(476, above, fonts.Square{})
			if err != nil {
				continue
			}
			s := m.settle()
			if s.check(m.size) != nil {
				continue // labels that meet
			}
			for _, l := range s.traces {
				for _, tag := range s.tags {
					if box := bounds(l.points...); box.meets(tag.box()) {
						t.Fatalf("seed %d: %q at %v stands on a line at %v", seed, tag.lines[0].text, tag.box(), box)
					}
				}
			}
		}
	}
	if refused > 0 {
		t.Errorf("%d of 600 refused", refused)
	}
}

// TestTargetEdge: however near a value is to its target, its bar passes the target's line
// if it meets it and stops short of it if not; neither is moved.
func TestTargetEdge(t *testing.T) {
	for _, tt := range []struct {
		level, goal float64
		side        int
	}{{92.4, 92, 1}, {92, 92, 0}, {91.999, 92, -1}, {0, 0, 0}, {100, 100, 0}, {41.8, 42, -1}, {3, 90, -1}, {90, 3, 1}} {
		b := Bullets{Style: style, Rows: []Aim{{Bar: Bar{Name: both("8"), Value: both("8"), Level: tt.level}, Full: 100, Reach: 100, From: "0", To: both("100"),
			Goals: []Goal{{Level: tt.goal, Label: both("8"), Side: tt.side}}}}}
		m, err := b.measure(476, false, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		s := m.settle()
		if d := s.bars[0].at.right - m.left() - m.track*frame.Pt(tt.level)/100; tt.level > 1 && abs(d) > 0.01 {
			t.Errorf("%g: the bar is %.2f too long", tt.level, d)
		}
		at := m.left() + m.track*frame.Pt(tt.goal)/100
		var box rect
		for _, l := range s.traces {
			if r := bounds(l.points...); l.stroke.Colour == style.Palette.Ink && abs(r.w()-style.Look.Lines.Target) < 0.01 {
				box = r
			}
		}
		met := tt.side >= 0
		if edge := box.right; met && abs(edge-at) > 0.01 {
			t.Errorf("%g met: the line ends at %.2f, the target is at %.2f", tt.goal, edge, at)
		}
		if edge := box.left; !met && abs(edge-at) > 0.01 {
			t.Errorf("%g not met: the line begins at %.2f, the target is at %.2f", tt.goal, edge, at)
		}
	}
}

func (r random) panels() Panels {
	n := 2 + r.IntN(60)
	signs := r.IntN(3) == 0
	line := func() Series {
		s := Series{Name: r.name()}
		for range n {
			b := r.bar(signs)
			b.Name = Label{}
			s.Points = append(s.Points, b)
		}
		return s
	}
	out := Panels{Style: style, Panels: []Series{line()}}
	out.Panels[0].Points[0].Missing = false
	for range r.IntN(12) {
		out.Panels = append(out.Panels, line())
	}
	if r.IntN(2) == 0 {
		out.Whole = new(line())
	}
	for range n {
		out.Times = append(out.Times, Time{Name: r.label(6)})
	}
	return out
}

func FuzzPanels(f *testing.F) {
	seeds(f, 13, func(t *testing.T, r random) {
		p, width := r.panels(), frame.Pt(150+r.IntN(400))
		if !drawn(t, p, width) {
			return
		}
		m, err := p.measure(width, fonts.Square{})
		if err != nil {
			t.Fatal(err)
		}
		labelsApart(t, m.settle())
	})
}

// TestPanelsShareScale: equal levels are equally high in every panel.
func TestPanelsShareScale(t *testing.T) {
	m, err := losses().measure(476, fonts.Square{})
	if err != nil {
		t.Fatal(err)
	}
	first := m.plot(0)
	for i := range m.all {
		box := m.plot(i)
		if d := (box.bottom - m.at(box, 0, 20).Y) - (first.bottom - m.at(first, 0, 20).Y); abs(d) > 0.001 || abs(box.w()-first.w()) > 0.001 {
			t.Errorf("in panel %d a level is %.2f higher", i, d)
		}
	}
}

// TestZeroIsNamed: however little room the steps of a scale have, zero has its number,
// also where an even or an odd number of steps lies below it.
func TestZeroIsNamed(t *testing.T) {
	for below := range 4 {
		for _, highest := range []frame.Pt{0, 300, 190, 120} {
			p := losses()
			p.Highest, p.Rungs = highest, nil
			for i := -below; i <= 3; i++ {
				p.Rungs = append(p.Rungs, Rung{At: float64(10 * i), Label: both(strconv.Itoa(10 * i))})
			}
			m, err := p.measure(476, fonts.Square{})
			if err != nil {
				t.Fatal(err)
			}
			named := false
			for _, tag := range m.settle().tags {
				named = named || tag.block.lines[0].text == "0"
			}
			if !named {
				t.Errorf("%d steps below zero, %g high: zero has no number", below, highest)
			}
		}
	}
}
