package lang

// EventWords hold what a statement says against what its paragraph does.
type EventWords struct {
	Opposites []Opposite // of which a document has one, and what is told of it the other
	InTurn    []Opposite // of which both may be true of a thing, at different times or of different ones
	Asked     Phrases    // of what is asked for or planned: should, cần
	Done      Phrases    // of what has been done: has, đã
	Plain     Phrases    // say nothing by themselves: the, of, là
	Alike     []Phrases  // of each all say the same: put up, set up
	Causes    Phrases    // before what made a figure move: because of
	Hence     Phrases    // begin as one of those does, and point back: vì vậy
}

// Opposite is words that exclude each other: the oldest, the newest.
type Opposite struct{ One, Other Phrases }
