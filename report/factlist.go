package report

// FactList is a list of things that are quickly looked up, in two columns.
type FactList struct{ Rows []FactRow }

// FactRow is one of them: a figure, or words.
type FactRow struct {
	At    Pos
	Label Text
	Ref   *Ref // nil: words
	Words Text
}

var factLists = BlockKind{
	Key: "facts", Called: "a list of facts", New: func() Block { return new(FactList) },
	Example: `
- facts:
    - {label: LABEL, figure: cases}
    - {label: LABEL, words: LABEL}
`}

func (b *FactList) Accept(v BlockVisitor) { v.FactList(b) }

func (b *FactList) tell(to listener) {
	for _, r := range b.Rows {
		if r.Ref != nil {
			to.names(r.Label, r.Ref.Query)
			to.asked(r.Ref.Query, r.Ref.At)
			continue
		}
		to.label(r.Label)
		to.prose(r.Words)
	}
}
