package theme

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// notTheme is what looks like a colour or a face and is no matter of the theme.
var notTheme = []string{
	"report/frame/frame.go: 0x010101",                    // spreads a grey over three components
	"templates/letter.html: 'Segoe UI'",                  // the text of an e-mail is set in what readers have
	"templates/letter.html: Roboto",                      //
	"templates/letter.html: Helvetica",                   //
	"templates/letter.html: Arial",                       //
	"report/post/preview.html: #16212B",                  // shows who sends what would be sent: no part of a briefing
	"report/post/preview.html: #B9C5CA",                  //
	"report/post/preview.html: #EEF2F4",                  //
	"report/preview/routes.go: SourceSans3-Regular.ttf",  // the window around the pages is no part of them
	"report/preview/routes.go: SourceSans3-SemiBold.ttf", //
	"report/explain/explain.go: #9AA5AC",                 // examples of what is refused, and of what is not
	"report/explain/explain.go: #52606A",                 //
	"report/explain/explain.go: #A9481F",                 //
	"report/explain/explain.go: #78909B",                 //
	"report/explain/explain.go: #11394D",                 //
	"report/theme/reader.go: #16212B",                    // an example in a hint
	"report/say/vi.go: #16212B",                          // the same hint
	"cmd/tongket/init.go: #5A1230",                       // with which a project begins, and examples of such
	"cmd/tongket/initasked.go: #5A1230",                  //
	"report/say/vi.go: #5A1230",                          //
	"report/starter/look.go: #11394D",                    //
	"report/starter/look.go: #1C4532",                    //
	"report/starter/look.go: #4A1A4D",                    //
	"report/starter/look.go: #4A3218",                    //
	"report/starter/look.go: #6B1A1A",                    //
	"report/starter/starter.go: #11394D",                 //
	"report/eyes/picture.go: 0xFFFFFF",                   // the paper that a picture of a page begins with
	"report/sheet/colour.go: 0x000000",                   // the first colours of every workbook
	"report/sheet/colour.go: 0xffffff",                   //
	"report/sheet/colour.go: 0xff0000",                   //
	"report/sheet/colour.go: 0x00ff00",                   //
	"report/sheet/colour.go: 0x0000ff",                   //
	"report/sheet/colour.go: 0xffff00",                   //
	"report/sheet/colour.go: 0xff00ff",                   //
	"report/sheet/colour.go: 0x00ffff",                   //

	// which files the program carries; the theme says what for
	"fonts/faces.go: SourceSans3-Regular.ttf",
	"fonts/faces.go: SourceSans3-SemiBold.ttf",
	"fonts/faces.go: SourceSerif4-Regular.ttf",
	"fonts/faces.go: SourceSerif4-Bold.ttf",
	"fonts/packed.go: SourceSans3-Regular.ttf",
	"fonts/packed.go: SourceSans3-SemiBold.ttf",
	"fonts/packed.go: SourceSerif4-Regular.ttf",
	"fonts/packed.go: SourceSerif4-Bold.ttf",
}

var looksLikeIt = regexp.MustCompile(`\b0x[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{6}\b|'Segoe UI'|Roboto|Helvetica|Arial|Source(Sans|Serif)\S*\.ttf|"(sans|serif)(-semibold|-bold)?"`)

// TestLiterals holds that colours and faces stand in the theme and nowhere else.
func TestLiterals(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() && strings.HasPrefix(d.Name(), ".git") {
			return filepath.SkipDir
		}
		if d.IsDir() || strings.HasSuffix(path, "_test.go") || !slices.Contains([]string{".go", ".html", ".txt"}, filepath.Ext(path)) || strings.Contains(path, "testdata") {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, found := range looksLikeIt.FindAllString(string(data), -1) {
			seen[strings.TrimPrefix(filepath.ToSlash(path), "../../")+": "+found] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for found := range seen {
		if !slices.Contains(notTheme, found) {
			t.Errorf("%s belongs into the theme", found)
		}
	}
	for _, known := range notTheme {
		if !seen[known] {
			t.Errorf("%s is no longer there", known)
		}
	}
}
