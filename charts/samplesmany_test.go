package charts

import (
	"strconv"
	"strings"
)

// samplesMany is drawings of many things beside each other; all figures are invented.
func samplesMany() []sample {
	return []sample{
		{"ranking", 476, districts()}, {"ranking-a5", 317.5, districts()}, {"ranking-half", 235, short()}, {"ranking-provisional", 235, provisional()}, {"ranking-narrow", 240, districts()},
		{"ranking-signs", 476, balances()}, {"ranking-two-columns", 476, forty()}, {"cover-ranking", 476.2, plain(districts())},
		{"bullets", 476, aims()}, {"bullets-a5", 317.5, aims()}, {"bullets-half", 235, aims()}, {"bullets-edges", 476, edges()},
		{"panels", 476, losses()}, {"panels-a5", 317.5, losses()}, {"panels-months", 317.5, overMonths(losses())}, {"panels-low", 476, low(losses())},
	}
}

func plain(r Ranking) Ranking {
	r.Plain = true
	return r
}

// ranked is a row with a figure and, if it is not empty, that of another year.
func ranked(lead, second, value string, level float64, other string, before float64) Row {
	r := Row{Bar: Bar{Name: both(lead, second), Value: both(value), Level: level}}
	switch other {
	case "":
	case "…":
		r.Other = &Bar{Missing: true}
	default:
		r.Other = &Bar{Value: both(other), Level: before, Fill: Previous}
	}
	return r
}

func districts() Ranking {
	return Ranking{Style: style, Heads: [2]Label{both("2022"), both("2021")}, Line: &Level{19.4, both("bình quân 19,4", "mean 19.4")}, Rows: []Row{
		ranked("Huyện Đồng Nai Thượng, kể cả hai xã đảo mới sáp nhập", "Dong Nai Thuong District, with two newly merged islands", "41", 41, "47", 47),
		ranked("Huyện Sông Mây", "Song May District", "38", 38, "36", 36),
		ranked("Huyện Vĩnh Lợi", "Vinh Loi District", "33", 33, "39", 39),
		ranked("Huyện Tân Phú Tây", "Tan Phu Tay District", "24", 24, "24", 24),
		ranked("Huyện An Bình", "An Binh District", "19", 19, "17", 17),
		ranked("Quận Đông Hồ", "Dong Ho District", "8", 8, "…", 0),
		ranked("Quận Thanh Đa", "Thanh Da District", "4", 4, "5", 5),
	}}
}

// provisional is rows of which the first two have a slit: in the third another year's tick
// stands there, and the last is too short.
func provisional() Ranking {
	rows := []Row{
		ranked("Sông Mây", "Song May", "61,2 sb", 61.2, "70", 70), ranked("Nước ngầm", "Groundwater", "54,5 sb", 54.5, "24", 24),
		ranked("Hồ chứa", "Reservoir", "50 sb", 50, "47", 47), ranked("Mua ngoài", "Bought in", "1,9 sb", 1.9, "2", 2),
	}
	for i := range rows {
		rows[i].Slit = true
	}
	return Ranking{Style: style, Rows: rows}
}

func short() Ranking {
	return Ranking{Style: style, Rows: []Row{
		ranked("Sông Mây", "Song May", "61,2", 61.2, "", 0), ranked("Nước ngầm", "Groundwater", "24,5", 24.5, "", 0), ranked("Mua ngoài", "Bought in", "8,9", 8.9, "", 0),
	}}
}

// balances is a bar of every kind on both sides of zero, in groups.
func balances() Ranking {
	var rows []Row
	for _, side := range []float64{1, -1} {
		for i, name := range []string{"công bố", "năm trước", "suy ra", "giả định"} {
			for e, end := range []string{"", "gần ", "hơn "} {
				r := ranked(name+" "+end, name+" "+end, end+"30", side*float64(30+i), "", 0)
				r.Fill, r.End = Fill(i), End(e)
				r.Other = &Bar{Value: both("20†"), Level: side * 20, Fill: Fill(i)}
				rows = append(rows, r)
			}
		}
	}
	rows[0].Group, rows[12].Group = both("Dư", "Surplus"), both("Thiếu hụt", "Deficit")
	return Ranking{Style: style, Rows: append(rows, Row{Bar: Bar{Name: both("không nêu", "not stated"), Missing: true}})}
}

func forty() Ranking {
	r := Ranking{Style: style, Highest: 600, Heads: [2]Label{both("2022"), both("2021")}}
	for i := range 40 {
		level := float64(80 - 2*i)
		r.Rows = append(r.Rows, ranked("Xã "+strings.Repeat("An", 1+i%4), "Commune "+strings.Repeat("An", 1+i%4), "80", level, "78", level-2))
	}
	return r
}

