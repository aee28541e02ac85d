package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/check"
	"tongket/report/disk"
	"tongket/report/document"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/sheet"
	"tongket/report/summary"
	"tongket/report/told"
)

type sourceOptions struct{ id, dated, reports, lang, format string }

func newSource(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "source",
		Short: env.say("Begin the summary of a document"),
		Args:  usageArgs(cobra.NoArgs),
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newSourceAdd(env))
	return cmd
}

func newSourceAdd(env environment) *cobra.Command {
	var opt sourceOptions
	cmd := &cobra.Command{
		Use:   "add FILE [DIR]",
		Short: env.say("Write the summary of a document as far as it can be read"),
		Long: env.say(`Read FILE, a Word document, a PDF, a web page, a workbook, CSV or plain text, and
write sources/ID.yaml into the project in DIR: every figure with its bound, unit,
period, direction and base as the words around it say, by the rules of check
--sources. What each figure is of you name yourself: a comment beside it guesses.
Numbers of which the words do not say enough stand under left-out:, for a reason
or to be made facts. A table of which every row and column is understood is one
under tables:, and names that the project does not have are proposed at the end.
What could not be read is said, page by page.

Of a workbook or a CSV file with such tables the cells are the figures: it is
copied into sources/, unless it lies in the project already, and rules say which
cells are read.

Nothing that is there is ever replaced. Until all is named, tongket check says one
problem a figure.`),
		Example: env.say(`  tongket source add documents/report-2025.docx my-office
  tongket source add report.pdf --id review-2025 --reports 2025 --dated 2026-01-15`),
		Args: usageArgs(cobra.RangeArgs(1, 2)),
		RunE: func(_ *cobra.Command, args []string) error { return runSourceAdd(env, opt, args[0], args[1:]) },
	}
	cmd.Flags().StringVar(&opt.id, "id", "", env.say("what the project calls it (default made of the file's name)"))
	cmd.Flags().StringVar(&opt.dated, "dated", "", env.say("its date, as far as it says: 2025, 2025-12 or 2025-12-31 (default what it records)"))
	cmd.Flags().StringVar(&opt.reports, "reports", "", env.say("the period that it reports, such as 2025 or 2025-Q4 (default the year of its title)"))
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say(say.Sprintf("its language: %s (default what its words say)", tags())))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text or json"))
	return cmd
}

func runSourceAdd(env environment, opt sourceOptions, file string, args []string) error {
	if option, value, is := (summary.Head{ID: opt.id, Dated: opt.dated}).Unfit(); option != "" {
		return usagef("--%s %q is not %s", option, report.Clip(value), is)
	}
	env, machine, err := env.machine(opt.format)
	if err != nil {
		return err
	}
	p, err := env.openProject(args)
	switch {
	case err != nil:
		return err
	case p.example:
		return usagef("name the folder of your project; the example built in cannot be changed")
	case p.Report == nil:
		return p.Whole()
	}
	s, d, err := opt.read(env, p, file)
	if err != nil {
		return err
	}
	book, copied, err := opt.book(p, s, file)
	if err != nil {
		return err
	}
	made := summary.Of(p.Report, s, d, book, env.ui)
	if len(made.YAML) > intake.MaxYAML {
		var problems report.Problems
		problems.Add(report.DocumentUnreadable, s.FileAt, "summarise it in parts: save each as a document of its own", "what %s says would make a file longer than %d MiB", report.Clip(s.File), intake.MaxYAML>>20)
		return inputError{problems: problems, source: sourceOf(p.Project)}
	}
	name := filepath.Join(p.Prefix, "sources", s.ID+".yaml")
	if _, err := os.Lstat(name); err == nil {
		return usagef("%s is there already; --id names another", name)
	}
	if made.Book && copied != nil {
		if err := copied(); err != nil {
			return err
		}
	}
	if err := writeNewFiles([]disk.File{{Name: name, Data: made.YAML}}); err != nil {
		return err
	}
	if machine != nil {
		return writeJSON(machine, addedOf(s, book, made, name))
	}
	if made.Book {
		say.Fprintf(env.news(), "%s: %s of the cells of %s, reporting on %s\n", name, say.Count(made.Facts, "%d figure|%d figures"), book.Path, s.Reports.String())
		say.Fprintf(env.news(), "Next: look at its tables, then  tongket check%s\n", of(p.Prefix))
		return nil
	}
	say.Fprintf(env.news(), "%s: %s to be named, %s to be left out or made facts; %s in %s, reporting on %s\n", name,
		say.Count(made.Facts, "%d figure|%d figures"), say.Count(made.Spared, "%d number|%d numbers"), say.Count(made.Paragraphs, "%d paragraph|%d paragraphs"), string(s.Lang), s.Reports.String())
	say.Fprintf(env.news(), "Next: name them, then  tongket check%s --sources %s\n", of(p.Prefix), typedPath(filepath.Dir(file)))
	return nil
}

