package charts

import (
	"errors"
	"testing"

	"tongket/fonts"
	"tongket/report/doc"
	"tongket/report/frame"
)

// column is what is drawn in the cells of a column, one below the other.
type column []doc.Graphic

func (c column) Draw(width frame.Pt, shape fonts.Shaper) (frame.Frame, error) {
	out := frame.Frame{Size: frame.Size{W: width}}
	for _, g := range c {
		f, err := g.Draw(width, shape)
		if err != nil {
			return out, err
		}
		out.Place(frame.Point{Y: out.Size.H}, f)
		out.Size.H += f.Size.H + 6
	}
	return out, nil
}

// samplesCells is a bar and a small line of each exactness.
func samplesCells() []sample {
	var bars, lines column
	for _, b := range []Bar{
		{Level: 91.4}, {Level: 72.3, Fill: Previous}, {Level: 58.7, Fill: Derived}, {Level: 41.2, Fill: Assumed},
		{Level: 27.5, End: Nearly}, {Level: 88, End: Above}, {Level: 0.01}, {Level: 0},
	} {
		bars = append(bars, CellBar{Bar: b, Most: 91.4, Open: true, Style: style})
	}
	for i := range 6 {
		p := points(8, 9, 7, 0, 11, 0, 14, 13, 15)
		switch i {
		case 1:
			p[1].Fill = Derived
		case 2:
			p[8].Fill = Assumed
		case 3:
			p[8].End = Above
		case 4:
			p[8].Missing = true
		case 5:
			p = points(4, 4, 4, 4, 4, 4)
		}
		lines = append(lines, Sparkline{Points: p, Style: style})
	}
	return []sample{{"cell-bars", 96, bars}, {"sparklines", 72, lines}}
}

// Bars of a column have one scale, and none is drawn that its figure is not.
func FuzzCells(f *testing.F) {
	seeds(f, 21, func(t *testing.T, r random) {
		list, width := r.levels(1 + r.IntN(100))[:1], frame.Pt(20+r.IntN(120))
		list = append(list, r.levels(1+r.IntN(100))...)
		if spark := (Sparkline{Points: list, Style: style}); drawn(t, spark, width) {
			spark.ordered(t, width)
		}
		most := 0.
		for i := range list {
			list[i].Level = max(0, list[i].Level)
			r.ends(&list[i])
			most = max(most, list[i].Most())
		}
		for _, b := range list {
			if b.Missing {
				continue
			}
			c := CellBar{Bar: b, Most: most, Open: r.IntN(2) == 0, Style: style}
			if b.End == Above {
				c.Open = true
			}
			if drawn(t, c, width) {
				c.proportionate(t, width)
			}
		}
	})
}

// ordered: points follow each other, and of two the one with more is no lower.
func (l Sparkline) ordered(t *testing.T, width frame.Pt) {
	t.Helper()
	at := l.places(width)
	for i, a := range l.Points {
		if i > 0 && at[i].X <= at[i-1].X {
			t.Errorf("point %d is at %v, the one before at %v", i, at[i].X, at[i-1].X)
		}
		for j, b := range l.Points[:i] {
			if !a.Missing && !b.Missing && (a.Level > b.Level && at[i].Y > at[j].Y+0.01 || a.Level == b.Level && at[i].Y != at[j].Y) {
				t.Errorf("%g stands at %v, %g at %v", a.Level, at[i].Y, b.Level, at[j].Y)
			}
		}
	}
}

// proportionate: without words, a bar that ends where its value does is as long as that is of
// the highest, but for what must be seen beside the axis.
func (c CellBar) proportionate(t *testing.T, width frame.Pt) {
	t.Helper()
	f, err := c.Draw(width, fonts.Square{})
	if err != nil {
		t.Fatal(err)
	}
	end, room := frame.Pt(0), width-cellAxis-cellRoom
	if c.Open {
		room -= reach(c.Style.Look.Tip)
	}
	for _, it := range f.Items {
		if _, is := it.Shape.(frame.Text); is {
			t.Error("there are words in a cell's bar")
		}
		end = max(end, inkBox(it).right)
	}
	if c.Most == 0 || c.Bar.End != Closed && c.Bar.End != Between {
		return
	}
	want := cellAxis + room*frame.Pt(c.Bar.far()/c.Most)
	if slack := style.Look.Lines.Outline/2 + 0.1; abs(end-want) > slack && !(want-cellAxis < seen && end-cellAxis < seen+slack) {
		t.Errorf("%g of %g ends at %v, not %v", c.Bar.Level, c.Most, end, want)
	}
}

func TestCellsRefuse(t *testing.T) {
	for _, g := range []doc.Graphic{
		CellBar{Bar: Bar{Level: -1}, Most: 1, Style: style}, CellBar{Bar: Bar{Level: 2}, Most: 1, Style: style},
		CellBar{Bar: Bar{Missing: true}, Most: 1, Style: style}, Sparkline{Style: style}, Sparkline{Points: []Bar{{Missing: true}}, Style: style},
	} {
		if _, err := g.Draw(90, fonts.Square{}); err == nil || errors.Is(err, errNoRoom) {
			t.Errorf("%+v is drawn: %v", g, err)
		}
	}
}
