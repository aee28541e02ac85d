package press

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"tongket/fonts"
	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/layout"
	"tongket/report/pdf"
	"tongket/templates"
)

// Job is a briefing on its way to paper.
type Job struct {
	*briefing.Briefing
	Scheme Scheme

	opt    Options
	set    *fonts.Set
	stamp  pdf.Stamp
	part   int            // how many pages are printed
	copies [][]frame.Page // the sides of each copy that differs from the others: one, or all if they are numbered
}

// Open makes the pages of an edition and sets the chosen ones on the sides of sheets;
// an error is a briefing.OptionError of what cannot be meant, an Unfit paper, or one of
// the project.
func Open(p *briefing.Project, opt Options, made time.Time) (*Job, error) {
	if err := opt.Check(); err != nil {
		return nil, err
	}
	scheme, err := Plan(p.Theme(), opt)
	if err != nil {
		return nil, err
	}
	b, err := p.Make(scheme.options(opt.Options))
	if err != nil {
		return nil, err
	}
	scheme = scheme.under(b.Mark, p.Theme(), opt)
	set, err := p.Faces()
	if err != nil {
		return nil, err
	}
	j := &Job{Briefing: b, Scheme: scheme, opt: opt, set: set}
	record := b.Record(made)
	record.Form = strings.TrimSpace(briefing.SheetForm + " " + record.Form)
	j.stamp = pdf.Stamp{Made: made, Version: briefing.Version(), Record: record.Bytes()}
	return j, j.impose()
}

// impose sets the chosen pages on the sides of sheets.
func (j *Job) impose() error {
	marks, err := j.marks()
	if err != nil {
		return err
	}
	pages, err := j.opt.Pages.of(j.Pages)
	if err != nil {
		return err
	}
	j.part = len(pages)
	if j.Scheme.Turn != pdf.OneSided {
		pages = bound(pages, j.Doc.Theme)
	}
	if j.Scheme.leaves {
		pages = j.filled(pages)
	}
	for _, mark := range marks {
		j.copies = append(j.copies, oneSide(j.Scheme.impose(j.Paint(pages, mark)), j.opt.Side))
	}
	if j.opt.Side != Both {
		j.Scheme.Turn = pdf.OneSided
	}
	return nil
}

// marks is what stands at the head of the pages of each copy that differs.
func (j *Job) marks() ([]string, error) {
	if !j.opt.Numbered {
		return []string{j.Mark}, nil
	}
	var out []string
	for i := range j.opt.Copies {
		number := templates.Numbered(i+1, j.opt.Copies, j.Doc.Langs)
		out = append(out, strings.TrimPrefix(j.Mark+" · "+number, " · "))
	}
	if slices.ContainsFunc(out, func(m string) bool { return !templates.MarkFits(m, j.Doc.Theme, j.set) }) {
		return nil, briefing.Unusable("mark", " is too long to stand beside the number of the copy")
	}
	return out, nil
}

// filled is pages in fours: what is over has lines for notes, and bears the mark
// and the number of its copy. The last, the back of a booklet, stays white.
func (j *Job) filled(pages []frame.Page) []frame.Page {
	out := pages[:len(pages):len(pages)]
	for len(out)%4 != 0 && len(out)%4 != 3 {
		out = append(out, layout.Spare(j.Doc, len(out)+1, j.set))
	}
	return out
}

// oneSide is the fronts or the backs of sheets, if only these are printed: a back
// for every front.
func oneSide(sides []frame.Page, side Side) []frame.Page {
	if side == Both {
		return sides
	}
	if len(sides)%2 == 1 {
		sides = append(sides[:len(sides):len(sides)], blank(sides))
	}
	first := 0
	if side == Back {
		first = 1
	}
	var out []frame.Page
	for i := first; i < len(sides); i += 2 {
		out = append(out, sides[i])
	}
	return out
}

// blank is a side as large as others, without anything on it.
func blank(like []frame.Page) frame.Page { return frame.Page{Frame: frame.Frame{Size: like[0].Size}} }

