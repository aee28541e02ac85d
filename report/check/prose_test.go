package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/load"
)

const indicators = `
units:
  cases: {kind: count, vi: vụ, en: [case, cases]}
  people: {kind: count, vi: người, en: [person, people]}
  units: {kind: count, vi: tập thể, en: [unit, units]}
  measures: {kind: count, vi: tiêu chí, en: [measure, measures]}
  vnd: {kind: money, vi: đồng, en: VND}
  tonnes: {kind: measure, vi: tấn, en: [tonne, tonnes]}
groups:
  - {id: all, name: {vi: Chung, en: General}}
indicators:
  - {id: cases, name: {vi: Số vụ, en: Number of cases}, unit: cases, group: all, better: lower}
  - {id: patrols, name: {vi: Số tổ, en: Patrols}, unit: units, group: all}
  - {id: rate, name: {vi: Tỷ lệ, en: Clear-up rate}, unit: "%", group: all, better: higher}
  - {id: worth, name: {vi: Trị giá, en: Worth}, unit: vnd, group: all}
  - {id: measures, name: {vi: Tiêu chí, en: Measures}, unit: measures, group: all}
`

const facts = `
source: review
label: {vi: Hội nghị, en: Conference}
document: {file: a.txt, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}
reports: 2022
facts:
  - {indicator: cases, period: 2022, value: 574, at: {paragraph: 1, printed: 574 vụ}}
  - {indicator: cases, period: 2022, change: -5.3%, from: 2021, at: {paragraph: 1, printed: "5,3%"}}
  - {indicator: cases, period: 2020, change: -4.0%, from: 2019, same-period: true, at: {paragraph: 1, printed: "4,0%"}}
  - {indicator: patrols, period: 2022, change: +20%, from: 2021, at: {paragraph: 1, printed: "20%"}}
  - {indicator: rate, period: 2020, value: more than 90%, at: {paragraph: 1, printed: hơn 90%}}
  - {indicator: rate, period: 2020, target: 75%, at: {paragraph: 1, printed: "75%"}}
  - {indicator: rate, period: 2021, value: 91.1%, at: {paragraph: 1, printed: "91,1%"}}
  - {indicator: rate, period: 2022, value: nearly 90%, at: {paragraph: 1, printed: gần 90%}}
  - {indicator: worth, period: 2022, value: 574, at: {paragraph: 1, printed: 574}}
  - {indicator: measures, period: 2022, value: 3, at: {paragraph: 1, printed: ba}}
`

// project is a project whose edition says one sentence in each language.
func project(vi, en string) fstest.MapFS {
	files := map[string]string{
		"tongket.yaml": `
project: test
organisation: {vi: Hợp tác xã, en: Cooperative}
languages: [vi, en]
imprint: {vi: tổng hợp, en: compiled}
names: [Đề án 06, Project 06, Covid-19, PC02, Tập thể ba tốt]
`,
		"indicators.yaml":     indicators,
		"glossary.yaml":       "terms:\n  - {id: hdnd, name: {vi: HĐND, en: People’s Council}, meaning: {vi: Hội đồng nhân dân., en: The elected body.}}\n",
		"sources/review.yaml": facts,
		"editions/2022.yaml": fmt.Sprintf(`
edition: 2022
period: 2022
title: {vi: Kết quả, en: Results}
cut-off: {vi: Cả năm., en: The whole year.}
sources: [review]
sections:
  - id: one
    title: {vi: Một phần, en: A section}
    blocks:
      - vi: %q
        en: %q
`, vi, en),
	}
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return fsys
}

// problems is the codes found in a pair of sentences.
func problems(t *testing.T, vi, en string) (codes []string, all report.Problems) {
	t.Helper()
	r, bad := load.Project(project(vi, en), "")
	if r == nil {
		t.Fatalf("%s\n%s\n%v", vi, en, bad)
	}
	all = check.Prose(r)
	for _, p := range all {
		codes = append(codes, string(p.Code))
	}
	return slices.Compact(codes), all
}

// TestTitleOverNoRows holds that a title which says how things went stands over any section: also
// over one whose text says more than its figures, so that no rows can be named.
func TestTitleOverNoRows(t *testing.T) {
	files := project("Có {cases}.", "There were {cases}.")
	e := files["editions/2022.yaml"]
	for _, title := range []string{"{vi: Số vụ giảm, en: Cases fell}", "{vi: Số vụ tăng, en: Cases rose}", "{vi: Nhiều vụ nhất, en: Most cases}", "{vi: Số vụ tăng nhanh hơn, en: Cases rose faster}"} {
		named := strings.Replace(string(e.Data), "{vi: Một phần, en: A section}", title, 1)
		files["editions/2022.yaml"] = &fstest.MapFile{Data: []byte(named)}
		r, bad := load.Project(files, "")
		if r == nil {
			t.Fatal(bad)
		}
		if all := check.Prose(r); len(all) > 0 {
			t.Errorf("%s: %v", title, all)
		}
	}
}

