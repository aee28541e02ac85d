package report

import "slices"

// Doubt is what some facts may be about that could not be read. The mistake is
// reported where it stands; to all that follows the figures are unknown, neither
// stated nor not stated, and nothing is concluded from them.
type Doubt struct {
	all bool
	of  map[*Indicator]bool
}

// Add notes that something of i could not be read.
func (d *Doubt) Add(i *Indicator) {
	if d.of == nil {
		d.of = map[*Indicator]bool{}
	}
	d.of[i] = true
}

// AddAll notes that something could not be read of which nobody knows what it
// is about.
func (d *Doubt) AddAll() { d.all = true }

// Join adds what e says.
func (d *Doubt) Join(e Doubt) {
	d.all = d.all || e.all
	for i := range e.of {
		d.Add(i)
	}
}

// Touches reports whether figures of some indicators may be missing or other than they
// seem.
func (d *Doubt) Touches(list []*Indicator) bool {
	unread := func(b *Breakdown) bool { return b.Unread }
	return d.all || slices.ContainsFunc(list, func(i *Indicator) bool { return i.Unread || d.of[i] || slices.ContainsFunc(i.By, unread) })
}
