package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/intake"
	"tongket/report/load"
	"tongket/report/memory"
	"tongket/report/say"
	"tongket/report/schema"
)

type schemaOptions struct {
	of               string
	write, modelines bool
}

func newSchema(env environment) *cobra.Command {
	var opt schemaOptions
	cmd := &cobra.Command{
		Use:   "schema [DIR]",
		Short: env.say("Write JSON Schemas, by which an editor completes and explains the YAML"),
		Long: env.say(`Write a JSON Schema for each kind of file of a project. An editor that knows YAML
completes keys and values by them while you type: what each means, and the
indicators, sources, members, units and periods of this project. What it underlines
is a key that is not known or missing, or a value of another kind; the rest is for
tongket check to say.

--write puts them into .tongket/schema and, where there are none yet, settings for
Visual Studio Code and its like into .vscode/settings.json. Write them again when
the project has new names. --modelines also begins each file with the line by which
other editors find its schema. What is explained is in the language of --ui.

Without flags: which kinds of files there are.`),
		Example: env.say(`  tongket schema                                   which there are
  tongket schema my-office --write                 into my-office/.tongket/schema
  tongket schema my-office --write --modelines     for any editor
  tongket schema my-office --of edition            one, to standard output`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return runSchema(env, opt, args) },
	}
	cmd.Flags().BoolVar(&opt.write, "write", false, env.say("write them into the project, with settings for the editor if it has none"))
	cmd.Flags().BoolVar(&opt.modelines, "modelines", false, env.say("with --write: begin each file with the line that names its schema"))
	cmd.Flags().StringVar(&opt.of, "of", "", env.say("print the schema of one `kind` of file"))
	return cmd
}

func runSchema(env environment, opt schemaOptions, args []string) error {
	switch {
	case opt.modelines && !opt.write:
		return usagef("--modelines goes with --write")
	case opt.of != "" && opt.write:
		return usagef("--of prints a schema, and --write writes all")
	}
	dir := "."
	if len(args) > 0 {
		dir = args[0]
	}
	r, err := namedIn(dir, len(args) > 0 || opt.write)
	switch {
	case err != nil:
		return err
	case opt.of != "":
		return printSchema(env, opt.of, r)
	case opt.write:
		return writeSchemas(env, dir, r, opt.modelines)
	}
	for _, f := range schema.List() {
		say.Fprintf(env.stdout, "%-12s%-20s%s\n", f.Name, f.Match, f.Means)
	}
	return nil
}

// namedIn is the project in a folder, as far as it can be read; nil if there is none and
// none was asked for.
func namedIn(dir string, asked bool) (*report.Report, error) {
	if _, err := os.Stat(filepath.Join(dir, "tongket.yaml")); err != nil {
		if asked {
			return nil, usagef("there is no project in %s: no tongket.yaml", dir)
		}
		return nil, nil
	}
	r, _ := load.Project(intake.Inside(dir), filepath.Clean(dir))
	return r, nil
}

func printSchema(env environment, kind string, r *report.Report) error {
	f, meant, ok := schema.Kind(kind)
	if !ok {
		return usagef("--of %s: it is one of %s%s", kind, report.Either(schema.Kinds()), meant)
	}
	_, err := env.stdout.Write(schema.Of(f, r, env.ui))
	return err
}

// writeSchemas writes what an editor needs, and says what.
func writeSchemas(env environment, dir string, r *report.Report, modelines bool) error {
	files := schema.Files(r, env.ui)
	for _, f := range files {
		if err := writeInto(dir, f); err != nil {
			return err
		}
	}
	say.Fprintf(env.news(), "%s: schemas of %d kinds of files\n", filepath.Join(dir, schema.Folder), len(files))
	if err := writeSettings(env, dir); err != nil || !modelines {
		return err
	}
	return beginFiles(env, dir)
}

func writeInto(dir string, f schema.File) error {
	name := filepath.Join(dir, filepath.FromSlash(f.Name))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return say.Errorf("cannot write %s: %w", name, cause(err))
	}
	return writeFile(name, f.Data)
}

// writeSettings writes settings for the editor where there are none; those of a user stay
// as they are.
func writeSettings(env environment, dir string) error {
	f := schema.Settings(nil)
	name := filepath.Join(dir, filepath.FromSlash(f.Name))
	has, err := intake.File(name, intake.MaxYAML)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if err := writeInto(dir, f); err != nil {
			return err
		}
		say.Fprintf(env.news(), "%s: where the editor finds them\n", name)
	case err != nil:
		return say.Errorf("%s: %s", name, intake.Reason(err))
	case !strings.Contains(string(has), schema.Folder):
		say.Fprintf(env.news(), "%s is yours and stays as it is; add to it:\n%s", name, string(f.Data))
	}
	return nil
}

// beginFiles begins each file of a project with the line that names its schema, but for
// those that name one.
func beginFiles(env environment, dir string) error {
	for _, f := range schema.List() {
		names, err := filepath.Glob(filepath.Join(dir, filepath.FromSlash(f.Match)))
		if err != nil {
			return err
		}
		slices.Sort(names)
		for _, name := range names {
			if err := beginFile(env, dir, name); err != nil {
				return err
			}
		}
	}
	return nil
}

func beginFile(env environment, dir, name string) error {
	data, err := intake.File(name, intake.MaxYAML)
	if err != nil {
		return say.Errorf("%s: %s", name, intake.Reason(err))
	}
	rel, err := filepath.Rel(dir, name)
	if err != nil {
		return err
	}
	begun, changed := schema.Begin(data, filepath.ToSlash(rel))
	if !changed {
		return nil
	}
	if err := writeFile(name, begun); err != nil {
		return err
	}
	say.Fprintf(env.news(), "%s: begins with its schema\n", name)
	return nil
}

// withSchemas is the files of a new project with what an editor completes them by.
func withSchemas(env environment, files map[string][]byte) map[string][]byte {
	out := maps.Clone(files)
	r, _ := load.Project(memory.Files(files), "")
	for _, f := range append(schema.Files(r, env.ui), schema.Settings(files[schema.SettingsFile])) {
		out[f.Name] = f.Data
	}
	return out
}
