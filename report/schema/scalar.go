package schema

import (
	"regexp"
	"strconv"
	"strings"

	"tongket/report/form"
)

// flag is what true and false look like as texts.
const flag = `^\s*(true|false)\s*$`

// scalar is a single value. YAML reads some as numbers, of which the loader takes what is
// typed.
func (m *maker) scalar(s *form.Scalar) *node {
	out := m.typed(s)
	out.Description = m.in.Sprint(s.Means)
	return out
}

func (m *maker) typed(s *form.Scalar) *node {
	switch {
	case len(s.Words) > 0:
		return m.words(s)
	case s.Flag:
		return &node{Type: []string{"boolean", "string"}, Pattern: flag}
	case s.Least > 0:
		return &node{Type: []string{"integer", "string"}, Minimum: s.Least, Pattern: `^\s*[1-9][0-9]*\s*$`, Examples: asTyped(s.Examples...)}
	}
	out := m.key(s)
	out.Type = types{"string"}
	if isNumber(out.Pattern) {
		out.Type = append(out.Type, "number")
	}
	if known := m.known(s.Names); known != nil {
		return &node{AnyOf: []*node{out, known}}
	}
	return out
}

// isNumber reports whether what fits a pattern may be a number to YAML: a year, or a
// fingerprint that happens to have no letters.
func isNumber(pattern string) bool {
	p, err := regexp.Compile(pattern)
	return err != nil || p.MatchString("2") || p.MatchString("2022") || p.MatchString(strings.Repeat("1", 64))
}

// key is what a text fits, as a key or as a value.
func (m *maker) key(s *form.Scalar) *node {
	out := &node{Pattern: s.Pattern, Examples: asTyped(s.Examples...)}
	if out.Pattern == "" {
		out.Pattern = `\S`
	}
	return out
}

// words is one of some words.
func (m *maker) words(s *form.Scalar) *node {
	out := &node{Enum: s.Texts()}
	said := false
	for _, w := range s.Words {
		out.EnumSaid = append(out.EnumSaid, m.in.Sprint(w.Means))
		said = said || w.Means != ""
	}
	if !said {
		out.EnumSaid = nil
	}
	return out
}

// asTyped is values as JSON has what is typed so: a year is a number, for an editor would
// put quotes around its text.
func asTyped(list ...string) (out []any) {
	for _, s := range list {
		if n, err := strconv.Atoi(s); err == nil && strconv.Itoa(n) == s {
			out = append(out, n)
		} else {
			out = append(out, s)
		}
	}
	return out
}