// aim is a row of a value against a target that is to be reached, or not exceeded.
func aim(lead, second, unit, value string, level float64, goal string, at float64, down bool, verdict string) Aim {
	side := 0
	if level < at {
		side = -1
	} else if level > at {
		side = 1
	}
	met := side == 0 || down == (side < 0)
	word := map[bool]Label{true: both("đạt, "+verdict, "met, "+verdict), false: both("chưa đạt, "+verdict, "not met, "+verdict)}[met]
	return Aim{
		Bar: Bar{Name: both(lead, second), Value: both(value), Level: level}, Unit: both(unit), Full: 100, Reach: 100, From: "0", To: both("100"),
		Goals: []Goal{{Level: at, Label: both("ít nhất "+goal, "at least "+goal), Side: side, Down: down}}, Verdict: word,
	}
}

func aims() Bullets {
	rows := []Aim{
		aim("Mẫu nước đạt chuẩn", "Samples up to standard", "%", "92,4", 92.4, "92", 92, false, "+0,4†"),
		aim("Thời gian khắc phục", "Repair time", "giờ · hours", "6,1", 6.1, "6,0", 6, true, "+0,1†"),
		aim("Thu so với kế hoạch", "Revenue against plan", "%", "112,6", 112.6, "100", 100, false, "+12,6†"),
		aim("Đường ống thay mới", "Mains replaced", "km", "41,8", 41.8, "42", 42, false, "−0,2†"),
	}
	rows[1].Full, rows[1].Reach, rows[1].To = 8, 8, both("8")
	rows[2].Reach = 120
	rows[3].Full, rows[3].Reach, rows[3].To = 50, 50, both("50")
	return Bullets{Style: style, Rows: rows}
}

// edges is targets at the ends of scales, values equal to them, bounds, and what is not
// stated.
func edges() Bullets {
	rows := []Aim{
		aim("bằng", "equal", "%", "50", 50, "50", 50, false, "0"),
		aim("cuối thang", "end of scale", "%", "gần 100", 100, "100", 100, false, "?"),
		aim("đầu thang", "start of scale", "%", "hơn 3", 3, "0", 0, true, "+3"),
		aim("suy ra", "derived", "%", "40†", 40, "90", 90, false, "−50†"),
		aim("giả định", "assumed", "%", "95‡", 95, "20", 20, false, "+75‡"),
		aim("không nêu", "not stated", "%", "", 0, "60", 60, false, ""),
		aim("không có chỉ tiêu", "no target", "%", "70", 70, "60", 60, false, ""),
	}
	rows[1].End, rows[2].End = Nearly, Above
	rows[3].Fill, rows[4].Fill = Derived, Assumed
	rows[5].Missing, rows[5].Verdict = true, both("không rõ", "cannot be said")
	rows[6].Goals = nil
	return Bullets{Style: style, Rows: rows}
}

// levels is a point for each level; a negative one is not stated.
func levels(list ...float64) (out []Bar) {
	for _, v := range list {
		out = append(out, Bar{Level: v, Missing: v < 0, Value: both(strings.ReplaceAll(strconv.FormatFloat(v, 'f', 1, 64), ".", ","), strconv.FormatFloat(v, 'f', 1, 64))})
	}
	return out
}

// low is p on a page that has not the height that it would take.
func low(p Panels) Panels {
	p.Highest = 190
	return p
}

// overMonths is p over months that begin in one year and end in the next.
func overMonths(p Panels) Panels {
	for i := range p.Times {
		p.Times[i] = Time{Name: both(strconv.Itoa((i+7)%12 + 1)), Year: strconv.Itoa(2023 + (i+7)/12)}
	}
	return p
}

func losses() Panels {
	p := Panels{
		Style: style, Whole: &Series{Name: both("Toàn vùng", "Whole region"), Points: levels(19, 18.4, 18, 17.8, 17, 16.2, 15.6, 14.9)},
		Rungs: []Rung{{At: 0, Label: both("0")}, {At: 10, Label: both("10")}, {At: 20, Label: both("20")}, {At: 30, Label: both("30")}},
		Panels: []Series{
			{Name: both("Đồng Nai Thượng", "Dong Nai Thuong"), Points: levels(28, 28.6, 27, 26, 26.5, 25.2, 25, 24.3)},
			{Name: both("Sông Mây", "Song May"), Points: levels(24, 23, 22.8, 22, 22, 21, 20.5, 19.7)},
			{Name: both("Vĩnh Lợi", "Vinh Loi"), Points: levels(21.5, 20.8, -1, 20.2, 19.6, 19, 18.2, 17.6)},
			{Name: both("Cầu Mới", "Cau Moi"), Points: levels(17.2, 17, 16.9, 17.5, 17.1, 16.5, 16.2, 15.8)},
			{Name: both("Bến Đá, kể cả hai xã đảo mới sáp nhập", "Ben Da, with two newly merged islands"), Points: levels(9, 9, 8.6, 8.9, 8.2, 8, 7.8, -1)},
		},
	}
	p.Panels[3].Points[2].Fill, p.Panels[3].Points[4].Fill, p.Panels[3].Points[5].End = Derived, Assumed, Nearly
	for i := range 8 {
		p.Times = append(p.Times, Time{Name: both(strconv.Itoa(2015 + i)), Strong: i == 7})
	}
	return p
}
