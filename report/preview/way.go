package preview

import (
	"io/fs"
	"slices"

	"tongket/report"
	"tongket/report/audit"
	"tongket/report/say"
)

// Told is what is known of what stands somewhere on a page.
type Told struct {
	Reading report.Lang  `json:"reading"`         // the language of the briefing in which it is told
	At      string       `json:"at,omitempty"`    // where the YAML has the text
	Chart   *audit.Chart `json:"chart,omitempty"` // that draws it
	Kind    string       `json:"kind,omitempty"`  // of the chart
	Chosen  string       `json:"chosen,omitempty"`
	Proof   string       `json:"proof,omitempty"`
	Ways    []Way        `json:"ways"`
}

// Way is the way of a figure, with what of it is said in the language of the reader.
type Way struct {
	audit.Way
	Known string `json:"known"`
	Steps []Step `json:"steps,omitempty"`
}

// Step is a computed figure on the way.
type Step struct {
	audit.Step
	Known string `json:"known"`
}

// way is what is known of a node that a page shows; false where there is none. The page is
// called by its name, for on another of the same number the node may be another.
func (v *view) way(page string, number int, documents fs.FS, in *say.Language) (Told, bool) {
	at, found := v.node(page, number)
	if !found {
		return Told{}, false
	}
	if v.audit == nil {
		v.audit = audit.Of(v.made)
		if documents != nil {
			v.audit.Quote(documents) // of those that cannot be read the judgement tells
		}
	}
	out := Told{Reading: v.reading(in), Ways: []Way{}}
	if at.at.Line > 0 {
		out.At = at.at.String()
	}
	if c, is := v.audit.Chart(at.exhibit); is && at.drawn {
		out.Chart, out.Kind, out.Chosen, out.Proof = &c, in.Sprint(c.Kind), in.Sprint(c.Chosen), in.Sprint(c.Proof)
	}
	for _, w := range v.audit.Ways(at.figures) {
		out.Ways = append(out.Ways, wayIn(w, in))
	}
	return out, true
}

// node is a node that the page of a name shows.
func (v *view) node(page string, number int) (node, bool) {
	if v.made == nil || !slices.ContainsFunc(v.sheets, func(s sheet) bool { return s.id == page }) {
		return node{}, false
	}
	if v.nodes == nil {
		v.nodes = nodesOf(v.made.Doc)
	}
	if number < 1 || number >= len(v.nodes) {
		return node{}, false
	}
	return v.nodes[number], true
}

// reading is the language of the briefing in which it is told of: that of the reader, if
// it has that.
func (v *view) reading(in *say.Language) report.Lang {
	for _, l := range v.made.Doc.Langs {
		if string(l) == in.Code {
			return l
		}
	}
	return v.audit.Reading()
}

func wayIn(w audit.Way, in *say.Language) Way {
	out := Way{Way: w, Known: in.Sprint(w.Known())}
	for _, s := range w.Steps {
		out.Steps = append(out.Steps, Step{s, in.Sprint(s.Known())})
	}
	return out
}
