package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/told"
	"tongket/report/visible"
)

type checkOptions struct {
	documents, format, mode, paper, lang, by, sentence, text string
	confirm                                                  bool
}

func newCheck(env environment) *cobra.Command {
	var opt checkOptions
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: env.say("Find what is wrong in a project, without writing anything"),
		Long: env.say(`Read the project in DIR and print every problem with file, line and column, the
line itself and what to do about it. Warnings are worth a look, but may be
right. Exit code 0: no problems; 1: problems. What passes here, build builds, on the
same paper and in the same languages.

With --sources the documents in that folder are read too: each must be the file
that was summarised, and each figure must stand in it as printed, with the
bound, the direction and the base year that the sentence around it has. Numbers
that no summary speaks of are warnings.

With --confirm the file confirmed.yaml keeps fingerprints of all texts: from then
on, a text that is changed in one language only is a problem, until the other is
brought up to date and both are confirmed again, and new texts are a warning.
Each text that was not confirmed before is shown in both languages before it is
kept; --by NAME keeps who confirms.

With --text FILE another text is held against the project's figures: a speech, a
press release (.txt, .docx, .html, .pdf). Each number in it is exact, rounded,
contradicts what is known, or unknown; and words such as rose, highest or doubled
are judged as in the briefing. --lang says its language. Exit code 1: something
contradicts.

With --explain-sentence FILE:LINE nothing is judged: how the texts on that line
were read is printed, phrase by phrase, with what each was taken to say.

Warnings that are right are listed in tongket.yaml, each with its place and the
reason: accept: [{code, file, text, reason}]. They are told apart below; one that
is no warning any more is a warning itself.

Every problem has a code in square brackets: tongket explain CODE says more.`),
		Example: env.say(`  tongket check my-office
  tongket check my-office --sources documents
  tongket check my-office --paper a5       before a booklet is printed
  tongket check my-office --lang en        before build --lang en
  tongket check my-office --text speech.docx
  tongket check my-office --format json | jq '.problems[].code'`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return runCheck(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.documents, "sources", "", env.say("also compare with the documents in this folder"))
	cmd.Flags().StringVar(&opt.paper, "paper", "", env.say("whether all fits on pages of this paper, as for build: a5 for the small ones of a booklet"))
	modeFlag(env, cmd, &opt.mode)
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say("languages, as for build (default the project's)"))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text, json, or github: annotations of a workflow"))
	cmd.Flags().BoolVar(&opt.confirm, "confirm", false, env.say("keep that all texts say the same in both languages now"))
	cmd.Flags().StringVar(&opt.by, "by", "", env.say("`name` of who confirms, kept with the texts"))
	cmd.Flags().StringVar(&opt.sentence, "explain-sentence", "", env.say("how the texts on a line were read, word by word: `FILE:LINE`"))
	cmd.Flags().StringVar(&opt.text, "text", "", env.say("a speech or a press release: hold its numbers against the project's figures: `FILE`"))
	return cmd
}

func runCheck(env environment, opt checkOptions, args []string) error {
	if list := formats("check"); !slices.Contains(list, opt.format) {
		return usagef("--format is %s, not %q", report.Either(list), opt.format)
	}
	if err := opt.signed(); err != nil {
		return err
	}
	if info, err := os.Stat(opt.documents); opt.documents != "" && (err != nil || !info.IsDir()) {
		return usagef("--sources %s is not a folder", opt.documents)
	}
	p, err := env.openProject(args)
	if err != nil {
		return err
	}
	if opt.sentence != "" {
		return p.explainSentence(env, opt.sentence)
	}
	if opt.text != "" {
		return p.speech(env, opt)
	}
	problems, accepted, err := p.CheckAll(opt.checks())
	if err != nil {
		return err
	}
	if opt.confirm && p.Report != nil {
		if err := p.confirm(env, opt, len(problems.Errors())); err != nil {
			return err
		}
	}
	switch opt.format {
	case "json":
		err = writeJSON(env.stdout, told.Check(env.ui, problems, accepted, p.Chosen()))
	case "github":
		_, err = io.WriteString(env.stdout, told.Annotations(env.ui, problems))
	default:
		p.say(env, problems)
		for _, a := range accepted {
			say.Fprintf(env.news(), "accepted: %s: %s [%s]: %s\n", a.At.String(), a.What, string(a.Code), visible.Text(a.Reason))
		}
	}
	if err == nil && len(problems.Errors()) > 0 {
		err = errReported
	}
	return err
}

