package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/disk"
	"tongket/report/memory"
	"tongket/report/roll"
	"tongket/report/say"
	"tongket/report/told"
)

func newRoll(env environment) *cobra.Command {
	var edition, format string
	cmd := &cobra.Command{
		Use:   "roll [DIR] [YEAR]",
		Short: env.say("Make next year's edition from this year's"),
		Long: env.say(`Write the edition of a later year from one that is there, without YEAR that of the
next: its texts, charts and tables with the period of every figure moved, and all
else as it was typed, comments too. Parts that name periods are copied with it.

The new edition says unfinished: true. Until that line is taken out it is neither
judged nor built; check says what is to do: documents and figures that are not
there yet, texts with last year's years, statements of last year's documents.
Years in texts are yours to change. What was decided under resolve: becomes a
comment. Nothing that is there is ever replaced.`),
		Example: env.say(`  tongket roll
  tongket roll my-office
  tongket roll my-office 2023
  tongket roll my-office 2023 --edition 2021`),
		Args: usageArgs(cobra.MaximumNArgs(2)),
		RunE: func(_ *cobra.Command, args []string) error { return runRoll(env, edition, format, args) },
	}
	cmd.Flags().StringVar(&edition, "edition", "", env.say("the edition that it is made from (default the latest)"))
	cmd.Flags().StringVar(&format, "format", "text", env.say("text or json"))
	return cmd
}

func runRoll(env environment, edition, format string, args []string) error {
	env, machine, err := env.machine(format)
	if err != nil {
		return err
	}
	dir, year := split(args)
	p, err := env.openWhole(dir)
	if err != nil {
		return err
	}
	if p.example {
		return usagef("the example built in has no folder; tongket init DIR --example writes it")
	}
	from, years, err := p.rolledFrom(edition, year)
	if err != nil {
		return err
	}
	out, err := roll.Edition(p.Files, p.Report, from, years)
	var wrong *roll.Wrong
	if errors.As(err, &wrong) {
		return inputError{problems: wrong.Problems}
	}
	if err != nil {
		return err
	}
	folder := or(p.dir, ".")
	if err := writeBeside(folder, out.Files, out.Name); err != nil {
		return err
	}
	written := told.Rolled{From: from.ID, Edition: out.ID, ToDo: told.ToDo(env.ui, out.ToDo)}
	for _, name := range sortedNames(out.Files) {
		written.Files = append(written.Files, filepath.Join(folder, filepath.FromSlash(name)))
	}
	if machine != nil {
		return writeJSON(machine, written)
	}
	for _, name := range written.Files {
		say.Fprintf(env.news(), "%s: made from edition %s\n", name, from.ID)
	}
	say.Fprintf(env.news(), "%s to do: they stand at its head, and tongket check%s says them with their places\n", say.Count(len(out.ToDo), "%d thing|%d things"), of(folder))
	return nil
}

// split tells a folder from a year: what is both is a folder.
func split(args []string) (dir []string, year string) {
	if n := len(args); n == 2 || n == 1 && !isFolder(args[0]) && startsWithYear(args[0]) {
		return args[:n-1], args[n-1]
	}
	return args, ""
}

// startsWithYear reports whether s is meant for a period.
func startsWithYear(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// rolledFrom is the edition that a new one is made from, and how many years later that is.
func (p project) rolledFrom(edition, year string) (*report.Edition, int, error) {
	list := report.Typed(slices.Concat(p.Editions, p.Unfinished))
	slices.SortStableFunc(list, func(a, b *report.Edition) int { return a.Period.Compare(b.Period) })
	var to report.Period
	if year != "" {
		var ok bool
		if to, ok = report.ParsePeriod(year, p.SplitYears); !ok {
			return nil, 0, usagef("%q is no year of an edition", year)
		}
	}
	for _, from := range slices.Backward(list) {
		switch {
		case edition != "" && from.Base != edition:
		case to.IsZero():
			return from, 1, nil
		case from.Period.Year() >= to.Year():
		case to.Form() == report.AYear || to.SamePart(from.Period):
			return from, to.Year() - from.Period.Year(), nil
		}
	}
	if edition != "" && !slices.ContainsFunc(list, func(e *report.Edition) bool { return e.Base == edition }) {
		return nil, 0, usagef("there is no edition %q; there are %s", edition, ids(list))
	}
	return nil, 0, usagef("no edition is of a period before %s; there are %s", year, ids(list))
}

func ids(list []*report.Edition) string {
	var out []string
	for _, e := range list {
		out = append(out, e.Base)
	}
	return strings.Join(out, ", ")
}

// writeBeside writes new files into a project, the last of all that which takes in the
// others; where one of them is there, none.
func writeBeside(folder string, files memory.Files, last string) error {
	var there []string
	for _, name := range sortedNames(files) {
		if _, err := os.Lstat(filepath.Join(folder, filepath.FromSlash(name))); !errors.Is(err, fs.ErrNotExist) {
			there = append(there, name)
		}
	}
	if len(there) > 0 {
		return usagef("%s is there, and nothing is replaced; move it away, or name another year", strings.Join(there, ", "))
	}
	var list []disk.File
	for _, name := range append(slices.DeleteFunc(sortedNames(files), func(s string) bool { return s == last }), last) {
		list = append(list, disk.File{Name: filepath.Join(folder, filepath.FromSlash(name)), Data: files[name]})
	}
	return writeNewFiles(list)
}

func sortedNames(files memory.Files) (out []string) {
	for name := range files {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}
