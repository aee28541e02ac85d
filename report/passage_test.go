package report_test

import (
	"io/fs"
	"reflect"
	"testing"

	"tongket/report"
	"tongket/report/load"
	"tongket/report/projecttest"
	"tongket/report/waterworks"
	"tongket/seeds"
)

// Every text of a project is a passage, wherever a later change may put one: a
// text that is none would be read by nobody.
func TestPassagesAreComplete(t *testing.T) {
	maximal, _ := projecttest.Maximal{}.Files()
	for _, tt := range []struct {
		name    string
		project fs.FS
		texts   int // that it has at least
	}{
		{"example", seeds.Project(), 300}, {"waterworks", waterworks.Project(), 300}, {"maximal", maximal, 100},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, problems := load.Project(tt.project, tt.name)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			if texts := passagesAreComplete(t, r); texts < tt.texts {
				t.Errorf("only %d texts were found", texts)
			}
		})
	}
}

// namesItself reports whether v is a row that has no label but the names of what it is of,
// which are read where they stand.
func namesItself(v reflect.Value) bool {
	switch x := v.Interface().(type) {
	case report.Tile:
		return x.Says
	case report.TileRow:
		return x.Says
	}
	row, ok := v.Interface().(report.Row)
	return ok && row.Query.Indicator != nil && !row.Query.Members.Whole() && row.Label.Same(row.Query.Subject().Name())
}

// passagesAreComplete looks for texts in all that r holds, and counts them.
func passagesAreComplete(t *testing.T, r *report.Report) (texts int) {
	t.Helper()
	read := map[string]bool{}
	r.Passages(func(p report.Passage) { read[p.Text["vi"].Source()] = true })
	seen := map[uintptr]bool{}
	var visit func(path string, v reflect.Value)
	visit = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() && !seen[v.Pointer()] {
				seen[v.Pointer()] = true
				visit(path, v.Elem())
			}
		case reflect.Interface:
			visit(path, v.Elem())
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() && !(f.Name == "Label" && namesItself(v)) {
					visit(path+"."+f.Name, v.Field(i))
				}
			}
		case reflect.Slice:
			for i := range v.Len() {
				visit(path, v.Index(i))
			}
		case reflect.Map:
			text, ok := v.Interface().(report.Text)
			if !ok {
				for _, key := range v.MapKeys() {
					visit(path, v.MapIndex(key))
				}
				return
			}
			if vi := text["vi"]; text != nil {
				texts++
				if !read[vi.Source()] {
					t.Errorf("%s at %s is no passage: %q", path, vi.At, vi)
				}
			}
		}
	}
	visit("Report", reflect.ValueOf(r))
	return texts
}
