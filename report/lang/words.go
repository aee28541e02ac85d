package lang

// Words is the fixed wording of the briefing, the letter and the sheets: everything
// that the program itself prints.
type Words struct{}
