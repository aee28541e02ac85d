package lang

import "tongket/report"

// Aspects is what figures of each aspect are called, behind the name and the year of
// what they are figures of and before the base, if there is one: Cases, 2022 compared
// with 2021.
type Aspects [report.AspectCount]string
