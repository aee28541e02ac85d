package main

import (
	"io"
	"os"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/audit"
	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/say"
	"tongket/report/told"
	"tongket/report/trace"
)

type diffOptions struct {
	edition, lang, format, output string
	errata                        bool
}

func newDiff(env environment) *cobra.Command {
	var opt diffOptions
	cmd := &cobra.Command{
		Use:   "diff OLD NEW [DIR]",
		Short: env.say("Show which figures and sentences differ between two versions"),
		Long: env.say(`Show which figures, statuses and sentences differ between the briefings of two
folders, such as two checkouts of one project, or of two editions of the project
in DIR, with the pages on which they stand.

With --errata the sheet of corrections to the old briefing is written as PDF, in
the same languages, for those who have it in their hands.

Exit code 0: they say the same, or the sheet was written; 1: they differ.`),
		Example: env.say(`  tongket diff before after
  tongket diff before after --errata
  tongket diff 2021 2022 my-office`),
		Args: usageArgs(cobra.RangeArgs(2, 3)),
		RunE: func(_ *cobra.Command, args []string) error { return runDiff(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", env.say("which edition of two folders (default the latest that both have)"))
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say("languages, as for build (default the new project's)"))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text or json"))
	cmd.Flags().BoolVar(&opt.errata, "errata", false, env.say("write the sheet of corrections as PDF"))
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", env.say("of --errata: write to this file; - for standard output"))
	return cmd
}

func runDiff(env environment, opt diffOptions, args []string) error {
	if opt.format != "text" && opt.format != "json" {
		return usagef("--format is text or json, not %q", opt.format)
	}
	if opt.output != "" && !opt.errata {
		return usagef("-o names the sheet of corrections; add --errata")
	}
	d, err := compare(env, opt, args)
	if err != nil {
		return err
	}
	switch {
	case opt.errata:
		return writeErrata(env, opt.output, d)
	case opt.format == "json":
		err = writeJSON(env.stdout, told.Differ(d.Old.Doc.Code, d.New.Doc.Code, d.Figures, d.Edits))
	default:
		writeDifference(env.stdout, d)
	}
	if err == nil && !d.Same() {
		err = errReported
	}
	return err
}

// compare makes both versions: of two folders, or of one project's editions.
func compare(env environment, opt diffOptions, args []string) (*briefing.Difference, error) {
	switch folders := isFolder(args[0]); {
	case folders != isFolder(args[1]):
		return nil, usagef("%s and %s: name two folders, or two editions", args[0], args[1])
	case folders && len(args) > 2:
		return nil, usagef("two folders are compared; %s is one too many", args[2])
	case folders:
		return compareFolders(env, opt, args[0], args[1])
	case opt.edition != "":
		return nil, usagef("two editions are compared; --edition %s is one too many", opt.edition)
	}
	p, err := env.openWhole(args[2:])
	if err != nil {
		return nil, err
	}
	return briefing.Versions(p.Project, p.Project, args[0], args[1], languages(opt.lang))
}

func compareFolders(env environment, opt diffOptions, before, after string) (*briefing.Difference, error) {
	old, err := env.openWhole([]string{before})
	if err != nil {
		return nil, err
	}
	now, err := env.openBeside(old.Project, []string{after})
	if err == nil {
		err = now.Whole()
	}
	if err != nil {
		return nil, err
	}
	return sameEdition(old, now, opt.edition, opt.lang)
}

// sameEdition compares an edition of two projects; without a name the latest that both
// have.
func sameEdition(old, now project, id, lang string) (*briefing.Difference, error) {
	if id == "" {
		if id = briefing.Common(old.Project, now.Project); id == "" {
			return nil, usagef("the two projects have no edition in common")
		}
	}
	return briefing.Versions(old.Project, now.Project, id, id, languages(lang))
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// writeDifference tells a person what differs.
func writeDifference(w io.Writer, d *briefing.Difference) {
	say.Fprintf(w, "old: edition %s, %s\nnew: edition %s, %s\n", d.Old.Edition.ID, d.Old.Doc.Code, d.New.Edition.ID, d.New.Doc.Code)
	if d.Same() {
		say.Fprintln(w, "no figure and no sentence differs")
		return
	}
	say.Fprintf(w, "\n%s\n", say.Count(len(d.Figures), "%d figure|%d figures"))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range d.Figures {
		was, is := printed(c, d.New.Doc.Langs[0])
		say.Fprintf(say.Like(table, w), "  %s\t%s\t→ %s\t%s\n", c.Either().Stated().Query, was, is, pagesOf(c))
	}
	table.Flush()
	say.Fprintf(w, "\n%s\n", say.Count(len(d.Edits), "%d sentence|%d sentences"))
	for _, e := range d.Edits {
		at := e.Either()
		say.Fprintf(w, "  page %d, line %d, %s\n", at.Page, at.Line, at.Lang)
		if e.Old != nil {
			say.Fprintf(w, "    - %s\n", e.Old.Text)
		}
		if e.New != nil {
			say.Fprintf(w, "    + %s\n", e.New.Text)
		}
	}
}

// printed is both sides of a change as pages print them; where that is the same, as the
// machine keeps them.
func printed(c trace.Changed[trace.Entry], l report.Lang) (was, is say.Message) {
	if was, is = asPrinted(c.Old, l), asPrinted(c.New, l); was == is {
		return sayStated(stated(c.Old)), sayStated(stated(c.New))
	}
	return was, is
}

// asPrinted is what e states as pages in a language print it.
func asPrinted(e *trace.Entry, l report.Lang) say.Message {
	s := stated(e)
	if e != nil && e.Figure.Known() {
		s.Value = lang.Plain(lang.Of(l).Write(e.Figure, report.Full).String())
	}
	return sayStated(s)
}

// sayStated is what is stated of a figure, and how it is known.
func sayStated(s *trace.Stated) say.Message {
	switch {
	case s == nil:
		return "not in it"
	case s.Status == ledger.Published.String():
		return say.Literal(s.Value)
	}
	return say.Sprintf("%s (%s)", s.Value, audit.Called(s.Status))
}

// stated is what an entry says; of nothing it is nil.
func stated(e *trace.Entry) *trace.Stated {
	if e == nil {
		return nil
	}
	s := e.Stated()
	return &s
}

// pagesOf is the pages of both versions, or once if they are the same.
func pagesOf(c trace.Changed[trace.Entry]) say.Message {
	var list []say.Message
	for _, e := range []*trace.Entry{c.Old, c.New} {
		if e != nil {
			list = append(list, say.Sprintf("page %s", e.Pages()))
		}
	}
	return say.Join(slices.Compact(list), " → ")
}

// writeErrata writes the sheet of corrections to the old version.
func writeErrata(env environment, output string, d *briefing.Difference) error {
	told := env.news()
	if output == "-" {
		told = env.newsBeside()
	}
	s, err := d.Errata()
	if err != nil {
		return err
	}
	if s.PDF == nil {
		say.Fprintln(told, "no figure and no sentence differs; there is nothing to correct")
		return nil
	}
	name := or(output, d.New.Stem()+"-errata.pdf")
	if _, err := deliver(env, disk.File{Name: name, Data: s.PDF}); err != nil {
		return err
	}
	say.Fprintf(told, "%s: corrections to %s, %s, %s, %s\n", called(env, name), d.Old.Doc.Code, say.Count(s.Figures, "%d figure|%d figures"), say.Count(s.Sentences, "%d sentence|%d sentences"), say.Count(s.Pages, "%d page|%d pages"))
	return nil
}
