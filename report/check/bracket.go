package check

import (
	"slices"
	"strings"

	"tongket/report/pattern"
)

// bracket is what the brackets around a figure say of its sign.
type bracket int

const (
	noBracket   bracket = iota
	mayBelow            // (1,5 tỷ đồng): an account's figure below zero, or an explanation
	surelyBelow         // (1,5) tỷ đồng, or a cell with nothing else in it
)

var (
	numberOnly  = pattern.New(`^[\d., ]+\)`)
	amountOnly  = pattern.New(`^[\d., ]+[^\d()]{0,30}\)`)
	beforeMoney = pattern.New(`\((?:\p{Lu}{0,3}[$€£¥]?) ?$`) // (VND 2.4 billion)
	wholeCell   = pattern.New(`^\([\d., ]+\)$`)
)

// bracketed looks at the brackets around the figure, within what is printed or around it.
func (e evidence) bracketed() bracket {
	before, behind := e.digits()
	open := strings.HasSuffix(before, "(")
	if number := numberOnly.FindString(behind); number != "" && open && (wholeCell.MatchString(e.Cell) || e.unitBehind(behind[len(number):])) {
		return surelyBelow
	}
	if beforeMoney.MatchString(before) && amountOnly.MatchString(behind) {
		return mayBelow
	}
	return noBracket
}

// digits is the sentence before the digits of the figure, and from them on.
func (e evidence) digits() (before, from string) {
	lead := untilDigit(e.Printed)
	return e.Before + lead, e.Printed[len(lead):] + e.After
}

// unitBehind reports whether text begins with the unit of the figure, or the word for a
// power of ten.
func (e evidence) unitBehind(text string) bool {
	v, ts := e.words(), e.tokens(text)
	if _, n := v.scales.find(ts); n > 0 {
		return true
	}
	u := e.Fact.Indicator.Unit
	return u != nil && v.calledBy(ts, u) > 0
}

// bracketLoss reports whether the words right before a bracket say that there is so much
// too little of something, and the figure is not called so: lỗ (1,5 tỷ đồng).
func (e evidence) bracketLoss() bool {
	before, _ := e.digits()
	v, ts := e.words(), e.tokens(before[:max(0, strings.LastIndex(before, "("))])
	i := len(ts)
	for i > 0 && (v.still.is(ts[i-1]) || v.ofYear.is(ts[i-1]) || slices.Contains(years(e.Fact.Period), ts[i-1].text)) {
		i-- // the loss of 2025 was
	}
	_, n := v.deficits.before(ts, i)
	return n > 0 && !v.deniedAt(ts, i-n) && !v.deficits.in(e.tokens(e.Fact.Indicator.Name.String(v.Tag)))
}
