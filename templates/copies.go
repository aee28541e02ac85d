package templates

import (
	"fmt"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// Numbered is the mark of copy i of n, in the document's languages: Bản số 07/40 ·
// Copy 07 of 40. All numbers have as many digits as the last.
func Numbered(i, n int, langs []report.Lang) string {
	width := len(fmt.Sprint(n))
	w := writer{langs: langs}
	return w.join(func(l report.Lang) string { return fmt.Sprintf(lang.WordCopyOf.In(l), width, i, width, n) })
}

// Receipt composes the list on which those who get a numbered copy of the briefing
// with the given code sign for it.
func Receipt(r *report.Report, e *report.Edition, langs []report.Lang, code string, copies int, theme doc.Theme, shape fonts.Shaper) (*doc.Document, report.Problems) {
	w := newWriter(r, e, langs, theme, shape)
	d := w.document()
	for _, l := range langs {
		d.Title[l] = w.plain(e.Title, l)
	}
	d.Foot = code // the list is no press report
	t := &doc.Table{
		Node: doc.Node{Role: "Table"}, Rules: doc.Rules{Head: true, Foot: true}, Continued: w.continued(lang.WordReceipt.In),
		Columns:   w.receiptColumns(),
		RowHeight: 28, // room for a signature
	}
	head := row()
	for _, p := range []phrase{lang.WordCopy.In, lang.WordRecipient.In, lang.WordUnit.In, lang.WordSignature.In} {
		head.Cells = append(head.Cells, cell("Column", w.both(doc.TableHead, p)...))
	}
	t.Head = []*doc.Row{head}
	width := len(fmt.Sprint(copies))
	for i := range copies {
		number := fmt.Sprintf("%0*d/%0*d", width, i+1, width, copies)
		t.Body = append(t.Body, row(cell("Row", w.line(doc.TableText, langs[0], words(number))), cell(""), cell(""), cell("")))
	}
	d.Parts = []*doc.Part{{Node: doc.Node{Role: "Sect"}, ID: "receipt", Title: w.titles(lang.WordReceipt.In), Blocks: []doc.Block{
		w.fixed("H1", doc.Heading1, lang.WordReceipt.In), space(w.theme.Spaces.Line),
		w.pair("P", doc.Body, func(l report.Lang) []doc.Inline {
			return []doc.Inline{words(fmt.Sprintf(lang.WordReceiptOf.In(l), w.plain(e.Title, l), code, copies))}
		}),
		space(w.theme.Spaces.Line), t, space(w.theme.Spaces.Far),
		w.pair("P", doc.Body, func(l report.Lang) []doc.Inline { return []doc.Inline{words(lang.WordIssued.In(l))} }), space(w.theme.Spaces.Far),
		w.pair("P", doc.Body, func(l report.Lang) []doc.Inline { return []doc.Inline{words(lang.WordIssuedOn.In(l))} }),
	}}}
	return w.finished(d)
}

// receiptColumns is the copy, who gets it, their unit, and room to sign.
func (w *writer) receiptColumns() []doc.Column {
	is := w.theme.Columns.Receipt
	rest := w.theme.Width() - is.Copy - is.Recipient - is.Unit - 3*is.Gap
	return []doc.Column{{Width: is.Copy}, {Width: is.Recipient, Gap: is.Gap}, {Width: is.Unit, Gap: is.Gap}, {Width: rest, Gap: is.Gap}}
}
