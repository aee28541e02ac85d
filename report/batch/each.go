package batch

import (
	"path/filepath"

	"tongket/report/briefing"
	"tongket/report/intake"
)

// everyOne is what all members, and all editions, are called.
const everyOne = "all"

// Each is orders with one for each briefing in the place of those that ask for all members
// of a project, or for all its editions for one, so that each is made, kept and told by
// itself. What cannot be read, or asks for what there is not, stays as it is: it fails once,
// and says why.
func Each(orders []Order) (out []Order) {
	var read *briefing.Project
	dir := ""
	for _, o := range orders {
		if o.Member == "" || o.Output != "" || o.Member != everyOne && o.Edition != everyOne {
			out = append(out, o)
			continue
		}
		if at := filepath.Clean(o.Project); read == nil || at != dir {
			dir, read = at, briefing.Open(intake.Inside(at), at)
		}
		out = append(out, o.each(read)...)
	}
	return out
}

func (o Order) each(p *briefing.Project) (out []Order) {
	if p.Whole() != nil {
		return []Order{o}
	}
	editions, err := p.SelectFor(o.Edition, o.Member)
	if err != nil {
		return []Order{o}
	}
	for _, e := range editions {
		one := o
		one.Edition, one.Member = e.Base, e.For.ID
		out = append(out, one)
	}
	return out
}

// Called is an order as a message names it: its project, and which edition for whom.
func (o Order) Called() string {
	if o.Member == "" {
		return o.Project
	}
	name := o.Project
	if o.Edition != "" {
		name += " " + o.Edition
	}
	return name + " " + o.Member
}
