package lang

// Reading is how documents in a language are read.
type Reading struct{}
