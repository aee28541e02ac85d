package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/pdf"
	"tongket/report/printer"
)

// wish is how each copy is to be printed.
func (p *printing) wish() printer.Wish {
	w := printer.Wish{
		Copies: p.opt.copies, Media: medium(p.how.sheet), Tray: p.opt.tray, Staple: p.opt.staple,
		Grey: p.opt.grey, Hold: p.opt.hold, Sides: ippSides(p.how.turn),
	}
	if p.opt.numbered {
		w.Copies = 1
	}
	return w
}

// ippSides is a turn in the words of IPP.
func ippSides(t pdf.Turn) string {
	switch t {
	case pdf.LongEdge:
		return "two-sided-long-edge"
	case pdf.ShortEdge:
		return "two-sided-short-edge"
	}
	return "one-sided"
}

// medium is a paper by its PWG name, such as iso_a4_210x297mm.
func medium(p impose.Paper) printer.Medium {
	mm := func(v float64) int { return int(v*25.4/72 + 0.5) }
	w, h := mm(float64(p.Size.W)), mm(float64(p.Size.H))
	return printer.Medium{Name: fmt.Sprintf("iso_%s_%dx%dmm", strings.ToLower(p.Name), w, h), Width: 100 * w, Height: 100 * h}
}

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
	ticket, lacks := device.Fit(p.wish())
	if len(lacks) > 0 {
		return p.lacking(device, lacks)
	}
	orders, err := p.orders(ticket)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.env.stderr, "%s, %s: %s\n", or(device.Name, server.String()), or(device.Model, "a printer"), p.estimate())
	for _, note := range ticket.Notes {
		fmt.Fprintf(p.env.stderr, "note: %s\n", note)
	}
	return p.print(ctx, server, orders)
}

// unreached says why a printer cannot be asked, and which queues there are where the
// one that was named is not.
func (p *printing) unreached(ctx context.Context, server printer.Server, err error) error {
	hint := ""
	if !strings.Contains(p.opt.printer, "://") {
		server.URI = server.URI.Server()
		if list, wrong := server.Queues(ctx); wrong == nil {
			var names []string
			for _, d := range list {
				names = append(names, d.Name)
			}
			hint = "\n\tqueues: " + or(strings.Join(names, ", "), "none; a printer is printed to by its address, too")
		}
	}
	return deliveryError{fmt.Errorf("%w; nothing was printed%s", err, hint)}
}

// lacking says all that the printer cannot do.
func (p *printing) lacking(d printer.Device, lacks []printer.Lack) error {
	for _, l := range lacks {
		fmt.Fprintf(p.env.stderr, "%s: %s\n", or(d.Name, d.URI), l.What)
		if l.Hint != "" {
			fmt.Fprintf(p.env.stderr, "\t%s\n", l.Hint)
		}
	}
	fmt.Fprintf(p.env.stderr, "%s; nothing was printed\n", counted(len(lacks), "problem"))
	return errReported
}

// order is a job that is to be printed, of one of the copies that differ.
type order struct {
	printer.Order
	sides []frame.Page
}

// orders is one for all copies, or one for each if they are numbered: so each is
// stapled by itself, and after a jam it is known which were printed. A number is
// printed once, so what it is known by says nothing of how; any other document is
// known by all of it.
func (p *printing) orders(ticket printer.Ticket) ([]order, error) {
	var out []order
	for i, sides := range p.copies {
		id, err := printer.NewID(rand.Reader)
		if err != nil {
			return nil, err
		}
		o := order{printer.Order{ID: id, Title: p.title(i), Ticket: ticket}, sides}
		if p.opt.numbered {
			o.Key = fmt.Sprintf("%s%scopy %d", p.numberedKey(), p.countKey(), i+1)
		} else {
			if o.PDF, err = p.file(sides); err != nil {
				return nil, err
			}
			sum := sha256.New()
			sum.Write(o.PDF)
			sum.Write([]byte(ticket.String()))
			o.Key = hex.EncodeToString(sum.Sum(nil))
		}
		out = append(out, o)
	}
	return out, nil
}

// numberedKey is how the keys of all numbered copies of a version begin, and countKey
// how it goes on with those of so many, or with one side of them.
func (p *printing) numberedKey() string {
	return fmt.Sprintf("numbered %s %s ", p.Doc.Code, briefing.Join(p.Doc.Langs, ","))
}

func (p *printing) countKey() string {
	return strings.TrimLeft(fmt.Sprintf("%s of %d ", p.opt.side, p.opt.copies), " ")
}

