package doc

import "strings"

// Parts is l as the lines that it takes: two of a range that is folded.
func (l *Line) Parts() []*Line {
	if !l.Fold || len(l.Whole) != 1 {
		return []*Line{l}
	}
	v, ok := l.Whole[0].(*Value)
	if !ok {
		return []*Line{l}
	}
	low, high, ok := strings.Cut(v.Str, "–")
	if !ok || low == "" {
		return []*Line{l}
	}
	first, second, from, to := *l, *l, *v, *v
	from.Str, to.Str = low+"–", high
	first.Whole, first.After = []Inline{&from}, nil
	second.Before, second.Whole = nil, []Inline{&to}
	return []*Line{&first, &second}
}
