package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"tongket/report"
)

func newCheck(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "check [DIR]",
		Short: "Find what is wrong in a project, without writing anything",
		Long: `Read the project in DIR and print every problem with file, line and column, and
what to do about it. Exit code 0: none; 1: problems.`,
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return runCheck(env, args) },
	}
}

func runCheck(env environment, args []string) error {
	faces := openFonts()
	p, err := openProject(args)
	if err != nil {
		return err
	}
	set, err := faces()
	if err != nil {
		return err
	}
	var problems report.Problems
	for _, e := range p.Editions {
		_, _, found, err := p.lay(e, p.Languages, set)
		if err != nil {
			return err
		}
		problems = append(problems, found...)
	}
	if len(problems) > 0 {
		return inputError{problems.Sort()}
	}
	facts := 0
	for _, s := range p.Sources {
		facts += len(s.Facts)
	}
	fmt.Fprintf(env.stdout, "no problems: %s, %s, %s\n", counted(len(p.Sources), "source"), counted(facts, "fact"), counted(len(p.Editions), "edition"))
	if p.example {
		fmt.Fprintln(env.stdout, exampleNotice)
	}
	return nil
}

func newVersion(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of tongket",
		Args:  usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			version := "(unknown)"
			if info, ok := debug.ReadBuildInfo(); ok {
				version = info.Main.Version
			}
			_, err := fmt.Fprintln(env.stdout, "tongket", version)
			return err
		},
	}
}
