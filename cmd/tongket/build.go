package main

import (
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/say"
	"tongket/report/told"
)

type buildOptions struct {
	edition, member, lang, output, format string
	watch                                 bool
	lookOptions
}

func newBuild(env environment) *cobra.Command {
	var opt buildOptions
	cmd := &cobra.Command{
		Use:   "build [DIR]",
		Short: env.say("Write the briefing as PDF"),
		Long: env.say(`Write the briefing of the project in DIR as PDF into the current folder.

Without DIR it takes the project of the current folder, and where there is none,
the example built in. If anything in the project is wrong, all problems are
printed with file, line and column, and no file is written or replaced.`),
		Example: env.say(`  tongket build                          the latest edition of the example
  tongket build --edition all            every edition
  tongket build --member ninh-kieu       of an edition that is made for each district
  tongket build my-office --lang en,vi   English leads
  tongket build --paper a5               small pages, the languages stacked
  tongket build --mode sequential        one language after the other
  tongket build --mode facing            one on left pages, the other on right ones
  tongket build --grey -o - | lp         for a printer without colour
  tongket build -o 'page-{n}.svg'        every page as SVG, for the web and slides
  tongket build my-office --watch        again at every change, until Ctrl-C
  tongket build my-office --format json  what was written, for programs`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			if opt.watch {
				return watchBuild(env, opt, args)
			}
			return runBuild(env, opt, args)
		},
	}
	cmd.Flags().StringVar(&opt.edition, "edition", "", env.say("which edition: its id, or all (default the latest)"))
	memberFlag(env, cmd, &opt.member)
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say(say.Sprintf("one or two languages of %s, the leading one first, as in vi,en (default the project's)", tags())))
	cmd.Flags().StringVar(&opt.paper, "paper", "", env.say("the paper that pages are laid out for: a4, letter, a5 with the languages stacked, large for large print, or another of the theme (default its own)"))
	modeFlag(env, cmd, &opt.mode)
	opt.lookOptions.flags(env, cmd)
	cmd.Flags().StringVarP(&opt.output, "output", "o", "", env.say(say.Sprintf("write to this file; - for standard output; %s writes a file a page", report.Either(briefing.PageNames()))))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text or json"))
	cmd.Flags().BoolVar(&opt.watch, "watch", false, env.say("build again whenever a file of the project changes"))
	return cmd
}

// lookOptions are the flags of how pages look, whatever they say.
type lookOptions struct {
	mode, paper string
	grey, draft bool
	mark        string
}

func (opt *lookOptions) flags(env environment, cmd *cobra.Command) {
	cmd.Flags().BoolVar(&opt.grey, "grey", false, env.say("without colour, for an office printer"))
	cmd.Flags().BoolVar(&opt.draft, "draft", false, env.say("mark every page as a draft"))
	cmd.Flags().StringVar(&opt.mark, "mark", "", env.say(`mark every page, as in "LƯU HÀNH NỘI BỘ · INTERNAL"`))
}

// memberFlag is the flag of what is made for each member of a breakdown.
func memberFlag(env environment, cmd *cobra.Command, member *string) {
	cmd.Flags().StringVar(member, "member", "", env.say("for whom, of an edition that is made for each member of a breakdown: the id of one, or all"))
}

// modeFlag is the flag of what can show two languages in several ways.
func modeFlag(env environment, cmd *cobra.Command, mode *string) {
	cmd.Flags().StringVar(mode, "mode", "", env.say(say.Sprintf("how two languages stand to each other: %s (default as the edition says, else beside)", report.Either(report.ModeKeys()))))
}

func (opt lookOptions) look() briefing.Look {
	return briefing.Look{Mode: opt.mode, Paper: opt.paper, Grey: opt.grey, Draft: opt.draft, Mark: opt.mark}
}

// built is a finished briefing.
type built struct {
	*briefing.Briefing
	data []byte
}

func runBuild(env environment, opt buildOptions, args []string) error {
	env, machine, err := env.apart(opt.format, opt.output)
	if err != nil {
		return err
	}
	p, err := env.openWhole(args)
	if err != nil {
		return err
	}
	written, err := buildOnce(env, opt, p)
	return tellWritten(machine, written, err)
}

// tellWritten tells a program what was written, if one asks.
func tellWritten(machine io.Writer, written []told.Written, err error) error {
	if machine == nil || err != nil {
		return err
	}
	return writeJSON(machine, told.Built{Written: written})
}

// buildOnce writes what the options ask for of a project that has no mistakes.
func buildOnce(env environment, opt buildOptions, p project) ([]told.Written, error) {
	choice := briefing.Options{Edition: opt.edition, Member: opt.member, Languages: languages(opt.lang), Look: opt.look()}
	if editions, err := p.SelectFor(opt.edition, opt.member); err == nil && opt.output != "" && len(editions) > 1 {
		return nil, usagef("-o names one file, but there are %d editions to write; leave it out, or choose one by --edition or --member", len(editions))
	}
	form, apart, err := briefing.PageFormOf(opt.output)
	if err != nil {
		return nil, err
	}
	if apart {
		return buildPages(env, opt, p, choice, form)
	}
	list, err := buildAll(env, p, choice)
	if err != nil {
		return nil, err
	}
	return writeAll(env, opt, p, list)
}