// addedOf is the summary that was written, for programs.
func addedOf(s *report.Source, book *summary.Book, made summary.Summary, name string) told.Added {
	out := told.Added{File: name, Source: s.ID, Document: s.File, Workbook: made.Book, Language: s.Lang, Reports: s.Reports.String(),
		Facts: made.Facts, LeftOut: made.Spared, Paragraphs: made.Paragraphs}
	if made.Book {
		out.Document = book.Path
	}
	return out
}

// book is the document if it is a workbook, as one of the project: where it lies in its
// folder, or among the sources, where copied puts it if it is needed there.
func (opt sourceOptions) book(p project, s *report.Source, file string) (book *summary.Book, copied func() error, err error) {
	kind, is := sheet.KindOf(file)
	if !is {
		return nil, nil, nil
	}
	data, err := intake.File(file, intake.MaxList)
	if err != nil {
		return nil, nil, nil // a document that is longer is read as text
	}
	numbers := lang.Of(s.Lang).Numbers
	cells, fault := kind.Cells(data, sheet.Marks{Decimal: numbers.Decimal, Group: numbers.Group})
	if fault != nil {
		return nil, nil, nil // which has been said
	}
	if within, err := filepath.Rel(p.Prefix, file); err == nil && filepath.IsLocal(within) {
		return &summary.Book{Workbook: cells, Path: filepath.ToSlash(within)}, nil, nil
	}
	name := filepath.Join("sources", filepath.Base(file))
	to := filepath.Join(p.Prefix, name)
	if there, err := intake.File(to, intake.MaxList); err == nil && !bytes.Equal(there, data) {
		return nil, nil, usagef("%s is there and is another workbook; rename one of the two", to)
	}
	return &summary.Book{Workbook: cells, Path: filepath.ToSlash(name)}, func() error { return writeFile(to, data) }, nil
}

// read reads the document, with what the flags say of it.
func (opt sourceOptions) read(env environment, p project, file string) (*report.Source, document.Document, error) {
	s := &report.Source{ID: or(opt.id, summary.ID(filepath.Base(file))), File: filepath.Base(file), FileAt: report.Pos{File: file}, Lang: report.Lang(opt.lang)}
	if taken := p.Report.Source(s.ID); taken != nil {
		return s, document.Document{}, usagef("the project has a source %s (%s); --id names another", s.ID, taken.At.String())
	}
	if opt.lang != "" && lang.Of(s.Lang).Tag != s.Lang {
		return s, document.Document{}, usagef("--lang is one of %s, not %q", tags(), opt.lang)
	}
	if opt.lang == "" {
		s.Lang = p.Report.Languages[0]
	}
	d, problems := openDocument(s, file)
	if tag := check.Language(strings.Join(d.Paragraphs, "\n"), s.Lang); opt.lang == "" && tag != s.Lang {
		s.Lang = tag
		d, problems = openDocument(s, file)
	}
	if len(problems.Errors()) > 0 {
		return s, d, inputError{problems: problems, source: sourceOf(p.Project)}
	}
	complainer{env.stderr, sourceOf(p.Project), colourful(env.stderr, env.getenv)}.print(problems)
	if len(d.Paragraphs) == 0 {
		return s, d, usagef("there is no text in %s", file)
	}
	return s, d, opt.about(p, s, d)
}

// about is of what period the document is, and when it was recorded.
func (opt sourceOptions) about(p project, s *report.Source, d document.Document) error {
	s.SHA256 = d.SHA256
	s.Dated = or(opt.dated, summary.Dated(d, s.Lang))
	period, found := summary.Reports(d)
	if opt.reports != "" {
		if period, found = report.ParsePeriod(opt.reports, p.Report.SplitYears); !found {
			return usagef("--reports %s is no period: type 2025, 2025-Q4, 2025-01", opt.reports)
		}
	}
	if s.Reports = period; !found {
		return usagef("%s names no year; --reports says what it reports", s.File)
	}
	return nil
}

func openDocument(s *report.Source, file string) (d document.Document, problems report.Problems) {
	d, _ = document.Open(s, os.DirFS(filepath.Dir(file)), &problems)
	return d, problems.Sort()
}
