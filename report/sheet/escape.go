package sheet

import (
	"strconv"
	"strings"
)

// unescaped is a text of a workbook with the characters that XML cannot hold, which are
// written as _x000D_; an underscore before x is _x005F_.
func unescaped(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var out strings.Builder
	for {
		before, after, found := strings.Cut(s, "_x")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		if len(after) > 4 && after[4] == '_' {
			if r, err := strconv.ParseUint(after[:4], 16, 16); err == nil {
				out.WriteRune(rune(r))
				s = after[5:]
				continue
			}
		}
		out.WriteString("_x")
		s = after
	}
}
