package waterworks_test

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/sliptest"
	"tongket/report/waterworks"
)

// TestSubject types other words for what stands on the pages of the waterworks: those of
// another indicator, those that exclude what a name says, those of nothing, and others that
// are right.
func TestSubject(t *testing.T) {
	for _, tt := range []struct{ file, old, new, want string }{
		{"editions/2024.yaml", "en: \"Net revenue, 2024\"}", "en: \"Total investment, 2024\"}", "the label speaks of investment, and the figure is of revenue"},
		{"editions/2024.yaml", "en: \"Net revenue, 2024\"}", "en: \"Turnover, 2024\"}", "the label has no word of revenue"},
		{"editions/2024.yaml", "en: \"Net revenue, 2024\"}", "en: \"Revenues, 2024\"}", ""},
		{"editions/2024.yaml", "en: \"Net revenue, 2024\"}", "en: \"Gross revenue, 2024\"}", `revenue is called "net", and the words beside it say "Gross"`},
		{"editions/2024.yaml", `vi: "Clorua theo tháng, 2024"`, `vi: "Tỷ lệ thất thoát theo tháng, 2024"`, "the text speaks of water-loss, and what is shown is of chloride"},
		{"editions/2024.yaml", `vi: "Clorua theo tháng, 2024"`, `vi: "Hàm lượng theo tháng, 2024"`, ""},
		{"editions/2024.yaml", "The company connected {free-connections number} poor households", "The company connected {free-connections number} poor people", "free-connections 2024 counts households, and the words behind it people"},
		{"editions/2024.yaml", "bằng {coverage} dân số đô thị", "bằng {coverage} dân số nông thôn", `coverage is called "đô thị", and the words beside it say "nông thôn"`},
		{"editions/2024.yaml", "Losses fell to {water-loss} but", "Consumption fell to {water-loss} but", "one language calls water-loss by its name, and the other has no word of it"},
		{"editions/2024.yaml", "At the end of the year total assets were {assets}", "At the end of the year liabilities were {assets}", "the words before the figure speak of liabilities, and it is of assets"},
		{"editions/2024.yaml", "Over the year {samples-passed} of {samples} met", "Over the year average pressure was {samples-passed} of {samples} and met", ""},
	} {
		var got []string
		for _, p := range sliptest.Meant(changed(t, tt.file, tt.old, tt.new), waterworks.Documents()) {
			if p.Code == report.OtherSubject || p.Code == report.UnitWord {
				got = append(got, p.What.String())
			}
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s: %q, want %q", tt.new, s, tt.want)
		}
	}
}

// TestWords holds that further words of an indicator are known.
func TestWords(t *testing.T) {
	files := changed(t, "editions/2024.yaml", "en: \"Net revenue, 2024\"}", "en: \"Turnover, 2024\"}")
	f := files["indicators.yaml"]
	const name = "    name: {vi: Doanh thu thuần, en: Net revenue}\n"
	if f.Data = []byte(strings.Replace(string(f.Data), name, name+"    words: {en: turnover}\n", 1)); !strings.Contains(string(f.Data), "turnover") {
		t.Fatal("no such name")
	}
	for _, p := range sliptest.Meant(files, waterworks.Documents()) {
		t.Errorf("%v", p)
	}
}
