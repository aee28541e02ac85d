package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Source is p as it is typed, in one form however its figures are referred to.
func (p Prose) Source() string {
	var b strings.Builder
	for _, s := range p.typed() {
		b.WriteString(s.Words)
		if r := s.Ref; r != nil {
			fmt.Fprintf(&b, "{%d %s %v %d}", r.Kind, r.Target, r.Paragraphs, r.Form)
			if r.Query.Indicator != nil {
				fmt.Fprintf(&b, "{%s}", strings.Join(r.Query.Fields(), " "))
			}
		}
	}
	return b.String()
}

// Typed is p in one line with its references in braces, for those who read two languages
// side by side.
func (p Prose) Typed() string {
	var b strings.Builder
	for _, s := range p.typed() {
		b.WriteString(s.Words)
		switch r := s.Ref; {
		case r == nil:
		case r.Query.Indicator != nil:
			fmt.Fprintf(&b, "{%s}", strings.Join(r.Query.Fields(), " "))
		default:
			fmt.Fprintf(&b, "{%s}", r.Target)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// typed is the spans of p without whom its edition is for.
func (p Prose) typed() []Span {
	if p.As != nil {
		return p.As
	}
	return p.Spans
}

// Fingerprint is a short hash of p as it is typed.
func (p Prose) Fingerprint() string {
	sum := sha256.Sum256([]byte(p.Source()))
	return hex.EncodeToString(sum[:5])
}

// Pair is the fingerprints of a text in the leading language and in another.
type Pair struct{ Lead, Other string }

// Confirmed is two texts of which somebody has confirmed that they say the same.
type Confirmed struct {
	Pair
	By string // who did; empty: not said
}
