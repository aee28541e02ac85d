//go:build unix

package preview

import (
	"os"
	"path/filepath"
	"testing"

	"tongket/report/outside"
)

// TestEverybody: axe-core finds nothing to say against the page, light and dark, wide and
// narrow, in both of its languages, with a way open and with a mistake on top; and nothing
// of it is wider than the window.
func TestEverybody(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	axe, err := os.ReadFile(filepath.Join("..", "..", ".ci", "page", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		outside.Missing(t, "axe-core")
	}
	l := begin(t, small(t), func(opt *Options) { opt.Editor = []string{"true"} })
	tab := outside.OpenTab(t, l.URL()+"?ui=vi", 1600, 900)
	tab.Wait(`document.querySelectorAll("article svg").length > 4 && document.getElementById("count").textContent`)
	tab.Eval(string(axe), nil)
	tab.Eval(`document.getElementById("find").value = "575"; document.getElementById("find").dispatchEvent(new Event("input"))`, nil)
	tab.Click(`text[data-f]`)
	tab.Wait(`!document.getElementById("way").hidden`)
	held(t, tab, "wide, light")
	l.change("tongket.yaml", "languages:", "languagse:")
	tab.Wait(`document.body.classList.contains("stale") && document.querySelectorAll("#problems li").length > 0`)
	for _, width := range []int{390, 900, 1600} {
		tab.Size(width, 800, "dark")
		if width == 390 {
			held(t, tab, "broken, narrow, dark")
		}
		var over int
		tab.Eval(`document.documentElement.scrollWidth - innerWidth`, &over)
		if over > 0 {
			t.Errorf("at %d it is %d wider than the window", width, over)
		}
	}
	if folder := os.Getenv("PREVIEW_PICTURES"); folder != "" {
		pictures(t, tab, folder)
	}
}

// held holds the page against the rules of WCAG 2.2, A and AA, and against good practice.
func held(t *testing.T, tab *outside.Tab, when string) {
	t.Helper()
	var violations []struct {
		ID, Help string
		Nodes    []struct{ HTML string }
	}
	tab.Eval(`axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => ({ ID: v.id, Help: v.help, Nodes: v.nodes.slice(0, 3).map((n) => ({ HTML: n.html.slice(0, 200) })) })))`, &violations)
	for _, v := range violations {
		t.Errorf("%s: %s: %s %v", when, v.ID, v.Help, v.Nodes)
	}
}

// pictures is how it looks, for those who want to see.
func pictures(t *testing.T, tab *outside.Tab, folder string) {
	for _, mode := range []string{"light", "dark"} {
		for _, width := range []int{390, 900, 1600} {
			tab.Size(width, 1000, mode)
			name := filepath.Join(folder, mode+"-"+map[int]string{390: "390", 900: "900", 1600: "1600"}[width]+".png")
			if err := os.WriteFile(name, tab.Picture(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
