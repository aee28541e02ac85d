package templates

import (
	"cmp"
	"slices"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// arrangement is the parts of a briefing in the order of its mode.
type arrangement struct {
	*writer
	parts []*doc.Part
}

// Beside has every part once, in all languages.
func (a *arrangement) Beside() {
	a.parts = append([]*doc.Part{a.cover()}, a.body()...)
	a.behind()
	a.parts[slices.Index(a.parts, nil)], _ = a.contents(a.parts)
}

// Sequential has one volume behind the other.
func (a *arrangement) Sequential() {
	volumes := a.volumes(func(volumes []*volume) (out []*doc.Part) {
		for _, v := range volumes {
			out = append(out, v.parts...)
		}
		return out
	})
	for _, v := range volumes {
		v.others(volumes)
	}
}

// Facing has each part in the leading language, and behind it the same in the other, which
// stands on the pages that face it.
func (a *arrangement) Facing() {
	a.volumes(func(volumes []*volume) (out []*doc.Part) {
		for i := range volumes[0].parts {
			for _, v := range volumes {
				out = append(out, v.parts[i])
			}
		}
		return out
	})
	for _, p := range a.parts {
		p.Faces = p.Only != "" && p.Only != a.langs[0]
	}
}

// volumes has what is read once a language, each with its own contents, in an order, and
// what is looked up, the documents and the figures, once for all.
func (a *arrangement) volumes(order func([]*volume) []*doc.Part) []*volume {
	cover := a.cover()
	var volumes []*volume
	for _, l := range a.langs {
		volumes = append(volumes, a.volume(l))
	}
	a.parts = append([]*doc.Part{cover}, order(volumes)...)
	read := len(a.parts)
	a.behind()
	a.parts[read].Starts = true
	shared := append([]*doc.Part{cover}, a.parts[read:]...)
	for i, v := range volumes {
		v.close(a.parts[read:])
		a.collect(v)
		if i > 0 { // the leading one's anchors are as authors write them
			v.name()
		}
		for _, p := range slices.Concat(v.parts, shared) {
			v.lead(p)
		}
		v.pointed(cover.Blocks[0].(*doc.Cover))
	}
	copy(a.parts[1:], order(volumes))
	return volumes
}

// collect takes over what was found while a volume was composed: a problem of all
// languages once.
func (a *arrangement) collect(v *volume) {
	a.named = append(a.named, v.named...)
	for _, p := range v.problems {
		if !slices.Contains(a.problems, p) {
			a.problems = append(a.problems, p)
		}
	}
}

// body is what is read: the messages, a place for the contents, and the sections.
func (w *writer) body() (out []*doc.Part) {
	if p := w.messages(); p != nil {
		out = append(out, p)
	}
	out = append(out, nil)
	for i := range w.edition.Sections {
		out = append(out, w.section(&w.edition.Sections[i], i+1))
	}
	return out
}

// behind adds what is looked up.
func (a *arrangement) behind() {
	a.parts = append(a.parts, a.sources())
	if p := a.listBehind(); p != nil {
		a.parts = append(a.parts, p)
	}
	a.parts = append(a.parts, a.annex(a.parts))
}

// volume is what is read of a briefing, in one language. Its anchors are its own; those
// of the leading language are as authors write them.
type volume struct {
	*writer
	in      report.Lang
	toc     *doc.Table        // its contents
	parts   []*doc.Part       // one of them nil, the contents, until it is closed
	anchors map[string]string // what its anchors are called
}

// volume is what is read in one language of w's. It cites and explains for all of them.
func (w *writer) volume(l report.Lang) *volume {
	own := newWriterOf(w.report, w.edition, w.ledger, []report.Lang{l}, w.theme, w.shape)
	own.cited, own.explained, own.told = w.cited, w.explained, w.told
	return &volume{writer: own, in: l, parts: own.body(), anchors: map[string]string{}}
}

// close sets the contents of v, which name the parts behind all volumes, too.
func (v *volume) close(behind []*doc.Part) {
	var contents *doc.Part
	contents, v.toc = v.contents(slices.Concat(v.parts, behind))
	v.parts[slices.Index(v.parts, nil)] = contents
	for _, p := range v.parts {
		p.Only, p.Lang = v.in, v.in
	}
	v.parts[0].Starts = true
}

// AnchorIn is what an anchor is called where a language that does not lead has parts of
// its own.
func AnchorIn(anchor string, l report.Lang) string { return anchor + "." + string(l) }

// name gives v anchors that no other volume has, and that no author can give: there is no
// dot in an id.
func (v *volume) name() {
	for _, p := range v.parts {
		doc.Walk(p, func(e doc.Element, _ []doc.Element) {
			if a := anchorOf(e); a != nil && *a != "" {
				v.anchors[*a] = AnchorIn(*a, v.in)
				*a = v.anchors[*a]
			}
		})
	}
}

// lead lets what p says in the language of v lead into v. A list of all volumes, which says
// a page once, has those of v, too.
func (v *volume) lead(p *doc.Part) {
	doc.Walk(p, func(e doc.Element, up []doc.Element) {
		spoken := spokenIn(e, up) == v.in
		switch e := e.(type) {
		case *doc.Link:
			if spoken {
				v.to(&e.Target)
			}
		case *doc.PageOf:
			own, ok := v.anchors[e.Target]
			switch {
			case spoken:
				v.to(&e.Target)
				for i := range e.More {
					v.to(&e.More[i])
				}
			case ok && slices.ContainsFunc(up, isRow):
				e.More = append(e.More, own)
			}
		}
	})
}

// to is where in v a target is.
func (v *volume) to(target *string) { *target = cmp.Or(v.anchors[*target], *target) }

func isRow(e doc.Element) bool {
	_, ok := e.(*doc.Row)
	return ok
}

// anchorOf is the anchor of what may be led to; nil of all else.
func anchorOf(e doc.Element) *string {
	switch e := e.(type) {
	case *doc.Part:
		return &e.ID
	case *doc.Exhibit:
		return &e.ID
	case *doc.Pair:
		return &e.Anchor
	case *doc.Row:
		return &e.Anchor
	}
	return nil
}

// others names in the contents of v where the other volumes begin.
func (v *volume) others(all []*volume) {
	for _, other := range all {
		if other == v {
			continue
		}
		row := v.tocRow(doc.ContentsItem, other.parts[0].ID, func(report.Lang) (string, string) { return "", lang.Of(other.in).Name })
		row.Lang = other.in
		for _, c := range row.Cells {
			c.Lines[0].Lang = other.in
		}
		v.toc.Body = append(v.toc.Body, row)
	}
}

// pointed says on the cover where v begins.
func (v *volume) pointed(c *doc.Cover) {
	for _, cell := range c.Imprint.Cells {
		p := cell.Paragraphs[0]
		if p.Lang == v.in {
			p.Text = append(p.Text, words("\u00a0· "+lang.Of(v.in).Name+": "), link(v.parts[0].ID, words(lang.WordPage.In(v.in)+"\u00a0"), &doc.PageOf{Target: v.parts[0].ID}))
		}
	}
}
