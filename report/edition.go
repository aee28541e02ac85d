package report

import (
	"iter"
	"slices"
)

// Edition is one year's briefing.
type Edition struct {
	At         Pos
	ID         string
	Base       string  // the ID without the member that it is for: as its file calls it
	For        *Member // whom it is for, of a file that makes one for each; nil: one for all
	Period     Period  // the reporting year
	Title      Text
	Subtitle   Text
	Mode       *Mode   // how its languages stand to each other; nil: beside each other
	Equal      *Weight // of its languages; nil: as the project says
	CutOff     Text
	Letterhead *Letterhead // nil: it is no document of an office
	Sources    []*Source   // what this edition may know: nothing later
	Resolved   []Resolution
	Aside      []Aside // statements that contradict others and are not followed
	Cover      Cover
	Opening    Opening
	Messages   []Text
	Headline   []TileGroup
	Sections   []Section
	Terms      []Term
	Mailed     []*Chart       // shown in the e-mail that carries the briefing; nil: the first that has room there
	Keys       map[string]Pos // where each of its keys stands
	// SourcesUnread tells that not all sources that it lists are known, BlocksUnread
	// that not all its blocks are: they may have any id. Undecided is what resolutions
	// that could not be read may have been about.
	SourcesUnread, BlocksUnread bool
	Undecided                   Doubt
	// Unfinished tells that figures and texts are still to come: what is to do is told, and
	// nothing else is made of it.
	Unfinished   bool
	UnfinishedAt Pos
	// Unread is the first mistake that hides something of the edition, or of what it
	// rests on; zero if all was read, whether it is right or not.
	Unread Pos
}

// Beside reports whether two editions are of one file, each for a member.
func (e *Edition) Beside(f *Edition) bool { return e.For != nil && f.For != nil && e.Base == f.Base }

// ResolvesForOne reports whether what e resolves is of whom it is for, or named by them:
// another edition of the same file then does not know the same.
func (e *Edition) ResolvesForOne() bool {
	own := func(reason Text, asked ...Query) bool {
		for _, p := range reason {
			if p.As != nil {
				return true
			}
		}
		return slices.ContainsFunc(asked, func(q Query) bool { return q.Members.Of(e.For.Of) == e.For })
	}
	return e.For != nil && (slices.ContainsFunc(e.Resolved, func(r Resolution) bool { return own(r.Reason, r.Query) }) ||
		slices.ContainsFunc(e.Aside, func(a Aside) bool { return own(a.Reason, a.Query, a.Without) }))
}

// Typed is the first edition of each file: what is typed once, and not what is made of it
// for each member.
func Typed(editions []*Edition) (out []*Edition) {
	for _, e := range editions {
		if !slices.ContainsFunc(out, e.Beside) {
			out = append(out, e)
		}
	}
	return out
}

// Partial reports whether not all is known of what e may know: facts may be missing of
// any indicator.
func (e *Edition) Partial() bool { return e.SourcesUnread || e.Period.IsZero() }

// Lists reports whether e may use a source.
func (e *Edition) Lists(s *Source) bool { return e.SourcesUnread || slices.Contains(e.Sources, s) }

// Invented reports whether e uses a source that nobody published, so that no page of it may
// pass for a briefing.
func (e *Edition) Invented() bool {
	return slices.ContainsFunc(e.Sources, func(s *Source) bool { return s.Invented })
}

// BuiltIn is the ids of the pages that editions have beside their sections.
func BuiltIn() []string { return []string{"contents", messages, "sources", terms, "annex"} }

// messages and terms are the pages of an edition that has some.
const messages, terms = "messages", "terms"

// BuiltIn is the ids of the pages that e has beside its sections. Where something could
// not be read it may have all of them.
func (e *Edition) BuiltIn() []string {
	return slices.DeleteFunc(BuiltIn(), func(id string) bool {
		return e.Unread == (Pos{}) && (id == terms && len(e.Terms) == 0 || id == messages && len(e.Messages)+len(e.Headline) == 0)
	})
}

// Resolution says which source an edition follows where sources disagree.
type Resolution struct {
	At     Pos
	Query  Query // of the disputed figure; its Source is the one used
	Reason Text
	Unlike string // the id of an edition that follows another source, if this one does so knowingly
}

// Aside is a statement that an edition leaves out of its arithmetic, because it
// and others cannot all hold, and why. It is printed where it is asked for as
// before; what contradicts it is told beside it.
type Aside struct {
	At      Pos
	Query   Query // what the contradiction is about
	Without Query // the statement; its Source may be nil
	Reason  Text
}

// Cover is the ornament of the first page, where the edition says what it is: a chart, one
// figure, or a photograph.
type Cover struct {
	Chart   *Chart   // nil: as its opening has it
	Ref     *Ref     // nil likewise
	Picture *Picture // a photograph, in the place of these; nil: there is none
	Caption Text     // of a figure it may be nil: what it is
}

// TileGroup is a row of headline figures under one heading.
type TileGroup struct {
	Title   Text
	Earlier bool // figures of earlier years
	Tiles   []Tile
}

// Tile is one headline figure with two comparisons.
type Tile struct {
	At    Pos
	Label Text
	Says  bool // the program writes the label
	Ref   Ref
	Rows  []TileRow

	Sparkline *Sparkline // of the figure; nil: none
}

// Lined is the figures that the small line of t leads through.
func (t *Tile) Lined() (out []Query) {
	of := t.Ref.Query
	for _, p := range t.Sparkline.Periods {
		of.Period = p
		out = append(out, of)
	}
	return out
}

// TileRow is a comparison below a headline figure. Without Ref and Words the
// sources do not state it, and the tile says so.
type TileRow struct {
	At    Pos
	Label Text
	Says  bool // the program writes the label
	Ref   *Ref
	Words Text
	Alone bool // nothing is given beside its label
}

// Section is a numbered chapter.
type Section struct {
	At     Pos
	ID     string
	Title  Text
	Blocks []Block
}

// Refs are the figures of the cover, of the opening and of the tiles, and whether one may
// be a figure that no source states: its place says so.
func (e *Edition) Refs() iter.Seq2[*Ref, bool] {
	return func(yield func(*Ref, bool) bool) {
		for _, ref := range []*Ref{e.Cover.Ref, e.Opening.Ref} {
			if ref != nil && !yield(ref, false) {
				return
			}
		}
		for _, g := range e.Headline {
			for i := range g.Tiles {
				t := &g.Tiles[i]
				if t.Ref.At != (Pos{}) && !yield(&t.Ref, false) {
					return
				}
				for _, row := range t.Rows {
					if row.Ref != nil && !yield(row.Ref, true) {
						return
					}
				}
			}
		}
	}
}

// leads is the figures of a group's tiles, without their rows.
func (g TileGroup) leads() (out []Query) {
	for _, t := range g.Tiles {
		out = append(out, t.Ref.Query)
	}
	return out
}

// asks is the figures of g.
func (g TileGroup) asks() (out []Query) {
	for _, t := range g.Tiles {
		out = append(out, t.Ref.Query)
		for _, row := range t.Rows {
			if row.Ref != nil {
				out = append(out, row.Ref.Query)
			}
		}
	}
	return out
}
