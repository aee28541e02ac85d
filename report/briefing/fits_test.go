package briefing

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/frame"
)

// office is a small project with the given indicators of trees, facts of its one
// document and blocks of its one section, each as YAML.
func office(indicators, facts, blocks string) fstest.MapFS {
	return fstest.MapFS{
		"tongket.yaml": {Data: []byte(`project: office
organisation: {vi: Hợp tác xã Bến Đá, en: Ben Da Cooperative}
languages: [vi, en]
imprint: {vi: bản tổng hợp, en: compiled}
`)},
		"indicators.yaml": {Data: []byte(`units:
  trees: {kind: count, vi: cây, en: [tree, trees]}
groups:
  - {id: land, name: {vi: Đất, en: Land}}
indicators:
` + indicators)},
		"sources/review.yaml": {Data: []byte(`source: review
label: {vi: Hội nghị, en: Conference}
document: {file: a.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2022
facts:
` + facts)},
		"editions/2022.yaml": {Data: []byte(`edition: 2022
period: 2022
title: {vi: Kết quả, en: Results}
cut-off: {vi: Cả năm., en: The whole year.}
sources: [review]
sections:
  - id: land-section
    title: {vi: Vườn cây, en: The orchard}
    blocks:
` + blocks)},
	}
}

// exhibit is what every table and chart of an office has.
const exhibit = "name: {vi: Số cây, en: Trees}, message: {vi: Số cây các vườn, en: Trees of the orchards}, measure: {vi: Số cây, en: Number of trees}"

// checked is the problems of a project on a paper, and its pages if it has none.
func checked(t *testing.T, files fstest.MapFS, paper string) (report.Problems, *Briefing) {
	t.Helper()
	set := faces(t)
	p := opened(files, "office", set)
	problems, err := p.Check(Checks{Options: p.on(paper)})
	if err != nil {
		t.Fatal(err)
	}
	sameAsBuild(t, p, p.on(paper), problems.Errors())
	if len(problems.Errors()) > 0 {
		return problems.Errors(), nil
	}
	b, _ := p.lay(p.Editions[0], p.on(paper), set)
	return nil, b
}

// TestWorkingsOfSeveral: a note names the pages of all workings that its marks lead to,
// and the head of workings stands on the page of their first line.
func TestWorkingsOfSeveral(t *testing.T) {
	indicators, facts, rows, workings := "", "", "", ""
	for i, id := range []string{"east", "west", "south"} {
		indicators += fmt.Sprintf("  - {id: %s, name: {vi: Vườn %[2]s, en: Orchard %[2]s}, unit: trees, group: land}\n", id, strings.ToUpper(id[:1]))
		facts += fmt.Sprintf("  - {indicator: %s, period: 2022, value: %d, at: {paragraph: 2, printed: %[2]d cây}}\n", id, 574+i)
		facts += fmt.Sprintf("  - {indicator: %s, period: 2022, change: -5.3%%, from: 2021, at: {paragraph: 2, printed: \"5,3%%\"}}\n", id)
		rows += fmt.Sprintf(", {of: %s}", id)
		workings += fmt.Sprintf("      - page: new\n      - {vi: Vườn cây., en: The orchard.}\n      - workings: %s\n", id)
	}
	table := "      - {table: periods, id: trees-table, " + exhibit + ", columns: 2021..2022, rows: [" + rows[2:] + "]}\n"
	for _, paper := range papers() {
		problems, b := checked(t, office(indicators, facts, table+workings), paper)
		if problems != nil {
			t.Fatal(problems)
		}
		var pages []string // that print workings
		all := ""
		for _, p := range b.Pages {
			all += strings.Join(allText(p), "|")
			for _, it := range p.Items {
				if a, ok := it.Shape.(frame.Anchor); ok && strings.HasPrefix(a.Name, "workings.") {
					pages = append(pages, fmt.Sprint(p.Number))
				}
			}
		}
		want := "workings on p.\u00a0|" + pages[0] // 5–7 or, all on one page, 8
		switch {
		case pages[0] != pages[1] && pages[1] != pages[2]:
			want += "–" + pages[2]
		case pages[0] != pages[2]:
			want += ", " + pages[2]
		}
		if !strings.Contains(all, want+"|") {
			t.Errorf("%s: no %q in %s", paper, want, all)
		}
	}
}

// TestWorkingsOfNothing: where an indicator has changes but no level, nothing leads to
// its workings, which are empty.
func TestWorkingsOfNothing(t *testing.T) {
	indicators := "  - {id: east, name: {vi: Vườn A, en: Orchard A}, unit: trees, group: land}\n"
	facts := `  - {indicator: east, period: 2021, change: +9.9%, from: 2018, at: {paragraph: 2, printed: "9,9%"}}
  - {indicator: east, period: 2022, change: +5.3%, from: 2021, at: {paragraph: 2, printed: "5,3%"}}
`
	blocks := "      - {chart: changes, id: c, " + exhibit + ", of: east, periods: 2022, from: 2018}\n      - workings: east\n"
	for _, paper := range papers() {
		if problems, _ := checked(t, office(indicators, facts, blocks), paper); problems != nil {
			t.Error(problems)
		}
	}
}

