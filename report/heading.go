package report

// Heading is a heading inside a section.
type Heading struct{ Text Text }

var headings = BlockKind{
	Key: "heading", Called: "a heading", New: func() Block { return new(Heading) },
	Example: `
- heading: LABEL
`}

func (b *Heading) Accept(v BlockVisitor) { v.Heading(b) }

func (b *Heading) tell(to listener) { to.label(b.Text) }
