package charts

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// number is a value as both languages print it.
func number(v float64) Label {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	vi := strings.Replace(s, ".", ",", 1)
	if vi == s {
		return both(s)
	}
	return both(vi, s)
}

// point is a published value of the reporting year, or of an earlier one.
func point(v float64, strong bool) Bar {
	b := Bar{Value: number(v), Level: v, Fill: Previous, Strong: strong}
	if strong {
		b.Fill = Actual
	}
	return b
}

// years is the times from one year to 2022, which is reported.
func years(from int) (out []Time) {
	for y := from; y <= 2022; y++ {
		out = append(out, Time{Name: both(strconv.Itoa(y)), Strong: y == 2022})
	}
	return out
}

// points is a value a year, the last that of the reporting year; 0: not stated.
func points(values ...float64) (out []Bar) {
	for i, v := range values {
		b := point(v, i == len(values)-1)
		b.Missing = v == 0
		out = append(out, b)
	}
	return out
}

// rungs are numbers from 0 in steps.
func rungs(step float64, n int) (out []Rung) {
	for i := range n + 1 {
		out = append(out, Rung{At: float64(i) * step, Label: number(float64(i) * step)})
	}
	return out
}

// monthly is two years of water lost, of which two months are not stated.
func monthly() Line {
	values := []float64{19.8, 19.6, 19.9, 19.1, 18.7, 18.9, 18.4, 0, 0, 17.9, 17.6, 17.8,
		17.3, 16.9, 17, 16.4, 16.1, 16.3, 15.8, 15.4, 15.7, 15.2, 14.9, 14.6}
	l := Line{Style: style, Height: 210, Rungs: rungs(10, 2), Series: []Series{{}},
		Targets: []Target{{Level: 15, Label: both("Chỉ tiêu: không quá 15%", "Target: at most 15%"), First: 12, Last: 23}}}
	for i, v := range values {
		b := point(v, i > 11)
		b.Missing = v == 0
		l.Series[0].Points = append(l.Series[0].Points, b)
		l.Times = append(l.Times, Time{Name: both(strconv.Itoa(i%12 + 1)), Year: strconv.Itoa(2021 + i/12), Strong: i > 11})
	}
	return l
}

// areas is four areas over six years.
func areas() Line {
	return Line{Style: style, Height: 160, Rungs: rungs(5, 2), Times: years(2017), Series: []Series{
		{both("Thành phố", "City"), points(10.2, 9, 7.9, 7.1, 6.6, 6.1)},
		{both("Miền núi", "Uplands"), points(11.6, 11.1, 11.4, 10.2, 9.8, 9.1)},
		{both("Ven biển", "Coast"), points(8.8, 9.4, 9, 8.3, 8.6, 8.2)},
		{both("Đồng bằng", "Lowlands"), points(6.4, 6.2, 6.6, 5.7, 5.4, 5.2)},
	}}
}

// exactness is a line with a point of each kind.
func exactness() Line {
	l := Line{Style: style, Height: 180, Rungs: rungs(50, 2), Times: years(2013), Series: []Series{{Points: points(40, 62, 60, 55, 0, 84, 70, 76, 90, 95)}},
		Targets: []Target{{Level: 80, Label: both("Chỉ tiêu 80", "Target 80"), First: 2, Last: 4}}}
	p := l.Series[0].Points
	p[1].Fill, p[1].Value = Derived, both("62†")
	p[2].Fill, p[2].Value = Assumed, both("≈ 60‡")
	p[5].End, p[5].Value = Nearly, both("gần 84", "nearly 84")
	p[6].End, p[6].Value = Above, both("hơn 70", "more than 70")
	return l
}

// stair is a line with a target a year, but for one of which none is stated.
func stair(last int) Line {
	l := Line{Style: style, Height: 180, Rungs: rungs(200, 2), Times: years(2017), Series: []Series{{Points: points(331, 362, 418, 409, 476, 512)}}}
	for i, v := range []float64{350, 400, 0, 450, 480, 500} {
		if v > 0 && i <= last {
			name := strconv.Itoa(int(v))
			l.Targets = append(l.Targets, Target{Level: v, Label: both("Chỉ tiêu "+name, "Target "+name), Short: both(name), First: i, Last: i})
		}
	}
	return l
}

