package charts

import "strconv"

// stairs is columns with a target a year, met and missed, of which one is for two years and
// one year has none.
func stairs(below bool) Columns {
	c := Columns{Style: style, Height: 190, Stair: Stair{Called: []Label{both("Chỉ tiêu", "Target")}}, Bars: []Bar{
		{Name: both("2018"), Value: both("331"), Level: 331, Fill: Previous},
		{Name: both("2019"), Status: both("suy ra", "derived"), Value: both("401†"), Level: 401, Fill: Derived},
		{Name: both("2020"), Value: both("hơn 418", "more than 418"), Level: 418, Fill: Previous, End: Above},
		{Name: both("2021"), Value: both("390"), Level: 390, Fill: Previous},
		{Name: both("2022"), Value: both("512"), Level: 512, Strong: true},
	}, Arrows: []Arrow{{From: 3, To: 4, Label: both("+31,3%", "+31.3%")}}}
	for _, s := range [][3]int{{350, 0, 0}, {400, 1, 2}, {500, 4, 4}} {
		c.Stair.Steps = append(c.Stair.Steps, Target{Level: float64(s[0]), Short: both(strconv.Itoa(s[0])), First: s[1], Last: s[2]})
	}
	if below {
		c.Arrows = nil
		c.Bars[1].Level, c.Bars[1].Value = -120, both("−120†")
		c.Stair.Steps[1] = Target{Level: -160, Short: both("−160"), First: 1, Last: 1}
	}
	return c
}

// aimed is zones with targets of some of their years.
func aimed(n int) Groups {
	c := zones(n)
	c.Height = 170
	c.Stair.Called = []Label{both("Chỉ tiêu do thành phố giao", "Target set by the city")}
	for i, level := range []float64{19000, 22000, 0, 17000, 8000, 8000, 0, 6000} {
		if v := strconv.Itoa(int(level) / 1000); level > 0 && i/2 < n {
			c.Stair.Steps = append(c.Stair.Steps, Target{Level: level, Short: both(v+".000", v+",000"), First: i, Last: i})
		}
	}
	return c
}

func stairSamples() []sample {
	return []sample{
		{"columns-stair", 476, stairs(false)}, {"columns-stair-below", 476, stairs(true)}, {"columns-stair-a5", 317.5, stairs(false)},
		{"groups-stair", 476, aimed(4)}, {"groups-stair-a5", 317.5, aimed(2)},
	}
}
