package templates_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"tongket/charts"
	"tongket/report"
	"tongket/report/doc"
	"tongket/report/gallery"
	"tongket/report/load"
)

// lowSentence is a sentence that begins small.
var lowSentence = regexp.MustCompile(`[.!?] \p{Ll}.*`)

// TestAltSentences: what is said aloud of a chart is sentences, also where its first
// figure is that of the first quarter.
func TestAltSentences(t *testing.T) {
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		doc.Walk(s.compose(t, e, s.Languages...), func(e doc.Element, _ []doc.Element) {
			if d, ok := e.(*doc.Drawing); ok {
				if low := lowSentence.FindString(d.Alt); low != "" {
					t.Errorf("%q begins small", low)
				}
			}
		})
	})
}

// TestOthersAreDrawn: in each kind of chart that draws figures beside each other, what the
// document says that is not followed is drawn, and said aloud.
func TestOthersAreDrawn(t *testing.T) {
	_, set := example(t)
	r, problems := load.Project(gallery.New([]report.Lang{"vi", "en"}, 6).Files, "")
	if r == nil {
		t.Fatal(problems)
	}
	s, drawn := subject{r, set}, map[string]int{}
	doc.Walk(s.compose(t, r.Editions[0], r.Languages...), func(e doc.Element, _ []doc.Element) {
		d, ok := e.(*doc.Drawing)
		if !ok || d.Graphic == nil {
			return
		}
		n := rivals(reflect.ValueOf(d.Graphic))
		drawn[reflect.TypeOf(d.Graphic).Name()] += n
		if said := strings.Count(d.Alt, "in another document"); n > 0 && said != n {
			t.Errorf("%T has %d figures of another document, and says %d: %s", d.Graphic, n, said, d.Alt)
		}
	})
	for _, kind := range []string{"Columns", "Groups", "Bullets", "Line", "Panels", "Ranking"} {
		if drawn[kind] == 0 {
			t.Errorf("%s draws none: %v", kind, drawn)
		}
	}
}

// rivals is how many figures of other documents the bars in v have.
func rivals(v reflect.Value) (n int) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			n += rivals(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += rivals(v.Index(i))
		}
	case reflect.Struct:
		if b, is := v.Interface().(charts.Bar); is {
			return len(b.Rivals)
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				n += rivals(v.Field(i))
			}
		}
	}
	return n
}
