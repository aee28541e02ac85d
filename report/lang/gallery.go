package lang

// Gallery is what the gallery of charts says, by the names that its files have for it.
type Gallery struct {
	Kinds map[string]Shown  // of charts, and of what else is drawn, by their keys
	Words map[string]string // what it calls its imaginary library; of a unit: one|other
}

// Shown is what a kind of chart is called as a title, and what it is for, a sentence.
type Shown struct{ Name, For string }
