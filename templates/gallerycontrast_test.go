package templates_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/eyes"
	"tongket/report/frame"
	"tongket/report/gallery"
	"tongket/report/load"
	"tongket/report/theme"
	"tongket/templates"
)

// drawing is a graphic whose values can be changed.
type drawing struct{ reflect.Value }

func changeable(g doc.Graphic) drawing {
	v := reflect.New(reflect.TypeOf(g)).Elem()
	v.Set(reflect.ValueOf(g))
	return drawing{v}
}

func (d drawing) graphic() doc.Graphic { return d.Interface().(doc.Graphic) }

// draw is as wide as drawings are on a page, and small ones in a cell.
func (d drawing) draw(t *testing.T, s subject) frame.Frame {
	t.Helper()
	width := frame.Pt(476)
	switch d.graphic().(type) {
	case charts.CellBar, charts.Sparkline:
		width = 88
	}
	f, err := d.graphic().Draw(width, s.set)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// galleryDrawings is all that the gallery draws, page by page.
func galleryDrawings(t *testing.T) (out []drawing, s subject) {
	t.Helper()
	_, set := example(t)
	r, problems := load.Project(gallery.New([]report.Lang{"vi", "en"}, 6).Files, "")
	if r == nil {
		t.Fatal(problems)
	}
	s = subject{r, set}
	doc.Walk(s.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		switch e := e.(type) {
		case *doc.Drawing:
			out = append(out, changeable(e.Graphic))
		case *doc.TableCell:
			if e.Drawing != nil {
				out = append(out, changeable(e.Drawing))
			}
		}
	})
	return out, s
}

// plates is a drawing as it is printed in colour, and for a printer without.
func plates(f frame.Frame) map[string]frame.Frame {
	grey := templates.Grey([]frame.Page{{Frame: f}}, theme.House().Page("a4"))[0]
	return map[string]frame.Frame{"in colour": f, "in grey": grey.Frame}
}

// TestGalleryCanBeRead: every label of every drawing of the gallery is read by every eye, as
// it is printed in colour and in grey.
func TestGalleryCanBeRead(t *testing.T) {
	all, s := galleryDrawings(t)
	for i, g := range all {
		shown := plates(g.draw(t, s))
		if testing.Short() {
			delete(shown, "in grey")
		}
		for plate, f := range shown {
			for eye, dots := range eyes.Unread(t, f, 1.5, s.set) {
				if dots[0]*100 > dots[1] {
					t.Errorf("drawing %d, %v %s, %s: %d of %d dots of ink in labels cannot be seen", i, g.Type(), plate, eye, dots[0], dots[1])
				}
			}
		}
	}
}

// look is how a value is known, as far as its mark shows it.
type look struct {
	fill    charts.Fill
	end     charts.End
	missing bool
}

func lookOf(b *charts.Bar) look {
	if b.Missing {
		return look{missing: true}
	}
	return look{b.Fill, b.End, false}
}

func (l look) put(b *charts.Bar) {
	b.Fill, b.End, b.Missing, b.Slit = l.fill, l.end, l.missing, false
	if l.end == charts.Between && b.Low >= b.High { // a value that has no ends yet
		near := b.Level * 3 / 4
		b.Low, b.High = min(near, b.Level), max(near, b.Level)
	}
}

// published reports whether a value is known exactly, and by itself: which year it is of is
// told by a fill where bars stand alone, and by the axis or the end of a line elsewhere.
func (l look) published() bool {
	return !l.missing && l.end == charts.Closed && l.fill != charts.Derived && l.fill != charts.Assumed
}

// as is how a mark of a kind shows l. A small line without words shows a shape: which of
// its points are stated, and which are not.
func (l look) as(mark string) look {
	switch {
	case !strings.HasPrefix(mark, "Sparkline") || l.missing:
		return l
	case l.fill == charts.Derived || l.fill == charts.Assumed:
		return look{fill: charts.Derived}
	}
	return look{}
}