// indices is two index numbers, one with levels of each kind.
func indices() Line {
	l := Line{Style: style, Height: 160, Rungs: rungs(50, 3), Times: years(2017), Marked: true, Series: []Series{
		{both("Điểm rò rỉ", "Leaks"), points(100, 92, 84, 76.5, 69, 61.3)},
		{both("Hộ dùng nước", "Households"), points(100, 108, 118, 125, 134, 142)},
	}}
	for i := range l.Series {
		l.Series[i].Points[0].Value = nil
		l.Series[i].Points[5].Value[0] += "†"
	}
	l.Rungs[2].Base = true
	p := l.Series[0].Points
	p[2].Fill, p[2].Value = Assumed, both("≈ 84‡")
	p[3].Fill, p[3].Value = Derived, both("76,5†", "76.5†")
	return l
}

// alone is one index number of a base within its years, known by bounds.
func alone() Line {
	l := Line{Style: style, Height: 140, Rungs: []Rung{{At: 0, Label: both("0")}, {At: 100, Label: both("100"), Base: true}}, Times: years(2019), Marked: true,
		Series: []Series{{Points: points(104, 100, 0, 91)}}}
	p := l.Series[0].Points
	p[0].End, p[0].Value, p[1].Value, p[3].Value = Nearly, both("dưới 104†", "less than 104†"), Label{}, both("91,2†", "91.2†")
	return l
}

// balance is a line on both sides of zero.
func balance() Line {
	return Line{Style: style, Height: 150, Times: years(2008), Rungs: []Rung{{At: -50, Label: both("−50")}, {At: 0, Label: both("0")}, {At: 50, Label: both("50")}},
		Series: []Series{{Points: points(-12, 20, 31, -4, -30, -52, -40, 3, 12, 40, 61, 48, 35, -8, 22)}}}
}

// long is ten years of months, in which only quarters are named.
func long() Line {
	l := Line{Style: style, Height: 140, Rungs: rungs(100, 2), Series: []Series{{}}}
	for i := range 60 {
		l.Series[0].Points = append(l.Series[0].Points, point(float64(100+i+(i*37)%29), i >= 48))
		l.Times = append(l.Times, Time{Name: both(fmt.Sprint(i%12 + 1)), Year: strconv.Itoa(2018 + i/12), Strong: i >= 48})
	}
	return l
}

// surplus is a year of months in surplus and deficit.
func surplus() Columns {
	c := Columns{Style: style, Height: 190, Above: both("dư", "surplus"), Below: both("thiếu hụt", "deficit")}
	for i, v := range []float64{3.1, -1.2, 0.8, 2.4, -0.6, -2.8, -3.4, -0.9, 1.7, 2.2, 3.6, 4.1} {
		b := point(v, false)
		b.Name, b.Fill = both(fmt.Sprint(i+1)), Actual
		for j := range b.Value {
			b.Value[j] = strings.Replace(b.Value[j], "-", "−", 1)
		}
		if v < 0 {
			b.Fill = Adverse
		}
		c.Bars = append(c.Bars, b)
	}
	return c
}

// mixed is columns of every exactness on both sides of zero, with a target.
func mixed() Columns {
	c := Columns{Style: style, Height: 190, Bars: points(-12, 30, -25, 0, -40, 22)}
	for i := range c.Bars {
		c.Bars[i].Name = both(strconv.Itoa(2017 + i))
	}
	c.Bars[1].Fill, c.Bars[1].Value = Derived, both("30†")
	c.Bars[2].Fill, c.Bars[2].Value = Assumed, both("≈ −25‡")
	c.Bars[4].End, c.Bars[4].Value = Nearly, both("gần −40", "nearly −40")
	c.Target = &Target{Level: -20, Label: both("Chỉ tiêu −20", "Target −20"), First: 2, Last: 5}
	return c
}

