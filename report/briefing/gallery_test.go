package briefing

import (
	"regexp"
	"strings"
	"testing"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/lang"
)

// TestGallery: the gallery can be made in all languages, alone and in pairs, on all papers:
// what does not fit its page is a problem, and it has none.
func TestGallery(t *testing.T) {
	for _, paper := range []string{"a4", "a5", "letter", "large"} {
		for _, langs := range chosen() {
			if testing.Short() && (paper != "a5" || len(langs) == 1) {
				continue
			}
			b, err := NewGallery(Options{Languages: langs, Look: Look{Paper: paper}})
			if err != nil {
				t.Errorf("%s, %v: %v", paper, langs, err)
			} else if kinds := len(report.ChartKinds()); len(b.Pages) < kinds {
				t.Errorf("%s, %v: %d pages for %d kinds", paper, langs, len(b.Pages), kinds)
			} else if paper != "large" { // where a chart with its notes may be more than a page
				notesStandByTheirs(t, paper, b)
			}
		}
	}
}

// exhibited is what heads a chart or a table.
var exhibited = regexp.MustCompile("Hình|Figure|Bảng|Table")

// notesStandByTheirs: behind the cover and the contents, no page has nothing but what is left
// of the notes of a chart on the page before.
func notesStandByTheirs(t *testing.T, paper string, b Gallery) {
	t.Helper()
	for _, p := range b.Pages[2:] {
		if said := printed(p); !exhibited.MatchString(said) {
			t.Errorf("%s, %v: page %d has no chart and no table: %s", paper, b.Doc.Langs, p.Number, said)
		}
	}
}

// TestNotesSayOnce: no note of the gallery, whose tables draw figures beside their numbers,
// says a thing twice.
func TestNotesSayOnce(t *testing.T) {
	b, err := NewGallery(Options{Languages: []report.Lang{"en"}})
	if err != nil {
		t.Fatal(err)
	}
	notes := 0
	doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
		p, ok := e.(*doc.Paragraph)
		if !ok || p.Style != doc.Note {
			return
		}
		var text strings.Builder
		for _, in := range p.Text {
			if w, ok := in.(*doc.Words); ok {
				text.WriteString(w.Str)
			}
		}
		said := map[string]bool{}
		for s := range strings.SplitSeq(text.String(), ". ") {
			if notes++; s != "" && said[s] {
				t.Errorf("%q is said twice in %q", s, text.String())
			}
			said[s] = true
		}
	})
	if notes < 50 {
		t.Errorf("only %d sentences", notes)
	}
}

// chosen is each language alone, and each two of them once.
func chosen() (out [][]report.Lang) {
	tags := lang.Tags()
	for i, l := range tags {
		out = append(out, []report.Lang{l})
		for _, second := range tags[i+1:] {
			out = append(out, []report.Lang{l, second})
		}
	}
	return out
}

func TestGalleryRefuses(t *testing.T) {
	for _, opt := range []Options{
		{Look: Look{Paper: "a3"}}, {Languages: []report.Lang{"xx"}}, {Languages: []report.Lang{"vi", "en", "fr"}}, {Languages: []report.Lang{"vi", "vi"}}, {Look: Look{Mark: "\u2066"}},
	} {
		if _, err := NewGallery(opt); err == nil {
			t.Errorf("%+v is not refused", opt)
		}
	}
}
