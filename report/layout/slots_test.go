package layout

import (
	"testing"
)

// TestStanding: the pages of several figures are those of each, once and in order; a link to
// one that no page prints stays at the list.
func TestStanding(t *testing.T) {
	x := index{
		stands: map[string][]int{"figure a 2021": {4, 6}, "figure a 2022": {5, 6, 9}},
		first:  map[string]spot{"figure a 2021": {page: 3}, "figure a 2022": {page: 4}},
		asked:  map[string]spot{},
	}
	for key, want := range map[string]string{
		"pages figure a 2021":                               "4, 6",
		"pages figure a 2021\nfigure a 2022":                "4–6, 9",
		"pages figure a 2020\nfigure a 2022\nfigure a 2020": "5, 6, 9",
		"pages figure a 2020":                               "*",
		"pages figure a 2019\nfigure a 2020":                "*",
	} {
		if got := x.answer(key, 7, x.first["none"].at); got != want {
			t.Errorf("%q: %s, want %s", key, got, want)
		}
	}
	for name, page := range map[string]int{"figure a 2019": 7, "figure a 2020": 7, "figure a 2021": 3, "figure a 2022": 4} {
		if got := x.asked[name].page; got != page {
			t.Errorf("%s leads to page %d, want %d", name, got, page)
		}
	}
}
