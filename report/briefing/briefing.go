package briefing

import (
	"bytes"
	"cmp"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"time"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/beside"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/layout"
	"tongket/report/ledger"
	"tongket/report/pdf"
	"tongket/report/trace"
	"tongket/templates"
)

// Briefing is an edition with its pages.
type Briefing struct {
	Project *Project
	Edition *report.Edition
	Doc     *doc.Document
	Pages   []frame.Page // as they are laid out, without mark and in colour
	Mark    string       // at the head of every page
	Look    Look         // its mode is named where it is not the edition's
	Mode    *report.Mode
	Lone    string         // the chart that it is alone; empty of a whole briefing
	Ledger  *ledger.Ledger // by which they were made; it serves one goroutine
	set     *fonts.Set
}

// Options is what may be chosen of a briefing, whatever it says. The zero value is the
// latest edition in the project's languages, on the theme's paper in colour.
type Options struct {
	Edition   string        // its name
	Member    string        // whom it is for, or all, of what is made for each; empty: it is for all, or its name says for whom
	Languages []report.Lang // the leading one first
	Look
}

// Make makes the pages of one edition.
func (p *Project) Make(opt Options) (*Briefing, error) {
	list, err := p.MakeAll(opt)
	if err != nil {
		return nil, err
	}
	if len(list) != 1 {
		return nil, Unusable("", "name one edition, not %s", opt.Edition)
	}
	return list[0], nil
}

// MakeAll makes the pages of all editions that are chosen, or says all that is wrong with
// them.
func (p *Project) MakeAll(opt Options) ([]*Briefing, error) {
	if err := p.Whole(); err != nil {
		return nil, err
	}
	editions, err := p.SelectFor(opt.Edition, opt.Member)
	if err == nil {
		opt.Languages, err = p.Speak(opt.Languages)
	}
	if err != nil {
		return nil, err
	}
	found := p.judge(editions)
	set, err := p.Faces()
	if err != nil {
		return nil, err
	}
	opt.Look = opt.Look.on(p.Theme())
	if err := cmp.Or(opt.check(opt.Languages, p.Theme(), set), opt.fits(opt.Languages, editions, p.Theme(), set)); err != nil {
		return nil, err
	}
	list := make([]*Briefing, len(editions))
	problems, err := p.layEach(editions, opt, func(i int, b *Briefing) report.Problems {
		list[i] = b
		return nil
	})
	if problems = append(problems, found()...).Sort(); err == nil && len(problems.Errors()) > 0 {
		err = &ProblemsError{problems, p}
	}
	return list, err
}

// lay makes the pages of an edition. It is the one way to them: Check asks it what
// a build would meet. Where there are no problems the pages can be painted.
func (p *Project) lay(e *report.Edition, opt Options, set *fonts.Set) (*Briefing, report.Problems) {
	return p.layBy(e, opt, set, p.books.Of(e))
}

// layBy is lay by a ledger of the edition's.
func (p *Project) layBy(e *report.Edition, opt Options, set *fonts.Set, known *ledger.Ledger) (*Briefing, report.Problems) {
	mode := opt.mode(opt.Languages, e)
	if mode == (Look{}).mode(opt.Languages, e) {
		opt.Mode = ""
	}
	d, problems := templates.ComposeBy(p.Report, e, known, mode, opt.Languages, opt.pageOf(opt.Languages, e, p), set)
	pages, misfits := layout.Pages(d, set)
	b := &Briefing{Project: p, Edition: e, Doc: d, Pages: pages, Mark: opt.marks(opt.Languages, e), Look: opt.Look, Mode: mode, set: set, Ledger: known}
	return b, append(problems, misfits...)
}

// layEach makes the pages of several editions, as many beside each other as the machine
// has processors for, each row of them in faces of its own, and finds all that is wrong
// with these, and whatever more there is to find in the i-th: it is not kept, for of
// hundreds that would be much.
func (p *Project) layEach(editions []*report.Edition, opt Options, more func(i int, b *Briefing) report.Problems) (report.Problems, error) {
	rows := min(runtime.GOMAXPROCS(0), len(editions))
	sets, err := p.dress.sets(rows)
	if err != nil {
		return nil, err
	}
	for _, e := range editions {
		p.books.Of(e) // is made before they are asked for beside each other
	}
	for len(p.more) < rows-1 {
		p.more = append(p.more, ledger.Books{})
	}
	found, beyond := make([]report.Problems, len(editions)), make([]report.Problems, len(editions))
	var next atomic.Int64
	row := func(n int) {
		for i := next.Add(1) - 1; i < int64(len(editions)); i = next.Add(1) - 1 {
			var b *Briefing
			b, found[i] = p.layBy(editions[i], opt, sets[n], p.known(editions[i], n))
			if p.broken {
				found[i] = judged(found[i], editions[i])
			}
			if more != nil {
				beyond[i] = more(int(i), b)
			}
		}
	}
	var pending []func()
	for n := range rows {
		pending = append(pending, beside.Do(func() { row(n) }))
	}
	for _, wait := range pending {
		wait()
	}
	return append(report.ForSome(editions, found), report.ForSome(editions, beyond)...), nil
}