// TestMeasureOverUnreadRows holds that nothing is said of the unit of rows that could not be read.
func TestMeasureOverUnreadRows(t *testing.T) {
	for rows, want := range map[string]bool{"[cases]": false, "[{of: unknown}]": false, "[{of: rate}]": true} {
		files := project("Có {cases}.", "There were {cases}.")
		files["editions/2022.yaml"].Data = append(files["editions/2022.yaml"].Data,
			"      - {table: periods, id: t, name: {vi: Bảng, en: Table}, message: {vi: Theo năm, en: By year}, measure: {vi: Vụ, en: Cases}, columns: 2021..2022, rows: "+rows+"}\n"...)
		r, bad := load.Project(files, "")
		if r == nil {
			t.Fatal(bad)
		}
		all := check.Prose(r)
		if got := slices.ContainsFunc(all, func(p report.Problem) bool { return p.Code == report.UnitWord }); got != want {
			t.Errorf("%s: a word about the unit %v, want %v: %v", rows, got, want, all)
		}
	}
}

// TestUnreadExplanations holds that no short form is called unexplained where what
// explains them could not be read.
func TestUnreadExplanations(t *testing.T) {
	files := project("Theo HĐND.", "By the HĐND.")
	find := func() bool {
		r, bad := load.Project(files, "")
		if r.ShortUnread != (len(bad.Errors()) > 0) {
			t.Errorf("%s: read %v, but %v", files["glossary.yaml"].Data, !r.ShortUnread, bad)
		}
		return slices.ContainsFunc(check.Prose(r), func(p report.Problem) bool { return p.Code == report.Abbreviation })
	}
	for glossary, want := range map[string]bool{
		string(files["glossary.yaml"].Data): false, "terms: []\n": true, "terms:\n  - {id: other, name: {vi: Khác, en: Other}, meaning: {vi: Khác., en: Other.}}\n": true,
		"termss: []\n": false, "": false, "terms:\n  - {id: hdnd, nam: {vi: HĐND, en: Council}, meaning: {vi: Dân cử., en: Elected.}}\n": false,
	} {
		files["glossary.yaml"] = &fstest.MapFile{Data: []byte(glossary)}
		if got := find(); got != want {
			t.Errorf("%q: a problem of a short form %v, want %v", glossary, got, want)
		}
	}
}

