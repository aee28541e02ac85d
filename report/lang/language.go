package lang

import (
	"cmp"
	"sync"

	"tongket/report"
)

// Language is one language, whole: how it writes numbers, dates and bounds, what may
// not be parted at the end of a line, the wording that the program prints, and what
// the checks and readers know of it. All of it stands in one file, and a test refuses
// what is empty. Fields that may be empty by nature say so with the tag `empty:"ok"`.
type Language struct {
	Tag  report.Lang
	Name string // in itself: "Tiếng Việt"
	// Names is what languages are called in it, itself among them. One that is not
	// here is called as it calls itself.
	Names map[report.Lang]string
	// Letters is the small letters that it is written in, with its own signs. A typeface
	// that lacks one of them, or its capital, is refused.
	Letters string

	Numbers    Numbers
	Bounds     Bounds `empty:"0"` // an exact number has no word
	Scales     Scales
	Fractions  Fractions
	Plural     func(n report.Decimal) Form // beside n, which is not negative
	Dates      Dates
	Periods    Periods
	Greets     func(name string) string // how a letter begins, without the comma; the name may be empty
	Binding    Binding
	Setter     string // behind a target, names who set it
	Aims       Aims
	Aspects    Aspects    `empty:"0,3,4"`           // a level has no words of its own; those of a target and its margin are Aims
	Among      Aspects    `empty:"0,1,2,3,4,5,6,9"` // of two members at once, with the breakdown among whose they are
	Conditions Conditions `empty:"2,3"`             // likewise of targets met and missed
	Words      Words
	Lists      Lists
	Printer    Printer
	Lexicon    Lexicon
	Reading    Reading

	BelowZero  Sides // of bounds below zero
	Falls      Falls // of bounds of falls
	Leads      Leads
	Findings   Findings  // what charts prove
	Standings  Standings `empty:"0"` // of what is final nothing is said
	Gallery    Gallery
	Starter    Starter // what a new project says
	Letterhead Letterhead
}

// languages are all there are, each made when it is first needed.
var languages = []struct {
	tag  report.Lang
	make func() *Language
}{
	{"vi", sync.OnceValue(vietnamese)},
	{"en", sync.OnceValue(english)},
	{"fr", sync.OnceValue(french)},
}

// Calls is what l calls a language.
func (l *Language) Calls(tag report.Lang) string {
	return cmp.Or(l.Names[tag], Of(tag).Name)
}

// Terminal is the language of what the program asks machines, and of what it shows of a
// briefing that has it. What it says to those who run it is report/say's.
const Terminal report.Lang = "en"

// Office is the languages of the house: in which a printer’s state is told, and what is of
// no project, such as the gallery, is written.
func Office() []report.Lang { return []report.Lang{"vi", "en"} }

// Of is a language by its tag. The loader refuses a tag that is none; where a file is
// wrong and nothing will be printed there is one without, which is taken for the first.
func Of(tag report.Lang) *Language {
	for _, l := range languages {
		if l.tag == tag {
			return l.make()
		}
	}
	return languages[0].make()
}

// All is every language.
func All() []*Language {
	var out []*Language
	for _, l := range languages {
		out = append(out, l.make())
	}
	return out
}

// Tags is the tags of all languages.
func Tags() []report.Lang {
	var out []report.Lang
	for _, l := range languages {
		out = append(out, l.tag)
	}
	return out
}

// Known reports whether there is a language with that tag.
func Known(tag report.Lang) bool {
	for _, l := range languages {
		if l.tag == tag {
			return true
		}
	}
	return false
}

// Each is what is made of a language, by its tag, when that is first asked for: tables
// and regular expressions for the languages that are used.
func Each[T any](make func(*Language) T) func(report.Lang) T {
	made := map[report.Lang]func() T{}
	for _, l := range languages {
		made[l.tag] = sync.OnceValue(func() T { return make(l.make()) })
	}
	return func(tag report.Lang) T { return made[Of(tag).Tag]() }
}
