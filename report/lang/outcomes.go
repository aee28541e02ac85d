package lang

// OutcomeWords say what became of targets where no figure stands beside.
type OutcomeWords struct {
	Met, Missed Phrases // before a target, or so many of them: met all three targets
	Close, Far  Phrases // by how much: narrowly, by far
	OutOf       Phrases // between how many and of how many: two of its three
}
