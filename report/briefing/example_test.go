package briefing_test

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/waterworks"
)

// Another program makes a briefing: small pages in English, as a draft.
func Example() {
	project := briefing.Open(waterworks.Project(), "waterworks") // or os.DirFS("my-office")
	made, err := project.Make(briefing.Options{Languages: []report.Lang{"en"}, Look: briefing.Look{Paper: "a5", Draft: true}})
	if err != nil {
		fmt.Println(err) // every problem with its file, line and column
		return
	}
	pdf, err := made.PDF(time.Time{})
	if err == nil {
		err = os.WriteFile(filepath.Join(os.TempDir(), made.FileName()), pdf, 0o600)
	}
	fmt.Println(made.FileName(), len(made.Pages) > 20, err)
	// Output: vinh-sa-water-2024-en-a5-draft.pdf true <nil>
}
