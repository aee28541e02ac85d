package told

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/say"
	"tongket/report/visible"
)

// Annotations is problems as commands of a GitHub workflow, which shows them beside the
// lines of a change.
func Annotations(in *say.Language, list report.Problems) string {
	var b strings.Builder
	for _, p := range list.Limited() {
		kind := "error"
		if p.Warning {
			kind = "warning"
		}
		fmt.Fprintf(&b, "::%s file=%s", kind, ofProperty.Replace(visible.Text(p.At.File)))
		if p.At.Line > 0 && p.At.Sheet == "" {
			fmt.Fprintf(&b, ",line=%d,col=%d", p.At.Line, p.At.Col)
		}
		what := visible.Text(p.Says(in))
		if hint := visible.Text(p.Advice(in)); hint != "" {
			what += "\n" + hint
		}
		fmt.Fprintf(&b, ",title=%s::%s\n", ofProperty.Replace(string(p.Code)), ofMessage.Replace(what))
	}
	return b.String()
}

// What would end a message or a property of a workflow's command.
var (
	ofMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	ofProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
