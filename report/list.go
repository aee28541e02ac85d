package report

// List is short paragraphs, each with a mark.
type List struct{ Items []Paragraph }

var lists = BlockKind{
	Key: "list", Called: "a list", New: func() Block { return new(List) },
	Example: `
- list:
    - TEXT
    - statement: STATEMENT
`}

func (b *List) Accept(v BlockVisitor) { v.List(b) }

func (b *List) tell(to listener) {
	for i := range b.Items {
		b.Items[i].tell(to)
	}
}
