package load

import (
	"io/fs"
	"slices"
	"sync"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/lang"
	"tongket/report/projecttest"
	"tongket/report/say"
	"tongket/report/waterworks"
)

// reading is which keys are asked for, by what messages call the mappings that they are
// of, and whether they must be there.
type reading map[say.Message]map[string]bool

// read notes all that the loader asks of a project.
func (r reading) read(fsys fs.FS) {
	l := newLoader(fsys, "")
	var one sync.Mutex // editions are read at the same time
	l.asked = func(of say.Message, key string, needed bool) {
		one.Lock()
		defer one.Unlock()
		if r[of] == nil {
			r[of] = map[string]bool{}
		}
		r[of][key] = r[of][key] || needed
	}
	l.project()
	l.indicators()
	l.glossary()
	l.sources()
	l.editions()
	l.confirmed()
}

// projects is some that have all that there is.
func projects() []fs.FS {
	maximal, _ := projecttest.Maximal{}.Files()
	maximal["confirmed.yaml"] = &fstest.MapFile{Data: []byte("pairs: [0123456789 abcdef0123]\n")}
	maximal["editions/2021.yaml"] = &fstest.MapFile{Data: []byte("edition: 2021\ncover: {figure: cases, caption: {vi: a, en: b}}\nsections:\n- {id: b, blocks: [{chart: auto, of: cases}]}\n- include: sections/one.yaml\n- {id: a, blocks: [{statement: review.said}, {workings: cases}]}\n")}
	maximal["editions/2020.yaml"] = &fstest.MapFile{Data: []byte("edition: 2020\ncover: {picture: pictures/house.png, alt: {vi: a, en: b}, caption: {vi: a, en: b}}\nsections:\n- {id: c, blocks: [{statement: review.said}]}\n")}
	maximal["editions/2019.yaml"] = &fstest.MapFile{Data: []byte("edition: 2019\ncover: {picture: pictures/house.png, decorative: true}\nsections:\n- {id: d, blocks: [{picture: pictures/house.png, decorative: true}]}\n")}
	maximal["sections/one.yaml"] = &fstest.MapFile{Data: []byte("{id: one, blocks: [{page: new}]}\n")}
	return []fs.FS{maximal, waterworks.Project()}
}

// TestKeysAreDescribed: what the loader reads is described in package form, and what is
// described is read; what it needs is said to be needed, and what is said to be needed it
// misses.
func TestKeysAreDescribed(t *testing.T) {
	asked := reading{}
	for _, fsys := range projects() {
		asked.read(fsys)
	}
	described := map[say.Message][]form.Key{ // and by the others of a choice
		"the cover": form.Chart(nil).Keys, // one is read like another
	}
	needed := map[say.Message][]string{}
	for _, file := range form.Files() {
		form.Walk(file.Form, func(m *form.Mapping, _ *form.Choice) { needed[m.Called] = append(needed[m.Called], m.NeededKeys()...) })
	}
	for _, file := range form.Files() {
		form.Walk(file.Form, func(m *form.Mapping, of *form.Choice) {
			for _, k := range m.Keys {
				needs, read := asked[m.Called][k.Name]
				switch tells := of != nil && (of.By == k.Name || slices.ContainsFunc(of.Kinds, func(kind form.Kind) bool { return kind.Key == k.Name })); {
				case !read:
					t.Errorf("%s: %q of %s is described and never read", file.Match, k.Name, m.Called)
				case k.Means == "":
					t.Errorf("%s: %q of %s has no meaning", file.Match, k.Name, m.Called)
				case k.Needed && !needs && !tells:
					t.Errorf("%s: %q of %s is described as needed, and nothing is said where it is missing", file.Match, k.Name, m.Called)
				case needs && !k.Needed && len(k.With) == 0 && !slices.Contains(m.One, k.Name) && !slices.Contains(needed[m.Called], k.Name) && !sometimes(of, k.Name):
					t.Errorf("%s: %q of %s is missed where it is not there, and not described as needed", file.Match, k.Name, m.Called)
				}
			}
			described[m.Called] = append(described[m.Called], m.Keys...)
			if of != nil {
				described[m.Called] = append(described[m.Called], others(of)...)
			}
		})
	}
	for of, keys := range asked {
		for key := range keys {
			if !lang.Known(report.Lang(key)) && !slices.ContainsFunc(described[of], func(k form.Key) bool { return k.Name == key }) {
				t.Errorf("%q of %s is read and not described: add it to package form", key, of)
			}
		}
	}
}

// others is the keys of all kinds of a choice: a key of one is looked for in each.
func others(of *form.Choice) (keys []form.Key) {
	for _, k := range of.Kinds {
		if m, ok := k.Form.(*form.Mapping); ok {
			keys = append(keys, m.Keys...)
		}
	}
	return keys
}

// sometimes reports whether a key is needed of another kind of a choice.
func sometimes(of *form.Choice, name string) bool {
	return of != nil && slices.ContainsFunc(others(of), func(k form.Key) bool { return k.Name == name && k.Needed })
}
