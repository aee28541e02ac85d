package check

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/document"
)

// comparisons is the problems of a fact that a sentence of a document publishes.
func comparisons(sentence, printed string, f report.Fact) report.Problems {
	f.Source = &report.Source{File: "a.txt", Lang: "vi", Reports: f.Period}
	if len(sentence) == len([]rune(sentence)) {
		f.Source.Lang = "en"
	}
	f.Place = report.Place{Paragraph: 1, Printed: printed}
	d := document.Of(f.Source, sentence)
	var out report.Problems
	if e, ok := d.Sentence(&f); ok {
		evidence{e, rosters{}}.compare(&out)
	}
	return out
}

func changed(n int64, period, base int) report.Fact {
	return report.Fact{Aspect: report.Change, Period: report.Year(period), Base: report.Year(base), Amount: report.Amount{Number: report.Decimal{Coef: n, Exp: -1}}}
}

// The year that a figure is compared with is found in sentences of every build,
// and so is the way that it went.
func TestComparisons(t *testing.T) {
	for _, tt := range []struct {
		sentence, printed string
		percent           int64 // in tenths
		period, base      int
		want              string
	}{
		{"Loans came to 1,284,600 in 2025, up 38.4% on 2020; that is a record.", "38.4%", 384, 2025, 2020, ""},
		{"Loans came to 1,284,600 in 2025, up 38.4% on 2020; that is a record.", "38.4%", 384, 2025, 2024, "compares with 2020"},
		{"Over the year 2025 loans rose by 38.4% from the low of 2020.", "38.4%", 384, 2025, 2020, ""},
		{"So với năm 2020, số lượt năm 2025 tăng 38,4%.", "38,4%", 384, 2025, 2020, ""},
		{"So với năm 2020, số lượt năm 2025 tăng 38,4%.", "38,4%", 384, 2025, 2019, "compares with 2020"},
		{"Compared with 2020, loans in 2025 were 38.4% higher.", "38.4%", 384, 2025, 2020, ""},
		{"Giữa năm 2020 và năm 2025, số lượt tăng 38,4%.", "38,4%", 384, 2025, 2020, ""},
		{"Năm 2025, tăng trưởng âm 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Năm 2025, tăng trưởng âm 38,4% so với năm 2020.", "38,4%", 384, 2025, 2020, "went down"},
		{"Growth in 2025 was minus 38.4% on 2020.", "38.4%", 384, 2025, 2020, "went down"},
		{"Năm 2025, số lượt tăng 38,4%.", "38,4%", 384, 2025, 2020, "names no year"},
		{"In 2025 loans rose by 38.4%, more than in the year before.", "38.4%", 384, 2025, 2024, ""},
		{"Tăng cường phục vụ bạn đọc, số vụ mất sách bớt 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Năm trước tăng 3,1%, năm nay tụt 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Năm trước tăng 3,1%, năm nay tụt 38,4% so với năm 2020.", "38,4%", 384, 2025, 2020, "went down"},
		{"Số vụ không tăng, chỉ bằng 38,4% so với năm 2020.", "38,4%", -616, 2025, 2020, ""},
		{"Số vụ không tăng, chỉ bằng 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, "came to \"38,4%\" of the other, but the figure typed is -38.4"},
		{"Thu bằng 104,4% so với năm 2020.", "104,4%", 44, 2025, 2020, ""},
		{"Thu bằng 104,4% so với năm 2020.", "104,4%", 1044, 2025, 2020, "came to"},
		{"Thu tăng 104,4% so với năm 2020.", "104,4%", 44, 2025, 2020, "changed by"},
		{"Thu tăng 104,4% so với năm 2020.", "104,4%", 1044, 2025, 2020, ""},
		{"Thu gấp 1,4 lần năm 2020.", "1,4 lần", 400, 2025, 2020, ""},
		{"Revenue was 1.4 times that of 2020.", "1.4 times", 400, 2025, 2020, ""},
		{"Revenue was equal to 104.4% of that of 2020.", "104.4%", 1044, 2025, 2020, "came to"},
		{"Khách tăng, số sách mất giảm, phí phạt ít đi 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Chi tăng 5% so với năm 2019, thu tăng 38,4% so với năm 2020.", "38,4%", 384, 2025, 2020, ""},
	} {
		found := comparisons(tt.sentence, tt.printed, changed(tt.percent, tt.period, tt.base))
		if got := render(found); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s\n\t%q, want %q", tt.sentence, got, tt.want)
		}
	}
}

