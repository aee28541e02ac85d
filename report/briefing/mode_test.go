package briefing

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/trace"
)

// inMode calls check for every edition of every subject in a mode, on a large or a small
// paper in turn, with the same in the usual mode.
func inMode(t *testing.T, mode string, check func(t *testing.T, usual, b *Briefing)) {
	t.Helper()
	for _, s := range subjects() {
		p, set := subject(t, s)
		for i, e := range p.Editions {
			paper := []string{"a4", "a5"}[i%2]
			t.Run(s.Name+" "+e.ID+" "+paper, func(t *testing.T) {
				opt := p.on(paper, "en", "vi")
				usual, _ := p.lay(e, opt, set)
				opt.Mode = mode
				b, problems := p.lay(e, opt, set)
				if len(problems) > 0 {
					t.Fatal(problems)
				}
				check(t, usual, b)
			})
		}
	}
}

// stated is the figures that a document states, or a part of it.
func stated(e doc.Element) map[string]bool {
	out := map[string]bool{}
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		for _, f := range doc.Figures(e) {
			out[f.Query.String()] = true
		}
	})
	return out
}

// TestSequential: what is read stands once a language, on pages of that language alone,
// under contents of its own; each states the figures that it states beside the other.
func TestSequential(t *testing.T) {
	inMode(t, "sequential", func(t *testing.T, usual, b *Briefing) {
		if !maps.Equal(stated(usual.Doc), stated(b.Doc)) {
			t.Error("it states other figures")
		}
		each := map[report.Lang]map[string]bool{"vi": {}, "en": {}}
		contents := map[report.Lang]int{}
		in := map[int]report.Lang{}
		for _, p := range b.Doc.Parts {
			if p.Only == "" {
				continue
			}
			maps.Copy(each[p.Only], stated(p))
			if strings.HasPrefix(p.ID, "contents") {
				contents[p.Only]++
			}
			doc.Walk(p, func(e doc.Element, _ []doc.Element) {
				if l := e.Base().Lang; l != "" && l != p.Only && !pointer(b.Doc, e) {
					t.Errorf("%s: %s in the part of %s", p.ID, trace.Text(e), p.Only)
				}
				in[e.Base().ID] = p.Only
			})
		}
		if len(each["vi"]) == 0 || !maps.Equal(each["vi"], each["en"]) {
			t.Error("the languages state different figures")
		}
		if contents["vi"] != 1 || contents["en"] != 1 {
			t.Errorf("contents: %v", contents)
		}
		for _, page := range b.Pages[1:] {
			seen := map[report.Lang]bool{}
			for _, it := range page.Items {
				if it.Node > 0 {
					seen[in[it.Node]] = true
				}
			}
			if len(seen) > 1 {
				t.Errorf("page %d has %v", page.Number, seen)
			}
		}
		own := map[report.Lang]bool{}
		for _, page := range b.Pages {
			for _, it := range page.Items {
				l, ok := it.Shape.(frame.Link)
				if !ok || in[it.Node] == "" || b.on(l.Target, in) == "" {
					continue
				}
				if to := b.on(l.Target, in); to != in[it.Node] && !strings.HasPrefix(l.Target, "messages") {
					t.Errorf("page %d leads from %s to %s: %s", page.Number, in[it.Node], to, l.Target)
				}
				own[in[it.Node]] = true
			}
		}
		if len(own) != 2 {
			t.Error("nothing leads within a language")
		}
	})
}

// TestFacing: what is read stands on left pages in the leading language, and level with it
// on the right ones in the other: every text, row and exhibit of one has its place beside
// that of the other, and each states the same figures.
func TestFacing(t *testing.T) {
	inMode(t, "facing", func(t *testing.T, usual, b *Briefing) {
		if !maps.Equal(stated(usual.Doc), stated(b.Doc)) {
			t.Error("it states other figures")
		}
		top := tops(b)
		level := 0
		for i, p := range b.Doc.Parts {
			if !p.Faces {
				continue
			}
			lead := b.Doc.Parts[i-1]
			if lead.Only != "en" || p.Only != "vi" || !maps.Equal(stated(lead), stated(p)) {
				t.Errorf("%s and %s face each other", lead.ID, p.ID)
			}
			opposite(lead, p, func(left, right doc.Element) {
				l, ok := top[left.Base().ID]
				r, also := top[right.Base().ID]
				switch {
				case !ok && !also:
				case ok != also || l.page%2 != 0 || r.page != l.page+1:
					t.Errorf("%s on page %d, %s on page %d", trace.Text(left), l.page, trace.Text(right), r.page)
				case l.y != r.y:
					t.Errorf("page %d: %s at %.2f, %s at %.2f", l.page, trace.Text(left), l.y, trace.Text(right), r.y)
				default:
					level++
				}
			})
		}
		if level < 20 {
			t.Errorf("only %d of them", level)
		}
	})
}

