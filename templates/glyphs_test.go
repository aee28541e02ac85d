package templates

import (
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/theme"
)

// TestForeignLetters: of each text the first letter that no face has is told, with its
// own place, once however often the text is printed.
func TestForeignLetters(t *testing.T) {
	set, err := theme.House().Open()
	if err != nil {
		t.Fatal(err)
	}
	const foreign = "漢字" // two letters
	for _, tt := range []struct {
		file, before, after string
		what                string
	}{
		{"editions/2022.yaml", `title: {vi: "`, `title: {vi: "` + foreign, "nor 1 more"},
		{"tongket.yaml", `organisation: {vi: "`, `organisation: {vi: "A ` + foreign, "nor 1 more"},
		{"indicators.yaml", `{id: levels-1, name: {vi: "`, `{id: levels-1, name: {vi: "` + foreign, "nor 1 more"},
		{"indicators.yaml", `vi: cây`, `vi: 漢`, "(U+6F22)"},
		{"sources/review-2022.yaml", `printed: "`, `printed: "` + foreign, "(U+6F22)"},
	} {
		files := projecttest.New(4, projecttest.Shape{Languages: []string{"vi", "en"}, Blocks: 14})
		whole := string(files[tt.file].Data)
		i := strings.Index(whole, tt.before)
		if i < 0 {
			t.Fatalf("%s has no %q", tt.file, tt.before)
		}
		files[tt.file].Data = []byte(whole[:i] + tt.after + whole[i+len(tt.before):])
		r, problems := load.Project(files, "")
		if len(problems.Errors()) > 0 {
			t.Fatal(problems.Errors())
		}
		_, problems = Compose(r, r.Editions[0], r.Languages, theme.House().Page("a4"), set)
		if len(problems) != 1 || problems[0].At.File != tt.file || !strings.Contains(problems[0].What.String(), tt.what) || problems[0].Code != report.NoGlyph {
			t.Errorf("%s: %v", tt.before, problems)
			continue
		}
		line := strings.Split(string(files[tt.file].Data), "\n")[problems[0].At.Line-1]
		if at := []rune(line)[problems[0].At.Col-1]; at != '漢' && tt.what == "nor 1 more" {
			t.Errorf("%s: the place shows %q", tt.before, at)
		}
	}
}
