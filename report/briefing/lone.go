package briefing

import (
	"bytes"
	"strings"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/layout"
	"tongket/report/png"
	"tongket/report/say"
	"tongket/report/svg"
	"tongket/templates"
)

// Chart is one chart of a briefing alone: a Briefing of one page, as large as its
// content, whose PDF is as accessible as any and can be verified.
type Chart struct {
	*Briefing
	Alt string // what it shows, in words, in each of its languages
}

// Chart makes one chart of an edition alone, under its id. It is made of the whole
// briefing, so that nothing is shown alone which could not be printed.
func (p *Project) Chart(opt Options, id string) (*Chart, error) {
	whole, err := p.Make(opt)
	if err != nil {
		return nil, err
	}
	if err := known(whole.Edition, id); err != nil {
		return nil, err
	}
	b, problems := whole.alone(id)
	if len(problems.Errors()) > 0 {
		return nil, &ProblemsError{problems.Sort(), p}
	}
	return &Chart{b, alternative(b.Doc)}, nil
}

// alone is the briefing of one chart of b, which has it.
func (b *Briefing) alone(id string) (*Briefing, report.Problems) {
	lone := templates.Lone{ID: id, Code: b.Doc.Code, PageOf: b.PageOf}
	d, problems := templates.Alone(b.Project.Report, b.Edition, b.Doc.Langs, b.Look.page(b.Project.Theme()), b.set, lone)
	pages, misfits := layout.Pages(d, b.set)
	for i := range pages {
		pages[i] = templates.Trimmed(pages[i])
	}
	out := *b
	out.Doc, out.Pages, out.Lone = d, pages, id
	return &out, append(problems, misfits...)
}

// known is an error if an edition has no chart of that id.
func known(e *report.Edition, id string) error {
	var ids []string
	for c := range e.Charts() {
		if c.ID == id {
			return nil
		}
		ids = append(ids, c.ID)
	}
	if len(ids) == 0 {
		return Unusable("", "edition %s has no chart", e.ID)
	}
	return Unusable("", "edition %s has no chart %q; it has %s", e.ID, id, strings.Join(ids, ", "))
}

// alternative is the words of a document's first drawing for those who cannot see it.
func alternative(d *doc.Document) (alt string) {
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if x, ok := e.(*doc.Drawing); ok && alt == "" {
			alt = x.Alt
		}
	})
	return alt
}

// FileName is what the PDF is called: can-tho-2022-traffic.pdf.
func (c *Chart) FileName() string { return c.Stem() + "-" + c.Lone + c.Suffix() + ".pdf" }

// Chosen is which kind the chart is and why, if the program chose it; else empty.
func (c *Chart) Chosen() (why say.Message) {
	for x := range c.Edition.Charts() {
		if x.ID == c.Lone {
			why = x.Chosen()
		}
	}
	return why
}

// page is the chart as it looks.
func (c *Chart) page() frame.Page { return c.Painted()[0] }

// SVG is the chart for the web: its text can be selected, and what it shows is said for
// those who cannot see it.
func (c *Chart) SVG() ([]byte, error) {
	var out bytes.Buffer
	err := svg.Write(&out, c.page(), c.set, svg.Options{Title: c.Doc.Title[c.Doc.Langs[0]], Says: c.Alt})
	return out.Bytes(), err
}

// PNG is the chart as a picture of so many dots to the inch, on white.
func (c *Chart) PNG(dpi float64) ([]byte, error) {
	const points = 72
	var out bytes.Buffer
	if err := png.Encode(&out, c.page().Frame, dpi/points, c.Doc.Theme.Palette.Paper, c.set); err != nil {
		return nil, say.Errorf("%v", err)
	}
	return out.Bytes(), nil
}
