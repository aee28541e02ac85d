package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tongket/fonts"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/pdf"
)

type printOptions struct {
	edition, lang, output string
	booklet, cut          bool
	signature, nup        int
	lookOptions
}

func newPrint(env environment) *cobra.Command {
	var opt printOptions
	cmd := &cobra.Command{
		Use:   "print [DIR] --booklet | --nup 2|4 | --cut",
		Short: "Write the briefing as sheets for the printer",
		Long: `Arrange the pages of the briefing on sheets of paper and write them as PDF, for
the printer: a booklet to fold, a handout with several pages a side, or stacks to
cut. Pages are never made smaller but in a handout, so a booklet and stacks of A4
pages are printed on A3.

A sheet is drawn from the pages themselves; the file is not tagged, for nobody
reads a sheet on a screen.`,
		Example: `  tongket print --booklet                    A4 pages on A3, to fold
  tongket print --booklet --signature 4      in folds of four sheets each, to stitch
  tongket print --nup 2 --grey               with lines for notes
  tongket print my-office --cut -o cut.pdf   two stacks, laid on each other`,
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("signature") && (opt.signature < 1 || !opt.booklet) {
				return usagef("--signature is a number of sheets from 1 up, of a --booklet")
			}
			return runPrint(env, opt, args)
		},
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", "which edition (default the latest)")
	cmd.Flags().StringVar(&opt.lang, "lang", "", "languages, as for build (default the project's)")
	cmd.Flags().BoolVar(&opt.booklet, "booklet", false, "a booklet: folded in the middle")
	cmd.Flags().IntVar(&opt.signature, "signature", 0, "sheets folded into each other (default all)")
	cmd.Flags().IntVar(&opt.nup, "nup", 0, "a handout: 2 pages a side with lines for notes, or 4")
	cmd.Flags().BoolVar(&opt.cut, "cut", false, "two pages a side, to cut and lay on each other")
	opt.lookOptions.flags(cmd)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", "write to this file; - for standard output")
	return cmd
}

// scheme is how the pages are arranged: its name, and how the sheets are treated.
type scheme struct {
	name, paper, advice string
	impose              func(pages []frame.Page) []frame.Page
}

func (opt printOptions) scheme() (scheme, error) {
	chosen := 0
	for _, given := range []bool{opt.booklet, opt.nup != 0, opt.cut} {
		if given {
			chosen++
		}
	}
	switch {
	case chosen != 1:
		return scheme{}, usagef("say how: one of --booklet, --nup 2, --nup 4 and --cut")
	case opt.nup != 0 && opt.nup != 2 && opt.nup != 4:
		return scheme{}, usagef("--nup is 2 or 4")
	case opt.booklet:
		return scheme{"booklet", "A3", "turned over at the short edge; fold in the middle", func(p []frame.Page) []frame.Page { return impose.Fold(p, opt.signature) }}, nil
	case opt.cut:
		return scheme{"cut", "A3", "turned over at the short edge; cut in the middle and lay the left stack on the right one", impose.Halve}, nil
	}
	return scheme{fmt.Sprintf("%d-up", opt.nup), "A4", "turned over at the long edge", func(p []frame.Page) []frame.Page {
		return impose.Handout(p, opt.nup, impose.A4)
	}}, nil
}

func runPrint(env environment, opt printOptions, args []string) error {
	how, err := opt.scheme()
	if err != nil {
		return err
	}
	if opt.edition == "all" {
		return usagef("one edition is printed at a time")
	}
	p, b, set, err := openBriefing(args, opt.edition, opt.lang, standard())
	if err != nil {
		return err
	}
	if b.look, err = opt.look(b.doc.Langs, set); err != nil {
		return err
	}
	return b.print(env, opt, p.fileName(b.edition, b.doc.Langs), how, set)
}

func (b briefing) print(env environment, opt printOptions, name string, how scheme, set *fonts.Set) error {
	pages := b.painted(set)
	made, err := madeAt(env)
	if err != nil {
		return err
	}
	sides := how.impose(pages)
	var out bytes.Buffer
	if err := pdf.Sheets(&out, b.doc, sides, set, pdf.Stamp{Made: made, Version: version()}); err != nil {
		return err
	}
	name = or(opt.output, strings.TrimSuffix(name, ".pdf")+"-"+how.name+opt.suffix()+".pdf")
	if err := deliver(env, opt.output, name, out.Bytes()); err != nil {
		return err
	}
	say := env.stdout
	if opt.output == "-" {
		say = env.stderr
	}
	fmt.Fprintf(say, "%s: %s on %s of %s (%s), %s\n", name, counted(len(pages), "page"), counted((len(sides)+1)/2, "sheet"), how.paper, counted(len(sides), "side"), b.doc.Code)
	fmt.Fprintf(say, "Print it on %s in its own size (100%%), on both sides, %s.\n", how.paper, how.advice)
	return nil
}
