package report

import "slices"

// Passages calls yield for every text of r that an author wrote, once each,
// in the order of the files and the pages.
func (r *Report) Passages(yield func(Passage)) { r.PassagesOf(r.Editions, yield) }

// PassagesOf is Passages of what all editions share, and of some of them.
func (r *Report) PassagesOf(editions []*Edition, yield func(Passage)) {
	w := passages{yield: yield}
	w.label(r.Organisation, r.Imprint, r.Foot)
	if r.Logo != nil {
		w.prose(r.Logo.Alt)
	}
	w.prose(r.Note)
	w.label(r.Mail.Sender, r.Mail.Subject)
	w.prose(r.Mail.Opening, r.Mail.Closing)
	for _, g := range r.Groups {
		w.label(g.Name)
	}
	for _, b := range r.Bodies {
		w.label(b.Name)
	}
	for _, b := range r.Breakdowns {
		w.label(b.Name)
		for member := range b.All {
			w.label(member.Name)
		}
	}
	for _, i := range r.Indicators {
		w.label(i.Name)
		w.prose(i.Scope)
		for _, e := range i.Equations {
			if e.Whole == i && !e.Supposed {
				w.prose(e.Assuming)
			}
		}
	}
	for _, t := range r.Terms {
		w.label(t.Name)
		w.prose(t.Meaning)
	}
	for _, s := range r.Sources {
		w.label(s.Label)
		for _, f := range s.Facts {
			w.label(f.Amount.Words)
			w.prose(f.Scope, f.Inferred)
		}
		for _, st := range s.Statements {
			w.prose(st.Text)
		}
	}
	for _, e := range editions {
		e.Passages(yield)
	}
}

// Passages calls yield for every text that an author wrote in e, in the order of the
// pages. What sources state stands in theirs.
func (e *Edition) Passages(yield func(Passage)) {
	passages{of: e, yield: yield}.edition(e)
}

func (w passages) edition(e *Edition) {
	w.label(e.Title, e.Subtitle)
	w.prose(e.CutOff)
	for _, r := range e.Resolved {
		w.prose(r.Reason)
	}
	for _, a := range e.Aside {
		w.prose(a.Reason)
	}
	if e.Cover.Chart != nil {
		w.labels(e.Cover.Chart)
	}
	if e.Cover.Picture != nil {
		w.prose(e.Cover.Picture.Alt)
	}
	w.firmly("the cover").with(e.Cover.Caption, true, e.Cover.shows)
	w.firmly("a key message").prose(e.Messages...)
	for _, g := range e.Headline {
		w.heads(g.Title, g.leads(), g.asks())
		for _, t := range g.Tiles {
			w.firmly(Headlines).tile(t)
		}
	}
	to := deaf()
	to.passages = w
	for _, s := range e.Sections {
		w.with(s.Title, false, s.shows)
		for _, b := range s.Blocks {
			b.tell(to)
		}
	}
}

// shows is the figures of the chart on the cover, and those that they are compared with.
func (c *Cover) shows() []Query {
	if c.Chart == nil {
		return nil
	}
	return slices.Concat(c.Chart.Asks(), c.Chart.Others(), c.Chart.Changes)
}

// shows is the figures of the exhibits of s; none of a section that has anything else, which
// may speak of other years.
func (s *Section) shows() (out []Query) {
	to, more := deaf(), false
	to.yield = func(p Passage) {
		out = append(append(out, p.Over...), p.With...)
		more = more || p.Rests != nil || p.Sentence && p.Below == nil
	}
	to.statement = func(*Statement) { more = true }
	for _, b := range s.Blocks {
		b.tell(to)
	}
	if more {
		return nil
	}
	return out
}

// Headlines is what a headline figure is called where no assumed one may stand.
const Headlines = "a headline figure"

func (w passages) tile(t Tile) {
	if !t.Says {
		w.names(t.Label, t.Ref.Query)
	}
	for _, row := range t.Rows {
		if row.Says {
			continue
		}
		if row.Ref != nil {
			w.names(row.Label, row.Ref.Query)
		} else {
			w.label(row.Label)
		}
		w.label(row.Words)
	}
}
