package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/explain"
	"tongket/report/say"
	"tongket/report/told"
)

func newExplain(env environment) *cobra.Command {
	var lang, format string
	cmd := &cobra.Command{
		Use:   "explain [CODE]",
		Short: env.say("Say what a problem's code means, in English and Vietnamese"),
		Long: env.say(`Say what the code in square brackets behind a problem means, why it matters and
how it is mended. Without CODE: all codes with their titles.`),
		Example: env.say(`  tongket explain
  tongket explain bound-differs
  tongket explain bound-differs --lang vi
  tongket explain --format json`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return runExplain(env, lang, format, args) },
	}
	cmd.Flags().StringVar(&lang, "lang", explained(env.ui), env.say("en, vi, or both in the order wanted"))
	cmd.Flags().StringVar(&format, "format", "text", env.say("text or json"))
	return cmd
}

// explained is the languages of an explanation, that of the terminal first, if it has it.
func explained(ui *say.Language) string {
	list := explain.Languages()
	if i := slices.Index(list, report.Lang(ui.Code)); i > 0 {
		list[0], list[i] = list[i], list[0]
	}
	return briefing.Join(list, ",")
}

func runExplain(env environment, lang, format string, args []string) error {
	env, machine, err := env.machine(format)
	if err != nil {
		return err
	}
	var langs []report.Lang
	for _, s := range strings.Split(lang, ",") {
		l := report.Lang(strings.TrimSpace(s))
		if !slices.Contains(explain.Languages(), l) {
			return usagef("--lang is en, vi or en,vi, not %q", lang)
		}
		langs = append(langs, l)
	}
	if len(args) == 0 && machine != nil {
		var out told.Codes
		for _, e := range explain.All() {
			out.Codes = append(out.Codes, told.Title(e, langs))
		}
		return writeJSON(machine, out)
	}
	if len(args) == 0 {
		for _, e := range explain.All() {
			say.Fprintf(env.stdout, "%-26s%s\n", e.Code, e.Title[langs[0]])
		}
		return nil
	}
	code := report.Code(strings.Trim(args[0], "[]"))
	e, ok := explain.Of(code)
	if !ok {
		var meant say.Message
		if list := explain.Similar(string(code)); len(list) > 0 {
			meant = say.Sprintf(" (did you mean %s?)", strings.Join(list, ", "))
		}
		return usagef("there is no code %q%s; tongket explain lists all", code, meant)
	}
	if machine != nil {
		return writeJSON(machine, told.Explain(e, langs))
	}
	for i, l := range langs {
		if i > 0 {
			fmt.Fprintln(env.stdout)
		}
		say.Fprintf(env.stdout, "%s: %s\n\n%s\n", e.Code, e.Title[l], wrap(e.Meaning[l], 80))
	}
	sample(env.stdout, "✗", e.Wrong)
	sample(env.stdout, "✓", e.Right)
	return nil
}

func sample(w io.Writer, sign, s string) {
	if s != "" {
		say.Fprintf(w, "\n%s   %s\n", sign, strings.ReplaceAll(s, "\n", "\n    "))
	}
}

// wrap breaks s into lines of at most so many characters.
func wrap(s string, width int) string {
	var b strings.Builder
	length := 0
	for i, word := range strings.Fields(s) {
		n := len([]rune(word))
		switch {
		case i == 0:
		case length+1+n > width:
			b.WriteByte('\n')
			length = 0
		default:
			b.WriteByte(' ')
			length++
		}
		b.WriteString(word)
		length += n
	}
	return b.String()
}
