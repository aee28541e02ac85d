package charts

import (
	"slices"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Ranking is bars below each other on one scale from zero, a row each. Their figures
// stand between the names and the axis: at a bar's end another year's tick would come
// between. It is as high as it needs, and in two columns where that is too high.
type Ranking struct {
	Rows    []Row
	Heads   [2]Label // over the figures, and over those of the ticks
	Line    *Level
	Highest frame.Pt // that it may be in one column; 0: any
	Plain   bool     // an ornament: bars and names, nothing else
	Style   Style
}

// Row is a bar in a row, and what another year had there.
type Row struct {
	Bar
	Group Label // heads this row and those that follow, if it is not empty
	Other *Bar  // a tick; its value stands beside that of the bar
}

// Level is a line through all rows, such as their mean.
type Level struct {
	At    float64
	Label Label
}

var _ doc.Graphic = Ranking{}

// mostRows is how many rows a ranking has at most: more is a table.
const mostRows = 40

// ranking is a Ranking with its labels measured for a width.
type ranking struct {
	Ranking
	setter
	rows    []rankingRow
	figures [2]frame.Pt // the columns of figures; 0: there is none
	heads   [2]block
	name    frame.Pt // the column of names
	above   bool     // names stand above their bars, as in an e-mail
	span    span
	size    frame.Size // of one column
}

// Draw is the ranking, as wide as asked.
func (r Ranking) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	if err := r.valid(width); err != nil {
		return frame.Frame{}, err
	}
	if r.Plain {
		r.bare()
	}
	s, size, err := r.inColumns(width, shape)
	if err == nil {
		err = s.check(size)
	}
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: ranking: %w", err)
	}
	return s.onto(size, r.Style, shape), nil
}

func (r Ranking) valid(width frame.Pt) error {
	var all []Bar
	for _, row := range r.Rows {
		all = append(all, row.Bar)
	}
	if err := check("ranking", all, mostRows, width, 1); err != nil {
		return err
	}
	for _, row := range r.Rows {
		if row.Other != nil && !row.Other.Missing && !finite(row.Other.Level) {
			return say.Errorf("charts: ranking %q has no level: %g", row.Name.Lead(), row.Other.Level)
		}
	}
	if r.Line != nil && !finite(r.Line.At) {
		return say.Errorf("charts: line %q at %g", r.Line.Label.Lead(), r.Line.At)
	}
	return nil
}

// bare leaves out all but the bars and their names.
func (r *Ranking) bare() {
	r.Heads, r.Line, r.Highest, r.Rows = [2]Label{}, nil, 0, slices.Clone(r.Rows)
	for i := range r.Rows {
		r.Rows[i].Value, r.Rows[i].Other = nil, nil
	}
}

// columnGap is between two columns of rows.
const columnGap frame.Pt = 24

// inColumns is all rows in one column or, where that is too high, half of them beside
// the other half, on one scale.
func (r Ranking) inColumns(width frame.Pt, shape fonts.Shaper) (sketch, frame.Size, error) {
	one, err := r.measured(width, r.Highest, shape)
	if err != nil || r.Highest == 0 || one.size.H <= r.Highest {
		if err != nil {
			return sketch{}, frame.Size{}, err
		}
		return one.settle(0, one.rows), one.size, nil
	}
	two, err := r.measured((width-columnGap)/2, 2*r.Highest, shape)
	if err != nil {
		return sketch{}, frame.Size{}, err
	}
	left := two.half()
	s := two.settle(0, two.rows[:left])
	s.with(two.settle(two.size.W+columnGap, two.rows[left:]))
	size := frame.Size{W: width, H: max(two.height(two.rows[:left]), two.height(two.rows[left:]))}
	if size.H > r.Highest {
		return s, size, say.Errorf("%d rows: %w", len(r.Rows), errNoRoom)
	}
	return s, size, nil
}

// measured is r with no more room for names than keeps it as low as it must be: what is
// left is for the bars. Where it must be nothing it is the first that fits. Where there
// is no room beside the bars, names stand above them.
func (r Ranking) measured(width, highest frame.Pt, shape fonts.Shaper) (best *ranking, err error) {
	for _, share := range []frame.Pt{0.26, 0.34, 0.42} {
		m, failed := r.measure(width, width*share, false, shape)
		if failed != nil {
			continue
		}
		if best == nil || m.size.H < best.size.H {
			best = m
		}
		if highest == 0 || m.size.H <= highest {
			break
		}
	}
	if best == nil {
		return r.measure(width, width, true, shape)
	}
	return best, nil
}

// leastBars is the least width in which bars can be told apart.
const leastBars frame.Pt = 70

func (r Ranking) measure(width, most frame.Pt, above bool, shape fonts.Shaper) (*ranking, error) {
	m := &ranking{Ranking: r, setter: setter{r.Style, shape}, span: r.span(), size: frame.Size{W: width}, above: above}
	for i, h := range r.Heads {
		m.heads[i] = m.level(h)
		if i == 0 {
			m.heads[i] = m.setter.name(h)
		}
		m.figures[i] = m.heads[i].w
	}
	for _, row := range r.Rows {
		measured := m.measureRow(row, most)
		if measured.name.w > most || len(measured.name.lines) > mostNameLines {
			return nil, measured.name.noRoom()
		}
		m.rows = append(m.rows, measured)
		if !above {
			m.name = max(m.name, measured.name.w)
		}
		m.figures[0], m.figures[1] = max(m.figures[0], measured.value.w), max(m.figures[1], measured.other.w)
	}
	m.size.H = m.height(m.rows)
	if bars := m.size.W - m.zero(); bars < leastBars {
		return nil, say.Errorf("bars of %.0f pt: %w", bars, errNoRoom)
	}
	return m, nil
}

// span is the scale of r: from zero, or what lies furthest below it, to what lies
// furthest above.
func (r Ranking) span() span {
	var all []Bar
	for _, row := range r.Rows {
		all = append(all, row.Bar)
		if row.Other != nil {
			all = append(all, *row.Other)
		}
	}
	if r.Line != nil {
		all = append(all, Bar{Level: r.Line.At})
	}
	s := extremes(all, 1)
	if s.max == 0 && s.min == -1 { // nothing but zeros
		return span{0, 1}
	}
	return s
}
