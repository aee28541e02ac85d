package load

import (
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"

	"tongket/report"
)

// mapping is a value of keys with values.
type mapping struct {
	value
	what   string
	fields map[string]value
	meant  []string // keys that are missing because they are misspelt
}

// mapping reads v as keys with values, of which only the allowed keys may
// occur. What says in messages what v is, such as "an indicator".
func (v value) mapping(what string, allowed ...string) mapping {
	m := v.entries(what)
	for _, key := range m.order() {
		if slices.Contains(allowed, key.n.Value) {
			continue
		}
		hint := suggest(key.n.Value, allowed)
		switch {
		case key.n.Tag == "!!merge":
			hint = "merging with << is not supported: write the keys out"
		case m.n.Style&yaml.FlowStyle != 0 && isNull(key.key):
			// {printed: 5,3%} is two entries to YAML, 3% without a value.
			hint = "put quotes around a value that contains a comma"
		}
		key.problem(report.UnknownKey, hint, "unknown key %q in %s", clip(key.n.Value), what)
		m.meant = append(m.meant, nearest(key.n.Value, allowed))
	}
	return m
}

// entries reads v as keys with values, whatever the keys.
func (v value) entries(what string) mapping {
	m := mapping{value: v, what: what, fields: map[string]value{}}
	if !v.present() {
		return m
	}
	if v.n.Kind != yaml.MappingNode {
		v.problem(report.WrongShape, `write "key: value"`, "%s: expected keys with values, found %s", what, v.shape())
		m.n = nil
		return m
	}
	for _, key := range m.order() {
		name := key.n.Value
		if first, ok := m.fields[name]; ok {
			key.problem(report.DuplicateKey, fmt.Sprintf("it is on line %d already", first.key.Line), "duplicate key %q", clip(name))
			continue
		}
		m.fields[name] = v.of(key.key, key.n)
	}
	return m
}

// order is the keys of m as they stand in the file. Each carries its value's
// node in place of its key's.
func (m mapping) order() []value {
	if !m.present() {
		return nil
	}
	var keys []value
	for i := 0; i+1 < len(m.n.Content); i += 2 {
		key := m.n.Content[i]
		if key.Kind != yaml.ScalarNode {
			m.f.problems.Add(report.WrongShape, m.f.pos(key.Line, key.Column), "", "a key must be a single word")
			continue
		}
		keys = append(keys, value{m.f, key, m.n.Content[i+1]})
	}
	return keys
}

func (m mapping) has(key string) bool {
	_, ok := m.fields[key]
	return ok
}

// get is the value of a key that may be absent.
func (m mapping) get(key string) value {
	if v, ok := m.fields[key]; ok {
		return v
	}
	return value{f: m.f}
}

// lacks reports whether a key is missing, and not only misspelt.
func (m mapping) lacks(key string) bool {
	return m.present() && !m.has(key) && !slices.Contains(m.meant, key)
}

// need is the value of a key that must be there.
func (m mapping) need(key string) value {
	if m.lacks(key) {
		m.problem(report.MissingKey, "", "%s lacks the key %q", m.what, key)
	}
	return m.get(key)
}

// keyAt is where a key stands.
func (m mapping) keyAt(key string) report.Pos {
	k := m.get(key).key
	if k == nil {
		return m.at()
	}
	return m.f.pos(k.Line, k.Column)
}

// peek is the text of a key's value before the mapping has been read.
func (v value) peek(key string) (string, bool) {
	if !v.isMapping() {
		return "", false
	}
	for i := 0; i+1 < len(v.n.Content); i += 2 {
		if v.n.Content[i].Value == key {
			return v.of(v.n.Content[i+1], nil).n.Value, true
		}
	}
	return "", false
}
