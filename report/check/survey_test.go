package check_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/brigade"
	"tongket/report/check"
	"tongket/report/document"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// What the words around a number say of it. A number with ? they leave open.
func TestSurvey(t *testing.T) {
	for _, tt := range []struct {
		lang report.Lang
		text string
		want string
	}{
		{"vi", "Năm 2025, thư viện đón hơn 12.300 lượt, tăng 4,1% so với năm 2024.", "value more than 12300 of 2025 (12.300 lượt) | change +4.1% of 2025 from 2024 (4,1%)"},
		{"vi", "Tổng thu là 18,4 tỷ đồng, giảm 2,5% so với năm trước. Chênh lệch thu chi âm 1,5 tỷ đồng.", "value 18.4e9 of 2025 (18,4 tỷ đồng) | change -2.5% of 2025 from 2024 (2,5%) | value -1.5e9 of 2025 (1,5 tỷ đồng)"},
		{"vi", "Tỷ lệ đạt gần 97%, tăng 1,2 điểm phần trăm so với năm 2024; mục tiêu là ít nhất 95%.", "value nearly 97% of 2025 (97%) | points +1.2 of 2025 from 2024 (1,2 điểm) | target at least 95% of 2025 (95%)"},
		{"vi", "Quý I năm 2025, số lượt tăng 4,1% so với quý I năm 2024.", "change +4.1% of 2025-Q1 from 2024-Q1 (4,1%)"},
		{"vi", "Chín tháng đầu năm 2025, thư viện đón 12.300 lượt.", "value 12300 of 2025-01..09 (12.300 lượt)"},
		{"vi", "So với năm 2024, số lượt tăng 4,1%.", "change +4.1% of 2025 from 2024 (4,1%)"},
		{"en", "In September 2025 loans came to 900; in the first nine months of 2025 they came to 8,120.", "value 900 of 2025-09 (900) | value 8120 of 2025-01..09 (8,120)"},
		{"vi", "Có 46 bác sĩ, 112 điều dưỡng và 2 xe cứu thương; 12 giường bệnh, 3 khoa.", "value 46 of 2025 (46 bác sĩ) | value 112 of 2025 (112) | value 2 of 2025 (2 xe) | value 12 of 2025 (12 giường) | value 3 of 2025 (3 khoa)"},
		{"vi", "Có 5.100 lượt, tăng so với năm 2024 là 4.530 lượt, năm 2023 là 4.012.", "value 5100 of 2025 (5.100 lượt) | value 4530 of 2024 (4.530 lượt) | ?value 2023 of 2025 (2023) | value 4012 of 2023 (4.012)"},
		{"vi", "Trước đây công bố 5.780 lượt, nay đính chính là 5.790 lượt.", "?value 5780 of 2025 (5.780 lượt) | value 5790 of 2025 (5.790 lượt)"},
		{"en", "The 5,780 visits reported earlier, previously published as 5,781, are corrected to 5,790.", "value 5780 of 2025 (5,780 visits) | ?value 5781 of 2025 (5,781) | value 5790 of 2025 (5,790)"},
		{"vi", "Số sách cho mượn tăng 6%.", "?change +6% of 2025 (6%)"},
		{"vi", "Kinh phí bằng 112% so với năm 2024.", "?value 112% of 2025 (112%)"},
		{"vi", "Bảng 1. Kinh phí (triệu đồng)\nCấp học\tNăm 2024\tNăm 2025\nMầm non\t5.120\t5.640", "value 5120 in 6 of 2024 (5.120) | value 5640 in 6 of 2025 (5.640)"},
		{"vi", "Tháng\tSố lượt\tTỷ lệ (%)\nTháng 1\t120\t5,1\nTháng 12\t90\t4,8", "value 120 of 2025-01 (120) | value 5.1% of 2025-01 (5,1) | value 90 of 2025-12 (90) | value 4.8% of 2025-12 (4,8)"},
		{"vi", "Chỉ tiêu\tĐơn vị\tNăm 2024\tNăm 2025\nSố lượt\tlượt\t120\t130", "value 120 of 2024 (120) | value 130 of 2025 (130)"},
		{"vi", "Nội dung\tChỉ tiêu\tNăm 2025\nSố lượt\t120\t130", "target 120 of 2025 (120) | value 130 of 2025 (130)"},
		{"vi", "Có 5.100 lượt, tăng 4,2% so với năm 2024 (4.894 lượt).", "value 5100 of 2025 (5.100 lượt) | change +4.2% of 2025 from 2024 (4,2%) | value 4894 of 2024 (4.894 lượt)"},
		{"en", "There were 5,100, up 4.2% on 2024 (4,894 visits).", "value 5100 of 2025 (5,100) | change +4.2% of 2025 from 2024 (4.2%) | value 4894 of 2024 (4,894 visits)"},
		{"vi", "Loại rác 2024 (tấn) 2025 (tấn)\nRác nhựa 31 54", "?value 31 of 2025 (31) | ?value 54 of 2025 (54)"},
		{"en", "Loans fell by 1.4% compared with 2024, to 8,120; in 2024 they were 8,235.", "change -1.4% of 2025 from 2024 (1.4%) | value 8120 of 2025 (8,120) | value 8235 of 2024 (8,235)"},
		{"en", "About 900 people came, 300 fewer than in 2024.", "value about 900 of 2025 (900 people) | difference -300 of 2025 from 2024 (300)"},
		{"en", "Income was $97.4 million.", "value 97.4e6 of 2025 (97.4 million)"},
		{"fr", "En 2025, 24 310 visiteurs sont venus, soit une hausse de 3,8 % par rapport à 2024.", "value 24310 of 2025 (24 310 visiteurs) | change +3.8% of 2025 from 2024 (3,8 %)"},
		{"fr", "Les dépenses atteignent 18,2 millions d’euros, contre 17,9 en 2024.", "value 18.2e6 of 2025 (18,2 millions) | value 17.9 of 2024 (17,9)"},
	} {
		d := document.Of(&report.Source{Lang: tt.lang, Reports: report.Year(2025)}, tt.text)
		var got []string
		for _, f := range check.Survey(&report.Report{}, d) {
			got = append(got, told(f))
		}
		if s := strings.Join(got, " | "); s != tt.want {
			t.Errorf("%s\ngot  %s\nwant %s", tt.text, s, tt.want)
		}
	}
}

