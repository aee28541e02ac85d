//go:build unix

package preview

import (
	"strings"
	"testing"

	"tongket/report/outside"
)

// TestBrowser: in a real browser the pages are there, a save is seen without a reload and
// at the same place, a mistake is told above the last good pages, and goes; a click and
// the keyboard alone lead to the way of a figure and back; nothing is asked of another
// host and nothing breaks the policy.
func TestBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	l := begin(t, small(t), nil)
	tab := outside.OpenTab(t, l.URL(), 1200, 800)
	tab.Wait(`document.querySelectorAll("article svg text").length > 20 && document.getElementById("count").textContent.length > 0`)
	tab.Wait(`[...document.fonts].filter((f) => /^f\d/.test(f.family)).length > 2 && [...document.fonts].every((f) => f.status !== "error")`)

	tab.Eval(`document.getElementById("page-4").scrollIntoView({ behavior: "instant" }); window.stays = document.getElementById("pages").scrollTop`, nil)
	l.change("sources/review.yaml", "value: 574, at: {paragraph: 3, printed: 574", "value: 575, at: {paragraph: 3, printed: 575")
	tab.Wait(`[...document.querySelectorAll("article text")].some((e) => e.textContent.includes("575")) && stays > 0 && Math.abs(document.getElementById("pages").scrollTop - stays) < 2`)

	l.change("tongket.yaml", "languages:", "languagse:")
	tab.Wait(`document.body.classList.contains("stale") && document.getElementById("alarm").textContent.includes("languagse") && document.querySelectorAll("article svg").length > 4`)
	l.change("tongket.yaml", "languagse:", "languages:")
	tab.Wait(`!document.body.classList.contains("stale") && document.getElementById("alarm").textContent === ""`)

	tab.Click(`text[data-f]`)
	tab.Wait(`document.getElementById("told").textContent.includes("Published by") && document.activeElement.id === "way"`)
	tab.Press("Escape")
	tab.Wait(`document.getElementById("way").hidden && document.activeElement.dataset.f`)
	keys(tab)
	switches(tab)
	tab.Sound()

	var strange []string
	tab.Eval(`performance.getEntriesByType("resource").map((e) => e.name)`, &strange)
	for _, name := range strange {
		if !strings.HasPrefix(name, l.URL()) {
			t.Errorf("it asks for %s", name)
		}
	}
}

// keys goes by keyboard alone: from the search to a figure, its way, the next figure.
func keys(tab *outside.Tab) {
	tab.Press("/")
	tab.Wait(`document.activeElement.id === "find"`)
	tab.Type("cây 575")
	tab.Wait(`document.querySelectorAll("#hits button").length === 1`)
	tab.Press("Tab")
	tab.Press("Enter")
	tab.Wait(`document.activeElement.id === "way" && document.getElementById("told").textContent.includes("trees 2022")`)
	tab.Press("Escape")
	tab.Wait(`document.activeElement.dataset.f`)
	tab.Eval(`window.was = document.activeElement`, nil)
	tab.Press("ArrowRight")
	tab.Wait(`document.activeElement !== was && document.activeElement.dataset.f`)
	tab.Press("Enter")
	tab.Wait(`document.activeElement.id === "way"`)
}

// switches chooses another paper, facing pages, the file, and the page's other language.
func switches(tab *outside.Tab) {
	tab.Eval(`document.getElementById("paper").value = "a5"; document.getElementById("paper").dispatchEvent(new Event("change", { bubbles: true }))`, nil)
	tab.Wait(`document.querySelector("article").style.aspectRatio.startsWith("419") && location.search.includes("paper=a5")`)
	tab.Click("#spreads")
	tab.Wait(`(() => { const a = document.querySelectorAll("article"); return a[1].offsetTop === a[2].offsetTop && a[0].offsetLeft === a[2].offsetLeft; })()`)
	tab.Wait(`fetch(document.getElementById("pdf").href).then((r) => r.ok && r.headers.get("Content-Disposition").includes("sao-mai-2022-a5.pdf"))`)
	tab.Click(".tongue")
	tab.Wait(`document.documentElement.lang === "vi" && document.querySelectorAll("article svg").length > 4 && document.getElementById("paper").value === "a5"`)
}
