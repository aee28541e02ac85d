package report

// Paragraph is prose, the same in each language. Source is set for a statement
// taken from a source's summary.
type Paragraph struct {
	Text      Text
	Statement *Statement
}

var paragraphs = BlockKind{
	Called: "a text", New: func() Block { return new(Paragraph) },
	Example: `
- TEXT
- statement: STATEMENT
`}

func (b *Paragraph) Accept(v BlockVisitor) { v.Paragraph(b) }

// tell leaves the text of a statement to its source.
func (b *Paragraph) tell(to listener) {
	if b.Statement == nil {
		to.prose(b.Text)
	} else {
		to.statement(b.Statement)
	}
}
