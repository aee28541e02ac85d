package load

import (
	"strings"
	"testing"

	"tongket/report"
)

// judged is the problems of a fact that a sentence of a document publishes.
func judged(sentence, printed string, f report.Fact) report.Problems {
	f.Source = &report.Source{File: "a.txt", Lang: report.Vietnamese, Reports: f.Period}
	f.Place = report.Place{Paragraph: 1, Printed: printed}
	d := document{source: f.Source, paragraphs: paragraphs(sentence)}
	var out report.Problems
	if e, ok := d.evidence(&f); ok {
		e.compare(&out)
	}
	return out
}

func changed(n int64, period, base report.Period) report.Fact {
	return report.Fact{Aspect: report.Change, Period: period, Base: base, Amount: report.Amount{Number: report.Decimal{Coef: n, Exp: -1}}}
}

// The year that a figure is compared with is found in sentences of every build,
// and so is the way that it went.
func TestComparisons(t *testing.T) {
	for _, tt := range []struct {
		sentence, printed string
		percent           int64 // in tenths
		period, base      report.Period
		want              string
	}{
		{"Loans came to 1,284,600 in 2025, up 38.4% on 2020; that is a record.", "38.4%", 384, 2025, 2020, ""},
		{"Loans came to 1,284,600 in 2025, up 38.4% on 2020; that is a record.", "38.4%", 384, 2025, 2024, "compares with 2020"},
		{"Over the year 2025 loans rose by 38.4% from the low of 2020.", "38.4%", 384, 2025, 2020, ""},
		{"So với năm 2020, số lượt năm 2025 tăng 38,4%.", "38,4%", 384, 2025, 2020, ""},
		{"So với năm 2020, số lượt năm 2025 tăng 38,4%.", "38,4%", 384, 2025, 2019, "compares with 2020"},
		{"Compared with 2020, loans in 2025 were 38.4% higher.", "38.4%", 384, 2025, 2020, ""},
		{"Giữa năm 2020 và năm 2025, số lượt tăng 38,4%.", "38,4%", 384, 2025, 2020, ""},
		{"Năm 2025, số lượt tăng 38,4%.", "38,4%", 384, 2025, 2020, "names no year"},
		{"In 2025 loans rose by 38.4%, more than in the year before.", "38.4%", 384, 2025, 2024, ""},
		{"Tăng cường phục vụ bạn đọc, số vụ mất sách bớt 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Năm trước tăng 3,1%, năm nay tụt 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Năm trước tăng 3,1%, năm nay tụt 38,4% so với năm 2020.", "38,4%", 384, 2025, 2020, "went down"},
		{"Số vụ không tăng, chỉ bằng 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Khách tăng, số sách mất giảm, phí phạt ít đi 38,4% so với năm 2020.", "38,4%", -384, 2025, 2020, ""},
		{"Chi tăng 5% so với năm 2019, thu tăng 38,4% so với năm 2020.", "38,4%", 384, 2025, 2020, ""},
	} {
		found := judged(tt.sentence, tt.printed, changed(tt.percent, tt.period, tt.base))
		if got := render(found); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s\n\t%q, want %q", tt.sentence, got, tt.want)
		}
	}
}
