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

// tileLine is how wide the small line of a tile is.
const tileLine = 48

// tile is one headline figure; lines gathers what the small ones lead through.
func (w *writer) tile(t *report.Tile, earlier bool, lines *trail) *doc.Tile {
	f := w.ask(t.Ref.Query)
	out := &doc.Tile{Node: doc.Node{Role: "Sect", At: t.At}, Earlier: earlier, Source: w.codes(sourcesOf(f))}
	for _, l := range w.langs {
		out.Labels = append(out.Labels, w.paragraph("P", doc.TileLabel, l, w.inlines(t.Label[l], l)...))
		out.Values = append(out.Values, w.tileValue(&f, t.Ref.Form, l))
	}
	if t.Sparkline != nil {
		if out.Figure = w.sparkline(lines, t.Label, t.Lined(), true); out.Figure != nil {
			out.Figure.Width = tileLine
		}
	}
	for i := range t.Rows {
		out.Rows = append(out.Rows, w.tileRow(&t.Rows[i], sourcesOf(f)))
	}
	return out
}

// tileValue is the figure in the pieces that a tile sets in different sizes.
func (w *writer) tileValue(f *ledger.Figure, form report.Form, l report.Lang) *doc.Line {
	line := w.line(doc.TileValue, l)
	if !f.Known() {
		line.Before = []doc.Inline{words(lang.WordNotStated.In(l))}
		return line
	}
	if !f.Amount.Fraction.IsZero() {
		form = report.Number // large, and above its comparisons: 9/10
	}
	written := lang.Of(l).Write(*f, form)
	value := func(s string) []doc.Inline {
		if s == "" {
			return nil
		}
		return []doc.Inline{&doc.Value{Words: doc.Words{Str: s}, Figure: f}}
	}
	if l != w.langs[0] {
		line.Before = append(value(written.String()), raised(*f, l)...)
		return line
	}
	before := strings.TrimSpace(written.Qualifier + "\u00a0" + written.Before)
	if before != "" {
		before += "\u00a0"
	}
	digits, after := written.Digits(), written.After+written.Mark
	if strings.HasPrefix(after, "%") {
		digits, after = digits+"%", after[1:]
	}
	if after == written.Mark { // as large as what it marks
		digits, after = digits+after, ""
	}
	line.Before, line.Whole, line.After = value(before), value(digits), append(value(after), raised(*f, l)...)
	return line
}

// tileRow is a comparison, or the honest word that there is none. Its label names
// the documents if they are not those of the tile.
func (w *writer) tileRow(r *report.TileRow, tile []*report.Source) *doc.TileRow {
	out := &doc.TileRow{}
	var others []*report.Source
	if r.Ref != nil {
		if list := sourcesOf(w.ask(r.Ref.Query)); !slices.Equal(list, tile) {
			others = list
		}
	}
	for _, l := range w.langs {
		label := w.inlines(r.Label[l], l)
		if len(others) > 0 {
			label = append(append(append(label, words("\u00a0(")), w.codes(others)...), words(")"))
		}
		out.Labels = append(out.Labels, w.paragraph("P", doc.TileRowText, l, label...))
		result := []doc.Inline{words(lang.WordNotStated.In(l))}
		switch {
		case r.Ref != nil:
			result = w.value(r.Ref, l)
		case r.Words != nil:
			result = w.inlines(r.Words[l], l)
		}
		out.Results = append(out.Results, w.paragraph("P", doc.TileRowText, l, result...))
	}
	return out
}

// tileLines says below the tiles of which periods their small lines are; empty if there
// are none.
func (w *writer) tileLines(lines *trail, l report.Lang) string {
	var over []string
	for _, g := range w.edition.Headline {
		for _, t := range g.Tiles {
			if t.Sparkline != nil && len(t.Sparkline.Periods) > 0 {
				over = append(over, w.plain(t.Label, l)+" ("+lang.Of(l).Run(t.Sparkline.Periods)+")")
			}
		}
	}
	if len(over) == 0 {
		return ""
	}
	said := fmt.Sprintf(lang.WordTileLines.In(l), strings.Join(over, "; "))
	for _, more := range lines.remarks {
		said += " " + more(l)
	}
	return said + " "
}
