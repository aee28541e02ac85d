package gallery_test

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/gallery"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/load"
)

// opened is the gallery as it is read, in which only what is not stated is remarked upon:
// it is to be seen, too.
func opened(t *testing.T, langs []report.Lang, abreast int) *report.Report {
	t.Helper()
	r, problems := load.Project(gallery.New(langs, abreast).Files, "")
	if r == nil {
		t.Fatal(problems)
	}
	for _, p := range append(append(problems, check.Editions(r)...), check.Prose(r)...) {
		if p.Code != report.Unstated {
			t.Errorf("%v, %d abreast: %s", langs, abreast, p.Error())
		}
	}
	return r
}

func TestGalleryIsTrue(t *testing.T) {
	for _, l := range lang.Tags() {
		opened(t, []report.Lang{l}, 6)
		opened(t, []report.Lang{l}, 3)
	}
}

// seen is the ways in which a figure of a kind is known.
type seen map[string]bool

func (s seen) add(f ledger.Figure) {
	s[f.Status.String()] = true
	s[f.Standing().String()] = true
	s["bounded above"] = s["bounded above"] || f.Status == ledger.Published && f.Amount.Qualifier == report.Nearly
	s["bounded below"] = s["bounded below"] || f.Status == ledger.Published && f.Amount.Qualifier == report.MoreThan
	s["assumed"] = s["assumed"] || f.BaseInferred()
	s["disputed"] = s["disputed"] || len(f.Others) > 0
}

// TestEveryKindInEveryWay holds that a kind of chart appears by being in the table, and
// draws figures that are known in every way: published, derived, assumed, bounded,
// disputed, provisional, revised and not stated.
func TestEveryKindInEveryWay(t *testing.T) {
	for _, abreast := range []int{3, 6} {
		r := opened(t, []report.Lang{"vi", "en"}, abreast)
		e := r.Editions[0]
		l := ledger.Of(e)
		kinds := map[*report.ChartKind]seen{}
		for c := range e.Charts() {
			if kinds[c.Kind] == nil {
				kinds[c.Kind] = seen{}
			}
			for _, q := range c.Asks() {
				kinds[c.Kind].add(l.Ask(q))
			}
		}
		for _, k := range report.ChartKinds() {
			for _, way := range ways(k) {
				if !kinds[k][way] {
					t.Errorf("%d abreast: no %s in %s of the gallery", abreast, way, k.Called)
				}
			}
		}
	}
}

// ways is how figures of a kind may be known. Of what is computed of two figures none is
// disputed or revised for itself, and a bound makes it derived.
func ways(k *report.ChartKind) []string {
	out := []string{"derived", "assumed", "not stated"}
	if k.Draws != report.Index {
		out = append(out, "published", "provisional", "bounded above", "bounded below")
	}
	if k.Draws == report.Level {
		out = append(out, "disputed", "revised")
	}
	return out
}

// TestShown: each kind of chart is named and explained in each language, and no language
// has words for what there is not.
func TestShown(t *testing.T) {
	house := lang.Of("vi").Gallery
	for _, l := range lang.All() {
		for _, k := range report.ChartKinds() {
			if shown := l.Gallery.Kinds[k.Key]; shown.Name == "" || shown.For == "" {
				t.Errorf("%s: %s has no name or purpose in the gallery", l.Tag, k.Called)
			}
		}
		for name := range house.Words {
			if l.Gallery.Words[name] == "" {
				t.Errorf("%s: the gallery has no word for %s", l.Tag, name)
			}
		}
		if len(l.Gallery.Words) != len(house.Words) || len(l.Gallery.Kinds) != len(report.ChartKinds())+1 {
			t.Errorf("%s: the gallery has words for what there is not", l.Tag)
		}
	}
}

func TestFiles(t *testing.T) {
	g := gallery.New([]report.Lang{"fr", "vi"}, 6)
	if err := fstest.TestFS(g.Files, "tongket.yaml", "editions/2022.yaml", "sources/news.yaml"); err != nil {
		t.Error(err)
	}
	again := gallery.New([]report.Lang{"fr", "vi"}, 6)
	a, _ := fs.ReadFile(g.Files, "editions/2022.yaml")
	b, _ := fs.ReadFile(again.Files, "editions/2022.yaml")
	if string(a) != string(b) {
		t.Error("the gallery is not the same twice")
	}
	if len(g.Typed) < 2*len(report.ChartKinds()) {
		t.Errorf("%d charts", len(g.Typed))
	}
}
