package charts

// setters is columns with the targets of two who set some for the same years, of which one
// year has none of the second, and in one both are the same.
func setters() Columns {
	c := stairs(false)
	c.Arrows = nil
	c.Stair.Called = append(c.Stair.Called, both("Chỉ tiêu của tỉnh", "Target set by the province"))
	for i, v := range []float64{350, 450, 0, 0, 515} {
		if v > 0 {
			c.Stair.Steps = append(c.Stair.Steps, Target{Level: v, Short: both(number(v).Lead()), First: i, Last: i, Setter: 1})
		}
	}
	return c
}

// groupSetters is zones with targets of two.
func groupSetters() Groups {
	c := aimed(4)
	c.Stair.Called = append(c.Stair.Called, both("Chỉ tiêu của tỉnh", "Target set by the province"))
	c.Stair.Steps = append(c.Stair.Steps, Target{Level: 20000, Short: both("20.000", "20,000"), First: 1, Last: 1, Setter: 1})
	return c
}

// lineSetters is a line with a step a year of one and a level of another.
func lineSetters() Line {
	l := stair(5)
	l.Targets = append(l.Targets, Target{Level: 380, Label: both("Chỉ tiêu của tỉnh 380", "Target set by the province 380"), Short: both("380"), First: 0, Last: 5, Setter: 1})
	return l
}

// bulletSetters is rows with the targets of two and of three, also in the same place.
func bulletSetters() Bullets {
	b := aims()
	goal := func(lead, second string, level, of float64, down bool) Goal {
		side := map[bool]int{true: -1, false: 1}[of < level]
		return Goal{Level: level, Label: both(lead, second), Side: side, Down: down}
	}
	b.Rows[0].Goals = []Goal{
		goal("Bộ Y tế: 95", "The Ministry of Health: 95", 95, 92.4, false),
		goal("Chỉ tiêu: 92", "Target: 92", 92, 92.4, false),
	}
	b.Rows[0].Verdict = both("Bộ Y tế: chưa đạt, −2,6†; Chỉ tiêu: đạt, +0,4†", "The Ministry of Health: not met, −2.6†; Target: met, +0.4†")
	b.Rows[1].Goals = []Goal{
		goal("Tỉnh: 6,5", "The province: 6.5", 6.5, 6.1, true),
		goal("Bộ Xây dựng: 6,5", "The Ministry of Construction: 6.5", 6.5, 6.1, true),
		goal("Chỉ tiêu: 2", "Target: 2", 2, 6.1, true),
	}
	b.Rows[1].Verdict = both("Tỉnh: đạt; Bộ Xây dựng: đạt; Chỉ tiêu: chưa đạt", "The province: met; The Ministry of Construction: met; Target: not met")
	return b
}

func setterSamples() []sample {
	return []sample{
		{"columns-setters", 476, setters()}, {"columns-setters-a5", 317.5, setters()}, {"groups-setters", 476, groupSetters()},
		{"line-setters", 476, lineSetters()}, {"line-setters-a5", 317.5, lineSetters()},
		{"bullets-setters", 476, bulletSetters()}, {"bullets-setters-a5", 317.5, bulletSetters()},
	}
}
