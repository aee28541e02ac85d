package briefing

import (
	"bytes"
	"image/png"
	"regexp"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/projecttest"
)

// lonely is every chart of a project alone, in all its languages and in the leading one,
// on large pages and small ones.
func lonely(t *testing.T, p *Project, do func(c *Briefing, e *report.Edition)) {
	t.Helper()
	for _, opt := range []Options{{}, {Look: Look{Paper: "a5"}}, {Languages: p.Languages[:1], Look: Look{Grey: true}}} {
		opt.Edition = "all"
		whole, err := p.MakeAll(opt)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range whole {
			for chart := range b.Edition.Charts() {
				c, problems := b.alone(chart.ID)
				for _, problem := range problems {
					t.Errorf("%s of %s: %v", chart.ID, b.Edition.ID, problem)
				}
				do(c, b.Edition)
			}
		}
	}
}

// TestChartAlone: every chart of every project can stand alone; what it says is all on
// its one page, and no more is white around it than on other pages.
func TestChartAlone(t *testing.T) {
	charts := 0
	for _, s := range append(subjects(), maximal()) {
		p, _ := subject(t, s)
		lonely(t, p, func(c *Briefing, e *report.Edition) {
			charts++
			if len(c.Pages) != 1 || c.Pages[0].Size.H > 900 || c.Pages[0].Size.H < 100 {
				t.Errorf("%s of %s: %d pages, the first of %v", c.Lone, e.ID, len(c.Pages), c.Pages[0].Size)
			}
			if left := pagesLed(c.Doc); left != "" {
				t.Errorf("%s of %s leads to %s, which is not there", c.Lone, e.ID, left)
			}
			said := printed(c.Pages[0])
			if !strings.Contains(said, c.Doc.Code) || !named.MatchString(said) {
				t.Errorf("%s of %s does not name its briefing and its documents: %s", c.Lone, e.ID, said)
			}
			if strings.Contains(said, "%‡") && strings.Count(said, "‡") < 3 {
				t.Errorf("%s of %s does not say what it assumes: %s", c.Lone, e.ID, said)
			}
			for _, l := range c.Doc.Langs {
				if alternative(c.Doc) == "" || c.Doc.Title[l] == "" {
					t.Errorf("%s of %s has no words for those who cannot see it", c.Lone, e.ID)
				}
			}
		})
	}
	if charts < 30 {
		t.Errorf("only %d charts", charts)
	}
}

// named is a document by its code and its name.
var named = regexp.MustCompile(`S\d+: `)

// maximal is the project that has one of everything.
func maximal() projecttest.Subject {
	files, _ := projecttest.Maximal{}.Files()
	return projecttest.Subject{Name: "maximal", Files: files}
}

// pagesLed is what a document leads to that is not the web.
func pagesLed(d *doc.Document) (target string) {
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		switch e := e.(type) {
		case *doc.Link:
			if !doc.IsWeb(e.Target) {
				target = e.Target
			}
		case *doc.PageOf:
			target = e.Target
		}
	})
	return target
}

func printed(p frame.Page) string {
	var b strings.Builder
	for _, it := range p.Items {
		if text, ok := it.Shape.(frame.Text); ok {
			b.WriteString(text.Run.Text() + " ")
		}
	}
	return b.String()
}

// TestChartFormats: the same chart as PDF, which is known again, as SVG that says what
// it shows, and as a picture of the size that was asked for.
func TestChartFormats(t *testing.T) {
	p, _ := subject(t, subjects()[0])
	var id string
	for chart := range p.Editions[len(p.Editions)-1].Charts() {
		id = chart.ID
	}
	c, err := p.Chart(Options{}, id)
	if err != nil {
		t.Fatal(err)
	}
	file, err := c.PDF(time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Read(file)
	if err != nil {
		t.Fatal(err)
	}
	again, err := p.Again(f)
	if err != nil {
		t.Fatal(err)
	}
	if same, err := again.Untouched(f); !same || err != nil || again.Lone != id || len(again.Against(f)) > 0 {
		t.Errorf("the file of %s is not known again: %v", id, err)
	}
	data, err := c.SVG()
	if err != nil || !strings.Contains(string(data), "<desc>"+c.Alt+"</desc>") {
		t.Errorf("the SVG does not say %q: %v", c.Alt, err)
	}
	picture, err := c.PNG(144)
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := png.DecodeConfig(bytes.NewReader(picture))
	if want := c.Pages[0].Size.W * 2; err != nil || drawn.Width < int(want) || drawn.Width > int(want)+1 {
		t.Errorf("%d dots wide for %.1f pt: %v", drawn.Width, c.Pages[0].Size.W, err)
	}
}

// TestChartUnknown: a chart that an edition does not have is told with those it has, and
// the file of one that is no more is not taken for another.
func TestChartUnknown(t *testing.T) {
	p, _ := subject(t, subjects()[0])
	if _, err := p.Chart(Options{}, "nothing"); err == nil || !strings.Contains(err.Error(), "it has ") {
		t.Errorf("told %v", err)
	}
	b, err := p.Make(Options{})
	if err != nil {
		t.Fatal(err)
	}
	gone := b.Record(time.Time{})
	gone.Form = loneForm + "nothing"
	if _, err := p.Again(Finished{Record: gone}); err == nil || !strings.Contains(err.Error(), "nothing") {
		t.Errorf("told %v", err)
	}
}
