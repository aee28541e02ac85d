package charts

// scale is from zero, or from the lowest level below it, to the highest level; it is
// never empty.
func (l Line) scale() span {
	var s span
	reach := func(v float64) { s.min, s.max = min(s.min, v/used), max(s.max, v/used) }
	for _, line := range l.Series {
		for _, b := range line.Points {
			if !b.Missing {
				reach(b.least())
				reach(b.Most())
				for _, v := range b.rivals() {
					reach(v)
				}
			}
		}
	}
	for _, t := range l.Targets {
		if !l.Plain {
			reach(t.Level)
		}
	}
	for _, t := range l.Rungs {
		s.min, s.max = min(s.min, t.At), max(s.max, t.At)
	}
	if s.min == s.max {
		s.max = 1
	}
	return s
}

// focus is the series that is dark: the first of several. A single one is dark where it
// is of the reporting year.
func (l Line) focus(i int) bool { return i == 0 && len(l.Series) > 1 }

// stated is the first and last of the points of series i that have a value; none: -1.
func (l Line) stated(i int) (first, last int) {
	first, last = -1, -1
	for j, b := range l.Series[i].Points {
		if !b.Missing {
			if first < 0 {
				first = j
			}
			last = j
		}
	}
	return first, last
}

// island reports whether the neighbours of a point, of which a line has two, are missing.
func (s Series) island(j int) bool { return s.missing(j-1) && s.missing(j+1) }

// brink reports whether the line stops at a point that is neither its first nor last.
func (s Series) brink(j int) bool {
	return j > 0 && s.missing(j-1) || j+1 < len(s.Points) && s.missing(j+1)
}

func (s Series) missing(j int) bool { return j < 0 || j >= len(s.Points) || s.Points[j].Missing }

// absent reports whether no series has a value at a time.
func (l Line) absent(j int) bool {
	for _, s := range l.Series {
		if !s.missing(j) {
			return false
		}
	}
	return true
}