// A school year, a quarter and a month are compared with the one before, too.
func TestComparedWithTheOneBefore(t *testing.T) {
	quarter := report.Quarter(2022, 1)
	month := report.Month(2022, 3)
	for _, tt := range []struct {
		sentence     string
		period, base report.Period
		want         string
	}{
		{"Quý I/2022, số vụ tăng 38,4% so với quý trước.", quarter, report.Quarter(2021, 4), ""},
		{"Quý I/2022, số vụ tăng 38,4% so với quý trước.", quarter, report.Quarter(2021, 1), "compares with 2021-Q4"},
		{"In March 2022 cases rose by 38.4% on the previous month.", month, report.Month(2022, 2), ""},
		{"In March 2022 cases rose by 38.4% on the previous month.", month, report.Month(2022, 1), "compares with 2022-02"},
		{"In the first quarter of 2022 cases rose by 38.4% on the year before.", quarter, report.Quarter(2021, 4), "names no year"},
		{"Năm học 2025–2026, số vụ tăng 38,4% so với năm học trước.", report.Year(2026), report.Year(2025), ""},
		{"In the school year cases rose by 38.4% on the previous school year.", report.Year(2026), report.Year(2025), ""},
	} {
		printed := "38.4%"
		if strings.Contains(tt.sentence, "38,4%") {
			printed = "38,4%"
		}
		f := changed(384, 0, 0)
		f.Period, f.Base = tt.period, tt.base
		if got := render(comparisons(tt.sentence, printed, f)); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s\n\t%q, want %q", tt.sentence, got, tt.want)
		}
	}
}

// A figure in a table is of the year over its column, whether tabs divide the cells
// or the summary says where the head stands.
func TestTableHeads(t *testing.T) {
	const tabbed = "Bảng 2 (nghìn lượt)\nNội dung\tNăm 2020\tNăm 2021\nLượt đọc\t1.284\t1.303\nLượt mượn\t512\t512\nHết bảng."
	for _, tt := range []struct {
		content string
		tables  []report.Grid
		row     int
		printed string
		period  int
		want    string
	}{
		{tabbed, nil, 3, "1.284", 2020, ""},
		{tabbed, nil, 3, "1.303", 2021, ""},
		{tabbed, nil, 3, "1.303", 2020, "stands in the column of 2021"},
		{tabbed, nil, 3, "1.284", 2022, "stands in the column of 2020"},
		{tabbed, nil, 4, "512", 2020, ""},
		{tabbed, nil, 4, "512", 2019, "does not name the year 2019"},
		{strings.ReplaceAll(tabbed, "\t", "  "), nil, 3, "1.284", 2020, "does not name the year 2020"},
		{strings.ReplaceAll(tabbed, "\t", "  "), []report.Grid{{First: 3, Last: 4, Head: 2}}, 3, "1.284", 2020, ""},
		{strings.ReplaceAll(tabbed, "\t", "  "), []report.Grid{{First: 3, Last: 4, Head: 2}}, 3, "1.284", 2021, "stands in the column of 2020"},
	} {
		s := &report.Source{File: "a.txt", Lang: "vi", Reports: report.Year(2022), Tables: tt.tables}
		f := &report.Fact{Source: s, Period: report.Year(tt.period), Place: report.Place{Paragraph: tt.row, Printed: tt.printed}}
		d := document.Of(s, tt.content)
		var out report.Problems
		e, ok := d.Sentence(f)
		if !ok {
			t.Fatal(tt.printed, "is not found")
		}
		evidence{e, rosters{}}.period(&out)
		if got := render(out); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%q of %d: %q, want %q", tt.printed, tt.period, got, tt.want)
		}
	}
}

