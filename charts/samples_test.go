package charts

import (
	"slices"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/theme"
)

// style is that of the house.
var style = func() Style {
	t := theme.House().Page("a4")
	return Style{Palette: t.Palette, Look: t.Charts}
}()

// both is a label in two languages, or in one that serves for both.
func both(s ...string) Label { return s }

// sample is a drawing of the Can Tho example; the rates are invented.
type sample struct {
	name  string
	width frame.Pt
	doc.Graphic
}

func samples() []sample {
	return slices.Concat(samplesOne(), samplesMany(), samplesCells(), stairSamples(), setterSamples(), rangeSamples(), rivalSamples())
}

func samplesOne() []sample {
	crime := Columns{Style: style, Height: 210, Bars: []Bar{
		{Name: both("2019"), Status: both("suy ra", "derived"), Value: both("1.066–1.067†", "1,066–1,067†"), Level: 1066.5, Fill: Derived},
		{Name: both("2020"), Status: both("giả định", "assumed"), Value: both("≈ 894‡"), Level: 894, Fill: Assumed},
		{Name: both("2021"), Status: both("suy ra", "derived"), Value: both("606†"), Level: 606, Fill: Derived},
		{Name: both("2022"), Status: both("công bố", "published"), Value: both("574"), Level: 574, Strong: true},
	}, Arrows: []Arrow{
		{From: 0, To: 3, Label: both("−46,2%", "−46.2%")},
		{From: 1, To: 2, Label: both("−32,2%‡", "−32.2%‡"), Assumed: true},
		{From: 2, To: 3, Label: both("−5,3%", "−5.3%")},
	}}
	rates := func(first, last int) Columns {
		return Columns{Style: style, Height: 180, Bars: []Bar{
			{Name: both("2019"), Value: both("71,4%", "71.4%"), Level: 71.4, Fill: Previous},
			{Name: both("2020"), Value: both("hơn 92%", "more than 92%"), Level: 92, Fill: Previous, End: Above},
			{Name: both("2021"), Value: both("74,1%", "74.1%"), Level: 74.1, Fill: Previous},
			{Name: both("2022"), Value: both("gần 90%", "nearly 90%"), Level: 90, End: Nearly, Strong: true},
		}, Target: &Target{Level: 75, Label: both("Chỉ tiêu 75%", "Target 75%"), First: first, Last: last}}
	}
	chain := Columns{Style: style, Height: 200, Bars: []Bar{
		{Name: both("2018"), Value: both("12"), Level: 12, Fill: Previous},
		{Name: both("2019"), Value: both("410"), Level: 410, Fill: Previous},
		{Name: both("2020"), Value: both("25"), Level: 25, Fill: Previous},
		{Name: both("2021"), Value: both("20"), Level: 20, Fill: Derived},
		{Name: both("2022"), Value: both("380"), Level: 380, Strong: true},
	}, Arrows: []Arrow{
		{From: 0, To: 1, Label: both("+3.316%", "+3,316%")}, {From: 1, To: 2, Label: both("−93,9%", "−93.9%")},
		{From: 2, To: 3, Label: both("−20%")}, {From: 3, To: 4, Label: both("+1.800%", "+1,800%")},
		{From: 0, To: 2, Label: both("+108%")}, {From: 2, To: 4, Label: both("+1.420%", "+1,420%")},
		{From: 1, To: 4, Label: both("−7,3%", "−7.3%")},
	}}
	traffic := Changes{Style: style, Height: 140, Bars: []Bar{
		{Name: both("Số vụ", "Accidents"), Value: both("−31,2%", "−31.2%"), Level: -31.2, Fill: Previous},
		{Name: both("Số người chết", "Deaths"), Value: both("−34,8%", "−34.8%"), Level: -34.8, Fill: Previous},
		{Name: both("Số người bị thương", "People injured"), Value: both("−26,6%", "−26.6%"), Level: -26.6, Fill: Previous},
	}}
	mixed := Changes{Style: style, Height: 160, Bars: []Bar{
		{Name: both("Số vụ", "Accidents"), Value: both("−31,2%", "−31.2%"), Level: -31.2},
		{Name: both("Số người chết", "Deaths"), Value: both("+14,8%†", "+14.8%†"), Level: 14.8, Fill: Derived},
		{Name: both("Bị thương", "Injured"), Value: both("hơn 26%", "more than 26%"), Level: -26, End: Above, Strong: true},
		{Name: both("Cháy", "Fires"), Missing: true},
	}}
	bullet := Bullet{
		Style: style, Max: 100, Track: 400,
		Bar:    Bar{Value: both("trên 92%", "more than 92%"), Level: 92, Fill: Previous, End: Above},
		Ticks:  []Tick{{0, "0"}, {25, "25"}, {50, "50"}, {75, "75"}, {100, "100"}},
		Target: &Target{Level: 75, Label: both("Chỉ tiêu chung 75%", "General target 75%")},
	}
	cover := Columns{Style: style, Height: 214, Plain: true, Bars: []Bar{
		{Name: both("2019†"), Level: 1066.5, Fill: Derived}, {Name: both("2020"), Missing: true},
		{Name: both("2021†"), Level: 606, Fill: Derived}, {Name: both("2022"), Level: 574},
	}}
	unsettled := Columns{Style: style, Height: 180, Bars: []Bar{
		{Name: both("2019"), Status: both("công bố", "published"), Value: both("−30"), Level: -30, Fill: Previous, Slit: true},
		{Name: both("2020"), Status: both("sơ bộ", "provisional"), Value: both("hơn 92 sb", "more than 92 p"), Level: 92, Fill: Previous, End: Above, Slit: true},
		{Name: both("2021"), Status: both("sơ bộ", "provisional"), Value: both("4 sb", "4 p"), Level: 4, Slit: true},
		{Name: both("2022"), Status: both("sơ bộ", "provisional"), Value: both("gần 90 sb", "nearly 90 p"), Level: 90, End: Nearly, Strong: true, Slit: true},
		{Name: both("2023"), Status: both("sơ bộ", "provisional"), Value: both("80 sb", "80 p"), Level: 80, Slit: true},
	}, Target: &Target{Level: 75, Label: both("Chỉ tiêu 75", "Target 75"), First: 4, Last: 4}} // its line is where the slit would be
	amounts := Columns{Style: style, Height: 214, Plain: true, Bars: []Bar{
		{Name: both("Gạo: 120 tấn", "Rice: 120 tonnes"), Level: 120, Fill: Previous},
		{Name: both("Rau: hơn 130 tấn", "Vegetables: more than 130 tonnes"), Level: 130, Fill: Previous, End: Above},
	}}
	narrow := traffic // whose values stand in two lines, as a range and a number with its unit do
	narrow.Bars = slices.Clone(narrow.Bars)
	for i := range narrow.Bars {
		narrow.Bars[i].Value = both("+9,1\u00a0đến\u00a0+19,2%", "+9.1\u00a0to\u00a0+19.2%")
	}
	falls := traffic
	falls.Height, falls.Plain = 214, true
	return append(timeSamples(), []sample{
		{"columns", 476, crime}, {"columns-a5", 317.5, crime}, {"columns-chain", 476, chain}, {"columns-provisional", 476, unsettled},
		{"target-right", 476, rates(2, 3)}, {"target-left", 476, rates(0, 1)}, {"target-within", 476, rates(1, 2)},
		{"changes", 476, traffic}, {"changes-mixed", 476, mixed}, {"changes-narrow", 130, narrow},
		{"bullet", 476, bullet}, {"squares", 235, Squares{Count: 392, Per: 10, Fill: Previous, Style: style}},
		{"cover", 476.2, cover}, {"cover-amounts", 476.2, amounts}, {"cover-changes", 476.2, falls},
	}...)
}
