package lang

import (
	"slices"
	"strings"
)

// Lexicon is the words by which prose in a language is checked, in one part for each
// rule. Every field is filled, with None where the language has no such words. A part
// whose words are not collected yet is named in LeftOut: check then says of each
// project in that language what it did not look at.
type Lexicon struct {
	LeftOut []Part `empty:"ok"`

	Tokens    TokenWords
	Numbers   NumberWords
	Names     NameWords
	Dates     DateWords
	Clock     ClockWords
	Phones    PhoneWords
	Ages      AgeWords
	Rates     RateWords
	Movement  MovementWords
	Base      BaseWords
	Points    PointWords
	Target    TargetWords
	Judgement JudgementWords
	Extremes  ExtremeWords
	Multiples MultipleWords
	Measures  []Measure // of whatever language's units
	Streaks   StreakWords
	Unproven  UnprovenWords
	Claims    ClaimWords
	Denials   DenialWords
	Nouns     NounWords
	Rows      RowWords
	Outcomes  OutcomeWords
	Times     TimeWords
	Events    EventWords
	Length    int // letters of a text for which English needs a hundred
	Spelling  Spelling
}

// Part is a part of a lexicon that a language may leave out: without it something is
// not found, and nothing false is said. What tells a figure from a date or a name may
// not be left out, for then what is right would be called wrong.
type Part string

// The parts, each called as its field.
const (
	NumberPart    Part = "Numbers"
	MovementPart  Part = "Movement"
	BasePart      Part = "Base"
	PointsPart    Part = "Points"
	TargetPart    Part = "Target"
	JudgementPart Part = "Judgement"
	SpellingPart  Part = "Spelling"
)

// String is what is not looked at without p.
func (p Part) String() string {
	return map[Part]string{
		NumberPart: "figures in words", MovementPart: "words of direction", BasePart: "years compared with", PointsPart: "points and percent",
		TargetPart: "words of targets", JudgementPart: "praise and blame", SpellingPart: "spellings",
	}[p]
}

// Knows reports whether the language has the words of p.
func (x *Lexicon) Knows(p Part) bool { return !slices.Contains(x.LeftOut, p) }

// TokenWords are how prose falls into words.
type TokenWords struct {
	Elided Phrases // cut off by an apostrophe from the word behind it: d’, l’
	Joints Phrases // between the numbers of a list or a range: and, to
	Ranges Phrases // between the first and the last of several: S1 to S4
}

// NumberWords are the words of which numbers are made, and what is counted.
type NumberWords struct {
	Alone    Phrases // are numbers by themselves, if a unit follows
	Openers  Phrases // may begin one and count nothing alone: a hundred
	Within   Phrases // occur beside others only: two hundred and one
	Scaling  Phrases // multiply what stands before them, and alone count nothing: thousand visits
	Linking  Phrases // between a number and its unit: une dizaine de cas
	Senses   Phrases // phrases that end with what looks like a number and is none: trong năm, in the year
	Sets     Phrases // before the number of a set: trong số, between the
	SetOf    Phrases // before the number of a set, where one of Members stands before: of the
	Members  Phrases // most, one, the *est
	Units    Phrases // are counted everywhere, without being declared
	Page     Phrases // are counted on the page as often as by a source: years
	Compound Phrases // begin with what is also a unit: tổ chức
	Parts    Phrases // behind a fraction: 2/3 of
	Unscaled Phrases // begin with what is also a power of ten: tỷ lệ
	Vague    []Scale // so many that nobody counted: hundreds of, hàng trăm
}

// NameWords are the words that a number names one of.
type NameWords struct {
	Numbered    Phrases // Article 9, Điều 9
	Counted     Phrases // end with one of those, and lead to a figure: con số
	Abbreviated Phrases // have a full stop before their number: No. 30
	Plain       Phrases // may follow such a number, and are not counted by it
}

// DateWords are the words around a day, a month and a year.
type DateWords struct {
	BeforeDay  Phrases // ngày 2, May 2
	AfterDay   Phrases // 2 May
	NotDay     Phrases // phrases that end with one of BeforeDay where a rate follows: mỗi ngày
	BeforeYear Phrases // after which a year may stand before what is counted: in 2021 cases fell
	Reporting  Phrases // in a sentence of a later year than its figure: what is said then of before
	Opening    Phrases // begin a sentence on the year that follows
	OfYear     Phrases // between a name and its year: crime of 2021
	Ordinals   Phrases // endings of 1st, 2nd
}

// ClockWords are the words of hours.
type ClockWords struct {
	Marks    Phrases // behind an hour: am, o’clock
	Hours    Phrases // behind an hour that At or PartOf makes one: giờ
	At       Phrases // before it: lúc, at
	PartOf   Phrases // behind it: sáng, du matin
	Daytimes Phrases // before a day: chiều ngày 2
	AllDay   Phrases // phrases with the number itself: 24 hours a day
}

// PhoneWords are the words around a number to call.
type PhoneWords struct {
	Lead      Phrases // hotline, gọi
	Joints    Phrases // may stand between: of the police
	Services  Phrases // directly before the number of an emergency
	Emergency Phrases // the numbers themselves
}

