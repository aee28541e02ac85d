package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/batch"
	"tongket/report/briefing"
	"tongket/report/say"
)

type batchOptions struct {
	table, edition, member, lang, output, part, format string
	lookOptions
}

func newBatch(env environment) *cobra.Command {
	var opt batchOptions
	cmd := &cobra.Command{
		Use:   "batch DIR...",
		Short: env.say("Write the briefings of many projects"),
		Long: env.say(`Write the briefings of many projects in one run: of all folders that are named, or
of the rows of a table with the columns project, edition, member, languages, mode, paper and
output, of which only the first is needed; or of one project, of an edition that is made
for each member of a breakdown, for those who are named by --member or the table, or all.

Each file is what build would write. What cannot be made is told and does not stop the
rest. What is there already, and would come out the same, is left alone: so the same
command goes on after it was broken off, and makes only what has changed.`),
		Example: env.say(`  tongket batch districts/* -o out                a briefing for each district
  tongket batch --table list.csv -o out           a briefing for each row
  tongket batch city --member all -o out          of one project, a briefing for each member
  tongket batch districts/* -o out --grey         for a printer without colour
  tongket batch districts/* -o out --part 0/8     the first of eight parts
  tongket batch districts/* -o out --format json  what became of each, for programs`),
		Args: usageArgs(cobra.ArbitraryArgs),
		RunE: func(_ *cobra.Command, args []string) error { return runBatch(env, opt, args) },
	}
	cmd.Flags().StringVar(&opt.table, "table", "", env.say("a table with a row for each briefing: .csv, .xlsx or .yaml; projects lie where it lies"))
	cmd.Flags().StringVar(&opt.edition, "edition", "", env.say("which edition of each: its id, or all (default the latest)"))
	memberFlag(env, cmd, &opt.member)
	cmd.Flags().StringVar(&opt.lang, "lang", "", env.say(say.Sprintf("one or two languages of %s, the leading one first, as in vi,en (default the project's)", tags())))
	cmd.Flags().StringVar(&opt.paper, "paper", "", env.say("the paper that pages are laid out for: a4, letter, a5 with the languages stacked, large for large print, or another of the theme (default its own)"))
	modeFlag(env, cmd, &opt.mode)
	opt.lookOptions.flags(env, cmd)
	cmd.Flags().StringVarP(&opt.output, "output", "o", ".", env.say("write into this folder, which is made if it is not there"))
	cmd.Flags().StringVar(&opt.part, "part", "", env.say("make only this part, counted from 0: 0/8 to 7/8 on eight machines make all"))
	cmd.Flags().StringVar(&opt.format, "format", "text", env.say("text or json"))
	return cmd
}

func runBatch(env environment, opt batchOptions, args []string) error {
	env, machine, err := env.machine(opt.format)
	if err != nil {
		return err
	}
	orders, err := ordersOf(env, opt, args)
	if err != nil {
		return err
	}
	made, err := madeAt(env)
	if err != nil {
		return err
	}
	ctx, stop := brokenOff()
	defer stop()
	p := batchProgress{env: env, all: len(orders), begun: env.now()}
	list, err := batch.Run(ctx, orders, batch.Options{Into: opt.output, Made: made, Program: programIdentity()}, p.tell)
	if err != nil {
		return unwritable(opt.output, err)
	}
	p.sum(opt.output, list)
	if machine != nil {
		if err := writeJSON(machine, batch.Summary(env.ui, list)); err != nil {
			return err
		}
	}
	return outcome(list)
}

// ordersOf is what the command line orders.
func ordersOf(env environment, opt batchOptions, args []string) (orders []batch.Order, err error) {
	rest := briefing.Options{Edition: opt.edition, Member: opt.member, Languages: languages(opt.lang), Look: opt.look()}
	switch {
	case opt.table == "" && len(args) == 0:
		return nil, usagef("name the folders of the projects, or a table by --table")
	case opt.table != "" && len(args) > 0:
		return nil, usagef("name either folders or a table, not both")
	case opt.table == "":
		for _, dir := range args {
			orders = append(orders, batch.Order{Project: dir, Options: rest})
		}
	default:
		if orders, err = rowsOf(env, opt.table, rest); err != nil {
			return nil, err
		}
	}
	orders = batch.Each(orders)
	if opt.part == "" {
		return orders, nil
	}
	k, n, err := shareOf(opt.part)
	if err != nil {
		return nil, err
	}
	return batch.Part(orders, k, n)
}

