package report

// BlockVisitor does something with a block of each kind.
type BlockVisitor interface {
	Paragraph(*Paragraph)
	List(*List)
	Heading(*Heading)
	Callout(*Callout)
	Illustration(*Illustration)
	PageBreak(*PageBreak)
	Workings(*Workings)
	Chart(*Chart)
	Table(*Table)
}

// BlockKinds are all kinds of blocks.
func BlockKinds() []BlockKind {
	return []BlockKind{paragraphs, lists, headings, callouts, illustrations, pageBreaks, workings, charts, tables}
}
