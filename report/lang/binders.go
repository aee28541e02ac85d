package lang

import (
	"maps"
	"strings"
	"sync"
)

// Binding is the words that Bind goes by, in small letters, by what they do to a
// number. None of them is a noun of any trade.
type Binding struct {
	Naming     Set // before the number that they name: "năm 2022", "Hình 1", "page 4"
	Months     Set // behind a day
	Qualifying Set // before a number: on which side of it the truth lies
	Pairs      Set // qualifiers of two words
	Scaling    Set // behind a number, of what it counts
	Particles  Set // what may follow a number without being counted by it
	// FirstDay is what the first day of a month is called besides its number: 1er.
	FirstDay Set  `empty:"ok"`
	Names    bool // words with capitals that follow each other are one name
	// Syllables tells that words are written as their syllables, mostly two: what a hyphen
	// between spaces joins is two of them on either side.
	Syllables bool `empty:"ok"`
	// Compounds is the words of two such syllables that read badly when a line ends between
	// them, each as it is written in small letters.
	Compounds Set `empty:"ok"`
	// Leading is the words that lead a number, of which it says which or how many: "of 2021".
	Leading Set `empty:"ok"`
	// Before and Behind are the marks that have a narrow no-break space on that side.
	Before, Behind string `empty:"ok"`
	Grouped        bool   // so has a number between its groups
}

// bindings is what binds in any language, for a text of one names documents of another,
// their files and their dates. What follows a number without being counted by it is
// each language's own: du is a particle of one and half of a word of another.
var bindings = sync.OnceValue(func() *Binding {
	out := &Binding{Naming: Set{}, Months: Set{}, Qualifying: Set{}, Pairs: Set{}, Scaling: Set{}, FirstDay: Set{}}
	for _, l := range All() {
		k := &l.Binding
		for to, from := range map[*Set]Set{&out.Naming: k.Naming, &out.Months: k.Months, &out.Qualifying: k.Qualifying, &out.Pairs: k.Pairs, &out.Scaling: k.Scaling, &out.FirstDay: k.FirstDay} {
			maps.Copy(*to, from)
		}
	}
	return out
})

// Set is a set of words.
type Set map[string]bool

// What is bound in every language.
var (
	currencies = Set{"VND": true, "USD": true, "EUR": true, "$": true, "€": true, "₫": true}

	// operators belong to what follows them, joins to what goes before as well.
	operators = words("= + − ÷ × ± → < > ≤ ≥ ≈ † ‡")
	joins     = words("+ − ÷ × ±")
	dashes    = words("– —")

	// degrees begin a unit that has no letter in front.
	degrees = map[rune]bool{'°': true, '%': true, '‰': true}
)

// hyphen is what Vietnamese joins two words of a compound with, between spaces.
const hyphen = "-"

func words(list string) Set {
	out := Set{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

func phrases(list string) Set {
	out := Set{}
	for _, p := range strings.Split(list, ", ") {
		out[p] = true
	}
	return out
}
