package form

import (
	"slices"
	"sync"

	"tongket/report"
	"tongket/report/say"
)

// Source is a file of sources.
var Source = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "a source", Keys: []Key{
		{Name: "source", Needed: true, Value: ID, Means: "by which editions and texts name the source"},
		{Name: "label", Needed: true, Value: Label, Means: "how the briefing calls the document"},
		{Name: "document", Needed: true, Value: Document(), Means: "the document that this file is the summary of"},
		{Name: "dated", Value: Date, Means: "when the document was published, as far as it is recorded"},
		{Name: "reports", Needed: true, Value: Period, Means: "the period that it reports; that of a figure in its texts which names none"},
		{Name: "event", Value: Event, Means: "where the document says when what it tells of took place"},
		{Name: "invented", Value: Flag, Means: "true if nobody published the document: pages that use it say so, and are mailed to nobody"},
		{Name: "tables", Value: optional(Tabled), Means: "what is to be known of the document's tables, or all their figures"},
		{Name: "facts", Value: Either{optional(Fact()), Sheet}, Means: "the figures that the document publishes; or the table of the project that they stand in"},
		{Name: "statements", Value: optional(Said), Means: "what it says in words"},
		{Name: "left-out", Value: optional(LeftOut), Means: "numbers of the document that are no facts, with the reason"},
	}}
})

// Document is that which a source summarises.
var Document = sync.OnceValue(func() *Mapping {
	return &Mapping{Called: "document", One: []string{"file", "workbook"}, Keys: []Key{
		{Name: "file", Value: FileName, Means: "the name of its file, without a folder"},
		{Name: "workbook", Value: Workbook, Means: "a workbook or a CSV file of the project, whose cells are the figures"},
		{Name: "sha256", With: []string{"file"}, Value: SHA256, Means: "the fingerprint of its file: what sha256sum FILE prints; of a workbook that nobody changes any more"},
		{Name: "language", Value: Language(), Means: "the language that it is written in; the leading one, if nothing is said"},
	}}
})

// Event is where a document says when something took place.
var Event = &Mapping{Called: "event", Keys: []Key{
	{Name: "printed", Needed: true, Value: Line, Means: "the date as it is printed there"},
	{Name: "paragraph", Needed: true, Value: Whole, Means: paragraph},
}}

const paragraph say.Message = "the line of the document that is not blank, counted from 1"

// Place is where something stands in a document.
var Place = &Mapping{Called: "at", One: []string{"paragraph", "cell"}, Keys: []Key{
	{Name: "paragraph", Value: Whole, Means: paragraph},
	{Name: "printed", With: []string{"paragraph"}, Value: Line, Means: "the figure as it is printed there, with its unit: 574 vụ, 5,3%"},
	{Name: "cell", Value: CellName, Means: "the cell of the source's workbook in which it stands; without value: it is the value"},
	{Name: "sheet", Value: Line, Means: "the sheet of that cell, if the workbook has several"},
}}

// Sheet is where facts stand that are not typed in YAML.
var Sheet = &Mapping{Called: "facts", Keys: []Key{
	{Name: "from", Needed: true, Value: &Scalar{Means: "a .csv or .xlsx file of the project", Examples: []string{"figures.xlsx", "figures.csv"}}, Means: "the table, a row a fact; the heads of its columns are the keys of a fact"},
	{Name: "sheet", Value: Line, Means: "its sheet, if the workbook has several"},
}}

// Noted is what may be said beside a figure.
var Noted = []Key{
	{Name: "until", Value: Day, Means: "the last day that the figure counts, where that is not the end of its period"},
	{Name: "revises", Value: idOf(Sources), Means: "the source whose figure this one corrects"},
	{Name: "provisional", Value: Flag, Means: "true if the document says that it may change"},
	{Name: "scope", Value: Text, Means: "what this figure counts, where that is not what the indicator does"},
	{Name: "inferred", Value: Text, Means: "what the document leaves open and you had to infer; what rests on it is marked ‡"},
}

// Stated is the keys of which a fact has exactly one.
var Stated = sync.OnceValue(func() []string {
	var out []string
	for _, a := range report.Aspects() {
		if a.Key() != "" {
			out = append(out, a.Key())
		}
	}
	return append(out, "direction")
})

// Fact is a figure that a source states.
var Fact = sync.OnceValue(func() *Mapping {
	m := &Mapping{Called: "a fact", One: Stated(), Unless: [2]string{"at", "cell"}}
	var based []string
	for _, a := range report.Aspects() {
		if a.Key() == "" {
			continue
		}
		if a.HasBase() {
			based = append(based, a.Key())
		}
		var v Value = Amount()
		if a.Relative() {
			v = Signed()
		}
		if a.InWords() {
			v = Either{v, Label}
		}
		m.Keys = append(m.Keys, Key{Name: a.Key(), Value: v, Means: stated[a]})
	}
	based = append(based, "direction")
	m.Keys = append(m.Keys, Key{Name: "direction", Value: Direction, Means: "that it rose or fell, where the document does not say by how much"})
	m.Keys = slices.Concat(m.Keys, Noted, []Key{
		{Name: "indicator", Needed: true, Value: idOf(Indicators), Means: "what the figure is of"},
		{Name: "of", Value: oneOrMore(idOf(Members)), Means: "the member that it is of, or one of each breakdown"},
		{Name: "period", Needed: true, Value: Period, Means: "the period that it is of"},
		{Name: "from", Value: Base, With: based, Means: "the period that the document compares with"},
		{Name: "same-period", Value: Flag, Means: "true if the document says “the same period” of it"},
		{Name: "in", Value: Scale, Means: "what the number is counted in, where the document’s table says so in its head"},
		{Name: "at", Needed: true, Value: Place, Means: "where it stands in the document, and how it is printed there"},
		{Name: "by", Value: idOf(Bodies), Means: "the body that set the target; without it the organisation"},
	})
	return m
})