// top is where something begins on a page.
type top struct {
	page int
	y    frame.Pt
}

// tops is where the texts of elements begin, of the page on which they do.
func tops(b *Briefing) map[int]top {
	at := map[int]top{}
	for _, p := range b.Pages {
		for _, it := range p.Items {
			if _, ok := it.Shape.(frame.Text); !ok || it.Node == 0 {
				continue
			}
			if before, known := at[it.Node]; !known || before.page == p.Number && it.At.Y < before.y {
				at[it.Node] = top{p.Number, it.At.Y}
			}
		}
	}
	out := map[int]top{}
	doc.Walk(b.Doc, func(e doc.Element, up []doc.Element) {
		here, ok := at[e.Base().ID]
		for _, above := range up {
			id := above.Base().ID
			if before, known := out[id]; ok && (!known || before.page > here.page || before.page == here.page && here.y < before.y) {
				out[id] = here
			}
		}
	})
	return out
}

// opposite calls do for what stands level on two facing pages, in a part and in the same in
// the other language: texts, exhibits and rows.
func opposite(lead, other doc.Element, do func(left, right doc.Element)) {
	switch lead := lead.(type) {
	case *doc.Exhibit, *doc.Row:
		do(lead, other)
	case *doc.Pair:
		if !lead.Hangs {
			do(lead, other)
		}
		return
	case *doc.Box, *doc.Grid, *doc.Opening: // which stand in one piece
		return
	}
	var left, right []doc.Element
	lead.Each(func(e doc.Element) { left = append(left, e) })
	other.Each(func(e doc.Element) { right = append(right, e) })
	if _, whole := lead.(*doc.Exhibit); whole { // its caption and notes have their own lines
		left, right = left[3:4], right[3:4]
	}
	for i := range min(len(left), len(right)) {
		opposite(left[i], right[i], do)
	}
}

// pointer reports whether e names another volume, in the contents.
func pointer(d *doc.Document, e doc.Element) (is bool) {
	doc.Walk(d, func(x doc.Element, up []doc.Element) {
		if x == e {
			is = slices.ContainsFunc(append(slices.Clone(up), x), func(y doc.Element) bool {
				r, ok := y.(*doc.Row)
				return ok && r.Lang != ""
			})
		}
	})
	return is
}

// on is the language of the part in which an anchor is; empty of one for all.
func (b *Briefing) on(anchor string, in map[int]report.Lang) (l report.Lang) {
	doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
		switch x := e.(type) {
		case *doc.Part:
			if x.ID == anchor {
				l = in[x.Base().ID]
			}
		case *doc.Exhibit:
			if x.ID == anchor {
				l = in[x.Base().ID]
			}
		case *doc.Pair:
			if x.Anchor == anchor {
				l = in[x.Base().ID]
			}
		}
	})
	return l
}

// filed is the file of a briefing, and what is read from it.
func filed(t *testing.T, b *Briefing) ([]byte, Finished) {
	t.Helper()
	data, err := b.PDF(time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return data, f
}

// TestModeIsRecorded: a file is made again in the mode in which it was made, whatever the
// edition says now; a language alone has none.
func TestModeIsRecorded(t *testing.T) {
	p, set := subject(t, subjects()[0])
	e := *p.Editions[0]
	for _, m := range report.Modes() {
		opt := p.on("a5")
		opt.Mode = m.Key
		b, _ := p.lay(&e, opt, set)
		file, f := filed(t, b)
		for _, says := range report.Modes() {
			e.Mode = says
			again, err := p.Again(f)
			if err != nil || again.Mode != m {
				t.Fatalf("made %s, again %v: %v", m.Key, again.Mode, err)
			}
			if data, err := again.PDF(time.Time{}); err != nil || !bytes.Equal(data, file) {
				t.Errorf("%s is made otherwise again (%v)", m.Key, err)
			}
			named := opt
			named.Mode = ""
			if b, _ := p.lay(&e, named, set); b.Mode != says || b.FileName() != p.Stem(&e, p.Languages)+"-a5.pdf" {
				t.Errorf("%s of an edition that says %s", b.FileName(), says.Key)
			}
		}
		opt.Languages = opt.Languages[:1]
		if b, _ := p.lay(&e, opt, set); b.Mode != report.Beside {
			t.Errorf("a language alone is %s", b.Mode.Key)
		}
	}
}
