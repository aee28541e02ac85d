package charts

import "tongket/report/frame"

// belowFoot is between the axis of time and the names below it.
const belowFoot frame.Pt = 4.6

// Time is a place on the axis of time: a year, or a part of the year that is named below.
type Time struct {
	Name   Label
	Year   string // below the names of its parts, once; empty of a year itself
	Strong bool   // of the reporting year
}

// times is the names below an axis of time.
type times struct {
	list  []Time
	names []block
	years []block // in the places where they begin
	every int     // of the names that are shown, from one to the next
}

func (s setter) timesOf(list []Time) times {
	t := times{list: list, every: 1}
	for i, one := range list {
		name := s.level(one.Name)
		if one.Strong && one.Year == "" {
			name = s.name(one.Name)
		}
		t.names = append(t.names, name)
		year := block{}
		if t.begins(i) {
			year = s.name(Label{one.Year})
		}
		t.years = append(t.years, year)
	}
	return t
}

// begins reports whether a year of several parts begins at i.
func (t times) begins(i int) bool {
	return t.list[i].Year != "" && (i == 0 || t.list[i-1].Year != t.list[i].Year)
}

func (t times) widest() (w frame.Pt) {
	for _, b := range t.names {
		w = max(w, b.w)
	}
	return w
}

// choose shows as many of the names as have room when from one time to the next it is
// so far.
func (t *times) choose(pitch frame.Pt) {
	white, steps := 2*apart, []int(nil)
	if most := t.parts(); most > 0 {
		white, steps = 4*apart, []int{1, 2, 4}
		if most > 4 {
			steps = []int{1, 3, 6, 12} // 1, 4, 7, 10 is read more easily than 1, 6, 11, 4
		}
	}
	for i := 0; i <= len(t.list); i++ {
		t.every = i + 1
		if steps != nil {
			t.every = steps[min(i, len(steps)-1)]
		}
		if frame.Pt(t.every)*pitch >= t.widest()+white {
			return
		}
	}
}

// parts is how many parts the years have at most; 0 where the times are years.
func (t times) parts() (most int) {
	n := 0
	for i := range t.list {
		if t.begins(i) {
			n = 0
		}
		if t.list[i].Year != "" {
			n++
		}
		most = max(most, n)
	}
	return most
}

// shown reports whether the name at i has its place: the last, and those a number of
// times before it; of the parts of a year the first, and those after it.
func (t times) shown(i int) bool {
	if t.list[i].Year == "" {
		return (len(t.list)-1-i)%t.every == 0
	}
	for first := i; ; first-- {
		if t.begins(first) {
			return (i-first)%t.every == 0
		}
	}
}

// settle writes the names below foot and marks their places there.
func (t times) settle(p plot, s *sketch, style Style, foot frame.Pt) {
	const tick, long = 2.2, 4
	stroke := frame.Stroke{Colour: style.Palette.Ink, Width: style.Look.Lines.Scale}
	for i := range t.list {
		x, length := p.X(float64(i)), frame.Pt(tick)
		if t.shown(i) {
			s.add(t.names[i].below(x, foot+belowFoot))
			length = long
		}
		if t.every > 1 {
			s.ground = append(s.ground, trace{[]frame.Point{{X: x, Y: foot}, {X: x, Y: foot + length}}, stroke})
		}
	}
	t.settleYears(p, s, style, foot)
}

// settleYears writes the years below their parts, with a line between them.
func (t times) settleYears(p plot, s *sketch, style Style, foot frame.Pt) {
	below := foot + belowFoot + apart
	for _, b := range t.names {
		below = max(below, foot+belowFoot+b.h+apart)
	}
	rule := frame.Stroke{Colour: style.Palette.Rule, Width: style.Look.Lines.Grid}
	for i := range t.list {
		if !t.begins(i) {
			continue
		}
		last := i
		for last+1 < len(t.list) && !t.begins(last+1) {
			last++
		}
		s.add(t.years[i].below((p.X(float64(i))+p.X(float64(last)))/2, below))
		if i > 0 {
			x := p.X(float64(i) - 0.5)
			s.ground = append(s.ground, trace{[]frame.Point{{X: x, Y: pt(p.box.Top)}, {X: x, Y: below + style.Look.Label.Leading}}, rule})
		}
	}
}
