package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"tongket/report/impose"
	"tongket/report/pdf"
	"tongket/report/printer"
)

const printPassword = "TONGKET_PRINT_PASSWORD"

// printTimeout is how long a printer may take to answer; some wake up first.
const printTimeout = time.Minute

// printServer is where the job is handed in: a printer by its address, or a queue of
// this machine's CUPS by its name.
func printServer(env environment, name string, opt accessOptions) (printer.Server, error) {
	s := printer.Server{User: opt.user, As: or(env.getenv("USER"), env.getenv("USERNAME")), Timeout: printTimeout}
	var err error
	if strings.Contains(name, "://") {
		s.URI, err = printer.Parse(name)
	} else {
		s.URI, err = printer.CUPS(env.getenv("CUPS_SERVER"))
		if name != "" {
			s.URI = s.URI.Queue(name)
		}
	}
	if err != nil {
		return s, usageError{err}
	}
	if s.Roots, err = readRoots(opt.ca); err == nil && s.User != "" {
		s.Password, err = secret{opt.passwordFile, opt.passwordCommand, printPassword}.read(env)
	}
	return s, err
}

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
		return deliveryError{fmt.Errorf("%w; nothing was printed", err)}
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

// orders is one for all copies, or one for each if they are numbered: so each is
// stapled by itself, and after a jam it is known which were printed.
func (p *printing) orders(ticket printer.Ticket) ([]printer.Order, error) {
	var out []printer.Order
	for i, sides := range p.copies {
		data, err := p.file(sides)
		if err != nil {
			return nil, err
		}
		id, err := printer.NewID(rand.Reader)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(append(data, ticket.String()...))
		o := printer.Order{ID: id, Title: p.title(i), Key: hex.EncodeToString(sum[:]), Ticket: ticket, PDF: data}
		if p.opt.again {
			o.Key += " " + id // nothing is known of this one
		}
		out = append(out, o)
	}
	return out, nil
}

// title is what a job is called at the printer.
func (p *printing) title(i int) string {
	out := strings.TrimSuffix(p.name(), ".pdf") + " " + p.doc.Code
	if p.opt.numbered {
		out += fmt.Sprintf(" copy %d of %d", i+1, p.opt.copies)
	}
	return out
}

func (p *printing) print(ctx context.Context, server printer.Server, orders []printer.Order) error {
	path := or(p.opt.journal, p.project.journal("print"))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("the journal cannot be kept: %w", cause(err))
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
	if err := p.writeReceipt(p.env.stdout); err != nil {
		return err
	}
	for i, o := range left {
		w.begin(o.Title)
		got, err := run.Print(ctx, o)
		w.end()
		if err == nil {
			err = p.printed(o.Title, got)
		}
		if err != nil && i < len(left)-1 {
			fmt.Fprintf(p.env.stderr, "%s not begun; the same command prints what is left\n", counted(len(left)-1-i, "copie"))
		}
		if err != nil {
			return err
		}
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
		fmt.Fprintf(p.env.stdout, "%s: printed%s\n", title, job)
		if advice := strings.TrimPrefix(p.advice(), "; "); advice != "" && !p.opt.numbered {
			fmt.Fprintf(p.env.stdout, "%s%s.\n", strings.ToUpper(advice[:1]), advice[1:])
		}
		return nil
	case printer.Held:
		fmt.Fprintf(p.env.stdout, "%s: waits at the printer until it is released there%s\n", title, job)
		return nil
	case printer.Sent:
		return deliveryError{fmt.Errorf("%s: the printer has it and is not done%s%s\n\tthe same command asks again what became of it, and sends nothing twice", title, job, answer)}
	case printer.Uncertain:
		return deliveryError{fmt.Errorf("%s: nobody can know whether it is printed%s%s\n\tlook at the printer; if it is not, print it with --again", title, job, answer)}
	}
	ended := map[printer.State]string{
		printer.Cancelled: "cancelled at the printer, which may have printed some sheets before",
		printer.Aborted:   "given up by the printer, which may have printed some sheets before",
		printer.Refused:   "not printed: the printer refused it",
		printer.Absent:    "not printed: it did not arrive whole",
	}[got.State]
	return deliveryError{fmt.Errorf("%s: %s%s%s", title, or(ended, "not printed: "+string(got.State)), job, answer)}
}

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
	fmt.Fprintf(p.env.stderr, "Print %s on %s of %s at %s? Type yes: ", plural(copies, "copy", "copies"), counted(sheets, "sheet"), p.how.sheet.Name, server)
	line, _ := bufio.NewReader(p.env.stdin).ReadString('\n')
	if strings.TrimSpace(strings.ToLower(line)) != "yes" {
		return deliveryError{errors.New("nothing was printed")}
	}
	return nil
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