// Of columns that are quarters the one that a figure stands in is its own.
func TestQuartersInHeads(t *testing.T) {
	const tabbed = "Nội dung\tQuý III/2022\tQuý IV/2022\nLượt đọc\t1.284\t1.303\nHết bảng."
	for _, tt := range []struct {
		printed string
		period  report.Period
		want    string
	}{
		{"1.284", report.Quarter(2022, 3), ""},
		{"1.303", report.Quarter(2022, 4), ""},
		{"1.303", report.Quarter(2022, 3), "stands in the column of quý iv/2022"},
		{"1.284", report.Quarter(2022, 1), "stands in the column of"},
		{"1.284", report.Quarter(2021, 3), "stands in the column of 2022"},
	} {
		s := &report.Source{File: "a.txt", Lang: "vi", Reports: report.Year(2022)}
		f := &report.Fact{Source: s, Period: tt.period, Place: report.Place{Paragraph: 2, Printed: tt.printed}}
		d := document.Of(s, tabbed)
		var out report.Problems
		e, ok := d.Sentence(f)
		if !ok {
			t.Fatal(tt.printed, "is not found")
		}
		evidence{e, rosters{}}.period(&out)
		if got := render(out); tt.want == "" && got != "" || !strings.Contains(strings.ToLower(got), tt.want) {
			t.Errorf("%q of %s: %q, want %q", tt.printed, tt.period, got, tt.want)
		}
	}
}

// What event, names, dates, list numbers, acts, heads and revises explain is not
// asked for again; what is left is a block to paste, of which only the reasons are
// missing.
func TestUnspoken(t *testing.T) {
	trees := &report.Indicator{ID: "trees"}
	old := &report.Source{ID: "old"}
	old.Facts = []*report.Fact{{Source: old, Indicator: trees, Period: report.Year(2021), Place: report.Place{Paragraph: 1, Printed: "1.480 cây"}}}
	s := &report.Source{File: "a.txt", Lang: "vi", Reports: report.Year(2022), Event: "2-1", EventAt: 1}
	s.Facts = []*report.Fact{{Source: s, Indicator: trees, Period: report.Year(2021), Revises: old, Place: report.Place{Paragraph: 2, Printed: "1.540 cây"}}}
	s.Statements = []*report.Statement{{Paragraph: 3, Printed: "3 xã"}}
	r := &report.Report{Names: []string{"Đề án 06"}}
	for _, tt := range []struct{ content, want string }{
		{"Họp ngày 2-1 về năm 2022, nhiệm vụ năm 2023.", ""},
		{"x\nCó 1.540 cây, không phải 1.480 cây.\nBảng 2. Số cây: 1.540", ""},
		{"x\ny\nỞ 3 xã, theo Đề án 06, dịch Covid-19, tuyến PC02.", ""},
		{"1. Trồng cây theo Chỉ thị số 16-CT/TU và Hướng dẫn 3-HD/BTCTW.", ""},
		{"1. Trồng cây theo Nghị định số 30/2020/NĐ-CP và Quyết định 123/QĐ-UBND.\n(2) Điều 9.", ""},
		{"Sa Hạ, ngày 15 tháng 3 năm 2024; 31/12/2023; lúc 14h45 và 5 giờ 40, trực 24/7, giai đoạn 2021 - 2025.", ""},
		{"On 28 April 2025, from 5 a.m. to 9.30 p.m.; Table 3.", ""},
		{"Có 12 \"cây\" và 45 ghế, 45 ghế; 7", `
	left-out:
	  - {paragraph: 1, printed: "12", why: }
	  - {paragraph: 1, printed: "45 ghế", why: }
	  - {paragraph: 1, printed: "7", why: }`},
		{"Tăng 5,3%; có 2.022 cây.", `
	left-out:
	  - {paragraph: 1, printed: "5,3%", why: }
	  - {paragraph: 1, printed: "2.022 cây", why: }`},
	} {
		d := newProof(document.Of(s, tt.content), rosters{})
		found := d.unspoken(r)
		if tt.want == "" && len(found) > 0 || tt.want != "" && (len(found) != 1 || !strings.HasSuffix(found[0].Hint.String(), tt.want)) {
			t.Errorf("%s\n%s", tt.content, render(found))
		}
	}
}

