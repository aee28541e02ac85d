package load

import (
	"io/fs"

	"tongket/report"
)

// glossary reads glossary.yaml, which a project may do without: the file, or terms in
// it.
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
	terms := m.need("terms")
	if terms.emptyList() {
		return
	}
	for _, v := range l.named(termName, terms) {
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
