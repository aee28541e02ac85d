package lang

import (
	"strings"

	"tongket/report"
)

// Letters is all that some languages are written in, small letters and capitals.
func Letters(tags []report.Lang) string {
	var out strings.Builder
	for _, tag := range tags {
		small := Of(tag).Letters
		out.WriteString(small + strings.ToUpper(small))
	}
	return out.String()
}
