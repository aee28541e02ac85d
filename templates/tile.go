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
	var absent []*report.TileRow
	for i := range t.Rows {
		if r := &t.Rows[i]; w.absentRow(r) {
			absent = append(absent, r)
		} else {
			out.Rows = append(out.Rows, w.tileRow(r, sourcesOf(f)))
		}
	}
	for _, l := range w.langs {
		if len(absent) > 0 {
			out.Absent = append(out.Absent, w.paragraph("P", doc.Note, l, w.rowsSaid(absent, l)...))
		}
	}
	return out
}

// absentRow reports whether a row has nothing to say but that no source states it. What one
// language says so is quiet in all of them, also where each stands alone.
func (w *writer) absentRow(r *report.TileRow) bool {
	if r.Ref != nil {
		return !w.ask(r.Ref.Query).Known()
	}
	if r.Words == nil {
		return true
	}
	for l := range r.Words {
		if strings.HasPrefix(strings.ToLower(w.plain(r.Words, l)), strings.ToLower(lang.WordNotStated.In(l))) {
			return true
		}
	}
	return false
}

// rowsSaid is rows one behind the other, as a sentence without its stop.
func (w *writer) rowsSaid(rows []*report.TileRow, l report.Lang) (out []doc.Inline) {
	for i, r := range rows {
		label := w.inlines(r.Label[l], l)
		if i > 0 {
			out = append(out, words("; "))
		} else if first, ok := label[0].(*doc.Words); ok {
			first.Str = lang.Capital(first.Str)
		}
		out = append(append(append(out, label...), words(":\u00a0")), w.rowResult(r, l)...)
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
	said := w.pieces(f, form, l)
	value := func(s string) []doc.Inline {
		if s == "" {
			return nil
		}
		return []doc.Inline{&doc.Value{Words: doc.Words{Str: s}, Figure: f}}
	}
	if l != w.langs[0] && !w.theme.Equal {
		line.Before = append(value(said.before+said.digits+said.after), raised(*f, l)...)
		return line
	}
	line.Before, line.Whole, line.After = value(said.before), value(said.digits), append(value(said.after), raised(*f, l)...)
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
		out.Results = append(out.Results, w.paragraph("P", doc.TileRowText, l, w.rowResult(r, l)...))
	}
	return out
}

// rowResult is what stands beside the label of a row.
func (w *writer) rowResult(r *report.TileRow, l report.Lang) []doc.Inline {
	switch {
	case r.Ref != nil:
		return w.value(r.Ref, l)
	case r.Words != nil:
		return w.inlines(r.Words[l], l)
	}
	return []doc.Inline{words(lang.WordNotStated.In(l))}
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
