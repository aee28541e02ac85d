package templates_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/golden"
	"tongket/report/theme"
	"tongket/seeds"
	"tongket/templates"
)

// letterOf is the letter of an edition of the example.
func letterOf(t testing.TB, edition string, langs ...report.Lang) templates.Letter {
	t.Helper()
	r, set := example(t)
	return subject{r, set}.letter(t, r.Edition(edition), langs...)
}

func (s subject) letter(t testing.TB, e *report.Edition, langs ...report.Lang) templates.Letter {
	t.Helper()
	l, problems := templates.NewLetters(s.Report, e, langs, theme.House(), s.set, templates.Mailing{
		File: "briefing.pdf", Code: "ABCD-EFGH", Page: func(string, report.Lang) int { return 7 },
	})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return l.To("Nguyễn Thị Lan", map[report.Lang]string{"en": "Dear Ms Lan"})
}

func set(t testing.TB, l templates.Letter) (text, html string) {
	t.Helper()
	b, err := templates.NewBodies(seeds.Project(), theme.House().Mail)
	if err != nil {
		t.Fatal(err)
	}
	if text, html, err = b.Set(l); err != nil {
		t.Fatal(err)
	}
	return text, html
}

// TestLetter keeps the words of every edition's e-mail.
func TestLetter(t *testing.T) {
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		text, html := set(t, s.letter(t, e, "vi", "en"))
		golden.Check(t, "testdata/letter-"+s.golden(e)+".txt", text)
		if e.ID == "2022" {
			golden.Check(t, "testdata/letter-"+s.golden(e)+".html", html)
		}
	})
}

// The figures of the e-mail are those of the PDF, character by character, in
// every choice of languages.
func TestLetterFiguresArePrinted(t *testing.T) {
	spaces := strings.NewReplacer("\u00a0", "", " ", "", "◇", "", "(", "", ")", "") // ◇ of a figure that documents contest; a tile has none, and raises its other signs
	editions(t, func(t *testing.T, s subject, edition *report.Edition) {
		for _, langs := range [][]report.Lang{{"vi", "en"}, {"en", "vi"}, {"vi"}, {"en"}} {
			printed := map[string]bool{}
			doc.Walk(s.compose(t, edition, langs...), func(e doc.Element, _ []doc.Element) {
				var whole []doc.Inline
				switch e := e.(type) {
				case *doc.Value:
					printed[spaces.Replace(e.Str)] = true
				case *doc.Line:
					whole = append(append(append(whole, e.Before...), e.Whole...), e.After...)
				case *doc.Paragraph: // the result of a tile
					whole = e.Text
				}
				line := ""
				for _, in := range whole {
					line += words(in)
				}
				printed[spaces.Replace(line)] = true
			})
			for _, row := range s.letter(t, edition, langs...).Rows {
				for _, v := range row.Values {
					if !printed[spaces.Replace(v.Text)] {
						t.Errorf("%v: the e-mail says %q, the PDF does not", langs, v.Text)
					}
				}
			}
		}
	})
}

// No mail program fetches anything from elsewhere, every picture has words, and
// nothing that a list says becomes HTML.
func TestLetterHTML(t *testing.T) {
	r, shaper := example(t)
	l, problems := templates.NewLetters(r, r.Edition("2022"), r.Languages, theme.House(), shaper, templates.Mailing{File: "<b>.pdf", Code: "A", Page: func(string, report.Lang) int { return 1 }})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	_, html := set(t, l.To("<script>alert(1)</script>", nil))
	if strings.Contains(html, "<script") || strings.Contains(html, "<b>.pdf") {
		t.Error("a name has become HTML")
	}
	if strings.Contains(html, "http:") || strings.Contains(html, "https:") || strings.Contains(html, "url(") || strings.Contains(html, "<link") {
		t.Error("something is fetched from elsewhere")
	}
	images := regexp.MustCompile(`<img[^>]*>`).FindAllString(html, -1)
	if len(images) != 1 {
		t.Fatalf("%d pictures", len(images))
	}
	if alt := regexp.MustCompile(`alt="[^"]{40,}"`); !alt.MatchString(images[0]) || !strings.Contains(images[0], `src="cid:social-order-chart"`) {
		t.Error(images[0])
	}
}

// A project may have templates of its own, and hears where they are wrong.
func TestOwnTemplates(t *testing.T) {
	l := letterOf(t, "2022", "en")
	own := func(text string) (string, error) {
		b, err := templates.NewBodies(fstest.MapFS{"mail/letter.txt": {Data: []byte(text)}}, theme.House().Mail)
		if err != nil {
			return "", err
		}
		out, _, err := b.Set(l)
		return out, err
	}
	out, err := own("{{range .Parts}}{{.Greeting}} {{len .Messages}}{{end}}")
	if err != nil || out != "Dear Ms Lan, 3\n" {
		t.Errorf("%q, %v", out, err)
	}
	for _, wrong := range []string{"\n{{.Nothing}}", "\n{{range .Parts}}", "", "\xff", "{{range 2000000000}}x{{end}}"} {
		if _, err := own(wrong); err == nil || !strings.Contains(err.Error(), "mail/letter.txt:") {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}

// The e-mail shows the first chart with a headline figure of the edition's year, and
// where there is none the first.
func TestMailedChart(t *testing.T) {
	moved := false
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		var charts []*report.Chart
		for _, section := range e.Sections {
			for _, b := range section.Blocks {
				if c, ok := b.(*report.Chart); ok && !c.Kind.Draws.HasBase() && c.Periods[len(c.Periods)-1] == e.Period {
					charts = append(charts, c)
				}
			}
		}
		mailed := func(tiles ...report.Tile) string {
			changed := *e
			changed.Mailed, changed.Headline = nil, []report.TileGroup{{Tiles: tiles}}
			l, _ := templates.NewLetters(s.Report, &changed, s.Languages, theme.House(), s.set, templates.Mailing{File: "a.pdf", Code: "A", Page: func(string, report.Lang) int { return 1 }})
			if list := l.Charts(); len(list) > 0 {
				return list[0].ID
			}
			return ""
		}
		first := mailed()
		for _, c := range charts {
			got := mailed(report.Tile{Ref: report.Ref{Query: c.Of[0].In(e.Period)}})
			shows := slices.ContainsFunc(charts, func(o *report.Chart) bool { return o.ID == got && slices.Contains(o.Of, c.Of[0]) })
			if !shows && got != first {
				t.Errorf("with a tile of %s the e-mail shows %s", c.ID, got)
			}
			if shows && got != first {
				moved = true
			}
		}
	})
	if !moved {
		t.Error("no tile has chosen another chart than the first")
	}
}
