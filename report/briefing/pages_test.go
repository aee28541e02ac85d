package briefing

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/trace"
)

// laidOut calls check for every edition of every subject on every paper, in both
// orders of its languages.
func laidOut(t *testing.T, check func(t *testing.T, d *doc.Document, pages []frame.Page, set *fonts.Set)) {
	t.Helper()
	for _, s := range subjects() {
		p, set := subject(t, s)
		for _, e := range p.Editions {
			for _, langs := range [][]report.Lang{{"vi", "en"}, {"en", "vi"}} {
				for _, paper := range papers() {
					t.Run(s.Name+" "+e.ID+" "+Join(langs, ",")+" "+paper, func(t *testing.T) {
						b, problems := p.lay(e, p.on(paper, langs...), set)
						if len(problems) > 0 {
							t.Fatal(problems)
						}
						check(t, b.Doc, b.Pages, set)
					})
				}
			}
		}
	}
}

// inOwn calls check for every edition of every subject on every paper, in the languages
// of its project.
func inOwn(t *testing.T, check func(t *testing.T, b *Briefing)) {
	t.Helper()
	for _, s := range subjects() {
		p, set := subject(t, s)
		for _, e := range p.Editions {
			for _, paper := range papers() {
				t.Run(s.Name+" "+e.ID+" "+paper, func(t *testing.T) {
					b, problems := p.lay(e, p.on(paper), set)
					if len(problems) > 0 {
						t.Fatal(problems)
					}
					check(t, b)
				})
			}
		}
	}
}

var (
	englishNumber    = regexp.MustCompile(`\d\.\d{1,2}(\D|$)|[1-9]\d*,\d{3}`) // 0,325 groups no thousands
	vietnameseNumber = regexp.MustCompile(`\d,\d{1,2}(\D|$)|[1-9]\d*\.\d{3}`)
	hyphenMinus      = regexp.MustCompile(`(^|[\s(])-\d`)
)

// TestNumbersByLanguage holds that no line in one language prints a number as
// the other does, and that a minus is a minus.
func TestNumbersByLanguage(t *testing.T) {
	laidOut(t, func(t *testing.T, d *doc.Document, _ []frame.Page, _ *fonts.Set) {
		doc.Walk(d, func(e doc.Element, up []doc.Element) {
			v, ok := e.(*doc.Value)
			if !ok {
				return
			}
			wrong := englishNumber
			if language(d, up) == "en" {
				wrong = vietnameseNumber
			}
			if wrong.MatchString(v.Str) || hyphenMinus.MatchString(v.Str) {
				t.Errorf("%s prints %q", language(d, up), v.Str)
			}
		})
	})
}

// language is that of the innermost element that has one.
func language(d *doc.Document, up []doc.Element) report.Lang {
	for i := len(up) - 1; i >= 0; i-- {
		if l := up[i].Base().Lang; l != "" {
			return l
		}
	}
	return d.Langs[0]
}

// TestPagesAreReadable holds what can be measured of a page's look: no text below
// 8 pt, no ink within 8 mm of the edge, no page without text, whole capitals.
func TestPagesAreReadable(t *testing.T) {
	const edge = 8 * frame.MM
	laidOut(t, func(t *testing.T, d *doc.Document, pages []frame.Page, set *fonts.Set) {
		for _, p := range pages {
			body, blank := 0, false
			for _, it := range p.Items {
				text, ok := it.Shape.(frame.Text)
				if !ok {
					continue
				}
				if it.Node > 0 {
					body++
				}
				s := text.Run.Text()
				blank = blank || s == d.Spare
				top, bottom := set.Ink(text.Run)
				high := it.At.Y - frame.Pt(top)*text.Size/fonts.UnitsPerEm
				low := it.At.Y - frame.Pt(bottom)*text.Size/fonts.UnitsPerEm
				if text.Size < 8 {
					t.Errorf("page %d: %q is set in %.1f pt", p.Number, s, text.Size)
				}
				if it.At.X < edge || it.At.X+text.Width() > p.Size.W-edge+10 || high < edge || low > p.Size.H-edge {
					t.Errorf("page %d: %q is too near the edge", p.Number, s)
				}
			}
			if body == 0 && !blank {
				t.Errorf("page %d has no text", p.Number)
			}
		}
	})
}

// TestOneCode holds that a briefing has one code, whatever paper it is set for,
// and that pages in one language alone fit both.
func TestOneCode(t *testing.T) {
	for _, s := range subjects() {
		p, set := subject(t, s)
		for _, e := range p.Editions {
			for _, langs := range [][]report.Lang{{"vi", "en"}, {"en", "vi"}, {"vi"}, {"en"}} {
				if codes := codesOf(t, p, e, langs, set); len(codes) != 1 {
					t.Errorf("%s: edition %s in %v has the codes %v", s.Name, e.ID, langs, codes)
				}
			}
		}
	}
}

