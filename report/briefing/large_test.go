package briefing

import (
	"fmt"
	"runtime/debug"
	"strings"
	"testing"
	"testing/fstest"
)

// large is a project of 1,000 facts, half of them changes, from ten sources on
// fifty indicators over ten years, and two editions that together have more than 200 pages of prose.
func large() fstest.MapFS {
	const sources, indicators, years, editions, paragraphs = 10, 50, 10, 2, 280
	files := fstest.MapFS{}
	put := func(name, format string, args ...any) {
		if files[name] == nil {
			files[name] = &fstest.MapFile{}
		}
		files[name].Data = fmt.Appendf(files[name].Data, format, args...)
	}
	put("tongket.yaml", "project: large\norganisation: {vi: Hợp tác xã Sao Mai, en: Sao Mai Cooperative}\nlanguages: [vi, en]\nimprint: {vi: tổng hợp, en: compiled}\n")
	put("indicators.yaml", "units:\n  trees: {kind: count, vi: cây, en: [tree, trees]}\ngroups:\n  - {id: orchard, name: {vi: Vườn, en: Orchard}}\nindicators:\n")
	for i := range indicators {
		put("indicators.yaml", "  - {id: trees-%d, name: {vi: Số cây vườn %[2]s, en: Trees of orchard %[2]s}, unit: trees, group: orchard, better: higher}\n", i, string(rune('A'+i%25))+strings.Repeat("a", i/25))
	}
	for s := range sources {
		name := fmt.Sprintf("sources/s%d.yaml", s)
		put(name, "source: s%d\nlabel: {vi: Hội nghị, en: Conference}\ndocument: {file: a.txt, sha256: %064d}\nreports: 2020\nfacts:\n", s, 0)
		for i := range indicators / sources {
			for y := range years {
				id, year := s*indicators/sources+i, 2011+y
				put(name, "  - {indicator: trees-%d, period: %d, value: %d, at: {paragraph: %d, printed: %[3]d cây}}\n", id, year, 500+y, 1+y)
				put(name, "  - {indicator: trees-%d, period: %d, change: +0.2%%, from: %d, at: {paragraph: %d, printed: \"0,2%%\"}}\n", id, year, year-1, 1+y)
			}
		}
	}
	for e := range editions {
		edition := fmt.Sprintf("editions/%d.yaml", 2019+e)
		put(edition, "edition: %d\nperiod: %[1]d\ntitle: {vi: Kết quả, en: Results}\ncut-off: {vi: Cả năm., en: The whole year.}\nsources: [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9]\nsections:\n", 2019+e)
		for p := range paragraphs {
			if p%20 == 0 {
				put(edition, "  - id: part-%d\n    title: {vi: Vườn cây, en: The orchard}\n    blocks:\n", p/20)
			}
			vi, en := "", ""
			for n := range 3 {
				i, year := (p+7*n)%indicators, 2012+(p+n)%(years-1)
				vi += fmt.Sprintf("Năm %d trong vườn có {trees-%d %[1]d}, tăng {trees-%[2]d %[1]d change %[3]d bare} so với năm %[3]d, và lực lượng tuần tra trên địa bàn đã chăm sóc từng cây một. ", year, i, year-1)
				en += fmt.Sprintf("In %d there were {trees-%d %[1]d} in the orchard, up by {trees-%[2]d %[1]d change %[3]d bare} compared with %[3]d, and the patrols of the area took care of each of them. ", year, i, year-1)
			}
			put(edition, "      - vi: >-\n          %s\n        en: >-\n          %s\n", strings.TrimSpace(vi), strings.TrimSpace(en))
		}
	}
	return files
}

// BenchmarkCheckLarge is tongket check, from the files to the last problem, with
// garbage collected as the program does it once there is any.
func BenchmarkCheckLarge(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(200))
	files, set := large(), faces(b)
	for b.Loop() {
		problems, err := opened(files, "large", set).Check(Checks{})
		if err != nil || len(problems) > 0 {
			b.Fatal(err, problems)
		}
	}
	list, err := opened(files, "large", set).MakeAll(Options{Edition: "all"})
	if err != nil {
		b.Fatal(err)
	}
	pages := 0
	for _, x := range list {
		pages += len(x.Pages)
	}
	b.ReportMetric(float64(pages), "pages")
}