// TestSentences has a sentence in one language to a line; the other language
// says nothing. The traps are those of the glossary of terms.
func TestSentences(t *testing.T) {
	for _, tt := range []struct{ sentence, want string }{
		// Typed figures.
		{"vi: Xảy ra 574 vụ.", "typed-figure"},
		{"vi: Tỷ lệ đạt 32,2%.", "typed-figure"},
		{"vi: Có 2.711 người.", "typed-figure"},
		{"vi: Xem https://a.example/2022/tin-574.html?so=17 và www.a.example/574.", ""},
		{"vi: Xem https://a.example/tin, 574 người.", "typed-figure"},
		{"vi: Có 03 mục tiêu.", "typed-figure"},
		{"en: There were 574 cases.", "typed-figure"},
		{"en: An 18-year-old was found.", "typed-figure"},
		{"en: There were 2021 cases.", "typed-figure"},
		{"vi: Năm 2022 và nhiệm kỳ 2021-2026, giai đoạn 2022 - 2025, 2019–2022, tầm nhìn đến năm 2030.", ""},
		{"vi: Hội nghị ngày 02 tháng 01 năm 2023, chiều 2.1, sáng 23-1, ngày 15-12, 15/12/2020, 02/01.", ""},
		{"en: On 2 January 2023, in December 2020, for 2021–2026.", ""},
		{"vi: Trạm k9 và tuyến m2, tuyến m12.", ""},
		{"vi: Đề án 06, Covid-19, PC02, Nghị định 30, Điều 9, khóa XV, lần thứ 77, năm thứ 2 liên tiếp.", ""},
		{"en: Project 06, Covid-19, Decree 30, the 13th congress, the 15th National Assembly.", ""},
		{"vi: Lượt theo tháng, 7–12/2025, 7-12/2025, 1/2021–12/2025, tháng 1/2021–12/2025.", ""},
		{"en: Cases, July–December 2025, January 2021–December 2025, Nov 2024–Jan 2025.", ""},
		{"vi: Có 7–12 vụ.", "typed-figure"},
		{"vi: Lượt theo tháng, 7–13/2025.", "typed-figure"},
		{"vi: Lượt theo tháng, 17–12/2025.", "typed-figure"},
		{"en: In January 2021–Cases 2025 there were some.", "typed-figure"},
		{"vi: Tập thể ba tốt được khen.", ""},
		{"vi: Khen ba tập thể.", "number-word"},
		// A level compared with that of another year.
		{"vi: Năm 2022 có {cases}, tăng so với năm 2021.", "direction-word"},
		{"vi: Năm 2022 có {cases}, giảm so với năm 2021.", ""},
		{"vi: Năm 2022 có {cases}, cao hơn năm 2021.", "direction-word"},
		{"vi: Năm 2022 có {cases}, thấp hơn năm 2021.", ""},
		{"en: There were {cases} in 2022, up on 2021.", "direction-word"},
		{"en: There were {cases} in 2022, down on 2021.", ""},
		{"en: In 2022 there were {cases}, more than in 2021 ({cases 2021}).", "direction-word"},
		{"en: In 2022 there were {cases}, fewer than in 2021 ({cases 2021}).", ""},
		{"en: In 2022 there were {cases}, up on 2019.", "not-stated"},
		// Number words.
		{"vi: Khởi tố hai vụ.", "number-word"},
		{"vi: Khen thưởng năm tập thể.", "number-word"},
		{"vi: Giảm cả ba tiêu chí.", "number-word"},
		{"en: Twelve cases were solved.", "number-word"},
		{"en: It fell on all three measures.", "number-word"},
		{"vi: Năm 2021, năm qua, hằng năm, một số vụ, một trong những người, thứ hai, hai bên, đôi khi, mười mươi.", ""},
		{"vi: Nhất là đầu tư, tư tưởng, thứ tự, Thứ trưởng, chín chắn, ba lô, không ngừng, thống nhất, duy nhất, trăm họ, tứ phía.", ""},
		{"vi: Theo hai nguồn, ba năm, năm tài liệu, hạng Nhì, lần thứ tư, đầu tiên, quý II.", ""},
		{"en: One of the cases, the second time, three messages, two sources, a third, first-ever, ten-fold.", ""},
		// Direction, sign.
		{"vi: Số vụ giảm {cases change 2021 bare} so với năm 2021.", ""},
		{"vi: Số vụ tăng {cases change 2021 bare} so với năm 2021.", "direction-word"},
		{"vi: Số vụ giảm {cases change 2021} so với năm 2021.", "double-sign"},
		{"vi: Mức {cases change 2021 bare} được ghi nhận.", "bare-change"},
		{"vi: Thay đổi là {cases change 2021}.", ""},
		{"vi: Số tổ giảm {patrols change 2021 bare}.", "direction-word"},
		{"vi: Số tổ tăng {patrols change 2021 bare}, số vụ giảm {cases change 2021 bare}.", ""},
		{"vi: Số vụ không tăng, {cases change 2021 bare}.", ""},
		{"vi: Phấn đấu giảm {patrols change 2021 bare}.", ""},
		{"en: Cases fell by {cases change 2021 bare} compared with 2021.", ""},
		{"en: Cases rose by {cases change 2021 bare}.", "direction-word"},
		{"en: An increase of {cases change 2021}.", "double-sign"},
		{"en: Cases were {cases change 2021 bare} fewer than in 2021.", ""},
		{"en: Cases were {cases change 2021 bare} higher than in 2021.", "direction-word"},
		{"en: Patrols were up by more than {patrols change 2021 bare}.", "bound-word"},
		{"en: Cases were up to {cases}.", ""},
		{"en: There were about {cases}.", "bound-word"},
		{"en: There were more than {cases}.", "bound-word"},
		{"vi: Số vụ là khoảng {cases}.", "bound-word"},
		{"vi: Số vụ ở mức hơn {cases}.", "bound-word"},
		{"en: A change of {cases change 2021 bare}.", "bare-change"},
		{"en: The force did not rise, {cases change 2021 bare}.", ""},
		// Traps of direction: none of them gives the figure its direction.
		{"vi: Tăng cường tuần tra, hạ tầng, cao điểm, nâng cao, tăng tốc, giảm thiểu, miễn giảm, lên kế hoạch: {cases change 2021 bare}.", "bare-change"},
		{"en: A crackdown was set up; up to date, further follow-up of less serious cases, and {cases change 2021 bare}.", "bare-change"},
		// By or to.
		{"vi: Số vụ giảm {cases}.", "by-or-to"},
		{"vi: Số vụ giảm còn {cases}.", ""},
		{"vi: Số vụ giảm xuống còn {cases change 2021 bare}.", "by-or-to"},
		{"en: Cases fell by {cases}.", "by-or-to"},
		{"en: Cases fell to {cases}.", ""},
		{"en: Cases fell to {cases change 2021 bare}.", "by-or-to"},
		// Base.
		{"vi: Số vụ giảm {cases change 2021 bare} so với năm 2019.", "other-base"},
		{"en: Cases fell by {cases change 2021 bare} compared with 2019.", "other-base"},
		{"vi: Số vụ giảm {cases 2020 change 2019 bare} so với cùng kỳ năm 2019.", ""},
		{"vi: Số vụ giảm {cases 2020 change 2019 bare} so với năm 2019.", "same-period"},
		{"en: Cases fell by {cases change 2021 bare} on the same period of 2021.", "same-period"},
		// Points.
		{"vi: Tỷ lệ giảm {rate points 2021 bare}.", ""},
		{"vi: Tỷ lệ giảm {rate points 2021 number}%.", "points-not-percent"},
		{"vi: Số vụ giảm {cases change 2021 number} điểm phần trăm.", "points-not-percent"},
		{"en: The rate fell by {rate points 2021 number} percentage points.", ""},
		{"en: Cases fell by {cases change 2021 bare} percentage points.", "points-not-percent"},
		// Targets.
		{"vi: Tỷ lệ {rate 2020}, vượt chỉ tiêu {rate 2020 target}.", ""},
		{"vi: Tỷ lệ {rate 2021}, vượt chỉ tiêu.", "target-word"},
		{"vi: Tỷ lệ {rate 2020}, chưa đạt chỉ tiêu.", "target-word"},
		{"en: The rate was {rate 2021}, which met the target.", "target-word"},
		{"vi: Đạt và vượt mọi chỉ tiêu đề ra.", ""},
		// Judgement.
		{"vi: Số vụ giảm {cases change 2021 bare}, tốt hơn.", ""},
		{"en: Cases fell by {cases change 2021 bare} and the situation worsened.", "judgement-word"},
		{"en: Patrols rose by {patrols change 2021 bare}, an improvement.", "judgement-word"},
		// Terms.
		{"vi: Đại biểu HĐND.", ""},
		{"vi: Lãnh đạo UBND.", "unexplained-abbreviation"},
		{"vi: GIÁM ĐỐC", ""},
		{"vi: TM. ỦY BAN NHÂN DÂN", ""},
		{"vi: Ủy ban nhân dân (UBND) họp; UBND quyết định.", ""},
		{"vi: Đại hội lần thứ XIII.", ""},
		{"vi: Hòa bình là hoà bình.", "two-spellings"},
		{"vi: Tỷ lệ và tỉ lệ.", "two-spellings"},
		{"vi: Covid-19 và COVID-19.", "two-spellings"},
		{"vi: Hóa học, khóa XV, tùy ý.", ""},
	} {
		lang, sentence, _ := strings.Cut(tt.sentence, ": ")
		said := map[string]string{"vi": "…", "en": "…"}
		said[lang] = sentence
		// Both languages refer to the same figures.
		other := map[string]string{"vi": "en", "en": "vi"}[lang]
		said[other] = mention(sentence)
		got, all := problems(t, said["vi"], said["en"])
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s\n\tfinds %q, want %q\n\t%v", tt.sentence, got, tt.want, all)
		}
	}
}

