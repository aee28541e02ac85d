package report

// Aspect is what of an indicator a statement or a question is about.
type Aspect int

const (
	Level      Aspect = iota // the value reached in a period
	Change                   // against a base period, in percent
	Points                   // the difference of two rates, in percentage points
	Target                   // set for a period
	Margin                   // against the target of the period: in points of a rate, in percent of anything else, but in units of what may be below zero
	Difference               // against a base period, in the indicator's unit; two rates differ by points
	Index                    // the level in hundredths of that of a base period, whichever that is; of no rate
	Share                    // of a member in the whole, in percent
	Rank                     // of a member among those of its breakdown, the largest first
	HowMany                  // how many members a condition holds of
	Mean                     // what a member of a breakdown has on average: all by how many they are
	aspects
)

// AspectCount is how many aspects there are. A table of what each of them needs has
// this length, so that one which forgets the last does not compile; that none is
// empty is for its test to say.
const AspectCount = int(aspects)

// aspect is what everybody must know of an aspect. How its figures follow is the
// ledger's affair (ledger.Ask), what they are called that of the languages
// (lang.Language), how their arithmetic is written that of templates (Formulas).
type aspect struct {
	name string // in references, and in what is hashed: it never changes
	key  string // in YAML, of a fact that states one; empty of what can only follow
	// rate, other and below say what its numbers count: of a rate, of any other
	// indicator, and of one of those that may be below zero.
	rate, other, below Yardstick
	signed             bool // it compares, so that its figures have a sign
	based              bool // it compares with another period, which a reference names
	anyBase            bool // that may be a later one, or the period itself
	adds               bool // it is added to the level of its base; otherwise multiplied with it
	set                bool // somebody decided it, so that its numbers are exact; others are measured
	within             bool // it holds a member against the others of its breakdown
	inWords            bool // a source may state it in words
}

var described [AspectCount]aspect = [...]aspect{
	Level:      {name: "level", key: "value", rate: InPercent, other: InUnits, below: InUnits, inWords: true},
	Change:     {name: "change", key: "change", rate: InPercent, other: InPercent, below: InPercent, signed: true, based: true},
	Points:     {name: "points", key: "points", rate: InPoints, other: InPoints, below: InPoints, signed: true, based: true, adds: true},
	Target:     {name: "target", key: "target", rate: InPercent, other: InUnits, below: InUnits, set: true},
	Margin:     {name: "margin", key: "margin", rate: InPoints, other: InPercent, below: InUnits, signed: true},
	Difference: {name: "difference", key: "difference", rate: InPoints, other: InUnits, below: InUnits, signed: true, based: true, adds: true},
	Index:      {name: "index", rate: InHundredths, other: InHundredths, below: InHundredths, based: true, anyBase: true},
	Share:      {name: "share", rate: InPercent, other: InPercent, below: InPercent, within: true},
	Rank:       {name: "rank", rate: InMembers, other: InMembers, below: InMembers, within: true},
	HowMany:    {name: "count", rate: InMembers, other: InMembers, below: InMembers},
	Mean:       {name: "mean", rate: InPercent, other: InUnits, below: InUnits},
}

// Yardstick is what the numbers of a figure count.
type Yardstick int

const (
	InUnits      Yardstick = iota // the indicator's own
	InPercent                     // hundredths
	InPoints                      // percentage points, in which two rates differ
	InHundredths                  // of the level of a base, which is 100; they have no sign of a unit
	InMembers                     // of a breakdown: second of nine, two of nine
)

// Aspects is all of them, in order.
func Aspects() []Aspect {
	out := make([]Aspect, AspectCount)
	for i := range out {
		out[i] = Aspect(i)
	}
	return out
}

// AspectNamed is the aspect that a word of a reference asks for. The level has
// none: a reference without one asks for it.
func AspectNamed(word string) (Aspect, bool) {
	return find(word, func(a aspect) string { return a.name }, Level+1)
}

// AspectStatedBy is the aspect that a fact with such a key states.
func AspectStatedBy(key string) (Aspect, bool) {
	return find(key, func(a aspect) string { return a.key }, Level)
}

func find(what string, of func(aspect) string, from Aspect) (Aspect, bool) {
	for a := from; a < aspects; a++ {
		if what != "" && of(described[a]) == what {
			return a, true
		}
	}
	return Level, false
}

func (a Aspect) String() string { return described[a].name }

// Key is that of a fact which states a; empty if no source states such figures.
func (a Aspect) Key() string { return described[a].key }

// Relative reports whether a compares, so that a figure of it has a sign.
func (a Aspect) Relative() bool { return described[a].signed }

// HasBase reports whether a compares with another period.
func (a Aspect) HasBase() bool { return described[a].based }

// TakesBase reports whether figures of a of one period may be held against another: an
// earlier one, or for some any.
func (a Aspect) TakesBase(period, base Period) bool {
	return described[a].anyBase || base.Before(period)
}

// Adds reports whether figures of a are added to the level of their base. A change in
// percent is multiplied with it.
func (a Aspect) Adds() bool { return described[a].adds }

// IsSet reports whether somebody decided on figures of a, which then are exact.
// Figures of other aspects are measured and rounded.
func (a Aspect) IsSet() bool { return described[a].set }

// Within reports whether a holds a member against the others of its breakdown.
func (a Aspect) Within() bool { return described[a].within }

// InWords reports whether a source may state figures of a in words.
func (a Aspect) InWords() bool { return described[a].inWords }
