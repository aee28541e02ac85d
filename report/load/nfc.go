package load

import "tongket/report/text"

// nfc composes the letters of s with their marks, so that a text compares and
// prints the same however its editor stores it.
func nfc(s string) string { return text.NFC(s) }
