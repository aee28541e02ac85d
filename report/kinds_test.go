package report

import (
	"os"
	"reflect"
	"strings"
	"testing"
)

// kind is what the kinds of blocks, charts and tables have in common.
type kind struct {
	key, called, example string
	keys                 []string
	visit                any // nil of blocks, which visit by themselves
}

// TestKindsAreWhole holds that each kind is in its table, once, with a name, an example
// that has all its keys, and a visit of its own.
func TestKindsAreWhole(t *testing.T) {
	var blocks, charts, tables []kind
	for _, k := range BlockKinds() {
		blocks = append(blocks, kind{key: k.Key, called: k.Called.String(), example: k.Example, visit: reflect.TypeOf(k.New())})
	}
	for _, k := range ChartKinds() {
		charts = append(charts, kind{k.Key, k.Called.String(), k.Example, k.Keys, reflect.ValueOf(k.visit).Pointer()})
	}
	for _, k := range TableKinds() {
		tables = append(tables, kind{k.Key, k.Called.String(), k.Example, append(k.Keys, k.RowKeys...), reflect.ValueOf(k.visit).Pointer()})
	}
	wholeKinds(t, reflect.TypeFor[BlockVisitor](), blocks)
	wholeKinds(t, reflect.TypeFor[ChartVisitor](), charts)
	wholeKinds(t, reflect.TypeFor[TableVisitor](), tables)
}

func wholeKinds(t *testing.T, visitor reflect.Type, kinds []kind) {
	t.Helper()
	if visitor.NumMethod() != len(kinds) {
		t.Errorf("%s visits %d kinds, the table has %d", visitor.Name(), visitor.NumMethod(), len(kinds))
	}
	keys, visits := map[string]bool{}, map[any]bool{}
	for _, k := range kinds {
		if keys[k.key] || visits[k.visit] {
			t.Errorf("%s: the key %q or its visit belongs to another kind", k.called, k.key)
		}
		keys[k.key], visits[k.visit] = true, true
		if k.called == "" || k.example == "" && k.key != "chart" && k.key != "table" {
			t.Errorf("the kind %q lacks its name or its example", k.key)
		}
		for _, key := range k.keys {
			if !strings.Contains(k.example, " "+key+":") {
				t.Errorf("the example of %s lacks the key %s", k.called, key)
			}
		}
	}
}

// TestKindsAreDocumented holds that README has a row for each kind of block, and the guide in
// each language for each kind of chart and table.
func TestKindsAreDocumented(t *testing.T) {
	var blocks, drawn []string
	for _, k := range BlockKinds() {
		if k.Example != "" && k.Key != "" { // charts and tables have theirs by their kinds
			blocks = append(blocks, k.Key+":")
		}
	}
	for _, k := range ChartKinds() {
		drawn = append(drawn, "chart: "+k.Key+"`")
	}
	for _, k := range TableKinds() {
		drawn = append(drawn, "table: "+k.Key+"`")
	}
	rows(t, "../README.md", blocks)
	for _, topic := range []string{"guide/en/charts.md", "guide/vi/charts.md"} {
		rows(t, topic, drawn)
	}
}

// rows holds that a file has a row of a table for each of what is typed.
func rows(t *testing.T, file string, typed []string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range typed {
		if !strings.Contains(string(data), "\n| `"+words) {
			t.Errorf("%s has no row for `%s", file, words)
		}
	}
}

// TestEquationKindsAreWhole holds that each kind of relation is in its table, once, with a
// name, an example of its own key, and a row in the guide in each language.
func TestEquationKindsAreWhole(t *testing.T) {
	var typed []string
	keys := map[string]bool{}
	for _, k := range EquationKinds() {
		switch {
		case keys[k.Key]:
			t.Errorf("two kinds have the key %q", k.Key)
		case k.Called == "" || !strings.Contains(k.Example, "is: {"+k.Key+": ["):
			t.Errorf("the kind %q lacks its name or its example", k.Key)
		case k.First == 0 || k.Others == 0 || k.Least == 0:
			t.Errorf("the kind %q does not say how its terms enter it, or how many there are", k.Key)
		}
		keys[k.Key], typed = true, append(typed, "{"+k.Key+": [")
	}
	for _, topic := range []string{"guide/en/figures.md", "guide/vi/figures.md"} {
		rows(t, topic, typed)
	}
}
