package intake

import (
	"testing"
	"unicode"

	"golang.org/x/text/encoding/charmap"

	"tongket/report/lang"
)

// A letter of any language is found where its two or three bytes were read as letters of
// Windows-1252, unless one of them is none there.
func TestLettersOfAllLanguages(t *testing.T) {
	for _, l := range lang.All() {
		for _, r := range l.Reading.Letters {
			for _, meant := range []rune{r, unicode.ToUpper(r)} {
				damaged, err := charmap.Windows1252.NewDecoder().String("x" + string(meant) + "x")
				if err != nil {
					t.Fatal(err)
				}
				d, found := Damaged(damaged)
				lost := d.Kind == "a letter was lost here" // no letter of Windows-1252
				if !found || !lost && !d.Encoding {
					t.Errorf("%s: %c as %q: %v", l.Tag, meant, damaged, d)
				}
			}
		}
	}
}
