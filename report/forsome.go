package report

import (
	"slices"
	"strings"

	"tongket/report/say"
)

// fewMembers is how many of those of whom something is wrong are named.
const fewMembers = 6

// ForSome is what is wrong with editions, of each its own. What was found of some of those
// that one file makes for members, and not of all, says of whom.
func ForSome(editions []*Edition, found []Problems) (out Problems) {
	files, of := map[string]int{}, map[string]map[Problem][]*Member{}
	for i, e := range editions {
		if e.For == nil {
			continue
		}
		files[e.Base]++
		if of[e.Base] == nil {
			of[e.Base] = map[Problem][]*Member{}
		}
		for _, p := range found[i] {
			if list := of[e.Base][p]; !slices.Contains(list, e.For) {
				of[e.Base][p] = append(list, e.For)
			}
		}
	}
	for i, e := range editions {
		for _, p := range found[i] {
			if e.For != nil {
				p = p.of(of[e.Base][p], files[e.Base])
			}
			out = append(out, p)
		}
	}
	return out
}

// of is p of some members, out of so many.
func (p Problem) of(members []*Member, all int) Problem {
	if len(members) == all || len(members) == 1 && strings.Contains(p.What.String(), members[0].ID) {
		return p
	}
	var ids []string
	for i, m := range members {
		if i == fewMembers {
			ids = append(ids, "…")
			break
		}
		ids = append(ids, m.ID)
	}
	p.What = say.Sprintf("for %s: %s", say.Literal(strings.Join(ids, ", ")), p.What)
	return p
}
