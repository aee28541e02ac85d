package main

import (
	"bytes"

	"tongket/report/intake"
)

// foreign reports whether a file is there that is no earlier version of the pages to be
// written: a slip in -o is not to cost a project its data. What is empty may be replaced,
// and what is no file is written to as it is.
func foreign(name string, data []byte) bool {
	for _, begins := range []string{"%PDF-", "\x89PNG", "<"} {
		if bytes.HasPrefix(data, []byte(begins)) {
			there := intake.Beginning(name, int64(len(begins)))
			return len(there) > 0 && string(there) != begins
		}
	}
	return false
}
