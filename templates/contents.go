package templates

import (
	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// contents lists the parts, in a table.
func (w *writer) contents(parts []*doc.Part) (*doc.Part, *doc.Table) {
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: "contents", Follows: true, Title: w.titles(lang.WordContents.In)}
	toc := &doc.Table{Node: doc.Node{Role: "TOC"}, Columns: w.tocColumns(w.theme.Columns.Contents.Section, 0)}
	for _, part := range parts {
		if part != nil && !part.Bare && part.ID != "messages" { // which stand right above
			toc.Body = append(toc.Body, at(part.At, w.tocRow(doc.ContentsItem, part.ID, func(l report.Lang) (string, string) {
				return part.Number, part.Title[l]
			})))
		}
	}
	head := w.fixed("H1", doc.Heading2, lang.WordContents.In)
	head.Keep = true
	p.Blocks = append(p.Blocks, w.rule(), space(w.theme.Spaces.Thin), head, space(w.theme.Spaces.Thin), toc, w.box())
	return p, toc
}

// tocColumns is a number and a title a language, and the page.
func (w *writer) tocColumns(first, second frame.Pt) []doc.Column {
	page, total := w.theme.Columns.Contents.Page, w.theme.Width()
	if len(w.langs) == 1 {
		return []doc.Column{{Width: first}, {Width: total - first - page}, {Width: page, Align: doc.Right}}
	}
	if w.stacked() {
		first = max(first, second)
		return []doc.Column{{Width: first}, {Width: total - first - page}, {Below: 2}, {Below: 2}, {Width: page, Align: doc.Right}}
	}
	half := (total + w.theme.Gutter) / 2
	return []doc.Column{
		{Width: first}, {Width: half - w.theme.Gutter - first},
		{Width: second, Gap: w.theme.Gutter}, {Width: total - half - second - page}, {Width: page, Align: doc.Right},
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
	return &doc.Rule{Colour: w.theme.Palette.Actual, Width: w.theme.Lines.Figure}
}

// key explains the signs, the only place that explains them all.
func (w *writer) key() *doc.Grid {
	signs := []charts.Sign{
		charts.PublishedSign, charts.EarlierSign, charts.DerivedSign, charts.AssumedSign, charts.NearlySign,
		charts.MoreSign, charts.TargetSign, charts.NotStatedSign, charts.OtherSign, charts.ParagraphSign,
	}
	g := &doc.Grid{Node: doc.Node{Role: "L"}, Columns: 2, Gap: 0, Keep: true} // with the box, which else may stand alone on a page
	if w.times() > 1 {
		g.Columns = 1
	}
	for i, said := range keyWords {
		g.Items = append(g.Items, w.keyEntry(w.sign(signs[i]), said.In))
	}
	for _, s := range w.standings {
		symbol := charts.Symbol{Sign: charts.LettersSign, Letters: lang.Of(w.langs[0]).Standings[s].Sign, Style: w.style()}
		if s == ledger.Provisional {
			symbol.Sign = charts.ProvisionalSign
		}
		g.Items = append(g.Items, w.keyEntry(symbol, func(l report.Lang) string {
			said := lang.Of(l).Standings[s]
			return equals(said) + said.Means
		}))
	}
	return g
}

func (w *writer) keyEntry(sign doc.Graphic, said phrase) *doc.KeyEntry {
	out := &doc.KeyEntry{Node: doc.Node{Role: "LI"}, Sign: &doc.Drawing{Graphic: sign}}
	for _, l := range w.langs {
		out.Text = append(out.Text, w.paragraph("LBody", doc.TableSmall, l, &doc.Words{Str: said(l)}))
	}
	return out
}

// box says up to when the briefing knows anything, and whose it is.
func (w *writer) box() *doc.Box {
	cut := w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline {
		return append([]doc.Inline{strong(lang.WordCutOff.In(l) + " ")}, w.inlines(w.edition.CutOff[l], l)...)
	})
	cut.After = w.theme.Spaces.Small
	imprint := w.pair("P", doc.BoxText, func(l report.Lang) []doc.Inline {
		out := []doc.Inline{strong(lang.WordImprint.In(l) + " ")}
		out = append(out, &doc.Words{Node: doc.Node{At: w.report.Imprint[l].At}, Str: sentence(w.report.Imprint.String(l)) + " "})
		out = append(out, w.inlines(w.report.Note[l], l)...)
		code := strong("") // known when all the rest is
		w.named = append(w.named, code)
		return append(out, strong(" "+lang.WordVersion.In(l)+" "), code)
	})
	return &doc.Box{Loose: true, Blocks: []doc.Block{cut, imprint}}
}
