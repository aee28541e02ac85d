package main

import (
	"errors"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/say"
	"tongket/report/told"
)

// What the process ends with.
const (
	exitDone     = 0
	exitProblems = 1 // in the input; nothing was written
	exitUsage    = 2
	exitDelivery = 3 // something was not delivered, or nobody can know
	exitFailure  = 4 // of the machine: a file that cannot be written, a defect
)

// environment is what a command may use of the world.
type environment struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	ui             *say.Language // in which the streams are read
	getenv         func(string) string
	now            func() time.Time
	hushed         *bool                                          // --quiet
	open           func(at home, other *briefing.Project) project // nil: a project is opened anew each time
}

// usageError is a command line that cannot be meant.
type usageError struct{ error }

func usagef(format say.Message, args ...any) error {
	return usageError{say.Errorf(format, report.Quotable(args)...)}
}

func (e usageError) Say() say.Message { return say.Err(e.error) }

// deliveryError is messages that did not all arrive.
type deliveryError struct{ error }

func (e deliveryError) Say() say.Message { return say.Err(e.error) }

// inputError is problems in a project.
type inputError struct {
	problems report.Problems
	source   *source
	reported bool // already, by the command itself
}

func (e inputError) Error() string { return e.Say().String() }

func (e inputError) Say() say.Message { return say.Count(len(e.problems), "%d problem|%d problems") }

// Main runs the command line and returns the exit code. Whatever happens, it ends
// with one.
func Main(args []string, env environment) int {
	env.ui = spokenHere(args, env.getenv)
	out, errs := &stream{w: env.stdout, in: env.ui}, &stream{w: env.stderr, in: env.ui}
	env.stdout, env.stderr, env.hushed = out, errs, new(bool)
	code := guarded(env, args, func() int { return execute(args, env) })
	return lost(code, out, errs)
}

func execute(args []string, env environment) int {
	root := newRoot(env, args)
	if completing(args) {
		complete(root)
	}
	root.SetArgs(numbersAsTyped(args))
	cmd, err := root.ExecuteC()
	tellProblems(env, cmd, err)
	return ended(env, cmd.CommandPath(), err)
}

// tellProblems tells the program that asks for JSON what is wrong in its input, where the
// command has not: as check does.
func tellProblems(env environment, cmd *cobra.Command, err error) {
	var input inputError
	if format := cmd.Flags().Lookup("format"); format == nil || format.Value.String() != "json" {
		return
	}
	if errors.As(asFlags(err), &input) && !input.reported {
		_ = writeJSON(env.stdout, told.Check(env.ui, input.problems, nil, nil)) // what is lost the stream keeps
	}
}

// ended says what a command ended with, and is its exit code.
func ended(env environment, command string, err error) int {
	var input inputError
	code, err := exitOf(err), asFlags(err)
	switch {
	case code == exitDone:
	case code == exitProblems:
		if errors.As(err, &input); !input.reported {
			complain(env, input)
			say.Fprintf(env.stderr, "%s; nothing was written\n", tally(input.problems))
		}
	case code == exitUsage:
		say.Fprintf(env.stderr, "tongket: %s\n\ttry: %s --help\n", env.words(err), command)
	default:
		say.Fprintf(env.stderr, "tongket: %s\n", env.words(err))
	}
	return code
}

// exitOf is the exit code of what a command ended with.
func exitOf(err error) int {
	err = asFlags(err)
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, new(inputError)):
		return exitProblems
	case errors.As(err, new(usageError)):
		return exitUsage
	case errors.As(err, new(deliveryError)):
		return exitDelivery
	}
	return exitFailure
}

// complain prints what is wrong in a project.
func complain(env environment, e inputError) {
	complainer{env.stderr, e.source, colourful(env.stderr, env.getenv)}.print(e.problems)
}

// asFlags is an error of the product as the command line says it: options are flags.
func asFlags(err error) error {
	var wrong *briefing.ProblemsError
	var option *briefing.OptionError
	switch {
	case errors.As(err, new(inputError)), errors.As(err, new(usageError)):
		return err
	case errors.As(err, &wrong):
		return inputError{problems: wrong.Problems, source: sourceOf(wrong.Project)}
	case errors.As(err, &option) && option.Option != "":
		return usagef("--%w", option)
	case option != nil:
		return usageError{option}
	}
	return err
}

// maker makes a command.
type maker struct {
	name string
	make func(environment) *cobra.Command
}

// makers are the commands, in no order: the help has its own.
func makers() []maker {
	return []maker{
		{"init", newInit}, {"roll", newRoll}, {"build", newBuild}, {"batch", newBatch}, {"preview", newPreview}, {"chart", newChart}, {"source", newSource},
		{"check", newCheck}, {"trace", newTrace}, {"diff", newDiff}, {"verify", newVerify}, {"print", newPrint}, {"printers", newPrinters},
		{"mail", newMail}, {"explain", newExplain}, {"guide", newGuide}, {"schema", newSchema}, {"version", newVersion},
	}
}

// addCommands adds the commands to root: of a line that begins with the name of one only
// that, for the flags of all and what they say take longer to make than some commands run.
func addCommands(env environment, root *cobra.Command, args []string) {
	for _, m := range makers() {
		if len(args) > 0 && args[0] == m.name {
			root.AddCommand(m.make(env))
			root.CompletionOptions.DisableDefaultCmd = true
			return
		}
	}
	for _, m := range makers() {
		root.AddCommand(m.make(env))
	}
	root.AddCommand(extra(env)...)
}

// newRoot is the command line, with all commands that args may ask for.
func newRoot(env environment, args []string) *cobra.Command {
	root := &cobra.Command{
		Use:   "tongket",
		Short: env.say("Bilingual annual-results briefings in which every number can be trusted"),
		Long: env.say(`tongket turns a folder of YAML into a bilingual annual-results briefing as PDF.
Every number on its pages is tied to the place that published it, equal in both
languages, and marked when it is computed or disputed.

Start with:  tongket init DIR   begins a project of your own
             tongket build      writes the briefing of the example built in`),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          usageArgs(cobra.NoArgs),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.PersistentFlags().Var(&uiFlag{}, "ui", env.say(say.Sprintf("`language` of what is said here: %s (default from LC_ALL, LC_MESSAGES or LANG)", report.Either(uiCodes()))))
	root.PersistentFlags().BoolVarP(env.hushed, "quiet", "q", false, env.say("say nothing of what went well"))
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usageError{meant(cmd, ofCobra(err), err)} })
	addCommands(env, root, args)
	root.Version = stamp()
	root.SetVersionTemplate("tongket {{.Version}}\n")
	root.InitDefaultVersionFlag()
	root.Flags().Lookup("version").Usage = env.say("print the version of tongket")
	speak(env, root)
	return root
}

// usageArgs makes a wrong number of arguments, an unknown command, or what is typed and
// empty, wrong usage.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usageError{meant(cmd, ofCobra(err), err)}
		}
		return empty(cmd, args)
	}
}

// empty refuses what is typed and empty, as "$DOCUMENTS" is in a script in which nothing
// sets it: what a command does where it is left out, somebody did not ask for.
func empty(cmd *cobra.Command, args []string) (err error) {
	if slices.Contains(args, "") {
		return usagef("one of the arguments is empty (\"\"); name what is meant, or leave it out")
	}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		values := []string{f.Value.String()}
		if list, ok := f.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		if slices.Contains(values, "") {
			err = usagef("--%s is empty (\"\"); say what is meant, or leave it out", f.Name)
		}
	})
	return err
}