// buildAll makes every briefing before any is written, so that a problem in one
// leaves all files as they were.
func buildAll(env environment, p project, opt briefing.Options) ([]built, error) {
	made, err := madeAt(env)
	if err != nil {
		return nil, err
	}
	list, err := p.MakeAll(opt)
	if err != nil {
		return nil, err
	}
	var out []built
	for _, b := range list {
		data, err := b.PDF(made)
		if err != nil {
			return nil, err
		}
		out = append(out, built{b, data})
	}
	return out, nil
}

// buildPages writes the pages of one edition, all of them or none.
func buildPages(env environment, opt buildOptions, p project, choice briefing.Options, form briefing.PageForm) ([]told.Written, error) {
	b, err := p.Make(choice)
	if err != nil {
		return nil, err
	}
	files, err := b.InPages(form, opt.output)
	if err != nil {
		return nil, err
	}
	out := writtenOf(b, opt.output, 0)
	var all []disk.File
	for _, f := range files {
		all = append(all, disk.File(f))
		out.Files, out.Bytes = append(out.Files, f.Name), out.Bytes+len(f.Data)
	}
	if err := writeFiles(all); err != nil {
		return nil, err
	}
	say.Fprintf(env.news(), "%s: edition %s, %s, %s\n", opt.output, b.Edition.ID, say.Count(len(files), "%d page|%d pages"), b.Doc.Code)
	if !opt.watch {
		next(env.news(), p, nil)
	}
	return []told.Written{out}, nil
}

// writtenOf is a briefing in a file, for programs.
func writtenOf(b *briefing.Briefing, file string, bytes int) told.Written {
	return told.Written{File: file, Edition: b.Edition.ID, Member: b.Member(), Languages: b.Doc.Langs, Pages: len(b.Pages), Bytes: bytes, Code: b.Doc.Code}
}

// madeAt is the date in the file: that of SOURCE_DATE_EPOCH, or none, so that
// the same project gives the same bytes whenever it is built.
func madeAt(env environment) (time.Time, error) {
	s := env.getenv("SOURCE_DATE_EPOCH")
	if s == "" {
		return time.Time{}, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return time.Time{}, usagef("SOURCE_DATE_EPOCH is %q, not a number of seconds", s)
	}
	return time.Unix(n, 0).UTC(), nil
}

func writeAll(env environment, opt buildOptions, p project, list []built) (written []told.Written, err error) {
	first := disk.File{Name: or(opt.output, list[0].FileName()), Data: list[0].data}
	var others []disk.File
	for _, b := range list[1:] {
		others = append(others, disk.File{Name: b.FileName(), Data: b.data})
	}
	news, err := deliver(env, first, others...)
	if err != nil {
		return nil, err
	}
	for _, b := range list {
		written = append(written, writtenOf(b.Briefing, or(opt.output, b.FileName()), len(b.data)))
		say.Fprintf(news, "%s: edition %s, %s, %s bytes, %s\n", called(env, or(opt.output, b.FileName())), b.Edition.ID,
			say.Count(len(b.Pages), "%d page|%d pages"), thousands(env.ui, len(b.data)), b.Doc.Code)
	}
	if !opt.watch {
		next(news, p, list)
	}
	return written, nil
}

// deliver writes a file, to standard output if it is called -, and others that belong to
// it: all of them or none. told is where one says so.
func deliver(env environment, f disk.File, others ...disk.File) (told io.Writer, err error) {
	if f.Name != "-" {
		return env.news(), writeFiles(append([]disk.File{f}, others...))
	}
	if err = writeFiles(others); err == nil {
		_, err = env.stdout.Write(f.Data)
	}
	return env.newsBeside(), err
}

// called is a file's name as one says it: standard output is none.
func called(env environment, name string) string {
	if name == "-" {
		return env.say("(standard output)")
	}
	return name
}

// exampleNotice says whose project this is, where none was named or found.
const exampleNotice = "This is the example built in. For your own: tongket init FOLDER"

// next says what one would want to do now.
func next(w io.Writer, p project, list []built) {
	if p.example {
		say.Fprintln(w, exampleNotice)
	}
	if len(list) == 1 && len(report.Typed(p.Editions)) > 1 {
		say.Fprintf(w, "Other editions: %s --edition %s\n", strings.TrimSpace("tongket build "+p.dir), others(p, list[0].Edition))
	}
	if len(list) == 1 && list[0].Edition.For != nil {
		say.Fprintf(w, "For each %s: %s --edition %s --member all\n", list[0].Edition.For.Of.ID, strings.TrimSpace("tongket build "+p.dir), list[0].Edition.Base)
	}
}

func others(p project, not *report.Edition) string {
	var out []string
	for _, e := range report.Typed(p.Editions) {
		if e.Base != not.Base {
			out = append(out, e.Base)
		}
	}
	return strings.Join(append(out, "all"), " | ")
}

// thousands writes n in groups of three.
func thousands(in *say.Language, n int) string {
	sign := ","
	if in.Decimal == sign {
		sign = "."
	}
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + sign + s[i:]
	}
	return s
}
