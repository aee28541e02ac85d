package templates

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/charts"
	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/text"
)

// Letter is what the e-mail says that carries a briefing, before it is set as
// text or HTML. Its figures come from the same ledger by the same words as those
// of the PDF, so that the two cannot differ. It has no tables of its own making:
// what a template prints is all here.
type Letter struct {
	Lang         report.Lang // the leading one
	Subject      string
	Organisation []Said
	Imprint      []Said
	Parts        []LetterPart // all of one language, then all of the other
	Rows         []LetterRow  // the headline figures
	Charts       []LetterChart
	Notes        []Said // on the signs that the figures carry
	Attached     []Said
	Corrects     []Said // of a corrected briefing: which version it replaces
	Code         string
	CodeWords    []Said
}

// Said is a text in one language. Second is set for a language that does not
// lead.
type Said struct {
	Lang   report.Lang
	Text   string
	Second bool
}

// LetterPart is what is said in one language.
type LetterPart struct {
	Lang     report.Lang
	Second   bool
	Greeting string
	Opening  string
	Title    string
	Messages []string
	Closing  string
}

// LetterRow is a headline figure, or a comparison below one.
type LetterRow struct {
	Head   bool // a figure rather than a comparison
	Labels []Said
	Values []Said
}

// Lines is the row as plain text: a line a language.
func (r LetterRow) Lines() []string {
	var out []string
	for i, label := range r.Labels {
		out = append(out, label.Text+": "+r.Values[i].Text)
	}
	return out
}

// LetterChart is a picture with its words.
type LetterChart struct {
	ID      string // the picture's, as cid: names it
	Message []Said
	Notes   []Said
	Alt     string
	Words   []Said      // the same, for those who get no picture
	Frame   frame.Frame // what it shows
}

// What a mail's picture is drawn for: the width of a small phone, and letters
// that can be read there.
const (
	chartWidth  = 320
	chartHeight = 225
	// ChartShown is the widest that a picture is shown, in CSS pixels.
	ChartShown = 440
)

// Mailing is what letters say beside the briefing's own words.
type Mailing struct {
	File     string                  // the name of the attached PDF
	Sheet    string                  // of the attached sheet of corrections
	Corrects string                  // the code of the version that it replaces
	Code     string                  // of the briefing
	Page     func(anchor string) int // of the briefing
}

// Letters writes the letters of one edition in one choice of languages.
type Letters struct {
	w     *writer
	base  Letter
	parts []LetterPart
}

// NewLetters readies the letters of an edition: all that they have in common.
// Problems are charts that have no room in an e-mail.
func NewLetters(r *report.Report, e *report.Edition, langs []report.Lang, shape fonts.Shaper, m Mailing) (*Letters, report.Problems) {
	w := newWriter(r, e, langs, shape)
	t := letterText{w, m.Page}
	l := &Letters{w: w, base: Letter{
		Lang: langs[0], Subject: t.subject(), Code: m.Code,
		Organisation: t.said(r.Organisation), Imprint: t.said(r.Imprint),
		Rows: t.rows(), CodeWords: t.phrase(wordSameCode),
	}}
	l.base.Charts = t.mailed()
	for i, lang := range langs {
		p := LetterPart{
			Lang: lang, Second: i > 0, Title: w.plain(e.Title, lang),
			Opening: r.Mail.Opening.String(lang), Closing: r.Mail.Closing.String(lang),
		}
		for _, message := range e.Messages {
			p.Messages = append(p.Messages, t.flat(w.inlines(message[lang], lang)))
		}
		l.parts = append(l.parts, p)
	}
	l.base.Notes = t.notes(l)
	l.base.Attached = t.each(func(l report.Lang) string {
		s := m.File + wordFullBriefing[l]
		if m.Sheet != "" {
			s += " " + m.Sheet + wordCorrectionSheet[l]
		}
		return s
	})
	if m.Corrects != "" {
		l.base.Corrects = t.each(func(l report.Lang) string { return fmt.Sprintf(wordCorrects[l], m.Corrects) })
		l.base.Subject = t.joined(wordCorrected) + ": " + l.base.Subject
	}
	return l, w.problems.Sort()
}

// To is the letter to one recipient, by the greetings given for some languages,
// or by name.
func (l *Letters) To(name string, greeting map[report.Lang]string) Letter {
	out := l.base
	out.Parts = slices.Clone(l.parts)
	for i := range out.Parts {
		p := &out.Parts[i]
		p.Greeting = strings.TrimRight(greeting[p.Lang], ",. ")
		switch {
		case p.Greeting != "":
		case name != "":
			p.Greeting = wordDear[p.Lang] + " " + name
		default:
			p.Greeting = wordDearAll[p.Lang]
		}
		p.Greeting += ","
	}
	return out
}

