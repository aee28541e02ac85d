package form

import (
	"sync"

	"tongket/report"
	"tongket/report/say"
)

// Blocks is what a section consists of: a block by the key that tells its kind, or a file
// of some. What has no such key is a text.
var Blocks = sync.OnceValue(func() *Choice {
	c := &Choice{Called: "a block", Kinds: []Kind{{"include", Include}, {"statement", Used}}}
	text := Kind{}
	for _, k := range report.BlockKinds() {
		if k.Key == "" {
			text = Kind{"", blockOf(k)}
		} else {
			c.Kinds = append(c.Kinds, Kind{k.Key, blockOf(k)})
		}
	}
	c.Kinds = append(c.Kinds, text)
	return c
})

// Block is the form of a kind of block that has no kinds of its own.
func Block(k report.BlockKind) *Mapping {
	m, _ := blockOf(k).(*Mapping)
	return m
}

// Used is a statement of a source as a paragraph.
var Used = &Mapping{Called: "a statement", Keys: []Key{
	{Name: "statement", Needed: true, Value: Statement, Means: "a statement of a source as a paragraph: SOURCE.ID"},
}}

// paragraphs is a text, or a statement.
var paragraphs = &Choice{Called: "a text", Kinds: []Kind{{"statement", Used}, {"", Text}}}

func blockOf(k report.BlockKind) Value {
	f := &blockForm{kind: k}
	k.New().Accept(f)
	return f.value
}

// blockForm is what is typed for each kind of block.
type blockForm struct {
	kind  report.BlockKind
	value Value
}

// one is a block that has no key but the one that tells its kind.
func (f *blockForm) one(v Value, means say.Message) {
	f.value = &Mapping{Called: f.kind.Called, Keys: []Key{{Name: f.kind.Key, Needed: true, Value: v, Means: means}}}
}

func (f *blockForm) Paragraph(*report.Paragraph) { f.value = Text }

func (f *blockForm) List(*report.List) { f.one(some(paragraphs), "the items of a list") }

func (f *blockForm) Heading(*report.Heading) { f.one(Label, "a head within the section") }

func (f *blockForm) Callout(*report.Callout) {
	f.value = &Mapping{Called: f.kind.Called, Keys: []Key{
		{Name: f.kind.Key, Needed: true, Value: Label, Means: "the head of a call-out, which stands on a tinted ground"},
		{Name: "text", Needed: true, Value: Text, Means: "what changes how figures are read, in a sentence or two"},
	}}
}

func (f *blockForm) Quote(*report.Quote) {
	f.value = &Mapping{Called: f.kind.Called, Keys: []Key{
		{Name: f.kind.Key, Needed: true, Value: Statement, Means: "a statement of a source that stands out: SOURCE.ID"},
		{Name: "by", Value: Label, Means: "who said it"},
	}}
}

func (f *blockForm) Pull(*report.Pull) {
	f.value = &Mapping{Called: f.kind.Called, Keys: []Key{
		{Name: f.kind.Key, Needed: true, Value: Figure, Means: "a published figure that stands large within the section"},
		{Name: "text", Needed: true, Value: Text, Means: "what the figure is, in a sentence"},
	}}
}

func (f *blockForm) FactList(*report.FactList) {
	f.one(some(FactRow), "things that are quickly looked up, in two columns")
}

func (f *blockForm) Signature(*report.Signature) {
	f.value = &Mapping{Called: f.kind.Called, Keys: []Key{
		{Name: f.kind.Key, Needed: true, Value: Label, Means: "the office of who signs"},
		{Name: "for", Value: Label, Means: "on whose behalf: TM. ỦY BAN NHÂN DÂN"},
		{Name: "name", Value: Label, Means: "the name of who signs"},
		{Name: "place", Value: Label, Means: "the place and the day: Cần Thơ, ngày 20 tháng 12 năm 2022"},
		{Name: "recipients", Value: optional(Label), Means: "who gets the briefing, in the order of the list"},
	}}
}

func (f *blockForm) Illustration(*report.Illustration) {
	f.value = &Mapping{Called: f.kind.Called, One: Described, Keys: illustration}
}

func (f *blockForm) PageBreak(*report.PageBreak) { f.one(Page, "a new page, where that suits it") }

func (f *blockForm) Workings(*report.Workings) {
	f.one(idOf(Indicators), "how the figures of an indicator were computed")
}

func (f *blockForm) Chart(*report.Chart) { f.value = ChartBlock() }
func (f *blockForm) Table(*report.Table) { f.value = TableBlock() }

// FactRow is one of a list of facts.
var FactRow = &Mapping{Called: "a row of facts", One: []string{"figure", "words"}, Keys: []Key{
	{Name: "label", Needed: true, Value: Text, Means: "what it is"},
	{Name: "figure", Value: Figure, Means: "the figure that it is"},
	{Name: "words", Value: Text, Means: "words, where it is no figure"},
}}
