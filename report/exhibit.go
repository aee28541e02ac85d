package report

import "slices"

// Exhibit is what tables and charts have in common. Name is its entry in the
// contents, Message the sentence that it proves, Measure what, unit and period.
type Exhibit struct {
	At Pos
	// Unread is that one of its keys could not be read: what it shows is not known.
	Unread  bool
	ID      string
	Name    Text
	Message Text
	Measure Text
	Note    Text
	ShownIn ShownIn
}

// ShownIn is the power of ten in units of which all figures of an exhibit are printed; 0
// where nothing is said of it.
type ShownIn struct {
	At    Pos
	Scale int
}

// powerWords are how powers of a thousand are typed, from the first.
var powerWords = [...]string{"thousand", "million", "billion", "trillion"}

// PowerWords is the words with which powers of ten are typed.
func PowerWords() []string { return slices.Clone(powerWords[:]) }

// PowerWord is how a power of ten is typed; empty of one that has no word.
func PowerWord(scale int) string {
	for n, word := range powerWords {
		if scale == 3*(n+1) {
			return word
		}
	}
	return ""
}

// PowerNamed is the power of ten that is typed with a word; 0 if it is none.
func PowerNamed(word string) int { return 3 * (slices.Index(powerWords[:], word) + 1) }

// Series is in which exhibits are numbered.
type Series int

const (
	Figures Series = iota // Hình 1 · Figure 1
	Boards                // Bảng 1 · Table 1
)
