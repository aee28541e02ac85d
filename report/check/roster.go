package check

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// rosters are what texts call the members of breakdowns, each made when it is first asked.
type rosters map[*report.Breakdown]*roster

func (r rosters) of(b *report.Breakdown) *roster {
	if r[b] == nil {
		r[b] = newRoster(b)
	}
	return r[b]
}

// A roster is what texts call the members of one breakdown.
type roster struct {
	of    *report.Breakdown
	names map[*report.Member][]string
	apart map[*report.Member]map[string][]string // longer names of others that hold one, as far as it was met
}

func newRoster(b *report.Breakdown) *roster {
	r := &roster{b, map[*report.Member][]string{}, map[*report.Member]map[string][]string{}}
	for m := range b.All {
		r.names[m], r.apart[m] = callings(m), map[string][]string{}
	}
	return r
}

// namedIn is the members that a text names, in the order in which it does. Of names that
// hold each other the longest is meant.
func (r *roster) namedIn(text string) (out []*report.Member) {
	text = lang.Small(document.Fold(text))
	first := map[*report.Member]int{}
	for m := range r.of.All {
		if at := r.standsAt(text, m); at >= 0 {
			first[m] = at
			out = append(out, m)
		}
	}
	slices.SortStableFunc(out, func(m, n *report.Member) int { return first[m] - first[n] })
	return out
}

// standsAt is where a text, in small letters, first names m; −1 where it does not.
func (r *roster) standsAt(text string, m *report.Member) int {
	at := -1
	for _, name := range r.names[m] {
		if document.Index(text, name, false) < 0 {
			continue
		}
		if i := document.Index(r.apartFrom(text, name, m), name, false); i >= 0 && (at < 0 || i < at) {
			at = i
		}
	}
	return at
}

// apartFrom is a text without the longer names of others that hold a name of m, as many
// letters long.
func (r *roster) apartFrom(text, name string, m *report.Member) string {
	longer, met := r.apart[m][name]
	if !met {
		for other := range r.of.All {
			for _, n := range r.names[other] {
				if other != m && len(n) > len(name) && document.Index(n, name, false) >= 0 {
					longer = append(longer, n)
				}
			}
		}
		r.apart[m][name] = longer
	}
	for _, n := range longer {
		text = strings.ReplaceAll(text, n, strings.Repeat(" ", len(n)))
	}
	return text
}

// callings are what a text may call m: its name in each language, also without the words
// of what its breakdown is called, as quận of quận Ninh Kiều. A name in capitals only,
// which a sentence may have for other things, stays whole.
func callings(m *report.Member) (out []string) {
	for l, p := range m.Name {
		name := lang.Small(document.Fold(p.String()))
		kinds := strings.FieldsFunc(lang.Small(document.Fold(m.Of.Name.String(l))), func(r rune) bool { return r == ' ' || r == ',' })
		out = append(out, name)
		if short := without(name, kinds); short != "" && short != name {
			out = append(out, short)
		}
	}
	return out
}

// without is a name without some words before and behind it.
func without(name string, words []string) string {
	for _, w := range words {
		if rest, ok := strings.CutPrefix(name, w+" "); ok {
			name = rest
		}
		if rest, ok := strings.CutSuffix(name, " "+w); ok {
			name = rest
		}
	}
	return name
}
