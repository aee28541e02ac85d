package sheet

import (
	"encoding/csv"
	"errors"
	"strings"

	"tongket/report"
)

// misquoted is the problem behind an error of the CSV reader, at the place that
// is to be mended: a quote left open is found only where the next one stands,
// which can be many lines below.
func (s *source) misquoted(comma rune, err *csv.ParseError) report.Problem {
	p := report.Problem{
		Code: report.SheetForm,
		At:   s.pos(err.Line, err.Column),
		What: "text follows the closing quote",
		Hint: `a quote inside a cell is written twice, and the whole cell stands in quotes: "Nam ""Tư"" Lê"`,
	}
	if errors.Is(err, csv.ErrBareQuote) {
		p.What = "there is a quote inside a cell that does not stand in quotes"
		return p
	}
	line, col := s.opening(comma, err)
	if line != err.Line || !strings.HasPrefix(s.from(err.Line, err.Column), `"`) {
		p.At, p.What, p.Hint = s.pos(line, col), "the quote that opens here is not closed", "close it behind the cell"
	}
	return p
}

// opening is where the quoted cell begins in which the CSV reader found err.
func (s *source) opening(comma rune, err *csv.ParseError) (line, col int) {
	fresh, quoted := true, false // at the beginning of a cell; inside quotes
	line, col = err.StartLine, 1
	for n := err.StartLine; n <= err.Line; n++ {
		for i, r := range s.lines[n-1] {
			switch {
			case n == err.Line && i+1 >= err.Column:
				return line, col
			case r == '"' && fresh:
				line, col, quoted, fresh = n, i+1, true, false
			case r == '"':
				quoted = !quoted // a doubled one closes and opens again
			default:
				fresh = r == comma && !quoted
			}
		}
	}
	return line, col
}
