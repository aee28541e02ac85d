package told

import (
	"tongket/report"
	"tongket/report/trace"
)

// Difference is what two versions of a briefing say differently; what one of them does
// not say is null.
type Difference struct {
	Old       string     `json:"old"` // its code
	New       string     `json:"new"`
	Figures   []Figure   `json:"figures"`
	Sentences []Sentence `json:"sentences"`
}

// Figure is a figure that both versions do not state alike.
type Figure struct {
	Figure string  `json:"figure"` // as a reference
	Old    *Stated `json:"old"`
	New    *Stated `json:"new"`
}

// Stated is what a version states of a figure, and where.
type Stated struct {
	Status string `json:"status"`
	Value  string `json:"value"`
	Pages  string `json:"pages"`
}

// Sentence is a sentence that was changed, added or taken out.
type Sentence struct {
	Lang report.Lang `json:"lang"`
	Old  *Line       `json:"old"`
	New  *Line       `json:"new"`
}

// Line is the words of a sentence, and where it begins.
type Line struct {
	Page int    `json:"page"`
	Line int    `json:"line"`
	Text string `json:"text"`
}

// Differ is what differs between two versions with these codes.
func Differ(old, now string, figures []trace.Changed[trace.Entry], edits []trace.Edit) Difference {
	out := Difference{old, now, []Figure{}, []Sentence{}}
	for _, c := range figures {
		out.Figures = append(out.Figures, Figure{c.Either().Stated().Query, stated(c.Old), stated(c.New)})
	}
	for _, e := range edits {
		out.Sentences = append(out.Sentences, Sentence{e.Either().Lang, line(e.Old), line(e.New)})
	}
	return out
}

func stated(e *trace.Entry) *Stated {
	if e == nil {
		return nil
	}
	s := e.Stated()
	return &Stated{s.Status, s.Value, e.Pages()}
}

func line(s *trace.Sentence) *Line {
	if s == nil {
		return nil
	}
	return &Line{s.Page, s.Line, s.Text}
}
