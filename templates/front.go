package templates

import (
	"fmt"
	"strings"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/text"
)

func pt(h float64) frame.Pt { return frame.Pt(h) }

// cover names the organisation and the year; its ornament is the document's own
// main series.
func (w *writer) cover() *doc.Part {
	e := w.edition
	c := &doc.Cover{
		Organisation: w.text("P", doc.CoverOrg, w.report.Organisation),
		Imprint:      w.text("P", doc.CoverImprint, w.report.Imprint),
		Subtitle:     w.text("P", doc.CoverText, e.Subtitle),
		Ornament:     w.drawing(e.Cover.Chart, true),
		Caption:      w.text("P", doc.CoverImprint, e.Cover.Caption),
	}
	for _, l := range w.langs {
		c.Titles = append(c.Titles, w.paragraph("H1", doc.CoverTitle, l, w.inlines(e.Title[l], l)...))
	}
	return &doc.Part{ID: "cover", Bare: true, Blocks: []doc.Block{c}}
}

// messages is the page for those who read one page only.
func (w *writer) messages() *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "messages", Title: w.title(wordMessages)}
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, wordMessages), space(21))
	for i, m := range w.edition.Messages {
		pair := w.text("P", doc.KeyMessage, m)
		pair.After = 7
		for j := range pair.Cells {
			pair.Cells[j].Paragraphs[0].Mark = fmt.Sprint(i + 1)
		}
		p.Blocks = append(p.Blocks, pair)
	}
	for _, g := range w.edition.Headline {
		head := w.text("H2", doc.Heading2, g.Title)
		head.Keep = true
		grid := &doc.Grid{Columns: 3, Gap: 28}
		for i := range g.Tiles {
			grid.Items = append(grid.Items, w.tile(&g.Tiles[i], g.Earlier))
		}
		p.Blocks = append(p.Blocks, space(21), head, space(10.5), grid)
	}
	note := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		return []doc.Inline{
			words(wordNotStatedNote[l] + " "),
			link("sources", words(wordSources[l]+": "+wordPage[l]+"\u00a0"), &doc.PageOf{Target: "sources"}), words(". "),
			link("annex", words(wordEveryFigure[l]+": "+wordPage[l]+"\u00a0"), &doc.PageOf{Target: "annex"}), words("."),
		}
	})
	note.Rule = true
	p.Blocks = append(p.Blocks, space(14), note)
	return p
}

// tile is one headline figure.
func (w *writer) tile(t *report.Tile, earlier bool) *doc.Tile {
	f := w.ask(t.Ref.Query)
	out := &doc.Tile{Node: doc.Node{Role: "Sect"}, Earlier: earlier, Source: w.codes(sourcesOf(f))}
	for _, l := range w.langs {
		out.Labels = append(out.Labels, w.paragraph("P", doc.TileLabel, l, w.inlines(t.Label[l], l)...))
		out.Values = append(out.Values, w.tileValue(&f, t.Ref.Form, l))
	}
	for i := range t.Rows {
		out.Rows = append(out.Rows, w.tileRow(&t.Rows[i]))
	}
	return out
}

// tileValue is the figure in the pieces that a tile sets in different sizes.
func (w *writer) tileValue(f *report.Figure, form report.Form, l report.Lang) *doc.Line {
	line := w.line(doc.TileValue, l)
	if f.Status == report.NotStated {
		line.Before = []doc.Inline{words(wordNotStated[l])}
		return line
	}
	written := text.Write(l, *f, form)
	value := func(s string) []doc.Inline {
		if s == "" {
			return nil
		}
		return []doc.Inline{&doc.Value{Words: doc.Words{Str: s}, Figure: f}}
	}
	if l != w.langs[0] {
		line.Before = value(written.String())
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
	line.Before, line.Whole, line.After = value(before), value(digits), value(after)
	return line
}

// tileRow is a comparison, or the honest word that there is none.
func (w *writer) tileRow(r *report.TileRow) *doc.TileRow {
	out := &doc.TileRow{}
	for _, l := range w.langs {
		out.Labels = append(out.Labels, w.paragraph("P", doc.TileRowText, l, w.inlines(r.Label[l], l)...))
		result := []doc.Inline{words(wordNotStated[l])}
		switch {
		case r.Ref != nil:
			result = []doc.Inline{w.value(r.Ref, l, r.Ref.At)}
		case r.Words != nil:
			result = w.inlines(r.Words[l], l)
		}
		out.Results = append(out.Results, w.paragraph("P", doc.TileRowText, l, result...))
	}
	return out
}

// contents lists the parts, the tables and figures, and explains the signs.
func (w *writer) contents(parts []*doc.Part) *doc.Part {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "contents", Title: w.title(wordContents)}
	toc := &doc.Table{Node: doc.Node{Role: "TOC"}, Columns: w.tocColumns(18, 0), Rules: doc.Rules{Top: true}, RowHeight: tocPitch(len(parts) + len(w.exhibits))}
	for _, part := range parts {
		if part != nil && !part.Bare {
			toc.Body = append(toc.Body, w.tocRow(doc.ContentsItem, part.ID, func(l report.Lang) (string, string) {
				return part.Number, part.Title[l]
			}))
		}
	}
	p.Blocks = append(p.Blocks, w.fixed("H1", doc.Heading1, wordContents), space(14), toc)
	if len(w.exhibits) > 0 {
		list := &doc.Table{Node: doc.Node{Role: "TOC"}, Columns: w.tocColumns(40, 44), Rules: doc.Rules{Top: true}}
		for _, x := range w.exhibits {
			list.Body = append(list.Body, w.tocRow(doc.TableSmall, x.id, func(l report.Lang) (string, string) {
				return w.numbers[x.id].in(l), w.plain(x.name, l)
			}))
		}
		head := w.fixed("H2", doc.TableHead, wordExhibits)
		head.Keep = true
		p.Blocks = append(p.Blocks, space(21), head, space(3.5), list)
	}
	p.Blocks = append(p.Blocks, space(21), w.rule(), space(3.5), w.fixed("H2", doc.TableHead, wordKey), space(7), w.key())
	p.Blocks = append(p.Blocks, space(14), w.box())
	return p
}

