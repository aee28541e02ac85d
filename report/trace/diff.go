package trace

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"tongket/report"
)

// Changed is a figure that two documents state differently, as T tells of it;
// where one of them does not state it, that side is nil.
type Changed[T any] struct{ Old, New *T }

// Either is the old side, or where there is none the new one.
func (c Changed[T]) Either() *T {
	if c.Old != nil {
		return c.Old
	}
	return c.New
}

// Compare finds the figures that differ, in the order of the old document, then
// those that are only in the new one.
func Compare[T any](old, new []T, stated func(T) Stated) []Changed[T] {
	index := map[string]*T{}
	for i := range new {
		index[stated(new[i]).Query] = &new[i]
	}
	var out []Changed[T]
	for i := range old {
		was := stated(old[i])
		is := index[was.Query]
		delete(index, was.Query)
		if is == nil || stated(*is) != was {
			out = append(out, Changed[T]{&old[i], is})
		}
	}
	for i := range new {
		if index[stated(new[i]).Query] != nil {
			out = append(out, Changed[T]{nil, &new[i]})
		}
	}
	return out
}

// Edit is a sentence that was changed; one side is nil where it was added or
// taken out.
type Edit struct{ Old, New *Sentence }

// Reworded reports whether more than the figures of the sentence changed.
func (e Edit) Reworded() bool { return e.Old == nil || e.New == nil || e.Old.Frame != e.New.Frame }

// Either is the old sentence, or where there is none the new one.
func (e Edit) Either() *Sentence {
	if e.Old != nil {
		return e.Old
	}
	return e.New
}

// Edits finds the sentences that differ, page by page, those of one place in the
// order of langs.
func Edits(old, new []Sentence, langs []report.Lang) ([]Edit, error) {
	var out []Edit
	for _, l := range langs {
		list, err := edits(of(old, l), of(new, l))
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	slices.SortStableFunc(out, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Either().Page, b.Either().Page), cmp.Compare(a.Either().Line, b.Either().Line))
	})
	return out, nil
}

func of(list []Sentence, lang report.Lang) []Sentence {
	return slices.DeleteFunc(slices.Clone(list), func(s Sentence) bool { return s.Lang != lang })
}

// edits compares sentences as a text of one a line. Of a stretch that differs,
// the first sentence was changed to the first, the second to the second.
func edits(old, new []Sentence) ([]Edit, error) {
	before, after := lined(old), lined(new)
	diff, err := udiff.ToUnifiedDiff("", "", before, udiff.Lines(before, after), 0)
	if err != nil {
		return nil, fmt.Errorf("trace: comparing sentences: %w", err)
	}
	var out []Edit
	for _, h := range diff.Hunks {
		i, j, added := h.FromLine-1, h.ToLine-1, len(out)
		for _, line := range h.Lines {
			switch line.Kind {
			case udiff.Delete:
				out = append(out, Edit{Old: &old[i]})
				i++
			case udiff.Insert:
				if added == len(out) {
					out = append(out, Edit{})
				}
				out[added].New = &new[j]
				added++
				j++
			default: // the same in both
				i, j, added = i+1, j+1, len(out)
			}
		}
	}
	return out, nil
}

func lined(list []Sentence) string {
	var b strings.Builder
	for _, s := range list {
		b.WriteString(strings.ReplaceAll(s.Text, "\n", " "))
		b.WriteByte('\n')
	}
	return b.String()
}
