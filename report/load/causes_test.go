package load

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/projecttest"
)

var typedKey = regexp.MustCompile(`([a-z0-9-]+):(?: |$)`)

// misspelt calls yield for each key of a project with the project in which it has
// a letter too much.
func misspelt(project fstest.MapFS, yield func(place string, fsys fstest.MapFS)) {
	for _, name := range slices.Sorted(maps.Keys(project)) {
		lines := strings.Split(string(project[name].Data), "\n")
		for i, line := range lines {
			for _, at := range typedKey.FindAllStringSubmatchIndex(line, -1) {
				if strings.HasPrefix(line[at[3]:], ": {kind") || strings.Count(line[:at[2]], `"`)%2 == 1 {
					continue // the name of a unit, which may be any, or a word
				}
				changed := slices.Clone(lines)
				changed[i] = line[:at[3]] + "q" + line[at[3]:]
				fsys := maps.Clone(project)
				fsys[name] = &fstest.MapFile{Data: []byte(strings.Join(changed, "\n"))}
				yield(name+": "+changed[i], fsys)
			}
		}
	}
}

// TestOneCauseOneProblem misspells every key of a project that has all that
// figures rest on: what could not be read is unknown to all that follows, so the
// key itself is all there is to report.
func TestOneCauseOneProblem(t *testing.T) {
	if _, found := judged(projecttest.Wide(t), ""); len(found) > 0 {
		t.Fatal(render(found))
	}
	tried := 0
	misspelt(projecttest.Wide(t), func(place string, fsys fstest.MapFS) {
		tried++
		if _, found := judged(fsys, ""); len(found) != 1 {
			t.Errorf("%s: %d problems\n%s", place, len(found), render(found))
		}
	})
	if tried < 150 {
		t.Errorf("only %d keys tried", tried)
	}
}

// TestOneCauseInEveryKind misspells the keys of everything that a project may have, each
// kind of record once.
func TestOneCauseInEveryKind(t *testing.T) {
	files, _ := projecttest.Maximal{}.Files()
	seen := map[string]bool{}
	misspelt(files, func(place string, fsys fstest.MapFS) {
		sort := anyNumber.ReplaceAllString(place, "0")
		if seen[sort] || testing.Short() && len(sort)%4 > 0 {
			return
		}
		seen[sort] = true
		if _, found := judged(fsys, ""); len(found) != 1 {
			t.Errorf("%s: %d problems\n%s", place, len(found), render(found))
		}
	})
	if len(seen) < 300 {
		t.Errorf("only %d keys tried", len(seen))
	}
}

var anyNumber = regexp.MustCompile(`[0-9]+`)

// TestUnreadFile takes away each file, or makes it unreadable.
func TestUnreadFile(t *testing.T) {
	for _, name := range []string{anIndicator, aSource, aGlossary, "sources/fair.yaml"} {
		for _, data := range []string{"", "\ta: b", "- a", "a: b", "a: [", "~"} {
			fsys := projecttest.Wide(t)
			fsys[name] = &fstest.MapFile{Data: []byte(data)}
			_, found := judged(fsys, "")
			for _, p := range found {
				if p.At.File != name {
					t.Errorf("%s as %q: %s", name, data, p.Error())
				}
			}
			if len(found) == 0 {
				t.Errorf("%s as %q: no problem", name, data)
			}
		}
	}
	fsys := projecttest.Wide(t)
	delete(fsys, anIndicator)
	if _, found := judged(fsys, ""); len(found) != 1 {
		t.Errorf("without %s: %s", anIndicator, render(found))
	}
}

// What names a language or a file and could not be read names any: no document is read by
// the wrong one, and no file is left out by nobody.
func TestUnreadNames(t *testing.T) {
	for _, tt := range []struct{ file, old, new string }{
		{aProject, "languages: [vi, en]", "languages: [{vi: x}, en]"},
		{aProject, "languages: [vi, en]", "languages: [{en: x}, vi]"},
		{aProject, "languages: [vi, en]", "languages: [xx, vi]"},
		{aProject, "languages: [vi, en]", "languagess: [vi, en]"},
		{aProject, "languages: [vi, en]", "languages: vi, en, vi"},
		{aProject, "languages: [vi, en]", "languages: [vi, vi]"},
		{anEdition, "include: sections/pond.yaml", "include: {sections: pond.yaml}"},
		{anEdition, "include: sections/pond.yaml", "include: [sections/pond.yaml]"},
		{anEdition, "include: sections/pond.yaml", "include: sections/pont.yaml"},
		{anEdition, "include: sections/pond.yaml", "includ: sections/pond.yaml"},
		{anEdition, "include: sections/pond.yaml", "include:"},
	} {
		fsys := projecttest.Minimal(t)
		projecttest.Edit(t, fsys, aSource, "value: 574, at: {paragraph: 3, printed: 574 cây}", "value: 1574, at: {paragraph: 3, printed: 1.574 cây}")
		projecttest.Edit(t, fsys, anEdition, "sections:\n", "sections:\n  - include: sections/pond.yaml\n")
		fsys["sections/pond.yaml"] = &fstest.MapFile{Data: []byte(aSection)}
		if _, found := judged(fsys, ""); len(found) > 0 {
			t.Fatal(render(found))
		}
		projecttest.Edit(t, fsys, tt.file, tt.old, tt.new)
		if _, found := judged(fsys, ""); len(found) != 1 {
			t.Errorf("%s: %d problems\n%s", tt.new, len(found), render(found))
		}
	}
}
