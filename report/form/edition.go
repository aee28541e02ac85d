package form

import (
	"sync"

	"tongket/report"
)

// Edition is a file of editions.
var Edition = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "an edition", Keys: []Key{
		{Name: "edition", Needed: true, Value: EditionID, Means: "the edition’s id, which ends the names of its files; mostly the year"},
		{Name: "unfinished", Value: Flag, Means: "true while figures and texts are still to come: check says which, and nothing else is made of it"},
		{Name: "each", Value: idOf(Breakdowns), Means: "a breakdown, for each member of which it is made once: {district} in its texts is then the member’s name, cases of district its figure"},
		{Name: "period", Needed: true, Value: Period, Means: "the period that it is about; that of a figure in its texts which names none"},
		{Name: "title", Needed: true, Value: Label, Means: "the title on the cover"},
		{Name: "subtitle", Value: Label, Means: "the line below the title"},
		{Name: "letterhead", Value: Letterhead, Means: "the head of a document of a Vietnamese office, on the cover: who issues it, under which number, where and when"},
		{Name: "cut-off", Needed: true, Value: Text, Means: "up to when what the documents report is counted"},
		{Name: "equal", Value: Weights, Means: "how heavy two languages look beside each other, where that is not what tongket.yaml says"},
		{Name: "mode", Value: Modes, Means: "how the languages of a briefing in two stand to each other; --mode says otherwise"},
		{Name: "sources", Needed: true, Value: some(idOf(Sources)), Means: "the sources that it may use"},
		{Name: "resolve", Value: optional(Resolution), Means: "which source is followed where they disagree, or what is left out where statements cannot all hold"},
		{Name: "cover", Value: Cover(), Means: "what the cover shows: a chart, a figure, or a photograph; where nothing is said, what the edition opens on"},
		{Name: "opening", Value: Opening, Means: "what stands large beside the first message: one of the charts, or a figure; where nothing is said, the first of which that message speaks"},
		{Name: "messages", Value: optional(Text), Means: "the key messages, a sentence or two each"},
		{Name: "headline", Value: optional(TileGroup), Means: "the headline figures, in groups"},
		{Name: "sections", Needed: true, Value: some(Sections()), Means: "the chapters"},
		{Name: "terms", Value: optional(idOf(Terms)), Means: "the terms of the glossary that it explains; all, if there is no such key"},
		{Name: "mail-charts", Value: List{Of: idOf(Charts), Most: 2, Blank: true}, Means: "the charts that the e-mail shows, by their ids: two at most, [] for none"},
	}}
})

// Letterhead is the head of an office's document.
var Letterhead = &Mapping{Called: "a letterhead", Keys: []Key{
	{Name: "above", Value: Line, Means: "the body above the one that issues it, in capitals"},
	{Name: "issuer", Needed: true, Value: Line, Means: "the body that issues it, in capitals"},
	{Name: "number", Value: Line, Means: "number and symbol: 05/BC-VS; /BC-VS while the number is not given yet"},
	{Name: "place", Value: Line, Means: "where it is issued"},
	{Name: "date", Value: Day, Means: "the day on which it is issued; where nothing is said, it is written by hand"},
}}

// Modes is the ways in which two languages stand to each other.
var Modes = modes()

func modes() *Scalar {
	out := &Scalar{What: "mode"}
	for _, m := range report.Modes() {
		out.Words = append(out.Words, Word{m.Key, m.Means})
	}
	return out
}

// Weights is how heavy two languages look beside each other.
var Weights = weights()

func weights() *Scalar {
	out := &Scalar{What: "weight"}
	for _, w := range report.Weights() {
		out.Words = append(out.Words, Word{w.Key, w.Means})
	}
	return out
}

// Resolution is what is done about a contradiction.
var Resolution = &Mapping{Called: "a resolution", One: []string{"use", "without"}, Keys: []Key{
	{Name: "figure", Needed: true, Value: Figure, Means: "the figure of which the sources do not agree"},
	{Name: "use", Value: idOf(Sources), Means: "the source that is followed"},
	{Name: "without", Value: Figure, Means: "the statement that is left out of the arithmetic: boats 2022 change 2021 by review"},
	{Name: "reason", Needed: true, Value: Text, Means: "why; it is printed in the annex"},
	{Name: "unlike", Value: &Scalar{Means: "the id of an edition"}, Means: "the earlier edition that printed another figure"},
}}

// Opening is what an edition opens on.
var Opening = &Mapping{Called: "an opening", One: []string{"chart", "figure"}, Keys: []Key{
	{Name: "chart", Value: idOf(Charts), Means: "one of its charts, by its id"},
	{Name: "figure", Value: Figure, Means: "one figure, as published"},
}}

// TileGroup is a row of headline figures.
var TileGroup = &Mapping{Called: "a group of headline figures", Keys: []Key{
	{Name: "title", Needed: true, Value: Label, Means: "the head of the group"},
	{Name: "earlier", Value: Flag, Means: "true if its figures are of earlier periods"},
	{Name: "tiles", Needed: true, Value: some(Tile), Means: "its headline figures"},
}}

// Tile is a headline figure.
var Tile = &Mapping{Called: "a headline figure", Keys: []Key{
	{Name: "label", Needed: true, Value: Either{autoLabel, Text}, Means: "what the figure is, over it"},
	{Name: "figure", Needed: true, Value: Figure, Means: "the figure"},
	{Name: "rows", Needed: true, Value: List{Of: TileRow, Least: 2, Most: 2}, Means: "two lines below it: a target, a change, an earlier figure"},
	{Name: "sparkline", Value: several, Means: "the periods of a small line beside it: 2017..2022"},
}}

// autoLabel is a label that the program writes.
var autoLabel = &Scalar{Words: []Word{{Auto, "the program writes what the figure is called, with its period and what it is held against"}}}

// TileRow is a line below a headline figure.
var TileRow = &Mapping{Called: "a row", Keys: []Key{
	{Name: "label", Needed: true, Value: Either{autoLabel, Text}, Means: "what the figure of the line is; alone, it is not stated"},
	{Name: "figure", Value: Figure, Means: "its figure"},
	{Name: "words", Value: Text, Means: "words in the place of a figure"},
}}

// several is all periods from one to another, or a list of some.
var several = Either{Run, some(Period)}

// Include takes in another file.
var Include = &Mapping{Called: "an include", Keys: []Key{
	{Name: "include", Needed: true, Value: &Scalar{Means: "a file of the project: sections/fire.yaml", Pattern: `\.yaml\s*$`, Examples: []string{"sections/fire.yaml"}}, Means: "the file whose sections or blocks stand here"},
}}

// Sections is a section, or a file of some.
var Sections = sync.OnceValue(func() *Choice {
	return &Choice{Called: "a section", Kinds: []Kind{{"include", Include}, {"", Section()}}}
})

// Section is a chapter.
var Section = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "a section", Keys: []Key{
		{Name: "id", Needed: true, Value: ID, Means: "by which {see ID} and {page ID} name it"},
		{Name: "title", Needed: true, Value: Label, Means: "its head"},
		{Name: "blocks", Needed: true, Value: some(Blocks()), Means: "its texts, charts and tables, in order"},
	}}
})

// Part is a file that an edition takes in: sections or blocks, one or a list.
var Part = sync.OnceValue(func() Value {
	one := &Choice{Called: "a block"}
	for _, k := range Blocks().Kinds {
		if k.Key == "" {
			one.Kinds = append(one.Kinds, Kind{"title", Section()})
		}
		if k.Key != "include" {
			one.Kinds = append(one.Kinds, k)
		}
	}
	return List{Of: one, Least: 1, Alone: true}
})
