package report

// Quote is a statement of a source that stands out, with who said it.
type Quote struct {
	Statement *Statement // nil if it could not be read
	By        Text       // nil: the source alone
}

var quotes = BlockKind{
	Key: "quote", Called: "a quote", New: func() Block { return new(Quote) },
	Example: `
- quote: STATEMENT
  by: LABEL
`}

func (b *Quote) Accept(v BlockVisitor) { v.Quote(b) }

func (b *Quote) tell(to listener) {
	if b.Statement != nil {
		to.statement(b.Statement)
	}
	to.label(b.By)
}
