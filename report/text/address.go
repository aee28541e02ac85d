package text

import (
	"regexp"
	"strings"
)

var addressPattern = regexp.MustCompile(`(?:https?://|www\.)[^\s<>"“”«»]+`)

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

// withinAddresses cuts pieces of a text where a line may end within a web address:
// behind its marks, so that nobody takes the end of a line for a part of it.
func withinAddresses(pieces []string) []string {
	var out []string
	for _, p := range pieces {
		start, end := Address(p)
		if i := strings.Index(p[start:end], "://"); i >= 0 {
			start += i + len("://")
		}
		for i := start + 1; i < end-1; i++ {
			if strings.IndexByte("/?&=.-", p[i]) >= 0 && p[i+1] != '/' {
				out = append(out, p[:i+1])
				p, i, end = p[i+1:], 0, end-i-1
			}
		}
		out = append(out, p)
	}
	return out
}
