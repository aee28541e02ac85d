package report

import (
	"iter"

	"tongket/report/say"
)

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

// BlockVisitor does something with a block of each kind.
type BlockVisitor interface {
	Paragraph(*Paragraph)
	List(*List)
	Heading(*Heading)
	PageBreak(*PageBreak)
	Workings(*Workings)
	Chart(*Chart)
	Table(*Table)
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

// BlockKinds are all kinds of blocks.
func BlockKinds() []BlockKind {
	return []BlockKind{paragraphs, lists, headings, pageBreaks, workings, charts, tables}
}

// listener is told what a block holds, each sort of thing by a function of its own.
type listener struct {
	passages                         // its texts
	statement func(*Statement)       // of a source, which it prints as it stands there
	asked     func(Query, Pos)       // a figure that none of its texts refers to, and where it is typed
	exhibit   func(*Exhibit, Series) // itself, if it has a number
}

// deaf listens to none of it: who wants to know one thing puts its function in.
func deaf() listener {
	return listener{
		passages:  passages{yield: func(Passage) {}},
		statement: func(*Statement) {}, asked: func(Query, Pos) {}, exhibit: func(*Exhibit, Series) {},
	}
}

// told has all blocks of e tell to.
func (e *Edition) told(to listener) {
	for _, s := range e.Sections {
		for _, b := range s.Blocks {
			b.tell(to)
		}
	}
}

// Exhibits is what has a number, and in which series.
func (e *Edition) Exhibits(yield func(*Exhibit, Series)) {
	to := deaf()
	to.exhibit = yield
	e.told(to)
}

// Printed are the statements of sources that blocks print as they stand there.
func (e *Edition) Printed(yield func(*Statement)) {
	to := deaf()
	to.statement = yield
	e.told(to)
}

// Asked are the figures that blocks show and no text refers to, with their places.
func (e *Edition) Asked(yield func(Query, Pos)) {
	to := deaf()
	to.asked = yield
	e.told(to)
}

// Charts are the charts of all sections.
func (e *Edition) Charts() iter.Seq[*Chart] { return each[*Chart](e) }

// Tables are the tables of all sections.
func (e *Edition) Tables() iter.Seq[*Table] { return each[*Table](e) }

// each is the blocks of one kind.
func each[B Block](e *Edition) iter.Seq[B] {
	return func(yield func(B) bool) {
		for _, s := range e.Sections {
			for _, b := range s.Blocks {
				if b, ok := b.(B); ok && !yield(b) {
					return
				}
			}
		}
	}
}
