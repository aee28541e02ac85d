package preview

import (
	"errors"
	"slices"
	"time"

	"tongket/report"
	"tongket/report/audit"
	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/say"
	"tongket/report/svg"
)

// view is what a choice shows: the last good pages, and what is wrong now.
type view struct {
	Choice
	watchers int // who would see a change

	made    *briefing.Briefing // nil: there were no good pages yet
	at      time.Time          // when they were made
	sheets  []sheet
	faces   []face
	clothes *svg.Wardrobe

	broken   bool        // what was read last makes no pages
	fault    say.Message // why, where no line of a file is to blame
	problems report.Problems
	judged   bool // the problems are all of them

	audit *audit.Audit // of the pages; nil: nobody has asked yet
	nodes []node
}

// sheet is a page, and what it is known by: another text has another name.
type sheet struct {
	briefing.Sheet
	id   string
	alts map[int]string // of the drawings
}

// face is a typeface that pages are in.
type face struct {
	svg.Cut
	id string
}

// compose makes the pages of what was read, or says why there are none.
func (v *view) compose(p *briefing.Project, now time.Time) {
	opt := v.options()
	opt.Edition = p.Somebody(opt.Edition)
	b, err := p.Make(opt)
	if err == nil {
		err = v.draw(b)
	}
	var wrong *briefing.ProblemsError
	v.broken, v.fault, v.judged = err != nil, "", false
	switch {
	case err == nil:
		v.made, v.at, v.audit, v.nodes = b, now, nil, nil
		v.problems = slices.DeleteFunc(slices.Clone(v.problems), func(p report.Problem) bool { return !p.Warning })
	case errors.As(err, &wrong):
		v.problems = wrong.Problems.Sort()
	default:
		v.fault, v.problems = say.Err(err), nil
	}
}

// draw paints the pages.
func (v *view) draw(b *briefing.Briefing) error {
	if v.made == nil || !v.made.SameFaces(b) {
		v.clothes = &svg.Wardrobe{}
	}
	list, err := b.Sheets(v.clothes, anchor)
	if err != nil {
		return err
	}
	cuts, err := b.Cuts(v.clothes)
	if err != nil {
		return err
	}
	v.sheets, v.faces = nil, nil
	alts := altsOf(b)
	for _, s := range list {
		v.sheets = append(v.sheets, sheet{s, named(s.SVG), alts[s.Number]})
	}
	for _, c := range cuts {
		v.faces = append(v.faces, face{c, named(c.WOFF)})
	}
	return nil
}

// altsOf is what drawings say to those who do not see them, by page and node.
func altsOf(b *briefing.Briefing) map[int]map[int]string {
	out := map[int]map[int]string{}
	stands := b.Stands()
	doc.Walk(b.Doc, func(e doc.Element, _ []doc.Element) {
		d, drawn := e.(*doc.Drawing)
		if !drawn || d.Alt == "" || len(d.Figures) == 0 || stands[d.ID] == 0 {
			return
		}
		if out[stands[d.ID]] == nil {
			out[stands[d.ID]] = map[int]string{}
		}
		out[stands[d.ID]][d.ID] = d.Alt
	})
	return out
}
