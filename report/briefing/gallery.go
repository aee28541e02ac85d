package briefing

import (
	"bytes"
	"time"

	"tongket/report"
	"tongket/report/gallery"
	"tongket/report/lang"
	"tongket/report/layout"
	"tongket/report/pdf"
	"tongket/templates"
)

// Gallery is a document of every kind of chart, from a project of its own. Its figures are
// made up, so its file keeps no record of them, and nothing can be verified by it.
type Gallery struct{ *Briefing }

// PDF is the gallery as a file, made at the given time, or without a date.
func (g Gallery) PDF(made time.Time) ([]byte, error) {
	var out bytes.Buffer
	err := pdf.Write(&out, g.Doc, g.Painted(), g.set, pdf.Stamp{Made: made, Version: Version()})
	return out.Bytes(), err
}

// FileName is what the PDF is called: gallery.pdf, gallery-a5-grey.pdf.
func (g Gallery) FileName() string { return "gallery" + g.Suffix() + ".pdf" }

// NewGallery makes the gallery. Languages and look are chosen as those of a briefing;
// without languages it is in those of the house.
func NewGallery(opt Options) (Gallery, error) {
	if len(opt.Languages) == 0 {
		opt.Languages = lang.Office()
	}
	const wide, narrow, few = 6, 3, 2
	g, p := galleryOf(opt.Languages, wide)
	opt.Look = opt.Look.on(p.Theme())
	switch page := opt.page(p.Theme()); {
	case page.Charts.Times > 1:
		g, p = galleryOf(opt.Languages, few)
	case page.Stacked:
		g, p = galleryOf(opt.Languages, narrow)
	}
	if err := p.Whole(); err != nil {
		return Gallery{}, err
	}
	set, err := p.Faces()
	if err != nil {
		return Gallery{}, err
	}
	if err := opt.check(opt.Languages, p.Theme(), set); err != nil {
		return Gallery{}, err
	}
	e := p.Editions[0]
	d, problems := templates.Gallery(p.Report, e, opt.Languages, opt.pageOf(opt.Languages, e, p), set, g.Typed)
	pages, misfits := layout.Pages(d, set)
	if problems = append(problems, misfits...); len(problems.Errors()) > 0 {
		return Gallery{}, &ProblemsError{problems.Sort(), p}
	}
	return Gallery{&Briefing{Project: p, Edition: e, Doc: d, Pages: pages, Mark: opt.mark(opt.Languages), Look: opt.Look, set: set}}, nil
}

// galleryOf is the gallery for pages on which so many columns stand side by side.
func galleryOf(langs []report.Lang, abreast int) (gallery.Gallery, *Project) {
	g := gallery.New(langs, abreast)
	return g, Open(g.Files, "gallery")
}
