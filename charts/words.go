package charts

// Label is a text a language, the leading one first; one text alone is that of all
// languages.
type Label []string

// Lead is the text in the language that leads.
func (l Label) Lead() string { return l.in(0) }

// in is the text in the i-th language.
func (l Label) in(i int) string {
	switch {
	case len(l) == 0:
		return ""
	case len(l) == 1:
		return l[0]
	}
	return l[i]
}

// Join is a name and its number in each language; the number stays on one line with
// the name's last word.
func Join(name, value Label) Label {
	out := make(Label, max(len(name), len(value)))
	for i := range out {
		out[i] = join(name.in(i), value.in(i))
	}
	return out
}

func join(name, value string) string {
	if name == "" || value == "" {
		return name + value
	}
	return name + "\u00a0" + value
}
