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
	ShownIn ShownIn
}

// ShownIn is the power of ten in units of which all figures of an exhibit are printed; 0
// where nothing is said of it.
type ShownIn struct {
	At    Pos
	Scale int
}

// PowerWord is how a power of ten is typed; empty of one that has no word.
func PowerWord(scale int) string {
	return map[int]string{3: "thousand", 6: "million", 9: "billion", 12: "trillion"}[scale]
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
