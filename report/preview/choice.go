package preview

import (
	"net/url"
	"strings"

	"tongket/report"
	"tongket/report/briefing"
)

// Choice is what somebody has chosen to see. The zero value is what a build makes without
// any flag.
type Choice struct {
	Edition string
	Lang    string // languages, the leading one first, divided by commas
	Mode    string // how two languages stand to each other
	Paper   string
	Grey    bool
}

// choiceOf is the choice in a request.
func choiceOf(v url.Values) Choice {
	return Choice{v.Get("edition"), v.Get("lang"), v.Get("mode"), v.Get("paper"), v.Get("grey") != ""}
}

// options is the choice as a build takes it.
func (c Choice) options() briefing.Options {
	var langs []report.Lang
	if c.Lang != "" {
		for l := range strings.SplitSeq(c.Lang, ",") {
			langs = append(langs, report.Lang(l))
		}
	}
	mode := c.Mode
	if len(langs) == 1 { // whoever goes on to one language leaves it
		mode = ""
	}
	return briefing.Options{Edition: c.Edition, Languages: langs, Look: briefing.Look{Mode: mode, Paper: c.Paper, Grey: c.Grey}}
}

// Offer is what there is to choose from.
type Offer struct {
	Editions  []string `json:"editions"`
	Languages []string `json:"languages"`
	Modes     []string `json:"modes"`
	Papers    []string `json:"papers"`
}

// offer is what a project has; nothing where it could not be read.
func offer(p *briefing.Project) Offer {
	out := Offer{Papers: p.Theme().Laid()}
	if p.Report == nil {
		return out
	}
	for _, e := range p.Editions {
		out.Editions = append(out.Editions, e.ID)
	}
	if out.Modes = report.ModeKeys(); len(p.Languages) < 2 {
		out.Modes = out.Modes[:1]
	}
	for i, l := range p.Languages {
		for j, m := range p.Languages {
			if i != j {
				out.Languages = append(out.Languages, string(l)+","+string(m))
			}
		}
	}
	for _, l := range p.Languages {
		out.Languages = append(out.Languages, string(l))
	}
	return out
}