// What is spoken of is taken out as whole numbers and words only.
func TestErase(t *testing.T) {
	if got, want := erase("4. In 2024. 4.", "4.", false), "  In 2024.  "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The sign of a figure that may be below zero is found before it, or a word for it.
func TestSigns(t *testing.T) {
	i := &report.Indicator{ID: "warmth", Unit: &report.Unit{Kind: report.Measure}, BelowZero: true}
	for _, tt := range []struct {
		sentence, printed string
		tenths            int64
		want              string
	}{
		{"Nhiệt độ thấp nhất năm 2025 là −1,5 °C.", "−1,5 °C", -15, ""},
		{"Nhiệt độ thấp nhất năm 2025 là −1,5 °C.", "1,5 °C", -15, ""},
		{"Nhiệt độ thấp nhất năm 2025 là −1,5 °C.", "1,5 °C", 15, "type -1.5"},
		{"Nhiệt độ thấp nhất năm 2025 là âm 1,5 °C.", "1,5 °C", 15, "type -1.5"},
		{"Nhiệt độ thấp nhất năm 2025 là âm 1,5 °C.", "âm 1,5 °C", -15, ""},
		{"Nhiệt độ thấp nhất năm 2025 là 1,5 °C.", "1,5 °C", -15, "nothing in paragraph 1"},
		{"Năm 2025 bội chi 1,5 tỷ đồng.", "1,5 tỷ đồng", -15, ""},
		{"The deficit was 1.5 in 2025.", "1.5", -15, ""},
		{"The year 2025 was warm, 1.5 degrees.", "1.5", 15, ""},
		{"Từ 2024-1,5 năm 2025", "1,5", 15, ""},
		{"Kết quả năm 2025 là (1,5) tỷ đồng.", "(1,5) tỷ đồng", -15, ""},
		{"Kết quả năm 2025 là (1,5) tỷ đồng.", "1,5", -15, ""},
		{"Kết quả năm 2025 là (1,5) tỷ đồng.", "(1,5) tỷ đồng", 15, "type -1.5"},
		{"Kết quả năm 2025 là −(1,5) tỷ đồng.", "1,5", 15, "type -1.5"},
		{"Kết quả năm 2025 là −(1,5) tỷ đồng.", "−(1,5) tỷ đồng", -15, ""},
		{"Kết quả năm 2025 là âm (1,5 tỷ đồng).", "1,5 tỷ đồng", 15, "type -1.5"},
		{"Năm 2025 lỗ (1,5 tỷ đồng).", "1,5 tỷ đồng", 15, "type -1.5"},
		{"Năm 2025 lỗ (1,5 tỷ đồng).", "(1,5 tỷ đồng)", -15, ""},
		{"Năm 2025 có lãi (1,5 tỷ đồng), hết lỗ.", "1,5 tỷ đồng", 15, ""},
		{"Năm 2024 lỗ, năm 2025 có lãi (1,5 tỷ đồng).", "1,5 tỷ đồng", 15, ""},
		{"Kết quả của năm 2025 (1,5 tỷ đồng) được công bố.", "1,5 tỷ đồng", 15, ""},
		{"The result of 2025 was (VND 1.5 billion).", "(VND 1.5 billion)", -15, ""},
		{"The result of 2025 was (VND 1.5 billion).", "VND 1.5 billion", -15, ""},
		{"Chuyển từ lỗ sang lãi năm 2025 (1,5 tỷ đồng).", "1,5 tỷ đồng", 15, ""},
		{"Năm 2025 không còn lỗ (lãi 1,5 tỷ đồng).", "1,5 tỷ đồng", 15, ""},
		{"Năm 2025 không lỗ (1,5 tỷ đồng).", "1,5 tỷ đồng", 15, ""},
		{"There was a profit after the loss (VND 1.5 billion) of 2025.", "VND 1.5 billion", -15, ""},
		{"The result of 2025 was (1.5) billion.", "1.5", 15, "type -1.5"},
		{"The loss of 2025 (VND 1.5 billion) was small.", "VND 1.5 billion", 15, "type -1.5"},
		{"The result of 2025 (VND 1.5 billion) was good.", "VND 1.5 billion", 15, ""},
		{"The result of 2025 was 1.5 (one and a half).", "1.5", -15, "nothing in paragraph 1"},
		{"Result\t0.4\t(1.5)", "1.5", 15, "type -1.5"},
		{"Result\t0.4\t(1.5)", "(1.5)", -15, ""},
		{"Result\t0.4 (1.5)", "1.5", 15, ""},
	} {
		f := report.Fact{Indicator: i, Period: report.Year(2025), Amount: report.Amount{Number: report.Decimal{Coef: tt.tenths, Exp: -1}}}
		if got := render(comparisons(tt.sentence, tt.printed, f)); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s\n\t%q, want %q", tt.sentence, got, tt.want)
		}
	}
}