const oneOrchard = "  - {id: east, name: {vi: Vườn A, en: Orchard A}, unit: trees, group: land}\n"

// TestWideFigures: what an office may well publish fits its tables and charts.
func TestWideFigures(t *testing.T) {
	table := "      - {table: periods, id: t, " + exhibit + ", columns: 2020..2022, rows: [{of: east}]}\n"
	chart := "      - {chart: columns, id: c, " + exhibit + ", of: east, periods: 2020..2022}\n"
	inventory := "      - {table: inventory, id: i, " + exhibit + ", period: 2022, square: 10, rows: [{of: east}]}\n"
	ranges := `  - {indicator: east, period: 2022, value: 1234567, at: {paragraph: 2, printed: 1.234.567 cây}}
  - {indicator: east, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 2, printed: "5,3%"}}
  - {indicator: east, period: 2021, change: -7.1%, from: 2020, at: {paragraph: 2, printed: "7,1%"}}
`
	words := func(s string) string {
		return fmt.Sprintf("  - {indicator: east, period: 2022, value: {vi: %q, en: %q}, at: {paragraph: 2, printed: %q}}\n", s, s+" in words", s)
	}
	for name, tt := range map[string]struct{ facts, blocks string }{
		"ranges of seven digits": {ranges, table + chart},
		"1e15":                   {"  - {indicator: east, period: 2022, value: 1e15, at: {paragraph: 2, printed: 1.000.000.000.000.000 cây}}\n", table},
		"47 letters of words":    {words("cây các loại ở khắp các vườn dọc theo kênh chính"), inventory + table},
		"76 letters of words":    {words("cây các loại ở khắp các vườn dọc theo kênh chính và các nhánh của kênh chính"), inventory + table},
		"one word of 60 letters": {words(strings.Repeat("nghiêng", 8)), inventory},
	} {
		for _, paper := range papers() {
			if strings.HasPrefix(name, "one word") && paper == "large" {
				continue // of large letters it is wider than the page
			}
			if problems, _ := checked(t, office(oneOrchard, tt.facts, tt.blocks), paper); problems != nil {
				t.Errorf("%s on %s: %v", name, paper, problems)
			}
		}
	}
}

// TestHeadsOfMembers: what an office counts by school stands beside each other on every
// paper: heads do not say the period over each column, nor touch each other. Without
// messages and headline figures there is no page of them.
func TestHeadsOfMembers(t *testing.T) {
	indicators := `  - {id: pupils, name: {vi: Học sinh, en: Pupils}, unit: trees, group: land, by: school}
  - {id: girls, name: {vi: Học sinh nữ, en: Girls}, unit: trees, group: land, by: school}
  - {id: share, name: {vi: Tỷ lệ học sinh nữ, en: Share of girls}, unit: "%", group: land, by: school, is: {share: [girls, pupils]}}
  - {id: mark, name: {vi: Điểm trung bình, en: Average mark}, unit: "%", group: land, by: school, apart: true}
breakdowns:
  - id: school
    name: {vi: trường, en: school}
    members: [{id: le-loi, name: {vi: Trường Lê Lợi, en: Lê Lợi School}}, {id: nguyen-trai, name: {vi: Trường Nguyễn Trãi, en: Nguyễn Trãi School}}]
`
	facts := ""
	for i, school := range []string{"le-loi", "nguyen-trai"} {
		facts += fmt.Sprintf("  - {indicator: pupils, of: %s, period: 2022, value: 1240%d, at: {paragraph: %[3]d, printed: 12.40%[2]d cây}}\n", school, i, 3+i)
		facts += fmt.Sprintf("  - {indicator: girls, of: %s, period: 2022, value: 601%d, at: {paragraph: %[3]d, printed: 6.01%[2]d cây}}\n", school, i, 3+i)
		facts += fmt.Sprintf("  - {indicator: mark, of: %s, period: 2022, value: 7.4%d%%, at: {paragraph: %[3]d, printed: \"7,4%[2]d%%\"}}\n", school, i, 3+i)
	}
	table := "      - {table: members, id: t, " + exhibit + ", by: school, columns: [pupils, girls, share, mark]}\n"
	for _, paper := range papers() {
		problems, b := checked(t, office(indicators, facts, table), paper)
		if problems != nil {
			t.Error(paper, problems)
			continue
		}
		all := ""
		for _, p := range b.Pages {
			all += strings.Join(printedLines(p), "\n") + "\n"
		}
		if strings.Contains(all, "Nội dung chính") || strings.Contains(all, "Học sinh nữ, 2022\n") {
			t.Errorf("%s: an empty page of messages, or the period over each column:\n%s", paper, all)
		}
	}
}

