package charts

// fromTo is a bar of what lies between two ends.
func fromTo(b Bar, low, high float64) Bar {
	b.Low, b.High, b.Level, b.End = low, high, (low+high)/2, Between
	return b
}

// rangeSamples is every kind with figures that are known as ranges: published, derived,
// assumed, below zero, and beside a target.
func rangeSamples() []sample {
	columns := stairs(false)
	columns.Arrows = nil
	for i, r := range [][2]float64{{300, 360}, {380, 430}, {390, 450}, {0, 390}, {480, 540}} {
		columns.Bars[i] = fromTo(columns.Bars[i], r[0], r[1])
	}
	columns.Bars[2].Fill = Assumed
	changes := Changes{Style: style, Height: 140, Bars: []Bar{
		fromTo(Bar{Name: both("Trộm cắp", "Theft"), Value: both("−5 đến −3%", "−5 to −3%"), Fill: Previous}, -5, -3),
		fromTo(Bar{Name: both("Lừa đảo", "Fraud"), Value: both("+2 đến +4%", "+2 to +4%"), Fill: Derived}, 2, 4),
	}}
	line := exactness()
	for _, i := range []int{1, 2, 6, 9} {
		v := line.Series[0].Points[i].Level
		line.Series[0].Points[i] = fromTo(line.Series[0].Points[i], v-8, v+8)
	}
	ranking := Ranking{Style: style, Heads: [2]Label{both("2022"), both("2021")}}
	for i, name := range []string{"A", "B", "C"} {
		row := ranked("Xã "+name, "Commune "+name, "80", 80-10*float64(i), "70", 60)
		row.Bar = fromTo(row.Bar, row.Level-6, row.Level+6)
		*row.Other = fromTo(*row.Other, 55, 60+10*float64(i))
		ranking.Rows = append(ranking.Rows, row)
	}
	bullets := aims()
	bullets.Rows[0].Bar = fromTo(bullets.Rows[0].Bar, 88, 95)
	parts := customers()
	for i := range parts.Bars {
		p := parts.Bars[i].Parts
		p[0] = fromTo(p[0], p[0].Level-4, p[0].Level+4)
	}
	return []sample{
		{"columns-range", 476, columns}, {"changes-range", 317.5, changes}, {"line-range", 476, line},
		{"ranking-range", 476, ranking}, {"bullets-range", 476, bullets}, {"parts-range", 476, parts},
		{"cell-bar-range", 96, CellBar{Bar: fromTo(Bar{}, 50, 55), Most: 60, Style: style}},
	}
}
