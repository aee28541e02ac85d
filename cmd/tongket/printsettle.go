package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"tongket/report/printer"
)

// left is the orders that are still to be printed, once the printer has said what
// became of those that were broken off.
func (p *printing) left(ctx context.Context, run *printer.Run, w *watcher, orders []printer.Order) ([]printer.Order, error) {
	ours := map[string]bool{}
	for _, o := range orders {
		ours[o.Key] = true
	}
	finished := map[string]bool{}
	for _, e := range run.Journal.Orders() {
		switch {
		case ours[e.Key] && p.opt.numbered && slices.Contains([]printer.State{printer.Done, printer.Held}, e.State):
			finished[e.Key] = true // there is one copy of each number
		case e.State == printer.Uncertain && ours[e.Key], !e.State.Settled():
			w.begin(e.Name)
			over, err := p.ask(ctx, run, e, ours[e.Key])
			w.end()
			if err != nil {
				return nil, err
			}
			finished[e.Key] = finished[e.Key] || over
		}
	}
	out := slices.DeleteFunc(slices.Clone(orders), func(o printer.Order) bool { return finished[o.Key] })
	if n := len(orders) - len(out); n > 0 && p.opt.numbered {
		fmt.Fprintf(p.env.stdout, "%d of %d copies are printed already; --again prints all of them once more\n", n, len(orders))
	} else if n > 0 {
		fmt.Fprintln(p.env.stdout, "Nothing more was sent. To print it once more, run the same command again.")
	}
	return out, nil
}

// ask asks the printer what became of an order that was broken off, and says it. It
// reports whether the order, if it is one of ours, is over: printed or being printed.
func (p *printing) ask(ctx context.Context, run *printer.Run, e printer.Event, ours bool) (over bool, err error) {
	if e.Printer != run.Server.String() {
		if ours {
			return false, deliveryError{fmt.Errorf("%s was broken off at %s, and only that printer knows what became of it\n\task there by the same command, or print it here with --again", e.Name, e.Printer)}
		}
		return false, nil
	}
	settle := run.Settle
	if ours {
		settle = run.Watch // to the end: that is what was asked for
	}
	got, err := settle(ctx, e)
	if err != nil {
		return false, deliveryError{fmt.Errorf("an earlier job was broken off: %w\n\tif you know, print with --again", err)}
	}
	said := map[printer.State]string{
		printer.Done: "was printed", printer.Held: "waits at the printer until it is released there", printer.Sent: "is at the printer and not done",
		printer.Absent: "never arrived whole and was not printed", printer.Cancelled: "was cancelled", printer.Aborted: "was given up by the printer",
		printer.Refused: "was refused", printer.Uncertain: "may have been printed; nobody can know",
	}[got.State]
	_, title, _ := strings.Cut(e.Name, " ") // behind its mark
	fmt.Fprintf(p.env.stderr, "%s of %s, broken off, %s\n", title, e.Time.Local().Format("2006-01-02 15:04"), said)
	switch {
	case !ours:
	case got.State == printer.Done, got.State == printer.Held:
		return true, nil
	case got.State == printer.Sent:
		return false, deliveryError{errors.New("nothing more was sent; the same command asks again what became of it")}
	case got.State == printer.Uncertain:
		return false, deliveryError{errors.New("look at the printer; if it is not printed, print it with --again")}
	}
	return false, nil
}
