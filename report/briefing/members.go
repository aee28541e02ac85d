package briefing

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/say"
)

// everyOne is what all editions, or all members, are called where one is asked for.
const everyOne = "all"

// SelectFor is Select among the editions that are made for a member of a breakdown: of one
// who is named, or of all. Without a member it is Select.
func (p *Project) SelectFor(edition, member string) ([]*report.Edition, error) {
	list, err := p.called(edition)
	switch {
	case err != nil:
		return nil, err
	case member == "" && edition != everyOne && len(list) > 1:
		e := list[0]
		return nil, Unusable("", "edition %s is made for each %s: name one, --edition %s; build and batch take --member %s, too, and --member all", e.Base, e.For.Of.ID, e.ID, e.For.ID)
	case member == "":
		return list, nil
	}
	of := slices.DeleteFunc(slices.Clone(list), func(e *report.Edition) bool { return e.For == nil || member != everyOne && e.For.ID != member })
	members := MembersOf(list)
	switch {
	case len(of) > 0:
		return of, nil
	case len(members) > 0:
		return nil, Unusable("member", " %s: there is no member %q; there are %s, and all", member, member, say.Literal(few(members)))
	case edition == everyOne:
		return nil, Unusable("member", " %s: no edition is made for members; each: at the head of its file, with the name of a breakdown, makes one for each", member)
	}
	return nil, Unusable("member", " %s: edition %s is one for all; each: at the head of its file, with the name of a breakdown, makes one for each", member, list[0].ID)
}

// ForEach reports whether a name means what is made for each member, without saying for
// whom.
func (p *Project) ForEach(edition string) bool { return p.Somebody(edition) != edition }

// Somebody is a name of an edition, and of one that is made for each member the first of
// them: what is shown until somebody is chosen.
func (p *Project) Somebody(edition string) string {
	if p.Report == nil || len(p.Editions) == 0 || edition == everyOne {
		return edition
	}
	if list, err := p.called(edition); err == nil && len(list) > 1 {
		return list[0].ID
	}
	return edition
}

// MembersOf is the ids of those whom editions are for, once each.
func MembersOf(editions []*report.Edition) (out []string) {
	for _, e := range editions {
		if e.For != nil && !slices.Contains(out, e.For.ID) {
			out = append(out, e.For.ID)
		}
	}
	return out
}

// Latest is the latest edition, or those that its file makes for each member.
func (p *Project) Latest() []*report.Edition {
	last := p.Editions[len(p.Editions)-1]
	return slices.DeleteFunc(slices.Clone(p.Editions), func(e *report.Edition) bool { return e != last && !e.Beside(last) })
}

// called is the editions that a name may mean, of each member of those for members.
func (p *Project) called(edition string) ([]*report.Edition, error) {
	i := slices.IndexFunc(p.Unfinished, func(e *report.Edition) bool {
		return edition == e.ID || edition == e.Base || len(p.Editions) == 0
	})
	if i >= 0 {
		return nil, Unusable("", "edition %s is unfinished: tongket check says what is to do, and when all is done, take unfinished: out", p.Unfinished[i].Base)
	}
	switch edition {
	case "":
		return p.Latest(), nil
	case everyOne:
		return p.Editions, nil
	}
	if e := p.Edition(edition); e != nil {
		return []*report.Edition{e}, nil
	}
	list := slices.DeleteFunc(slices.Clone(p.Editions), func(e *report.Edition) bool { return e.Base != edition })
	if len(list) == 0 {
		return nil, Unusable("", "there is no edition %q; there are %s, and all", edition, p.EditionIDs())
	}
	return list, nil
}

// fewNames is how many names a message lists.
const fewNames = 12

// few is names as a message lists them: the first of very many.
func few(names []string) string {
	if len(names) > fewNames {
		names = append(slices.Clone(names[:fewNames]), "…")
	}
	return strings.Join(names, ", ")
}

// EditionIDs is the names of all editions; of those for members the first of each file.
func (p *Project) EditionIDs() string {
	var known []string
	for _, e := range report.Typed(p.Editions) {
		known = append(known, e.ID)
		if e.For != nil {
			known = append(known, "…")
		}
	}
	return strings.Join(known, ", ")
}
