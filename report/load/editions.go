package load

import (
	"cmp"
	"slices"

	"tongket/report"
	"tongket/report/beside"
	"tongket/report/form"
	"tongket/report/say"
	"tongket/report/yaml"
)

// draft is an edition while it is read.
type draft struct {
	*loader
	name    string // of its file
	root    yaml.Value
	parts   takenIn  // of the editions of its file
	takenIn []string // the files that it includes
	m       yaml.Mapping
	e       *report.Edition
	in      *setting
	ids     map[string]report.Pos // where each id is given
}

// editions reads editions/*.yaml, one beside the other: they know nothing of each
// other, and all that they share has been read.
func (l *loader) editions() {
	var files [][]*draft
	var drafts []*draft
	var reading []func()
	for _, name := range l.folder("editions") {
		begun := len(l.problems)
		root, ok := l.open(name)
		if !ok {
			l.lost(name, l.problems[begun:])
			continue
		}
		own := *l
		own.before = slices.Clip(l.problems)
		own.problems = nil
		root.ReportTo(&own.problems)
		of := own.drafts(name, root, own.keys(root, form.Edition()))
		files, drafts = append(files, of), append(drafts, of...)
		reading = append(reading, beside.Do(func() {
			for i, d := range of {
				d.begin()
				d.read()
				if i == 0 && d.tooMany(len(of)) {
					return
				}
			}
		}))
	}
	for _, wait := range reading {
		wait()
	}
	if len(l.report.Lost) == 0 && !slices.ContainsFunc(drafts, func(d *draft) bool { return d.e.BlocksUnread }) {
		l.unincluded(drafts)
	}
	seen := firsts{}
	for _, of := range files {
		l.taken(of, seen)
	}
	for _, list := range [][]*report.Edition{l.report.Editions, l.report.Unfinished} {
		slices.SortStableFunc(list, func(a, b *report.Edition) int {
			return cmp.Or(a.Period.Compare(b.Period), cmp.Compare(a.Base, b.Base))
		})
	}
}

// taken takes the editions of a file into the report, if their names are theirs.
func (l *loader) taken(of []*draft, seen firsts) {
	first := of[0]
	first.begin()
	taken := first.e.Base != "" && seen.taken(first.m.Get("edition"), "edition", first.e.Base)
	for _, d := range of {
		d.begin()
		if d.e.For != nil && d.e.ID != "" && !taken {
			taken = seen.taken(d.m.Get("edition"), "edition", d.e.ID)
		}
		l.problems = append(l.problems, d.problems...)
	}
	if first.e.Base == "" || taken {
		l.lost(first.name, slices.Concat(first.problems, of[len(of)-1].problems))
		return
	}
	for _, d := range of {
		if d.e.ID == "" {
			continue // there are too many
		}
		if d.e.Unfinished {
			l.report.Unfinished = append(l.report.Unfinished, d.e)
		} else {
			l.report.Editions = append(l.report.Editions, d.e)
		}
	}
}

// read reads the edition.
func (d *draft) read() {
	m := d.m
	e := d.e
	e.Base, e.Period, e.Keys = readEditionID(m.Need("edition")), d.readPeriod(m.Need("period")), m.Keys()
	e.ID = e.Base
	if unfinished := m.Get("unfinished"); unfinished.Present() {
		e.Unfinished, e.UnfinishedAt = unfinished.Flag(), m.KeyAt("unfinished")
	}
	d.in = &setting{period: e.Period}
	e.Title = d.label(m.Need("title"))
	e.Subtitle = d.label(m.Get("subtitle"))
	d.forWhom()
	if mode := m.Get("mode"); mode.Present() {
		e.Mode = report.ModeOf(oneOf(mode, form.Modes))
	}
	if equal := m.Get("equal"); equal.Present() {
		e.Equal = report.WeightOf(oneOf(equal, form.Weights))
	}
	e.CutOff = d.text(m.Need("cut-off"), d.in)
	e.Sources, d.e.SourcesUnread = d.sourceList(m.Need("sources"))
	d.letterhead(m.Get("letterhead"))
	d.resolutions(m.Get("resolve"))
	d.cover(m.Get("cover"))
	d.messages(m.Get("messages"))
	d.headline(m.Get("headline"))
	d.sections(m.Need("sections"))
	d.e.BlocksUnread = d.e.BlocksUnread || !m.Has("sections")
	d.terms(m.Get("terms"))
	d.opening(m.Get("opening"))
	d.mailed(m.Get("mail-charts"))
	if !e.Unfinished {
		d.choose()
		d.call()
	}
	e.Unread = d.hidden()
}

// everyEdition is what all editions are called where one is asked for.
const everyEdition = "all"

// readEditionID may begin with a digit, as it is mostly a year or a part of one.
func readEditionID(v yaml.Value) string {
	s, ok := v.Scalar()
	if s == everyEdition {
		v.Problem(report.BadValue, "choose another id", "%q cannot name an edition: it is all of them", s)
		return ""
	}
	if !ok || !v.Short(s) {
		return ""
	}
	if !form.IsEditionID(s) {
		v.Problem(report.BadValue, "it ends the name of a file: use a–z, 0–9 and -", "%q is not an id of an edition", report.Clip(s))
		return ""
	}
	return s
}

// sourceList reads ids of sources; some tells that not all could be read.
func (d *draft) sourceList(v yaml.Value) (out []*report.Source, some bool) {
	items := v.List()
	some = len(items) == 0
	for _, item := range items {
		id, _ := item.Scalar()
		s := d.source(id, item.At())
		switch {
		case s == nil:
			some = true
		case slices.Contains(out, s):
			item.Problem(report.DuplicateName, "", "source %s is listed twice", id)
		default:
			out = append(out, s)
		}
	}
	return out, some
}

