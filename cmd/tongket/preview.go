package main

import (
	"strings"

	"github.com/spf13/cobra"

	"tongket/report/intake"
	"tongket/report/preview"
	"tongket/report/say"
)

// previewEditor is the variable with the command of an editor.
const previewEditor = "TONGKET_EDITOR"

type previewOptions struct {
	documents, editor string
	port              int
}

func newPreview(env environment) *cobra.Command {
	var opt previewOptions
	cmd := &cobra.Command{
		Use:   "preview [DIR]",
		Short: env.say("Show the pages in a browser while they are written"),
		Long: env.say(`Show the briefing of the project in DIR in a browser of this machine, and show it
anew whenever a file of the project is saved: its pages, beside them what is wrong
and what to do, and for each figure that is clicked where it comes from. While
something is wrong the last good pages stay.

The address that is printed has a key of its own and is answered on this machine
only; nothing is asked of any other, and no file is written. Ctrl-C ends it.

With --sources the sentences of the documents are quoted, and figures compared with
them. --editor is a command that opens a place in an editor, such as
"code --goto {file}:{line}:{column}"; no shell reads it. Without it a place is copied.`),
		Example: env.say(`  tongket preview my-office
  tongket preview my-office --sources documents
  tongket preview my-office --editor "code --goto {file}:{line}:{column}"`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error { return runPreview(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.documents, "sources", "", env.say("quote the documents in this folder, and compare with them"))
	cmd.Flags().StringVar(&opt.editor, "editor", "", env.say("the command that opens a place in an editor (or the variable "+previewEditor+")"))
	cmd.Flags().IntVar(&opt.port, "port", 0, env.say("the port (default any that is free)"))
	return cmd
}

func runPreview(env environment, opt previewOptions, args []string) error {
	if opt.documents != "" && !isFolder(opt.documents) {
		return usagef("--sources %s is not a folder", opt.documents)
	}
	if opt.port < 0 || opt.port > 65535 {
		return usagef("--port is a number up to 65535, not %d", opt.port)
	}
	at, err := homeOf(args)
	if err != nil {
		return err
	}
	server, err := preview.Listen(preview.Begin(opt.preview(env, at)), env.ui, opt.port)
	if err != nil {
		return err
	}
	say.Fprintf(env.stdout, "the preview is at %s\n", server.URL())
	if at.ours {
		say.Fprintln(env.stderr, exampleNotice)
	}
	say.Fprintf(env.stderr, "Ctrl-C ends it\n")
	ctx, stop := interrupted()
	defer stop()
	return server.Run(ctx)
}

// preview is what the flags ask for of a project.
func (opt previewOptions) preview(env environment, at home) preview.Options {
	out := preview.Options{
		Files: at.files, Prefix: at.prefix, Now: env.now,
		Editor: strings.Fields(or(opt.editor, env.getenv(previewEditor))),
		Tell:   func(m say.Message) { say.Fprintln(env.stderr, m) },
	}
	if !at.ours {
		out.Folder = at.prefix
	}
	if opt.documents != "" {
		out.Documents = intake.Inside(opt.documents)
	}
	return out
}
