package ledger

// Status is how much is known of a figure.
type Status int

func (s Status) String() string {
	return [...]string{"not stated", "published", "derived", "assumed", "disputed", "without a base", "unknown"}[s]
}

// Mark is the sign printed after a figure of this status.
func (s Status) Mark() string {
	switch s {
	case Derived:
		return "†"
	case Assumed:
		return "‡"
	}
	return ""
}

const (
	NotStated Status = iota // no source states it and none implies it
	Published               // a source states it
	Derived                 // † follows from published figures alone
	Assumed                 // ‡ follows only with an assumption that no source states
	Disputed                // sources state figures that cannot all hold, and nothing resolves them
	NoBase                  // a change in percent from nothing: there is no such percentage
	Unknown                 // some of what sources state could not be read: nothing can be said
)
