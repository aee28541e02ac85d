package load

import (
	"io/fs"

	"tongket/report"
)

// glossary reads glossary.yaml, which a project may do without.
func (l *loader) glossary() {
	if _, err := fs.Stat(l.fsys, "glossary.yaml"); err != nil {
		return
	}
	root, ok := l.open("glossary.yaml")
	if !ok {
		l.unread[termName] = true
		return
	}
	m := root.mapping("glossary.yaml", "terms")
	seen := firsts{}
	for _, v := range l.named(termName, m.need("terms")) {
		tm := v.mapping("a term", "id", "name", "meaning")
		id := tm.need("id").id()
		term := report.Term{ID: id, Name: l.label(tm.need("name")), Meaning: l.label(tm.need("meaning"))}
		if id == "" {
			l.unread[termName] = true
		} else if !seen.taken(tm.get("id"), "term", id) {
			l.report.Terms = append(l.report.Terms, term)
		}
	}
}
