package roll

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/pattern"
	"tongket/report/projecttest"
	"tongket/report/starter"
	"tongket/report/waterworks"
	"tongket/seeds"
)

// rolled rolls the latest edition of a project, and holds that nothing is said of it then
// that was not said before, but what is to do.
func rolled(t *testing.T, files fs.FS, years int) (over, Rolled) {
	t.Helper()
	before, was := found(t, files)
	from := before.Editions[len(before.Editions)-1]
	if n := len(before.Unfinished); n > 0 {
		from = before.Unfinished[n-1]
	}
	out, err := Edition(files, before.Report, from, years)
	if err != nil {
		t.Fatal(err)
	}
	with := over{out.Files, files}
	after, is := found(t, with)
	if n := len(after.Unfinished); n == 0 || after.Unfinished[n-1].ID != out.ID || after.Unfinished[n-1].Period != from.Period.In(from.Period.Year()+years) {
		t.Fatalf("edition %s is not there, not unfinished, or of another period", out.ID)
	}
	for what := range is {
		if !was[what] && !strings.HasSuffix(what, "["+string(report.ToDo)+"]") {
			t.Error(what)
		}
	}
	if len(after.Editions) != len(before.Editions) || len(out.ToDo) == 0 {
		t.Error("an edition is lost, or nothing is to do")
	}
	return with, out
}

// found is all that is said of a project.
func found(t *testing.T, files fs.FS) (*briefing.Project, map[string]bool) {
	t.Helper()
	p := briefing.Open(files, "")
	list, err := p.Check(briefing.Checks{})
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, x := range list {
		out[x.Headline()] = true
	}
	return p, out
}

// TestRolled: the editions of every project can be rolled, and rolled again, and nothing is
// said of them but what is to do.
func TestRolled(t *testing.T) {
	files, _ := starter.New(starter.Choice{Name: "x", Languages: []report.Lang{"fr", "en"}, Year: 2025, Colour: "#11394D"})
	projects := map[string]fs.FS{"the example": seeds.Project(), "the waterworks": waterworks.Project(), "a new one": files}
	for seed := range uint64(2) {
		projects[string(rune('A'+seed))] = projecttest.New(seed, projecttest.Shape{})
	}
	maximal, _ := projecttest.Maximal{}.Files()
	projects["the maximal"] = maximal
	for name, files := range projects {
		t.Run(name, func(t *testing.T) {
			with, _ := rolled(t, files, 1)
			rolled(t, with, 2)
		})
	}
}

// TestOnlyPeriodsMove: every line of a rolled edition is one of the old, but for its years.
func TestOnlyPeriodsMove(t *testing.T) {
	_, out := rolled(t, waterworks.Project(), 1)
	old, err := fs.ReadFile(waterworks.Project(), "editions/2024.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := headless(string(out.Files[out.Name]))
	was, is := strings.Split(string(old), "\n"), strings.Split(text, "\n")
	if len(was) != len(is) {
		t.Fatalf("%d lines are %d", len(was), len(is))
	}
	years := func(s string) string { return year.ReplaceAllString(strings.TrimPrefix(s, "# "), "YEAR") }
	for i := range was {
		if years(was[i]) != years(is[i]) {
			t.Errorf("line %d: %q is %q", i+1, was[i], is[i])
		}
	}
}

// TestMoved: what is a period moves, in whatever form it is typed, and nothing else does.
func TestMoved(t *testing.T) {
	m := &mover{years: 1, report: &report.Report{SplitYears: report.SplitYears{First: 9}}, named: "2023"}
	for s, want := range map[string]string{
		"2022": "2023", "2018..2022": "2019..2023", "2022-H1": "2023-H1", "2022-Q4": "2023-Q4", "2022-01..09": "2023-01..09", "2025/26": "2026/27",
		"2022-12-31": "2023-12-31", "2021-2025": "2022-2026", "2022-Q1..2023-Q4": "2023-Q1..2024-Q4", "[2020, 2022]": "[2021, 2023]", "2022 from 2021": "2023 from 2022",
		"cases 2022 change 2021 bare": "cases 2023 change 2022 bare", "{cases 2022 of ninh-kieu,women}": "{cases 2023 of ninh-kieu,women}",
		"cases count district above 2000": "cases count district above 2000", "cases by review-2020": "cases by review-2020", "year-before": "year-before", "previous": "previous", "1..9": "1..9", "12": "12", "": "",
	} {
		got, add := s, 0
		for _, e := range m.moved(s) {
			got = got[:e.at+add] + e.new + got[e.at+add+len(e.old):]
			add += len(e.new) - len(e.old)
		}
		if got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
	for id, want := range map[string]string{"2022": "2023", "2022-q4": "2023-q4", "2025-26": "2026-27", "annual": "annual-2023", "mid-2022-en": "mid-2023-en"} {
		if got := m.id(id); got != want {
			t.Errorf("%q is called %q, want %q", id, got, want)
		}
	}
}

// partOfYear is a project of a quarter, with a part that names periods, one that names none,
// and comments everywhere.
func partOfYear(t *testing.T) fstest.MapFS {
	files := projecttest.Minimal(t)
	files["sections/year.yaml"] = &fstest.MapFile{Data: []byte("id: year # a comment\ntitle: {vi: Năm, en: Year}\nblocks:\n  - {vi: \"Có {trees 2022}, {source review 2021}.\", en: 'There are {trees 2022}, {source review 2021}.'} # 2022\n")}
	files["sections/plain.yaml"] = &fstest.MapFile{Data: []byte("id: plain\ntitle: {vi: Khác, en: Other}\nblocks:\n  - {vi: Vườn., en: A garden.}\n")}
	edition := string(files["editions/2022.yaml"].Data)
	edition = strings.Replace(edition, "sections:\n", "sections: # all of them\n  - include: sections/year.yaml # 2022\n  - include: sections/plain.yaml\n", 1)
	edition = strings.Replace(strings.Replace(edition, "edition: 2022", "edition: 2022-q4", 1), "period: 2022", "period: 2022-Q4", 1)
	edition = strings.ReplaceAll(edition, "change 2021", "change year-before")
	delete(files, "editions/2022.yaml")
	files["editions/q4.yaml"] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(edition, "\n", "\r\n"))}
	return files
}

