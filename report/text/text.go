// Package text knows how Vietnamese and English are written: composed
// characters, where a line may break, and how a figure is spelled out in each
// language.
package text

import "golang.org/x/text/unicode/norm"

// NFC is s with composed characters, the only form that the faces draw right.
func NFC(s string) string { return norm.NFC.String(s) }
