package report

// PageBreak starts a new page.
type PageBreak struct{}

var pageBreaks = BlockKind{
	Key: "page", Called: "a page break", New: func() Block { return new(PageBreak) },
	Example: `
- page: new
`}

func (b *PageBreak) Accept(v BlockVisitor) { v.PageBreak(b) }

// tell has nothing to say.
func (b *PageBreak) tell(listener) {}