// A bound that is printed of the size of what is below zero is turned round; of a change
// it is typed of the size, too.
func TestBoundOfSize(t *testing.T) {
	i := &report.Indicator{ID: "balance", Unit: &report.Unit{Kind: report.Measure}, BelowZero: true}
	for _, tt := range []struct {
		sentence, printed string
		typed             report.Qualifier
		same              bool
	}{
		{"Năm 2025 chi nhánh lỗ dưới 1,5 tỷ đồng.", "1,5 tỷ đồng", report.Over, true},
		{"Năm 2025 chi nhánh lỗ dưới 1,5 tỷ đồng.", "1,5 tỷ đồng", report.LessThan, false},
		{"Năm 2025 chi nhánh lỗ ít nhất 1,5 tỷ đồng.", "1,5 tỷ đồng", report.AtMost, true},
		{"Năm 2025 chi nhánh lỗ gần 1,5 tỷ đồng.", "1,5 tỷ đồng", report.Nearly, true},
		{"Nhiệt độ năm 2025 dưới −1,5 °C.", "1,5 °C", report.LessThan, true},
		{"Nhiệt độ năm 2025 dưới −1,5 °C.", "1,5 °C", report.Over, false},
		{"The loss of 2025 was more than 1.5.", "1.5", report.LessThan, true},
		{"Kết quả năm 2025 là gần (1,5) tỷ đồng.", "(1,5) tỷ đồng", report.Nearly, true},
		{"Kết quả năm 2025 là gần (1,5) tỷ đồng.", "(1,5) tỷ đồng", report.Exactly, false},
		{"Kết quả năm 2025 là gần (1,5) tỷ đồng.", "1,5", report.Nearly, true},
		{"Kết quả năm 2025 là gần (1,5) tỷ đồng.", "1,5", report.Exactly, false},
		{"Kết quả năm 2025 là (1,5) tỷ đồng.", "1,5", report.Exactly, true},
		{"Kết quả năm 2025 là (1,5) tỷ đồng.", "(1,5) tỷ đồng", report.Nearly, false},
		{"Kết quả năm 2025 là hơn (1,5) tỷ đồng.", "(1,5) tỷ đồng", report.LessThan, true},
		{"Kết quả năm 2025 là khoảng −(1,5) tỷ đồng.", "1,5", report.About, true},
		{"The result of 2025 was nearly (1.5) billion.", "(1.5) billion", report.Nearly, true},
		{"The result of 2025 was nearly (1.5) billion.", "(1.5) billion", report.Exactly, false},
		{"Năm 2025 lỗ nhiều hơn (1,5 tỷ đồng).", "1,5 tỷ đồng", report.Exactly, true},
	} {
		f := report.Fact{Indicator: i, Period: report.Year(2025), Amount: report.Amount{Number: report.Decimal{Coef: -15, Exp: -1}, Qualifier: tt.typed}}
		if got := render(comparisons(tt.sentence, tt.printed, f)); tt.same != (got == "") {
			t.Errorf("%s\n\t%s: %q", tt.sentence, tt.typed, got)
		}
	}
	for q, same := range map[report.Qualifier]bool{report.MoreThan: true, report.LessThan: false} {
		f := report.Fact{Indicator: i, Period: report.Year(2025), Aspect: report.Change, Base: report.Year(2024), Amount: report.Amount{Number: report.Decimal{Coef: -5}, Qualifier: q}}
		if got := render(comparisons("Năm 2025 doanh thu giảm hơn 5% so với năm 2024.", "5%", f)); same != (got == "") {
			t.Errorf("a fall of more than 5%%, typed %s -5%%: %q", q, got)
		}
	}
}

