package report

import "slices"

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

func (x *Exhibit) tell(to listener, in Series, over, with []Query) {
	below := func() []Query { return slices.Concat(over, with) }
	to.exhibit(x, in)
	to.heads(x.Name, over, with)
	to.with(x.Message, true, below)
	to.heads(x.Measure, over, with)
	to.with(x.Note, true, below)
}
