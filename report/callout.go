package report

// Callout is what changes how figures are read, set apart from the text: a caveat under a
// heading of its own.
type Callout struct{ Title, Text Text }

var callouts = BlockKind{
	Key: "callout", Called: "a call-out", New: func() Block { return new(Callout) },
	Example: `
- callout: LABEL
  text: TEXT
`}

func (b *Callout) Accept(v BlockVisitor) { v.Callout(b) }

func (b *Callout) tell(to listener) {
	to.label(b.Title)
	to.prose(b.Text)
}
