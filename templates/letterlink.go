package templates

import (
	"html/template"
	"strings"

	"tongket/report"
	"tongket/report/doc"
)

// linkedHTML is a text in which web addresses lead there; on a narrow screen a line may
// end anywhere in them.
func linkedHTML(s string) template.HTML {
	var b strings.Builder
	for {
		start, end := report.Address(s)
		if end == 0 {
			break
		}
		address := s[start:end]
		b.WriteString(template.HTMLEscapeString(s[:start]))
		b.WriteString(`<a href="` + template.HTMLEscapeString(doc.Web(address)) + `" style="color:inherit;overflow-wrap:anywhere">` + template.HTMLEscapeString(address) + `</a>`)
		s = s[end:]
	}
	b.WriteString(template.HTMLEscapeString(s))
	return template.HTML(b.String())
}
