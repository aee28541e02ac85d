package form

import (
	"tongket/report"
	"tongket/report/lang"
	"tongket/report/pattern"
	"tongket/report/yaml"
)

// Line is a text on one line that is the same in all languages.
var Line = &Scalar{}

// LongestID is how many letters an id has at most.
const LongestID = yaml.LongestID

// ID is a name that the project gives to something.
var ID = &Scalar{Means: "an id: letters a–z, digits and -, a letter first", Pattern: yaml.IDForm}

// idOf is an id that is given elsewhere.
func idOf(names Names) *Scalar {
	return &Scalar{Means: ID.Means, Pattern: yaml.IDForm, Names: names}
}

// editionID is the expression of EditionID.
const editionID = `^([a-z0-9][a-z0-9-]*|[0-9]{4}-(H[12]|Q[1-4]))$`

// IsEditionID reports whether an edition may be called s.
func IsEditionID(s string) bool { return editionIDs.MatchString(s) }

var editionIDs = pattern.New(editionID)

// EditionID may begin with a digit, as it is mostly a year or a part of one.
var EditionID = &Scalar{Means: "an id: letters a–z, digits and -, or a half or a quarter", Pattern: editionID, Examples: []string{"2022", "2022-H1"}}

// Flag is true or false.
var Flag = &Scalar{Flag: true}

// Whole is a whole number from one up.
var Whole = &Scalar{Means: "a whole number from 1 up", Least: 1}

// Lines on which paragraphs of a document stand.
var Lines = &Scalar{Means: "a paragraph or a range of them: 4..9", Pattern: `^[1-9]\d{0,4}(\.\.[1-9]\d{0,4})?$`, Examples: []string{"4..9"}}

// Month is in which a year begins that ends in the next.
var Month = &Scalar{Means: "the number of a month: 9", Least: 2, Examples: []string{"9", "4"}}

// SHA256 is the fingerprint of a file.
var SHA256 = &Scalar{Means: "64 digits 0–9 and a–f, the first word that sha256sum FILE prints", Pattern: `^\s*[0-9a-fA-F]{64}\s*$`}

// FileName is a name without folders.
var FileName = &Scalar{Means: "the name of a file, without its folder", Pattern: `^[^/\\]+$`}

// Workbook is a table of the project.
var Workbook = &Scalar{Means: "a .xlsx or .csv file of the project, by its path from the project's folder", Pattern: `\.(xlsx|xlsm|csv|tsv)\s*$`, Examples: []string{"sources/report.xlsx"}}

// CellName is what a cell is called in a program of spreadsheets.
var CellName = &Scalar{Means: "a cell: C7", Pattern: `^\s*\$?[A-Za-z]{1,3}\$?[1-9]\d*\s*$`, Examples: []string{"C7"}}

// Range is cells from one to another, or from one on.
var Range = &Scalar{Means: "cells: A4:E12, or A4", Pattern: `^\s*\$?[A-Za-z]{1,3}\$?[1-9]\d*(\s*:\s*\$?[A-Za-z]{1,3}\$?[1-9]\d*)?\s*$`, Examples: []string{"A4:E12"}}

// ColumnLetters is what a column is called in a program of spreadsheets.
var ColumnLetters = &Scalar{Means: "a column: C", Pattern: `^[A-Za-z]{1,3}$`, Examples: []string{"C"}}

// InPercent is the unit of numbers whose sign of per cent stands elsewhere.
var InPercent = &Scalar{What: "unit", Words: []Word{{"%", "the numbers are in percent"}}}

// DecimalMark is what stands before decimals.
var DecimalMark = &Scalar{What: "decimal mark", Words: []Word{{",", "1.234,5"}, {".", "1,234.5"}}}

// periodForm is what every period and every base fits; which of them there are is for
// report.ParsePeriod to say.
const periodForm = `(\d{4}(-H[12]|-Q[1-4]|-\d{2}(-\d{2}|\.\.\d{2})?|/\d{2}|-\d{4})?)`

// Period is one, of any form.
var Period = &Scalar{Means: "a period: 2022, 2022-H1, 2022-Q4, 2022-01, 2022-01..09, 2025/26, 2022-12-31 or 2021-2025",
	Pattern: `^\s*` + periodForm + `\s*$`, Examples: []string{"2022", "2022-Q4", "2022-01"}, Names: Periods}

// Base is a period that another is compared with.
var Base = &Scalar{Means: "the period compared with: 2021, or year-before",
	Pattern: `^\s*(` + periodForm + `|year-before|previous)\s*$`, Examples: []string{"2021", "year-before"}, Names: Periods}

// Run is all periods from one to another, or one.
var Run = &Scalar{Means: "a period, or all from one to another: 2019..2022, 2022-Q1..2023-Q4",
	Pattern: `^\s*` + periodForm + `(\s*\.\.\s*` + periodForm + `)?\s*$`, Examples: []string{"2019..2022"}, Names: Periods}

