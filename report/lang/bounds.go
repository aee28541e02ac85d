package lang

import "tongket/report"

// Bounds are the words before a number that say on which side of it the truth lies,
// by qualifier.
type Bounds [report.Qualifiers]string
