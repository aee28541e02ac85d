package main

import (
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/explain"
)

// offered is what a shell completes behind a flag, of the project that the command line
// names.
func offered() map[string]func(*briefing.Project) []string {
	return map[string]func(*briefing.Project) []string{
		"edition": editionsOf,
		"member":  membersOf,
		"paper":   func(p *briefing.Project) []string { return p.Theme().Laid() },
		"lang":    languagesOf,
		"mode":    func(*briefing.Project) []string { return report.ModeKeys() },
	}
}

// formats is what the --format of a command may be.
func formats(command string) []string {
	return map[string][]string{
		"check": {"text", "json", "github"}, "trace": {"text", "json", "csv"}, "diff": {"text", "json"},
		"verify": {"text", "json"}, "printers": {"text", "json"},
		"mail": {"text", "json"}, "print": {"text", "json"}, "build": {"text", "json"}, "batch": {"text", "json"}, "chart": {"text", "json"},
		"explain": {"text", "json"}, "add": {"text", "json"}, "roll": {"text", "json"}, "version": {"text", "json"},
	}[command]
}

func editionsOf(p *briefing.Project) (out []string) {
	if p.Report == nil {
		return nil
	}
	for _, e := range p.Editions {
		if e.For != nil && !slices.Contains(out, e.Base) {
			out = append(out, e.Base)
		}
		out = append(out, e.ID)
	}
	return out
}

// membersOf is whom editions of a project are for, and all.
func membersOf(p *briefing.Project) (out []string) {
	if p.Report == nil {
		return nil
	}
	if out = briefing.MembersOf(p.Editions); len(out) > 0 {
		out = append(out, "all")
	}
	return out
}

// languagesOf is the languages of a project alone and in pairs, as --lang takes them.
func languagesOf(p *briefing.Project) (out []string) {
	if p.Report == nil {
		return nil
	}
	for _, l := range p.Languages {
		out = append(out, string(l))
		for _, m := range p.Languages {
			if l != m {
				out = append(out, string(l)+","+string(m))
			}
		}
	}
	return out
}

// completing reports whether it is a shell that asks, what could be typed. Only it is told:
// cobra keeps every flag that is completed for as long as the process runs, and with the flag
// the commands and the streams of its run.
func completing(args []string) bool {
	return slices.Contains(args, cobra.ShellCompRequestCmd) || slices.Contains(args, cobra.ShellCompNoDescRequestCmd)
}

// complete has shells complete what a project has: editions, papers, figures and charts,
// and the codes of problems.
func complete(root *cobra.Command) {
	behind(root, "ui", func(*briefing.Project) []string { return uiCodes() })
	inEach(root, func(cmd *cobra.Command) {
		for flag, of := range offered() {
			behind(cmd, flag, of)
		}
		behind(cmd, "format", func(*briefing.Project) []string { return formats(cmd.Name()) })
		switch cmd.Name() {
		case "explain":
			cmd.ValidArgsFunction = named(codes, cobra.ShellCompDirectiveNoFileComp)
		case "trace":
			cmd.ValidArgsFunction = named(figuresOf, cobra.ShellCompDirectiveDefault)
		case "chart":
			cmd.ValidArgsFunction = named(chartsOf, cobra.ShellCompDirectiveDefault)
		}
	})
}

// behind has a flag of a command, if it has it, completed.
func behind(cmd *cobra.Command, flag string, of func(*briefing.Project) []string) {
	if cmd.Flags().Lookup(flag) == nil && cmd.PersistentFlags().Lookup(flag) == nil {
		return
	}
	_ = cmd.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		return of(projectOf(args)), cobra.ShellCompDirectiveNoFileComp
	}) // the flag is there
}

// named completes arguments by what a project has; folders stand beside them.
func named(of func(*briefing.Project) []string, rest cobra.ShellCompDirective) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		list := slices.DeleteFunc(of(projectOf(args)), func(s string) bool { return !strings.HasPrefix(s, begun) })
		return list, rest
	}
}

// projectOf is the project that a command line speaks of: of its last folder, of this
// one, or the example.
func projectOf(args []string) *briefing.Project {
	dir := args[len(args):]
	for i, a := range args {
		if info, err := os.Stat(a); err == nil && info.IsDir() {
			dir = args[i : i+1]
		}
	}
	p, err := environment{}.openProject(dir)
	if err != nil {
		p, _ = environment{}.openProject(nil)
	}
	return p.Project
}

func codes(*briefing.Project) (out []string) {
	for _, e := range explain.All() {
		out = append(out, string(e.Code))
	}
	return out
}

// figuresOf is the indicators and the charts of a project.
func figuresOf(p *briefing.Project) (out []string) {
	if p.Report == nil {
		return nil
	}
	for _, i := range p.Indicators {
		out = append(out, i.ID+"\t"+i.Name.String(p.Languages[0]))
	}
	return append(out, chartsOf(p)...)
}

// chartsOf is the charts of the editions of a project.
func chartsOf(p *briefing.Project) (out []string) {
	if p.Report == nil {
		return nil
	}
	for _, e := range report.Typed(p.Editions) {
		for c := range e.Charts() {
			if c.ID != "" {
				out = append(out, c.ID+"\t"+c.Name.String(p.Languages[0]))
			}
		}
	}
	return out
}
