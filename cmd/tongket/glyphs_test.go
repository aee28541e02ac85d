package main

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/outside"
)

// inked is a glyph where it stands on a page, and how wide its face says it is.
type inked struct {
	page          int
	x, y, natural float64 // y upwards; natural in em
}

// everyGlyph holds that the glyphs of a file stand where the layout put them, of
// text as of charts, and are as wide in the embedded subset as in the face: a
// program that reads the file adds the widths of the one and the kerning written.
func everyGlyph(t *testing.T, file string, pages []frame.Page) {
	t.Helper()
	var want []inked
	for i, p := range pages {
		for _, item := range p.Frame.Items {
			if text, ok := item.Shape.(frame.Text); ok {
				want = append(want, glyphsOf(i+1, float64(p.Frame.Size.H), item.At, text)...)
			}
		}
	}
	got := traced(outside.Run(t, "mutool", "trace", file))
	if len(got) != len(want) || len(want) == 0 {
		t.Fatalf("%d glyphs in the file, %d on the pages", len(got), len(want))
	}
	where := map[[3]int][]inked{}
	for _, g := range got {
		where[g.tile(0, 0)] = append(where[g.tile(0, 0)], g)
	}
	for _, w := range want {
		if !w.among(where) {
			t.Fatalf("no glyph stands at %+v", w)
		}
	}
}

// tile is the square point of its page that a glyph stands in, or one beside it.
func (g inked) tile(dx, dy int) [3]int { return [3]int{g.page, int(g.x) + dx, int(g.y) + dy} }

func (g inked) among(where map[[3]int][]inked) bool {
	for dx := -1; dx <= 1; dx++ {
		for dy := -1; dy <= 1; dy++ {
			if slices.ContainsFunc(where[g.tile(dx, dy)], g.is) {
				return true
			}
		}
	}
	return false
}

// is reports whether two are the same: places are written to a hundredth of a point.
func (g inked) is(h inked) bool {
	return math.Abs(g.x-h.x) < 0.015 && math.Abs(g.y-h.y) < 0.015 && math.Abs(g.natural-h.natural) < 0.0005
}

func glyphsOf(page int, height float64, at frame.Point, text frame.Text) []inked {
	var out []inked
	x := float64(at.X)
	for _, g := range text.Run.Glyphs {
		out = append(out, inked{page, x, height - float64(at.Y), float64(g.Natural) / fonts.UnitsPerEm})
		x += float64(g.Advance) * float64(text.Size) / fonts.UnitsPerEm
	}
	return out
}

var (
	tracedPage  = `<page number="(\d+)"`
	tracedGlyph = `<g unicode="[^"]*" glyph="[^"]*" x="([^"]*)" y="([^"]*)" adv="([^"]*)"`
	tracedLine  = regexp.MustCompile(tracedPage + "|" + tracedGlyph)
)

// traced is the glyphs that mutool paints, in turn.
func traced(said string) []inked {
	var out []inked
	page := 0
	for _, m := range tracedLine.FindAllStringSubmatch(said, -1) {
		if m[1] != "" {
			page, _ = strconv.Atoi(m[1])
			continue
		}
		g := inked{page: page}
		if _, err := fmt.Sscan(m[2]+" "+m[3]+" "+m[4], &g.x, &g.y, &g.natural); err == nil {
			out = append(out, g)
		}
	}
	return out
}
