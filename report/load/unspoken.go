package load

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tongket/report"
)

var anyNumber = regexp.MustCompile(`\d+(?:[.,/-]\d+)*%?`)

// unspoken is the numbers of the document that the summary neither records nor
// leaves out with a reason.
func (d document) unspoken() (out report.Problems) {
	unplaced := func(f *report.Fact) bool { return f.Place.Paragraph == 0 || f.Place.Printed == "" }
	if slices.ContainsFunc(d.source.Unread, unplaced) {
		return nil // any number may be one that the summary means to speak of
	}
	for i, p := range d.paragraphs {
		for _, s := range d.spoken(i + 1) {
			p = erase(p, s)
		}
		years := d.years(i + 1)
		left := slices.DeleteFunc(anyNumber.FindAllString(p, -1), func(n string) bool { return slices.Contains(years, n) })
		if len(left) > 0 {
			out.Warn(report.UnrecordedNumber, d.source.At, "record them as facts, or under left-out with the reason",
				"paragraph %d of %s prints what the summary does not speak of: %s", i+1, d.source.File, strings.Join(left, ", "))
		}
	}
	return out
}

// erase is p without s where it stands as a figure of its own.
func erase(p, s string) string {
	var out strings.Builder
	for {
		i := indexFigure(p, s)
		if i < 0 {
			return out.String() + p
		}
		out.WriteString(p[:i] + " ")
		p = p[i+len(s):]
	}
}

// years are those that the facts of a paragraph are of, or compare with.
func (d document) years(paragraph int) []string {
	var out []string
	for _, f := range slices.Concat(d.source.Facts, d.source.Unread) {
		if f.Place.Paragraph == paragraph {
			out = append(out, fmt.Sprint(f.Period), fmt.Sprint(f.Base))
		}
	}
	return out
}

// spoken is what the summary says a paragraph prints, the longest first.
func (d document) spoken(paragraph int) []string {
	var out []string
	for _, f := range slices.Concat(d.source.Facts, d.source.Unread) {
		if f.Place.Paragraph == paragraph {
			out = append(out, fold(f.Place.Printed))
		}
	}
	for _, x := range d.source.LeftOut {
		if x.Paragraph == paragraph {
			out = append(out, fold(x.Printed))
		}
	}
	slices.SortFunc(out, func(a, b string) int { return len(b) - len(a) })
	return out
}
