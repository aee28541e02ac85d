package yaml

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"tongket/report"
	"tongket/report/nearest"
	"tongket/report/pattern"
	"tongket/report/say"
)

// Mapping is a value of keys with values.
type Mapping struct {
	Value
	What   say.Message
	fields map[string]Value
	meant  []string // keys that are missing because they are misspelt
	asked  func(key string, needed bool)
}

// Watch has asked called with each key that m is asked for, and whether it must be there.
func (m *Mapping) Watch(asked func(key string, needed bool)) { m.asked = asked }

func (m Mapping) tell(key string, needed bool) {
	if m.asked != nil {
		m.asked(key, needed)
	}
}

// Mapping reads v as keys with values, of which only the allowed keys may
// occur. What says in messages what v is, such as "an indicator".
func (v Value) Mapping(what say.Message, allowed ...string) Mapping {
	return v.MappingOf(what, allowed, func(string) say.Message { return "" })
}

// MappingOf is Mapping where elsewhere says of a key that is not allowed where it is; empty
// if that is nowhere.
func (v Value) MappingOf(what say.Message, allowed []string, elsewhere func(key string) say.Message) Mapping {
	m := v.Entries(what)
	for key := range m.keys() {
		if slices.Contains(allowed, key.n.Value) || m.Repeats(key) {
			continue
		}
		name, colon := key.unspaced(allowed)
		hint := cmp.Or(elsewhere(key.n.Value), nearest.Hint(key.n.Value, allowed))
		switch {
		case colon:
			hint = "put a space behind the colon"
		case key.n.Tag == "!!merge":
			hint = "merging with << is not supported: write the keys out"
		case m.n.Style&yaml.FlowStyle != 0 && isNull(key.key):
			// {printed: 5,3%} is two entries to YAML, 3% without a value.
			hint = "put quotes around a value that contains a comma"
		}
		if key.n.Tag == "!!merge" {
			m.meant = append(m.meant, allowed...) // any of them may be among what it merges
		}
		if !v.f.replaced || !strings.ContainsRune(key.n.Value, unicode.ReplacementChar) {
			key.Problem(report.UnknownKey, hint, "unknown key %q in %s", report.Clip(key.n.Value), what)
		}
		m.meant = append(m.meant, nearest.Name(strings.Trim(name, string(unicode.ReplacementChar)), allowed))
	}
	return m
}

// unspaced is a key, and whether its value is one with it because no space stands behind
// the colon.
func (v Value) unspaced(allowed []string) (string, bool) {
	name, _, colon := strings.Cut(v.n.Value, ":")
	if !colon || v.key != nil && !isNull(v.key) || !slices.Contains(allowed, name) {
		return v.n.Value, false
	}
	return name, true
}

// unspaced is a key and its value without a space between them.
var unspaced = pattern.New(`^[a-z][a-z-]*:[^/ ]`)

// Entries reads v as keys with values, whatever the keys.
func (v Value) Entries(what say.Message) Mapping {
	m := Mapping{Value: v, What: what}
	if !v.Present() {
		return m
	}
	if v.n.Kind != yaml.MappingNode {
		hint := say.Message(`write "key: value"`)
		if v.n.Kind == yaml.ScalarNode && unspaced.MatchString(v.n.Value) {
			hint = "put a space behind the colon"
		}
		v.Problem(report.WrongShape, hint, "%s: expected keys with values, found %s", what, v.shape())
		m.n = nil
		return m
	}
	m.fields = make(map[string]Value, len(v.n.Content)/2)
	again := map[string]int{}
	for key := range m.keys() {
		name := key.n.Value
		if first, ok := m.fields[name]; !ok {
			m.fields[name] = v.of(key.key, key.n)
		} else if again[name]++; again[name] == 1 {
			key.Problem(report.DuplicateKey, say.Sprintf("it is on line %d already", first.key.Line), "duplicate key %q", report.Clip(name))
		}
	}
	return m
}

// Order is the keys of m as they stand in the file. Each carries its value's
// node in place of its key's.
func (m Mapping) Order() []Value { return slices.Collect(m.keys()) }

func (m Mapping) keys() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for i := 0; m.Present() && i+1 < len(m.n.Content); i += 2 {
			key := m.n.Content[i]
			if key.Kind != yaml.ScalarNode {
				m.f.problems.Add(report.WrongShape, m.f.pos(key.Line, key.Column), "", "a key must be a single word")
			} else if !yield(Value{m.f, key, m.n.Content[i+1]}) {
				return
			}
		}
	}
}

func (m Mapping) Has(key string) bool {
	m.tell(key, false)
	_, ok := m.fields[key]
	return ok
}

// Get is the value of a key that may be absent.
func (m Mapping) Get(key string) Value {
	m.tell(key, false)
	if v, ok := m.fields[key]; ok {
		return v
	}
	return Value{f: m.f}
}

// Lacks reports whether keys are all missing, and not only misspelt.
func (m Mapping) Lacks(keys ...string) bool {
	return m.Present() && !slices.ContainsFunc(keys, func(k string) bool { return m.Has(k) || slices.Contains(m.meant, k) })
}

// Misspelt reports whether a key of m is almost one that it may have: what m says of that
// one is not known.
func (m Mapping) Misspelt() bool {
	return slices.ContainsFunc(m.meant, func(key string) bool { return key != "" })
}

// Size is how many keys m has.
func (m Mapping) Size() int { return len(m.fields) }

// Repeats reports whether one of m's keys was given before.
func (m Mapping) Repeats(key Value) bool { return m.fields[key.n.Value].key != key.n }

// Need is the value of a key that must be there.
func (m Mapping) Need(key string) Value {
	m.tell(key, true)
	if m.Lacks(key) {
		m.Problem(report.MissingKey, "", "%s lacks the key %q", m.What, key)
	}
	return m.Get(key)
}

// Places is where the values of m's keys stand.
func (m Mapping) Places() map[string]report.Pos {
	out := map[string]report.Pos{}
	for key, v := range m.fields {
		out[key] = v.At()
	}
	return out
}

// Keys is where m's keys stand.
func (m Mapping) Keys() map[string]report.Pos {
	out := map[string]report.Pos{}
	for key := range m.fields {
		out[key] = m.KeyAt(key)
	}
	return out
}

// KeyAt is where a key stands.
func (m Mapping) KeyAt(key string) report.Pos {
	k := m.Get(key).key
	if k == nil {
		return m.At()
	}
	return m.f.pos(k.Line, k.Column)
}

// Peek is the text of a key's value before the mapping has been read.
func (v Value) Peek(key string) (string, bool) {
	if !v.IsMapping() {
		return "", false
	}
	for i := 0; i+1 < len(v.n.Content); i += 2 {
		if v.n.Content[i].Value == key {
			return v.of(v.n.Content[i+1], nil).n.Value, true
		}
	}
	return "", false
}

// OnlyKey is the key of a mapping of one, or empty.
func (v Value) OnlyKey() string {
	if !v.IsMapping() || len(v.n.Content) != 2 {
		return ""
	}
	return v.n.Content[0].Value
}

// KeyAmong is the first key of v that is one of keys, or empty.
func (v Value) KeyAmong(keys []string) string {
	if !v.IsMapping() {
		return ""
	}
	for i := 0; i+1 < len(v.n.Content); i += 2 {
		if key := v.n.Content[i].Value; slices.Contains(keys, key) {
			return key
		}
	}
	return ""
}
