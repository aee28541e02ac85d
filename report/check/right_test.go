package check_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
)

// Right sentences, each in both languages, by what an editor might take for wrong.
var right = []struct {
	kind      string
	sentences [][2]string
}{
	{"verbs of direction", [][2]string{
		{"Số vụ sụt {cases change 2021 bare} so với năm 2021.", "The number of cases shrank by {cases change 2021 bare} on 2021."},
		{"Sau một năm, số vụ đi xuống {cases change 2021 bare}.", "Within a year cases went down by {cases change 2021 bare}."},
		{"Số vụ tụt xuống, mất {cases change 2021 bare}.", "Cases slid, by {cases change 2021 bare}."},
		{"Số vụ được kéo xuống {cases change 2021 bare}.", "Cases were lowered by {cases change 2021 bare}."},
		{"Số tổ nhích lên {patrols change 2021 bare}.", "Patrols picked up by {patrols change 2021 bare}."},
		{"Số tổ vọt lên {patrols change 2021 bare} so với năm 2021.", "Patrols jumped by {patrols change 2021 bare} on 2021."},
		{"Số vụ suy giảm {cases change 2021 bare}.", "Cases tumbled by {cases change 2021 bare}."},
		{"Số vụ bớt {cases change 2021 bare}.", "Cases eased by {cases change 2021 bare}."},
		{"Số vụ giảm tới {cases change 2021 bare}.", "Cases had come down by as much as {cases change 2021 bare}."},
		{"Số tổ tăng tới {patrols change 2021 bare}.", "Patrols went up by as much as {patrols change 2021 bare}."},
	}},
	{"changes after nouns and in comparisons", [][2]string{
		{"Mức cắt giảm {cases change 2021 bare} là đáng kể.", "A cut of {cases change 2021 bare} is considerable."},
		{"Đà sụt giảm năm nay là {cases change 2021 bare}.", "The slump of this year came to {cases change 2021 bare}."},
		{"Số vụ thấp hơn năm 2021 {cases change 2021 bare}.", "Cases were lower than in 2021 by {cases change 2021 bare}."},
		{"Số vụ kém năm 2021 {cases change 2021 bare}.", "Cases ended the year {cases change 2021 bare} down on 2021."},
		{"Số tổ vượt năm 2021 {patrols change 2021 bare}.", "Patrols stood {patrols change 2021 bare} above 2021."},
		{"Số vụ giảm nhiều hơn mức chung, tới {cases change 2021 bare}.", "Cases fell more than elsewhere, by {cases change 2021 bare}."},
		{"Số tổ tăng ít hơn dự kiến, chỉ {patrols change 2021 bare}.", "Patrols rose less than planned, by {patrols change 2021 bare}."},
		{"Số tổ từng tăng, còn số vụ thì giảm {cases change 2021 bare}.", "Patrols, which had risen, matter less than cases, which fell by {cases change 2021 bare}."},
		{"Tỷ lệ hai năm chênh nhau {rate points 2021 bare}.", "The rates of the two years differ by {rate points 2021 bare}."},
		{"Số vụ còn {cases}, tức là giảm {cases change 2021 bare}.", "Cases fell to {cases}, or by {cases change 2021 bare}."},
		{"Số vụ giảm còn {cases}, bớt {cases change 2021 bare}.", "Cases fell to {cases} that year, {cases change 2021 bare} fewer than in 2021."},
		{"Sau khi tăng ở năm trước, thay đổi là {cases change 2021}.", "After a rise the year before, the change was {cases change 2021}."},
	}},
	{"targets", [][2]string{
		{"Tỷ lệ vượt chỉ tiêu {rate 2020 margin bare}.", "The rate exceeded the target by {rate 2020 margin bare}."},
		{"Tỷ lệ cao hơn chỉ tiêu {rate 2020 margin bare}.", "The rate was {rate 2020 margin bare} above the target."},
		{"Xảy ra {cases}, tỷ lệ đạt {rate 2020}, vượt chỉ tiêu {rate 2020 target}.", "There were {cases}, and the rate of {rate 2020} exceeded the target of {rate 2020 target}."},
	}},
	{"superlatives and sets", [][2]string{
		{"Số vụ giảm {cases change 2021 bare}, nhiều nhất trong bốn tiêu chí.", "Cases fell by {cases change 2021 bare}, the most of the four measures."},
		{"Đây là mức thấp nhất trong cả năm tập thể.", "This is the lowest of the five units."},
		{"Chỉ một trong hai tập thể báo cáo.", "Only one of the two units reported."},
		{"Tiêu chí duy nhất trong ba tiêu chí có số liệu.", "It is the only of the three measures with a figure."},
	}},
	{"hotlines and hours", [][2]string{
		{"Gọi 113 hoặc 114 khi cần.", "Call 113 or 114 when needed."},
		{"Đường dây nóng: 1022, trực 24/24.", "Hotline: 1022, open 24 hours a day."},
		{"Lực lượng Cảnh sát 113 trực 24/7.", "The police hotline is 113, open 24/7."},
		{"Số điện thoại 0292.3820.123.", "Telephone: 0292-3820-123."},
		{"Từ 7 giờ đến 11 giờ 30, lúc 8h30, 14:30.", "From 7 to 11.30 a.m., at 8:30, 14:30 and 5 pm."},
	}},
	{"acts, places and dates", [][2]string{
		{"Theo Nghị quyết số 45-NQ/TW và Kế hoạch 118a-KH/TU.", "Under Resolution No. 45-NQ/TW and Plan 118a-KH/TU."},
		{"Theo Nghị định số 30/2020/NĐ-CP và Thông tư 05/2025/TT-BNV.", "Under Decree No. 30/2020/NĐ-CP and Circular 05/2025/TT-BNV."},
		{"Theo Quyết định 123/QĐ-UBND, các điều 9, 10 và 11.", "Under Decision 123/QĐ-UBND, Articles 9, 10 and 11."},
		{"Mục 3.1, trang 4 và 5; Quốc lộ 91, Quận 1, khu vực 4.", "Section 3.1, pages 4 and 5; Route 91, District 1, Zone 4."},
		{"Đại hội lần thứ Ⅻ họp ngày 30/4.", "The congress met on 30 April."},
		{"Trong tháng 12 người dân giao nộp vũ khí.", "In 2021 people handed in weapons."},
		{"Rộng hàng km² và m2.", "Many km² in size."},
	}},
	{"ages", [][2]string{
		{"Trẻ em dưới 15 tuổi, người từ 14 đến dưới 18 tuổi.", "Children under 15, persons aged 14 to 17."},
		{"Người từ 60 tuổi trở lên.", "People of 60 years of age and over."},
		{"Nhóm tuổi 15–24 được thống kê riêng.", "Those aged 15–24 are counted apart."},
	}},
	{"what looks like a figure in words", [][2]string{
		{"Hàng nghìn lượt người, tính bằng nghìn người.", "Thousands came, in thousand people."},
		{"Có {cases number} nghìn vụ.", "There were {cases number} thousand cases."},
		{"Kết quả năm học; năm tổ chức đại hội; năm tấn công tội phạm.", "One school year."},
		{"Năm 2022 tỷ lệ đạt {rate}.", "In 2022 the rate was {rate}."},
	}},
	{"bases", [][2]string{
		{"Số vụ giảm {cases change 2021 bare}, theo báo cáo về năm 2022.", "Cases fell by {cases change 2021 bare}, as the report on 2022 says."},
		{"Số vụ giảm {cases change 2021 bare} so với năm 2021, lần đầu từ năm 2020.", "Cases fell by {cases change 2021 bare} on 2021, for the first time since 2020."},
		{"Số vụ giảm {cases change 2021 bare}.", "Cases fell by {cases change 2021 bare}, the first fall since 2020."},
	}},
	{"years", [][2]string{
		{"Năm 2023, hội nghị ghi nhận tỷ lệ {rate}.", "In 2023 the conference noted a rate of {rate}."},
		{"Năm 2021 và năm 2022 tỷ lệ là {rate 2021} và {rate}.", "In 2021 and 2022 the rate was {rate 2021} and {rate}."},
	}},
	{"praise of something else", [][2]string{
		{"Số tổ tăng {patrols change 2021 bare} để cải thiện việc tuần tra.", "Patrols rose by {patrols change 2021 bare} for better cover."},
	}},
}