// TestParts: of an edition of a part of a year, typed on Windows, parts that name periods are
// copied, with all else as it was.
func TestParts(t *testing.T) {
	files := partOfYear(t)
	r := briefing.Open(files, "").Report
	out, err := Edition(files, r, r.Editions[0], 1)
	if err != nil {
		t.Fatal(err)
	}
	text := string(out.Files["editions/2023-q4.yaml"])
	for _, want := range []string{"edition: 2023-q4\r\n", "period: 2023-Q4\r\n", "include: sections/year-2023-q4.yaml # 2022\r\n", "include: sections/plain.yaml\r\n", "sections: # all of them\r\n", "\nunfinished: true\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	part := string(out.Files["sections/year-2023-q4.yaml"])
	if want := strings.ReplaceAll(string(files["sections/year.yaml"].Data), "{trees 2022}", "{trees 2023}"); part != want {
		t.Errorf("%q\nwant\n%q", part, want)
	}
	if len(out.Files) != 2 {
		t.Errorf("%d files", len(out.Files))
	}
}

// TestDone: where all is done that is to do, that is said, and the edition can be built.
func TestDone(t *testing.T) {
	files := projecttest.Minimal(t)
	projecttest.Edit(t, files, "editions/2022.yaml", "edition: 2022", "edition: 2022\nunfinished: true")
	p, said := found(t, files)
	done := false
	for what := range said {
		done = done || strings.Contains(what, "nothing that edition 2022 asks for is lacking any more")
	}
	if !done || len(p.Editions) > 0 {
		t.Errorf("%v", said)
	}
	if _, err := p.Select(""); err == nil {
		t.Error("an unfinished edition can be built")
	}
}

// TestNextYear: what is rolled from a new project of one year is, but for the years in its
// words, what a new project of the next year would be.
func TestNextYear(t *testing.T) {
	of := func(year int) fs.FS {
		files, _ := starter.New(starter.Choice{Name: "x", Languages: []report.Lang{"vi", "fr"}, Year: year, Colour: "#11394D"})
		return files
	}
	r := briefing.Open(of(2024), "").Report
	out, err := Edition(of(2024), r, r.Editions[0], 1)
	if err != nil {
		t.Fatal(err)
	}
	for name, now := range map[string]string{"editions/2025.yaml": "editions/2025.yaml", "sections/kinds-2025.yaml": "sections/kinds.yaml"} {
		want, err := fs.ReadFile(of(2025), now)
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Split(headless(string(out.Files[name])), "\n")
		for i, line := range strings.Split(strings.Replace(string(want), "include: sections/kinds.yaml", "include: sections/kinds-2025.yaml", 1), "\n") {
			if i >= len(got) || silent(got[i]) != silent(line) {
				t.Fatalf("%s, line %d: %q, want %q", name, i+1, got[i], line)
			}
		}
	}
}

var keyed = pattern.New(`^\s*(- )?[a-z][a-z-]*: `)

// silent is a line without the years in its words: outside of braces where it is a text or a
// comment.
func silent(line string) string {
	if key := keyed.FindString(line); key != "" && !strings.Contains(line, "vi: ") && !strings.Contains(key, "fr:") {
		return line
	}
	var out strings.Builder
	for i, part := range strings.Split(line, "{") {
		ref, words, ok := strings.Cut(part, "}")
		if i == 0 || !ok {
			ref, words = "", part
		}
		if strings.HasPrefix(ref, "vi: ") {
			ref = year.ReplaceAllString(ref, "YEAR")
		}
		out.WriteString("{" + ref + "}" + year.ReplaceAllString(words, "YEAR"))
	}
	return out.String()
}

// TestDecisionsAreLeft: the number and day of a document are not the next one's.
func TestDecisionsAreLeft(t *testing.T) {
	files := projecttest.Minimal(t)
	projecttest.Edit(t, files, "editions/2022.yaml", "cut-off:", "letterhead:\n  issuer: SỞ VƯỜN\n  number: 05/BC-SV\n\n  place: Đồi\n  date: 2023-01-09\ncut-off:")
	_, out := rolled(t, files, 1)
	text := string(out.Files[out.Name])
	for _, want := range []string{"\n# letterhead:\n", "\n#   number: 05/BC-SV\n\n#   place: Đồi\n", "\ncut-off:"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in the new edition:\n%s", want, text)
		}
	}
}
