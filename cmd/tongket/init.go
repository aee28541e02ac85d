package main

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/disk"
	"tongket/report/intake"
	"tongket/report/lang"
	"tongket/report/say"
	"tongket/report/starter"
	"tongket/seeds"
	"tongket/templates"
)

type initOptions struct {
	lang, theme  string
	organisation []string
	year         int
	example, yes bool
}

func newInit(env environment) *cobra.Command {
	var opt initOptions
	cmd := &cobra.Command{
		Use:   "init DIR",
		Short: env.say("Begin a project of your own in a new folder"),
		Long: env.say(`Write a project into DIR, a folder that is new or empty: an example that builds at
once, with comments in its leading language that say what to change. Its figures
are of a ferry service that does not exist, so that every page of it is marked
until your own documents have taken the place of its source.

On a terminal it asks for what no flag says; elsewhere it takes what stands in
brackets there. Nothing is written before the last answer, and nothing that is
there is ever replaced.

With --example it writes the example built in instead, without its documents.`),
		Example: env.say(`  tongket init my-office
  tongket init my-office --lang vi,en --year 2025 --theme green
  tongket init my-office --lang vi --organisation "Thư viện thành phố" --theme "#5A1230"
  tongket init police --example`),
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error { return runInit(env, opt, cmd, args[0]) },
	}
	cmd.Flags().StringArrayVar(&opt.organisation, "organisation", nil, env.say("what it is called; once for each language, in their order (default one that does not exist)"))
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say(say.Sprintf("one or two languages of %s, the leading one first, as in vi,en (default that of the terminal leads)", tags())))
	cmd.Flags().IntVar(&opt.year, "year", 0, env.say("the year of its edition (default this one from September on, else the last)"))
	cmd.Flags().StringVar(&opt.theme, "theme", "", env.say(say.Sprintf("its colour: %s, or your own as in #5A1230", report.Either(starter.ColourNames()))))
	cmd.Flags().BoolVar(&opt.example, "example", false, env.say("write the example built in instead"))
	cmd.Flags().BoolVarP(&opt.yes, "yes", "y", false, env.say("ask nothing, and take what stands in brackets"))
	return cmd
}

func runInit(env environment, opt initOptions, cmd *cobra.Command, dir string) error {
	if opt.example {
		return opt.writeExample(env, cmd, dir)
	}
	if err := disk.TryNew(dir); err != nil { // before anything is asked
		return notBegun(dir, err)
	}
	choice, err := opt.choice(env, dir)
	if err != nil {
		return err
	}
	files, problems := starter.New(choice)
	if len(problems) > 0 {
		return inputError{problems: problems}
	}
	if err := writeNew(env, dir, files); err != nil {
		return err
	}
	say.Fprintf(env.news(), "%s: a project in %s, with the year %d as an example\n", dir, conjoined(choice.Languages), choice.Year)
	say.Fprintf(env.news(), "Next:\n  tongket build%s\n  tongket check%s --sources %s\n", of(dir), of(dir), typedPath(filepath.Join(dir, starter.Documents)))
	say.Fprintf(env.news(), "Then change %s, and put your own documents in the place of %s: until then every page is marked %q.\n",
		filepath.Join(dir, "tongket.yaml"), filepath.Join(dir, "sources", "example.yaml"), templates.Example(choice.Languages))
	return nil
}

// writeExample writes the example built in.
func (opt initOptions) writeExample(env environment, cmd *cobra.Command, dir string) error {
	for _, other := range []string{"organisation", "lang", "year", "theme"} {
		if cmd.Flags().Changed(other) {
			return usagef("--example is written as it is; leave --%s out", other)
		}
	}
	files := map[string][]byte{}
	err := fs.WalkDir(seeds.Project(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		files[name], err = intake.FS(seeds.Project(), name, intake.MaxYAML)
		return err
	})
	if err == nil {
		err = writeNew(env, dir, files)
	}
	if err == nil {
		say.Fprintf(env.news(), "%s: the example, without the documents that it summarises\nNext:\n  tongket build%s\n", dir, of(dir))
	}
	return err
}

// of is a folder as it stands behind a command; the current one is not named.
func of(dir string) string {
	if filepath.Clean(dir) == "." {
		return ""
	}
	return " " + typedPath(dir)
}

// typedPath is a path as one types it, in quotes where the shell would part it.
func typedPath(path string) string {
	if strings.ContainsAny(path, " '\"\\$&|;<>()*?[]#~`!{}\t\n") {
		return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
	}
	return path
}

// writeNew writes a folder that is new or empty, with what an editor completes it by.
func writeNew(env environment, dir string, files map[string][]byte) error {
	ctx, stop := uninterrupted()
	defer stop()
	return notBegun(dir, disk.New(ctx, dir, withSchemas(env, files), "tongket.yaml"))
}

// notBegun says why a project cannot be written.
func notBegun(dir string, err error) error {
	var full disk.Occupied
	switch {
	case err == nil:
		return nil
	case errors.As(err, &full):
		return usagef("%s is not empty, and nothing in it is replaced: %s; name a new folder", dir, briefed(full.Names))
	case errors.Is(err, disk.ErrNoFolder):
		return usagef("%s is there and is no folder; name a new one", dir)
	case errors.Is(err, fs.ErrExist):
		return usagef("%s is there since a moment ago, and nothing is replaced", dir)
	case errors.Is(err, syscall.ENAMETOOLONG):
		return tooLong(dir)
	case errors.Is(err, syscall.ENOTDIR):
		return usagef("%s cannot be: what it would lie in is no folder", dir)
	case errors.Is(err, context.Canceled):
		return say.Errorf("broken off before %s was written", dir)
	case errors.Is(err, fs.ErrNotExist) && missing(filepath.Dir(dir)):
		return usagef("there is no folder %s in which %s could lie", filepath.Dir(dir), filepath.Base(dir))
	}
	return say.Errorf("cannot write %s: %w", dir, cause(err))
}

// briefed is names, of many the first.
func briefed(names []string) string {
	const most = 12
	if len(names) > most {
		names = append(names[:most:most], "…")
	}
	return strings.Join(names, ", ")
}

// defaultLanguages is those of the house, that of the terminal first.
func defaultLanguages(ui *say.Language) []report.Lang {
	list := lang.Office()
	if i := slices.Index(list, report.Lang(ui.Code)); i > 0 {
		list[0], list[i] = list[i], list[0]
	}
	return list
}

// defaultYear is the year whose results an office would begin to write about now.
func defaultYear(env environment) int {
	now := env.now()
	if now.Month() < 9 {
		return now.Year() - 1
	}
	return now.Year()
}

// projectName is what the project in a folder is called.
func projectName(dir string) string {
	abs, err := filepath.Abs(dir)
	if err != nil {
		abs = dir
	}
	return starter.Name(filepath.Base(abs))
}
