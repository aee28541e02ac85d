package charts

import (
	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/say"
)

// ornament is bars large and flush left, with their names and no figures.
type ornament struct {
	bars    []Bar
	style   Style
	hanging bool // a bar of zero hangs from the line
}

func (o ornament) draw(size frame.Size, shape fonts.Shaper) (frame.Frame, error) {
	n := frame.Pt(len(o.bars))
	gap := min(o.style.Look.Ornament.Gap, size.W/n/4)
	slot := (size.W + gap) / n
	set := setter{o.style, shape}
	var names []block
	for _, b := range o.bars {
		name := set.name(b.Name)
		if b.Missing {
			name = set.under(set.plain(join(b.Name.Lead(), ellipsis), o.style.Palette.Note), b.Name)
		}
		if name = set.wrapped(name, slot-beside); name.w > slot-apart {
			return frame.Frame{}, say.Errorf("charts: bar %q of %.0f pt: %w", b.Name.Lead(), slot, errNoRoom)
		}
		names = append(names, name)
	}
	c := canvas{size: size, x: span{0, float64(size.W / slot)}, y: extremes(o.bars, 1)}
	if !o.hanging && c.y.max == 0 {
		c.y = span{0, 1}
	}
	settle := func(p plot) (sketch, error) {
		return o.settle(p, names, min(slot-gap, o.style.Look.Ornament.Bar)), nil
	}
	c, err := c.fit(settle)
	if err != nil {
		return frame.Frame{}, say.Errorf("charts: ornament: %w", err)
	}
	return c.draw(&series{settle: settle, style: o.style}, shape)
}

func (o ornament) settle(p plot, names []block, bar frame.Pt) sketch {
	var s sketch
	zero := p.Y(0)
	for i, b := range o.bars {
		x := p.X(float64(i))
		under := !o.hanging
		if !b.Missing {
			r := o.style.upright(b, x, x+bar, zero, p.Y(b.far()))
			r.hatch, r.brim = o.style.Look.Hatches.Large, 0 // the bars reach the edges
			if b.Level == 0 && !o.hanging {
				r.to = up
			}
			under = r.to == up
			s.bars = append(s.bars, r)
		}
		if under {
			s.add(tag{block: names[i], left: x, top: zero + belowFoot, align: 0})
		} else {
			s.add(tag{block: names[i], left: x, top: zero - 3 - names[i].h, align: 0})
		}
	}
	s.line(o.style.axis(), frame.Point{X: pt(p.box.Left), Y: zero}, frame.Point{X: pt(p.box.Right), Y: zero})
	return s
}