// checks is what the flags ask for.
func (opt checkOptions) checks() briefing.Checks {
	out := briefing.Checks{
		Options:     briefing.Options{Languages: languages(opt.lang), Look: briefing.Look{Mode: opt.mode, Paper: opt.paper}},
		Unconfirmed: opt.confirm,
	}
	if opt.documents != "" {
		out.Documents = intake.Inside(opt.documents)
	}
	return out
}

// confirm shows the texts of a project of which nobody has confirmed that they say the same,
// and keeps that they do.
func (p project) confirm(env environment, opt checkOptions, errors int) error {
	switch {
	case p.example:
		return usagef("--confirm writes into a project's folder; the example built in has none")
	case errors > 0:
		return nil // first mend what is wrong
	}
	shown := env.stdout
	if opt.format != "text" {
		shown = env.stderr
	}
	for _, t := range p.Unconfirmed() {
		say.Fprintf(shown, "%s: %s\n", t.Text[t.Lead].At.String(), t.Since())
		for _, l := range []report.Lang{t.Lead, t.Other} {
			say.Fprintf(shown, "  %s  %s\n", string(l), visible.Text(t.Text[l].Typed()))
		}
	}
	file, texts := p.Confirmation(opt.by)
	name := filepath.Join(p.Prefix, file.Name)
	err := writeFile(name, file.Data)
	if err == nil {
		say.Fprintf(env.newsBeside(), "%s: %s confirmed in %s\n", name, say.Count(texts, "%d text|%d texts"), conjoined(p.Languages))
	}
	return err
}

// signed reports whether a name can stand behind the texts that somebody confirms.
func (opt checkOptions) signed() error {
	switch {
	case opt.by == "":
		return nil
	case !opt.confirm:
		return usagef("--by says who confirms: use it with --confirm")
	case len(opt.by) > 200 || strings.TrimSpace(opt.by) != opt.by || strings.ContainsFunc(opt.by, intake.Invisible):
		return usagef("--by %q is no name: one line of at most 200 letters", report.Clip(opt.by))
	}
	return nil
}

// conjoined is languages as they are said.
func conjoined(list []report.Lang) say.Message {
	out := say.Literal(string(list[0]))
	for _, l := range list[1:] {
		out = say.Sprintf("%s and %s", out, string(l))
	}
	return out
}

// say prints problems for people: errors and warnings to where errors go.
func (p project) say(env environment, problems report.Problems) {
	complainer{env.stderr, sourceOf(p.Project), colourful(env.stderr, env.getenv)}.print(problems)
	if p.Report == nil || len(problems.Errors()) > 0 {
		say.Fprintln(env.stderr, tally(problems))
		return
	}
	facts := 0
	for _, s := range p.Sources {
		facts += len(s.Facts)
	}
	say.Fprintf(env.news(), "%s: %s, %s, %s\n", tally(problems), say.Count(len(p.Sources), "%d source|%d sources"), say.Count(facts, "%d fact|%d facts"), say.Count(len(p.Editions), "%d edition|%d editions"))
	for _, c := range p.Chosen() {
		say.Fprintf(env.news(), "%s: %s was chosen: %s\n", c.At.String(), c.ID, c.Chosen())
	}
	if !p.KeepsConfirmed() {
		if n := len(p.Unconfirmed()); n > 0 {
			say.Fprintf(env.news(), "nobody has confirmed yet that %s say the same in %s: tongket check --confirm shows and keeps them\n", say.Count(n, "%d text|%d texts"), conjoined(p.Languages))
		}
	}
	if p.example {
		say.Fprintln(env.news(), exampleNotice)
	}
}
