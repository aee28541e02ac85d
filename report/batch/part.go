package batch

import (
	"path/filepath"
	"slices"

	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/load"
)

// Part is the k-th, counted from 0, of n parts of orders, for machines or processes that
// each make one. What could have one name is in one part, where it is found: orders of one
// project, and of projects that call themselves alike; but where all of these are each of
// one edition for one member, what is of the same. Where all orders name their files, no
// project is looked at.
func Part(orders []Order, k, n int) ([]Order, error) {
	named := 0
	for _, o := range orders {
		if o.Output != "" {
			named++
		}
	}
	if named > 0 && named < len(orders) {
		return nil, briefing.Unusable("part", ": either all rows have an output or none; else two parts might write one file")
	}
	names := make([]string, len(orders))
	if named == 0 {
		names = namesOf(orders)
	}
	whole := map[string]bool{} // of a name some orders may make any edition
	for i, o := range orders {
		whole[names[i]] = whole[names[i]] || !o.single()
	}
	var out []Order
	groups := map[string]int{}
	for i, o := range orders {
		group := i
		if named == 0 {
			if !whole[names[i]] {
				names[i] += "\x00" + o.Edition + "\x00" + o.Member
			}
			group = groupOf(groups, names[i])
		}
		if group%n == k {
			out = append(out, o)
		}
	}
	return slices.Clip(out), nil
}

// single reports whether an order is surely of one edition for one member, and of which.
func (o Order) single() bool {
	one := func(s string) bool { return s != "" && s != everyOne }
	return one(o.Edition) && one(o.Member)
}

// namesOf is what the projects of orders call themselves; one that has no name is known
// by its folder.
func namesOf(orders []Order) []string {
	out := make([]string, len(orders))
	name, of := "", ""
	for i, o := range orders {
		if dir := filepath.Clean(o.Project); i == 0 || dir != of {
			of = dir
			if name = load.Name(intake.Inside(dir)); name == "" {
				name = "folder " + dir
			} else {
				name = "project " + name
			}
		}
		out[i] = name
	}
	return out
}

// groupOf numbers groups as they are first met.
func groupOf(groups map[string]int, key string) int {
	if _, ok := groups[key]; !ok {
		groups[key] = len(groups)
	}
	return groups[key]
}
