package templates_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"tongket/report/doc"
	"tongket/report/theme"
	"tongket/templates"
)

// TestAddressesAreLinks: a web address leads there wherever it is typed: in a paragraph, a
// list, a key message, the cell of a table, a note and what a term means.
func TestAddressesAreLinks(t *testing.T) {
	project := maps.Clone(restated)
	address := func(of string) string { return "https://a.example/" + of + "?b=c&d=e" }
	text := func(of string) string { return `{vi: "Xem ` + address(of) + `.", en: "See ` + address(of) + `."}` }
	edit := func(file, old, new string) {
		project[file] = &fstest.MapFile{Data: bytes.Replace(project[file].Data, []byte(old), []byte(new), 1)}
	}
	edit("editions/2023.yaml", "sections:\n", "messages:\n  - "+text("message")+"\nsections:\n")
	edit("editions/2023.yaml", "    blocks:\n", `    blocks:
      - `+text("paragraph")+`
      - list:
          - `+text("list")+`
          - `+text("list")+`
      - table: entries
        id: calls
        name: {vi: Ghi chép, en: Entries}
        message: {vi: Những việc đã làm, en: What was done}
        measure: {vi: Việc, en: Matters}
        note: `+text("note")+`
        head: [{vi: Ai, en: Who}, {vi: Việc gì, en: What}]
        rows:
          - cells: [{vi: An, en: An}, `+text("cell")+`]
            statement: later.call
`)
	edit("sources/later.yaml", "facts:\n", "statements:\n  - {id: call, paragraph: 4, kind: event, vi: Xem, en: See}\nfacts:\n")
	project["glossary.yaml"] = &fstest.MapFile{Data: []byte("terms:\n  - {id: tree, name: {vi: Cây, en: Tree}, meaning: " + text("term") + "}\n")}
	r, problems := judged(project)
	if len(problems.Errors()) > 0 {
		t.Fatal(problems)
	}
	_, set := example(t)
	d, problems := templates.Compose(r, r.Editions[0], r.Languages, theme.House().Page("a5"), set)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	links := map[string]int{}
	doc.Walk(d, func(e doc.Element, _ []doc.Element) {
		if l, ok := e.(*doc.Link); ok && doc.IsWeb(l.Target) {
			links[l.Target]++
			if said := l.Text[0].(*doc.Words).Str; strings.ReplaceAll(said, "\u2060", "") != l.Target {
				t.Errorf("%s leads to %s", said, l.Target)
			}
		}
	})
	for _, of := range []string{"message", "paragraph", "list", "note", "cell", "term"} {
		if links[address(of)] < len(r.Languages) {
			t.Errorf("%s: %d links", of, links[address(of)])
		}
	}
}
