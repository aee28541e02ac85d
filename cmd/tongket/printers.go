package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"tongket/report/lang"
	"tongket/report/press"
	"tongket/report/printer"
	"tongket/report/say"
)

func newPrinters(env environment) *cobra.Command {
	var access accessOptions
	var search bool
	var format string
	cmd := &cobra.Command{
		Use:   "printers [PRINTER]",
		Short: env.say("List the printers of this machine and what each can do"),
		Long: env.say(`List the queues of CUPS, the print server of this machine, and what each can do.
CUPS_SERVER names another server: host, host:port, or the path of a socket.

PRINTER is the name of a queue, or the address of a printer that is not one of
them, ipp://… or ipps://…

--search asks the local network for printers (DNS-SD) and lists those that answer
within three seconds, with the addresses to print to.`),
		Example: env.say(`  tongket printers
  tongket printers ipp://10.0.0.9/ipp/print
  tongket printers --search`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return usagef("--format is text or json, not %q", format)
			}
			if search && len(args) > 0 {
				return usagef("--search looks for printers; without it %s is asked", args[0])
			}
			if search {
				return searchPrinters(env, format)
			}
			return runPrinters(env, access, format, args)
		},
	}
	access.flags(env, cmd)
	cmd.Flags().StringVar(&format, "format", "text", env.say("text or json"))
	cmd.Flags().BoolVar(&search, "search", false, env.say("look for printers on the local network"))
	return cmd
}

func runPrinters(env environment, access accessOptions, format string, args []string) error {
	if err := access.check(); err != nil {
		return err
	}
	name := strings.Join(args, "")
	server, err := printServer(env, name, access)
	if err != nil {
		return err
	}
	ctx, stop := interrupted()
	defer stop()
	var list []printer.Device
	if name == "" {
		list, err = server.Queues(ctx)
	} else {
		var d printer.Device
		d, err = server.Ask(ctx)
		list = []printer.Device{d}
	}
	if err != nil && name == "" {
		err = say.Errorf("%w\n\ta printer without CUPS is printed to by its address; look for it by tongket printers --search", err)
	}
	if err != nil {
		return deliveryError{err}
	}
	if format == "json" {
		return writeJSON(env.stdout, press.Devices(list))
	}
	if len(list) == 0 {
		say.Fprintln(env.stdout, "CUPS has no queue here. A printer can be printed to by its address: tongket print --printer ipp://…")
	}
	for i, d := range list {
		if i > 0 {
			fmt.Fprintln(env.stdout)
		}
		describe(env.stdout, d)
	}
	return nil
}

// searchTime is how long printers on the network may take to answer; some sleep.
const searchTime = 3 * time.Second

func searchPrinters(env environment, format string) error {
	ctx, stop := interrupted()
	defer stop()
	list, err := printer.Search(ctx, searchTime)
	if err != nil {
		return deliveryError{err}
	}
	if format == "json" {
		return writeJSON(env.stdout, press.Answers(list))
	}
	if len(list) == 0 {
		say.Fprintln(env.stdout, "No printer has answered on this network: not found. Its address stands on its own display, or on the page that it prints of its settings.")
	}
	for _, f := range list {
		fmt.Fprintln(env.stdout, strings.Join(slices.DeleteFunc([]string{f.Name, f.Model, f.Location, f.URI}, func(s string) bool { return s == "" }), ", "))
	}
	return nil
}

// describe writes what a printer can do, in the words in which it is asked for it.
func describe(w io.Writer, d printer.Device) {
	var usual say.Message
	if d.Default {
		usual = ", the default"
	}
	say.Fprintf(w, "%s: %s%s\n", cmp.Or(d.Name, d.URI), cmp.Or(say.Literal(d.Model), "a printer"), usual)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(what, said say.Message) {
		if said != "" {
			say.Fprintf(say.Like(t, w), "  %s\t%s\n", what, said)
		}
	}
	line("address", say.Literal(d.URI))
	line("where", say.Literal(d.Location))
	line("state", stateOf(d))
	line("--paper", listed(press.Papers(d)))
	line("loaded", listed(d.Ready))
	line("--tray", listed(d.Trays))
	line("sides", sidesOf(d))
	line("--staple", staplesOf(d))
	line("colour", map[bool]say.Message{true: "yes", false: "no: print with --grey"}[d.Colour])
	line("copies", say.Sprintf("up to %d in one job", d.Copies))
	if !d.TakesPDF() {
		line("formats", "no PDF: print through a queue of CUPS, which translates")
	}
	t.Flush()
}

func listed(list []string) say.Message { return say.Literal(strings.Join(list, ", ")) }

func stateOf(d printer.Device) say.Message {
	out := []say.Message{cmp.Or(printer.Standing(d.State), "not said")}
	if !d.Accepting {
		out = append(out, "accepts no jobs")
	}
	for _, r := range d.Reasons {
		said, _ := reasonOf(r)
		out = append(out, said)
	}
	return say.Join(out, ", ")
}

// reasonOf is why a printer stands still: in the languages of an office, of which a
// terminal that speaks the first needs that one only.
func reasonOf(keyword string) (said say.Message, known bool) {
	var all []string
	for _, l := range lang.Office() {
		text, is := printer.Reason(keyword, l)
		if all, known = append(all, text), is; !known {
			return say.Literal(text), false
		}
	}
	out := map[string]string{}
	for _, l := range say.Languages() {
		out[l.Code] = strings.Join(all, " · ")
	}
	out[string(lang.Office()[0])] = all[0]
	return say.Each(out), known
}

func staplesOf(d printer.Device) say.Message {
	out := d.Staples()
	if len(out) == 0 && d.StaplesSomewhere() {
		return "top-left (the printer has one staple, and does not say in which corner)"
	}
	return listed(out)
}

func sidesOf(d printer.Device) say.Message {
	if d.Mute() {
		return say.Sprintf("a class of printers, which does not say what they can do; print to one of them: %s", listed(d.Members))
	}
	if !d.Duplex() {
		return "one: no --duplex, no --booklet"
	}
	return "one, both"
}