// AgeWords are the words around the age of those who are counted.
type AgeWords struct {
	Bounds Phrases // before it: under, từ đủ
	Says   Phrases // behind it: tuổi, years of age
	Open   Phrases // behind it, and open: and over, trở lên
	People Phrases // before a bound, where nothing need follow: children under 15
	Aged   Phrases // before it: aged, the age of
}

// RateWords are the words before what a rate is counted by.
type RateWords struct {
	Per     Phrases // per, mỗi
	Measure Phrases // phrases with the number, in names and measures only: trên * dân
}

// MovementWords are what is said of the way that a figure went, in prose and in documents.
type MovementWords struct {
	Trap      Phrases // look like a movement and are none
	Negations Phrases // before a movement, or around it, with ~ for its place: did not ~, ne ~ pas
	Open      Phrases // aims: nothing is said of the result
	EitherWay Phrases // the figure needs no direction: a gap of
	Down, Up  Phrases // by: giảm, fell
	DownTo    Phrases // to a level: fell to
	UpTo      Phrases //
	DownFar   Phrases // by or to: giảm tới
	UpFar     Phrases //
	To        Phrases // to a level, either way: còn
	Lower     Phrases // comparatives, beside a figure only: lower
	Higher    Phrases //
	Fewer     Phrases // comparatives that before a figure are its bound: fewer than
	More      Phrases //
	SoftDown  Phrases // say a way if nothing else does and they stand beside the figure
	SoftUp    Phrases //
	By        Phrases // between a movement and its figure: by
	Reaching  Phrases // to the level after, where By means from, too: de 606 à 574
	Steps     Phrases // may stand between a soft movement and its figure: nearly
	Clauses   Phrases // divide a sentence as a comma does: while
	Still     Phrases // before a figure, and surely no way that it went: was, of
}

// BaseWords are what a figure is compared with.
type BaseWords struct {
	Against    Phrases // before the year compared with, wherever they stand behind a figure
	Loosely    Phrases // right behind a figure only: on 2021 compares, the report on 2021 does not
	SamePeriod Phrases
	YearBefore Phrases
	YearStart  Phrases // the end of the year before, by its other name: so với đầu năm
	WholeYear  Phrases // of which a document speaks behind a part of one: the year as a whole
	YearAfter  Phrases // for which a document sets a target: next year
	// QuarterBefore and MonthBefore are the ones right before: the previous quarter.
	QuarterBefore, MonthBefore Phrases
}

// PointWords are the words of percentages and their differences.
type PointWords struct{ Points, Percent Phrases }

// InPoints reports whether a unit is that of differences of percentages, in some language.
func InPoints(unit string) bool {
	unit = " " + strings.NewReplacer("-", " ", "\u00a0", " ").Replace(Small(unit)) + " "
	return slices.ContainsFunc(All(), func(l *Language) bool {
		for phrase := range l.Lexicon.Points.Points.Spelt {
			if strings.Contains(unit, " "+phrase+" ") {
				return true
			}
		}
		return false
	})
}

// TargetWords say that a target was met or missed.
type TargetWords struct {
	Names       Phrases // what it is called, as a label alone: target
	Plans       Phrases // what it is called where the label says nothing else but its year: plan
	Met, Missed Phrases
	Sided       Phrases // of both, what says on which side a figure is: above the target is good only where more is wanted
	Kept, Over  Phrases // likewise of a limit; of anything else they speak of other limits
}

// ExtremeWords say that a figure is more or less than all others.
type ExtremeWords struct {
	Highest, Lowest Phrases
	Sizes           Phrases // of those, what is said of things as well: the largest branch
	Beside          Phrases // beside one of Sizes, where it is of the figure: the largest number since
	Paces           Phrases // beside any, where it is of something else than a level: the highest rate
	Among           Phrases // in the sentence, where it is one of several, or is denied: one of the, second
	Since           Phrases // before the year behind which it is
	Ever            Phrases // of all years there are: on record, từ trước đến nay
}

// MultipleWords say how many times another figure one is, or which part.
type MultipleWords struct {
	Times []Multiple // of what it was or what another is: doubled, gấp ba
	Parts []Multiple // of something, or by which it fell or rose: a third, một nửa
	By    Phrases    // behind the number of times: 1.4 times
	Whole Phrases    // before what all of it is of another: bằng 104,4% kế hoạch, equal to
	Done  Phrases    // the same of a target alone: hoàn thành 104,4%
	Of    Phrases    // behind a part of a whole: a third of
	Most  Phrases    // more than half of all
}

// Multiple is the words for so many times: 3/2 is gấp rưỡi.
type Multiple struct {
	Of, By int
	Words  Phrases
}

// Measure is the words of a unit that is the same everywhere, by a name of its own: kg.
type Measure struct {
	Name  string
	Words Phrases
}

// StreakWords say that a figure went one way for years.
type StreakWords struct {
	Running  Phrases // behind the number of years: in a row, liên tiếp
	Ordinals Phrases // from the first: for the third year running
	First    Phrases // before a year: for the first time since
	Flat     Phrases // it went no way: unchanged, đi ngang
}

// JudgementWords call a movement good or bad.
type JudgementWords struct {
	Good, Bad Phrases
	Purposes  Phrases // before them, where they are said of something else: for better cover
	Measured  Phrases // behind them, where they are said of the figure: better than
}

// Spelling is what all spellings of a word have in common, empty if it has one only.
// The word is in small letters.
type Spelling func(word string) string
