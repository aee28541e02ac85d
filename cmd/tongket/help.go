package main

import (
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"tongket/report/pattern"
	"tongket/report/say"
)

// speak has cobra's own part of the help said in the language of the terminal: its
// headings, its commands and its flags.
func speak(env environment, root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	root.SetUsageFunc(func(cmd *cobra.Command) error {
		writeUsage(say.To(cmd.OutOrStderr(), env.ui), cmd)
		return nil
	})
	inEach(root, func(cmd *cobra.Command) {
		cmd.InitDefaultHelpFlag()
		cmd.Flags().Lookup("help").Usage = env.say(say.Sprintf("help for %s", cmd.Name()))
		if f := cmd.Flags().Lookup("no-descriptions"); f != nil {
			f.Usage = env.say("disable completion descriptions")
		}
	})
	takeNoOther(root)
	if env.ui == say.English {
		return
	}
	inEach(root, func(cmd *cobra.Command) {
		if said, ok := cobras(cmd); ok {
			cmd.Short, cmd.Long = env.say(said), ""
		}
	})
}

// takeNoOther has cobra's own commands refuse what they cannot mean, as ours do: help of a
// command that there is not was the help of all, and no error.
func takeNoOther(root *cobra.Command) {
	inEach(root, func(cmd *cobra.Command) {
		switch {
		case cmd.Name() == "help":
			cmd.Args = usageArgs(func(_ *cobra.Command, args []string) error {
				found, rest, _ := root.Find(args)
				return cobra.NoArgs(found, rest)
			})
		case cmd.Name() == "completion":
			cmd.Args, cmd.RunE = usageArgs(cobra.NoArgs), func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		case cmd.HasParent() && cmd.Parent().Name() == "completion":
			cmd.Args = usageArgs(cobra.NoArgs)
		}
	})
}

func inEach(cmd *cobra.Command, do func(*cobra.Command)) {
	do(cmd)
	for _, c := range cmd.Commands() {
		inEach(c, do)
	}
}

// cobras is what a command does that is cobra's own, which says it in English only.
func cobras(cmd *cobra.Command) (say.Message, bool) {
	switch {
	case cmd.Name() == "help":
		return "Help about any command", true
	case cmd.Name() == "completion":
		return "Generate the autocompletion script for the specified shell", true
	case cmd.HasParent() && cmd.Parent().Name() == "completion":
		return say.Sprintf("Generate the autocompletion script for %s", cmd.Name()), true
	}
	return "", false
}

// writeUsage is how a command is called, in the order in which cobra says it.
func writeUsage(w say.Listener, cmd *cobra.Command) {
	say.Fprintf(w, "Usage:")
	if cmd.Runnable() {
		line, flags := strings.CutSuffix(cmd.UseLine(), " [flags]")
		say.Fprintf(w, "\n  %s", line)
		if flags {
			say.Fprintf(w, " [flags]")
		}
	}
	if cmd.HasAvailableSubCommands() {
		say.Fprintf(w, "\n  %s [command]", cmd.CommandPath())
	}
	if cmd.HasExample() {
		say.Fprintf(w, "\n\n")
		say.Fprintf(w, "Examples:\n")
		say.Fprintf(w, "%s", cmd.Example)
	}
	if cmd.HasAvailableSubCommands() {
		writeCommands(w, cmd)
	}
	if cmd.HasAvailableLocalFlags() {
		say.Fprintf(w, "\n\n")
		say.Fprintf(w, "Flags:\n")
		say.Fprintf(w, "%s", flagUsages(w.Language(), cmd.LocalFlags().FlagUsages()))
	}
	if cmd.HasAvailableInheritedFlags() {
		say.Fprintf(w, "\n\n")
		say.Fprintf(w, "Global Flags:\n")
		say.Fprintf(w, "%s", flagUsages(w.Language(), cmd.InheritedFlags().FlagUsages()))
	}
	if cmd.HasAvailableSubCommands() {
		say.Fprintf(w, "\n\n")
		say.Fprintf(w, "Use \"%s [command] --help\" for more information about a command.", cmd.CommandPath())
	}
	say.Fprintf(w, "\n")
}

func writeCommands(w say.Listener, cmd *cobra.Command) {
	say.Fprintf(w, "\n\n")
	say.Fprintf(w, "Available Commands:")
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() || c.Name() == "help" {
			say.Fprintf(w, "\n  %s%s %s", c.Name(), strings.Repeat(" ", max(c.NamePadding()-len(c.Name()), 0)), c.Short)
		}
	}
}

// kind is what a flag takes, in the column before what it means; preset is what it is
// if nothing is said.
var (
	kind   = pattern.New(`(?m)^( +(?:-\w, )?--[\w-]+ )(\S+)( +)`)
	preset = pattern.New(`(?m) \(default ("[^"]*"|\d+)\)$`)
)

// flagUsages is the flags as cobra lists them, what they take and what they are said in
// the language.
func flagUsages(in *say.Language, usages string) string {
	usages = strings.TrimRight(usages, " \n")
	if in == say.English {
		return usages
	}
	usages = kind.ReplaceAllStringFunc(usages, func(s string) string {
		m := kind.FindStringSubmatch(s)
		said := in.Sprint(kindOf(m[2]))
		room := max(len(m[2])+len(m[3])-utf8.RuneCountInString(said), 1)
		return m[1] + said + strings.Repeat(" ", room)
	})
	return preset.ReplaceAllStringFunc(usages, func(s string) string {
		return in.Sprint(say.Sprintf(" (default %s)", preset.FindStringSubmatch(s)[1]))
	})
}

func kindOf(name string) say.Message {
	switch name {
	case "int", "float":
		return "number"
	case "string", "stringArray":
		return "string"
	}
	return say.Literal(name)
}
