package report

// Acceptance quiets a warning that somebody read and found right: of a code, where words of the
// text stand in a file of the project.
type Acceptance struct {
	At     Pos // of itself
	Code   Code
	File   string // from the project's folder
	Text   string // the words at which the warning stands
	Reason string
}

// Quieted is a warning that is accepted, and why.
type Quieted struct {
	Problem
	Reason string
}
