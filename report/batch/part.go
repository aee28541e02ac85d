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
// project, and of projects that call themselves alike. Where all orders name their files,
// no project is looked at.
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
	var out []Order
	groups, called, dirs := map[string]int{}, "", ""
	for i, o := range orders {
		group := i
		if named == 0 {
			if dir := filepath.Clean(o.Project); i == 0 || dir != dirs {
				called, dirs = load.Name(intake.Inside(dir)), dir
			}
			group = groupOf(groups, called, o.Project)
		}
		if group%n == k {
			out = append(out, o)
		}
	}
	return slices.Clip(out), nil
}

// groupOf numbers groups as they are first met; a folder that has no name is its own.
func groupOf(groups map[string]int, name, dir string) int {
	key := "project " + name
	if name == "" {
		key = "folder " + filepath.Clean(dir)
	}
	if _, ok := groups[key]; !ok {
		groups[key] = len(groups)
	}
	return groups[key]
}
