package load

import (
	"cmp"
	"regexp"
	"slices"

	"tongket/report"
	"tongket/report/beside"
	"tongket/report/ledger"
	"tongket/report/yaml"
)

// draft is an edition while it is read.
type draft struct {
	*loader
	name    string   // of its file
	takenIn []string // the files that it includes
	m       yaml.Mapping
	e       *report.Edition
	ledger  *ledger.Ledger
	in      *setting
	// targets are what {see} and {page} can lead to, with where they stand.
	targets map[string]target
	cited   []citation
	printed []*report.Statement
	// disputed are the indicators on which sources disagree: what else would
	// follow from their figures is not known.
	disputed map[*report.Indicator]bool
	// later are the checks of charts and tables, for when all is read.
	later []func()
	// partial is set if not all sources that the edition lists are known,
	// nameless if not all ids of its blocks are.
	partial, nameless bool
	undecided         report.Doubt // of resolutions
}

// target is something with an id in an edition.
type target struct {
	at      report.Pos
	exhibit bool // a table or chart, which has a number
}

// builtIn are the pages of every edition.
var builtIn = []string{"contents", "messages", "sources", "terms", "annex"}

// editions reads editions/*.yaml, one beside the other: they know nothing of each
// other, and all that they share has been read.
func (l *loader) editions() {
	var drafts []*draft
	var reading []func()
	for _, name := range l.folder("editions") {
		root, ok := l.open(name)
		if !ok {
			l.lost(name, l.problems)
			continue
		}
		own := *l
		own.before = slices.Clip(l.problems)
		own.problems = nil
		root.ReportTo(&own.problems)
		m := root.Mapping("an edition", "edition", "period", "title", "subtitle", "cut-off", "sources", "resolve",
			"cover", "messages", "headline", "sections", "terms", "mail-charts")
		d := &draft{loader: &own, name: name, m: m, targets: map[string]target{}}
		if len(own.problems) > 0 && !m.Has("resolve") {
			d.undecided.AddAll() // the key may be misspelt
		}
		drafts = append(drafts, d)
		reading = append(reading, beside.Do(d.read))
	}
	for _, wait := range reading {
		wait()
	}
	if len(l.report.Lost) == 0 {
		l.unincluded(drafts)
	}
	seen, ledgers := firsts{}, map[*report.Edition]*ledger.Ledger{}
	for _, d := range drafts {
		taken := d.e.ID != "" && seen.taken(d.m.Get("edition"), "edition", d.e.ID)
		l.problems = append(l.problems, d.problems...)
		if d.e.ID == "" || taken {
			l.lost(d.name, l.problems)
			continue
		}
		l.report.Editions = append(l.report.Editions, d.e)
		ledgers[d.e] = d.ledger
	}
	slices.SortStableFunc(l.report.Editions, func(a, b *report.Edition) int {
		return cmp.Or(cmp.Compare(a.Period, b.Period), cmp.Compare(a.ID, b.ID))
	})
	l.checkEditions(ledgers)
}

// read reads the edition, and checks what it says against its sources.
func (d *draft) read() {
	m := d.m
	e := &report.Edition{At: m.At(), ID: readEditionID(m.Need("edition")), Period: readYear(m.Need("period"))}
	d.e = e
	d.in = &setting{period: e.Period, cited: &d.cited}
	e.Title = d.label(m.Need("title"))
	e.Subtitle = d.label(m.Get("subtitle"))
	e.CutOff = d.text(m.Need("cut-off"), d.in)
	e.Sources, d.partial = d.sourceList(m.Need("sources"))
	d.resolutions(m.Get("resolve"))
	e.Partial = d.partial || e.Period == 0
	d.ledger = ledger.Of(e)
	d.disputed = map[*report.Indicator]bool{}
	for _, f := range d.ledger.Disputes() {
		d.disputed[f.Query.Indicator] = true
	}
	d.cover(m.Get("cover"))
	d.messages(m.Get("messages"))
	d.headline(m.Get("headline"))
	d.sections(m.Need("sections"))
	d.nameless = d.nameless || !m.Has("sections")
	d.terms(m.Get("terms"))
	d.mailed(m.Get("mail-charts"))
	d.check()
	e.Unread = d.hidden()
}

var editionPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9-]*$`)

// readEditionID may begin with a digit, as it is mostly a year.
func readEditionID(v yaml.Value) string {
	s, ok := v.Scalar()
	if ok && !editionPattern.MatchString(s) {
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

// lists reports whether the edition may use a source.
func (d *draft) lists(s *report.Source) bool { return d.partial || slices.Contains(d.e.Sources, s) }

func (d *draft) resolutions(v yaml.Value) {
	for _, item := range v.OptionalList() {
		before := len(d.problems)
		m := item.Mapping("a resolution", "figure", "use", "without", "reason", "unlike")
		ref := d.figure(m.Need("figure"), &setting{period: d.e.Period, cited: new([]citation)})
		if m.Get("without").Present() {
			d.leaveAside(m, ref, before)
			continue
		}
		id, _ := m.Need("use").Scalar()
		s := d.source(id, m.Get("use").At())
		r := report.Resolution{At: item.At(), Reason: d.text(m.Need("reason"), d.in)}
		r.Unlike, _ = m.Get("unlike").Scalar()
		switch {
		case ref == nil:
			d.undecided.AddAll()
		case s == nil || d.erred(before):
			d.undecided.Add(ref.Query.Indicator)
		}
		if ref == nil || s == nil {
			continue
		}
		if ref.Query.Source != nil {
			m.Get("figure").Problem(report.BadReference, "the source is given by use:", "the figure of a resolution is not that of one source")
			continue
		}
		if !d.lists(s) {
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
	without := d.figure(m.Get("without"), &setting{period: d.e.Period, cited: new([]citation)})
	a := report.Aside{At: m.At(), Reason: d.text(m.Need("reason"), d.in)}
	for _, key := range []string{"use", "unlike"} {
		if m.Get(key).Present() {
			m.Get(key).Problem(report.WrongShape, "use: chooses between sources of one figure; without: leaves one statement out of the arithmetic", "%s: does not go with without:", key)
		}
	}
	switch {
	case ref == nil || without == nil:
		d.undecided.AddAll()
		return
	case d.erred(before):
		d.undecided.Add(ref.Query.Indicator)
	}
	a.Query, a.Without = ref.Query, without.Query
	d.e.Aside = append(d.e.Aside, a)
}

func (d *draft) cover(v yaml.Value) {
	if !v.Present() {
		return
	}
	m := v.Mapping("the cover", "chart", "of", "periods", "from", "labels", "caption")
	in := d.in.as("the cover")
	d.e.Cover = report.Cover{Chart: &report.Chart{Exhibit: report.Exhibit{At: v.At()}}, Caption: d.text(m.Need("caption"), in)}
	d.drawn(m, d.e.Cover.Chart)
	if kind := d.e.Cover.Chart.Kind; m.Get("labels").Present() && (kind == report.Columns || kind == report.Bullet) {
		m.Get("labels").Problem(report.ChartForm, "remove them", "%s names its bars by the year", chartName(string(kind)))
	}
	d.e.Cover.Chart.Labels = d.labels(m.Get("labels"), len(d.e.Cover.Chart.Of))
	d.later = append(d.later, func() { d.checkChart(m, d.e.Cover.Chart, true) })
}

func (d *draft) messages(v yaml.Value) {
	for _, item := range v.OptionalList() {
		d.e.Messages = append(d.e.Messages, d.text(item, d.in.as("a key message")))
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

// declare notes an id that {see} or {page} can name.
func (d *draft) declare(v yaml.Value, exhibit bool) string {
	id := v.ID()
	if id == "" {
		d.nameless = true
		return ""
	}
	first, taken := d.targets[id]
	switch {
	case slices.Contains(builtIn, id):
		v.Problem(report.DuplicateName, "choose another id", "%q is the id of a page that every edition has", id)
	case taken:
		v.Problem(report.DuplicateName, "it is first given at "+first.at.String(), "duplicate id %q in this edition", id)
	default:
		d.targets[id] = target{v.At(), exhibit}
	}
	return id
}
