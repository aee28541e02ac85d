package report

import (
	"strings"

	"tongket/report/say"
)

// Either is a choice, as it is said: a4, a5 or letter.
func Either(list []string) say.Message {
	last := len(list) - 1
	if last < 1 {
		return say.Literal(strings.Join(list, ""))
	}
	return say.Sprintf("%s or %s", strings.Join(list[:last], ", "), list[last])
}
