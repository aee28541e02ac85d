package report

// Pull is one published figure, large, in the place of the paragraph that would say it.
type Pull struct {
	At   Pos
	Ref  *Ref // nil if it could not be read
	Text Text // what the figure is
}

var pulls = BlockKind{
	Key: "pull", Called: "a pull figure", New: func() Block { return new(Pull) },
	Example: `
- pull: cases
  text: TEXT
`}

func (b *Pull) Accept(v BlockVisitor) { v.Pull(b) }

func (b *Pull) tell(to listener) {
	if b.Ref != nil {
		to.asked(b.Ref.Query, b.Ref.At)
	}
	to.prose(b.Text)
}
