package form

import (
	"sync"

	"tongket/report"
)

// Registry is indicators.yaml.
var Registry = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "indicators.yaml", Keys: []Key{
		{Name: "units", Needed: true, Value: Entries{ID, Unit}, Means: "in what figures are counted, each by its id; percent is there as %"},
		{Name: "groups", Needed: true, Value: some(Group), Means: "under which the annex lists the indicators, in this order"},
		{Name: "bodies", Value: some(Body), Means: "who sets targets beside the organisation itself"},
		{Name: "breakdowns", Value: some(Breakdown), Means: "by what indicators are counted: districts, branches, age groups"},
		{Name: "indicators", Needed: true, Value: some(Indicator()), Means: "what there are figures of"},
	}}
})

// Unit is what is counted, in each language.
var Unit = &Mapping{Called: "a unit", Keys: []Key{
	{Name: "kind", Needed: true, Value: UnitKind, Means: "how amounts of the unit are counted and written"},
	{Name: "per", Value: ID, Means: "of a price, the unit of which one costs so much: m3"},
}, Texts: Either{
	&Scalar{Means: "the unit as it stands behind a number"},
	List{Of: &Scalar{Means: "the unit beside one, then beside any other number: case, cases"}, Least: 2, Most: 2},
}}

// Group is one of indicators.
var Group = &Mapping{Called: "a group", Keys: []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which group: of an indicator names it"},
	{Name: "name", Needed: true, Value: Label, Means: "its head in the annex"},
}}

// Body is one that sets targets.
var Body = &Mapping{Called: "a body", Keys: []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which by: of a target names it"},
	{Name: "name", Needed: true, Value: Label, Means: "its name, as it stands behind của, set by, fixé par"},
}}

// Breakdown is what indicators are counted by.
var Breakdown = &Mapping{Called: "a breakdown", Keys: []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which by: names it"},
	{Name: "name", Needed: true, Value: Label, Means: "what its members are: district, branch"},
	{Name: "complete", Value: Flag, Means: "true if it has no other members: only then ranks and counts are known"},
	{Name: "groups", Value: optional(MemberGroup), Means: "members that others are parts of: the city of its districts"},
	{Name: "members", Needed: true, Value: some(Member), Means: "whom there are figures of, in the order in which they are shown"},
}}

// MemberGroup is a member that others are parts of.
var MemberGroup = &Mapping{Called: "a member", Keys: memberKeys}

// Member is one of a breakdown.
var Member = &Mapping{Called: "a member", Keys: append([]Key{
	{Name: "group", Value: ID, Means: "the member under groups: that it is a part of"},
}, memberKeys...)}

var memberKeys = []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which of: names it"},
	{Name: "name", Needed: true, Value: Label, Means: "its name in tables and charts"},
}

// Indicator is what there are figures of.
var Indicator = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "an indicator", Keys: []Key{
		{Name: "id", Needed: true, Value: ID, Means: "by which facts and texts name it"},
		{Name: "name", Needed: true, Value: Label, Means: "its name in tables, charts and the annex"},
		{Name: "unit", Needed: true, Value: &Scalar{Means: "an id under units:, or %", Names: Units}, Means: "in what it is counted"},
		{Name: "group", Needed: true, Value: idOf(Groups), Means: "under which the annex lists it"},
		{Name: "words", Value: Words, Means: "by which it is called beside its name, so that check knows it"},
		{Name: "better", Value: Better, Means: "which way is better, where it has a target; higher, if nothing is said"},
		{Name: "limit", Value: Flag, Means: "true if its targets are limits, which it is not to exceed"},
		{Name: "scope", Value: Label, Means: "what it counts and what it does not"},
		{Name: "time", Value: Time, Means: "how figures of parts of a year go together"},
		{Name: "sum", Value: some(idOf(Indicators)), Means: "the indicators that it is the sum of"},
		{Name: "is", Value: List{Of: Relation(), Least: 1, Alone: true}, Means: "what it is of others: a sum, a share, a ratio"},
		{Name: "below-zero", Value: Flag, Means: "true if it may be less than nothing: degrees, a balance"},
		{Name: "by", Value: oneOrMore(idOf(Breakdowns)), Means: "the breakdowns that it is counted by, one or two"},
		{Name: "apart", Value: Flag, Means: "true if its members do not add up to it"},
		{Name: "shown-in", Value: ShownIn, Means: "in what its figures are printed: shown-in: million"},
	}}
})

// Words are those by which an indicator is called beside its name.
var Words = &Mapping{Called: "words of an indicator", Texts: List{Of: &Scalar{Means: "a word or a few, as texts have them: thất thoát, losses"}, Least: 1, Alone: true}}

// Relation is what an indicator is of others.
var Relation = sync.OnceValue(func() *Mapping {
	m := &Mapping{Called: "a relation"}
	for _, k := range report.EquationKinds() {
		m.One = append(m.One, k.Key)
		m.Keys = append(m.Keys, Key{Name: k.Key, Value: some(idOf(Indicators)), Means: relations[k.Key]})
	}
	m.Keys = append(m.Keys,
		Key{Name: "per", Value: Per, Means: "what a ratio or a product is counted by: 1000 for per thousand"},
		Key{Name: "assuming", Value: Label, Means: "what is assumed where this is used; it is printed with what follows from it"},
	)
	return m
})
