package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"tongket/fonts"
	"tongket/report"
	"tongket/report/trace"
	"tongket/templates"
)

type diffOptions struct {
	edition, lang, format, output string
	errata                        bool
}

func newDiff(env environment) *cobra.Command {
	var opt diffOptions
	cmd := &cobra.Command{
		Use:   "diff OLD NEW [DIR]",
		Short: "Show which figures and sentences differ between two versions",
		Long: `Show which figures, statuses and sentences differ between the briefings of two
folders, such as two checkouts of one project, or of two editions of the project
in DIR, with the pages on which they stand.

With --errata the sheet of corrections to the old briefing is written as PDF, in
the same languages, for those who have it in their hands.

Exit code 0: they say the same, or the sheet was written; 1: they differ.`,
		Example: `  tongket diff before after
  tongket diff before after --errata
  tongket diff 2021 2022 my-office`,
		Args: usageArgs(cobra.RangeArgs(2, 3)),
		RunE: func(_ *cobra.Command, args []string) error { return runDiff(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", "which edition of two folders (default the latest that both have)")
	cmd.Flags().StringVar(&opt.lang, "lang", "", "languages, as for build (default the new project's)")
	cmd.Flags().StringVar(&opt.format, "format", "text", "text or json")
	cmd.Flags().BoolVar(&opt.errata, "errata", false, "write the sheet of corrections as PDF")
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", "of --errata: write to this file; - for standard output")
	return cmd
}

func runDiff(env environment, opt diffOptions, args []string) error {
	if opt.format != "text" && opt.format != "json" {
		return usagef("--format is text or json, not %q", opt.format)
	}
	if opt.output != "" && !opt.errata {
		return usagef("-o names the sheet of corrections; add --errata")
	}
	faces := openFonts()
	d, err := openBoth(opt, args)
	if err != nil {
		return err
	}
	set, err := faces()
	if err != nil {
		return err
	}
	if err := d.compare(opt.lang, set); err != nil {
		return err
	}
	switch {
	case opt.errata:
		return d.writeErrata(env, opt.output, set)
	case opt.format == "json":
		err = d.writeJSON(env.stdout)
	default:
		d.writeText(env.stdout)
	}
	if err == nil && len(d.figures)+len(d.edits) > 0 {
		err = errReported
	}
	return err
}

// difference is two versions of a briefing and what differs.
type difference struct {
	old, new struct {
		project project
		edition *report.Edition
		briefing
	}
	figures []trace.Changed[trace.Entry]
	edits   []trace.Edit
}

// openBoth opens two folders, or one project for two of its editions.
func openBoth(opt diffOptions, args []string) (*difference, error) {
	var d difference
	var err error
	if isFolder(args[0]) != isFolder(args[1]) {
		return nil, usagef("%s and %s: name two folders, or two editions", args[0], args[1])
	}
	if isFolder(args[0]) {
		if len(args) > 2 {
			return nil, usagef("two folders are compared; %s is one too many", args[2])
		}
		if d.old.project, err = openProject(args[:1]); err != nil {
			return nil, err
		}
		if d.new.project, err = openProject(args[1:]); err != nil {
			return nil, err
		}
		return &d, d.chooseEdition(opt.edition)
	}
	if opt.edition != "" {
		return nil, usagef("two editions are compared; --edition %s is one too many", opt.edition)
	}
	p, err := openProject(args[2:])
	if err != nil {
		return nil, err
	}
	d.old.project, d.new.project = p, p
	if d.old.edition, err = p.oneEdition(args[0]); err != nil {
		return nil, err
	}
	d.new.edition, err = p.oneEdition(args[1])
	return &d, err
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// chooseEdition finds the same edition of both projects.
func (d *difference) chooseEdition(id string) (err error) {
	if id == "" {
		for _, e := range d.new.project.Editions {
			if d.old.project.Edition(e.ID) != nil {
				id = e.ID
			}
		}
		if id == "" {
			return usagef("the two projects have no edition in common")
		}
	}
	if d.old.edition, err = d.old.project.oneEdition(id); err != nil {
		return err
	}
	d.new.edition, err = d.new.project.oneEdition(id)
	return err
}

// oneEdition is the edition with the given id.
func (p project) oneEdition(id string) (*report.Edition, error) {
	list, err := p.chooseEditions(id)
	if err == nil && len(list) != 1 {
		err = usagef("name one edition, not %s", id)
	}
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// compare lays both versions out and finds what differs.
func (d *difference) compare(lang string, set *fonts.Set) error {
	langs, err := d.new.project.chooseLanguages(lang)
	if err != nil {
		return err
	}
	for _, l := range langs {
		if !slices.Contains(d.old.project.Languages, l) {
			return usagef("the old project has no language %s; choose by --lang", l)
		}
	}
	old, err := d.old.project.layAll([]*report.Edition{d.old.edition}, langs, standard(), set)
	if err != nil {
		return err
	}
	now, err := d.new.project.layAll([]*report.Edition{d.new.edition}, langs, standard(), set)
	if err != nil {
		return err
	}
	d.old.briefing, d.new.briefing = old[0], now[0]
	d.figures = trace.Compare(trace.Figures(old[0].doc, old[0].pages), trace.Figures(now[0].doc, now[0].pages), trace.Entry.Stated)
	d.edits, err = trace.Edits(trace.Sentences(old[0].doc, old[0].pages), trace.Sentences(now[0].doc, now[0].pages), langs)
	return err
}

func (d *difference) writeText(w io.Writer) {
	fmt.Fprintf(w, "old: edition %s, %s\nnew: edition %s, %s\n", d.old.edition.ID, d.old.doc.Code, d.new.edition.ID, d.new.doc.Code)
	if len(d.figures)+len(d.edits) == 0 {
		fmt.Fprintln(w, "no figure and no sentence differs")
		return
	}
	fmt.Fprintf(w, "\n%s\n", counted(len(d.figures), "figure"))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range d.figures {
		fmt.Fprintf(table, "  %s\t%s\t→ %s\t%s\n", c.Either().Stated().Query, stated(c.Old), stated(c.New), pagesOf(c))
	}
	table.Flush()
	fmt.Fprintf(w, "\n%s\n", counted(len(d.edits), "sentence"))
	for _, e := range d.edits {
		at := e.Either()
		fmt.Fprintf(w, "  page %d, line %d, %s\n", at.Page, at.Line, at.Lang)
		if e.Old != nil {
			fmt.Fprintf(w, "    - %s\n", e.Old.Text)
		}
		if e.New != nil {
			fmt.Fprintf(w, "    + %s\n", e.New.Text)
		}
	}
}

func stated(e *trace.Entry) string {
	if e == nil {
		return (*trace.Stated)(nil).String()
	}
	s := e.Stated()
	return s.String()
}

// pagesOf is the pages of both versions, or once if they are the same.
func pagesOf(c trace.Changed[trace.Entry]) string {
	var list []string
	for _, e := range []*trace.Entry{c.Old, c.New} {
		if e != nil {
			list = append(list, "page "+e.Pages())
		}
	}
	return strings.Join(slices.Compact(list), " → ")
}

func (d *difference) writeJSON(w io.Writer) error {
	type side struct {
		Status string `json:"status"`
		Value  string `json:"value"`
		Pages  string `json:"pages"`
	}
	type figure struct {
		Figure string `json:"figure"`
		Old    *side  `json:"old"`
		New    *side  `json:"new"`
	}
	type text struct {
		Page int    `json:"page"`
		Line int    `json:"line"`
		Text string `json:"text"`
	}
	type sentence struct {
		Lang report.Lang `json:"lang"`
		Old  *text       `json:"old"`
		New  *text       `json:"new"`
	}
	out := struct {
		Old       string     `json:"old"`
		New       string     `json:"new"`
		Figures   []figure   `json:"figures"`
		Sentences []sentence `json:"sentences"`
	}{d.old.doc.Code, d.new.doc.Code, []figure{}, []sentence{}}
	entry := func(e *trace.Entry) *side {
		if e == nil {
			return nil
		}
		return &side{e.Stated().Status, e.Stated().Value, e.Pages()}
	}
	line := func(s *trace.Sentence) *text {
		if s == nil {
			return nil
		}
		return &text{s.Page, s.Line, s.Text}
	}
	for _, c := range d.figures {
		out.Figures = append(out.Figures, figure{c.Either().Stated().Query, entry(c.Old), entry(c.New)})
	}
	for _, e := range d.edits {
		out.Sentences = append(out.Sentences, sentence{e.Either().Lang, line(e.Old), line(e.New)})
	}
	return writeJSON(w, out)
}

// sheet is the corrections to the old version as PDF; without data where there
// is nothing to correct.
type errataSheet struct {
	data                      []byte
	figures, sentences, pages int
}

func (d *difference) errata(set *fonts.Set) (errataSheet, error) {
	c := templates.Corrections{Printed: d.old.doc.Code, Correct: d.new.doc.Code, Figures: d.figures}
	for _, e := range d.edits {
		if e.Reworded() {
			c.Sentences = append(c.Sentences, e)
		}
	}
	if len(c.Figures)+len(c.Sentences) == 0 {
		return errataSheet{}, nil
	}
	p := d.new.project
	sheet, problems := templates.Errata(p.Report, d.new.edition, d.new.doc.Langs, c, set)
	data, pages, err := p.leaflet(d.new.edition, sheet, problems, look{}, set, time.Time{})
	return errataSheet{data, len(c.Figures), len(c.Sentences), pages}, err
}

// writeErrata writes the sheet of corrections to the old version.
func (d *difference) writeErrata(env environment, output string, set *fonts.Set) error {
	say := env.stdout
	if output == "-" {
		say = env.stderr
	}
	s, err := d.errata(set)
	if err != nil {
		return err
	}
	if s.data == nil {
		fmt.Fprintln(say, "no figure and no sentence differs; there is nothing to correct")
		return nil
	}
	name := or(output, strings.TrimSuffix(d.new.project.fileName(d.new.edition, d.new.doc.Langs), ".pdf")+"-errata.pdf")
	if err := deliver(env, output, name, s.data); err != nil {
		return err
	}
	fmt.Fprintf(say, "%s: corrections to %s, %s, %s, %s\n", name, d.old.doc.Code, counted(s.figures, "figure"), counted(s.sentences, "sentence"), counted(s.pages, "page"))
	return nil
}
