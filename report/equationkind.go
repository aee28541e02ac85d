package report

import "tongket/report/say"

// EquationKind is a kind of equation: how its terms enter it, what they may be, and how
// it is typed. All that follows (what each member is when the others are known, how that
// is written) follows from these fields, in the ledger and in templates.
type EquationKind struct {
	Key    string      // as typed
	Called say.Message // in messages

	// Adds: its terms are added, to nothing or to a hundred per cent. Else they are
	// multiplied.
	Adds, Hundred bool
	// First and Others are how the first term and the others enter: +1, or −1 if they
	// are taken away or divided by.
	First, Others int
	// Part: the first term is a part of the second, so that it cannot be more.
	Part bool

	Least, Most int  // how many terms it has; Most 0: any number
	Alike       bool // its terms are of one unit, and what is added is the whole's
	Rate        bool // the whole is in percent
	Scaled      bool // it may be counted per so many

	// Example is the unit of an indicator and what it is, as they are typed.
	Example string
}

// EquationKinds are all kinds of equations.
func EquationKinds() []*EquationKind {
	return []*EquationKind{Sum, difference, product, ratio, share, complement}
}

// Sum is the sum of parts. It can also be typed as a key of the indicator.
var Sum = &EquationKind{
	Key: "sum", Called: "a sum",
	Adds: true, First: 1, Others: 1, Least: 1, Alike: true,
	Example: `unit: tonnes, is: {sum: [grain, roots]}`,
}

// difference is a balance: the first less all others.
var difference = &EquationKind{
	Key: "difference", Called: "a difference",
	Adds: true, First: 1, Others: -1, Least: 2, Alike: true,
	Example: `unit: tonnes, is: {difference: [grain, roots]}`,
}

// product is an amount at a rate, such as dollars at their rate of exchange.
var product = &EquationKind{
	Key: "product", Called: "a product",
	First: 1, Others: 1, Least: 2, Scaled: true,
	Example: `unit: vnd, is: {product: [grain, price], per: 1000}`,
}

// ratio is the first for each of the second: per head, per thousand, per case.
var ratio = &EquationKind{
	Key: "ratio", Called: "a ratio",
	First: 1, Others: -1, Least: 2, Most: 2, Scaled: true,
	Example: `unit: rations, is: {ratio: [grain, people], per: 1000/365, assuming: TEXT}`,
}

// share is the first in percent of the second, of which it is a part.
var share = &EquationKind{
	Key: "share", Called: "a share",
	First: 1, Others: -1, Part: true, Least: 2, Most: 2, Alike: true, Rate: true,
	Example: `unit: "%", is: {share: [grain, related-sum]}`,
}

// complement is what shares leave of a hundred per cent.
var complement = &EquationKind{
	Key: "complement", Called: "a complement",
	Adds: true, Hundred: true, First: -1, Others: -1, Least: 1, Alike: true, Rate: true,
	Example: `unit: "%", is: {complement: [related-share]}`,
}
