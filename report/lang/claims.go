package lang

// ClaimWords claim something of a figure, of a person or of a source that these may
// contradict.
type ClaimWords struct {
	Exactly               Phrases // before a figure: it has no bound
	Hardly                Phrases // before a figure: it is no more
	By                    Phrases // between a figure and the source that states it: according to
	Titles                Phrases // ranks and offices, as they stand before a person's name
	Respect               Phrases // before a person's name, and no part of it: Mrs
	All                   Phrases // before how many there are of what is spoken of: all
	MetAfter, MissedAfter Phrases // behind a target itself: was met, was missed
	Empty                 Phrases // words by which two clauses may differ that say and deny the same
	Occasions             Phrases // behind a number of what happened: times
	Excluded              Phrases // before the years that an exhibit leaves out: not drawn for
}
