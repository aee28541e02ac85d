package check

import (
	"slices"

	"tongket/report"
	"tongket/report/document"
)

// flank is a word that stands beside one of those that exclude each other: points of water that
// move.
type flank struct {
	word  string // without its ending
	side  int    // of the opposite, see eventWords
	ahead bool   // the word stands before it
}

// turned warns of the first word of a sentence of an edition of which the documents say the
// opposite: where they print its figures, or beside the same word.
func (a *archive) turned(v *vocabulary, ts []token) {
	for i := 0; i < len(ts); i++ {
		side, n := v.opposite(ts[i:])
		if n == 0 {
			continue
		}
		same, other := a.printedWith(v, ts, side)
		for _, f := range v.flanks(ts, i, n, side) {
			same = same || a.flanksOf(v)[f]
			f.side = -side
			other = other || a.flanksOf(v)[f]
		}
		if other && !same {
			a.out.Warn(report.StatementDiffers, ts[i].at(), "use the word of the documents, or name the source that says it", "the documents say the opposite of %q", said(ts[i:i+n]))
			return
		}
		i += n - 1
	}
}

// opposite is the side of one that ts begin with, of those of which never both are true of a
// thing.
func (v *vocabulary) opposite(ts []token) (side, n int) {
	w := v.events()
	if side, n = w.opposites.find(ts); max(side, -side) > w.strict {
		return 0, 0
	}
	return side, n
}

// printedWith reports whether the sentences of documents that print the figures of ts have one
// side of an opposite, and the other.
func (a *archive) printedWith(v *vocabulary, ts []token, side int) (same, other bool) {
	for _, d := range a.of {
		if d.Source.Lang != v.Tag {
			continue
		}
		for _, f := range d.Source.Facts {
			if !slices.ContainsFunc(ts, func(t token) bool { r := t.figure(); return r != nil && f.Query().Same(r.Query) }) {
				continue
			}
			s, _ := d.Sentence(f)
			printed := v.plainTokens(document.Fold(s.Text))
			for k := range printed {
				of, n := v.opposite(printed[k:])
				same, other = same || n > 0 && of == side, other || n > 0 && of == -side
			}
		}
	}
	return same, other
}

// flanks is the words that say something on both sides of an opposite at i, of n words.
func (v *vocabulary) flanks(ts []token, i, n, side int) (out []flank) {
	plain := v.events().plain
	for _, step := range []int{-1, 1} {
		k := i - 1
		if step > 0 {
			k = i + n
		}
		for k >= 0 && k < len(ts) && ts[k].kind == word && plain.is(ts[k]) {
			k += step
		}
		if at(ts, k).kind == word && k < len(ts) {
			out = append(out, flank{v.stem(document.Fold(ts[k].text)), side, step < 0})
		}
	}
	return out
}

// flanksOf is what stands beside opposites in the documents of a language, in what is told of
// them and in the names of indicators.
func (a *archive) flanksOf(v *vocabulary) map[flank]bool {
	if out, read := a.flanks[v.Tag]; read {
		return out
	}
	out := map[flank]bool{}
	note := func(text string) {
		ts := v.plainTokens(document.Fold(text))
		for i := range ts {
			if side, n := v.opposite(ts[i:]); n > 0 {
				for _, f := range v.flanks(ts, i, n, side) {
					out[f] = true
				}
			}
		}
	}
	for _, d := range a.of {
		if d.Source.Lang == v.Tag {
			for _, p := range d.Paragraphs {
				note(p)
			}
		}
		for _, st := range d.Source.Statements {
			note(st.Text.String(v.Tag))
		}
	}
	for _, i := range a.report.Indicators {
		note(i.Name.String(v.Tag))
	}
	if a.flanks == nil {
		a.flanks = map[report.Lang]map[flank]bool{}
	}
	a.flanks[v.Tag] = out
	return out
}
