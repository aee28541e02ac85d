package trace

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/ledger"
)

// Outside the edits two texts are the same, and every edit is a difference.
func TestEdits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	random := func() []Sentence {
		out := make([]Sentence, r.IntN(12))
		for i := range out {
			out[i] = Sentence{Text: string(rune('a' + r.IntN(4))), Lang: []report.Lang{"vi", "en"}[r.IntN(2)], Page: i}
		}
		return out
	}
	for range 2000 {
		old, new := random(), random()
		edits, err := Edits(old, new, []report.Lang{"vi", "en"})
		if err != nil {
			t.Fatal(err)
		}
		rest := func(list []Sentence, side func(Edit) *Sentence, l report.Lang) string {
			var b strings.Builder
			for i := range list {
				if list[i].Lang == l && !slices.ContainsFunc(edits, func(e Edit) bool { return side(e) != nil && *side(e) == list[i] }) {
					b.WriteString(list[i].Text)
				}
			}
			return b.String()
		}
		for _, l := range []report.Lang{"vi", "en"} {
			before := rest(old, func(e Edit) *Sentence { return e.Old }, l)
			after := rest(new, func(e Edit) *Sentence { return e.New }, l)
			if before != after {
				t.Fatalf("%v → %v: %q and %q are left", old, new, before, after)
			}
		}
		for _, e := range edits {
			if e.Old != nil && e.New != nil && e.Old.Text == e.New.Text {
				t.Fatalf("%v → %v: no difference in %v", old, new, e)
			}
		}
	}
}

func TestCompare(t *testing.T) {
	old := []Stated{{"a 2022", "published", "1"}, {"b 2022", "published", "2"}, {"c 2022", "published", "3"}}
	new := []Stated{{"c 2022", "derived", "3"}, {"a 2022", "published", "1"}, {"d 2022", "published", "4"}}
	var got []string
	for _, c := range Compare(old, new, func(s Stated) Stated { return s }) {
		got = append(got, c.Either().Query+": "+c.Old.String()+" → "+c.New.String())
	}
	want := []string{"b 2022: 2 → not in it", "c 2022: 3 → 3 (derived)", "d 2022: not in it → 4"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Whatever is read as a record is written as it was read.
func FuzzParseRecord(f *testing.F) {
	f.Add(Record{
		Code: "K7QF-2M9D", Version: "v1.2.0", Edition: "2022", Langs: []report.Lang{"vi", "en"}, Made: 1,
		Figures: []Stated{{"trees 2022 change 2021", "published", "nearly 90"}, {"trees 2021", "derived", "1066–1067"}},
	}.Bytes())
	f.Add([]byte("tongket record 1\n\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := ParseRecord(data)
		if err != nil {
			return
		}
		again, err := ParseRecord(r.Bytes())
		if err != nil || !bytes.Equal(again.Bytes(), r.Bytes()) {
			t.Errorf("%q: %v, %v", data, again, err)
		}
	})
}

// The places of figures are found in a time that grows as the document does: of a
// paragraph with thousands of them its words are gathered once.
func TestManyFigures(t *testing.T) {
	const many = 8_000
	p := &doc.Paragraph{}
	items := make([]frame.Item, 0, many)
	for range many {
		f := &ledger.Figure{Query: report.Query{Indicator: &report.Indicator{ID: "cases"}, Period: report.Year(2022)}, Status: ledger.Published}
		p.Text = append(p.Text, &doc.Value{Words: doc.Words{Str: "574 "}, Figure: f})
	}
	d := &doc.Document{Langs: []report.Lang{"en"}, Parts: []*doc.Part{{Blocks: []doc.Block{&doc.Pair{Cells: []doc.Cell{{Paragraphs: []*doc.Paragraph{p}}}}}}}}
	d.Number()
	for i, v := range p.Text {
		items = append(items, frame.Item{Node: v.Base().ID, At: frame.Point{Y: frame.Pt(i / 10)}, Shape: frame.Text{}})
	}
	start := time.Now()
	entries := Figures(d, []frame.Page{{Number: 1, Frame: frame.Frame{Items: items}}})
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it took %v", took)
	}
	if len(entries) != 1 || len(entries[0].Places) != many/10 || entries[0].Pages() != "1" {
		t.Errorf("%d entries, %d places", len(entries), len(entries[0].Places))
	}
}