func TestRight(t *testing.T) {
	for _, group := range right {
		for _, s := range group.sentences {
			if _, found := problems(t, s[0], s[1]); len(found) > 0 {
				t.Errorf("%s\n\t%s\n\t%s\n\t%v", group.kind, s[0], s[1], found)
			}
		}
	}
}

// said is the problems of the project with the given unit, title and measure.
func said(t *testing.T, edit ...string) report.Problems {
	t.Helper()
	fsys := project("…", "…")
	for name, f := range fsys {
		fsys[name] = &fstest.MapFile{Data: []byte(strings.NewReplacer(edit...).Replace(string(f.Data)))}
	}
	r, bad := load.Project(fsys, "")
	if len(bad) > 0 {
		t.Fatal(bad)
	}
	return check.Prose(r)
}

// Units are whole words: a title that has the first syllable of one counts nothing.
func TestUnitsAreWholeWords(t *testing.T) {
	for unit, title := range map[string]string{
		"học sinh": "Kết quả năm học", "công cụ": "Kết quả năm công tác", "tài liệu": "Kết quả năm tài chính", "tổ": "Hai tổ chức",
	} {
		if found := said(t, "vi: tập thể", "vi: "+unit, "vi: Kết quả,", "vi: "+title+","); len(found) > 0 {
			t.Errorf("%s, %s: %v", unit, title, found)
		}
		if found := said(t, "vi: tập thể", "vi: "+unit, "vi: Kết quả,", "vi: Khen thưởng năm "+unit+","); len(found) != 1 || found[0].Code != report.NumberWord {
			t.Errorf("năm %s: %v", unit, found)
		}
	}
}