// stated is what each aspect means that a source states.
var stated = [report.AspectCount]say.Message{
	report.Level:      "the figure, or words for it in each language",
	report.Change:     "by how much it changed, in percent, with its sign",
	report.Points:     "by how many percentage points a rate changed, with its sign",
	report.Target:     "the target for the period",
	report.Margin:     "by how much the target was exceeded or missed, with its sign: in points of a rate, else in percent",
	report.Difference: "by how many units it changed, with its sign",
}

// Tabled is a table of a document, typed as it stands or read from the cells of a workbook.
var Tabled = &Choice{Called: "a table of a document", Kinds: []Kind{{"cells", Cells}, {"", Grid}}}

// Cells is a table of a workbook, of which each cell is a figure.
var Cells = &Mapping{Called: "a table of a workbook", Keys: append([]Key{
	{Name: "cells", Needed: true, Value: Range, Means: "where it stands, with its heads and the names of its rows; of its first cell alone it goes on to an empty row and an empty head"},
	{Name: "sheet", Value: Line, Means: "its sheet, if the workbook has several"},
	{Name: "heads", Value: Whole, Means: "how many rows its heads are; one, if nothing is said"},
	{Name: "rows", Value: Entries{&Scalar{}, Either{Figure, Period, Nothing{}}}, Means: "of what a row is, by the name in its first cell, where that is no name of an indicator, a member or a period; ~ is not read"},
	{Name: "columns", Value: Entries{ColumnLetters, Either{Column, Nothing{}}}, Means: "what a column states, by its letters, where its head is no period or indicator; ~ is not read"},
	{Name: "by", Value: idOf(Breakdowns), Means: "the breakdown of which each row is a member, if they are"},
	{Name: "of", Value: idOf(Indicators), Means: "the indicator of all its figures, where its rows are members and its columns periods"},
	{Name: "in", Value: Scale, Means: "what all of its numbers are counted in"},
	{Name: "unit", Value: InPercent, Means: "% where its rates and changes are typed without that sign"},
	{Name: "decimal", Value: DecimalMark, Means: "the sign before decimals in numbers that are typed as texts"},
	{Name: "bounds", Value: Entries{ColumnLetters, ColumnLetters}, Means: "in which column the bounds of a column stand: {C: E}"},
	{Name: "empty", Value: oneOrMore(Line), Means: "what stands in a cell that says nothing, such as a dash"},
	{Name: "rounded", Value: Flag, Means: "true if cells store more digits than they show, and are meant so"},
}, Noted...)}

// Grid is a table of a document.
var Grid = &Mapping{Called: "a table of a document", Keys: append([]Key{
	{Name: "paragraphs", Needed: true, Value: Lines, Means: "the lines that it stands on"},
	{Name: "head", Value: Whole, Means: "the paragraph in which its head stands"},
	{Name: "in", Value: Scale, Means: "what all of its numbers are counted in"},
	{Name: "by", Value: idOf(Breakdowns), Means: "the breakdown of which each row is a member, if they are"},
	{Name: "columns", Value: oneOrMore(Column), With: []string{"by", "rows"}, Means: "what each column states"},
	{Name: "rows", Value: Entries{&Scalar{}, List{Of: cell, Least: 1, Alone: true}}, With: []string{"by", "columns"}, Means: "the rows, each by its member, its indicator or its period, with a cell for each column"},
}, Noted...)}

// Said is what a source says in words.
var Said = &Mapping{Called: "a statement", Texts: Text.Texts, Keys: []Key{
	{Name: "id", Needed: true, Value: ID, Means: "by which statement: SOURCE.ID names it"},
	{Name: "paragraph", Needed: true, Value: Whole, Means: paragraph},
	{Name: "printed", Value: Line, Means: "words of the paragraph that it is found by"},
	{Name: "kind", Needed: true, Value: StatementKind, Means: "what it tells"},
}}

// LeftOut is a number that is no fact.
var LeftOut = &Mapping{Called: "a number left out", Keys: []Key{
	{Name: "paragraph", Needed: true, Value: Whole, Means: paragraph},
	{Name: "printed", Needed: true, Value: Line, Means: "the number as it is printed there, with words beside it"},
	{Name: "why", Needed: true, Value: Line, Means: "why it is left out: a date, a street, the number of an act"},
}}
