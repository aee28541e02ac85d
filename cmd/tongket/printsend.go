package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"

	"tongket/report/delivery"
	"tongket/report/press"
	"tongket/report/printer"
	"tongket/report/say"
	"tongket/report/told"
)

// send prints what the printer can print, each copy once.
func (p *printing) send() error {
	server, err := printServer(p.env, p.opt.printer, p.opt.accessOptions)
	if err != nil {
		return err
	}
	ctx, stop := interrupted()
	defer stop()
	device, err := server.Ask(ctx)
	if err != nil {
		return p.unreached(ctx, server, err)
	}
	ticket, lacks := device.Fit(p.Wish())
	if len(lacks) > 0 {
		return p.lacking(device, lacks)
	}
	orders, err := p.Orders(ticket)
	if err != nil {
		return err
	}
	say.Fprintf(p.env.newsBeside(), "%s, %s: %s\n", or(device.Name, server.String()), cmp.Or(say.Literal(device.Model), "a printer"), p.estimate())
	for _, note := range ticket.Notes {
		say.Fprintf(p.env.stderr, "note: %s\n", note)
	}
	return p.print(ctx, server, orders)
}

// unreached says why a printer cannot be asked, and which queues there are where the
// one that was named is not.
func (p *printing) unreached(ctx context.Context, server printer.Server, err error) error {
	var hint say.Message
	if !strings.Contains(p.opt.printer, "://") {
		server.URI = server.URI.Server()
		if list, wrong := server.Queues(ctx); wrong == nil {
			var names []string
			for _, d := range list {
				names = append(names, d.Name)
			}
			hint = say.Sprintf("\n\tqueues: %s", cmp.Or(say.Literal(strings.Join(names, ", ")), "none; a printer is printed to by its address, too"))
		}
	}
	return deliveryError{say.Errorf("%w; nothing was printed%s", err, hint)}
}

// lacking says all that the printer cannot do.
func (p *printing) lacking(d printer.Device, lacks []printer.Lack) error {
	for _, l := range lacks {
		say.Fprintf(p.env.stderr, "%s: %s\n", or(d.Name, d.URI), l.What)
		if l.Hint != "" {
			say.Fprintf(p.env.stderr, "\t%s\n", l.Hint)
		}
	}
	say.Fprintf(p.env.stderr, "%s; nothing was printed\n", say.Count(len(lacks), "%d problem|%d problems"))
	return errReported
}

func (p *printing) print(ctx context.Context, server printer.Server, orders []press.Order) error {
	path := or(p.opt.journal, p.project.journal("print"))
	if err := readyJournal(path, p.opt.journal); err != nil {
		return err
	}
	journal, err := printer.Open(path)
	if errors.Is(err, printer.ErrLocked) {
		return deliveryError{say.Errorf("%w (%s.lock)", err, path)}
	}
	if err != nil {
		return unkept(path, err)
	}
	defer journal.Close()
	w := newWatcher(p.env)
	run := &printer.Run{
		Server: server, Journal: journal, Limits: printer.DefaultLimits(), Tell: w.tell,
		Clock: delivery.Wall(p.env.now),
	}
	p.done = true
	left, err := p.left(ctx, run, w, orders)
	if err != nil || len(left) == 0 {
		return err
	}
	if err := p.confirm(len(left), server); err != nil {
		return err
	}
	receipt, err := p.Receipt()
	if err == nil {
		err = writeReceipt(p.env.stdout, receipt)
	}
	if err == nil && receipt.PDF != nil {
		p.receipt = receipt.Name
	}
	if err != nil {
		return err
	}
	for i, o := range left {
		document, err := p.Document(o)
		if err != nil {
			return err
		}
		w.begin(o.Title)
		got, err := run.Print(ctx, document)
		w.end()
		if err == nil {
			p.jobs = append(p.jobs, told.Job{Title: o.Title, State: fmt.Sprint(got.State), Job: got.Job, Answer: got.Answer.String()})
			err = p.printed(o.Title, got)
		}
		if err != nil && i < len(left)-1 {
			say.Fprintf(p.env.stderr, "%s not begun: the same command goes on with what is left\n", say.Count(len(left)-1-i, "%d copy|%d copies"))
		}
		if err != nil {
			return err
		}
	}
	if advice := p.advice(); advice != "" {
		say.Fprintf(p.env.stdout, "%s.\n", capital(p.env.ui.Sprint(advice)))
	}
	return journal.Close()
}

// capital is s with a capital at its head.
func capital(s string) string {
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// printed says what became of an order; the error is one that was not printed, or
// of which nobody knows.
func (p *printing) printed(title string, got printer.Outcome) error {
	var job say.Message
	if got.Job > 0 {
		job = say.Sprintf(", job %d", got.Job)
	}
	var answer say.Message
	if got.Answer != "" {
		answer = say.Sprintf(": %s", got.Answer)
	}
	switch got.State {
	case printer.Done:
		if got.Less != nil {
			return deliveryError{say.Errorf("%s: printed%s, but not as asked: %w", title, job, got.Less)}
		}
		say.Fprintf(p.env.news(), "%s: printed%s\n", title, job)
		return nil
	case printer.Held:
		say.Fprintf(p.env.stdout, "%s: waits at the printer until it is released there%s\n", title, job)
		return nil
	case printer.Sent:
		return deliveryError{say.Errorf("%s: the printer has it and is not done%s%s\n\tthe same command, without --again, asks again what became of it, and sends nothing twice", title, job, answer)}
	case printer.Uncertain:
		return deliveryError{say.Errorf("%s: nobody can know whether it is printed%s%s\n\tlook at the printer; if it is not, the same command with --again prints it", title, job, answer)}
	}
	ended := map[printer.State]say.Message{
		printer.Cancelled: "cancelled at the printer, which may have printed some sheets before",
		printer.Aborted:   "given up by the printer, which may have printed some sheets before",
		printer.Refused:   "not printed: the printer refused it",
		printer.Absent:    "not printed: it did not arrive whole",
	}[got.State]
	return deliveryError{say.Errorf("%s: %s%s%s", title, cmp.Or(ended, say.Sprintf("not printed: %s", got.State)), job, answer)}
}

// confirm asks, where there is somebody to ask.
func (p *printing) confirm(orders int, server printer.Server) error {
	if p.opt.yes || !isTerminal(p.env.stdin) {
		return nil
	}
	copies := p.opt.copies
	if p.opt.numbered {
		copies = orders
	}
	sheets := copies * p.Sheets()
	say.Fprintf(p.env.stderr, "Print %s on %s of %s, %s, at %s? Type yes: ", say.Count(copies, "%d copy|%d copies"), say.Count(sheets, "%d sheet|%d sheets"), p.Scheme.Sheet.Name, turned(p.Scheme.Turn), server)
	if !agreed(p.env) {
		return deliveryError{say.Errorf("nothing was printed: only the word yes prints")}
	}
	return nil
}
