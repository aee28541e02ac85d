package load

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report"
	"tongket/report/form"
)

// TestFormsTakeWhatIsRead: whatever the loader reads as an amount, a period, a base or a
// figure fits the form that describes it, by which an editor would refuse it.
func TestFormsTakeWhatIsRead(t *testing.T) {
	l := &loader{report: &report.Report{SplitYears: report.SplitYears{Called: report.School, First: time.September}}}
	figure := func(s string) bool { w, err := parseRef(s); return err == nil && w.kind == report.ToFigure }
	amount := func(signed bool) func(string) bool {
		return func(s string) bool { // of other units there is none
			typed, err := parseAmount(s, signed)
			return err == nil && slices.Contains([]string{"", "%", "points", "vnd"}, typed.unit.text)
		}
	}
	numbers := []string{"", " ", "0", "1", "9", "57", "574", "10", ".", "..", ",", "-", "+", "/", "⁄", "e9", "e", "%", " points", " vnd", "vnd", "more than ", "nearly ", "at least ", "about ", "above ", "below ", "\u00a0"}
	dates := []string{"", "2019", "2022", "-", "/", "20", "23", "..", "01", "09", "12", "30", "H1", "Q4", "H3", "year-before", "previous", " "}
	words := []string{"", "cases", "a-1", "of ", "north", ", ", "change ", "2021", "2022-Q4", "target", "by ", "bare", "number", " ", "count ", "district ", "met", "see ", "9", "{"}
	for _, tt := range []struct {
		what  string
		is    *form.Scalar
		parts []string
		reads func(string) bool
	}{
		{"an amount", form.Amount(), numbers, amount(false)},
		{"a change", form.Signed(), numbers, amount(true)},
		{"a period", form.Period, dates, func(s string) bool { _, err := l.period(word{text: strings.TrimSpace(s)}); return err == nil }},
		{"a base", form.Base, dates, func(s string) bool {
			_, err := l.base(word{text: strings.TrimSpace(s)}, report.Year(2022))
			return err == nil
		}},
		{"a figure", form.Figure, words, figure},
	} {
		fits := regexp.MustCompile(tt.is.Pattern)
		random, read := rand.New(rand.NewPCG(7, 4)), 0
		for range 60000 {
			var b strings.Builder
			for range 1 + random.IntN(5) {
				b.WriteString(tt.parts[random.IntN(len(tt.parts))])
			}
			s := strings.TrimSpace(b.String())
			if !tt.reads(s) {
				continue
			}
			if read++; !fits.MatchString(s) {
				t.Errorf("%s is read as %s, and does not fit %s", quoted(s), tt.what, tt.is.Pattern)
				break
			}
		}
		if read < 150 {
			t.Errorf("only %d are read as %s", read, tt.what)
		}
	}
}
