package report

// BlockVisitor does something with a block of each kind.
type BlockVisitor interface {
	Paragraph(*Paragraph)
	List(*List)
	Heading(*Heading)
	Callout(*Callout)
	Quote(*Quote)
	Pull(*Pull)
	FactList(*FactList)
	Illustration(*Illustration)
	Signature(*Signature)
	PageBreak(*PageBreak)
	Workings(*Workings)
	Chart(*Chart)
	Table(*Table)
}

// BlockKinds are all kinds of blocks.
func BlockKinds() []BlockKind {
	return []BlockKind{paragraphs, lists, headings, callouts, quotes, pulls, factLists, illustrations, signatures, pageBreaks, workings, charts, tables}
}
