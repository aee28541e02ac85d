package templates

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// Lone is which chart of a briefing is to stand alone, on a slide or in the web, and
// what it says of the briefing that it is from.
type Lone struct {
	ID     string
	Code   string                                 // of the briefing
	PageOf func(anchor string, l report.Lang) int // in the briefing; 0: not in it
}

// Alone composes one chart of edition e, with the number, the message and the notes that
// it has there. Nobody can turn a page of it: what it rests on is said in full below,
// the arithmetic, the assumptions and the documents by name.
func Alone(r *report.Report, e *report.Edition, langs []report.Lang, theme doc.Theme, shape fonts.Shaper, lone Lone) (*doc.Document, report.Problems) {
	w := newWriter(r, e, langs, onSlip(theme), shape)
	w.lone = true
	d := w.document()
	for c := range e.Charts() {
		if c.ID == lone.ID {
			d.Parts = append(d.Parts, w.slip(c, lone))
		}
	}
	for _, l := range langs {
		d.Title[l] = d.Parts[0].Title[l]
	}
	d.Code = lone.Code
	return w.finished(d)
}

// slipMargin is the white around a chart that stands alone.
const slipMargin frame.Pt = 18

// onSlip is a theme for what stands alone: a page as wide as a chart, and so high that
// no notes are too long.
func onSlip(t doc.Theme) doc.Theme {
	const high = 4000
	t.Page = frame.Size{W: t.Width() + 2*slipMargin, H: high}
	t.Inner, t.Outer, t.Top, t.Height, t.Simplex = slipMargin, slipMargin, slipMargin, high-2*slipMargin, true
	t.Mark = slipMargin - 5
	return t
}

// Trimmed is a page of what stands alone, no higher than its content.
func Trimmed(page frame.Page) frame.Page {
	var foot frame.Pt
	for _, it := range page.Items {
		foot = max(foot, it.At.Y)
		if p, ok := it.Shape.(frame.Path); ok {
			for _, s := range p.Segments {
				for _, q := range s.P {
					foot = max(foot, it.At.Y+q.Y)
				}
			}
		}
	}
	page.Size.H = foot + slipMargin
	return page
}

// slip is the one part of a document that is a chart alone.
func (w *writer) slip(c *report.Chart, lone Lone) *doc.Part {
	x, t := w.charting(c)
	p := &doc.Part{Node: doc.Node{Role: "Sect"}, ID: c.ID + ".alone", Bare: true, Title: map[report.Lang]string{}, Blocks: []doc.Block{x}}
	for _, l := range w.langs {
		p.Title[l] = w.numbers[c.ID].in(l) + ": " + w.plain(c.Message, l)
	}
	for _, i := range t.leads {
		p.Blocks = append(p.Blocks, w.workings(&report.Workings{Indicator: i})...)
	}
	if told := w.untold(c); told != nil {
		p.Blocks = append(p.Blocks, told)
	}
	p.Blocks = append(p.Blocks, w.origin(t, lone))
	doc.Walk(p, func(e doc.Element, _ []doc.Element) {
		if q, ok := e.(*doc.Paragraph); ok {
			q.Text = unlinked(q.Text, func(anchor string) int { return lone.PageOf(anchor, q.Lang) })
		}
	})
	return p
}

// untold is what figures of a chart rest on that no source states and no workings tell;
// nil if there is nothing.
func (w *writer) untold(c *report.Chart) doc.Block {
	figures := slices.DeleteFunc(w.charted(c), func(f ledger.Figure) bool {
		return !slices.ContainsFunc(f.Facts, func(x *report.Fact) bool { return x.Inferred != nil && !w.told[x] })
	})
	if len(figures) == 0 {
		return nil
	}
	out := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		return append([]doc.Inline{words(ledger.Assumed.Mark() + "\u00a0")}, w.inferences(figures, l)...)
	})
	out.Rule, out.After = true, w.theme.After
	return out
}

// origin is the documents that a chart rests on, by name, and the briefing that it is
// from.
func (w *writer) origin(t *trail, lone Lone) *doc.Pair {
	out := w.pair("P", doc.Note, func(l report.Lang) []doc.Inline {
		var said []string
		for _, s := range t.sources {
			said = append(said, s.Code+": "+s.Label.String(l))
		}
		said = append(said, fmt.Sprintf(lang.WordAlone.In(l), w.plain(w.edition.Title, l), lone.Code))
		return []doc.Inline{words(strings.Join(said, "; ") + ".")}
	})
	out.Rule = true
	return out
}

// unlinked is text of which no link leads into the briefing, and pages are named as
// they are there.
func unlinked(text []doc.Inline, pageOf func(string) int) []doc.Inline {
	var out []doc.Inline
	for _, in := range text {
		switch in := in.(type) {
		case *doc.Link:
			if !doc.IsWeb(in.Target) {
				out = append(out, unlinked(in.Text, pageOf)...)
				continue
			}
		case *doc.PageOf:
			out = append(out, words(strconv.Itoa(pageOf(in.Target))))
			continue
		}
		out = append(out, in)
	}
	return out
}
