package briefing

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/trace"
)

// TestEqual: of equal languages none is smaller, lighter or greyer: neither what stands in
// pairs nor titles, headline figures and the labels of charts.
func TestEqual(t *testing.T) {
	for _, s := range subjects() {
		p, set := subject(t, s)
		for i, e := range p.Editions {
			paper := []string{"a4", "a5"}[i%2]
			t.Run(s.Name+" "+e.ID+" "+paper, func(t *testing.T) {
				opt := p.on(paper)
				opt.Equal = report.Strict.Key
				b, problems := p.lay(e, opt, set)
				if len(problems) > 0 {
					t.Fatal(problems)
				}
				looks := map[int]string{}
				second := p.Theme().Page(paper).Palette
				for _, page := range b.Pages {
					for _, it := range page.Items {
						text, ok := it.Shape.(frame.Text)
						if !ok || it.Node == 0 {
							continue
						}
						looks[it.Node] = fmt.Sprint(text.Run.Face, text.Size, text.Colour)
						if text.Colour == second.SecondHead || text.Colour == second.SecondBody {
							t.Errorf("page %d: %q is greyer", page.Number, text.Run.Text())
						}
					}
				}
				n := 0
				same := func(lead, other doc.Element) {
					if a, b := firstLook(lead, looks), firstLook(other, looks); a != b && a != "" && b != "" {
						t.Errorf("%s is %s, %s is %s", trace.Text(lead), a, trace.Text(other), b)
					}
					n++
				}
				doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
					switch e := e.(type) {
					case *doc.Pair:
						if len(e.Cells) > 1 {
							same(&e.Cells[0], &e.Cells[1])
						}
					case *doc.Cover:
						same(e.Titles[0], e.Titles[1])
					case *doc.Tile:
						same(e.Labels[0], e.Labels[1])
						same(&doc.Line{Whole: e.Values[0].Whole}, &doc.Line{Whole: e.Values[1].Whole})
					case *doc.TableCell:
						if len(e.Lines) == 2 && e.Lines[0].Lang != e.Lines[1].Lang {
							same(&doc.Line{Whole: e.Lines[0].Whole}, &doc.Line{Whole: e.Lines[1].Whole})
						}
					case *doc.TileRow:
						same(e.Results[0], e.Results[1])
					}
				})
				if n < 10 {
					t.Errorf("only %d", n)
				}
			})
		}
	}
}

// firstLook is how what is first said in e looks.
func firstLook(e doc.Element, looks map[int]string) (out string) {
	doc.Walk(e, func(e doc.Element, _ []doc.Element) {
		if _, text := e.(doc.Inline); text && out == "" { // no bullet
			out = looks[e.Base().ID]
		}
	})
	return out
}

// TestEqualIsRecorded: an edition says how heavy its languages are, or else the project; a
// file is made again as it was made.
func TestEqualIsRecorded(t *testing.T) {
	p, set := subject(t, subjects()[0])
	e := *p.Editions[0]
	for _, tt := range []struct {
		project, edition *report.Weight
		langs            int
		strict           bool
	}{
		{nil, nil, 2, false}, {report.Strict, nil, 2, true}, {nil, report.Strict, 2, true}, {report.Strict, report.Leading, 2, false}, {report.Strict, nil, 1, false},
	} {
		p.Equal, e.Equal = tt.project, tt.edition
		opt := p.on("a5")
		opt.Languages = opt.Languages[:tt.langs]
		b, _ := p.lay(&e, opt, set)
		if b.Doc.Theme.Equal != tt.strict {
			t.Errorf("%v: strict %v", tt, b.Doc.Theme.Equal)
		}
		file, f := filed(t, b)
		for _, says := range report.Weights() {
			p.Equal = says
			again, err := p.Again(f)
			if err != nil {
				t.Fatal(err)
			}
			if data, err := again.PDF(time.Time{}); err != nil || !bytes.Equal(data, file) {
				t.Errorf("%v is made otherwise where the project says %s (%v)", tt, says.Key, err)
			}
		}
	}
}
