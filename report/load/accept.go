package load

import (
	"path"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/yaml"
)

// accepted reads which warnings were found right, and why.
func (l *loader) accepted(v yaml.Value) {
	for _, item := range v.OptionalList() {
		m := l.keys(item, form.Acceptance)
		a := report.Acceptance{
			At: item.At(), Code: report.Code(m.Need("code").Str()), File: m.Need("file").Str(),
			Text: m.Need("text").Str(), Reason: m.Need("reason").Str(),
		}
		if a.Code == "" || a.File == "" || a.Text == "" || a.Reason == "" {
			continue
		}
		a.File = path.Clean(a.File)
		l.report.Accepted = append(l.report.Accepted, a)
	}
}