// PDF is the sides of all copies that differ. Each begins on a sheet of its own.
func (j *Job) PDF() ([]byte, error) { return j.file(j.copies...) }

func (j *Job) file(copies ...[]frame.Page) ([]byte, error) {
	var sides []frame.Page
	for i, c := range copies {
		if j.Scheme.Turn != pdf.OneSided && len(c)%2 == 1 && i < len(copies)-1 {
			c = append(c[:len(c):len(c)], blank(c))
		}
		sides = append(sides, c...)
	}
	var out bytes.Buffer
	err := pdf.Sheets(&out, j.Doc, sides, j.Scheme.Turn, j.set, j.stamp)
	return out.Bytes(), err
}

// FileName is that of the file of sheets: after the briefing, and how it is printed.
func (j *Job) FileName() string {
	name := j.Stem()
	if j.Scheme.name != "" {
		name += "-" + j.Scheme.name
	}
	standard := j.Project.Theme().Standard
	if sheet := j.Scheme.Sheet.Flag; sheet != standard {
		name += "-" + sheet
	}
	switch {
	case j.Scheme.name == "" && j.opt.Duplex:
		name += "-duplex"
	case j.Scheme.name == "":
		name += "-print"
	case j.opt.Signature > 0:
		name += fmt.Sprintf("-in-%ds", j.opt.Signature)
	}
	if j.opt.Pages != nil {
		name += "-pages-" + j.opt.Pages.String()
	}
	look := j.Look
	look.Paper = "" // said by the sheet
	name += look.Suffix(standard)
	if j.opt.Numbered {
		name += "-numbered"
	}
	if j.opt.Side != Both {
		name += "-" + string(j.opt.Side)
	}
	return name + ".pdf"
}

// Receipt is the list on which numbered copies are signed for; without a PDF where
// there are none.
type Receipt struct {
	briefing.Leaflet
	Name   string
	Copies int
}

// Receipt is the list on which the copies are signed for, if they are numbered.
func (j *Job) Receipt() (Receipt, error) {
	if !j.opt.Numbered {
		return Receipt{}, nil
	}
	d, problems := templates.Receipt(j.Project.Report, j.Edition, j.Doc.Langs, j.Doc.Code, j.opt.Copies, j.Project.Theme().Page(""), j.set)
	list, err := j.Leaflet(d, problems, j.Mark, j.stamp.Made)
	return Receipt{list, j.Stem() + "-receipt.pdf", j.opt.Copies}, err
}

// Estimate is the paper and the toner that printing takes.
type Estimate struct {
	Pages         int   // that are printed
	Spans         Spans // nil: all
	Of            int   // pages that the briefing has
	Sides, Sheets int   // of a copy
	Copies        int
	Smallest      float64 // type of a handout, in points; 0: as it is laid out

	Black, Colour float64 // how much of a side it covers, as a part
	Most          float64 // of both, on one side
}

// smallest is the size of the smallest letters on a page, in points.
func smallest(t doc.Theme) float64 {
	size := t.Charts.Label.Size
	for _, s := range t.Styles {
		size = min(size, s.Size)
	}
	return float64(size)
}

// Sheets is how many sheets of paper a copy takes.
func (j *Job) Sheets() int { return j.Scheme.Sheets(len(j.copies[0])) }

// Estimate is the paper and the toner that all copies take.
func (j *Job) Estimate() Estimate {
	sides := j.copies[0]
	e := Estimate{
		Pages: j.part, Spans: j.opt.Pages, Of: len(j.Pages), Copies: j.opt.Copies,
		Sides: len(sides), Sheets: j.Sheets(), Smallest: smallest(j.Doc.Theme) * j.Scheme.Shrunk,
	}
	scale := impose.NewScale(j.set)
	for _, s := range sides {
		ink := scale.Weigh(s.Frame)
		e.Black, e.Colour, e.Most = e.Black+ink.Black, e.Colour+ink.Colour, max(e.Most, ink.Black+ink.Colour)
	}
	e.Black, e.Colour = e.Black/float64(len(sides)), e.Colour/float64(len(sides))
	return e
}
