package check

import (
	"cmp"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/document"
	"tongket/report/lang"
)

// nouns is what a project counts, in the language of a document: what stands behind a
// number is printed with it as a whole word.
type nouns struct {
	tag   report.Lang
	words []string // in small letters, the longest first
}

func nounsOf(r *report.Report, tag report.Lang) nouns {
	out := nouns{tag: tag}
	add := func(name string) {
		if name = lang.Small(document.Fold(name)); name != "" {
			out.words = append(out.words, name)
		}
	}
	for _, u := range r.Units {
		add(u.Name[tag].One)
		add(u.Name[tag].Other)
	}
	for _, i := range r.Indicators {
		add(i.Name.String(tag))
	}
	l := lang.Of(tag)
	for _, p := range []lang.Phrases{l.Reading.Nouns, l.Lexicon.Numbers.Units} {
		for name := range p.Spelt {
			add(name)
		}
	}
	slices.SortStableFunc(out.words, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return out
}

// behind is the word behind a number, with the blank between, of what follows it. Where
// words are written as their syllables it is one that is known, or that nothing follows:
// of 46 bác sĩ it is bác sĩ, and never bác.
func (n nouns) behind(number, rest string) string {
	next := nextWord(rest)
	if next == "" || !lang.Of(n.tag).Binding.Syllables {
		return next
	}
	if scaled := document.Readings(number+next, n.tag); len(scaled) == 1 && scaled[0].Scale > 0 && !strings.HasSuffix(number, next) {
		if bare := document.Readings(number, n.tag); len(bare) == 1 && bare[0].Scale == 0 {
			return next
		}
	}
	small := lang.Small(rest[1:])
	for _, name := range n.words {
		if len(small) == len(rest)-1 && document.Index(small, name, false) == 0 {
			return rest[:1+len(name)]
		}
	}
	if !strings.HasPrefix(rest[len(next):], " ") {
		return next
	}
	return ""
}

// membersIn is the one member of each breakdown that the words of a figure name; of a
// change the last that its sentence names before it.
func (d proof) membersIn(r *report.Report, f Found) (out []*report.Member) {
	for _, b := range r.Breakdowns {
		named := d.rosters.of(b).namedIn(f.Words + " " + f.Clause)
		if len(named) == 0 && f.Aspect.HasBase() {
			if named = d.rosters.of(b).namedIn(f.Sentence); len(named) > 1 {
				named = named[len(named)-1:]
			}
		}
		if len(named) == 1 {
			out = append(out, named[0])
		}
	}
	return out[:min(len(out), 2)]
}
