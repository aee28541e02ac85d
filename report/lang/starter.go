package lang

// Starter is what a new project says, by the names that its files have for it: a short
// document of a ferry service that does not exist, the texts of an edition that rests on
// it, and the comments that lead whoever writes an edition of their own.
type Starter struct {
	Words    map[string]string // of a unit: one|other
	Comments map[string]string // printed where the language leads
}