// TestNoFigures: a briefing in words alone is one.
func TestNoFigures(t *testing.T) {
	for _, paper := range papers() {
		if problems, _ := checked(t, office(oneOrchard, "  []\n", "      - {vi: Vườn cây., en: The orchard.}\n"), paper); problems != nil {
			t.Error(problems)
		}
	}
}

// TestCitedEverywhere: a document may be cited in hundreds of paragraphs, and print
// hundreds of figures.
func TestCitedEverywhere(t *testing.T) {
	indicators, facts := "", ""
	for i := range 230 {
		name := strings.Repeat("a", i/26) + string(rune('a'+i%26))
		indicators += fmt.Sprintf("  - {id: trees-%s, name: {vi: Vườn %[1]s, en: Orchard %[1]s}, unit: trees, group: land}\n", name)
		facts += fmt.Sprintf("  - {indicator: trees-%s, period: 2022, value: %d, at: {paragraph: %d, printed: %[2]d cây}}\n", name, 1000-i, 2+2*i)
	}
	for _, paper := range papers() {
		problems, b := checked(t, office(indicators, strings.ReplaceAll(facts, "1000 cây", "1.000 cây"), "      - {vi: Vườn cây., en: The orchard.}\n"), paper)
		if problems != nil {
			t.Fatal(problems)
		}
		all := ""
		for _, p := range b.Pages {
			all += strings.Join(allText(p), "")
		}
		all = strings.NewReplacer(" ", "", "\u00a0", "").Replace(all)
		if !strings.Contains(all, "78,80,…") || !strings.Contains(all, "¶460:771cây") {
			t.Errorf("%s: the list of paragraphs has no end, or that of figures ends too early", paper)
		}
	}
}

// TestOneCause: what does not fit is one problem at what must change, never at a fact.
func TestOneCause(t *testing.T) {
	facts, long := "", strings.Repeat("Người dân góp sách và cùng sửa phòng đọc. ", 200)
	for y := 1993; y <= 2022; y++ {
		facts += fmt.Sprintf("  - {indicator: east, period: %d, value: %d, at: {paragraph: 2, printed: %[2]d cây}}\n", y, y-1900)
	}
	entries := "      - table: entries\n        id: e\n        name: {vi: Số cây, en: Trees}\n        message: {vi: Số cây, en: Trees}\n        measure: {vi: Số cây, en: Trees}\n" +
		"        head: [{vi: Phòng, en: Room}, {vi: Việc, en: Work}]\n        rows:\n          - cells: [{vi: Phòng đọc, en: Reading room}, {vi: \"" + long + "\", en: short}]\n            statement: review.said\n"
	said := "statements:\n  - {id: said, paragraph: 2, kind: result, vi: Phòng đọc mở cửa., en: The reading room opened.}\n"
	tiles := "headline:\n  - title: {vi: Số liệu, en: Figures}\n    tiles:\n      - label: {vi: \"" + long + "\", en: Trees}\n        figure: east\n        rows: [{label: {vi: a, en: b}, words: {vi: c, en: d}}, {label: {vi: e, en: f}, words: {vi: g, en: h}}]\n"
	for name, tt := range map[string]struct {
		files fstest.MapFS
		line  string // that the place shows
	}{
		"thirty columns":   {office(oneOrchard, facts, "      - {table: periods, id: t, "+exhibit+", columns: 1993..2022, rows: [{of: east}]}\n"), "table: periods"},
		"a row of a page":  {office(oneOrchard, facts+said, entries), "- cells:"},
		"a label of lines": {withTiles(office(oneOrchard, facts, "      - {vi: Vườn cây., en: The orchard.}\n"), tiles), "- label: {vi: \"Người"},
	} {
		for _, paper := range papers() {
			problems, _ := checked(t, tt.files, paper)
			if name == "thirty columns" && paper == "large" {
				if problems != nil {
					t.Errorf("%s on %s go on below each other: %v", name, paper, problems)
				}
				continue
			}
			if len(problems) != 1 || problems[0].Code != report.DoesNotFit {
				t.Errorf("%s on %s: %v", name, paper, problems)
				continue
			}
			lines := strings.Split(string(tt.files["editions/2022.yaml"].Data), "\n")
			if line := lines[problems[0].At.Line-1]; !strings.Contains(line, tt.line) {
				t.Errorf("%s on %s: the place is %q", name, paper, line)
			}
		}
	}
}

// withTiles is a project whose edition has headline figures.
func withTiles(files fstest.MapFS, tiles string) fstest.MapFS {
	f := files["editions/2022.yaml"]
	f.Data = []byte(strings.Replace(string(f.Data), "sections:\n", tiles+"sections:\n", 1))
	return files
}
