package check

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/document"
)

// inLanguages is a text of words by their languages: vi, …, en, ….
func inLanguages(list ...string) report.Text {
	out := report.Text{}
	for i := 0; i < len(list); i += 2 {
		out[report.Lang(list[i])] = report.Prose{Spans: []report.Span{{Words: list[i+1]}}}
	}
	return out
}

// places is the problems that where a fact is printed makes, and the numbers of the
// document that it leaves.
func places(content string, f report.Fact, lang report.Lang) string {
	f.Source = &report.Source{File: "a.txt", Lang: lang, Reports: report.Year(2025)}
	f.Source.Facts = []*report.Fact{&f}
	d := newProof(document.Of(f.Source, content), rosters{})
	e, ok := d.Sentence(&f)
	if !ok {
		return f.Place.Printed + " is not found"
	}
	var out report.Problems
	evidence{e, d.rosters}.period(&out)
	evidence{e, d.rosters}.member(&out)
	return render(out)
}

// A row is called by its first cell, behind what stands over it, and a table by its title
// or the heading of its part: of the months of a year neither is in the row.
func TestRows(t *testing.T) {
	quay := &report.Member{ID: "quay", Name: inLanguages("vi", "Bến Đò", "en", "Quay", "fr", "Quai"), Rank: 1}
	mill := &report.Member{ID: "mill", Name: inLanguages("vi", "Cối Xay", "en", "Mill", "fr", "Moulin"), Rank: 2}
	stops := &report.Breakdown{ID: "stop", Members: []*report.Member{quay, mill}}
	quay.Of, mill.Of = stops, stops
	const (
		vi = "Phụ lục\nI. Năm 2023\nTháng\tBến Đò\tCối Xay\tCộng\n1\t862\t92\t954\n2\t744\t87\t831\nII. Năm 2024\nTháng\tBến Đò\tCối Xay\tCộng\n1\t901\t95\t996\n2\t913\t–\t913"
		en = "Annex\nTable 2. Rides in 2023\nMonth\tQuay\tMill\nJanuary\t862\t92\nFebruary\t744\t87"
		fr = "Annexe\nI. Année 2023\nTrimestre\tQuai\tMoulin\nPremier trimestre\t862\t92\nDeuxième trimestre\t744\t87"
		no = "STT\tTháng\tBến Đò\n1\tTháng 1/2023\t862\n2\tTháng 2/2023\t744"
	)
	for _, tt := range []struct {
		content string
		lang    report.Lang
		row     int
		printed string
		of      *report.Member
		period  report.Period
		want    string
	}{
		{vi, "vi", 4, "862", quay, report.Month(2023, 1), ""},
		{vi, "vi", 5, "87", mill, report.Month(2023, 2), ""},
		{vi, "vi", 8, "901", quay, report.Month(2024, 1), ""},
		{vi, "vi", 8, "901", quay, report.Month(2023, 1), "does not name"},
		{vi, "vi", 8, "901", quay, report.Month(2024, 2), "stands in the row of Tháng 1, the fact is of 2024-02"},
		{vi, "vi", 8, "901", quay, report.Year(2024), "stands in the row of Tháng 1"},
		{vi, "vi", 8, "901", mill, report.Month(2024, 1), "stands in the column or the row of Bến Đò, the fact is of mill"},
		{vi, "vi", 8, "996", mill, report.Month(2024, 1), ""}, // the column of all: the sum finds it
		{en, "en", 4, "862", quay, report.Month(2023, 1), ""},
		{en, "en", 5, "87", mill, report.Month(2023, 2), ""},
		{en, "en", 5, "87", mill, report.Month(2023, 1), "stands in the row of Month February"},
		{en, "en", 5, "87", quay, report.Month(2023, 2), "column or the row of Mill"},
		{fr, "fr", 4, "862", quay, report.Quarter(2023, 1), ""},
		{fr, "fr", 5, "862", quay, report.Quarter(2023, 1), "862 is not found"},
		{fr, "fr", 5, "744", quay, report.Quarter(2023, 1), "stands in the row of"},
		{no, "vi", 2, "862", quay, report.Month(2023, 1), ""},
		{no, "vi", 3, "744", quay, report.Month(2023, 1), "stands in the row of"},
	} {
		f := report.Fact{Indicator: &report.Indicator{ID: "rides"}, Period: tt.period, Place: report.Place{Paragraph: tt.row, Printed: tt.printed}}
		f.Members, _ = f.Members.With(tt.of)
		if got := places(tt.content, f, tt.lang); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s ¶%d %q of %s %s: %q, want %q", tt.lang, tt.row, tt.printed, tt.of.ID, tt.period, got, tt.want)
		}
	}
}

// The heading of a part says of which year its paragraphs are, and where no document does,
// what is inferred of the fact says it.
func TestHeadings(t *testing.T) {
	const plans = "Kết quả\nI. KẾT QUẢ\nCó 30 xe.\nII. NHIỆM VỤ NĂM 2026\nMua thêm 12 xe.\nSửa 3 trạm.\nIII. KIẾN NGHỊ\nCần 7 lái xe."
	said := func(s string) report.Text { return inLanguages("vi", s) }
	for _, tt := range []struct {
		row      int
		printed  string
		inferred report.Text
		want     string
	}{
		{5, "12 xe", nil, ""},
		{6, "3 trạm", nil, ""},
		{3, "30 xe", nil, "does not name the year 2026"},
		{8, "7 lái xe", nil, "does not name the year 2026"},
		{8, "7 lái xe", said("Kiến nghị là của kế hoạch năm 2026."), ""},
		{8, "7 lái xe", said("Kiến nghị là của năm 2027."), "does not name the year 2026"},
	} {
		f := report.Fact{Indicator: &report.Indicator{ID: "buses"}, Period: report.Year(2026), Inferred: tt.inferred, Place: report.Place{Paragraph: tt.row, Printed: tt.printed}}
		if got := places(plans, f, "vi"); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("¶%d %q: %q, want %q", tt.row, tt.printed, got, tt.want)
		}
	}
}

// What the head of a table and the first cells of its rows say is not asked for; what
// stands in a row that nobody recorded is.
func TestRowsUnspoken(t *testing.T) {
	s := &report.Source{File: "a.txt", Lang: "vi", Reports: report.Year(2025), Tables: []report.Grid{{First: 2, Last: 3, Head: 1}}}
	s.Facts = []*report.Fact{{Source: s, Indicator: &report.Indicator{ID: "cards"}, Period: report.Year(2025), Place: report.Place{Paragraph: 2, Printed: "9.870"}}}
	const content = "Tháng\tDưới 15 tuổi\t15–24 tuổi\n1\t14.210\t9.870\n2\t9.640\t14.210"
	found := newProof(document.Of(s, content), rosters{}).unspoken(&report.Report{})
	got := render(found)
	for _, unwanted := range []string{"15 tuổi", "15-24 tuổi", "1", "2"} {
		if strings.Contains(got, `printed: "`+unwanted+`"`) {
			t.Errorf("asks for %s: %s", unwanted, got)
		}
	}
	if !strings.Contains(got, "paragraph 2: 14.210; paragraph 3: 9.640, 14.210") {
		t.Errorf("does not ask for what stands in the rows: %s", got)
	}
}
