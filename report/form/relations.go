package form

import "tongket/report/say"

// relations is what each kind of relation means.
var relations = map[string]say.Message{
	"sum":        "the indicators that add up to it",
	"difference": "the first less all the others",
	"product":    "the indicators that it is the product of",
	"ratio":      "the first for each of the second",
	"share":      "the first in percent of the second",
	"complement": "the shares that it leaves of a hundred per cent",
}
