package templates_test

import (
	"regexp"
	"testing"

	"tongket/report"
	"tongket/report/doc"
)

// lowSentence is a sentence that begins small.
var lowSentence = regexp.MustCompile(`[.!?] \p{Ll}.*`)

// TestAltSentences: what is said aloud of a chart is sentences, also where its first
// figure is that of the first quarter.
func TestAltSentences(t *testing.T) {
	editions(t, func(t *testing.T, s subject, e *report.Edition) {
		doc.Walk(s.compose(t, e, s.Languages...), func(e doc.Element, _ []doc.Element) {
			if d, ok := e.(*doc.Drawing); ok {
				if low := lowSentence.FindString(d.Alt); low != "" {
					t.Errorf("%q begins small", low)
				}
			}
		})
	})
}
