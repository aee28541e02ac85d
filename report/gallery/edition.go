package gallery

import (
	"fmt"
	"strings"

	"tongket/report"
	"tongket/report/lang"
)

const edition = `edition: 2022
period: 2022
title: $title
subtitle: $subtitle
cut-off: $cut-off
sources: [review, news]
cover: {chart: columns, of: sure, periods: 2013..2022, caption: $imprint}
resolve:
`

// disputed is what the two sources differ in.
var disputed = []string{"sure 2018", "sure-loans 2018", "sure-rate 2018", "figure of disputed"}

// edition has a section for each kind of chart.
func (w *writer) edition() string {
	var out strings.Builder
	out.WriteString(edition)
	for _, figure := range disputed {
		fmt.Fprintf(&out, "  - {figure: %s, use: review, reason: $followed}\n", figure)
	}
	out.WriteString("sections:\n")
	for _, k := range report.ChartKinds() {
		out.WriteString(w.section(k.Key))
		for _, p := range w.room.plates(k) {
			out.WriteString(w.chart(k, p))
		}
	}
	out.WriteString(w.inCells())
	return out.String()
}

// section is the head of a section: the name of a kind, and what it is for.
func (w *writer) section(kind string) string {
	name := w.text(func(l *lang.Language) string { return l.Gallery.Kinds[kind].Name })
	purpose := w.text(func(l *lang.Language) string { return l.Gallery.Kinds[kind].For })
	return fmt.Sprintf("  - id: %s\n    title: %s\n    blocks:\n      - %s\n", kind, name, purpose)
}

// chart is a chart with all its keys; what is typed for it but for its texts is kept.
func (w *writer) chart(k *report.ChartKind, p plate) string {
	id := k.Key + p.id
	typed := p.typed(k)
	w.typed[id] = typed
	lines := fmt.Sprintf("- chart: %s\nid: %s\nname: %s\nmessage: %s\nmeasure: %s\n%s", k.Key, id,
		w.text(func(l *lang.Language) string { return l.Gallery.Kinds[k.Key].Name }), p.message,
		w.text(func(l *lang.Language) string { return l.Gallery.Words[p.measures] + ", " + p.said() }), strings.Join(strings.Split(typed, "\n")[1:], "\n"))
	return "      " + strings.ReplaceAll(strings.TrimSpace(lines), "\n", "\n        ") + "\n"
}
