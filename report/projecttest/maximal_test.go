package projecttest_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/projecttest"
)

// whole is the maximal project, read and judged.
func whole(t *testing.T, m projecttest.Maximal) (*report.Report, report.Problems) {
	t.Helper()
	files, _ := m.Files()
	r, problems := load.Project(files, "")
	problems = append(problems, check.Editions(r)...)
	return r, append(problems, check.Prose(r)...)
}

func TestMaximal(t *testing.T) {
	_, problems := whole(t, projecttest.Maximal{})
	for _, p := range problems {
		t.Error(p.Error())
	}
}

// TestEveryTextIsChecked types a figure into each text in turn: it is found, at that
// text. A kind of block, chart or table that does not tell a text of its own fails here.
func TestEveryTextIsChecked(t *testing.T) {
	_, texts := projecttest.Maximal{}.Files()
	for n := range texts {
		m := projecttest.Maximal{Plant: n + 1}
		files, _ := m.Files()
		_, problems := whole(t, m)
		for _, where := range planted(files) {
			if !slices.ContainsFunc(problems, func(p report.Problem) bool {
				return p.Code == report.TypedFigure && fmt.Sprintf("%s:%d", p.At.File, p.At.Line) == where
			}) {
				t.Errorf("a figure typed into the text at %s is not found", where)
			}
		}
	}
}

// planted is where a figure was typed into a text.
func planted(files fstest.MapFS) (lines []string) {
	for name, f := range files {
		for n, line := range strings.Split(string(f.Data), "\n") {
			if strings.Contains(line, projecttest.Planted) {
				lines = append(lines, fmt.Sprintf("%s:%d", name, n+1))
			}
		}
	}
	return lines
}

// TestEveryTextIsTyped holds that examples are whole: whatever may have a text has one
// in the maximal project.
func TestEveryTextIsTyped(t *testing.T) {
	r, _ := whole(t, projecttest.Maximal{})
	filled := map[string]bool{}
	texts(reflect.ValueOf(r), map[uintptr]bool{}, filled)
	for field, some := range filled {
		if !some {
			t.Errorf("no %s in the maximal project: let the Example of its kind have one", field)
		}
	}
	if len(filled) < 30 {
		t.Errorf("only %d fields", len(filled))
	}
}

var textType = reflect.TypeFor[report.Text]()

// texts notes each field that may hold texts, and whether one does.
func texts(v reflect.Value, seen map[uintptr]bool, filled map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || seen[v.Pointer()] {
			return
		}
		seen[v.Pointer()] = true
		texts(v.Elem(), seen, filled)
	case reflect.Interface:
		if !v.IsNil() {
			texts(v.Elem(), seen, filled)
		}
	case reflect.Slice:
		for i := range v.Len() {
			texts(v.Index(i), seen, filled)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			texts(v.MapIndex(k), seen, filled)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			holds := f.Type
			for holds != textType && (holds.Kind() == reflect.Slice || holds.Kind() == reflect.Map) {
				holds = holds.Elem()
			}
			if name := v.Type().Name() + "." + f.Name; holds == textType {
				filled[name] = filled[name] || v.Field(i).Len() > 0
			} else {
				texts(v.Field(i), seen, filled)
			}
		}
	}
}

// TestMaximalHasEverything holds that the maximal project is that: each kind of block,
// chart and table, each aspect, qualifier and kind of unit, and each status of a figure
// that may be printed.
func TestMaximalHasEverything(t *testing.T) {
	r, _ := whole(t, projecttest.Maximal{})
	e := r.Editions[0]
	has := map[any]bool{}
	for _, s := range e.Sections {
		for _, b := range s.Blocks {
			has[reflect.TypeOf(b)] = true
		}
	}
	for c := range e.Charts() {
		has[c.Kind] = true
		for _, q := range c.Asks() {
			has[q.Aspect] = true // one that no source can state is drawn
		}
	}
	for b := range e.Tables() {
		has[b.Kind] = true
	}
	for _, u := range r.Units {
		has[u.Kind] = true
	}
	l := ledger.Of(e)
	e.Passages(func(p report.Passage) {
		for _, span := range p.Text[r.Languages[0]].Spans {
			if span.Ref != nil {
				has[span.Ref.Query.Aspect] = true
			}
		}
	})
	for _, q := range l.Queries() {
		has[q.Aspect], has[l.Ask(q).Status], has[l.Ask(q).Amount.Qualifier] = true, true, true
	}
	for _, i := range r.Indicators {
		for _, s := range l.Ask(report.Query{Indicator: i, Period: e.Period}).Solutions {
			has[s.Equation.Kind] = true
		}
	}
	for b := range e.Tables() {
		for _, row := range b.Rows {
			for _, p := range b.Years() {
				if !b.Kind.Words {
					has[l.Ask(row.In(p)).Status] = true
				}
			}
		}
	}
	for want, name := range everything() {
		if !has[want] {
			t.Errorf("the maximal project has no %s", name)
		}
	}
}

// everything is what a project may have, with a name for it.
func everything() map[any]string {
	out := map[any]string{}
	for _, k := range report.BlockKinds() {
		out[reflect.TypeOf(k.New())] = k.Called.String()
	}
	for _, k := range report.ChartKinds() {
		out[k] = k.Called.String()
	}
	for _, k := range report.TableKinds() {
		out[k] = k.Called.String()
	}
	for _, k := range report.EquationKinds() {
		out[k] = k.Called.String() + " that is followed"
	}
	for k := range report.UnknownKind {
		out[k] = fmt.Sprintf("unit of kind %d", k)
	}
	for q := range report.Qualifier(report.Qualifiers) {
		out[q] = fmt.Sprintf("qualifier %q", q)
	}
	for _, a := range report.Aspects() {
		out[a] = a.String()
	}
	for _, s := range ledger.Statuses() {
		if s != ledger.Disputed && s != ledger.Unknown { // an edition says which source it follows, and all could be read
			out[s] = fmt.Sprintf("figure that is %s", s)
		}
	}
	return out
}
