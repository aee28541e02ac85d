package main

import (
	"github.com/spf13/cobra"

	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/say"
	"tongket/report/told"
)

type chartOptions struct {
	edition, lang, output, format string
	dpi                           float64
	gallery                       bool
	lookOptions
}

func newChart(env environment) *cobra.Command {
	var opt chartOptions
	cmd := &cobra.Command{
		Use:   "chart {ID [DIR] | --gallery}",
		Short: env.say("Write one chart alone, for slides and the web"),
		Long: env.say(`Write one chart of an edition alone, with its number, its message, what it
measures, its notes and the documents that it rests on by name. ID is what the
edition calls it. The ending of the file says what is written: .pdf, .svg, .png.

The chart is made of the whole briefing: if anything in the project is wrong, all
problems are printed, and no file is written or replaced. What the chart shows is
said in words as well, for those who cannot see it.

--gallery writes a document of its own: every kind of chart with every degree of
exactness, of figures that are made up, and how each is typed.`),
		Example: env.say(`  tongket chart fires my-office                    my-office-2022-fires.pdf
  tongket chart fires my-office -o fires.svg       for the web
  tongket chart fires my-office -o fires.png       for slides
  tongket chart fires my-office --lang en --grey   in English, without colour
  tongket chart --gallery -o gallery.pdf           every kind of chart`),
		Args: usageArgs(cobra.MaximumNArgs(2)),
		RunE: func(_ *cobra.Command, args []string) error {
			if opt.gallery {
				return runGallery(env, opt, args)
			}
			return runChart(env, opt, args)
		},
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", env.say("which edition: its id (default the latest)"))
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say(say.Sprintf("one or two languages of %s, the leading one first, as in vi,en (default the project's)", tags())))
	cmd.Flags().StringVar(&opt.paper, "paper", "", env.say("the paper whose width the chart has: a4, letter, a5 with the languages stacked, large for large print, or another of the theme (default its own)"))
	cmd.Flags().Float64Var(&opt.dpi, "dpi", 200, env.say("dots to the inch of a .png, 36 to 1200"))
	cmd.Flags().BoolVar(&opt.gallery, "gallery", false, env.say("write every kind of chart with every degree of exactness, as a PDF"))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text or json"))
	opt.lookOptions.flags(env, cmd)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", env.say("write to this file, .pdf, .svg or .png; - for a PDF to standard output"))
	return cmd
}

func runChart(env environment, opt chartOptions, args []string) error {
	if len(args) == 0 {
		return usagef("name a chart by its id, or say --gallery")
	}
	env, machine, err := env.apart(opt.format, opt.output)
	if err != nil {
		return err
	}
	form, err := briefing.FormOf(opt.output, opt.dpi)
	if err != nil {
		return err
	}
	made, err := madeAt(env)
	if err != nil {
		return err
	}
	p, err := env.openWhole(args[1:])
	if err != nil {
		return err
	}
	c, err := p.Chart(briefing.Options{Edition: opt.edition, Languages: languages(opt.lang), Look: opt.look()}, args[0])
	if err != nil {
		return err
	}
	data, err := c.As(form, made)
	if err != nil {
		return err
	}
	written, err := deliverChart(env, opt, c, data)
	return tellWritten(machine, written, err)
}

func deliverChart(env environment, opt chartOptions, c *briefing.Chart, data []byte) ([]told.Written, error) {
	name := or(opt.output, c.FileName())
	news, err := deliver(env, disk.File{Name: name, Data: data})
	if err != nil {
		return nil, err
	}
	say.Fprintf(news, "%s: edition %s, %s, %s bytes, %s\n", called(env, name), c.Edition.ID, c.Doc.Title[c.Doc.Langs[0]], thousands(env.ui, len(data)), c.Doc.Code)
	if why := c.Chosen(); why != "" {
		say.Fprintf(news, "Chosen: %s\n", why)
	}
	say.Fprintf(news, "In words: %s\n", c.Alt)
	out := writtenOf(c.Briefing, name, len(data))
	out.Chart = &told.Drawn{ID: c.Lone, Title: c.Doc.Title, Words: c.Alt, Chosen: told.Why(env.ui, c.Chosen())}
	return []told.Written{out}, nil
}
