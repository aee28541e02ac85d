package check

import "tongket/report/lang"

// rowWord is what words say of a row among others.
type rowWord uint8

const (
	noRowWord rowWord = iota
	faster
	slower
	fastest
	slowest
	most
	least
	except
	counted
)

// more reports whether w is of more, rather than of less.
func (w rowWord) more() bool { return w == faster || w == fastest || w == most }

func rowWordsOf(b *beginnings, x lang.RowWords) *lexicon[rowWord] {
	out := newLexicon[rowWord](b)
	for n, words := range []lang.Phrases{x.Faster, x.Slower, x.Fastest, x.Slowest, x.Most, x.Least, x.Except, x.Counted} {
		out.add(faster+rowWord(n), words)
	}
	return out
}

// crowned is what is said of most or least at i, and how many tokens it has: nhiều đồng hồ
// nhất, most meters; of a highest or lowest, too.
func (v *vocabulary) crowned(ts []token, i int) (w rowWord, n int) {
	const between = 4
	if high, n := v.extremes.find(ts[i:]); n > 0 {
		if high {
			return most, n
		}
		return least, n
	}
	if w, n = v.rowWords.find(ts[i:]); n == 0 || w != most && w != least {
		return noRowWord, 0
	}
	if !v.Binding.Syllables {
		return w, n
	}
	for to := i + n; to < len(ts) && to <= i+n+between && ts[to].kind == word && !v.joints.is(ts[to]); to++ {
		if v.crowning.is(ts[to]) {
			return w, to + 1 - i
		}
	}
	return noRowWord, 0
}

// outcomeWord is what words say of targets.
type outcomeWord uint8

const (
	noOutcome outcomeWord = iota
	targetMet
	targetMissed
	closely
	byFar
)

func outcomesOf(b *beginnings, x lang.OutcomeWords) *lexicon[outcomeWord] {
	out := newLexicon[outcomeWord](b)
	for n, words := range []lang.Phrases{x.Met, x.Missed, x.Close, x.Far} {
		out.add(targetMet+outcomeWord(n), words)
	}
	return out
}

// timeWord is what words say of the parts of a year.
type timeWord uint8

const (
	noTime timeWord = iota
	midYear
	quartersOf
	lastOnes
	byQuarter
	byMonth
	firstTime
	yearBegin
	lasting
)

func timesOfYear(b *beginnings, x lang.TimeWords) *lexicon[timeWord] {
	out := newLexicon[timeWord](b)
	for n, words := range []lang.Phrases{x.MidYear, x.Quarters, x.LastOnes, x.ByQuarter, x.ByMonth, x.FirstTime, x.YearBegin, x.Lasting} {
		out.add(midYear+timeWord(n), words)
	}
	return out
}

// excepts reports whether ts leave a row out of what they say.
func (v *vocabulary) excepts(ts []token) bool {
	for i := range ts {
		if w, n := v.rowWords.find(ts[i:]); n > 0 && w == except {
			return true
		}
	}
	return false
}

// saysTime is where ts have words of a kind, or −1.
func (v *vocabulary) saysTime(ts []token, w timeWord) int {
	for i := range ts {
		if of, n := v.partTimes.find(ts[i:]); n > 0 && of == w {
			return i
		}
	}
	return -1
}
