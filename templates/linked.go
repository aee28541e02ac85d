package templates

import (
	"unicode/utf8"

	"tongket/report"
	"tongket/report/doc"
)

// linked is words from a place, in which web addresses lead there.
func linked(at report.Pos, s string) []doc.Inline {
	var out []doc.Inline
	said := func(s string) doc.Inline {
		defer func() { at.Col += utf8.RuneCountInString(s) }()
		return &doc.Words{Node: doc.Node{At: at}, Str: s}
	}
	for {
		start, end := report.Address(s)
		if end == 0 {
			break
		}
		if start > 0 {
			out = append(out, said(s[:start]))
		}
		address := s[start:end]
		out = append(out, link(doc.Web(address), said(address)))
		s = s[end:]
	}
	if s != "" || out == nil {
		out = append(out, said(s))
	}
	return out
}
