package png

import (
	"cmp"
	"image/color"
	"maps"
	"slices"

	"tongket/report/frame"
)

// palette is colours by their numbers, and the number of every colour of a
// picture.
type palette struct {
	colours color.Palette
	numbers map[frame.Colour]uint8
}

// What a picture may have to get a palette: so many colours, so many of its
// own, and none of the rest further from one of these, in any component. Where
// a hatch crosses an outline, two pixels of the same grey may differ by as
// much, and there are few of them: the rarest colours go.
const (
	entries = 256
	most    = 16 * entries
	near    = 12
)

// newPalette chooses colours by how many pixels have each. It is nil if that
// could be seen.
func newPalette(counts map[frame.Colour]int) *palette {
	if len(counts) > most {
		return nil
	}
	all := slices.SortedFunc(maps.Keys(counts), func(a, b frame.Colour) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	p := &palette{numbers: make(map[frame.Colour]uint8, len(all))}
	own := all[:min(len(all), entries)]
	for i, c := range own {
		p.colours = append(p.colours, opaque(c))
		p.numbers[c] = uint8(i)
	}
	for _, c := range all[len(own):] {
		best := slices.MinFunc(own, func(a, b frame.Colour) int { return cmp.Compare(apart(a, c), apart(b, c)) })
		if apart(best, c) > near {
			return nil
		}
		p.numbers[c] = p.numbers[best]
	}
	return p
}

// apart is the largest difference of two colours in a component.
func apart(a, b frame.Colour) (most int) {
	r, g, bl := a.RGB()
	r2, g2, bl2 := b.RGB()
	for _, d := range [3]int{r - r2, g - g2, bl - bl2} {
		most = max(most, d, -d)
	}
	return most
}

func opaque(c frame.Colour) color.RGBA {
	r, g, b := c.RGB()
	return color.RGBA{uint8(r), uint8(g), uint8(b), 255}
}
