package templates

import (
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// exhibit frames a table or chart with its caption and notes.
func (w *writer) exhibit(x report.Exhibit, body doc.Block, t *trail, scopes []report.Text) *doc.Exhibit {
	w.mentions(t, append([]report.Text{x.Message, x.Measure, x.Note}, scopes...)...)
	n := w.numbers[x.ID]
	label := w.paragraph("P", doc.Note, w.langs[0])
	for i, l := range w.langs {
		if i == 0 {
			label.Text = append(label.Text, strong(n.in(l)))
			continue
		}
		if n.in(l) != n.in(w.langs[0]) { // Figure 1 is so called in two languages
			label.Text = append(label.Text, w.besideLead("\u00a0·\u00a0"+n.in(l)))
		}
	}
	return &doc.Exhibit{
		Node: doc.Node{At: x.At}, ID: x.ID, Label: label,
		Message: w.text("H2", doc.Message, x.Message),
		Measure: w.text("P", doc.Measure, x.Measure),
		Body:    body,
		Notes:   []*doc.Pair{w.note(x, t, scopes)},
	}
}

// note is all that must be said below an exhibit: scopes of single cells, the
// editor's note, the signs used, and the sources.
func (w *writer) note(x report.Exhibit, t *trail, scopes []report.Text) *doc.Pair {
	return w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		var out []doc.Inline
		for i, s := range scopes {
			out = append(out, letter(i), words("\u00a0"))
			out = append(out, w.inlines(s[l], l)...)
			out = append(out, words(" "))
		}
		if x.Note != nil {
			out = append(out, w.inlines(x.Note[l], l)...)
			out = append(out, words(" "))
		}
		for _, f := range t.others {
			out = append(out, w.contrary(f, l)...)
		}
		for _, f := range t.qualified {
			out = append(append(out, w.restated(f, l)...), words(" "))
		}
		for _, s := range t.settled {
			out = append(append(out, w.settled(s, l)...), words(" "))
		}
		for _, r := range t.reasons {
			out = append(out, w.inlines(r[l], l)...)
			out = append(out, words(" "))
		}
		if t.missing {
			out = append(out, words(lang.WordNotStatedAll.In(l)+" "))
		}
		if said := t.explanations(l); said != "" {
			out = append(out, words(said+" "))
		}
		for _, said := range t.remarks {
			out = append(out, words(said(l)+" "))
		}
		switch {
		case t.below:
			out = append(out, words(lang.WordNoPercent.In(l)+" "))
		case t.zero:
			out = append(out, words(lang.WordZeroBase.In(l)+" "))
		}
		if t.disputed {
			out = append(out, words(lang.WordFollowed.In(l)+" "), &doc.Diamond{}, words(lang.WordOthers.In(l)+" "))
		}
		out = append(out, w.marks(t, l)...)
		head := lang.WordSourceMany.In
		if len(t.sources) == 1 {
			head = lang.WordSourceOne.In
		}
		return append(append(out, strong(head(l)+"\u00a0")), w.listed(t)...)
	})
}

// contrary is what documents say that are not followed: 2022: ◇ 575 (S5 ¶3).
func (w *writer) contrary(f ledger.Figure, l report.Lang) []doc.Inline {
	out := []doc.Inline{words(lang.Of(l).Period(f.Query.Period) + ": ")}
	for i, o := range f.Others {
		if i > 0 {
			out = append(out, words(", "))
		}
		other := ledger.Figure{Query: f.Query, Status: ledger.Published, Amount: o.Amount}
		out = append(out, &doc.Diamond{}, words(lang.Of(l).Write(other, report.Full).String()+" ("), w.code(o.Source, []report.Spot{o.Place.Spot()}), words(")"))
	}
	return append(out, words(" "+lang.WordElsewhere.In(l)+" "))
}

// restated is what figures f replaces, and up to which day it counts: 2021: 612
// vụ thay cho 606 (S2 ¶4) công bố trước đó.
func (w *writer) restated(f ledger.Figure, l report.Lang) []doc.Inline {
	year := lang.Of(l).Period(f.Query.Period) + ": "
	var out []doc.Inline
	for i, r := range f.Revised {
		earlier := ledger.Figure{Query: f.Query, Status: ledger.Published, Amount: r.Amount}
		head := year + lang.Of(l).Write(f, report.Full).String() + " " + lang.WordReplaces.In(l) + " "
		if i > 0 {
			head = ", "
		}
		out = append(out, words(head+lang.Of(l).Write(earlier, report.Full).String()+" ("), w.code(r.Source, []report.Spot{r.Place.Spot()}), words(")"))
	}
	if len(f.Revised) > 0 {
		out = append(out, words(", "+lang.WordEarlier.In(l)+"."))
	}
	if until := f.Until(); until != "" {
		if len(out) > 0 {
			year = " " + year
		}
		out = append(out, words(year+lang.WordUntil.In(l)+" "+lang.Of(l).Date(until)+"."))
	}
	return out
}

// listed is places as a sentence lists them: S2 ¶4; S3 ¶6, 8.
func (w *writer) listed(t *trail) []doc.Inline {
	var out []doc.Inline
	for i, s := range t.sources {
		if i > 0 {
			out = append(out, words("; "))
		}
		out = append(out, w.code(s, t.spots[s]))
	}
	return append(out, words("."))
}

// marks explains † and ‡ where they are used, and says on which pages they are
// worked out.
func (w *writer) marks(t *trail, l report.Lang) []doc.Inline {
	var out []doc.Inline
	for _, f := range t.worked {
		name := ""
		if len(t.subjects) > 1 {
			name = f.Query.Subject().Name().String(l) + ", "
		}
		out = append(out, words(f.Mark()+" "+name+strings.Join(w.formulas(l, f), "; ")+". "))
		out = append(out, w.assuming(f, l)...)
	}
	sums := len(out)
	add := func(shown bool, p phrase) {
		if !shown {
			return
		}
		if len(out) > sums {
			out = append(out, words(", "))
		}
		out = append(out, words(p(l)))
	}
	add(t.derived, lang.WordDaggers.In)
	add(t.assumed, lang.WordDoubleDaggers.In)
	if len(out) == sums {
		return out
	}
	switch to := t.workings(); {
	case len(to) > 0 && !w.lone:
		out = append(out, words(": "), workedOn(to, l))
	case len(t.inferred) > 0 && !w.lone:
		return append(append(append(out, words(": ")), w.inferences(t.inferred, l)...), words(" "))
	}
	return append(out, words(". "))
}

// workings are the anchors of the places to which t leads.
func (t *trail) workings() (out []string) {
	for _, i := range t.leads {
		out = append(out, workingsAnchor(i))
	}
	if t.annex {
		out = append(out, "annex")
	}
	return out
}

// workedOn leads to workings by their anchors, and names all their pages.
func workedOn(list []string, l report.Lang) doc.Inline {
	page := &doc.PageOf{Target: list[0], More: list[1:]}
	said := lang.WordWorkedOn.In
	if len(list) > 1 {
		said = lang.WordWorkedOnAll.In
	}
	return link(page.Target, words(said(l)+"\u00a0"), page)
}

// letter marks note i of a table, from 0: a to z, then aa, ab and on.
func letter(i int) doc.Inline {
	str := ""
	for i++; i > 0; i = (i - 1) / 26 {
		str = string(rune('a'+(i-1)%26)) + str
	}
	return &doc.Words{Str: str, Small: true, Raise: 3}
}