// title is what a job is called at the printer.
func (p *printing) title(i int) string {
	out := strings.TrimSuffix(p.name(), ".pdf") + " " + p.Doc.Code
	if p.opt.numbered {
		out += fmt.Sprintf(" copy %d of %d", i+1, p.opt.copies)
	}
	return out
}

func (p *printing) print(ctx context.Context, server printer.Server, orders []order) error {
	path := or(p.opt.journal, p.project.journal("print"))
	if err := readyJournal(path, p.opt.journal); err != nil {
		return err
	}
	journal, err := printer.Open(path)
	if errors.Is(err, printer.ErrLocked) {
		return deliveryError{fmt.Errorf("%w (%s.lock)", err, path)}
	}
	if err != nil {
		return err
	}
	defer journal.Close()
	w := newWatcher(p.env)
	run := &printer.Run{
		Server: server, Journal: journal, Limits: printer.DefaultLimits(), Tell: w.tell,
		Clock: printer.Clock{Now: p.env.now, Sleep: sleep},
	}
	left, err := p.left(ctx, run, w, orders)
	if err != nil || len(left) == 0 {
		return err
	}
	if err := p.confirm(len(left), server); err != nil {
		return err
	}
	receipt, err := p.receipt()
	if err == nil {
		err = receipt.write(p.env.stdout)
	}
	if err != nil {
		return err
	}
	for i, o := range left {
		if o.PDF == nil {
			if o.PDF, err = p.file(o.sides); err != nil {
				return err
			}
		}
		w.begin(o.Title)
		got, err := run.Print(ctx, o.Order)
		w.end()
		if err == nil {
			err = p.printed(o.Title, got)
		}
		if err != nil && i < len(left)-1 {
			fmt.Fprintf(p.env.stderr, "%s not begun: the same command goes on with what is left\n", plural(len(left)-1-i, "copy", "copies"))
		}
		if err != nil {
			return err
		}
	}
	if advice := p.advice(); advice != "" {
		fmt.Fprintf(p.env.stdout, "%s%s.\n", strings.ToUpper(advice[:1]), advice[1:])
	}
	return journal.Close()
}

// printed says what became of an order; the error is one that was not printed, or
// of which nobody knows.
func (p *printing) printed(title string, got printer.Outcome) error {
	job := ""
	if got.Job > 0 {
		job = fmt.Sprintf(", job %d", got.Job)
	}
	answer := ""
	if got.Answer != "" {
		answer = ": " + got.Answer
	}
	switch got.State {
	case printer.Done:
		if got.Less != nil {
			return deliveryError{fmt.Errorf("%s: printed%s, but not as asked: %w", title, job, got.Less)}
		}
		fmt.Fprintf(p.env.stdout, "%s: printed%s\n", title, job)
		return nil
	case printer.Held:
		fmt.Fprintf(p.env.stdout, "%s: waits at the printer until it is released there%s\n", title, job)
		return nil
	case printer.Sent:
		return deliveryError{fmt.Errorf("%s: the printer has it and is not done%s%s\n\tthe same command, without --again, asks again what became of it, and sends nothing twice", title, job, answer)}
	case printer.Uncertain:
		return deliveryError{fmt.Errorf("%s: nobody can know whether it is printed%s%s\n\tlook at the printer; if it is not, the same command with --again prints it", title, job, answer)}
	}
	ended := map[printer.State]string{
		printer.Cancelled: "cancelled at the printer, which may have printed some sheets before",
		printer.Aborted:   "given up by the printer, which may have printed some sheets before",
		printer.Refused:   "not printed: the printer refused it",
		printer.Absent:    "not printed: it did not arrive whole",
	}[got.State]
	return deliveryError{fmt.Errorf("%s: %s%s%s", title, or(ended, "not printed: "+string(got.State)), job, answer)}
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
	sheets := copies * p.how.sheets(len(p.copies[0]))
	fmt.Fprintf(p.env.stderr, "Print %s on %s of %s, %s, at %s? Type yes: ", plural(copies, "copy", "copies"), counted(sheets, "sheet"), p.how.sheet.Name, p.how.turned(), server)
	line, _ := bufio.NewReader(p.env.stdin).ReadString('\n')
	if strings.TrimSpace(strings.ToLower(line)) != "yes" {
		return deliveryError{errors.New("nothing was printed: only the word yes prints")}
	}
	return nil
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
