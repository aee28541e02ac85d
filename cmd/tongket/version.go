package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report/briefing"
	"tongket/report/told"
)

func newVersion(env environment) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "version",
		Short: env.say("Print the version of tongket"),
		Args:  usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			env, machine, err := env.machine(format)
			switch {
			case err != nil:
				return err
			case machine != nil:
				return writeJSON(machine, builtFrom())
			}
			_, err = fmt.Fprintln(env.stdout, "tongket", stamp())
			return err
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", env.say("text or json"))
	return cmd
}

// builtFrom is the version with what it was built from.
func builtFrom() told.Version {
	out := told.Version{Version: briefing.Version(), Go: runtime.Version(), System: runtime.GOOS + "/" + runtime.GOARCH}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				out.Commit = s.Value
			case "vcs.modified":
				out.Modified = s.Value == "true"
			}
		}
	}
	return out
}

// stamp is the version with what it was built from: the commit, if the version does not
// name it, the compiler and the system.
func stamp() string {
	from := builtFrom()
	parts := []string{from.Version}
	if len(from.Commit) >= 12 && !strings.Contains(from.Version, from.Commit[:12]) {
		parts = append(parts, "commit "+from.Commit[:12])
	}
	if from.Modified {
		parts = append(parts, "modified")
	}
	return strings.Join(append(parts, from.Go, from.System), ", ")
}