func (d *draft) resolutions(v yaml.Value) {
	for _, item := range v.OptionalList() {
		before := len(d.problems)
		m := d.keys(item, form.Resolution)
		ref := d.figure(m.Need("figure"), d.in)
		if m.Has("without") || !m.Lacks("without") && !m.Has("use") { // which may be misspelt
			d.leaveAside(m, ref, before)
			continue
		}
		id, _ := m.Need("use").Scalar()
		s := d.source(id, m.Get("use").At())
		r := report.Resolution{At: item.At(), Reason: d.text(m.Need("reason"), d.in)}
		r.Unlike, _ = m.Get("unlike").Scalar()
		switch {
		case ref == nil:
			d.e.Undecided.AddAll()
		case s == nil || d.erred(before):
			d.e.Undecided.Add(ref.Query.Indicator)
		}
		if ref == nil || s == nil {
			continue
		}
		if ref.Query.Source != nil {
			m.Get("figure").Problem(report.BadReference, "the source is given by use:", "the figure of a resolution is not that of one source")
			continue
		}
		if !d.e.Lists(s) {
			m.Get("use").Problem(report.SourceNotListed, "add it to sources:, or follow one of those", "source %s is not among the sources of this edition", id)
			continue
		}
		r.Query = ref.Query
		r.Query.Source = s
		d.e.Resolved = append(d.e.Resolved, r)
	}
}

// leaveAside reads a resolution that leaves one statement out of the arithmetic,
// because it and others cannot all hold.
func (d *draft) leaveAside(m yaml.Mapping, ref *report.Ref, before int) {
	without := d.figure(m.Get("without"), d.in)
	a := report.Aside{At: m.At(), Reason: d.text(m.Need("reason"), d.in)}
	for _, key := range []string{"use", "unlike"} {
		if m.Get(key).Present() {
			m.Get(key).Problem(report.WrongShape, "use: chooses between sources of one figure; without: leaves one statement out of the arithmetic", "%s: does not go with without:", key)
		}
	}
	switch {
	case ref == nil || without == nil:
		d.e.Undecided.AddAll()
		return
	case d.erred(before):
		d.e.Undecided.Add(ref.Query.Indicator)
	}
	a.Query, a.Without = ref.Query, without.Query
	d.e.Aside = append(d.e.Aside, a)
}

func (d *draft) cover(v yaml.Value) {
	if !v.Present() {
		return
	}
	if v.IsMapping() && v.KeyAmong([]string{"picture"}) != "" {
		d.coverPicture(v)
		return
	}
	if figured(v) {
		m := d.keys(v, form.CoverFigure)
		d.e.Cover.Ref = d.figure(m.Need("figure"), d.in)
		if caption := m.Get("caption"); caption.Present() {
			d.e.Cover.Caption = d.text(caption, d.in)
		}
		return
	}
	m := d.keys(v, form.OnCover(nil))
	d.e.Cover = report.Cover{Chart: &report.Chart{Exhibit: report.Exhibit{At: v.At(), Unread: m.Misspelt()}}, Caption: d.text(m.Need("caption"), d.in)}
	d.drawn(m, d.e.Cover.Chart)
	if kind := d.e.Cover.Chart.Kind; m.Get("labels").Present() && kind != nil && kind.One {
		m.Get("labels").Problem(report.ChartForm, "remove them", "%s names its bars by the year", kind.Called)
	}
	d.e.Cover.Chart.Labels = d.labels(m.Get("labels"), len(d.e.Cover.Chart.Of))
}

// figured reports whether a cover shows a figure rather than a chart.
func figured(v yaml.Value) bool { return v.IsMapping() && v.KeyAmong([]string{"figure"}) != "" }

func (d *draft) messages(v yaml.Value) {
	for _, item := range v.OptionalList() {
		d.e.Messages = append(d.e.Messages, d.text(item, d.in))
	}
}

// terms are those named, in that order, or all.
func (d *draft) terms(v yaml.Value) {
	if !v.Present() {
		d.e.Terms = d.report.Terms
		return
	}
	known := make([]string, 0, len(d.report.Terms))
	for _, t := range d.report.Terms {
		known = append(known, t.ID)
	}
	for _, item := range v.OptionalList() {
		id, ok := item.Scalar()
		i := slices.Index(known, id)
		switch {
		case !ok:
		case i < 0:
			d.unknown(item.At(), termName, id, known)
		case slices.ContainsFunc(d.e.Terms, func(t report.Term) bool { return t.ID == id }):
			item.Problem(report.DuplicateName, "", "term %s is listed twice", id)
		default:
			d.e.Terms = append(d.e.Terms, d.report.Terms[i])
		}
	}
}

// mostParts is how many sections, charts and tables an edition may have: beyond that
// nobody turns its pages, and a check takes half a minute.
const mostParts = 1000

// declare notes an id that {see} or {page} can name.
func (d *draft) declare(v yaml.Value) string {
	id := v.ID()
	if id == "" {
		d.e.BlocksUnread = true
		return ""
	}
	first, taken := d.ids[id]
	switch {
	case slices.Contains(report.BuiltIn(), id):
		v.Problem(report.DuplicateName, "choose another id", "%q is the id of a page that every edition has", id)
	case taken:
		v.Problem(report.DuplicateName, say.Sprintf("it is first given at %s", first.String()), "duplicate id %q in this edition", id)
	default:
		d.ids[id] = v.At()
		if len(d.ids) == mostParts+1 {
			v.Problem(report.BadValue, "divide it into several editions", "an edition of more than %d sections, charts and tables", mostParts)
			d.e.BlocksUnread = true
		}
	}
	return id
}
