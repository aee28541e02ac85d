package briefing

import (
	"runtime"
	"slices"
	"testing"
	"testing/fstest"

	"tongket/fonts"
	"tongket/report/projecttest"
	"tongket/seeds"
)

// TestAnother: a project that is opened again keeps its faces, with a theme of its own as
// with the house's, until the theme is another.
func TestAnother(t *testing.T) {
	for _, own := range []string{"", "\ntheme: theme.yaml\n"} {
		files := projecttest.Minimal(t)
		files["tongket.yaml"] = &fstest.MapFile{Data: append(files["tongket.yaml"].Data, own...)}
		files["theme.yaml"] = &fstest.MapFile{Data: []byte("extends: house\ncolours: {actual: \"#7A1F1F\"}\n")}
		first := Open(files, "")
		again := first.Another(files, "")
		if a, b := made(t, first), made(t, again); !a.SameFaces(b) || a.Doc.Code != b.Doc.Code {
			t.Errorf("%q: the faces are others", own)
		}
		files["theme.yaml"] = &fstest.MapFile{Data: []byte("extends: house\ncolours: {actual: \"#1F1F7A\"}\n")}
		other := again.Another(files, "")
		if same := made(t, again).SameFaces(made(t, other)); same != (own == "") {
			t.Errorf("%q: the theme has changed, and the faces are the same: %v", own, same)
		}
		if got, want := made(t, other).Doc.Theme.Palette, made(t, Open(files, "")).Doc.Theme.Palette; got.Actual != want.Actual {
			t.Errorf("%q: the theme is still the old one", own)
		}
	}
}

func made(t *testing.T, p *Project) *Briefing {
	t.Helper()
	b, err := p.Make(Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestFacesAreOpenedOnce holds that editions that are laid out beside each other have the
// faces that were opened for it the first time, in all projects of one wardrobe.
func TestFacesAreOpenedOnce(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	p := Open(seeds.Project(), "seeds")
	if len(p.Editions) < 3 {
		t.Fatal("too few editions")
	}
	check := func(p *Project) []*fonts.Set {
		if problems, err := p.Check(Checks{}); err != nil || len(problems) > 0 {
			t.Fatal(problems, err)
		}
		return slices.Clone(*p.dress.more)
	}
	first := check(p)
	if len(first) != len(p.Editions)-1 {
		t.Errorf("room for %d sets of faces beside the first", len(first))
	}
	for _, again := range [][]*fonts.Set{check(p), check(p.Another(seeds.Project(), "seeds"))} {
		for i, set := range again {
			if first[i] != nil && set != first[i] {
				t.Error("faces are opened again")
			}
		}
	}
}
