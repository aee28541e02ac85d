package lang

import (
	"strings"

	"tongket/report"
)

// withinAddresses cuts pieces of a text where a line may end within a web address:
// behind its marks, so that nobody takes the end of a line for a part of it.
func withinAddresses(pieces []string) []string {
	out := make([]string, 0, len(pieces))
	for _, p := range pieces {
		start, end := report.Address(p)
		if i := strings.Index(p[start:end], "://"); i >= 0 {
			start += i + len("://")
		}
		for i := start + 1; i < end-1; i++ {
			if strings.IndexByte("/?&=.-;_", p[i]) >= 0 && p[i+1] != '/' {
				out = append(out, p[:i+1])
				p, i, end = p[i+1:], 0, end-i-1
			}
		}
		out = append(out, p)
	}
	return out
}
