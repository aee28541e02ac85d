package gallery

import (
	"fmt"
	"regexp"
	"strings"

	"tongket/report/lang"
)

// inCells is a section of what is drawn in tables: bars and small lines beside the numbers,
// of what is published and of what is known in every way.
func (w *writer) inCells() string {
	var rows strings.Builder
	for _, b := range branches {
		fmt.Fprintf(&rows, "\n          - {of: visits of %s, label: $%s}", b, strings.ToUpper(b[:1])+b[1:])
	}
	return w.section(cells) + w.table("plain", "table: periods", "$visits", fmt.Sprintf("columns: %d..%d\n        bars: %[2]d\n        sparkline: 2013..%[2]d\n        rows:%[3]s", last-1, last, rows.String())) +
		w.table("known", "table: members", "$every", fmt.Sprintf("by: known\n        columns: [figure %d]\n        bars: figure %[1]d\n        sparkline: {of: figure, periods: 2017..%[1]d}", last))
}

// cells is the name of what is drawn in tables.
const cells = "in-cells"

// table is a table of what is drawn in cells, and how it is typed.
func (w *writer) table(id, kind, message, keys string) string {
	id = cells + "-" + id
	w.typed[id] = "- " + kind + "\n" + regexp.MustCompile(`, label: \$[A-Za-z-]+`).ReplaceAllString(strings.ReplaceAll(keys, "        ", ""), "")
	name := w.text(func(l *lang.Language) string { return l.Gallery.Kinds[cells].Name })
	return fmt.Sprintf("      - %s\n        id: %s\n        name: %s\n        message: %s\n        measure: $visits\n        %s\n", kind, id, name, message, keys)
}