// The bound before a figure that is printed in words is held as that of one in digits.
func TestBoundOfWords(t *testing.T) {
	i := &report.Indicator{ID: "trees", Unit: &report.Unit{Kind: report.Count}}
	for _, tt := range []struct {
		sentence, printed string
		typed             report.Qualifier
		same              bool
	}{
		{"Năm 2025 trồng mười hai cây.", "mười hai cây", report.Exactly, true},
		{"Năm 2025 trồng hơn mười hai cây.", "mười hai cây", report.MoreThan, true},
		{"Năm 2025 trồng hơn mười hai cây.", "mười hai cây", report.Exactly, false},
		{"Nearly twelve trees stood in 2025.", "twelve trees", report.Nearly, true},
		{"Nearly twelve trees stood in 2025.", "twelve trees", report.Exactly, false},
		{"Nearly a dozen trees stood in 2025.", "dozen trees", report.Exactly, true}, // not known as a number
	} {
		f := report.Fact{Indicator: i, Period: report.Year(2025), Amount: report.Amount{Number: report.Whole(12), Qualifier: tt.typed}}
		if got := render(comparisons(tt.sentence, tt.printed, f)); tt.same != (got == "") {
			t.Errorf("%s\n\t%s: %q", tt.sentence, tt.typed, got)
		}
	}
}

// Brackets in a French document are read as in any other.
func TestBracketsInFrench(t *testing.T) {
	i := &report.Indicator{ID: "balance", Unit: &report.Unit{Kind: report.Measure}, BelowZero: true}
	for _, tt := range []struct {
		sentence string
		tenths   int64
		want     string
	}{
		{"Le résultat de 2025 est de (1,5) million d’euros.", -15, ""},
		{"Le résultat de 2025 est de (1,5) million d’euros.", 15, "type -1.5"},
		{"La perte de 2025 (1,5 million d’euros) est faible.", -15, ""},
		{"La perte de 2025 (1,5 million d’euros) est faible.", 15, "type -1.5"},
		{"Le résultat de 2025 (1,5 million d’euros) est bon.", 15, ""},
	} {
		f := report.Fact{Indicator: i, Period: report.Year(2025), Amount: report.Amount{Number: report.Decimal{Coef: tt.tenths, Exp: -1}}}
		f.Source = &report.Source{File: "a.txt", Lang: "fr", Reports: f.Period}
		f.Place = report.Place{Paragraph: 1, Printed: "1,5"}
		e, _ := document.Of(f.Source, tt.sentence).Sentence(&f)
		var out report.Problems
		if (evidence{e, rosters{}}).compare(&out); tt.want == "" && render(out) != "" || !strings.Contains(render(out), tt.want) {
			t.Errorf("%s\n\t%q, want %q", tt.sentence, render(out), tt.want)
		}
	}
}
