package briefing

import (
	"slices"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/projecttest"
)

// TestLetterheadOfOneLine: the state's title is on one line on every paper in every look, and
// no text of a letterhead with long names stands over another.
func TestLetterheadOfOneLine(t *testing.T) {
	nation := lang.Of("vi").Letterhead.Nation
	for _, theme := range []string{"house", "sober", "bright"} {
		fsys := projecttest.Minimal(t)
		if theme != "house" {
			projecttest.Edit(t, fsys, "tongket.yaml", "languages:", "theme: "+theme+"\nlanguages:")
		}
		projecttest.Edit(t, fsys, "editions/2022.yaml", "cut-off:",
			"letterhead: {above: ỦY BAN NHÂN DÂN TỈNH VĨNH SA, issuer: BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG VÀ PHÁT TRIỂN NÔNG THÔN, number: 1205/BC-BQLDAĐTXD, place: Vĩnh Sa, date: 2023-01-09}\ncut-off:")
		for i, paper := range []string{"a4", "letter", "a5", "a4"} {
			b, err := Open(fsys, "").Make(Options{Languages: []report.Lang{"vi", "en"}[:2-i/3], Look: Look{Paper: paper}})
			if err != nil {
				t.Fatalf("%s, %s: %v", theme, paper, err)
			}
			if !slices.ContainsFunc(b.Pages[0].Items, func(it frame.Item) bool {
				text, ok := it.Shape.(frame.Text)
				return ok && strings.ReplaceAll(text.Run.Text(), "\u00a0", " ") == nation
			}) {
				t.Errorf("%s, %s: the state's title is broken", theme, paper)
			}
		}
	}
}
