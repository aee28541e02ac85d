package svg

import "tongket/report/frame"

// strange is a shape that no painter knows.
type strange struct{ frame.Text }
