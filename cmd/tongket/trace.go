package main

import (
	"cmp"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/document"
	"tongket/report/lang"
	"tongket/report/ledger"
	"tongket/report/load"
	"tongket/report/trace"
)

type traceOptions struct {
	edition, lang, documents, format string
	all                              bool
}

func newTrace(env environment) *cobra.Command {
	var opt traceOptions
	cmd := &cobra.Command{
		Use:   "trace FIGURE [DIR]",
		Short: "Show where a figure comes from and where it is printed",
		Long: `Show the whole way of a figure: the documents, paragraphs and words that publish
it, the line of YAML that records it, the arithmetic if it is computed, and every
page and line where the briefing prints it, in each language.

FIGURE is a reference as in prose (cases 2021, cases 2022 change 2021), the id of
an indicator for all its figures, or digits as a page prints them (606, 5,3%).
With --sources the sentences of the documents are quoted. Without DIR it is the
project of the current folder, or the example.

With --all every figure of the edition is traced, for auditors: as text, as JSON,
or as CSV with a line for each fact that a figure rests on.`,
		Example: `  tongket trace 606
  tongket trace social-order-cases 2021 my-office
  tongket trace social-order-cases my-office --sources documents
  tongket trace --all --format csv > figures.csv`,
		Args: cobra.ArbitraryArgs, // a reference is several words
		RunE: func(_ *cobra.Command, args []string) error { return runTrace(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", "which edition (default the latest)")
	cmd.Flags().StringVar(&opt.lang, "lang", "", "languages of the briefing, as for build (default the project's)")
	cmd.Flags().StringVar(&opt.documents, "sources", "", "quote the documents in this folder")
	cmd.Flags().StringVar(&opt.format, "format", "text", "text, json or csv")
	cmd.Flags().BoolVar(&opt.all, "all", false, "every figure of the edition")
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
	p, b, err := makeOne(dir, briefing.Options{Edition: opt.edition, Languages: languages(opt.lang)})
	if err != nil {
		return err
	}
	l := ledger.Of(b.Edition)
	t := tracer{Briefing: b, project: p, ledger: l, entries: trace.All(b.Doc, b.Pages, l)}
	if opt.documents != "" {
		if err := t.quote(env, opt.documents); err != nil {
			return err
		}
	}
	if !opt.all {
		if t.entries, err = t.chosen(asked); err != nil {
			return err
		}
	}
	return t.print(env.stdout, opt.format)
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

// A tracer tells the way of the figures of a briefing.
type tracer struct {
	*briefing.Briefing
	project   project
	ledger    *ledger.Ledger
	entries   []trace.Entry
	sentences map[*report.Fact]string // of the documents, if they are at hand
}

func (t *tracer) quote(env environment, dir string) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return usagef("--sources %s is not a folder", dir)
	}
	sentences, problems := document.Sentences(t.Edition.Sources, os.DirFS(dir))
	complainer{env.stderr, sourceOf(t.project.Project), colourful(env.stderr, env.getenv)}.print(problems)
	t.sentences = sentences
	return nil
}

// chosen is the entries that a person means by what is typed.
func (t *tracer) chosen(asked string) ([]trace.Entry, error) {
	if out := t.filter(func(e trace.Entry) bool { return e.Figure.Query.Indicator.ID == asked }); len(out) > 0 {
		return out, nil
	}
	if strings.ContainsAny(asked[:1], "0123456789-+−.,") {
		out := t.filter(func(e trace.Entry) bool { return t.prints(e, asked) })
		if len(out) == 0 {
			return nil, usagef("the edition %s prints no figure %s", t.Edition.ID, asked)
		}
		return out, nil
	}
	q, problems := load.Figure(t.project.Report, asked, t.Edition.Period)
	if len(problems) > 0 {
		hint := cmp.Or(problems[0].Hint, "tongket trace --all shows every figure of the edition")
		return nil, usagef("%s\n\t%s", problems[0].What, hint)
	}
	out := t.filter(func(e trace.Entry) bool { return e.Figure.Query == q })
	if len(out) == 0 {
		out = append(out, trace.Entry{Figure: t.ledger.Ask(q)})
	}
	return out, nil
}

func (t *tracer) filter(keep func(trace.Entry) bool) []trace.Entry {
	return slices.DeleteFunc(slices.Clone(t.entries), func(e trace.Entry) bool { return !keep(e) })
}

// prints reports whether digits are those of e in some language: 1.262, 1,262,
// 1262, 5,3% or −5.3.
func (t *tracer) prints(e trace.Entry, digits string) bool {
	bare := func(s string) string {
		return strings.TrimPrefix(strings.NewReplacer("\u00a0", "", "\u202f", "", " ", "", "−", "-", "+", "", "%", "", "†", "", "‡", "").Replace(s), "-")
	}
	want := bare(digits)
	if !e.Figure.Known() || e.Figure.Amount.IsWords() {
		return false
	}
	if bare(e.Figure.Amount.Number.String()) == want {
		return true
	}
	return slices.ContainsFunc(t.Doc.Langs, func(l report.Lang) bool {
		return bare(lang.Of(l).Write(e.Figure, report.Full).Digits()) == want
	})
}
