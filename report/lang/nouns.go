package lang

// NounWords serve to hold what a text calls a figure against the names of the indicators.
type NounWords struct {
	Empty   Phrases   // stand in any name, and tell no indicator from another: of, number of, tổng số
	Endings Phrases   // of a word, without which two are the same: clients, client
	Apart   []Phrases // of each only one is true of a thing: urban, rural
	Joining []Phrases // prepositions in a name; those of one are the same: de, du, des
}
