package load

import (
	"tongket/report/form"
	"tongket/report/yaml"
)

// keys is v as keys with values, of which those that the form knows may occur.
func (l *loader) keys(v yaml.Value, f *form.Mapping) yaml.Mapping {
	m := v.MappingOf(f.Called, f.Names(l.langs()), f.Elsewhere)
	if l.asked != nil {
		m.Watch(func(key string, needed bool) { l.asked(f.Called, key, needed) })
	}
	return m
}

// oneOf is one of the words that a form knows, or empty.
func oneOf(v yaml.Value, f *form.Scalar) string { return v.OneOf(f.What, f.Texts()...) }
