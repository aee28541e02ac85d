package paged

import (
	"strings"
	"testing"
)

// TestWordTooLong: what is too long to be read ends nothing early without a word.
func TestWordTooLong(t *testing.T) {
	out := "<page width=\"1\" height=\"1\">\n<word xMin=\"0\" yMin=\"0\" xMax=\"1\" yMax=\"1\">" + strings.Repeat("x", 2<<20) + "</word>\n<page>\n"
	if list, err := pages([]byte(out)); err == nil {
		t.Errorf("%d pages and no error", len(list))
	}
}
