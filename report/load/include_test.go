package load

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/projecttest"
)

const (
	aSection = "id: pond\ntitle: {vi: Ao, en: Pond}\nblocks:\n  - {vi: \"Ao có {trees}.\", en: \"The pond has {trees}.\"}\n"
	twoParts = "- {id: pond, title: {vi: Ao, en: Pond}, blocks: [{vi: Nước, en: Water}]}\n- {id: hill, title: {vi: Đồi, en: Hill}, blocks: [{vi: Đá, en: Stone}]}\n"
)

// An edition takes in sections, and sections blocks, from files of their own, where they
// are named.
func TestInclude(t *testing.T) {
	for _, tt := range []struct{ name, entry, file, want string }{
		{"a section", "  - include: sections/pond.yaml\n", aSection, "pond 1, orchard 3"},
		{"several", "  - include: sections/pond.yaml\n", twoParts, "pond 1, hill 1, orchard 3"},
		{"blocks", "  - id: pond\n    title: {vi: Ao, en: Pond}\n    blocks:\n      - include: sections/pond.yaml\n      - {vi: Cá, en: Fish}\n", "- {vi: Nước, en: Water}\n- {heading: {vi: Đá, en: Stone}}\n", "pond 3, orchard 3"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, anEdition, "sections:\n", "sections:\n"+tt.entry)
		fsys["sections/pond.yaml"] = &fstest.MapFile{Data: []byte(tt.file)}
		r, problems := judged(fsys, "")
		if len(problems) > 0 {
			t.Errorf("%s: %s", tt.name, render(problems))
			continue
		}
		var got []string
		for _, s := range r.Editions[0].Sections {
			got = append(got, fmt.Sprint(s.ID, " ", len(s.Blocks)))
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, s, tt.want)
		}
	}
}

// What is wrong with a file taken in is said where it is named, and what is wrong in it
// where it stands; nothing includes itself.
func TestWrongIncludes(t *testing.T) {
	for _, tt := range []struct{ name, file, data, want string }{
		{"missing", "sections/none.yaml", "", `editions/2022.yaml:17:14: sections/none.yaml: the file is missing [unreadable]`},
		{"outside", "../pond.yaml", "", `"../pond.yaml" is no file that an edition can include [bad-value]`},
		{"an edition", "editions/2022.yaml", "", `"editions/2022.yaml" is no file that an edition can include [bad-value]`},
		{"no YAML file", "sections/pond.txt", aSection, `is no file that an edition can include [bad-value]`},
		{"itself", "sections/pond.yaml", "- include: sections/pond.yaml\n", `sections/pond.yaml:1:3: unknown key "include" in a section [unknown-key]`},
		{"a mistake in it", "sections/pond.yaml", strings.Replace(aSection, "{trees}.\",", "{treees}.\",", 1), `sections/pond.yaml:4:18: unknown indicator "treees" [unknown-name]`},
		{"empty", "sections/pond.yaml", "", `sections/pond.yaml:1:1: the file is empty [not-yaml]`},
		{"the same id", "sections/pond.yaml", strings.Replace(aSection, "id: pond", "id: orchard", 1), `duplicate id "orchard" in this edition`},
		{"a folder", "sections/pond.yaml/a.yaml", "", `sections/pond.yaml/a.yaml: the file is missing`},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, anEdition, "sections:\n", "sections:\n  - include: "+tt.file+"\n")
		if tt.name != "missing" && !strings.HasPrefix(tt.file, "..") && tt.file != anEdition && tt.name != "a folder" {
			fsys[tt.file] = &fstest.MapFile{Data: []byte(tt.data)}
		}
		r, problems := judged(fsys, "")
		if got := render(problems); !strings.Contains(got, tt.want) {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
		if r.Editions[0].Unread == (report.Pos{}) {
			t.Errorf("%s: the pages of the edition would be judged", tt.name)
		}
	}
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, anEdition, "sections:\n", "sections:\n  - include: sections/pond.yaml\n  - include: sections/pond.yaml\n")
	fsys["sections/pond.yaml"] = &fstest.MapFile{Data: []byte(aSection)}
	if _, problems := judged(fsys, ""); len(problems) != 1 || !strings.Contains(render(problems), "sections/pond.yaml is included twice") {
		t.Errorf("twice: got %s", render(problems))
	}
}

// A file of sections that nobody takes in would be missing without a word.
func TestUnincluded(t *testing.T) {
	fsys := projecttest.Minimal(t)
	fsys["sections/pond.yaml"] = &fstest.MapFile{Data: []byte(aSection)}
	_, problems := judged(fsys, "")
	if got, want := render(problems), "sections/pond.yaml:1:1: warning: no edition includes this file [unreadable]\n\ttake it in where it belongs: include: sections/pond.yaml\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Two editions take in one file, each with the figures of its own year.
func TestSharedInclude(t *testing.T) {
	fsys := projecttest.Minimal(t)
	projecttest.Edit(t, fsys, anEdition, "sections:\n", "sections:\n  - include: sections/pond.yaml\n")
	fsys["sections/pond.yaml"] = &fstest.MapFile{Data: []byte(aSection)}
	other := strings.NewReplacer("edition: 2022", "edition: 2021", "period: 2022", "period: 2021").Replace(string(fsys[anEdition].Data))
	fsys["editions/2021.yaml"] = &fstest.MapFile{Data: []byte(other)}
	r, _ := judged(fsys, "")
	for i, year := range []report.Period{report.Year(2021), report.Year(2022)} {
		p := r.Editions[i].Sections[0].Blocks[0].(*report.Paragraph)
		for _, s := range p.Text["vi"].Spans {
			if s.Ref != nil && s.Ref.Query.Period != year {
				t.Errorf("edition %s prints the figure of %s", year, s.Ref.Query.Period)
			}
		}
	}
}