// customers is the shares of three kinds of customers, of which two years leave a rest.
func customers() Parts {
	c := Parts{Style: style, Names: []Label{both("Hộ gia đình", "Households"), both("Sản xuất", "Industry"), both("Dịch vụ", "Services")}, Rest: both("không nêu", "not stated")}
	for i, v := range [][]float64{{58, 21, 12}, {61, 22, 13}, {63, 23, 14}} {
		w := Whole{Name: both(strconv.Itoa(2020 + i)), Level: 100, Rest: i < 2, Strong: i == 2}
		for _, share := range v {
			b := point(share, i == 2)
			b.Value = both(b.Value.Lead() + "%")
			w.Parts = append(w.Parts, b)
		}
		c.Bars = append(c.Bars, w)
	}
	return c
}

// stacked is amounts that add up, of every exactness, with their totals; two of their
// parts are narrow.
func stacked() Parts {
	c := Parts{Style: style, Names: []Label{both("Tiền nước", "Water"), both("Lắp đặt", "Connection works"), both("Dịch vụ khác", "Other services")}, Rest: both("không nêu", "not stated")}
	for i, v := range [][]float64{{262.3, 16, 9.1}, {284.1, 17.9, 9.9}, {318.2, 21.7, 12.7}} {
		w := Whole{Name: both(strconv.Itoa(2020 + i)), Strong: i == 2}
		for _, amount := range v {
			w.Parts, w.Level = append(w.Parts, point(amount, i == 2)), w.Level+amount
		}
		w.Total = number(math.Round(w.Level*10) / 10)
		c.Bars = append(c.Bars, w)
	}
	p := c.Bars[1].Parts
	p[0].Fill, p[0].Value = Derived, both("284,1†", "284.1†")
	p[1].Fill, p[1].Value = Assumed, both("≈ 18‡")
	c.Bars[0].Parts[0].End, c.Bars[0].Parts[0].Value = Nearly, both("gần 262,3", "nearly 262.3")
	c.Bars[2].Parts[0].End, c.Bars[2].Parts[0].Value = Above, both("hơn 318,2", "more than 318.2")
	return c
}

// zones is connections of two years in four zones.
func zones(n int) Groups {
	c := Groups{Style: style, Height: 150, Series: []Label{both("2021"), both("2022")},
		Names: []Label{both("Nội thành", "Inner city"), both("Ngoại thành", "Suburbs"), both("Khu công nghiệp", "Industrial zones"), both("Nông thôn", "Rural areas")}}
	for _, v := range [][]float64{{19870, 21480}, {14260, 16905}, {8315, 7940}, {4120, 6038}} {
		g := []Bar{point(v[0], false), point(v[1], true)}
		for k := range g {
			whole := strconv.Itoa(int(v[k]))
			n := len(whole) - 3
			g[k].Value = both(whole[:n]+"."+whole[n:], whole[:n]+","+whole[n:])
		}
		c.Bars = append(c.Bars, g)
	}
	c.Bars[2][0].Fill, c.Bars[2][0].Value = Derived, both("8.315†", "8,315†")
	c.Names, c.Bars = c.Names[:n], c.Bars[:n]
	return c
}

func timeSamples() []sample {
	cover := exactness()
	cover.Plain, cover.Height = true, 214
	return []sample{
		{"line-months", 476, monthly()}, {"line-areas", 229.6, areas()}, {"line-exactness", 476, exactness()}, {"index", 229.6, indices()}, {"index-one", 320, alone()},
		{"line-a5", 317.5, exactness()}, {"line-balance", 229.6, balance()}, {"line-long", 476, long()},
		{"line-stair", 476, stair(5)}, {"line-stair-a5", 317.5, stair(5)}, {"line-stair-half", 229.6, stair(4)},
		{"groups", 476, zones(4)}, {"groups-a5", 317.5, zones(3)}, {"parts", 476, customers()}, {"parts-half", 229.6, customers()}, {"stacked", 476, stacked()}, {"stacked-a5", 317.5, stacked()},
		{"columns-surplus", 476, surplus()}, {"columns-mixed", 317.5, mixed()}, {"cover-line", 476, cover},
	}
}
