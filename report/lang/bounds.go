package lang

import "tongket/report"

// Bounds are the words before a number that say on which side of it the truth lies,
// by qualifier.
type Bounds [report.Qualifiers]string

// Sides are the words before a number below zero that say on which side of it the truth
// lies, and not that of its size: above −5, below −5.
type Sides struct{ Above, Below string }
