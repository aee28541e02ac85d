package main

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/audit"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/say"
)

type traceOptions struct {
	edition, lang, documents, format string
	all                              bool
}

func newTrace(env environment) *cobra.Command {
	var opt traceOptions
	cmd := &cobra.Command{
		Use:   "trace FIGURE [DIR]",
		Short: env.say("Show where a figure comes from and where it is printed"),
		Long: env.say(`Show the whole way of a figure: the documents, paragraphs and words that publish
it, the line of YAML that records it, the arithmetic if it is computed, and every
page and line where the briefing prints it, in each language.

FIGURE is a reference as in prose (cases 2021, cases 2022 change 2021), the id of
an indicator for all its figures, or digits as a page prints them (606, 5,3%).
The id of a chart is all that it draws, and why chart: auto and message: auto made
it what it is.
With --sources the sentences of the documents are quoted. Without DIR it is the
project of the current folder, or the example.

With --all every figure of the edition is traced, for auditors: as text, as JSON,
or as CSV with a line for each fact that a figure rests on.`),
		Example: env.say(`  tongket trace 606
  tongket trace social-order-cases 2021 my-office
  tongket trace social-order-cases my-office --sources documents
  tongket trace --all --format csv > figures.csv`),
		Args: usageArgs(cobra.ArbitraryArgs), // a reference is several words
		RunE: func(_ *cobra.Command, args []string) error { return runTrace(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", env.say("which edition (default the latest)"))
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say("languages of the briefing, as for build (default the project's)"))
	cmd.Flags().StringVar(&opt.documents, "sources", "", env.say("quote the documents in this folder"))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text, json or csv"))
	cmd.Flags().BoolVar(&opt.all, "all", false, env.say("every figure of the edition"))
	return cmd
}

func runTrace(env environment, opt traceOptions, args []string) error {
	if !slices.Contains([]string{"text", "json", "csv"}, opt.format) {
		return usagef("--format is text, json or csv, not %q", opt.format)
	}
	if opt.edition == "all" {
		return usagef("trace shows one edition at a time; name it by --edition")
	}
	asked, dir := splitArgs(args)
	switch {
	case opt.all && asked != "":
		return usagef("%q is no folder; and --all traces every figure, whichever is named", asked)
	case !opt.all && asked == "":
		return usagef("say which figure: a reference, an indicator's id, or digits; or --all")
	}
	p, b, err := env.makeOne(dir, briefing.Options{Edition: opt.edition, Languages: languages(opt.lang)})
	if err != nil {
		return err
	}
	t := tracer{audit.Of(b), env.ui}
	var documents fs.FS
	if opt.documents != "" {
		if !isFolder(opt.documents) {
			return usagef("--sources %s is not a folder", opt.documents)
		}
		documents = intake.Inside(opt.documents)
	}
	complainer{env.stderr, sourceOf(p.Project), colourful(env.stderr, env.getenv)}.print(t.Quote(documents))
	if c, is := t.Chart(asked); is && !opt.all && p.Indicator(asked) == nil {
		return t.print(env.stdout, opt.format, &c, c.Ways)
	}
	ways, err := t.chosen(opt.all, asked)
	if err != nil {
		return err
	}
	return t.print(env.stdout, opt.format, nil, ways)
}

// splitArgs takes the last argument for a folder if it is one; the words before
// it are the figure.
func splitArgs(args []string) (figure string, dir []string) {
	if n := len(args); n > 0 {
		if info, err := os.Stat(args[n-1]); err == nil && info.IsDir() {
			return strings.Join(args[:n-1], " "), args[n-1:]
		}
	}
	return strings.Join(args, " "), nil
}

// A tracer tells the ways of figures.
type tracer struct {
	*audit.Audit
	ui *say.Language
}

// reading is the language of the briefing in which its own texts are told: that of the
// terminal, if it has that.
func (t tracer) reading() report.Lang {
	if l := report.Lang(t.ui.Code); slices.Contains(t.Doc.Langs, l) {
		return l
	}
	return t.Reading()
}

// chosen is the figures that a person means by what is typed, or all.
func (t tracer) chosen(all bool, asked string) ([]audit.Way, error) {
	if all {
		return t.All(), nil
	}
	ways, problems := t.Find(asked)
	switch {
	case len(problems) > 0:
		hint := cmp.Or(problems[0].Hint, "tongket trace --all shows every figure of the edition")
		return nil, usagef("%s\n\t%s", problems[0].What, hint)
	case len(ways) == 0:
		return nil, usagef("the edition %s prints no figure %s", t.Edition.ID, asked)
	}
	return ways, nil
}

// print tells figures, and of the chart that draws them how it came to be, if one was asked
// for.
func (t tracer) print(w io.Writer, format string, chart *audit.Chart, ways []audit.Way) error {
	switch format {
	case "json":
		return writeJSON(w, struct {
			Edition string       `json:"edition"`
			Code    string       `json:"code"`
			Chart   *audit.Chart `json:"chart,omitempty"`
			Figures []audit.Way  `json:"figures"`
		}{t.Edition.ID, t.Doc.Code, chart, ways})
	case "csv":
		return t.WriteCSV(w, ways)
	}
	say.Fprintf(w, "edition %s, %s\n", t.Edition.ID, t.Doc.Code)
	if chart != nil {
		t.writeChart(w, chart)
	}
	for _, x := range ways {
		fmt.Fprintln(w)
		t.writeText(w, x)
	}
	return nil
}

// writeChart tells how a chart came to be what it is.
func (t tracer) writeChart(w io.Writer, c *audit.Chart) {
	fmt.Fprintln(w)
	say.Fprintf(w, "%s: %s\n", c.ID, c.Kind)
	if c.Chosen != "" {
		say.Fprintf(w, "  chosen: %s\n", c.Chosen)
	}
	for _, l := range t.Doc.Langs {
		say.Fprintf(w, "  %s  %s\n", string(l), c.Message[l])
	}
	if c.Proof != "" {
		say.Fprintf(w, "  proved by: %s\n", c.Proof)
	}
}

// writeText tells x to a person.
func (t tracer) writeText(w io.Writer, x audit.Way) {
	say.Fprintf(w, "%s: %s\n", x.Figure, x.Known())
	for _, l := range t.Doc.Langs {
		say.Fprintf(w, "  %s  %s: %s\n", l, x.Name[l], or(x.Printed[l], "–"))
	}
	if len(x.Steps) > 0 {
		say.Fprintln(w, "  computed:")
		for _, s := range x.Steps {
			for _, line := range s.Arithmetic[t.reading()] {
				say.Fprintf(w, "    %s (%s)\n", line, s.Known())
			}
			for _, said := range s.Assuming {
				say.Fprintf(w, "      assumed: %s\n", said[t.reading()])
			}
		}
	}
	t.writeStatements(w, "published by:", x.Facts)
	t.writeStatements(w, "another document says:", x.Others)
	t.writeStatements(w, "replaced, as a later document says:", x.Replaced)
	if x.Reason != nil {
		say.Fprintf(w, "  why: %s\n", x.Reason[t.reading()])
	}
	for _, s := range x.Settled {
		t.writeStatements(w, say.Sprintf("%s is %s by:", s.Figure, s.One.Value), s.One.Facts)
		t.writeStatements(w, say.Sprintf("but %s by:", s.Other.Value), s.Other.Facts)
		say.Fprintf(w, "  one of them is left aside: %s\n", s.Reason[t.reading()])
	}
	switch {
	case x.Printed == nil:
		say.Fprintln(w, "  no document of this edition states it, and it follows from none")
		return
	case len(x.Places) == 0:
		say.Fprintln(w, "  printed nowhere, at most listed in the annex")
		return
	}
	say.Fprintln(w, "  printed:")
	for _, p := range x.Places {
		var chart say.Message
		if p.Chart {
			chart = "chart: "
		}
		say.Fprintf(w, "    page %d, line %d, %s: %s%s\n", p.Page, p.Line, p.Lang, chart, clip(p.Words))
	}
}

func (t tracer) writeStatements(w io.Writer, head say.Message, list []audit.Statement) {
	if len(list) == 0 {
		return
	}
	say.Fprintf(w, "  %s\n", head)
	for _, s := range list {
		if s.Cell != "" {
			say.Fprintf(w, "    %s “%s” (%s!%s): %s = %s\n", s.Source, s.Printed, s.File, s.Cell, s.Fact, s.Value)
		} else {
			say.Fprintf(w, "    %s ¶%d “%s” (%s): %s = %s\n", s.Source, s.Paragraph, s.Printed, s.File, s.Fact, s.Value)
		}
		if s.Sentence != "" {
			say.Fprintf(w, "      “%s”\n", s.Sentence)
		}
		if s.Provisional {
			say.Fprintf(w, "      provisional, as it says\n")
		}
		if s.Revises != "" {
			say.Fprintf(w, "      in place of what %s publishes\n", s.Revises)
		}
		if s.Inferred != nil {
			say.Fprintf(w, "      assumed: %s\n", s.Inferred[t.reading()])
		}
		say.Fprintf(w, "      %s\n", s.At)
	}
}

// clip keeps a line of a terminal.
func clip(s string) string {
	if r := []rune(s); len(r) > shown {
		return string(r[:shown]) + "…"
	}
	return s
}
