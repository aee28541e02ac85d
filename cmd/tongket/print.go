package main

import (
	"errors"

	"github.com/spf13/cobra"

	"tongket/report/press"
)

type printOptions struct {
	edition, lang, output string
	booklet, cut          bool
	signature, nup        int
	paper, pages, side    string
	duplex, numbered      bool
	copies                int
	printer               string
	staple, tray          string
	hold, yes, again      bool
	format                string
	journal               string
	accessOptions
	lookOptions
}

// accessOptions is how one gets to a printer.
type accessOptions struct {
	user, ca                      string
	passwordFile, passwordCommand string
}

func (opt *accessOptions) flags(env environment, cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&opt.user, "user", "", env.say("name to log in with, on ipps:// only"))
	f.StringVar(&opt.passwordFile, "password-file", "", env.say("file with the password (or the variable "+printPassword+")"))
	f.StringVar(&opt.passwordCommand, "password-command", "", env.say("program that prints the password, with its arguments"))
	f.StringVar(&opt.ca, "ca", "", env.say("file with the certificates that vouch for the printer (default the system's)"))
}

func (opt accessOptions) check() error {
	if opt.passwordCommand != "" && opt.passwordFile != "" {
		return usagef("the password comes from a file or from a command, not from both")
	}
	return nil
}

func newPrint(env environment) *cobra.Command {
	var opt printOptions
	cmd := &cobra.Command{
		Use:   "print [DIR]",
		Short: env.say("Print the briefing: as it is, as a booklet, as handouts or as stacks to cut"),
		Long: env.say(`Arrange the pages of the briefing on sheets of paper and print them.

--paper is what lies in the printer. A booklet and stacks have two pages a side, so
on A4 they are set in A5, a layout of its own that can be read, and on A3 in A4. A
handout has small pages, two with lines for notes or four.

With --printer the sheets are sent to a printer or a print server by IPP, once: the
printer is asked first what it can do, and watched until the paper is out. It is the
name of a queue of this machine (tongket printers lists them) or an address such as
ipp://printer.office/ipp/print. What became of each job is kept in a journal: after a
power cut the same command asks the printer first, and prints nothing twice.

Without --printer the sheets are written as PDF, for any program that prints.

Exit code 0: it is printed, or written; 1: problems in the project, or the printer
cannot do what is asked; 3: it was not printed, or nobody knows.`),
		Example: env.say(`  tongket print --booklet --grey             A5 pages on A4, to fold, as PDF
  tongket print --booklet --printer office --copies 40
  tongket print --printer ipp://10.0.0.9/ipp/print --copies 40 --duplex --staple top-left
  tongket print --nup 2 --range 3-8          with lines for notes
  tongket print --numbered --copies 12 --mark "LƯU HÀNH NỘI BỘ · INTERNAL" --printer office
  tongket print my-office --booklet --paper a3 --signature 4`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("signature") && opt.signature == 0 {
				return usagef("--signature is a number of sheets; without it all are folded into each other")
			}
			return runPrint(env, opt, args)
		},
	}
	opt.flags(env, cmd)
	return cmd
}

func (opt *printOptions) flags(env environment, cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&opt.edition, "edition", "", env.say("which edition (default the latest)"))
	f.StringVar(&opt.lang, "lang", "", env.say("languages, as for build (default the project's)"))
	f.StringVar(&opt.paper, "paper", "", env.say("the paper in the printer, such as a4, a3 or letter (default that of the theme)"))
	f.BoolVar(&opt.booklet, "booklet", false, env.say("a booklet: folded in the middle"))
	f.IntVar(&opt.signature, "signature", 0, env.say("sheets folded into each other (default all)"))
	f.IntVar(&opt.nup, "nup", 0, env.say("a handout: 2 pages a side with lines for notes, or 4"))
	f.BoolVar(&opt.cut, "cut", false, env.say("two pages a side, to cut and lay on each other"))
	f.StringVar(&opt.pages, "range", "", env.say("only these pages, as in 3-8,11"))
	f.BoolVar(&opt.duplex, "duplex", false, env.say("on both sides; a booklet and stacks always are"))
	f.StringVar(&opt.side, "side", "", env.say("front or back: only this side of every sheet, for a printer that prints on one"))
	f.IntVar(&opt.copies, "copies", 1, env.say("how many"))
	f.BoolVar(&opt.numbered, "numbered", false, env.say("number the copies, and write a list on which they are signed for"))
	modeFlag(env, cmd, &opt.mode)
	opt.lookOptions.flags(env, cmd)
	f.StringVarP(&opt.output, "output", "o", "", env.say("write to this file; - for standard output"))
	f.StringVar(&opt.printer, "printer", "", env.say("print: name of a queue, or an address ipp://… or ipps://…"))
	f.StringVar(&opt.staple, "staple", "", env.say("top-left, bottom-left, top-right, bottom-right, dual-left, dual-top, or saddle for a booklet"))
	f.StringVar(&opt.tray, "tray", "", env.say("where the paper comes from, in the printer's words"))
	f.BoolVar(&opt.hold, "hold", false, env.say("let the job wait at the printer until somebody releases it there"))
	opt.accessOptions.flags(env, cmd)
	f.BoolVar(&opt.again, "again", false, env.say("print though an earlier job may have been printed"))
	f.StringVar(&opt.journal, "journal", "", env.say("the journal (default print/journal.jsonl in the project)"))
	f.BoolVarP(&opt.yes, "yes", "y", false, env.say("do not ask before printing"))
	f.StringVar(&opt.format, "format", "text", env.say("text or json"))
}

func (opt printOptions) check() error {
	switch {
	case opt.edition == "all":
		return usagef("one edition is printed at a time")
	case opt.printer != "" && opt.output != "":
		return usagef("--printer prints and -o writes a file: choose one")
	case opt.arrangements() > 1:
		return usagef("choose one of --booklet, --nup and --cut")
	}
	if err := opt.accessOptions.check(); err != nil {
		return err
	}
	if opt.printer == "" && opt.needsPrinter() != "" {
		return usagef("%s needs --printer; without it a file is written", opt.needsPrinter())
	}
	return nil
}

// arrangements is how many ways of arranging the pages are asked for.
func (opt printOptions) arrangements() int {
	n := 0
	for _, given := range []bool{opt.booklet, opt.nup != 0, opt.cut} {
		if given {
			n++
		}
	}
	return n
}

// needsPrinter is a flag that means nothing where nothing is printed.
func (opt printOptions) needsPrinter() string {
	for flag, given := range map[string]bool{
		"--staple": opt.staple != "", "--tray": opt.tray != "", "--hold": opt.hold, "--user": opt.user != "",
		"--again": opt.again, "--ca": opt.ca != "", "--journal": opt.journal != "",
	} {
		if given {
			return flag
		}
	}
	return ""
}

func runPrint(env environment, opt printOptions, args []string) error {
	if err := opt.check(); err != nil {
		return err
	}
	env, machine, err := env.apart(opt.format, opt.output)
	if err != nil {
		return err
	}
	choice, err := opt.options()
	if err != nil {
		return err
	}
	made, err := madeAt(env)
	if err != nil {
		return err
	}
	p, err := env.openWhole(args)
	if err != nil {
		return err
	}
	job, err := press.Open(p.Project, choice, made)
	if err != nil {
		return misfit(err)
	}
	todo := &printing{Job: job, env: env, opt: opt, project: p}
	run := todo.write
	if opt.printer != "" {
		run = todo.send
	}
	if err = run(); machine != nil && todo.done {
		err = errors.Join(err, writeJSON(machine, todo.told()))
	}
	return err
}
