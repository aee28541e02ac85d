package main

import (
	"bytes"
	"runtime/debug"
	"strings"
	"time"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/beside"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/layout"
	"tongket/report/pdf"
	"tongket/report/trace"
	"tongket/templates"
)

// briefing is an edition with its pages.
type briefing struct {
	edition *report.Edition
	doc     *doc.Document
	pages   []frame.Page
	look    look
}

// look is what a file has that its content does not say.
type look struct {
	paper templates.Paper // empty: A4
	grey  bool            // without colour, for an office printer
	mark  string          // at the head of every page
}

// How a record calls a file without colour, and sheets for a printer.
const greyForm, sheetForm = "grey", "sheets"

// theme is how the pages are set.
func (l look) theme() doc.Theme {
	if l.paper == "" {
		return standard()
	}
	return templates.Theme(l.paper)
}

// form is how a record calls the look, but for the mark.
func (l look) form() string {
	var out []string
	if l.paper != "" && l.paper != templates.A4 {
		out = append(out, string(l.paper))
	}
	if l.grey {
		out = append(out, greyForm)
	}
	return strings.Join(out, " ")
}

// lookOf is the look that a record tells.
func lookOf(r trace.Record) look {
	out := look{mark: r.Mark}
	for _, word := range strings.Fields(r.Form) {
		switch word {
		case greyForm:
			out.grey = true
		case string(templates.A5):
			out.paper = templates.A5
		}
	}
	return out
}

// standard is how the pages of a briefing are set that nothing else is asked of.
func standard() doc.Theme { return templates.Theme(templates.A4) }

// painted is the pages as they look.
func (b briefing) painted(set *fonts.Set) []frame.Page {
	pages := b.pages
	if b.look.mark != "" {
		pages = templates.Marked(pages, b.look.mark, b.doc.Theme, set)
	}
	if b.look.grey {
		pages = templates.Grey(pages)
	}
	return pages
}

// lay makes the pages of an edition. It is the one way to them: check asks it what
// build would meet. Where there are no problems the pages can be painted.
func (p project) lay(e *report.Edition, langs []report.Lang, theme doc.Theme, set *fonts.Set) (briefing, report.Problems) {
	d, problems := templates.Compose(p.Report, e, langs, theme, set)
	pages, misfits := layout.Pages(d, set)
	return briefing{edition: e, doc: d, pages: pages}, append(problems, misfits...)
}

// layEach makes the pages of several editions, each beside the others in faces of its
// own, and finds all that is wrong with them.
func (p project) layEach(editions []*report.Edition, langs []report.Lang, theme doc.Theme, set *fonts.Set) ([]briefing, report.Problems, error) {
	type result struct {
		briefing
		problems report.Problems
		err      error
	}
	var pending []func() result
	for i, e := range editions {
		pending = append(pending, beside.Begin(func() (r result) {
			own := set
			if i > 0 {
				if own, r.err = fonts.Open(); r.err != nil {
					return r
				}
			}
			r.briefing, r.problems = p.lay(e, langs, theme, own)
			if p.broken {
				r.problems = judged(r.problems, e)
			}
			return r
		}))
	}
	var out []briefing
	var problems report.Problems
	for _, wait := range pending {
		r := wait()
		if r.err != nil {
			return nil, nil, r.err
		}
		out, problems = append(out, r.briefing), append(problems, r.problems...)
	}
	return out, append(problems, p.found()...).Sort(), nil
}

// layAll makes the pages of several editions, or all their problems.
func (p project) layAll(editions []*report.Edition, langs []report.Lang, theme doc.Theme, set *fonts.Set) ([]briefing, error) {
	out, problems, err := p.layEach(editions, langs, theme, set)
	if err == nil && len(problems.Errors()) > 0 {
		err = inputError{problems: problems, source: p.source}
	}
	return out, err
}

// openBriefing opens a project and makes the pages, in a theme, of the edition and
// in the languages that flags name.
func openBriefing(args []string, edition, lang string, theme doc.Theme) (project, briefing, *fonts.Set, error) {
	faces := openFonts()
	p, editions, langs, err := openChoice(args, edition, lang)
	if err != nil {
		return p, briefing{}, nil, err
	}
	set, err := faces()
	if err != nil {
		return p, briefing{}, nil, err
	}
	list, err := p.layAll(editions, langs, theme, set)
	if err != nil {
		return p, briefing{}, nil, err
	}
	return p, list[0], set, nil
}

// record is what the file of b keeps of itself.
func (b briefing) record(made time.Time) trace.Record {
	r := trace.Record{
		Code: b.doc.Code, Version: version(), Edition: b.edition.ID, Langs: b.doc.Langs,
		Figures: trace.Stating(trace.Figures(b.doc, b.pages)),
	}
	r.Form, r.Mark = b.look.form(), b.look.mark
	if !made.IsZero() {
		r.Made = made.Unix()
	}
	return r
}

// file is b as PDF, made at the given time; with the zero time without a date.
func (b briefing) file(set *fonts.Set, made time.Time) ([]byte, error) {
	var out bytes.Buffer
	err := pdf.Write(&out, b.doc, b.painted(set), set, pdf.Stamp{Made: made, Version: version(), Record: b.record(made).Bytes()})
	return out.Bytes(), err
}

// leaflet is a document that goes with a briefing, as PDF, in a look, and how many
// pages it has.
func (p project) leaflet(e *report.Edition, d *doc.Document, problems report.Problems, look look, set *fonts.Set, made time.Time) ([]byte, int, error) {
	pages, misfits := layout.Pages(d, set)
	if problems = append(problems, misfits...); len(problems.Errors()) > 0 {
		return nil, 0, inputError{problems: problems.Sort(), source: p.source}
	}
	data, err := briefing{edition: e, doc: d, pages: pages, look: look}.file(set, made)
	return data, len(pages), err
}

// version is that of the program, as Go knows it: of the module, or of the
// commit that it was built from.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.Main.Version
	}
	return "(unknown)"
}
