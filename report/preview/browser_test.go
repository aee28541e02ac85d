//go:build unix

package preview

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/officetest"
	"tongket/report/outside"
	"tongket/report/projecttest"
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

// TestBrowserWorkbook: one cell of a workbook that is changed and saved, as a program of
// spreadsheets does, changes the figure on the open page; one that no longer agrees with
// what is typed is told with its cell above the last good pages; and what was mended goes.
func TestBrowserWorkbook(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	book := func(trees, harvest string) []byte {
		return officetest.Workbook("Vườn", []string{"", "2022"}, []string{"Cây", trees}, []string{"Thu hoạch", harvest})
	}
	files := projecttest.Minimal(t)
	files["sources/stock.xlsx"] = &fstest.MapFile{Data: book("574", "20")}
	files["sources/stock.yaml"] = &fstest.MapFile{Data: []byte(`source: stock
label: {vi: Sổ vườn, en: Register}
document: {workbook: sources/stock.xlsx}
reports: 2022
facts:
  - {indicator: trees, period: 2022, at: {cell: B2}}
  - {indicator: harvest, period: 2022, value: 20, at: {cell: B3}}
`)}
	projecttest.Edit(t, files, "sources/review.yaml", "  - {indicator: trees, period: 2022, value: 574, at: {paragraph: 3, printed: 574 cây}}\n", "")
	projecttest.Edit(t, files, "editions/2022.yaml", "sources: [review]", "sources: [review, stock]")
	l := begin(t, projecttest.Subject{Name: "orchard", Files: files}, nil)
	save := func(trees, harvest string) { // beside the file and then in its place, as offices' programs do
		path := filepath.Join(l.folder, "sources", "stock.xlsx")
		if err := os.WriteFile(path+".new", book(trees, harvest), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(path+".new", path); err != nil {
			t.Fatal(err)
		}
	}
	shows := func(figure string) string {
		return `[...document.querySelectorAll("article text")].some((e) => e.textContent.includes("` + figure + `"))`
	}
	tab := outside.OpenTab(t, l.URL(), 1200, 800)
	tab.Wait(shows("574") + ` && document.getElementById("alarm").textContent === ""`)
	save("731", "20")
	tab.Wait(shows("731") + ` && !` + shows("574"))
	save("731", "21")
	tab.Wait(`document.body.classList.contains("stale") && document.getElementById("alarm").textContent.includes("B3") && document.getElementById("alarm").textContent.includes("21") && ` + shows("731"))
	save("732", "20")
	tab.Wait(`!document.body.classList.contains("stale") && document.getElementById("alarm").textContent === "" && ` + shows("732"))
	tab.Sound()
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
