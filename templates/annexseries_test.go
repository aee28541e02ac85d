package templates_test

import (
	"strings"
	"testing"

	"tongket/report/doc"
)

// TestAnnexSeries: in a long annex the years, quarters and months of what is measured share
// a row, their values stand in their order in time, and a value that all have is named once;
// so do the cells of a member, in the order in which the row names the others. What replaces
// an earlier figure, or is computed where the others are published, has its own row.
func TestAnnexSeries(t *testing.T) {
	want := map[string]string{
		"1.660; 1.565; 1.490; 1.400; 1.640; 1.680; 1.765; 1.775; 1.730; 1.725; 1.705; 1.735": "T1/2024–T12/2024",
		"26.370†; 27.795†; 28.510†; 30.175†":                                                 "2018–2021",
		"32.240; 34.025; 36.100":                                 "2022–2024",
		"15.240; 16.050; 16.480; 17.310; 18.420; 19.130; 19.870": "2018–2024",
		"18,3%; 18,2%; 17,8%; 17,7%; 17,4%; 17,2%; 16,5%; 17,1%": "Quý I/2023–Quý IV/2024",
		"không quá 250":                                          "T1/2024–T12/2024",
		"106,9†; 114,7†":                                         "chỉ số, gốc năm 2022",
		"9.870; 4.430; 2.720":                                    "chi nhánh Bến Dừa: hộ gia đình; cơ sở sản xuất; cơ sở dịch vụ",
		"43,2":                                                   "2022",
	}
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			for _, r := range annexRows(s.compose(t, e, s.Languages...)) {
				name, values := spaced(words(r.Cells[0])), spaced(words(r.Cells[len(r.Cells)-2-len(s.Languages)]))
				if at, ok := want[values]; ok && strings.Contains(name, at) {
					delete(want, values)
				}
			}
		}
	}
	for values, period := range want {
		t.Errorf("no row of %s has %q", period, values)
	}
}

// TestAnnexLines: a short annex has a line a figure, a long one fewer lines; and as many
// figures lead to their pages as without.
func TestAnnexLines(t *testing.T) {
	const long = 108
	short, gathered := 0, 0
	for _, s := range subjects(t) {
		for _, e := range s.Editions {
			figures, rows := 0, annexRows(s.compose(t, e, s.Languages...))
			for _, r := range rows {
				figures += listed(r)
			}
			switch {
			case figures < long && figures != len(rows):
				t.Errorf("%s: %d figures in %d rows", e.ID, figures, len(rows))
			case figures < long:
				short++
			case len(rows) > figures*2/3:
				t.Errorf("%s: %d figures in %d rows", e.ID, figures, len(rows))
			default:
				gathered++
			}
		}
	}
	if short == 0 || gathered == 0 {
		t.Errorf("%d short and %d long lists: this proves little", short, gathered)
	}
}

// listed is how many figures a row of the annex leads to.
func listed(r *doc.Row) (n int) {
	doc.Walk(r.Cells[len(r.Cells)-1], func(e doc.Element, _ []doc.Element) {
		if pages, ok := e.(*doc.PagesOf); ok {
			n += len(pages.Figures)
		}
	})
	return n
}

// spaced is s with spaces at which lines may end.
func spaced(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
