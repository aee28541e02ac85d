package form

import (
	"slices"
	"sync"

	"tongket/report"
)

// TableKind is a kind of table.
var TableKind = sync.OnceValue(func() *Scalar {
	s := &Scalar{What: "kind of table"}
	for _, k := range report.TableKinds() {
		s.Words = append(s.Words, Word{k.Key, k.Shows})
	}
	return s
})

// TableBlock is a table of a section, of one kind.
var TableBlock = sync.OnceValue(func() *Choice {
	c := &Choice{Called: "a table", By: "table"}
	for _, k := range report.TableKinds() {
		c.Kinds = append(c.Kinds, Kind{k.Key, Table(k)})
	}
	return c
})

// Table is a table of a kind, or, without, what tables of all kinds may have.
func Table(k *report.TableKind) *Mapping { return tables()[k] }

var tables = sync.OnceValue(func() map[*report.TableKind]*Mapping { return ofEach(report.TableKinds(), table) })

func table(k *report.TableKind) *Mapping {
	m := &Mapping{Called: "a table"}
	var keys []Key
	if k != nil {
		m.Called, keys = k.Called, tableKeys(k)
	} else {
		for _, k := range report.TableKinds() {
			for _, key := range tableKeys(k) {
				if !slices.ContainsFunc(keys, func(other Key) bool { return other.Name == key.Name }) {
					keys = append(keys, key)
				}
			}
		}
	}
	m.Keys = slices.Concat([]Key{{Name: "table", Needed: true, Value: TableKind(), Means: "the kind of table"}}, exhibit, keys)
	return m
}

// tableKeys is what is typed for a kind.
func tableKeys(k *report.TableKind) []Key {
	f := &tableForm{keyed: keyed{"shown-in": shownIn}, kind: k}
	(&report.Table{Kind: k}).Visit(f)
	return f.of(k.Keys)
}

// tableForm is what is typed for each kind of table.
type tableForm struct {
	keyed
	kind *report.TableKind
}

// rows is a row of the kind.
func (f *tableForm) rows() {
	f.keyed["rows"] = Key{Needed: true, Value: some(Row(f.kind)), Means: "the rows"}
}

func (f *tableForm) ByPeriod(*report.Table) {
	f.rows()
	f.keyed["columns"] = Key{Needed: true, Value: several, Means: "the periods, one column each: 2020..2022"}
	f.keyed["bars"] = Key{Value: Period, Means: "the column whose figures are drawn as bars, too"}
	f.keyed["sparkline"] = Key{Value: several, Means: "the periods of a small line in each row: 2017..2022"}
}

func (f *tableForm) BySource(*report.Table) {
	f.rows()
	f.keyed["columns"] = Key{Needed: true, Value: some(idOf(Sources)), Means: "the sources, one column each"}
	f.period()
}

func (f *tableForm) period() {
	f.keyed["period"] = Key{Needed: true, Value: Period, Means: "the period that its figures are of"}
}

func (f *tableForm) ByMember(*report.Table) {
	f.keyed["by"] = by("the breakdown whose members are the rows")
	f.need("by")
	f.keyed["columns"] = Key{Needed: true, Value: List{Of: Either{Figure, MemberColumn}, Least: 1, Alone: true}, Means: "the figures that each column asks of the members: visits 2022 change 2021"}
	f.keyed["members"] = Key{Value: some(idOf(Members)), Means: "the members that have a row; all, if there is no such key"}
	f.keyed["sorted"] = Key{Value: Figure, Means: "the column by which the rows stand"}
	f.keyed["whole"] = Key{Value: Either{Text, Nothing{}}, Means: "the name of a last row of all members; ~ if there is to be none although a document states it"}
	f.keyed["bars"] = Key{Value: Figure, Means: "the column whose figures are drawn as bars, too"}
	f.keyed["sparkline"] = Key{Value: Sparkline, Means: "a small line in each row"}
}

func (f *tableForm) need(name string) {
	key := f.keyed[name]
	key.Needed = true
	f.keyed[name] = key
}

func (f *tableForm) Inventory(*report.Table) {
	f.rows()
	f.period()
	f.keyed["square"] = Key{Needed: true, Value: Whole, Means: "how many items a square stands for"}
}

func (f *tableForm) Entries(*report.Table) {
	f.rows()
	f.keyed["head"] = Key{Needed: true, Value: List{Of: Text, Least: 2, Most: 3}, Means: "the heads of its columns, two or three"}
}

// MemberColumn is a column with a head of its own.
var MemberColumn = &Mapping{Called: "a column", Keys: []Key{
	{Name: "of", Needed: true, Value: Figure, Means: "the figure that the column asks of each member"},
	{Name: "label", Value: Text, Means: "the head of the column"},
}}

// Sparkline is a small line for each member.
var Sparkline = &Mapping{Called: "a sparkline", Keys: []Key{
	{Name: "of", Needed: true, Value: Subject, Means: "the indicator that the line draws"},
	{Name: "periods", Needed: true, Value: several, Means: "the periods of the line: 2017..2022"},
}}

// Row is a row of a table of a kind.
func Row(k *report.TableKind) *Mapping { return rows()[k] }

var rows = sync.OnceValue(func() map[*report.TableKind]*Mapping { return ofEach(report.TableKinds(), row) })

func row(k *report.TableKind) *Mapping {
	if k == nil {
		return &Mapping{Called: "a row"}
	}
	return &Mapping{Called: "a row", Keys: rowKeys().of(k.RowKeys)}
}

var rowKeys = sync.OnceValue(func() keyed {
	return keyed{
		"of":        {Needed: true, Value: Figure, Means: "the indicator, and change BASE or target; the columns name the period"},
		"label":     {Value: Text, Means: "the name of the row; the indicator’s, if there is no such key"},
		"scopes":    {Value: Entries{Period, Text}, Means: "what the figure of a column counts, by its period"},
		"not-drawn": {Value: Text, Means: "why no squares are drawn"},
		"cells":     {Needed: true, Value: some(Text), Means: "its words, a cell a column"},
		"statement": {Needed: true, Value: Statement, Means: "the statement that it rests on: SOURCE.ID"},
	}
})