// mention refers to the figures of a sentence in full and says nothing of them.
func mention(sentence string) string {
	out := "…"
	for _, part := range strings.Split(sentence, "{")[1:] {
		name, _, _ := strings.Cut(part, "}")
		name = strings.TrimSuffix(strings.TrimSuffix(name, " bare"), " number")
		out += " {" + name + "}."
	}
	return out
}

func TestLanguages(t *testing.T) {
	for _, tt := range []struct{ vi, en, want string }{
		{"Trị giá {worth number} tỷ đồng.", "Worth VND {worth number} billion.", ""},
		{"Trị giá {worth number} tỷ đồng.", "Worth VND {worth number} million.", "scale-word"},
		{"Trị giá {worth number} nghìn tỷ đồng.", "Worth VND {worth number} trillion.", ""},
		{"the same words here", "the same words here", "untranslated"},
		{"Phạm Minh Chính", "Phạm Minh Chính", ""},
	} {
		got, _ := problems(t, tt.vi, tt.en)
		got = slices.DeleteFunc(got, func(c string) bool { return c == "unexplained-abbreviation" })
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s | %s: finds %q, want %q", tt.vi, tt.en, got, tt.want)
		}
	}
}

// TestPlace holds that a problem stands where the word stands, also on a later
// line of the file.
func TestPlace(t *testing.T) {
	fsys := project("Một câu.", "A sentence.")
	data := string(fsys["editions/2022.yaml"].Data)
	data = strings.Replace(data, `- vi: "Một câu."`, "- vi: |\n          Một câu dài\n          có 574 vụ.", 1)
	fsys["editions/2022.yaml"].Data = []byte(data)
	r, bad := load.Project(fsys, "")
	if r == nil {
		t.Fatal(bad)
	}
	found := check.Prose(r)
	if len(found) != 1 || found[0].At.String() != "editions/2022.yaml:13:14" {
		t.Errorf("%v", found)
	}
}
