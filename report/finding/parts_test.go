package finding_test

import (
	"fmt"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/finding"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestPartsOfYears: of months, quarters and halves the last is the highest since one of
// them, or else it is said which of them is the highest and which the lowest; what is not
// known of each, or is as high as another, is not called so.
func TestPartsOfYears(t *testing.T) {
	for _, tt := range []struct {
		periods    string
		values     []string
		vi, en, fr string
	}{
		{"2022-Q1..2022-Q4", []string{"40", "70", "30", "50"},
			"quý II/2022 là 70 cây, cao nhất trong các kỳ trên biểu đồ; thấp nhất là quý III/2022",
			"reached 70 trees in the second quarter of 2022, the highest of the periods shown; it was lowest in the third quarter of 2022",
			"70 arbres au deuxième trimestre 2022, au plus haut des périodes présentées ; au plus bas au troisième trimestre 2022"},
		{"2022-Q1..2022-Q4", []string{"40", "70", "30", "30"},
			"quý II/2022 là 70 cây, cao nhất trong các kỳ trên biểu đồ", "reached 70 trees in the second quarter of 2022, the highest of the periods shown",
			"70 arbres au deuxième trimestre 2022, au plus haut des périodes présentées"},
		{"2022-Q1..2022-Q4", []string{"70", "70", "30", "50"},
			"quý III/2022 là 30 cây, thấp nhất trong các kỳ trên biểu đồ", "fell to 30 trees in the third quarter of 2022, the lowest of the periods shown",
			"30 arbres au troisième trimestre 2022, au plus bas des périodes présentées"},
		{"2022-Q1..2022-Q4", []string{"40", "nearly 70", "69", "50"}, // which is the highest nobody can say; nearly 70 may be 30
			"quý IV/2022 tăng 25,0%† so với quý I/2022", "rose by 25.0%† in the fourth quarter of 2022 compared with the first quarter of 2022",
			"hausse de 25,0 %† au quatrième trimestre 2022 par rapport au premier trimestre 2022"},
		{"2022-Q1..2022-Q4", []string{"40", "70", "", "50"}, "quý IV/2022 tăng 25,0%† so với quý I/2022", "rose by 25.0%† in the fourth quarter of 2022 compared with the first quarter of 2022",
			"hausse de 25,0 %† au quatrième trimestre 2022 par rapport au premier trimestre 2022"},
		{"2021-Q2..2022-Q4", []string{"90", "80", "40", "30", "20", "10", "60"},
			"quý IV/2022 là 60 cây, cao nhất kể từ quý III/2021", "reached 60 trees in the fourth quarter of 2022, the highest since the third quarter of 2021",
			"60 arbres au quatrième trimestre 2022, au plus haut depuis le troisième trimestre 2021"},
		{"2022-01..2022-06", []string{"60", "10", "50", "40", "30", "20"},
			"tháng 6/2022 là 20 cây, thấp nhất kể từ tháng 2/2022", "fell to 20 trees in June 2022, the lowest since February 2022", "20 arbres en juin 2022, au plus bas depuis février 2022"},
		{"2020-H1..2022-H2", []string{"70", "50", "40", "30", "20", "60"},
			"sáu tháng cuối năm 2022 là 60 cây, cao nhất kể từ sáu tháng đầu năm 2020", "reached 60 trees in the second half of 2022, the highest since the first half of 2020",
			"60 arbres au second semestre 2022, au plus haut depuis le premier semestre 2020"},
		{"[2019-H1, 2020-H1, 2021-H1, 2022-H1]", []string{"70", "20", "30", "60"}, // what lies between is not known
			"sáu tháng đầu năm 2019 là 70 cây, cao nhất trong các kỳ trên biểu đồ; thấp nhất là sáu tháng đầu năm 2020",
			"reached 70 trees in the first half of 2019, the highest of the periods shown; it was lowest in the first half of 2020",
			"70 arbres au premier semestre 2019, au plus haut des périodes présentées ; au plus bas au premier semestre 2020"},
		{"2022-01..2022-03", []string{"60", "70", "50"}, "tháng 3/2022 giảm 16,7%† so với tháng 1/2022", "fell by 16.7%† in March 2022 compared with January 2022", "baisse de 16,7 %† en mars 2022 par rapport à janvier 2022"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "periods: 2021..2022", "periods: "+tt.periods)
		projecttest.Edit(t, fsys, "editions/2022.yaml", "message: {vi: Cây ít đi, en: Fewer trees}", "message: auto")
		r, _ := load.Project(fsys, "")
		facts := ""
		for c := range r.Editions[0].Charts() {
			for n, p := range c.Periods {
				if tt.values[n] != "" {
					facts += fmt.Sprintf("  - {indicator: trees, period: %s, value: %s, at: {paragraph: 3, printed: %s cây}}\n", p, tt.values[n], strings.TrimPrefix(tt.values[n], "nearly "))
				}
			}
		}
		projecttest.Edit(t, fsys, "sources/review.yaml", "statements:\n", facts+"statements:\n")
		r, problems := load.Project(fsys, "")
		if len(problems.Errors()) > 0 {
			t.Fatal(tt.periods, problems)
		}
		for _, p := range check.Prose(r) {
			if p.Code == report.ExtremeWord || p.Code == report.OtherYear || p.Code == report.TypedFigure {
				t.Error(p.Error())
			}
		}
		i := r.Indicator("trees")
		i.Name["fr"], i.Unit.Name["fr"] = i.Name["en"], report.Plural{One: "arbre", Other: "arbres"}
		l := ledger.Of(r.Editions[0])
		for c := range r.Editions[0].Charts() {
			message := finding.Message(l, c, []report.Lang{"vi", "en", "fr"}, c.At)
			for tag, want := range map[report.Lang]string{"vi": tt.vi, "en": tt.en, "fr": tt.fr} {
				if got := strings.ReplaceAll(strings.ReplaceAll(written(l, message[tag], tag), "\u00a0", " "), "\u202f", " "); !strings.HasSuffix(got, " "+want) {
					t.Errorf("%s %s in %s: %s, want %s", tt.periods, tt.values, tag, got, want)
				}
			}
		}
	}
}
