//go:build man

package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// extra is the commands of a build with the tag man: one that writes the manual pages, which
// nobody needs who uses tongket.
func extra(env environment) []*cobra.Command {
	return []*cobra.Command{{
		Use:    "man FOLDER",
		Hidden: true,
		Args:   usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			made, err := madeAt(env)
			if err != nil {
				return err
			}
			if made.IsZero() {
				made = env.now() // pages of a manual have a month
			}
			return doc.GenManTree(cmd.Root(), &doc.GenManHeader{Section: "1", Source: "tongket " + stamp(), Manual: "tongket", Date: &made}, args[0])
		},
	}}
}