// Charts is the pictures that all letters show.
func (l *Letters) Charts() []LetterChart { return l.base.Charts }

// letterText puts the words of a briefing where there are no pages.
type letterText struct {
	*writer
	page func(anchor string) int
}

func (t letterText) each(in func(l report.Lang) string) []Said {
	var out []Said
	for i, l := range t.langs {
		if s := in(l); s != "" && (i == 0 || s != in(t.langs[0])) {
			out = append(out, Said{l, s, i > 0})
		}
	}
	return out
}

// every is each language's words, also where they are the same: a value stands
// beside its label.
func (t letterText) every(in func(l report.Lang) string) []Said {
	var out []Said
	for i, l := range t.langs {
		out = append(out, Said{l, in(l), i > 0})
	}
	return out
}

func (t letterText) phrase(p phrase) []Said { return t.each(p.in) }

func (t letterText) said(text report.Text) []Said {
	return t.each(func(l report.Lang) string { return t.flat(t.inlines(text[l], l)) })
}

func (t letterText) joined(p phrase) string {
	var out []string
	for _, s := range t.phrase(p) {
		out = append(out, s.Text)
	}
	return strings.Join(out, " · ")
}

// subject has plain blanks: it is set by the reader's program, not by us.
func (t letterText) subject() string {
	s := t.report.Mail.Subject
	if s == nil {
		s = t.edition.Title
	}
	var out []string
	for _, said := range t.each(func(l report.Lang) string { return t.plain(s, l) }) {
		out = append(out, said.Text)
	}
	return strings.Join(out, " · ")
}

// flat is inlines as a line of text.
func (t letterText) flat(list []doc.Inline) string {
	var b strings.Builder
	for _, in := range list {
		switch in := in.(type) {
		case *doc.Words:
			b.WriteString(in.Str)
		case *doc.Value:
			b.WriteString(in.Str)
		case *doc.Link:
			b.WriteString(t.flat(in.Text))
		case *doc.PageOf:
			b.WriteString(strconv.Itoa(t.page(in.Target)))
		case *doc.Diamond:
			b.WriteString(diamond)
		default:
			panic(fmt.Sprintf("templates: a letter has no place for %T", in))
		}
	}
	return strings.TrimSpace(b.String())
}

const diamond = "◇"

// rows is the headline figures of the edition's own year, or all where there are
// none. What the documents do not state stays in the PDF, which says so.
func (t letterText) rows() []LetterRow {
	groups := slices.DeleteFunc(slices.Clone(t.edition.Headline), func(g report.TileGroup) bool { return g.Earlier })
	if len(groups) == 0 {
		groups = t.edition.Headline
	}
	var out []LetterRow
	for _, g := range groups {
		for i := range g.Tiles {
			tile := &g.Tiles[i]
			out = append(out, t.row(true, "", tile.Label, &tile.Ref))
			for _, r := range tile.Rows {
				if r.Ref != nil && t.ask(r.Ref.Query).Status != report.NotStated {
					out = append(out, t.row(false, "– ", r.Label, r.Ref))
				}
			}
		}
	}
	return out
}

func (t letterText) row(head bool, before string, label report.Text, ref *report.Ref) LetterRow {
	return LetterRow{
		Head:   head,
		Labels: t.every(func(l report.Lang) string { return before + t.flat(t.inlines(label[l], l)) }),
		Values: t.every(func(l report.Lang) string { return t.figure(ref, l) }),
	}
}

// figure is a headline figure as the PDF's tile has it, with a sign where
// another document says otherwise.
func (t letterText) figure(ref *report.Ref, l report.Lang) string {
	f := t.ask(ref.Query)
	if f.Status == report.NotStated {
		return wordNotStated[l]
	}
	s := text.Write(l, f, ref.Form).String()
	if len(f.Others) > 0 {
		s += " " + diamond
	}
	return s
}

// mailed is the charts that the edition names, or the one that fits best.
func (t letterText) mailed() []LetterChart {
	list := t.edition.Mailed
	if list == nil {
		list = t.fitting()
	}
	var out []LetterChart
	for _, c := range list {
		drawn, err := t.chart(c)
		if err != nil {
			t.problems.Add(report.DoesNotFit, c.At, "choose another chart by mail-charts: in the edition, or none: []", "this chart has no room in an e-mail: %v", err)
		}
		out = append(out, drawn)
	}
	return out
}

// fitting is the first chart on the edition's own year that has room in an
// e-mail in all languages at once: whoever reads only one gets the same.
func (t letterText) fitting() []*report.Chart {
	all := t
	all.writer = newWriter(t.report, t.edition, t.report.Languages, t.shape)
	for _, s := range t.edition.Sections {
		for _, b := range s.Blocks {
			c, ok := b.(*report.Chart)
			if !ok || c.Periods[len(c.Periods)-1] != t.edition.Period {
				continue
			}
			if _, err := all.chart(c); err == nil {
				return []*report.Chart{c}
			}
		}
	}
	return nil
}

