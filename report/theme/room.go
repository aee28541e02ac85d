package theme

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"sync"

	"tongket/report"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/nearest"
	"tongket/report/say"
	"tongket/report/yaml"
)

// What every page needs, whatever its theme.
const (
	unprinted   = 8 * frame.MM  // an office printer prints no nearer to the edge
	leastColumn = 70 * frame.MM // of text in one language
	leastTile   = 45 * frame.MM // of a headline figure
	leastLines  = 24            // of the type area
	near        = 0.5 * frame.MM
	mostBelow   = 5 // is the part of a page that stays white below the foot, at most: a fifth
)

// judgePage refuses measures that leave no room. Whether what a briefing says fits into
// the room that there is, the layout finds out.
func (b *builder) judgePage(flag string, e *entry, t doc.Theme) {
	wrong := func(key string, hint, format say.Message, args ...any) {
		b.paperAt(flag, e.at(key), e).Problem(report.NoRoom, hint, format, args...)
	}
	least := say.Message("an office printer leaves 8 mm on every side white")
	for key, margin := range map[string]frame.Pt{"inner": t.Inner, "outer": t.Outer} {
		if margin < unprinted {
			wrong(key, least, "a margin of %.1f mm cannot be printed", mm(margin))
		}
	}
	column := t.Width()
	if !t.Stacked {
		column = (column - t.Gutter) / 2
	}
	if column < leastColumn {
		wrong("inner", "smaller margins, or stacked: true", "the margins leave a column of %.0f mm; it has at least %.0f", mm(column), mm(leastColumn))
	}
	if n := frame.Pt(max(1, t.Tiles.Across)); (t.Width()-(n-1)*t.Gutter)/n < leastTile {
		wrong("tiles", "fewer across", "%d tiles across are narrower than %.0f mm", t.Tiles.Across, mm(leastTile))
	}
	note := t.Styles[doc.Note].Leading
	switch {
	case t.Grid <= 0 || t.Height < leastLines*t.Grid:
		wrong("height", "", "the type area is not %d lines high", leastLines)
	case t.HeadTop < unprinted:
		wrong("head-top", least, "the running head cannot be printed")
	case t.HeadTop+note > t.Top:
		wrong("top", "", "the type area begins in the running head, which ends at %.1f pt", float64(t.HeadTop+note))
	case t.Top+t.Height > t.FootTop:
		wrong("foot-top", "", "the foot stands in the type area, which ends at %.1f pt", float64(t.Top+t.Height))
	case t.FootTop+note > t.Page.H-unprinted:
		wrong("foot-top", least, "the foot cannot be printed")
	case t.Page.H-t.FootTop-note > t.Page.H/mostBelow:
		wrong("foot-top", "say top, height and foot-top of a page of this size", "%.0f mm stay white below the foot: the page is that of a smaller paper", mm(t.Page.H-t.FootTop-note))
	case t.Mark-0.9*t.Styles[doc.Mark].Size < unprinted || t.Mark > t.Page.H-unprinted || t.Mark > t.HeadTop && t.Mark < t.FootTop+note:
		wrong("mark", "the baseline of a draft's mark is above the running head or below the foot", "the mark cannot stand at %g pt", float64(t.Mark))
	}
	if t.Cover.Width > t.Width() || t.Cover.Title+t.Cover.Least > t.Height {
		wrong("cover", "", "the cover's title and ornament have no room in the type area")
	}
}

// paperAt is where something of a paper is said: by the project, as far as it is its doing.
func (b *builder) paperAt(flag string, said ...*entry) yaml.Value {
	for _, x := range append(said, b.root.at("papers", flag)) {
		if x.from(b.own) {
			return x.value
		}
	}
	return said[len(said)-1].value
}

// judgePaper refuses a paper whose size is not what its name at the printer says, or on
// which two pages of its half do not fit.
func (b *builder) judgePaper(e *entry, p Paper) {
	if w, h, ok := mediaSize(p.Media); e.at("media") != nil && (!ok || abs(w-p.Size.W) > near || abs(h-p.Size.H) > near) {
		b.paperAt(p.Flag, e.at("media")).Problem(report.BadValue, "a name of PWG 5101.1 that ends in the paper's size, such as na_letter_8.5x11in", "media %q is not a paper of %.1f × %.1f mm", report.Clip(p.Media), mm(p.Size.W), mm(p.Size.H))
	}
	if p.Half == "" {
		return
	}
	half, known := b.theme.Paper(p.Half)
	switch x := b.paperAt(p.Flag, e.at("half")); {
	case !known || half.Page == nil:
		x.Problem(report.UnknownName, nearest.Hint(p.Half, b.theme.Laid()), "no pages are laid out for paper %q", report.Clip(p.Half))
	case 2*half.Size.W > p.Size.H+near || half.Size.H > p.Size.W+near:
		x.Problem(report.NoRoom, "", "two pages of %s do not fit on %s", half.Name, p.Name)
	}
}

var mediaName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[a-z]+_[a-z0-9.-]+_([0-9.]+)x([0-9.]+)(mm|in)$`)
})

// mediaSize is the size of a paper by its name at the printer.
func mediaSize(name string) (w, h frame.Pt, ok bool) {
	m := mediaName().FindStringSubmatch(name)
	if m == nil {
		return 0, 0, false
	}
	unit := units[slices.IndexFunc(units, func(u unit) bool { return u.name == m[3] })].size
	x, errX := strconv.ParseFloat(m[1], 64)
	y, errY := strconv.ParseFloat(m[2], 64)
	return frame.Pt(x) * unit, frame.Pt(y) * unit, errX == nil && errY == nil
}

func mm(p frame.Pt) float64 { return float64(p / frame.MM) }

func abs(p frame.Pt) frame.Pt { return frame.Pt(math.Abs(float64(p))) }
