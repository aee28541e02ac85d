package lang

import "tongket/report"

// Reading is how documents in a language are read.
type Reading struct {
	Letters  string  // small ones that neither ASCII nor Latin-1 has: what damaged text may have meant
	Scales   []Scale // the words for powers of ten
	Bounds   []Bound // before a number
	Behind   []Bound // behind a number and its unit
	Fillers  Phrases // may stand between a bound and its number: đạt, VND
	Minus    Phrases // right before a number, make it one below zero: âm 1,5
	Deficits Phrases // before a number, say that there is so much too little: bội chi
	Compared Phrases // end like a bound or a minus and are none: cao hơn, siêu âm
	Corrects Phrases // say that a document replaces figures of another
	Earlier  Phrases // before a figure that it quotes from there: trước đây công bố
	// Nouns are what numbers are often followed by and is a word by itself, where others
	// are written as several syllables.
	Nouns   Phrases `empty:"ok"`
	Levels  Phrases // stand between what is measured and its figure: was, có
	Totals  Phrases // begin the name of a row that is the sum of others
	Between Phrases // stand between the two numbers of a fraction: 9 in 10
	Short   Phrases // abbreviations whose full stop ends no sentence: TP
	Heads   Phrases // name the number behind them: Bảng 2, Article 9
	// Spelt are the words of which small numbers are made, and what stands between them.
	Spelt Spelt
	// NoFigures are the numbers that nobody takes for a figure, as regular expressions:
	// days, months and hours as the language has them.
	NoFigures []string
}

// Scale is the words for a power of ten.
type Scale struct {
	Exp   int
	Words Phrases
}

// Spelt is how numbers in words are read: what is added, what multiplies what stands
// before it, what is passed over and what stands before decimals.
type Spelt struct {
	Added, Times []Numeral
	Passed       Phrases
	Point        Phrases
}

// Numeral is the words for a number.
type Numeral struct {
	Value int
	Words Phrases
}

// Bound is the words that set a bound.
type Bound struct {
	Qualifier report.Qualifier
	Words     Phrases
}

// Short names for the tables of the languages.
const (
	nearly   = report.Nearly
	moreThan = report.MoreThan
	over     = report.Over
	lessThan = report.LessThan
	atLeast  = report.AtLeast
	atMost   = report.AtMost
	about    = report.About
)
