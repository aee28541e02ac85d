package main

import (
	"context"
	"errors"

	"tongket/report/press"
	"tongket/report/printer"
	"tongket/report/say"
)

// left is the orders that are still to be printed, and says what it finds of earlier
// ones.
func (p *printing) left(ctx context.Context, run *printer.Run, w *watcher, orders []press.Order) ([]press.Order, error) {
	s := press.Settling{Job: p.Job, Run: run, Again: p.opt.again, Watch: func(title string) func() {
		w.begin(title)
		return w.end
	}}
	s.Tell = func(f press.Finding) { say.Fprintln(p.env.stderr, finding(f, s.Here(f))) }
	out, printed, err := s.Left(ctx, orders)
	switch {
	case err != nil:
		return nil, stopped(err)
	case printed > 0 && p.opt.numbered:
		say.Fprintf(p.env.news(), "%d of %s printed already\n", printed, say.Count(len(orders), "%d copy|%d copies"))
		if len(out) == 0 {
			say.Fprintln(p.env.news(), "To print the whole set once more: --again")
		}
	case printed > 0:
		say.Fprintln(p.env.news(), "Nothing more was sent.")
	}
	return out, nil
}

// finding says what is known of an earlier order, of this printer or of another.
func finding(f press.Finding, here bool) say.Message {
	e := f.Event
	switch {
	case f.Kind == press.PrintedBefore:
		return say.Sprintf("note: the same was printed on %s, job %d", when(e), e.Job)
	case f.Kind == press.Held:
		return say.Sprintf("%s, held since %s, %s", press.Titled(e), when(e), became(f.State))
	case f.Kind == press.BrokenOff:
		return say.Sprintf("%s, broken off on %s, %s", press.Titled(e), when(e), became(f.State))
	case f.Kind == press.Unanswered:
		return say.Sprintf("note: %v", f.Err)
	}
	said := became(f.State)
	switch {
	case !here:
		said = "ask there by the command that printed it"
	case f.Err != nil:
		said = say.Err(f.Err)
	}
	return say.Sprintf("note: %s, broken off on %s at %s: %s", press.Titled(e), when(e), e.Printer, said)
}

// stopped says why nothing may be printed, and what to do.
func stopped(err error) error {
	var stop *press.Stop
	if !errors.As(err, &stop) {
		return err
	}
	e := stop.Event
	switch stop.Why {
	case press.NumberedOtherwise:
		err = say.Errorf("numbered copies of this version exist already: %s, printed on %s\n\tprint others with --again", press.Titled(e), when(e))
	case press.WaitsThere:
		err = say.Errorf("the same waits at %s since %s, job %d, until it is released there\n\tprint it once more with --again", e.Printer, when(e), e.Job)
	case press.BegunElsewhere:
		err = say.Errorf("it was broken off at %s, and only that printer knows what became of it\n\task there by the same command, or print it here with --again", e.Printer)
	case press.NobodySays:
		err = say.Errorf("an earlier job was broken off: %w\n\tif you know that it is not printed, print with --again", stop.Err)
	case press.NotDone:
		err = say.Errorf("nothing more was sent; the same command, without --again, asks again what became of it")
	case press.MayBePrinted:
		err = say.Errorf("look at the printer; if it is not printed, print it with --again")
	}
	return deliveryError{err}
}

func when(e printer.Event) say.Message {
	t := e.Time.Local()
	return say.Sprintf("%s at %s", t.Format("2006-01-02"), t.Format("15:04"))
}

// became says what is true of an order, in words.
func became(s printer.State) say.Message {
	return map[printer.State]say.Message{
		printer.Done: "was printed", printer.Held: "waits at the printer until it is released there", printer.Sent: "is at the printer and not done",
		printer.Absent: "never arrived whole and was not printed", printer.Cancelled: "was cancelled", printer.Aborted: "was given up by the printer",
		printer.Refused: "was refused", printer.Uncertain: "may have been printed; nobody can know",
	}[s]
}
