package check

import (
	"slices"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/projecttest"
)

// TestLaterDocumentIsProposed takes the resolution of the wide project away: what is
// proposed is never the document that another corrects.
func TestLaterDocumentIsProposed(t *testing.T) {
	const other = "resolve:\n  - {figure: trees 2022, use: review, reason: {vi: lập sau, en: the later one}}\n"
	const resolved = "resolve:\n  - {figure: pears, use: review, reason: {vi: lập sau, en: the later one}}\n"
	for name, tt := range map[string]struct {
		label  string
		stays  string // of what the edition resolves
		want   []string
		unwant string
	}{
		"says that it corrects": {"{vi: Đính chính báo cáo, en: Corrections to the review}", "", []string{"revises: review", "use: fair", "\tresolve:\n"}, "use: review"},
		"is only later":         {"{vi: Hội chợ, en: Fair}", "", []string{"use: fair", "\tresolve:\n"}, "revises"},
		"resolves another":      {"{vi: Hội chợ, en: Fair}", other, []string{"use: fair", "add to resolve: which source"}, "\tresolve:\n"},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := projecttest.Wide(t)
			projecttest.Edit(t, fsys, "editions/2022.yaml", resolved, tt.stays)
			projecttest.Edit(t, fsys, "sources/review.yaml", "reports: 2022\n", "reports: 2022\ndated: 2022-11\n")
			projecttest.Edit(t, fsys, "sources/fair.yaml", "label: {vi: Hội chợ, en: Fair}", "label: "+tt.label)
			_, found := judged(fsys, "")
			found = slices.DeleteFunc(found, func(p report.Problem) bool { return p.Code != report.Unresolved })
			if len(found) != 1 {
				t.Fatal(render(found))
			}
			for _, w := range tt.want {
				if !strings.Contains(found[0].Hint.String(), w) {
					t.Errorf("the hint lacks %q: %s", w, found[0].Hint.String())
				}
			}
			if strings.Contains(found[0].Hint.String(), tt.unwant) {
				t.Errorf("the hint has %q: %s", tt.unwant, found[0].Hint.String())
			}
		})
	}
}
