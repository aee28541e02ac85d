package lang

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"tongket/report"
)

func TestBind(t *testing.T) {
	for in, want := range map[string]string{
		"Năm 2022 và năm 2021":              "Năm~2022 và năm~2021",
		"xem Hình 1, trang ":                "xem Hình~1, trang~",
		"phường 4 và phường 7":              "phường~4 và phường~7",
		"(trang 5)":                         "(trang~5)",
		"năm qua":                           "năm qua",
		"ngày 15 tháng 12 năm 2020":         "ngày~15~tháng~12 năm~2020",
		"Đề án 06; khóa XV; lần thứ XIII":   "Đề án~06; khóa~XV; lần thứ~XIII",
		"574\u00a0vụ trong năm\u00a0đó":     "574~vụ trong năm~đó",
		"ông\u00a0Phạm Minh Chính":          "ông~Phạm~Minh~Chính",
		"hằng năm một lần":                  "hằng năm một lần",
		"Trung tướng Nguyễn Văn Sơn ở đây":  "Trung~tướng Nguyễn~Văn~Sơn ở đây",
		"Công an thành phố Cần Thơ":         "Công~an thành~phố Cần~Thơ",
		"vượt chỉ tiêu 75%; chỉ tiêu chung": "vượt chỉ~tiêu~75%; chỉ~tiêu chung",
	} {
		if got := strings.ReplaceAll(Of(vi).Bind(in), "\u00a0", "~"); got != want {
			t.Errorf("Bind(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"15 December 2020, page 4":    "15~December 2020, page~4",
		"the year 2022":               "the year 2022",
		"(… = none). ¶: paragraph":    "(…~=~none). ¶:~paragraph",
		"Ministry of Public Security": "Ministry of Public Security",
		"Deputy Minister Lương Tam Quang said; Đoàn Thị Bích Hà": "Deputy Minister Lương~Tam~Quang said; Đoàn~Thị~Bích~Hà",
		"until the age of 18; the review of 2021, of course":     "until the age of~18; the review of~2021, of course",
		"574 of 600 cases": "574 of~600~cases",
	} {
		if got := strings.ReplaceAll(Of(en).Bind(in), "\u00a0", "~"); got != want {
			t.Errorf("Bind(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestBindKinds: what may not be parted, by the kind of word, in things that no
// briefing of ours says.
func TestBindKinds(t *testing.T) {
	for _, tt := range []struct {
		lang     report.Lang
		in, want string
	}{
		// a qualifier and its number, whatever stands between
		{"vi", "gần 6.000 viên; trên 40 xã, hơn 1,5 triệu lượt", "gần~6.000~viên; trên~40~xã, hơn~1,5~triệu~lượt"},
		{"vi", "ít nhất 3 lần, không quá 15%, khoảng 894 vụ", "ít~nhất~3~lần, không~quá~15%, khoảng~894~vụ"},
		{"vi", "trên địa bàn, gần trường, hơn cả", "trên địa~bàn, gần trường, hơn cả"},
		{"en", "nearly 90% of more than 40 libraries", "nearly~90% of more~than~40~libraries"},
		{"en", "more than VND 20 billion, at least 3 days", "more~than~VND~20~billion, at~least~3~days"},
		{"en", "more than the rest; over there; at least some", "more than the rest; over there; at least some"},
		// a number and what it counts or measures
		{"vi", "mở 7 cao điểm, 33 tổ lưu động, 250 tấn gạo", "mở 7~cao điểm, 33~tổ lưu động, 250~tấn gạo"},
		{"vi", "11.734,5 tỷ đồng; 2 nghìn tỷ đồng", "11.734,5~tỷ~đồng; 2~nghìn~tỷ~đồng"},
		{"vi", "đạt 100%. Tỷ lệ này; với 606 (số nguyên); 5% số vụ", "đạt 100%. Tỷ~lệ này; với 606 (số nguyên); 5% số~vụ"},
		{"vi", "606† vụ, (12 máy bơm), −1,5 °C", "606†~vụ, (12~máy bơm), −1,5~°C"},
		{"en", "ran 8 campaigns; 1,284,600 readers; 3.5 km of pipe", "ran 8~campaigns; 1,284,600~readers; 3.5~km of pipe"},
		// but not what only follows it
		{"vi", "năm 2022 giảm 5,3% so với năm 2021 và tăng 4 so", "năm~2022 giảm 5,3% so với năm~2021 và tăng 4 so"},
		{"vi", "trang 8 nêu, Bảng 4 cho thấy, đoạn 3 ghi", "trang~8 nêu, Bảng~4 cho thấy, đoạn~3 ghi"},
		{"en", "between 3 and 5; 574, which is; from 12 to 15", "between 3 and 5; 574, which is; from 12 to 15"},
		{"en", "in 2021 readers came; page 4 says", "in 2021 readers came; page~4 says"},
		// sums and what a key explains
		{"vi", "120 + hơn 130 = hơn 250 tấn", "120~+~hơn~130 =~hơn~250~tấn"},
		{"vi", "574 ÷ (1 − 0,053) = 605,8–606,5 → 606", "574~÷~(1~−~0,053) =~605,8–606,5 →~606"},
		{"vi", "(605,8–606,5) ÷ (1 − 0,322)", "(605,8–606,5)~÷~(1~−~0,322)"},
		{"vi", "… = không nêu; † = suy ra; 1 ô = 10", "…~=~không nêu; †~=~suy ra; 1~ô =~10"},
		{"en", "bold = used here; ◇ = another", "bold =~used here; ◇~=~another"},
		// the words of a compound, and a dash with what goes before it
		{"vi", "phát triển kinh tế - xã hội, văn hóa - tư tưởng", "phát~triển kinh~tế~-~xã~hội, văn~hóa~-~tư~tưởng"},
		{"vi", "quan hệ Nga - Mỹ, thành phố Huế - một di sản", "quan hệ Nga~-~Mỹ, thành~phố Huế~-~một~di sản"},
		{"vi", "giảm – tăng; Phòng Kế hoạch – Kỹ thuật", "giảm~– tăng; Phòng~Kế~hoạch~– Kỹ thuật"},
		{"en", "the plan — or what is left of it — stands", "the plan~— or what is left of it~— stands"},
		{"fr", "le service - une caserne - ferme", "le service~-~une caserne~-~ferme"},
		{"vi", "- mở lớp; – đóng lớp", "-~mở~lớp;~– đóng lớp"},
		// the two syllables of a word, whatever its capitals; nothing across a stop
		{"vi", "Phó Bí thư Thành ủy, Trung ương Đảng, Tổ quốc; an toàn quốc gia", "Phó~Bí~thư Thành~ủy, Trung~ương Đảng, Tổ~quốc; an~toàn quốc~gia"},
		{"vi", "ở trung, ương cây; hội đồng nhân dân", "ở trung, ương cây; hội~đồng nhân~dân"},
		{"en", "the trung ương, the kinh tế", "the trung ương, the kinh tế"},
		// what names a number
		{"en", "Decree No. 30, Section 4, Tables 1 and 2", "Decree No.~30, Section~4, Tables~1 and 2"},
		{"vi", "quý II năm 2024, điều 5, năm Covid", "quý~II năm~2024, điều~5, năm Covid"},
	} {
		if got := strings.ReplaceAll(Of(tt.lang).Bind(tt.in), noBreak, "~"); got != tt.want {
			t.Errorf("Bind(%s, %q)\n got %q\nwant %q", tt.lang, tt.in, got, tt.want)
		}
	}
}

// TestBindAll: a figure of the ledger stands in a piece of its own, and what it
// counts in the next.
func TestBindAll(t *testing.T) {
	in := []string{"mở ", "7", " cao điểm, gần ", "40", "% số xã, trang ", "0"}
	got := strings.ReplaceAll(strings.Join(Of(vi).BindAll(in, nil), "|"), noBreak, "~")
	if want := "mở |7|~cao điểm, gần~|40|% số xã, trang~|0"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestBindOwn: what a project counts is one word where its language writes two syllables and
// the name has no more.
func TestBindOwn(t *testing.T) {
	names := []string{"Máy bơm", "trạm bơm nước thô", "cá"}
	for l, want := range map[report.Lang]string{"vi": "hai máy~bơm của trạm bơm nước thô", "en": "hai máy bơm của trạm bơm nước thô"} {
		got := Of(l).BindAll([]string{"hai máy bơm của trạm bơm nước thô"}, Of(l).Compounds(names))
		if got := strings.ReplaceAll(strings.Join(got, ""), noBreak, "~"); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

// TestBindLong: what looks like a name of thousands of words is read word by word, not each
// word with all of the others.
func TestBindLong(t *testing.T) {
	for _, l := range []report.Lang{"vi", "en"} {
		long := strings.TrimSpace(strings.Repeat("Truong ", 30_000))
		begun := time.Now()
		if got := Of(l).Bind(long); got != long {
			t.Errorf("%s: a name beyond every line is bound", l)
		}
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("%s: %s", l, took)
		}
	}
}

// FuzzBind: nothing changes but spaces into no-break ones, and binding again
// changes nothing.
func FuzzBind(f *testing.F) {
	f.Add("gần 6.000 viên = 5", true)
	f.Add(" + ", false)
	f.Fuzz(func(t *testing.T, s string, vi bool) {
		if !utf8.ValidString(s) {
			return
		}
		l := report.Lang("en")
		if vi {
			l = "vi"
		}
		got := Of(l).Bind(s)
		if strings.ReplaceAll(got, noBreak, " ") != strings.ReplaceAll(s, noBreak, " ") {
			t.Errorf("%q became %q", s, got)
		}
		if again := Of(l).Bind(got); again != got {
			t.Errorf("%q became %q, then %q", s, got, again)
		}
	})
}