// codesOf is the codes of a briefing on all papers.
func codesOf(t *testing.T, p *Project, e *report.Edition, langs []report.Lang, set *fonts.Set) map[string]bool {
	t.Helper()
	codes := map[string]bool{}
	for _, paper := range papers() {
		b, problems := p.lay(e, p.on(paper, langs...), set)
		if len(problems) > 0 {
			t.Fatal(e.ID, langs, paper, problems)
		}
		codes[b.Doc.Code] = true
	}
	return codes
}

// TestColumnsAlign holds that the integers of a column of decimals end at one
// place: digits are equally wide and nothing else pushes them.
func TestColumnsAlign(t *testing.T) {
	laidOut(t, func(t *testing.T, d *doc.Document, pages []frame.Page, _ *fonts.Set) {
		at := map[int]frame.Pt{} // where the text of each node ends
		for _, p := range pages {
			for _, it := range p.Items {
				if text, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
					at[it.Node] = it.At.X + text.Width() - d.Theme.Left(p.Number)
				}
			}
		}
		doc.Walk(d, func(e doc.Element, _ []doc.Element) {
			if table, ok := e.(*doc.Table); ok {
				aligned(t, table, at)
			}
		})
	})
}

func aligned(t *testing.T, table *doc.Table, at map[int]frame.Pt) {
	for col, c := range table.Columns {
		if c.Align != doc.Decimal {
			continue
		}
		var end frame.Pt
		for _, row := range table.Body {
			if len(row.Cells) < len(table.Columns) {
				continue // the name of a group
			}
			for _, line := range row.Cells[col].Lines {
				if line.Wrap || len(line.Whole) > 1 {
					continue // more than a figure
				}
				x, printed := at[line.Whole[0].Base().ID]
				switch {
				case !printed:
				case end == 0:
					end = x
				case x-end > 0.1 || end-x > 0.1:
					t.Errorf("column %d: integers end at %.2f and at %.2f", col, end, x)
				}
			}
		}
	}
}

// TestDigitsStandAlone holds that what a column of decimals sets on their mark is digits
// alone: qualifiers and currencies stand before them, decimals, units and marks behind.
func TestDigitsStandAlone(t *testing.T) {
	seen := 0
	inOwn(t, func(t *testing.T, b *Briefing) {
		doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
			table, ok := e.(*doc.Table)
			if !ok {
				return
			}
			for _, row := range table.Body {
				for i, c := range row.Cells {
					if len(row.Cells) == len(table.Columns) && table.Columns[i].Align == doc.Decimal {
						seen += digitsAlone(t, c)
					}
				}
			}
		})
	})
	if seen == 0 {
		t.Error("no figure stands on its decimal mark: this proves little")
	}
}

var fraction = regexp.MustCompile(`^\d+/\d+$`)

func digitsAlone(t *testing.T, c *doc.TableCell) (seen int) {
	t.Helper()
	for _, line := range c.Lines {
		var whole strings.Builder
		for _, in := range line.Whole {
			switch in := in.(type) {
			case *doc.Words:
				whole.WriteString(in.Str)
			case *doc.Value:
				whole.WriteString(in.Str)
			}
		}
		said := whole.String()
		if line.Wrap || !strings.ContainsAny(said, "0123456789") {
			continue // long, or in words
		}
		if fraction.MatchString(said) {
			continue // it ends at the mark, as a whole number does
		}
		seen++
		in := lang.Of(line.Lang)
		_, last, _ := strings.Cut(strings.ReplaceAll(said, "\u00a0"+in.Numbers.To+"\u00a0", "–"), "–")
		if rest := strings.Trim(said, "0123456789+−×–"+in.Numbers.Group+in.Numbers.Decimal); rest != "" && last == "" || strings.Contains(last, in.Numbers.Decimal) {
			t.Errorf("%q stands on the decimal mark", said)
		}
	}
	return seen
}

// TestFiguresStayWhole holds that a figure in a text stands on one line with its unit, if
// that is short: no line ends in a number.
func TestFiguresStayWhole(t *testing.T) {
	seen := 0
	inOwn(t, func(t *testing.T, b *Briefing) {
		lines := map[int]map[frame.Pt]bool{} // on which lines each node stands
		for _, p := range b.Pages {
			for _, it := range p.Items {
				if _, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
					if lines[it.Node] == nil {
						lines[it.Node] = map[frame.Pt]bool{}
					}
					lines[it.Node][frame.Pt(p.Number)*10000+it.At.Y] = true
				}
			}
		}
		doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
			par, ok := e.(*doc.Paragraph)
			if !ok {
				return
			}
			for _, in := range par.Text {
				v, ok := in.(*doc.Value)
				if !ok || utf8.RuneCountInString(v.Str) > 24 || strings.Contains(v.Str, ",\u00a0") || strings.Contains(v.Str, ", ") {
					continue
				}
				seen++
				if len(lines[v.ID]) > 1 {
					t.Errorf("%q stands on %d lines", v.Str, len(lines[v.ID]))
				}
			}
		})
	})
	if seen == 0 {
		t.Error("no figure stands in a text: this proves little")
	}
}

