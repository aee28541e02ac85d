package report

import "tongket/report/say"

// Block is a part of a section. A kind of block is a type with a file of its own, here,
// in load and in templates; what it owes to others is what it tells, and that it is
// visited: who forgets one of these does not compile.
type Block interface {
	// tell says all that others must know of the block: every text that an author wrote
	// in it, so that it is checked, and every figure that it asks for.
	tell(to listener)
	// Accept calls the method of v that is for the kind.
	Accept(v BlockVisitor)
}

// BlockKind is what is typed for a kind of block.
type BlockKind struct {
	Key    string      // that tells the kind; a paragraph has none
	Called say.Message // in messages
	New    func() Block
	// Example is a block of the kind as it is typed, with all that it may have; of a
	// chart or table it is the kinds of these that have one. TEXT and LABEL stand for
	// what is said in each language, ID for an id.
	Example string
}
