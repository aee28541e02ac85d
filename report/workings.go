package report

// Workings prints how the derived figures of an indicator were computed.
type Workings struct {
	At        Pos
	Indicator *Indicator
}

var workings = BlockKind{
	Key: "workings", Called: "a block of workings", New: func() Block { return new(Workings) },
	Example: `
- workings: cases
`}

func (b *Workings) Accept(v BlockVisitor) { v.Workings(b) }

// tell has nothing to say: what is worked out are the figures that are known.
func (b *Workings) tell(listener) {}
