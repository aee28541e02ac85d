package press

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tongket/report/briefing"
	"tongket/report/doc"
	"tongket/report/frame"
	"tongket/report/say"
)

// Spans is some of the pages, as in 3-8,11; nil: all.
type Spans []span

// span is page numbers from first to last.
type span struct{ first, last int }

// ParseSpans reads 3-8,11 as people write it.
func ParseSpans(s string) (Spans, error) {
	if s == "" {
		return nil, nil
	}
	var out Spans
	for part := range strings.SplitSeq(s, ",") {
		from, to, many := strings.Cut(strings.ReplaceAll(part, "–", "-"), "-")
		if !many {
			to = from
		}
		a, errA := strconv.Atoi(strings.TrimSpace(from))
		b, errB := strconv.Atoi(strings.TrimSpace(to))
		if errA != nil || errB != nil || a < 1 || b < a {
			return nil, briefing.Unusable("range", " %q is not pages such as 3-8 or 3-8,11", s)
		}
		out = append(out, span{a, b})
	}
	return out, nil
}

// String is the spans as they are written.
func (s Spans) String() string {
	var out []string
	for _, p := range s {
		if p.first == p.last {
			out = append(out, strconv.Itoa(p.first))
			continue
		}
		out = append(out, fmt.Sprintf("%d-%d", p.first, p.last))
	}
	return strings.Join(out, ",")
}

// of is the pages of the spans, in the order of the briefing.
func (s Spans) of(pages []frame.Page) ([]frame.Page, error) {
	if s == nil {
		return pages, nil
	}
	last := 0
	for _, p := range s {
		last = max(last, p.last)
	}
	if last > len(pages) {
		return nil, briefing.Unusable("range", ": there is no page %d; set for this paper the briefing has %s", last, say.Count(len(pages), "%d page|%d pages"))
	}
	var out []frame.Page
	for i, p := range pages {
		if slices.ContainsFunc(s, func(s span) bool { return i+1 >= s.first && i+1 <= s.last }) {
			out = append(out, p)
		}
	}
	return out, nil
}

// bound is pages whose wide margin is at the spine where they now stand: a right page
// may have become a left one.
func bound(pages []frame.Page, t doc.Theme) []frame.Page {
	out := slices.Clone(pages)
	for i, p := range pages {
		shift := t.Left(i+1) - t.Left(p.Number)
		if shift == 0 {
			continue
		}
		out[i].Frame = frame.Frame{Size: p.Size}
		out[i].Place(frame.Point{X: shift}, p.Frame)
	}
	return out
}
