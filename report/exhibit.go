package report

// Exhibit is what tables and charts have in common. Name is its entry in the
// contents, Message the sentence that it proves, Measure what, unit and period.
type Exhibit struct {
	At      Pos
	ID      string
	Name    Text
	Message Text
	Measure Text
	Note    Text
}

// Series is in which exhibits are numbered.
type Series int

const (
	Figures Series = iota // Hình 1 · Figure 1
	Boards                // Bảng 1 · Table 1
)

func (x *Exhibit) tell(to listener, in Series) {
	to.exhibit(x, in)
	to.label(x.Name)
	to.prose(x.Message)
	to.label(x.Measure)
	to.prose(x.Note)
}
