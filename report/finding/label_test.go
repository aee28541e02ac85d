package finding_test

import (
	"testing"

	"io/fs"
	"strings"
	"testing/fstest"
	"tongket/report"
	"tongket/report/load"
	"tongket/report/waterworks"
)

// TestLabels has the program write what headline figures are called.
func TestLabels(t *testing.T) {
	const rows = "        rows:\n          - {label: auto, figure: water-sold change 2023}\n          - {label: auto, figure: water-sold 2024-Q4}\n"
	tiles := []struct{ yaml, vi, en string }{
		{"      - label: auto\n        figure: water-sold\n" + rows, "Nước thương phẩm, 2024 | so với năm 2023 | Quý IV/2024", "Water sold, 2024 | compared with 2023 | Q4 2024"},
		{"      - label: auto\n        figure: water-loss\n        rows:\n          - {label: auto, figure: water-loss 2025 target}\n          - {label: auto, figure: water-loss 2023}\n", "Tỷ lệ thất thoát, 2024 | chỉ tiêu, 2025 | năm 2023", "Non-revenue water, 2024 | target, 2025 | in 2023"},
		{"      - label: auto\n        figure: profit change 2023\n        rows:\n          - {label: auto, figure: profit of go-may}\n          - {label: auto, figure: costs 2023}\n", "Lợi nhuận trước thuế, 2024 so với năm 2023 | chi nhánh Gò Mây | Tổng chi phí, 2023", "Profit before tax, 2024 compared with 2023 | Gò Mây branch | Total costs, 2023"},
	}
	files := fstest.MapFS{}
	err := fs.WalkDir(waterworks.Project(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(waterworks.Project(), name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	headline := ""
	for _, tile := range tiles {
		headline += tile.yaml
	}
	s := string(files["editions/2024.yaml"].Data)
	before, rest, _ := strings.Cut(s, "headline:\n")
	_, behind, _ := strings.Cut(rest, "\nsections:")
	files["editions/2024.yaml"].Data = []byte(before + "headline:\n  - title: {vi: Số liệu, en: Figures}\n    tiles:\n" + headline + "\nsections:" + behind)
	r, problems := load.Project(files, "")
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	for n, tile := range r.Editions[1].Headline[0].Tiles {
		for l, want := range map[report.Lang]string{"vi": tiles[n].vi, "en": tiles[n].en} {
			got := tile.Label.String(l)
			for _, row := range tile.Rows {
				got += " | " + row.Label.String(l)
			}
			if got = strings.ReplaceAll(got, "\u00a0", " "); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}
