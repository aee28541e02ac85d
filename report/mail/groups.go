package mail

import (
	"slices"

	"tongket/report"
)

// groups finds groups whose rows ask for different messages, and those that have
// nobody to address. Of a group of which a row cannot be read nothing is known.
func (r *reader) groups(list []Recipient) {
	first := map[string]Recipient{}
	addressed := map[string]bool{}
	for _, p := range list {
		if p.Group == "" || r.unknown[p.Group] {
			continue
		}
		addressed[p.Group] = addressed[p.Group] || p.Role != Cc && p.Role != Bcc
		f, known := first[p.Group]
		if !known {
			first[p.Group] = p
			continue
		}
		if !slices.Equal(f.Langs, p.Langs) || f.Edition != p.Edition || f.Unit != p.Unit || !slices.Equal(f.Attach, p.Attach) && len(p.Attach) > 0 {
			r.problems.Add(report.BadValue, p.At, "a group gets one message: write the same language, edition, unit and attachments in each of its rows", "group %s asks for another message in row %d", p.Group, f.At.Line)
		}
	}
	for group, f := range first {
		if !addressed[group] {
			r.problems.Add(report.BadValue, f.At, "write to in the column role of one of its rows", "group %s has only copies, and nobody whom the message is for", group)
		}
	}
}
