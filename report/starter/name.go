package starter

import (
	"strings"

	"tongket/report/lang"
)

// Name is what a project in a folder is called: its letters without their signs, in small
// letters, digits, and - for the rest.
func Name(folder string) string {
	var out strings.Builder
	for _, r := range strings.ToLower(lang.Unmarked(folder)) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			out.WriteRune(r)
		} else {
			out.WriteRune('-')
		}
	}
	words := strings.FieldsFunc(out.String(), func(r rune) bool { return r == '-' })
	if len(words) == 0 || words[0][0] <= '9' { // it begins with a letter
		words = append([]string{"briefing"}, words...)
	}
	name := strings.Join(words, "-")
	return strings.TrimRight(name[:min(len(name), longest)], "-")
}

// longest is how many characters of a folder's name are taken: files are called by it.
const longest = 60