// known is the ledger of an edition for one of several rows that make pages beside each
// other: what several editions share, each row has for itself.
func (p *Project) known(e *report.Edition, row int) *ledger.Ledger {
	if row == 0 || e.For == nil {
		return p.books.Of(e)
	}
	return p.more[row-1].Of(e)
}

// Member is the id of whom b is for; empty: for nobody in particular.
func (b *Briefing) Member() string {
	if b.Edition.For == nil {
		return ""
	}
	return b.Edition.For.ID
}

// Painted is the pages as they look.
func (b *Briefing) Painted() []frame.Page { return b.Paint(b.Pages, b.Mark) }

// Paint is pages of the briefing, or beside them, as they look with a mark.
func (b *Briefing) Paint(pages []frame.Page, mark string) []frame.Page {
	if mark != "" {
		pages = templates.Marked(pages, mark, b.Doc.Theme, b.set)
	}
	if b.Look.Grey {
		pages = templates.Grey(pages, b.Doc.Theme)
	}
	return pages
}

// Record is what the file keeps of itself.
func (b *Briefing) Record(made time.Time) trace.Record {
	r := trace.Record{
		Code: b.Doc.Code, Version: Version(), Edition: b.Edition.ID, Langs: b.Doc.Langs,
		Figures: trace.Stating(trace.Told(b.Doc, b.Pages)), Told: true,
	}
	r.Form, r.Mark = b.form(), b.Look.mark(b.Doc.Langs) // what the edition marks by itself it will mark again
	if !made.IsZero() {
		r.Made = made.Unix()
	}
	return r
}

// PDF is the briefing as a file, made at the given time; with the zero time without a
// date, so that the same project gives the same bytes whenever it is built.
func (b *Briefing) PDF(made time.Time) ([]byte, error) {
	var out bytes.Buffer
	err := pdf.Write(&out, b.Doc, b.Painted(), b.set, pdf.Stamp{Made: made, Version: Version(), Record: b.Record(made).Bytes()})
	return out.Bytes(), err
}

// Leaflet is a document that goes with a briefing.
type Leaflet struct {
	PDF   []byte
	Pages int
}

// Leaflet sets a document that goes with the briefing, with a mark.
func (b *Briefing) Leaflet(d *doc.Document, problems report.Problems, mark string, made time.Time) (Leaflet, error) {
	pages, misfits := layout.Pages(d, b.set)
	if problems = append(problems, misfits...); len(problems.Errors()) > 0 {
		return Leaflet{}, &ProblemsError{problems.Sort(), b.Project}
	}
	data, err := (&Briefing{Project: b.Project, Edition: b.Edition, Doc: d, Pages: pages, Mark: mark, Look: Look{}.on(b.Project.Theme()), set: b.set}).PDF(made)
	return Leaflet{data, len(pages)}, err
}

// FileName is what the PDF is called: can-tho-2022.pdf, with a choice of languages
// can-tho-2022-en.pdf, and with a look of its own can-tho-2022-grey.pdf.
func (b *Briefing) FileName() string { return b.Stem() + b.Suffix() + ".pdf" }

// Suffix is what the look adds to the names of files.
func (b *Briefing) Suffix() string { return b.Look.Suffix(b.Project.Theme().Standard) }

// Stem is how the names of all files begin that are made of the briefing.
func (b *Briefing) Stem() string { return b.Project.Stem(b.Edition, b.Doc.Langs) }

// Stem is how the names of all files begin that are made of an edition in some languages.
func (p *Project) Stem(e *report.Edition, langs []report.Lang) string {
	name := fmt.Sprintf("%s-%s", p.Name, e.ID)
	if Join(langs, ",") != Join(p.Languages, ",") {
		name += "-" + Join(langs, "-")
	}
	return name
}

// module is this one, also where it is part of another program.
const module = "tongket"

// Version is that of the program, as Go knows it: of the module, or of the commit
// that it was built from.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown)"
	}
	for _, m := range info.Deps {
		if m.Path == module {
			return m.Version
		}
	}
	return info.Main.Version
}
