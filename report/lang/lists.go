package lang

// Lists is how the heads of columns are called in lists of recipients.
type Lists struct{}
