package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"tongket/report/guide"
	"tongket/report/nearest"
	"tongket/report/say"
)

func newGuide(env environment) *cobra.Command {
	return &cobra.Command{
		Use:   "guide [TOPIC]",
		Short: env.say("How to make a briefing, topic by topic"),
		Long: env.say(`Show a topic of the guide for the office, in the language of the terminal; without
TOPIC what topics there are.`),
		Example: env.say(`  tongket guide
  tongket guide begin`),
		Args:              usageArgs(cobra.MaximumNArgs(1)),
		ValidArgsFunction: cobra.FixedCompletions(guide.Names(), cobra.ShellCompDirectiveNoFileComp),
		RunE: func(_ *cobra.Command, args []string) error {
			topics := guide.Topics(env.ui.Code)
			if len(args) == 0 {
				for _, t := range topics {
					fmt.Fprintf(env.stdout, "%-12s%s\n", t.Name, t.Title)
				}
				return nil
			}
			i := slices.IndexFunc(topics, func(t guide.Topic) bool { return t.Name == args[0] })
			if i < 0 {
				return usageError{say.Errorf("the guide has no topic %q\n\t%s", args[0], nearest.Hint(args[0], guide.Names()))}
			}
			_, err := fmt.Fprint(env.stdout, topics[i].Text)
			return err
		},
	}
}
