package report

// Bars is a column of a table in which the figures of another are drawn, all on one scale
// from zero.
type Bars struct {
	At     Pos
	Column int // in which the figures stand, from 0
}

// Sparkline is a column of a table with a small line a row, each on a scale of its own: it
// shows how figures moved, not how large they are.
type Sparkline struct {
	At      Pos
	Query   Query // of a table of members: of what, in whichever period; rows of others say it
	Periods []Period
}

// LeastLined is how many figures a small line needs to have a shape.
const LeastLined = 3
