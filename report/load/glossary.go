package load

import (
	"errors"
	"io/fs"

	"tongket/report"
	"tongket/report/form"
)

// glossary reads glossary.yaml, which a project may do without: the file, or terms in
// it.
func (l *loader) glossary() {
	if _, err := fs.Stat(l.fsys, "glossary.yaml"); errors.Is(err, fs.ErrNotExist) {
		return
	}
	root, ok := l.open("glossary.yaml")
	if !ok {
		l.unread[termName] = true
		return
	}
	m := l.keys(root, form.Glossary)
	seen := firsts{}
	terms := m.Need("terms")
	if terms.EmptyList() {
		return
	}
	for _, v := range l.named(termName, terms) {
		tm := l.keys(v, form.Term)
		id := tm.Need("id").ID()
		term := report.Term{ID: id, Name: l.name(tm.Need("name")), Meaning: l.label(tm.Need("meaning"))}
		if id == "" {
			l.unread[termName] = true
		} else if !seen.taken(tm.Get("id"), "term", id) {
			l.report.Terms = append(l.report.Terms, term)
		}
	}
}
