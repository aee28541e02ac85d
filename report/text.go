package report

// Lang is a language as a BCP 47 tag, such as "vi".
type Lang string

// Text is one thing said in each language of the project.
type Text map[Lang]Prose

// Same reports whether two texts say the same.
func (t Text) Same(u Text) bool {
	if len(t) != len(u) {
		return false
	}
	for l := range t {
		if len(t[l].Spans) != len(u[l].Spans) || t.String(l) != u.String(l) {
			return false
		}
	}
	return true
}

// String is the words of t in the given language, without references.
func (t Text) String(l Lang) string { return t[l].String() }