// tocPitch is the height of an entry: airy in a short list, so that the contents
// and the key keep to one page.
func tocPitch(entries int) frame.Pt {
	if entries > 16 {
		return 17.5
	}
	return 21
}

// tocColumns is a number and a title a language, and the page.
func (w *writer) tocColumns(first, second float64) []doc.Column {
	const page = 24
	total := Briefing().Width()
	if len(w.langs) == 1 {
		return []doc.Column{{Width: pt(first)}, {Width: total - pt(first) - page}, {Width: page, Align: doc.Right}}
	}
	half := (total + Briefing().Gutter) / 2
	return []doc.Column{
		{Width: pt(first)}, {Width: half - pt(first)},
		{Width: pt(second)}, {Width: total - half - pt(second) - page}, {Width: page, Align: doc.Right},
	}
}

// tocRow is an entry of the contents; both names and the page lead there.
func (w *writer) tocRow(style doc.StyleName, target string, entry func(l report.Lang) (number, title string)) *doc.Row {
	r := &doc.Row{Node: doc.Node{Role: "TOCI"}}
	for i, l := range w.langs {
		no, title := entry(l)
		if i > 0 && style == doc.ContentsItem {
			no = ""
		}
		number := w.line(style, l)
		if no != "" {
			number.Whole = []doc.Inline{words(no)}
		}
		r.Cells = append(r.Cells, cell("", number), cell("", wrap(w.line(style, l, link(target, words(title))))))
	}
	page := w.line(style, w.langs[0], link(target, &doc.PageOf{Target: target, Face: doc.StrongFace}))
	r.Cells = append(r.Cells, cell("", page))
	return r
}

func (w *writer) rule() doc.Block {
	return &doc.Rule{Colour: palette.Actual, Width: 1.1}
}

// key explains the signs, the only place that explains them all.
func (w *writer) key() *doc.Grid {
	signs := []charts.Sign{
		charts.PublishedSign, charts.EarlierSign, charts.DerivedSign, charts.AssumedSign, charts.NearlySign,
		charts.MoreSign, charts.TargetSign, charts.NotStatedSign, charts.OtherSign, charts.ParagraphSign,
	}
	g := &doc.Grid{Node: doc.Node{Role: "L"}, Columns: 2, Gap: 0}
	for i, words := range keyWords {
		entry := &doc.KeyEntry{Node: doc.Node{Role: "LI"}, Sign: &doc.Drawing{Graphic: w.sign(signs[i])}}
		for _, l := range w.langs {
			entry.Text = append(entry.Text, w.paragraph("LBody", doc.TableSmall, l, &doc.Words{Str: words[l]}))
		}
		g.Items = append(g.Items, entry)
	}
	return g
}

// box says up to when the briefing knows anything, and whose it is.
func (w *writer) box() *doc.Box {
	cut := w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline {
		return append([]doc.Inline{strong(wordCutOff[l] + " ")}, w.inlines(w.edition.CutOff[l], l)...)
	})
	cut.After = 7
	imprint := w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline {
		out := []doc.Inline{strong(wordImprint[l] + " ")}
		out = append(out, words(sentence(w.report.Imprint.String(l))+" "))
		return append(out, words(wordTranslation[l]))
	})
	return &doc.Box{Blocks: []doc.Block{cut, imprint}}
}
