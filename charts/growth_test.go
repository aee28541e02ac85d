package charts

import (
	"fmt"
	"math"
	"reflect"
	"runtime"
	"testing"
	"time"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/theme"
)

// grown is a kind of drawing of so many bars, rows, lines, panels or points.
type grown struct {
	called string
	most   int // that it takes
	width  frame.Pt
	of     func(n int) drawable
}

// someBars is n bars of one kind, so that one costs as much as another: a hatched one costs
// as much as it is large.
func someBars(n int) (out []Bar) {
	for i := range n {
		out = append(out, Bar{Name: both(fmt.Sprint(1900 + i)), Value: both("8"), Level: float64(50 + i*7%40), Fill: Previous, End: Above})
	}
	return out
}

// somePoints is a line of n points without words between its ends.
func somePoints(n int) (out []Bar) {
	for i := range n {
		out = append(out, Bar{Level: float64(50 + i*7%40)})
	}
	out[0].Value, out[n-1].Value = both("8"), both("8")
	return out
}

// someTimes is n periods, the last with a strong name.
func someTimes(n int) (out []Time) {
	for i := range n {
		out = append(out, Time{Name: both(fmt.Sprint(i%12 + 1)), Year: fmt.Sprint(1990 + i/12), Strong: i == n-1})
	}
	return out
}

// growths is all kinds, each as many times as something of it can be many.
func growths() []grown {
	name := func(i int) Label { return both(fmt.Sprint("Huyện ", i), fmt.Sprint("District ", i)) }
	steps := func(n int) (out Stair) {
		out.Called = []Label{both("A")}
		for i := range n {
			out.Steps = append(out.Steps, Target{Level: 60, Short: both("6"), First: i, Last: i})
		}
		return out
	}
	return []grown{
		{"columns", mostColumns, 476, func(n int) drawable { return Columns{Bars: someBars(n), Height: 210, Style: style} }},
		{"columns with targets", mostColumns, 476, func(n int) drawable {
			return Columns{Bars: someBars(n), Stair: steps(n), Height: 210, Style: style}
		}},
		{"changes", 6, 476, func(n int) drawable { return Changes{Bars: someBars(n), Height: 160, Style: style} }},
		{"groups", mostGroups, 476, func(n int) drawable {
			c := Groups{Series: []Label{both("2021"), both("2022")}, Height: 210, Style: style}
			for i := range n {
				c.Names, c.Bars = append(c.Names, name(i)), append(c.Bars, someBars(2))
			}
			return c
		}},
		{"parts", mostWholes, 476, func(n int) drawable {
			c := Parts{Names: []Label{both("A"), both("B")}, Style: style}
			for i := range n {
				c.Bars = append(c.Bars, Whole{Name: both(fmt.Sprint(2010 + i)), Total: both("90"), Level: 90, Parts: []Bar{{Value: both("50"), Level: 50}, {Value: both("40"), Level: 40}}})
			}
			return c
		}},
		{"ranking", mostRows, 476, func(n int) drawable {
			c := Ranking{Style: style}
			for i, b := range someBars(n) {
				b.Name = name(i)
				c.Rows = append(c.Rows, Row{Bar: b, Other: &Bar{Value: both("7"), Level: 7}})
			}
			return c
		}},
		{"targets", mostAims, 476, func(n int) drawable {
			c := Bullets{Style: style}
			for i, b := range someBars(n) {
				b.Name = name(i)
				c.Rows = append(c.Rows, Aim{Bar: b, Full: 100, Reach: 100, From: "0", To: both("100"), Verdict: both("đạt", "met"), Goals: []Goal{{Level: 40, Label: both("40"), Side: 1}}})
			}
			return c
		}},
		{"line of points", mostTimes, 476, func(n int) drawable {
			return Line{Times: someTimes(n), Series: []Series{{Name: name(1), Points: somePoints(n)}}, Height: 180, Style: style}
		}},
		{"lines", mostLines, 476, func(n int) drawable {
			c := Line{Times: someTimes(24), Height: 180, Style: style}
			for i := range n {
				c.Series = append(c.Series, Series{Name: name(i), Points: somePoints(24)})
			}
			return c
		}},
		{"panels", mostPanels, 476, func(n int) drawable { return panelsOf(n, 12, name) }},
		{"panels of points", mostTimes, 476, func(n int) drawable { return panelsOf(4, n, name) }},
		{"small line", mostTimes, 72, func(n int) drawable { return Sparkline{Points: somePoints(n), Style: style} }},
		{"squares", mostUnits, 476, func(n int) drawable { return Squares{Count: n, Per: 1, Style: style} }},
	}
}

