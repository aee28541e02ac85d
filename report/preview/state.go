package preview

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/explain"
	"tongket/report/say"
	"tongket/report/told"
	"tongket/report/visible"
)

// State is what a view shows now, as the page in the browser reads it.
type State struct {
	Serial   int       `json:"serial"`
	Project  string    `json:"project"`
	Made     string    `json:"made,omitempty"` // the time of day of the pages; empty: there are none
	Broken   bool      `json:"broken"`         // the pages are older than what is wrong
	Fault    string    `json:"fault,omitempty"`
	Judged   bool      `json:"judged"` // the problems are all of them
	Edition  string    `json:"edition"`
	Lang     string    `json:"lang"`
	Mode     string    `json:"mode"`
	Paper    string    `json:"paper"`
	Code     string    `json:"code"`
	File     string    `json:"file"` // what the PDF is called
	Pages    []Page    `json:"pages"`
	Faces    []Face    `json:"faces"`
	Problems []Problem `json:"problems"`
	Offer    Offer     `json:"offer"`
}

// Page is a page, in points, and what its picture is known by.
type Page struct {
	Number int            `json:"number"`
	ID     string         `json:"id"`
	Width  float64        `json:"width"`
	Height float64        `json:"height"`
	Alts   map[int]string `json:"alts,omitempty"`
}

// Face is a typeface of the pages, and what its file is known by.
type Face struct {
	Class string `json:"class"`
	ID    string `json:"id"`
}

// Problem is a problem with where it is, and what its kind means.
type Problem struct {
	told.Problem
	At    string `json:"at"`
	Means string `json:"means,omitempty"`
}

// state is what a view shows, in the words of a language. The session is locked.
func (s *Session) state(v *view, in *say.Language) State {
	out := State{Serial: s.serial, Broken: v.broken, Fault: visible.Text(in.Sprint(v.fault)), Judged: v.judged,
		Pages: []Page{}, Faces: []Face{}, Problems: []Problem{}, Offer: Offer{}}
	if s.legible != nil {
		out.Project, out.Offer = s.legible.Name, offer(s.legible)
	}
	if v.made != nil {
		out.Made, out.Edition, out.Code, out.File = v.at.Format("15:04:05"), v.made.Edition.ID, v.made.Doc.Code, v.made.FileName()
		out.Lang, out.Mode, out.Paper = briefing.Join(v.made.Doc.Langs, ","), v.made.Mode.Key, v.made.Look.Paper
	}
	for _, p := range v.sheets {
		out.Pages = append(out.Pages, Page{p.Number, p.id, float64(p.Size.W), float64(p.Size.H), p.alts})
	}
	for _, f := range v.faces {
		out.Faces = append(out.Faces, Face{f.Class, f.id})
	}
	list := v.problems.Limited()
	for i, p := range told.Check(in, v.problems, nil, nil).Problems {
		out.Problems = append(out.Problems, Problem{p, list[i].At.String(), meaning(list[i], in)})
	}
	return out
}

// meaning is what the kind of a problem means.
func meaning(p report.Problem, in *say.Language) string {
	e, _ := explain.Of(p.Code)
	return e.Meaning[report.Lang(in.Code)]
}

// named is what some bytes are known by.
func named(data []byte) string {
	sum := sha256.Sum256(data)
	return base64.RawURLEncoding.EncodeToString(sum[:12])
}

// anchor is where a page is in the browser's.
func anchor(page int) string { return fmt.Sprintf("#page-%d", page) }
