package charts

import (
	"fmt"
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
		Target: &Target{Level: 15, Label: both("Chỉ tiêu: không quá 15%", "Target: at most 15%"), First: 12, Last: 23}}
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
		Target: &Target{Level: 80, Label: both("Chỉ tiêu 80", "Target 80"), First: 2, Last: 4}}
	p := l.Series[0].Points
	p[1].Fill, p[1].Value = Derived, both("62†")
	p[2].Fill, p[2].Value = Assumed, both("≈ 60‡")
	p[5].End, p[5].Value = Nearly, both("gần 84", "nearly 84")
	p[6].End, p[6].Value = Above, both("hơn 70", "more than 70")
	return l
}

// balance is a line on both sides of zero.
func balance() Line {
	return Line{Style: style, Height: 150, Times: years(2008), Rungs: []Rung{{-50, both("−50")}, {0, both("0")}, {50, both("50")}},
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

func timeSamples() []sample {
	cover := exactness()
	cover.Plain, cover.Height = true, 214
	return []sample{
		{"line-months", 476, monthly()}, {"line-areas", 229.6, areas()}, {"line-exactness", 476, exactness()},
		{"line-a5", 317.5, exactness()}, {"line-balance", 229.6, balance()}, {"line-long", 476, long()}, {"cover-line", 476, cover},
	}
}