// Ages and what rates are counted by stand in names and measures.
func TestNames(t *testing.T) {
	for _, name := range []string{
		"{vi: Trẻ em dưới 15 tuổi, en: Children under 15}", "{vi: Người 18 tuổi, en: Persons 18 years old}",
		"{vi: Số lượt (nghìn lượt), en: Visits (thousand visits)}", "{vi: Số vụ trên 100.000 dân, en: 'Cases per 100,000 people'}",
	} {
		if found := said(t, "name: {vi: Tiêu chí, en: Measures}", "name: "+name, "tiêu chí, en: [measure, measures]", "lượt, en: [visit, visits]"); len(found) > 0 {
			t.Errorf("%s: %v", name, found)
		}
	}
}

// Digits of every kind are typed figures, in prose, titles, names and measures.
func TestDigits(t *testing.T) {
	for _, figure := range []string{"Hơn ½", "⁵⁷⁴ vụ", "５７４ vụ", "٥٧٤ vụ", "Ⅻ vụ", "⑫ vụ", "có574 vụ", "3¾ tấn", "২০ vụ", "2/3 số vụ", "⅔ số vụ", "1⁄2 số vụ"} {
		if got, all := problems(t, figure+".", "…"); strings.Join(got, " ") != "typed-figure" {
			t.Errorf("prose: %s: %v", figure, all)
		}
		for _, place := range []string{"Kết quả,", "Một phần,", "Tiêu chí, en: Measures", "tổng hợp,", "Hợp tác xã,"} {
			text, rest, _ := strings.Cut(place, ",")
			if found := said(t, "vi: "+place, "vi: '"+text+" "+figure+"',"+rest); len(found) != 1 || found[0].Code != report.TypedFigure {
				t.Errorf("%s %s: %v", text, figure, found)
			}
		}
	}
}

// What looks like one of the right sentences and is wrong.
func TestWrongBeside(t *testing.T) {
	for _, tt := range []struct{ vi, en, want string }{
		{"Đường dây nóng tiếp nhận 574 cuộc gọi.", "", "typed-figure"},
		{"Gọi 574 người.", "", "typed-figure"},
		{"Con số 894 là giả định.", "", "typed-figure"},
		{"Chỉ 12 ngày, ấn định 30 ngày.", "", "typed-figure"},
		{"Mỗi ngày 12 vụ.", "", "typed-figure"},
		{"Đỡ đầu đến năm 18 tuổi.", "", "typed-figure"},
		{"Theo Điều 9, 574 vụ.", "", "typed-figure"},
		{"Xử lý trong 24 giờ.", "", "typed-figure"},
		{"Khen thưởng hai mươi tập thể.", "", "number-word"},
		{"Khen thưởng một trăm tập thể, ba nghìn người.", "", "number-word"},
		{"Đạt một trăm phần trăm.", "", "number-word"},
		{"Giảm ở ba tiêu chí.", "", "number-word"},
		{"", "There were ninety guns and twenty-one units.", "number-word"},
		{"", "The hotline had 574 calls.", "typed-figure"},
		{"", "The number 894 is assumed.", "typed-figure"},
		{"", "It fell on two of the three, and on two measures.", "number-word"},
		{"Năm 2021 xảy ra {cases}.", "{cases}.", "other-year"},
		{"{cases}.", "In 2021 there were {cases}.", "other-year"},
		{"Số vụ leo thêm {cases change 2021 bare}.", "{cases change 2021}.", "direction-word"},
		{"Số vụ vượt năm 2021 {cases change 2021 bare}.", "{cases change 2021}.", ""},
		{"{cases change 2021}.", "Cases stood {cases change 2021 bare} above 2021.", "direction-word"},
		{"{patrols change 2021}.", "Patrols slipped by {patrols change 2021 bare}.", "direction-word"},
		{"{patrols change 2021}.", "The force rose, patrols were {patrols change 2021 bare} lower.", "direction-word"},
	} {
		vi, en := tt.vi, tt.en
		if vi == "" {
			vi = "…"
		}
		if en == "" {
			en = "…"
		}
		if got, all := problems(t, vi, en); strings.Join(got, " ") != tt.want {
			t.Errorf("%s %s: %v, want %s", tt.vi, tt.en, all, tt.want)
		}
	}
}
