package report

import "iter"

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
