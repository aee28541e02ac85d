package check

import (
	"slices"

	"tongket/report"
	"tongket/report/document"
)

// causes warns of a cause of a figure that the documents which state it name nowhere near:
// most of its words stand in no paragraph around it, nor in what is told of those. Where a
// source is named, or something is said of documents, it says nothing.
func (a *archive) causes(v *vocabulary, ts []token) {
	if len(figuresIn(ts)) == 0 || slices.ContainsFunc(ts, isSource) {
		return
	}
	causes := v.events().causes
	for i := range ts {
		names, n := causes.find(ts[i:])
		if n == 0 || !names {
			continue
		}
		end := i + n
		for end < len(ts) && !isClauseEnd(ts[end]) && ts[end].raw != ";" {
			end++
		}
		clause := ts[i+n : end]
		if v.unstated.in(clause) || v.documents.in(clause) || len(figuresIn(clause)) > 0 {
			continue
		}
		words := a.tells(v, clause)
		near := a.around(v, ts)
		if len(words) == 0 || near == nil {
			continue
		}
		found := 0
		for _, w := range words {
			if slices.ContainsFunc(near, w.same) {
				found++
			}
		}
		if found*2 < len(words) {
			a.out.Warn(report.StatementDiffers, ts[i].at(), "name the source that says so: ({source id paragraph}), or leave the cause out", "no document that states the figure names the cause near it: %q", said(ts[i:end]))
		}
		return
	}
}

// tells is the words of a clause that say something else than what is counted and how it moved.
func (a *archive) tells(v *vocabulary, clause []token) []heard {
	named := a.nouns(v)
	return slices.DeleteFunc(a.hear(v, clause), func(w heard) bool {
		return w.isNumber() || named[w.text] || v.emptyAt(clause, w.at) > 0 || v.rowWords.has(clause[w.at:]) || v.rowWords.has(clause[max(0, w.at-1):])
	})
}

// nouns is the words of the names of all indicators in a language.
func (a *archive) nouns(v *vocabulary) map[string]bool {
	if a.named == nil {
		a.named = map[report.Lang]map[string]bool{}
	}
	if a.named[v.Tag] == nil {
		out := map[string]bool{}
		for _, i := range a.report.Indicators {
			for _, t := range v.plainTokens(i.Name.String(v.Tag)) {
				out[v.stem(document.Fold(t.text))] = true
			}
		}
		a.named[v.Tag] = out
	}
	return a.named[v.Tag]
}

// around is what paragraphs in which figures of ts are stated say, in a language, and those
// beside them, with the statements from there; nil if no such document is in the language.
func (a *archive) around(v *vocabulary, ts []token) (out []heard) {
	const beside = 2
	own := false
	for _, d := range a.of {
		near := map[int]bool{}
		for _, f := range d.Source.Facts {
			if f.Place.Paragraph > 0 && slices.ContainsFunc(ts, func(t token) bool { r := t.figure(); return r != nil && r.Query.Indicator == f.Indicator }) {
				for n := f.Place.Paragraph - beside; n <= f.Place.Paragraph+beside; n++ {
					near[n] = true
				}
			}
		}
		if len(near) > 0 && d.Source.Lang == v.Tag {
			own = true
			for n := range near {
				if n >= 1 && n <= len(d.Paragraphs) {
					out = append(out, a.hear(v, v.plainTokens(document.Fold(d.Paragraphs[n-1])))...)
				}
			}
		}
		for _, st := range d.Source.Statements {
			if near[st.Paragraph] {
				out = append(out, a.hear(v, v.tokens(st.Text[v.Tag]))...)
			}
		}
	}
	if !own {
		return nil
	}
	return out
}
