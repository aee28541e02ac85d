package templates

import (
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
	return []doc.Inline{&doc.Words{Str: "\u00a0" + strings.Join(signs, "/"), Small: true, Raise: 3}}
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

// tileSigns is the signs of the figures in tiles, for the note below them to explain.
func (w *writer) tileSigns() *trail {
	t := &trail{}
	for _, g := range w.edition.Headline {
		for _, tile := range g.Tiles {
			t.stands(w.ask(tile.Ref.Query))
		}
	}
	return t
}

// explanations is what the signs of t mean: sb = số liệu sơ bộ.
func (t *trail) explanations(l report.Lang) string {
	var out []string
	for _, s := range t.standings {
		said := lang.Of(l).Standings[s]
		out = append(out, said.Sign+"\u00a0=\u00a0"+said.Means+".")
	}
	return strings.Join(out, " ")
}
