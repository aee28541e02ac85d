package templates

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/lang"
	"tongket/report/ledger"
)

// among is how a member ranks, by the figures that stand before its own, or which members
// are counted: 2022: 299 > 293 > 282 → 3 / 9; 2022: Ninh Kiều district, … → 2 / 9.
func (a arithmetic) among(f ledger.Figure) string {
	said := a.named(f.Held)
	if f.Query.Aspect == report.Rank {
		a.scale = startsIn(a.Lang, f.Query.As(report.Level), f.Among[0].Amount)
		said = a.ranked(f) + lang.Of(a.Lang).ScaleWord(a.scale)
	}
	plain := f
	plain.Status = ledger.Published
	return a.heads(f.Query) + ": " + said + " →\u00a0" + lang.Of(a.Lang).Write(plain, report.Full).String()
}

// named is the names of members; of none a sign that there are none.
func (a arithmetic) named(list []*report.Member) string {
	var out []string
	for _, m := range list {
		out = append(out, m.Name.String(a.Lang))
	}
	if out == nil {
		return "∅"
	}
	return strings.Join(out, ", ")
}

// ranked is the figures that stand before that of f, or may, and its own; … for those that
// are not known.
func (a arithmetic) ranked(f ledger.Figure) string {
	among := slices.SortedStableFunc(slices.Values(f.Among), ledger.Descending)
	own := among[slices.IndexFunc(among, func(g ledger.Figure) bool { return g.Query.Members == f.Query.Members })]
	out := ""
	var before *ledger.Figure
	for i, g := range among {
		if ledger.Descending(own, g) < 0 && !ledger.Undecided(own, g) {
			break
		}
		switch {
		case before == nil:
		case ledger.Undecided(*before, g):
			out += " ≈ "
		case ledger.Descending(*before, g) == 0:
			out += " = "
		default:
			out += " > "
		}
		out += a.term(g)
		before = &among[i]
	}
	if len(among) < len(f.Query.Among()) {
		out += ", …"
	}
	return out
}

// mean is what all members have by how many they are: 2022: 208.600 ÷ 6 ≈ 34.766,7.
func (a arithmetic) mean(f ledger.Figure) string {
	a.scale = startsIn(a.Lang, f.Query.As(report.Level), f.Among[0].Amount)
	n := lang.Of(a.Lang).Number(report.Whole(int64(len(f.Query.Where.By.Members))))
	return a.heads(f.Query) + ": " + a.term(f.Among[0]) + " ÷\u00a0" + n + " " + a.result(f, f.Bounds(), "")
}
