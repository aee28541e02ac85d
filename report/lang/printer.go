package lang

// Printer is why a printer stands still, as one reads it on the printer, by the keywords
// of its protocol. Every language has the same.
type Printer map[string]string
