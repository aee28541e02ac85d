package check

import (
	"maps"
	"slices"

	"tongket/report"
	"tongket/report/say"
)

// Translations is every text of r in the leading language and in each of the others, once
// each, in order.
func Translations(r *report.Report, confirmed []report.Confirmed) (out []Translation) {
	known, seen := settle(confirmed), map[report.Pair]bool{}
	eachPair(r, func(t Translation) {
		if p := t.Pair(); !seen[p] {
			seen[p] = true
			t.Was = known.standing(p)
			out = append(out, t)
		}
	})
	return out
}

// Translation is a text in the leading language and in another, and how it stands to what
// was confirmed.
type Translation struct {
	Lead, Other report.Lang
	Text        report.Text
	Was         Standing
}

// Pair is the fingerprints of both.
func (t Translation) Pair() report.Pair {
	return report.Pair{Lead: t.Text[t.Lead].Fingerprint(), Other: t.Text[t.Other].Fingerprint()}
}

// Since says what has changed since the texts were confirmed.
func (t Translation) Since() say.Message {
	switch t.Was {
	case LeadChanged:
		return say.Sprintf("%s has changed", string(t.Lead))
	case OtherChanged:
		return say.Sprintf("%s has changed", string(t.Other))
	case PairedAnew:
		return "each was confirmed with another text"
	case NeverSettled:
		return "new"
	}
	return "as it was confirmed"
}

// Standing is how a translation stands to what was confirmed.
type Standing int

const (
	Settled      Standing = iota // confirmed as it is
	NeverSettled                 // both texts are new
	LeadChanged                  // since the other was confirmed
	OtherChanged                 // since the leading one was
	PairedAnew                   // each was confirmed, but with another text
)

func eachPair(r *report.Report, yield func(Translation)) {
	for i, other := range r.Languages {
		if i > 0 {
			eachTranslation(r, r.Languages[0], other, yield)
		}
	}
}

func eachTranslation(r *report.Report, lead, other report.Lang, yield func(Translation)) {
	for _, id := range slices.Sorted(maps.Keys(r.Units)) {
		yield(Translation{Lead: lead, Other: other, Text: r.Units[id].Text()})
	}
	r.PassagesOf(report.Typed(r.Editions), func(p report.Passage) {
		a, b := p.Text[lead], p.Text[other]
		if len(a.Spans) > 0 && len(b.Spans) > 0 && !a.Unread && !b.Unread {
			yield(Translation{Lead: lead, Other: other, Text: p.Text})
		}
	})
}

// settled is what was confirmed.
type settled struct {
	pairs         map[report.Pair]bool
	leads, others map[string]bool
}

func settle(confirmed []report.Confirmed) settled {
	s := settled{map[report.Pair]bool{}, map[string]bool{}, map[string]bool{}}
	for _, c := range confirmed {
		s.pairs[c.Pair], s.leads[c.Lead], s.others[c.Other] = true, true, true
	}
	return s
}

func (s settled) standing(p report.Pair) Standing {
	switch lead, other := s.leads[p.Lead], s.others[p.Other]; {
	case s.pairs[p]:
		return Settled
	case lead && other:
		return PairedAnew
	case lead:
		return OtherChanged
	case other:
		return LeadChanged
	default:
		return NeverSettled
	}
}

// Stale finds the texts of which nobody has confirmed that they say what the leading
// language says: those that have changed since in one language are told each, those that
// are new in both once a file.
func Stale(r *report.Report, confirmed []report.Confirmed) (found report.Problems) {
	const now = "bring the other up to date, then run: tongket check --confirm"
	known, fresh := settle(confirmed), map[string][]report.Pos{}
	eachPair(r, func(t Translation) {
		lead, other := t.Text[t.Lead].At, t.Text[t.Other].At
		switch known.standing(t.Pair()) {
		case NeverSettled:
			fresh[lead.File] = append(fresh[lead.File], lead)
		case LeadChanged:
			found.Add(report.Stale, lead, now, "the text has changed in %s since %s was last confirmed", t.Lead, t.Other)
		case OtherChanged:
			found.Add(report.Stale, other, now, "the text has changed in %s since %s was last confirmed", t.Other, t.Lead)
		case PairedAnew:
			found.Add(report.Stale, other, "read both side by side, then run: tongket check --confirm", "%s and %s were confirmed, but each with another text", t.Lead, t.Other)
		}
	})
	for _, name := range slices.Sorted(maps.Keys(fresh)) {
		unconfirmed(&found, fresh[name])
	}
	return slices.Compact(found)
}

// unconfirmed tells of the texts of a file that are new.
func unconfirmed(out *report.Problems, places []report.Pos) {
	const advice = "read both languages side by side, then run: tongket check --confirm"
	switch at, lines := onLines(places); {
	case len(lines) == 1:
		out.Warn(report.Unconfirmed, at, advice, "nobody has confirmed the translation of this text")
	case len(lines) > fewLines:
		out.Warn(report.Unconfirmed, at, advice, "nobody has confirmed the translation of the texts on %d lines of this file, the first %s", len(lines), numbered(lines[:fewLines]))
	default:
		out.Warn(report.Unconfirmed, at, advice, "nobody has confirmed the translation of the texts on lines %s", numbered(lines))
	}
}
