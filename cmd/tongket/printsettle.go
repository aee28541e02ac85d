package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"tongket/report/printer"
)

// left is the orders that are still to be printed, once the printer has said what
// became of those that were broken off. What is done is not done again: a number is
// printed once, whatever the printer and the paper, and a document that may have
// been printed only if somebody has looked and says --again.
func (p *printing) left(ctx context.Context, run *printer.Run, w *watcher, orders []order) ([]order, error) {
	p.askHeld(ctx, run, orders)
	if err := p.strangers(ctx, run, orders); err != nil {
		return nil, err
	}
	orders = p.batch(run.Journal, orders)
	var out []order
	printed := 0
	for _, o := range orders {
		e, known := latest(run.Journal, o.Key)
		if known {
			w.begin(o.Title)
			over, err := p.over(ctx, run, e)
			w.end()
			if err != nil {
				return nil, err
			}
			if over {
				printed++
				continue
			}
			if e, _ = latest(run.Journal, o.Key); !e.State.Settled() { // given up: the journal takes no second order of this name
				o.Key += " " + again + " " + o.ID
			}
		}
		out = append(out, o)
	}
	switch {
	case printed > 0 && p.opt.numbered:
		fmt.Fprintf(p.env.stdout, "%d of %s printed already\n", printed, plural(len(orders), "copy", "copies"))
		if len(out) == 0 {
			fmt.Fprintln(p.env.stdout, "To print the whole set once more: --again")
		}
	case printed > 0:
		fmt.Fprintln(p.env.stdout, "Nothing more was sent.")
	}
	return out, nil
}

// again divides a key from what tells its orders apart.
const again = "again"

// latest is the last event of the last order of a key.
func latest(j *printer.Journal, key string) (printer.Event, bool) {
	var out printer.Event
	found := false
	for _, e := range j.Orders() {
		if e.Key == key || strings.HasPrefix(e.Key, key+" "+again+" ") {
			out, found = e, true
		}
	}
	return out, found
}

// batch is the orders of the set of numbered copies that is being printed: the first,
// or with --again, when all of one are printed, the next.
func (p *printing) batch(j *printer.Journal, orders []order) []order {
	if !p.opt.numbered {
		return orders
	}
	for n := 1; ; n++ {
		out := make([]order, len(orders))
		whole := true
		for i, o := range orders {
			o.Key = fmt.Sprintf("%s, set %d", o.Key, n)
			e, known := latest(j, o.Key)
			whole = whole && known && (e.State == printer.Done || e.State == printer.Held)
			out[i] = o
		}
		if !whole || !p.opt.again {
			return out
		}
	}
}

// over reports whether an order was printed, or is being printed, so that it must not
// be sent. It asks the printer where the journal does not know the end.
func (p *printing) over(ctx context.Context, run *printer.Run, e printer.Event) (bool, error) {
	switch {
	case p.opt.numbered && (e.State == printer.Done || e.State == printer.Held):
		return true, nil
	case e.State == printer.Done:
		fmt.Fprintf(p.env.stderr, "note: the same was printed on %s, job %d\n", when(e), e.Job)
		return false, nil
	case e.State == printer.Held && !p.opt.again:
		return false, deliveryError{fmt.Errorf("the same waits at %s since %s, job %d, until it is released there\n\tprint it once more with --again", e.Printer, when(e), e.Job)}
	case e.State.Settled() && (e.State != printer.Uncertain || p.opt.again):
		return false, nil
	}
	if e.Printer != run.Server.String() {
		if p.opt.again {
			return false, nil
		}
		return false, deliveryError{fmt.Errorf("it was broken off at %s, and only that printer knows what became of it\n\task there by the same command, or print it here with --again", e.Printer)}
	}
	return p.ask(ctx, run, e)
}

func when(e printer.Event) string { return e.Time.Local().Format("2006-01-02 at 15:04") }

// askHeld asks the printer what became of the orders that waited there: somebody may
// have released or cancelled them at its panel.
func (p *printing) askHeld(ctx context.Context, run *printer.Run, orders []order) {
	for _, e := range run.Journal.Orders() {
		if e.State != printer.Held || e.Printer != run.Server.String() || !ours(orders, e) {
			continue
		}
		got, err := run.Settle(ctx, e)
		switch {
		case err != nil:
			fmt.Fprintf(p.env.stderr, "note: %v\n", err)
		case got.State != printer.Held:
			fmt.Fprintf(p.env.stderr, "%s, held since %s, %s\n", titled(e), when(e), became(got.State))
		}
	}
}

// ask asks the printer what became of an order that was broken off, says it, and
// reports whether it is printed.
func (p *printing) ask(ctx context.Context, run *printer.Run, e printer.Event) (bool, error) {
	settle := run.Watch // to the end: that is what was asked for
	if p.opt.again {
		settle = run.Settle
	}
	got, err := settle(ctx, e)
	if err != nil && p.opt.again {
		fmt.Fprintf(p.env.stderr, "note: %v\n", err)
		return false, nil
	}
	if err != nil {
		return false, deliveryError{fmt.Errorf("an earlier job was broken off: %w\n\tif you know that it is not printed, print with --again", err)}
	}
	fmt.Fprintf(p.env.stderr, "%s, broken off on %s, %s\n", titled(e), when(e), became(got.State))
	switch got.State {
	case printer.Done, printer.Held:
		return true, nil
	case printer.Sent:
		return false, deliveryError{errors.New("nothing more was sent; the same command, without --again, asks again what became of it")}
	case printer.Uncertain:
		if !p.opt.again {
			return false, deliveryError{errors.New("look at the printer; if it is not printed, print it with --again")}
		}
	}
	return false, nil
}

// titled is what an order is called, behind its mark.
func titled(e printer.Event) string {
	_, title, _ := strings.Cut(e.Name, " ")
	return title
}

// became says what is true of an order, in words.
func became(s printer.State) string {
	return map[printer.State]string{
		printer.Done: "was printed", printer.Held: "waits at the printer until it is released there", printer.Sent: "is at the printer and not done",
		printer.Absent: "never arrived whole and was not printed", printer.Cancelled: "was cancelled", printer.Aborted: "was given up by the printer",
		printer.Refused: "was refused", printer.Uncertain: "may have been printed; nobody can know",
	}[s]
}

// strangers says what became of other orders that were broken off, and of numbered
// copies of another count.
func (p *printing) strangers(ctx context.Context, run *printer.Run, orders []order) error {
	set := p.numberedKey()
	for _, e := range run.Journal.Orders() {
		if p.opt.numbered && !p.opt.again && e.State == printer.Done && strings.HasPrefix(e.Key, set) && !strings.Contains(e.Key, fmt.Sprintf("of %d copy ", p.opt.copies)) {
			return deliveryError{fmt.Errorf("numbered copies of this version exist already: %s, printed on %s\n\tprint others with --again", titled(e), when(e))}
		}
		if e.State.Settled() || ours(orders, e) {
			continue
		}
		said := "ask there by the command that printed it"
		if e.Printer == run.Server.String() {
			got, err := run.Settle(ctx, e)
			if err != nil {
				said = err.Error()
			} else {
				said = became(got.State)
			}
		}
		fmt.Fprintf(p.env.stderr, "note: %s, broken off on %s at %s: %s\n", titled(e), when(e), e.Printer, said)
	}
	return nil
}

// ours reports whether an event is of one of the orders.
func ours(orders []order, e printer.Event) bool {
	for _, o := range orders {
		if strings.HasPrefix(e.Key, o.Key) {
			return true
		}
	}
	return false
}
