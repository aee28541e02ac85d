package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"tongket/report/briefing"
)

func newVersion(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: env.say("Print the version of tongket"),
		Args:  usageArgs(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(env.stdout, "tongket", stamp())
			return err
		},
	}
}

// stamp is the version with what it was built from: the commit, if the version does not
// name it, the compiler and the system.
func stamp() string {
	parts := []string{briefing.Version()}
	if info, ok := debug.ReadBuildInfo(); ok {
		set := map[string]string{}
		for _, s := range info.Settings {
			set[s.Key] = s.Value
		}
		if commit := set["vcs.revision"]; len(commit) >= 12 && !strings.Contains(parts[0], commit[:12]) {
			parts = append(parts, "commit "+commit[:12])
		}
		if set["vcs.modified"] == "true" {
			parts = append(parts, "modified")
		}
	}
	return strings.Join(append(parts, runtime.Version(), runtime.GOOS+"/"+runtime.GOARCH), ", ")
}