// chart is a chart as an e-mail shows it: what rests on an assumption is left
// out, for its assumption would not stand beside it.
func (t letterText) chart(c *report.Chart) (LetterChart, error) {
	bars := t.bars(c, false)
	for i, q := range t.queries(c) {
		bars[i].Status = charts.Label{}
		if t.ask(q).Status == report.Assumed {
			bars[i].Missing = true
		}
	}
	drawn, err := t.letterGraphic(c, bars).Draw(chartWidth, t.shape)
	return LetterChart{ID: c.ID, Message: t.said(c.Message), Alt: t.alt(c, true), Words: t.every(func(l report.Lang) string { return t.altIn(c, l, true) }), Notes: t.chartNotes(c, bars), Frame: drawn}, err
}

func (t letterText) letterGraphic(c *report.Chart, bars []charts.Bar) doc.Graphic {
	style := charts.NewStyle(palette)
	style.Label.Size, style.Label.Leading, style.Figure = 12, 14.5, 17
	arrows := slices.DeleteFunc(t.arrows(c), func(a charts.Arrow) bool { return bars[a.From].Missing || bars[a.To].Missing })
	switch c.Kind {
	case report.Columns, report.Amounts:
		return charts.Columns{Bars: bars, Arrows: arrows, Target: t.targetLine(c), Height: chartHeight, Style: style}
	case report.Changes:
		return charts.Changes{Bars: bars, Height: chartHeight, Style: style}
	}
	b := t.bullet(c, bars[0])
	b.Style = style
	return b
}

// chartNotes explains the signs of a chart and names its sources.
func (t letterText) chartNotes(c *report.Chart, bars []charts.Bar) []Said {
	trail := &trail{}
	for i, q := range t.queries(c) {
		if f := t.ask(q); f.Status != report.Assumed {
			t.follow(trail, f)
		} else if bars[i].Missing {
			trail.missing = true
		}
	}
	return t.each(func(l report.Lang) string {
		var out []string
		if trail.derived != nil {
			out = append(out, wordDerivedMark[l]+";")
		}
		if trail.missing {
			out = append(out, strings.TrimSuffix(wordNotStatedAll[l], ".")+".")
		}
		var codes []string
		head := wordSourceMany
		if len(trail.sources) == 1 {
			head = wordSourceOne
		}
		for _, s := range trail.sources {
			codes = append(codes, s.Code)
		}
		return strings.TrimSuffix(strings.Join(append(out, t.plain(c.Measure, l)+".", head[l]+" "+strings.Join(codes, ", ")), " "), " ") + "."
	})
}

// notes explains the signs that the letter's figures carry.
func (t letterText) notes(l *Letters) []Said {
	signs := []struct {
		sign  string
		words phrase
	}{
		{report.Derived.Mark(), wordDerivedMark},
		{report.Assumed.Mark(), wordAssumedPDF},
		{diamond, phrase{"vi": diamond + " tài liệu khác ghi số khác, xem tệp đính kèm", "en": diamond + " another document gives another figure; see the attached file"}},
	}
	return t.each(func(lang report.Lang) string {
		var out []string
		for _, s := range signs {
			if l.prints(s.sign) {
				out = append(out, s.words[lang])
			}
		}
		return strings.Join(out, "; ")
	})
}

// prints reports whether a sign stands among the messages or headline figures.
func (l *Letters) prints(sign string) bool {
	in := func(s string) bool { return strings.Contains(s, sign) }
	return slices.ContainsFunc(l.parts, func(p LetterPart) bool { return slices.ContainsFunc(p.Messages, in) }) ||
		slices.ContainsFunc(l.base.Rows, func(r LetterRow) bool {
			return slices.ContainsFunc(r.Values, func(s Said) bool { return in(s.Text) })
		})
}

// FileName is what the PDF is called for the reader: what it is and of whom,
// rather than what the office calls its file.
func FileName(r *report.Report, e *report.Edition, l report.Lang) string {
	return fileName(cmp.Or(e.Title.String(l), e.ID), r.Organisation.String(l))
}

// SheetName is what the sheet of corrections is called for the reader.
func SheetName(r *report.Report, e *report.Edition, l report.Lang) string {
	return fileName(wordErrata[l]+" "+cmp.Or(e.Title.String(l), e.ID), r.Organisation.String(l))
}

func fileName(parts ...string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, c) {
			return '-'
		}
		return c
	}, strings.Join(parts, " - ")) + ".pdf"
}
