package load

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/pattern"
)

// confirmedFile holds the pairs of texts whose translation was confirmed.
const confirmedFile = "confirmed.yaml"

var pairPattern = pattern.New(`^([0-9a-f]{10}) ([0-9a-f]{10})(?: (.+))?$`)

// ReadConfirmed reads the pairs of texts that were confirmed to say the same; there
// is no such file until the first are.
func ReadConfirmed(fsys fs.FS, prefix string) (pairs []report.Confirmed, some bool, problems report.Problems) {
	if _, err := fs.Stat(fsys, confirmedFile); errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	l := newLoader(fsys, prefix)
	pairs = l.confirmed()
	return pairs, true, l.problems
}

func (l *loader) confirmed() (pairs []report.Confirmed) {
	root, ok := l.open(confirmedFile)
	if !ok {
		return nil
	}
	for _, item := range l.keys(root, form.Confirmed).Get("pairs").OptionalList() {
		s, ok := item.Scalar()
		m := pairPattern.FindStringSubmatch(s)
		switch {
		case m != nil:
			pairs = append(pairs, report.Confirmed{Pair: report.Pair{Lead: m[1], Other: m[2]}, By: m[3]})
		case ok:
			item.Problem(report.BadValue, "let tongket check --confirm write the file anew", "%q is not a pair of fingerprints", report.Clip(s))
		}
	}
	return pairs
}

// ConfirmedFile is the name and content of the file that keeps pairs.
func ConfirmedFile(pairs []report.Confirmed) (name string, data []byte) {
	var b strings.Builder
	b.WriteString("# Fingerprints of the texts whose translation was confirmed, the leading language first, and by whom.\n")
	b.WriteString("# Written by: tongket check --confirm\npairs:\n")
	for _, p := range pairs {
		line := p.Lead + " " + p.Other
		if p.By != "" {
			line = strconv.Quote(line + " " + p.By) // a name may have a colon
		}
		fmt.Fprintf(&b, "  - %s\n", line)
	}
	return confirmedFile, []byte(b.String())
}