// TestListsOfPagesAreWhole holds that each figure of the annex is said to stand on all pages
// that print it.
func TestListsOfPagesAreWhole(t *testing.T) {
	cut := regexp.MustCompile(`^[\d–, ]+…$`)
	inOwn(t, func(t *testing.T, b *Briefing) {
		for _, p := range b.Pages {
			for _, it := range p.Items {
				if text, ok := it.Shape.(frame.Text); ok && cut.MatchString(text.Run.Text()) {
					t.Errorf("page %d: %q", p.Number, text.Run.Text())
				}
			}
		}
	})
}

// TestPlaces holds that a figure stands where trace says: the line of that page
// has its digits.
func TestPlaces(t *testing.T) {
	laidOut(t, func(t *testing.T, d *doc.Document, pages []frame.Page, _ *fonts.Set) {
		places := 0
		for _, e := range trace.Figures(d, pages) {
			for _, p := range e.Places {
				if p.Drawn {
					continue
				}
				places++
				lines := printedLines(pages[p.Page-1])
				forms := written(e.Figure, lang.Of(p.Lang), plain(strings.Join(lines, " ")))
				mark := lang.Of(p.Lang).Numbers.Decimal // what follows it is set by itself
				line := strings.ReplaceAll(plain(strings.ToLower(lines[p.Line-1])), " "+mark, mark)
				if !slices.ContainsFunc(forms, func(form string) bool { return strings.Contains(line, form) }) {
					t.Errorf("page %d, line %d, %s: none of %q in %s", p.Page, p.Line, p.Lang, forms, line)
				}
			}
		}
		if places == 0 {
			t.Error("no figure stands anywhere")
		}
	})
}

// written is how f may stand on a page: in full, in words, or in units of a power of ten
// that the page names.
func written(f ledger.Figure, l *lang.Language, page string) []string {
	out := []string{l.Write(f, report.Full).Whole, l.Write(f, report.Words).Whole}
	for _, scale := range []int{3, 6, 9} {
		if word := l.ScaleWord(scale); word != "" && strings.Contains(page, plain(word)) {
			w := l.WriteIn(f, report.Number, scale)
			out = append(out, w.Whole+w.Decimals)
		}
	}
	for i := range out {
		out[i] = plain(strings.TrimLeft(out[i], "−+"))
	}
	return out
}

// printedLines is the text of a page by baselines, from the top.
func printedLines(p frame.Page) []string {
	lines := map[float64]string{}
	for _, it := range p.Items {
		if x, ok := it.Shape.(frame.Text); ok && it.Node > 0 {
			lines[math.Round(float64(it.At.Y))] += x.Run.Text() + " "
		}
	}
	var out []string
	for _, y := range slices.Sorted(maps.Keys(lines)) {
		out = append(out, lines[y])
	}
	return out
}

// allText is every run of text of a page, furniture too.
func allText(p frame.Page) []string {
	var out []string
	for _, it := range p.Items {
		if x, ok := it.Shape.(frame.Text); ok {
			out = append(out, x.Run.Text())
		}
	}
	return out
}

func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

// TestWordsAreShapedWhole holds that no word of a page is put together from parts
// that do not know each other: it is as wide as it is alone.
func TestWordsAreShapedWhole(t *testing.T) {
	laidOut(t, func(t *testing.T, _ *doc.Document, pages []frame.Page, set *fonts.Set) {
		for _, p := range pages {
			for _, item := range p.Frame.Items {
				if text, ok := item.Shape.(frame.Text); ok {
					wholeWords(t, text.Run, set)
				}
			}
		}
	})
}

func wholeWords(t *testing.T, run fonts.Run, set *fonts.Set) {
	t.Helper()
	word, width := "", 0
	for _, g := range append(run.Glyphs[:len(run.Glyphs):len(run.Glyphs)], fonts.Glyph{Text: " "}) {
		if g.Text != " " {
			word += g.Text
			width += int(g.Advance)
			continue
		}
		if alone := set.Shape(run.Face, word).Width; width != alone {
			t.Errorf("%s: %q is %d wide, alone %d", run.Face, word, width, alone)
		}
		word, width = "", 0
	}
}
