package theme

import (
	"maps"
	"slices"

	"tongket/report/say"
	"tongket/report/yaml"
)

// entry is a value of a theme, with what stands below it.
type entry struct {
	key   yaml.Value // its name, where it has one
	value yaml.Value
	names []string // of what stands below it, in order
	below map[string]*entry
}

func read(v yaml.Value, what say.Message) *entry {
	e := &entry{value: v}
	if !v.IsMapping() {
		return e
	}
	e.below = map[string]*entry{}
	m := v.Entries(what)
	for _, key := range m.Order() {
		if m.Repeats(key) {
			continue
		}
		name := key.Raw()
		child := read(m.Get(name), say.Literal(name))
		child.key = key
		e.names, e.below[name] = append(e.names, name), child
	}
	return e
}

// over is e, with what it does not say from base.
func (e *entry) over(base *entry) *entry {
	switch {
	case e == nil:
		return base
	case base == nil || e.below == nil || base.below == nil:
		return e
	}
	out := &entry{key: e.key, value: e.value, names: slices.Clone(base.names), below: maps.Clone(base.below)}
	for _, name := range e.names {
		if base.below[name] == nil {
			out.names = append(out.names, name)
		}
		out.below[name] = e.below[name].over(base.below[name])
	}
	return out
}

// at is what stands below e under a path of names; nil if nothing does.
func (e *entry) at(path ...string) *entry {
	for _, name := range path {
		if e == nil {
			return nil
		}
		e = e.below[name]
	}
	return e
}

// from reports whether e stands in a file.
func (e *entry) from(file string) bool { return e != nil && e.value.At().File == file }
