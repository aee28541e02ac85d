package fonts

import (
	"reflect"
	"strings"
	"sync"
	"testing"
)

// TestBeside holds that faces serve several goroutines by a Set each, and that each shapes
// as one alone does: words of one kind and the other, lines and texts.
func TestBeside(t *testing.T) {
	words := strings.Fields("Kết quả năm 2022 office → 12/34 fì Tố Va To AV ½ 1.234,5\u00a0tỷ e\u0301 briefing Lãnh đạo")
	alone, first := open(t), open(t)
	sets := []*Set{first, first.Beside(), first.Beside()}
	var wait sync.WaitGroup
	for i, s := range sets {
		wait.Go(func() {
			for n := range words {
				w := words[(n+i*len(words)/len(sets))%len(words)]
				for _, name := range s.Names() {
					s.Shape(name, w)
					s.Width(name, w+" "+words[n])
					s.Covers([]rune(w)[0])
				}
			}
		})
	}
	wait.Wait()
	for _, s := range sets {
		for _, name := range s.Names() {
			for _, w := range words {
				for _, text := range []string{w, w + " ", w + " " + words[0], strings.Repeat(w+" ", 40)} {
					if got, want := s.Shape(name, text), alone.Shape(name, text); !reflect.DeepEqual(got, want) {
						t.Errorf("%s: %q is %+v, alone %+v", name, text, got, want)
					}
				}
			}
		}
	}
	for _, name := range first.Names() { // what one has shaped the other has not shaped again
		a, b := sets[1].Shape(name, words[0]), sets[2].Shape(name, words[0])
		if &a.Glyphs[0] != &b.Glyphs[0] {
			t.Errorf("%s: %q is shaped twice", name, words[0])
		}
	}
}
