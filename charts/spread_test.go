package charts

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"tongket/report/frame"
)

func TestSpread(t *testing.T) {
	for _, tt := range []struct {
		name                string
		wanted, want        []frame.Pt
		top, bottom, height frame.Pt
		fits                bool
	}{
		{"none", nil, []frame.Pt{}, 0, 100, 21, true},
		{"far apart, each at its place", []frame.Pt{20.5, 70.5}, []frame.Pt{10, 60}, 0, 100, 21, true},
		{"in any order", []frame.Pt{70.5, 20.5}, []frame.Pt{60, 10}, 0, 100, 21, true},
		{"near, around their middle", []frame.Pt{45, 55}, []frame.Pt{28, 51}, 0, 100, 21, true},
		{"three, of which the third joins two", []frame.Pt{40, 50, 60}, []frame.Pt{16.5, 39.5, 62.5}, 0, 100, 21, true},
		{"at the top", []frame.Pt{2, 3}, []frame.Pt{0, 23}, 0, 100, 21, true},
		{"at the bottom", []frame.Pt{99, 98}, []frame.Pt{79, 56}, 0, 100, 21, true},
		{"just as high as there is room", []frame.Pt{0, 0}, []frame.Pt{0, 23}, 0, 44, 21, true},
		{"higher", []frame.Pt{0, 0}, []frame.Pt{-1, 22}, 0, 43, 21, false},
	} {
		heights := make([]frame.Pt, len(tt.wanted))
		for i := range heights {
			heights[i] = tt.height
		}
		got, fits := spread(tt.wanted, heights, tt.top, tt.bottom, apart)
		if !slices.Equal(got, tt.want) || fits != tt.fits {
			t.Errorf("%s: got %v, %v, want %v, %v", tt.name, got, fits, tt.want, tt.fits)
		}
	}
}

// Labels that fit never meet, stay inside, and keep the order of their marks.
func TestSpreadKeepsApart(t *testing.T) {
	for seed := range uint64(5000) {
		r := rand.New(rand.NewPCG(seed, 11))
		n, room := 1+r.IntN(8), frame.Pt(30+r.IntN(200))
		wanted, heights := make([]frame.Pt, n), make([]frame.Pt, n)
		var needed frame.Pt
		for i := range n {
			wanted[i], heights[i] = frame.Pt(r.Float64())*room, []frame.Pt{10.5, 21, 31.5}[r.IntN(3)]
			needed += heights[i]
		}
		needed += frame.Pt(n-1) * apart
		tops, fits := spread(wanted, heights, 0, room, apart)
		if fits != (needed <= room+0.01) {
			t.Fatalf("seed %d: %.1f of %.1f, fits: %v", seed, needed, room, fits)
		}
		if !fits {
			continue
		}
		order := make([]int, n)
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(wanted[a], wanted[b]) })
		y := -apart
		for _, i := range order {
			if tops[i] < y+apart-0.01 {
				t.Fatalf("seed %d: the label of %v is at %v, over %v", seed, wanted[i], tops[i], y)
			}
			y = tops[i] + heights[i]
		}
		if y > room+0.01 {
			t.Fatalf("seed %d: labels down to %v of %v", seed, y, room)
		}
	}
}