// rowsOf is the orders of a table in which nothing is wrong.
func rowsOf(env environment, table string, rest briefing.Options) ([]batch.Order, error) {
	orders, problems, err := batch.Table(table, rest)
	if err != nil {
		return nil, err
	}
	from := &source{}
	from.add(table)
	if len(problems.Errors()) > 0 {
		return nil, inputError{problems: problems, source: from}
	}
	complainer{env.stderr, from, colourful(env.stderr, env.getenv)}.print(problems)
	return orders, nil
}

// mostParts is far above any number of machines that share one list.
const mostParts = 1_000_000

// shareOf reads --part: which, and of how many.
func shareOf(flag string) (k, n int, err error) {
	which, of, _ := strings.Cut(flag, "/")
	k, errK := strconv.Atoi(which)
	n, errN := strconv.Atoi(of)
	if errK != nil || errN != nil || k < 0 || n > mostParts || k >= n {
		return 0, 0, usagef("--part is 0/8 to 7/8 of eight parts, not %q", flag)
	}
	return k, n, nil
}

// brokenOff is done after a signal to end, when what is being made is made and no more is
// begun; a second signal ends the program.
func brokenOff() (context.Context, func()) {
	ctx, stop := uninterrupted()
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// programIdentity is what tells this program from another that may make other files.
// A program that was built from files that are in no commit is known by its own file.
func programIdentity() string {
	if from := builtFrom(); !from.Modified && !strings.HasPrefix(from.Version, "(") {
		return stamp()
	}
	name, err := os.Executable()
	if err != nil {
		return stamp()
	}
	info, err := os.Stat(name)
	if err != nil {
		return stamp()
	}
	return fmt.Sprint(stamp(), info.Size(), info.ModTime().UnixNano())
}

// batchProgress says what becomes of each order, and how long the rest will take.
type batchProgress struct {
	env   environment
	all   int
	begun time.Time
}

func (p batchProgress) tell(r batch.Result, known int) {
	at := say.Sprintf("%d/%d", known, p.all)
	if r.State == batch.Failed {
		say.Fprintf(p.env.stderr, "%s %s: %s\n", at, r.Called(), r.Reason())
		if r.Defect != nil {
			defect(p.env, []string{"batch"}, *r.Defect)
		}
		return
	}
	left := say.Message("")
	if known < p.all {
		left = say.Sprintf("; %s left", remaining(batch.Left(p.env.now().Sub(p.begun), known, p.all)))
	}
	say.Fprintf(p.env.news(), "%s %s%s\n", at, becameOf(r), left)
}

// becameOf is what an order gave.
func becameOf(r batch.Result) say.Message {
	var names []string
	for _, w := range r.Written {
		names = append(names, w.File)
	}
	first := r.Written[0]
	switch {
	case r.State == batch.Kept:
		return say.Sprintf("%s: there already, %s", briefed(names), first.Code)
	case len(names) > 1:
		return say.Sprintf("%s: %s", briefed(names), say.Count(len(names), "%d edition|%d editions"))
	}
	return say.Sprintf("%s: edition %s, %s, %s", first.File, first.Edition, say.Count(first.Pages, "%d page|%d pages"), first.Code)
}

// sum says what became of all, and once more what failed.
func (p batchProgress) sum(into string, list []batch.Result) {
	failed := batch.Count(list, batch.Failed)
	var out io.Writer = p.env.news()
	if failed > 0 {
		out = p.env.stderr
	}
	say.Fprintf(out, "%s: %d made, %d there already, %d failed\n", into, batch.Count(list, batch.Made), batch.Count(list, batch.Kept), failed)
	for _, r := range list {
		switch {
		case r.State != batch.Failed:
		case r.At.File != "":
			say.Fprintf(p.env.stderr, "failed: %s (%s): %s\n", r.Called(), r.At.String(), r.Reason())
		default:
			say.Fprintf(p.env.stderr, "failed: %s: %s\n", r.Called(), r.Reason())
		}
	}
}

// outcome is what a batch ends with: a defect and what the machine did weigh more than
// what is wrong in a project.
func outcome(list []batch.Result) error {
	var wrong report.Problems
	input, other := 0, 0
	for _, r := range list {
		switch {
		case r.State == batch.Failed && r.OfInput():
			input, wrong = input+1, append(wrong, r.Problems...)
		case r.State == batch.Failed:
			other++
		}
	}
	pending := batch.Count(list, batch.Pending)
	switch {
	case pending > 0:
		return say.Errorf("broken off; %d of %d are still to be made: the same command goes on with them", pending, len(list))
	case other > 0:
		return say.Errorf("%d of %d could not be made, through no fault of their projects", other, len(list))
	case input > 0:
		return inputError{problems: wrong, reported: true}
	}
	return nil
}
