package document

import (
	"math/big"
	"strings"
	"unicode"

	"tongket/report"
	"tongket/report/lang"
)

// Spelled is the number with whose words s begins: mười hai người, ninety-two point five
// per cent; and the words that follow it, in small letters.
func Spelled(s string, tag report.Lang) (n *big.Rat, rest string, ok bool) {
	words := strings.FieldsFunc(lang.Small(s), func(r rune) bool { return !unicode.IsLetter(r) })
	x := readerOf(tag).Reading.Spelt
	n, words, ok = whole(words, x)
	if ok && len(words) > 0 && one(words[0], x.Point) {
		words, ok = decimals(n, words[1:], x)
	}
	return n, strings.Join(words, " "), ok
}

// whole is the number in front of words, and what follows it.
func whole(words []string, x lang.Spelt) (*big.Rat, []string, bool) {
	const thousand = 1000
	total, current, any := new(big.Rat), int64(0), false
	for len(words) > 0 {
		if value, n := numeral(words, x.Added); n > 0 {
			current, words, any = current+value, words[n:], true
			continue
		}
		value, n := numeral(words, x.Times)
		switch {
		case n > 0 && !any:
			return nil, nil, false // nghìn lượt, hundreds
		case n > 0 && value >= thousand:
			total.Add(total, big.NewRat(max(1, current)*value, 1))
			current = 0
		case n > 0:
			current = times(current, value)
		case any && one(words[0], x.Passed):
			n = 1
		default:
			return total.Add(total, big.NewRat(current, 1)), words, any
		}
		words = words[n:]
	}
	return total.Add(total, big.NewRat(current, 1)), nil, any
}

// times multiplies what stands before a word: of hai trăm ba mươi only the ba.
func times(current, value int64) int64 {
	part := current % value
	if value >= 100 || part == 0 {
		part = current
	}
	return current - part + max(1, part)*value
}

// decimals adds the digits that words give to n.
func decimals(n *big.Rat, words []string, x lang.Spelt) (rest []string, ok bool) {
	unit, any := big.NewRat(1, 1), false
	for len(words) > 0 {
		value, used := numeral(words, x.Added)
		if used == 0 {
			break
		}
		if value > 9 {
			return nil, false // ninety-two point twenty-five: two digits or one number
		}
		unit.Quo(unit, big.NewRat(10, 1))
		n.Add(n, new(big.Rat).Mul(unit, big.NewRat(value, 1)))
		words, any = words[used:], true
	}
	return words, any
}

// numeral is the longest number word that words begin with.
func numeral(words []string, list []lang.Numeral) (value int64, used int) {
	for _, x := range list {
		for phrase := range x.Words.Each {
			if len(phrase) > used && len(phrase) <= len(words) && strings.Join(phrase, " ") == strings.Join(words[:len(phrase)], " ") {
				value, used = int64(x.Value), len(phrase)
			}
		}
	}
	return value, used
}

func one(word string, p lang.Phrases) bool {
	for phrase := range p.Spelt {
		if phrase == word {
			return true
		}
	}
	return false
}