func panelsOf(n, points int, name func(int) Label) Panels {
	c := Panels{Times: someTimes(points), Style: style}
	for i := range n {
		c.Panels = append(c.Panels, Series{Name: name(i), Points: somePoints(points)})
	}
	return c
}

// one is what has nothing of which there can be many.
var one = []drawable{Bullet{}, CellBar{}, Giant{}, Symbol{}}

// TestEveryKindGrows: what can be drawn is among the kinds whose growth is held.
func TestEveryKindGrows(t *testing.T) {
	known := map[reflect.Type]bool{reflect.TypeFor[column](): true} // several, for a picture
	for _, g := range growths() {
		known[reflect.TypeOf(g.of(2))] = true
	}
	for _, d := range one {
		known[reflect.TypeOf(d)] = true
	}
	for _, s := range samples() {
		if kind := reflect.TypeOf(s.Graphic); !known[kind] {
			t.Errorf("the growth of %v is not held", kind)
		}
	}
}

// cost is what is allocated to draw d: how often, and how many bytes.
func cost(t testing.TB, d drawable, width frame.Pt, shape fonts.Shaper) (objects, bytes float64) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := d.Draw(width, shape)
	runtime.ReadMemStats(&after)
	if err != nil {
		t.Fatal(err)
	}
	return float64(after.Mallocs - before.Mallocs), float64(after.TotalAlloc - before.TotalAlloc)
}

// TestGrowth counts what is allocated for as many of each kind as are drawn at most, and for
// a third of them: it grows no faster than they do.
func TestGrowth(t *testing.T) {
	const most = 1.2 // the power of their number
	for _, g := range growths() {
		few := max(1, g.most/3)
		cost(t, g.of(few), g.width, fonts.Square{}) // what is made once
		objects, bytes := cost(t, g.of(few), g.width, fonts.Square{})
		moreObjects, moreBytes := cost(t, g.of(g.most), g.width, fonts.Square{})
		times := math.Log(float64(g.most) / float64(few))
		byObjects, byBytes := math.Log(moreObjects/objects)/times, math.Log(moreBytes/bytes)/times
		t.Logf("%s: %d cost %.0f objects and %.0f bytes, %d %.0f and %.0f: the powers %.2f and %.2f", g.called, few, objects, bytes, g.most, moreObjects, moreBytes, byObjects, byBytes)
		if byObjects > most || byBytes > most {
			t.Errorf("%s: it grows faster than what is drawn", g.called)
		}
		if _, err := g.of(1000*g.most).Draw(g.width, fonts.Square{}); err == nil {
			t.Errorf("%s: ten times as many as are told apart are drawn", g.called)
		}
	}
}

// BenchmarkGrowth prints for each kind the time that 10, 100 and 1,000 take, as far as it
// draws as many, and with which power of their number it grows from a third of the most to
// the most: 1 is as they do.
func BenchmarkGrowth(b *testing.B) {
	set, err := theme.House().Open()
	if err != nil {
		b.Fatal(err)
	}
	for _, g := range growths() {
		b.Run(g.called, func(b *testing.B) {
			sizes := []int{max(1, g.most/3), g.most}
			for n := 10; n < g.most; n *= 10 {
				sizes = append(sizes, n)
			}
			took := make([]float64, len(sizes))
			for b.Loop() {
				for i, n := range sizes {
					start := time.Now()
					if _, err := g.of(n).Draw(g.width, set); err != nil {
						b.Fatal(n, err)
					}
					took[i] += float64(time.Since(start).Microseconds())
				}
			}
			for i, n := range sizes[1:] {
				b.ReportMetric(took[i+1]/float64(b.N), fmt.Sprintf("µs/%d", n))
			}
			b.ReportMetric(math.Log(took[1]/took[0])/math.Log(float64(sizes[1])/float64(sizes[0])), "power")
		})
	}
}
