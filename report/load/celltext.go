package load

import (
	"slices"
	"strings"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/say"
)

var (
	cellNumber = pattern.New(`[-+]?\(?[0-9](?:[0-9.,' ]*[0-9])?\)?`)
	oneMark    = pattern.New(`^(0|[1-9][0-9]*)[.,][0-9]+$`)
	wholeOnly  = pattern.New(`^(0|[1-9][0-9]*)$`)
	inSpaces   = pattern.New(`^[1-9][0-9]{0,2}( [0-9]{3})+([.,][0-9]+)?$`)
)

// numberIn divides a text at its only number; without one, or with several, there is none.
func numberIn(text string) (before, number, after string) {
	all := cellNumber.FindAllStringIndex(text, -1)
	if len(all) != 1 {
		return "", "", ""
	}
	from, to := all[0][0], all[0][1]
	return strings.TrimSpace(text[:from]), strings.TrimSpace(text[from:to]), strings.TrimSpace(text[to:])
}

// numbers are the figures that the digits of a text may mean. Two that differ are refused
// with both, unless the table says how it writes decimals.
func (s seen) numbers(text string, r cellReading) ([]cellReading, *mistake) {
	body := strings.Trim(text, "-+()")
	below := strings.HasPrefix(text, "-") || strings.HasPrefix(text, "(")
	if strings.HasPrefix(text, "(") != strings.HasSuffix(text, ")") {
		return nil, s.more()
	}
	r.signed = below || strings.HasPrefix(text, "+")
	var out []cellReading
	for _, mark := range []string{",", "."} {
		if s.mark != "" && s.mark != mark {
			continue
		}
		machine, ok := machineNumber(body, mark)
		n, err := report.ParseDecimal(machine)
		if !ok || err != nil {
			continue
		}
		if r.number = n; below {
			r.number = n.Neg()
		}
		if !slices.ContainsFunc(out, func(x cellReading) bool { return x.number == r.number }) {
			out = append(out, r)
		}
	}
	if len(out) == 0 {
		return nil, &mistake{0, say.Sprintf("%s says %q, which is no number", s.name(), report.Clip(s.Text)), "say how the table writes decimals, decimal: \",\" or \".\", or mend the cell"}
	}
	return out, nil
}

// machineNumber is digits in which that mark stands before decimals, the machine's way.
func machineNumber(s, mark string) (string, bool) {
	group := map[string]string{",": ".", ".": ","}[mark]
	whole, decimals, broken := strings.Cut(s, mark)
	switch {
	case wholeOnly.MatchString(s):
		return s, true
	case inSpaces.MatchString(s) && !strings.Contains(s, group):
		whole = strings.ReplaceAll(whole, " ", "")
	case oneMark.MatchString(s) && broken:
	case groups.MatchString(whole) && !strings.Contains(whole, mark):
		whole = strings.ReplaceAll(whole, group, "")
	default:
		return "", false
	}
	if !wholeOnly.MatchString(whole) || broken && strings.Trim(decimals, "0123456789") != "" {
		return "", false
	}
	if broken {
		whole += "." + decimals
	}
	return whole, true
}

// two is of a text that may mean two numbers.
func (s seen) two(a, b cellReading) *mistake {
	return &mistake{0, say.Sprintf("%s says %q, which can be read in two ways: is it %s or %s?", s.name(), report.Clip(s.Text), a.number.String(), b.number.String()),
		"say how the table writes decimals, decimal: \",\" or \".\", or make it a number in the workbook"}
}
