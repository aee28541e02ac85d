package templates_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
)

// contradictory is a project whose numbers of two years do not fit the change
// between them; settled is added to its edition.
func contradictory(settled string) fstest.MapFS {
	files := map[string]string{
		"tongket.yaml": "project: canal\norganisation: {vi: Ban quản lý kênh, en: Canal Board}\nlanguages: [vi, en]\nimprint: {vi: bản thử, en: trial}\n",
		"indicators.yaml": `units:
  boats: {kind: count, vi: thuyền, en: [boat, boats]}
groups:
  - {id: canal, name: {vi: Kênh, en: Canal}}
indicators:
  - {id: boats, name: {vi: Số thuyền, en: Boats}, unit: boats, group: canal}
`,
		"sources/log.yaml": `source: log
label: {vi: Sổ kênh, en: Canal log}
document: {file: log.txt, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}
reports: 2022
facts:
  - {indicator: boats, period: 2021, value: 1000, at: {paragraph: 1, printed: 1.000 thuyền}}
  - {indicator: boats, period: 2022, value: 1200, at: {paragraph: 2, printed: 1.200 thuyền}}
  - {indicator: boats, period: 2022, change: +50%, from: 2021, at: {paragraph: 3, printed: 50%}}
`,
		"editions/2022.yaml": `edition: 2022
period: 2022
title: {vi: Kênh năm 2022, en: The canal in 2022}
cut-off: {vi: "Chỉ dùng {source log}.", en: "Only {source log} is used."}
sources: [log]
` + settled + `sections:
  - id: boats
    title: {vi: Thuyền, en: Boats}
    blocks:
      - table: periods
        id: boats-table
        name: {vi: Thuyền, en: Boats}
        message: {vi: Thuyền của hai năm, en: Boats of two years}
        measure: {vi: Số thuyền, en: Boats}
        columns: 2021..2022
        rows: [{of: boats}]
`,
	}
	out := fstest.MapFS{}
	for name, data := range files {
		out[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return out
}

// TestSettled holds that a contradiction of two ways is resolved by leaving one
// statement out of the arithmetic, and that both ways are then printed in both
// languages, below the table and in the annex.
func TestSettled(t *testing.T) {
	_, found := judged(contradictory(""))
	if len(found) != 1 || found[0].Code != "chains-contradict" || !strings.Contains(found[0].Hint.String(), "without: boats 2022 change 2021 by log") {
		t.Fatal(found)
	}
	const settled = `resolve:
  - figure: boats 2021
    without: boats 2022 change 2021 by log
    reason: {vi: Không tính theo mức tăng này., en: Nothing is computed from that rise.}
`
	_, printed := printedOf(t, contradictory(settled))
	for _, want := range []string{
		"2021: 1.000 (S1 ¶1), nhưng 798–802 (S1 ¶2, 3): các tài liệu mâu thuẫn. Không tính theo mức tăng này.",
		"2021: 1,000 (S1 ¶1), but 798–802 (S1 ¶2, 3): the statements contradict each other. Nothing is computed from that rise.",
	} {
		if n := strings.Count(printed, want); n != 2 {
			t.Errorf("%q is printed %d times, not below the table and in the annex", want, n)
		}
	}
	needless := strings.Replace(settled, "boats 2022 change 2021 by log", "boats 2020", 1)
	if _, found := judged(contradictory(needless)); len(found) != 2 {
		t.Errorf("what is left aside for nothing: %v", found)
	}
	both := strings.Replace(settled, "    reason", "    use: log\n    reason", 1)
	if _, found := judged(contradictory(both)); len(found) == 0 || found[0].Code != "wrong-shape" {
		t.Errorf("use: beside without: %v", found)
	}
}

// judged is a project as it is read and judged.
func judged(files fs.FS) (*report.Report, report.Problems) {
	r, problems := load.Project(files, "")
	return r, append(problems, check.Editions(r)...).Sort()
}
