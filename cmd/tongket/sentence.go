package main

import (
	"path/filepath"
	"strconv"
	"strings"

	"tongket/report/check"
	"tongket/report/say"
	"tongket/report/visible"
)

// explainSentence prints how the texts on a line were read.
func (p project) explainSentence(env environment, where string) error {
	file, number, _ := strings.Cut(where, ":")
	number, _, _ = strings.Cut(number, ":") // a place may have a column
	line, err := strconv.Atoi(number)
	if err != nil || line < 1 {
		return usagef("--explain-sentence takes a file and a line, editions/2024.yaml:53, not %q", where)
	}
	if p.Report == nil {
		return usagef("there is no project in that folder")
	}
	file = filepath.ToSlash(file)
	list := check.Readings(p.Report, file, line)
	if len(list) == 0 {
		list = check.Readings(p.Report, filepath.ToSlash(filepath.Join(p.Prefix, file)), line)
	}
	if len(list) == 0 {
		return usagef("no text stands at %s", where)
	}
	for _, r := range list {
		say.Fprintf(env.stdout, "%s: %s\n", r.At.String(), string(r.Lang))
		for _, piece := range r.Pieces {
			say.Fprintf(env.stdout, "  %s\n", visible.Text(piece.Said))
			for _, m := range piece.Means {
				say.Fprintf(env.stdout, "      %s\n", m)
			}
		}
	}
	return nil
}
