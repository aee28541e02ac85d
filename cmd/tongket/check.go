package main

import (
	"fmt"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/load"
)

func newCheck(env environment) *cobra.Command {
	var documents string
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Find what is wrong in a project, without writing anything",
		Long: `Read the project in DIR and print every problem with file, line and column, and
what to do about it. Exit code 0: none; 1: problems.

With --sources the documents in that folder are read too: each must be the file
that was summarised, and each figure must stand in it as printed. Numbers that
no summary speaks of are listed.`,
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return runCheck(env, documents, args) },
	}
	cmd.Flags().StringVar(&documents, "sources", "", "also compare with the documents in this folder")
	return cmd
}

func runCheck(env environment, documents string, args []string) error {
	if info, err := os.Stat(documents); documents != "" && (err != nil || !info.IsDir()) {
		return usagef("--sources %s is not a folder", documents)
	}
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
	if documents != "" {
		found, notes := load.Documents(p.Report, os.DirFS(documents))
		problems = append(problems, found...)
		for _, n := range notes {
			fmt.Fprintf(env.stdout, "note: %v\n", n.Error())
		}
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