// Date is a year, a month or a day.
var Date = &Scalar{Means: "a date as far as the document records it: 2020, 2020-12 or 2020-12-31", Pattern: `^\s*\d{4}(-\d{2}(-\d{2})?)?\s*$`, Examples: []string{"2022-12-20"}}

// Day is one.
var Day = &Scalar{Means: "a day: 2021-11-30", Pattern: `^\s*\d{4}-\d{2}-\d{2}\s*$`, Examples: []string{"2022-11-30"}}

// Between is what a chart shows the change between: 2021 from 2020.
var Between = &Scalar{Means: "two periods: 2021 from 2020", Pattern: `^\s*\S+\s+from\s+\S+\s*$`, Examples: []string{"2021 from 2020"}}

// cell is one of a row of a document's table, of which ~ is empty.
var cell = Either{&Scalar{Means: "a number as in a fact; ~ for an empty cell", Pattern: `\S`}, Nothing{}, Label}

// Figure is a reference to a figure, without braces.
var Figure = &Scalar{Means: "a figure: ID [PERIOD] [of MEMBER] [change 2021 | target | …] [by SOURCE]", Pattern: figureForm, Names: Indicators}

const figureForm = `^\s*[a-z][a-z0-9-]*(\s.*)?$`

// Subject is an indicator, or what it counts of some members.
var Subject = &Scalar{Means: "an indicator, or what it counts of whom: cases of ninh-kieu", Pattern: figureForm, Names: Indicators}

// Column is what a column of a document's table states.
var Column = &Scalar{Means: "of a table by members: an indicator, its period and what is stated of it; else a period and what is stated, or an indicator", Pattern: `\S`, Names: Indicators}

// Statement is one of a source.
var Statement = &Scalar{Means: "a statement by its source and its id: review.exhibition", Pattern: `\.`, Names: Statements}

// Per is what the result of a ratio or a product is counted by.
var Per = &Scalar{Means: "a number, or one by another: 1000, 1000/365", Pattern: `\d`, Examples: []string{"1000", "1000/365"}}

// Pair is two fingerprints of texts.
var Pair = &Scalar{Means: "two fingerprints, as tongket check --confirm writes them", Pattern: `^\s*[0-9a-f]{10} [0-9a-f]{10}\s*$`}

// The kinds of which something is one.
var (
	UnitKind = &Scalar{What: "kind of unit", Words: []Word{
		{"count", "whole things: 574 cases"},
		{"measure", "a quantity: 250 tonnes"},
		{"money", "an amount of a currency"},
	}}
	StatementKind = &Scalar{What: "kind of statement", Words: []Word{
		{"result", "what was reached"},
		{"demand", "what somebody asks for"},
		{"plan", "what is meant to be done"},
		{"event", "what took place"},
		{"office", "who holds an office"},
		{"honour", "who was honoured"},
		{"context", "what explains the rest"},
	}}
	Better = &Scalar{What: "direction", Words: []Word{
		{"lower", "less is better"},
		{"higher", "more is better"},
	}}
	Direction = &Scalar{What: "direction", Words: []Word{
		{"down", "it fell"},
		{"up", "it rose"},
	}}
	Time = &Scalar{What: "kind over time", Words: []Word{
		{report.Flow.String(), "parts of a year add up to it: cases, income"},
		{report.Stock.String(), "each figure is as of the end of its period: inhabitants, vehicles"},
		{report.Highest.String(), "that of a period is the highest of its parts: the level of a river"},
		{report.Lowest.String(), "that of a period is the lowest of its parts"},
	}}
	Security = &Scalar{What: "security", Words: []Word{
		{"starttls", "the connection is made secure once it stands"},
		{"implicit", "the connection is secure from its first byte"},
	}}
	Auth = &Scalar{What: "way to log in", Words: []Word{
		{"auto", "what the server offers"},
		{"xoauth2", "with a token for a password"},
	}}
	Order = &Scalar{What: "order", Words: []Word{
		{"size", "by their size"},
		{"typed", "as they are typed"},
	}}
	Page = &Scalar{What: "page break", Words: []Word{{"new", "what follows begins on a new large page"}}}

	// Scale is what all numbers of a document's table stand for.
	Scale = powers("thousand", "million", "billion")
	// ShownIn is in what figures are printed.
	ShownIn = powers(report.PowerWords()...)
)

// powers is words for powers of ten.
func powers(words ...string) *Scalar {
	s := &Scalar{What: "scale"}
	for _, w := range words {
		s.Words = append(s.Words, Word{w, ""})
	}
	return s
}

// Text is prose in each language of the project, in which {references} may stand.
var Text = &Mapping{Called: "a text", Texts: &Scalar{Means: "a text of one paragraph; a figure stands in it as {ID}, {ID change 2021}, {ID target}, a page as {page ID}, a block as {see ID}"}}

// Label is a text in each language without references.
var Label = &Mapping{Called: "a text", Texts: &Scalar{Means: "a text of one paragraph"}}

// Language is one by its tag.
func Language() *Scalar {
	s := &Scalar{What: "language"}
	for _, tag := range lang.Tags() {
		s.Words = append(s.Words, Word{string(tag), ""})
	}
	return s
}
