package lang

// Printer is why a printer stands still, as one reads it on the printer.
type Printer struct{}
