package templates

import (
	"fmt"
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// raised is the sign behind a figure that is provisional or revised, as some languages
// have it; none behind others.
func raised(f ledger.Figure, langs ...report.Lang) []doc.Inline {
	var signs []string
	for _, l := range langs {
		if s := lang.Of(l).Standing(f).Sign; s != "" && !slices.Contains(signs, s) {
			signs = append(signs, s)
		}
	}
	if len(signs) == 0 {
		return nil
	}
	return []doc.Inline{&doc.Words{Str: "\u00a0" + strings.Join(signs, "/"), Small: true, Raise: 3, Signs: signs}}
}

// Bracketed is a sign, or what it means, where nothing can be raised; empty of none.
func Bracketed(s string) string {
	if s == "" {
		return ""
	}
	return "\u00a0(" + s + ")"
}

// raise sets the sign of f behind the lines of a cell, each in its language; where all
// languages print the same, behind the one line that there is for all.
func (m *tableMaker) raise(lines []*doc.Line, f ledger.Figure) {
	for _, line := range lines {
		langs := []report.Lang{line.Lang}
		if len(lines) == 1 {
			langs = m.langs
		}
		line.After = append(line.After, raised(f, langs...)...)
	}
}

// stands takes note in t of the sign that f has, for the notes to explain.
func (t *trail) stands(f ledger.Figure) {
	if s := f.Standing(); s != ledger.Final && !slices.Contains(t.standings, s) {
		t.standings = append(t.standings, s)
	}
}

// mentions takes note in t of the signs of figures that texts refer to.
func (w *writer) mentions(t *trail, texts ...report.Text) {
	for _, text := range texts {
		for _, l := range w.langs {
			for _, s := range text[l].Spans {
				if s.Ref != nil && s.Ref.Kind == report.ToFigure {
					t.stands(w.ask(s.Ref.Query))
				}
			}
		}
	}
}

// inFront is what the note below key messages and tiles explains: the signs of their
// figures, and that tiles have one which no source states.
func (w *writer) inFront() *trail {
	t := &trail{}
	w.mentions(t, w.edition.Messages...)
	prints := func(r report.Ref) {
		f := w.ask(r.Query)
		t.stands(f)
		t.missing = t.missing || !f.Known()
	}
	for _, g := range w.edition.Headline {
		for _, tile := range g.Tiles {
			prints(tile.Ref)
			w.mentions(t, tile.Label)
			for _, r := range tile.Rows {
				w.mentions(t, r.Label, r.Words)
				if r.Ref != nil {
					prints(*r.Ref)
				} else if r.Words == nil {
					t.missing = true
				}
			}
		}
	}
	return t
}

// blanks explains what stands where no source states a figure, if t has one.
func (t *trail) blanks(l report.Lang) string {
	if !t.missing {
		return ""
	}
	return lang.WordNotStatedNote.In(l) + " "
}

// explanations is what the signs of t mean, in sentences.
func (t *trail) explanations(l report.Lang) string {
	var out []string
	for _, said := range t.explained(l) {
		out = append(out, said+".")
	}
	return strings.Join(out, " ")
}

// explained is what each of the signs of t means: sb = số liệu sơ bộ.
func (t *trail) explained(l report.Lang) (out []string) {
	for _, s := range t.standings {
		said := lang.Of(l).Standings[s]
		out = append(out, equals(said)+said.Means)
	}
	return out
}

// equals begins the explanation of a sign.
func equals(said lang.Standing) string { return said.Sign + "\u00a0=\u00a0" }

// standingSigns is the signs of what is not final, for pages that do not explain them:
// each once, with what it means in the languages that have it.
func (w *writer) standingSigns() []doc.Sign {
	var out []doc.Sign
	for _, s := range ledger.Standings() {
		for _, l := range w.langs {
			said := lang.Of(l).Standings[s]
			i := slices.IndexFunc(out, func(x doc.Sign) bool { return x.Mark == said.Sign })
			switch {
			case said.Sign == "":
			case i < 0:
				out = append(out, doc.Sign{Mark: said.Sign, Raised: true, Means: said.Means, In: map[report.Lang]string{l: said.Means}, Said: []string{equals(said)}})
			default:
				out[i].In[l] = said.Means
				out[i].Means = fmt.Sprintf("%s\u00a0·\u00a0%s", out[i].Means, said.Means)
			}
		}
	}
	return out
}
