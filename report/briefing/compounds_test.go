package briefing

import (
	"strings"
	"testing"

	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/lang"
)

// TestCompoundsStayWhole: no line of any page ends between the syllables of a word that the
// language has whole, such as Thành ủy; but for the labels of charts, which break lines by
// the room between bars.
func TestCompoundsStayWhole(t *testing.T) {
	inOwn(t, func(t *testing.T, b *Briefing) {
		speaks := map[int]lang.Set{}
		doc.Walk(b.Doc, func(e doc.Element, up []doc.Element) {
			if _, drawn := e.(*doc.Drawing); drawn {
				return
			}
			speaks[e.Base().ID] = lang.Of(language(b.Doc, append(up, e))).Binding.Compounds
		})
		for _, p := range b.Pages {
			last, at := map[int]string{}, map[int]frame.Pt{}
			for _, it := range p.Items {
				text, ok := it.Shape.(frame.Text)
				if !ok || it.Node == 0 {
					continue
				}
				said := strings.Fields(strings.ReplaceAll(text.Run.Text(), "\u00a0", " "))
				if len(said) == 0 {
					continue
				}
				if y, again := at[it.Node]; again && it.At.Y > y {
					if word := strings.ToLower(last[it.Node] + " " + strings.TrimRight(said[0], ".,;:)")); speaks[it.Node][word] {
						t.Errorf("page %d: %q is parted", p.Number, word)
					}
				}
				last[it.Node], at[it.Node] = said[len(said)-1], it.At.Y
			}
		}
	})
}