func (l look) String() string {
	if l.missing {
		return "not stated"
	}
	return fmt.Sprintf("fill %d end %d", l.fill, l.end)
}

// alikeIn is the looks that only place and label tell apart once a photocopier has decided
// on a mid grey, as the house knows.
var alikeIn = map[string][2]charts.Fill{
	eyes.Light: {charts.Previous, charts.Blank},
	eyes.Dark:  {charts.Actual, charts.Previous},
}

// TestGalleryIsToldApart: of each kind of mark of each kind of drawing, such as the points of
// lines or the ticks of rankings, every two ways of being known that the gallery shows look
// different to every eye, in colour and in grey: a drawing with the one is not that with the other, though all
// words are taken away. A kind that is added to the table is held without being named.
func TestGalleryIsToldApart(t *testing.T) {
	if testing.Short() {
		t.Skip("it paints 400 drawings")
	}
	all, s := galleryDrawings(t)
	looks := map[string][]look{} // of each kind of mark
	for _, g := range all {
		g.each(func(mark string, b *charts.Bar) {
			if l := lookOf(b); !slices.Contains(looks[mark], l) {
				looks[mark] = append(looks[mark], l)
			}
		})
	}
	held := map[string]bool{}
	for _, g := range all {
		g.each(func(mark string, b *charts.Bar) {
			was := lookOf(b)
			if was.missing {
				return
			}
			for _, other := range looks[mark] {
				pair := fmt.Sprint(mark, was, other)
				if was.as(mark) == other.as(mark) || was.published() && other.published() || held[pair] {
					continue
				}
				held[pair], held[fmt.Sprint(mark, other, was)] = true, true
				t.Run(fmt.Sprintf("%s %v and %v", mark, was, other), func(t *testing.T) { s.differ(t, g, b, was, other) })
			}
		})
	}
	if len(held) < 2*100 {
		t.Errorf("%d pairs", len(held))
	}
}

// differ holds that g looks different where b is known in another way.
func (s subject) differ(t *testing.T, g drawing, b *charts.Bar, was, other look) {
	t.Helper()
	const scale, least = 2, 1.5 // pixels a point, square points
	was.put(b)
	one := s.marks(t, g)
	other.put(b)
	two := s.marks(t, g)
	was.put(b)
	one, two = eyes.Around(one, two)
	ones, twos := plates(one), plates(two)
	for plate := range ones {
		a, z := eyes.Paint(t, ones[plate], scale, nil), eyes.Paint(t, twos[plate], scale, nil)
		for _, e := range eyes.All() {
			if f := alikeIn[e.Name]; was.end == other.end && !other.missing && f != [2]charts.Fill{} && slices.Contains(f[:], was.fill) && slices.Contains(f[:], other.fill) {
				continue
			}
			if off := float64(one.Size.W*one.Size.H) * e.Look(a).Differing(e.Look(z), nil); off < least {
				t.Errorf("%s, %s: they differ in %.1f square points", plate, e.Name, off)
			}
		}
	}
}

// marks is a drawing without its words.
func (s subject) marks(t *testing.T, g drawing) frame.Frame {
	t.Helper()
	f := g.draw(t, s)
	f.Items = slices.DeleteFunc(f.Items, func(it frame.Item) bool { _, is := it.Shape.(frame.Text); return is })
	return f
}

// each calls f with every value that is drawn in d, and what kind of mark it is: the path
// of its field, without numbers. What f does to it is done to d.
func (d drawing) each(f func(mark string, b *charts.Bar)) {
	within(d.Value, d.Type().Name(), f)
}

func within(v reflect.Value, path string, f func(string, *charts.Bar)) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[charts.Bar]() {
			if v.CanAddr() {
				f(path, v.Addr().Interface().(*charts.Bar))
			}
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				within(v.Field(i), path+"."+v.Type().Field(i).Name, f)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			within(v.Index(i), path, f)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			within(v.Elem(), path, f)
		}
	}
}
