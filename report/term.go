package report

// Term is an entry of the glossary.
type Term struct {
	ID      string
	Name    Text
	Meaning Text
}