func told(f check.Found) string {
	s := fmt.Sprintf("%s %s", f.Aspect.Key(), f.Typed)
	if f.Open {
		s = "?" + s
	}
	if f.In > 0 {
		s += fmt.Sprintf(" in %d", f.In)
	}
	s += " of " + f.Period.String()
	if !f.Base.IsZero() {
		s += " from " + f.Base.String()
	}
	return s + " (" + f.Printed + ")"
}

// TestSurveyed holds a survey against what careful people typed of the same documents: of
// the facts that they have, most are found at the same place, and what is said of those is
// what was typed.
func TestSurveyed(t *testing.T) {
	all, found, same := 0, 0, 0
	for _, p := range []func() (r *report.Report, each func(func(document.Document))){
		func() (*report.Report, func(func(document.Document))) { return surveyedProject(t, false) },
		func() (*report.Report, func(func(document.Document))) { return surveyedProject(t, true) },
	} {
		r, each := p()
		each(func(d document.Document) {
			facts := d.Source.Facts
			d.Source.Facts = nil
			survey := check.Survey(r, d)
			d.Source.Facts = facts
			for _, f := range facts {
				all++
				for _, s := range survey {
					if s.Paragraph != f.Place.Paragraph || s.Open || !strings.HasPrefix(document.Fold(f.Place.Printed), digitsOf(s.Printed)) && !strings.Contains(document.Fold(f.Place.Printed), " "+digitsOf(s.Printed)) {
						continue
					}
					found++
					if s.Aspect == f.Aspect && s.Period == f.Period && s.Base == f.Base {
						same++
					} else {
						t.Logf("%s %s: %s, typed of %s", d.Source.File, f.Place.Printed, told(s), f.Query())
					}
					break
				}
			}
		})
	}
	t.Logf("of %d facts %d are found, %d with what and when", all, found, same)
	if found*100 < all*70 || same*100 < found*85 {
		t.Errorf("of %d facts only %d are found, %d with what and when", all, found, same)
	}
}

// digitsOf is the number that printed begins with.
func digitsOf(printed string) string {
	n := strings.IndexFunc(printed, func(r rune) bool { return !strings.ContainsRune("0123456789.,", r) })
	if n < 0 {
		return printed
	}
	return strings.TrimRight(printed[:n], ".,")
}

func surveyedProject(t *testing.T, french bool) (*report.Report, func(func(document.Document))) {
	t.Helper()
	project, documents := waterworks.Project(), waterworks.Documents()
	if french {
		project, documents = brigade.Project("fr", "en"), brigade.Documents()
	}
	r, problems := load.Project(project, "p")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return r, func(use func(document.Document)) {
		for d := range document.Each(r.Sources, documents, &problems) {
			use(d)
		}
	}
}
