package templates

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/theme"
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
		out = append(out, lang.Of(label.Lang).Bind(label.Text+": ")+r.Values[i].Text)
	}
	return out
}

// LetterChart is a picture with its words.
type LetterChart struct {
	ID      string // the picture's, as cid: names it
	Message []Said
	Signs   []Said // what the marks in the picture mean
	Notes   []Said // what it measures, and who says so
	Alt     string
	Words   []Said      // the same, for those who get no picture
	Frame   frame.Frame // what it shows
}

// Mailing is what letters say beside the briefing's own words.
type Mailing struct {
	File     string                                 // the name of the attached PDF
	Sheet    string                                 // of the attached sheet of corrections
	Corrects string                                 // the code of the version that it replaces
	Code     string                                 // of the briefing
	Page     func(anchor string, l report.Lang) int // of the briefing
	Ledger   *ledger.Ledger                         // of the edition; nil: one of its own
	Charts   []*report.Chart                        // that letters in another choice of languages show; nil: not known
}

// Letters writes the letters of one edition in one choice of languages.
type Letters struct {
	base  Letter
	parts []LetterPart
	shown []*report.Chart
}

// NewLetters readies the letters of an edition: all that they have in common.
// Problems are charts that have no room in an e-mail.
func NewLetters(r *report.Report, e *report.Edition, langs []report.Lang, look *theme.Theme, shape fonts.Shaper, m Mailing) (*Letters, report.Problems) {
	if m.Ledger == nil {
		m.Ledger = ledger.Of(e)
	}
	w := newWriterOf(r, e, m.Ledger, langs, look.Page(look.Standard), shape)
	t := letterText{w, m.Page, look.Mail.Chart}
	l := &Letters{base: Letter{
		Lang: langs[0], Subject: t.subject(), Code: m.Code,
		Organisation: t.said(r.Organisation), Imprint: t.said(r.Imprint),
		Rows: t.rows(), CodeWords: t.phrase(lang.WordSameCode.In),
	}}
	l.shown = t.mailing(m)
	l.base.Charts = t.mailed(l.shown)
	for i, in := range langs {
		p := LetterPart{
			Lang: in, Second: i > 0, Title: w.plain(e.Title, in),
			Opening: r.Mail.Opening.String(in), Closing: r.Mail.Closing.String(in),
		}
		for _, message := range e.Messages {
			p.Messages = append(p.Messages, lang.Of(in).Bind(t.flat(in, w.inlines(message[in], in))))
		}
		l.parts = append(l.parts, p)
	}
	l.base.Notes = t.notes(l)
	l.base.Attached = t.each(func(l report.Lang) string {
		s := m.File + lang.WordFullBriefing.In(l)
		if m.Sheet != "" {
			s += " " + m.Sheet + lang.WordCorrectionSheet.In(l)
		}
		return s
	})
	if m.Corrects != "" {
		l.base.Corrects = t.each(func(l report.Lang) string { return fmt.Sprintf(lang.WordCorrects.In(l), m.Corrects) })
		l.base.Subject = t.joined(lang.WordCorrected.In) + ": " + l.base.Subject
	}
	return l, w.problems.Sort()
}

// To is the letter to one recipient, by the greetings given for some languages,
// or by name. Extra are the names of files that are attached besides.
func (l *Letters) To(name string, greeting map[report.Lang]string, extra ...string) Letter {
	out := l.base
	out.Attached = slices.Clone(out.Attached)
	for i := range out.Attached {
		for _, file := range extra {
			out.Attached[i].Text += " " + file + "."
		}
	}
	out.Parts = slices.Clone(l.parts)
	for i := range out.Parts {
		p := &out.Parts[i]
		p.Greeting = strings.TrimRight(greeting[p.Lang], ",. ")
		p.Greeting = cmp.Or(p.Greeting, lang.Of(p.Lang).Greets(name)) + ","
	}
	return out
}

// Charts is the pictures that all letters show.
func (l *Letters) Charts() []LetterChart { return l.base.Charts }

// Shown is the charts that these are pictures of, for letters about the same edition in
// other languages: not nil, also if there are none.
func (l *Letters) Shown() []*report.Chart { return l.shown }

// FileName is what the PDF is called for the reader: what it is and of whom,
// rather than what the office calls its file.
func FileName(r *report.Report, e *report.Edition, l report.Lang) string {
	return fileName(cmp.Or(e.Title.String(l), e.ID), r.Organisation.String(l))
}

// SheetName is what the sheet of corrections is called for the reader.
func SheetName(r *report.Report, e *report.Edition, l report.Lang) string {
	return fileName(lang.WordErrata.In(l)+" "+cmp.Or(e.Title.String(l), e.ID), r.Organisation.String(l))
}

func fileName(parts ...string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, c) {
			return '-'
		}
		return c
	}, strings.Join(parts, " - ")) + ".pdf"
}
