package report

// Body is who sets targets for others: a ministry, a city's council. A target that names
// none is the organisation's own.
type Body struct {
	At   Pos
	ID   string
	Name Text // as it stands behind "set by"
}
