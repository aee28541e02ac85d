package report

// Opening is what an edition opens on beside its first message, where it says so: one of
// its charts, or one figure.
type Opening struct {
	Chart *Chart // nil: as its messages have it
	Ref   *Ref   // nil likewise
}
