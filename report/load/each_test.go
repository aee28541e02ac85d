package load_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// TestEach: one file is an edition for each member, in their order, with its name in the
// texts and its figures; as it is typed, a text is the same of all.
func TestEach(t *testing.T) {
	r, problems := load.Project(projecttest.City(3), "")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	prints := map[string]bool{}
	for _, e := range r.Editions {
		q := e.Headline[0].Tiles[0].Ref.Query
		got = append(got, fmt.Sprintf("%s %s: %s, %s", e.ID, e.Base, e.Title.String("vi"), q.String()))
		prints[e.Messages[0]["vi"].Fingerprint()] = true
	}
	want := []string{
		"2023-hai-a 2023: Quận Hải An năm 2023, fires 2023 of hai-a",
		"2023-hai-b 2023: Quận Hải Bình năm 2023, fires 2023 of hai-b",
		"2023-hai-c 2023: Quận Hải Châu năm 2023, fires 2023 of hai-c",
		"2024-hai-a 2024: Quận Hải An năm 2024, fires 2024 of hai-a",
		"2024-hai-b 2024: Quận Hải Bình năm 2024, fires 2024 of hai-b",
		"2024-hai-c 2024: Quận Hải Châu năm 2024, fires 2024 of hai-c",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(prints) != 2 { // of each year
		t.Errorf("a text of two years has %d fingerprints", len(prints))
	}
	second := r.Editions[4].Messages[0]["vi"]
	if len(second.Spans) == 0 || !strings.HasPrefix(second.Spans[0].Words, "Năm 2024 quận Hải Bình có ") {
		t.Errorf("a name among words stands in pieces: %+v", second.Spans)
	}
	if at, behind := second.Spans[0].Pos(strings.Index(second.Spans[0].Words, "có")), second.Spans[0].At; at.Line != behind.Line || at.Col != behind.Col+len("Năm 2024 {district} ")-1 {
		t.Errorf("what stands behind a name stands at %v, the text at %v", at, behind)
	}
}

// TestEachForm: what is wrong with an edition for each is told once, however many there are.
func TestEachForm(t *testing.T) {
	const edition = "editions/2024.yaml"
	for _, tt := range []struct {
		what, file, old, new string
		want                 []string
	}{
		{"an unknown breakdown", edition, "each: district", "each: distrit", []string{`unknown breakdown "distrit" [unknown-name]`, "district"}},
		{"a title for all", edition, `title: {vi: "{district} năm 2024", en: "{district} in 2024"}`, "title: {vi: Năm qua, en: The year}", []string{"an edition for each district has one title for all of them [each-form]"}},
		{"a breakdown called like an indicator", "indicators.yaml", "{id: fires, name: {vi: Vụ cháy", "{id: district, name: {vi: Vụ cháy", []string{"an indicator and a breakdown have this id [each-form]"}},
		{"a member called like the breakdown", "indicators.yaml", "{id: hai-a, name", "{id: district, name", []string{"a member of district and a breakdown have this id [each-form]"}},
		{"an indicator that is not counted so", "indicators.yaml", "unit: calls, group: work, by: district, ", "unit: calls, group: work, ", []string{"calls is not counted by district [unknown-name]"}},
		{"nobody in particular", edition, "each: district\n", "", []string{`unknown indicator "district" [unknown-name]`, "each: district at the head of the edition"}},
		{"an edition that has the name", edition, "edition: 2024", "edition: 2023", []string{`duplicate edition "2023" [duplicate-name]`}},
		{"a slip in a text", edition, "bằng {fires of district share}", "bằng {fires of district shore}", []string{`"shore" is not understood [bad-reference]`}},
		{"another file with the name of one", "editions/2023.yaml", "edition: 2023\neach: district", "edition: 2024-hai-b", []string{`duplicate edition "2024-hai-b" [duplicate-name]`}},
	} {
		files := projecttest.City(3)
		projecttest.Edit(t, files, tt.file, tt.old, tt.new)
		_, problems := load.Project(files, "")
		var all []string
		for _, p := range problems {
			all = append(all, p.Error())
		}
		for _, want := range tt.want {
			found := 0
			for _, s := range all {
				if strings.Contains(s, want) {
					found++
				}
			}
			if found == 0 {
				t.Errorf("%s: nothing says %q:\n%s", tt.what, want, strings.Join(all, "\n"))
			}
		}
		seen := map[report.Problem]bool{}
		for _, p := range problems {
			if seen[p] {
				t.Errorf("%s: told twice: %s", tt.what, p.Error())
			}
			seen[p] = true
		}
	}
}

// TestEachLimit: one file does not make editions for a whole country.
func TestEachLimit(t *testing.T) {
	files := projecttest.City(201)
	if _, problems := load.Project(files, ""); len(problems.Errors()) != 2 || problems.Errors()[0].Code != report.EachForm {
		t.Errorf("201 districts: %v", problems.Errors())
	}
}

// TestEachTooLong: a long edition is not read over and over for very many.
func TestEachTooLong(t *testing.T) {
	files := projecttest.City(100)
	long := strings.Repeat("      - {vi: \"{district} có {fires of district}.\", en: \"{district} had {fires of district}.\"}\n", 3000)
	projecttest.Edit(t, files, "editions/2024.yaml", "    blocks:\n", "    blocks:\n"+long)
	start := time.Now()
	r, problems := load.Project(files, "")
	if len(problems.Errors()) != 1 || problems.Errors()[0].Code != report.EachForm || len(r.Editions) != 101 {
		t.Errorf("%d editions, %v", len(r.Editions), problems.Errors())
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("it takes %v", took)
	}
}

// TestEachTakesIn: what an edition takes in is read once, and is of each member.
func TestEachTakesIn(t *testing.T) {
	files := projecttest.City(3)
	text := string(files["editions/2024.yaml"].Data)
	head, sections, _ := strings.Cut(text, "sections:\n")
	files["editions/2024.yaml"] = &fstest.MapFile{Data: []byte(head + "sections:\n  - include: sections/fires.yaml\n")}
	files["sections/fires.yaml"] = &fstest.MapFile{Data: []byte(sections)}
	r, problems := load.Project(files, "")
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := r.Edition("2024-hai-c").Sections[0].Title.String("en"); got != "Fires in Hải Châu district" {
		t.Errorf("the section that is taken in is called %q", got)
	}
	projecttest.Edit(t, files, "sections/fires.yaml", "{calls of district}", "{calls of distrit}")
	if _, problems = load.Project(files, ""); len(problems.Errors()) != 1 {
		t.Errorf("a slip in a file that three take in is told as %v", problems.Errors())
	}
}
