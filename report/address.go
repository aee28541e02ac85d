package report

import (
	"strings"

	"tongket/report/pattern"
)

var addressPattern = pattern.New(`(?:https?://|www\.)[^\s<>"“”«»]+`)

// Address finds the first web address in s: its bytes from start to end, without the
// mark that ends the sentence. Where there is none end is 0.
func Address(s string) (start, end int) {
	if !strings.Contains(s, "://") && !strings.Contains(s, "www.") {
		return 0, 0
	}
	found := addressPattern.FindStringIndex(s)
	if found == nil {
		return 0, 0
	}
	address := strings.TrimRight(s[found[0]:found[1]], ".,;:!?…’'*")
	if strings.HasSuffix(address, ")") && !strings.Contains(address, "(") {
		address = strings.TrimRight(address, ").,;:!?")
	}
	return found[0], found[0] + len(address)
}
