package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"tongket/report"
	"tongket/report/disk"
	"tongket/report/pdf"
	"tongket/report/press"
	"tongket/report/say"
	"tongket/report/told"
)

// printing is a job with what the command line says of it.
type printing struct {
	*press.Job
	env     environment
	opt     printOptions
	project project

	file, receipt string     // that were written
	jobs          []told.Job // that were sent
	done          bool       // there is something to tell of the run
}

// told is the run as machines read it.
func (p *printing) told() told.Printed {
	e := p.Estimate()
	return told.Printed{
		Edition: p.Edition.ID, Code: p.Doc.Code, File: p.file, Receipt: p.receipt, Printer: p.opt.printer, Paper: p.Scheme.Sheet.Name,
		Pages: e.Pages, Sheets: e.Sheets, Sides: e.Sides, Copies: e.Copies, Turn: press.Sides(p.Scheme.Turn), Jobs: p.jobs,
	}
}

// options is what the flags ask for.
func (opt printOptions) options() (press.Options, error) {
	out := press.Options{
		Sheet: opt.paper, PerSide: opt.nup, Signature: opt.signature, Duplex: opt.duplex, Side: press.Side(opt.side),
		Copies: opt.copies, Numbered: opt.numbered, Staple: opt.staple, Tray: opt.tray, Hold: opt.hold,
	}
	out.Edition, out.Languages, out.Look = opt.edition, languages(opt.lang), opt.look()
	for arrange, asked := range map[press.Arrangement]bool{press.Booklet: opt.booklet, press.Stacks: opt.cut, press.Handout: opt.nup != 0} {
		if asked {
			out.Arrange = arrange
		}
	}
	var err error
	if out.Pages, err = press.ParseSpans(opt.pages); err == nil {
		err = out.Check()
	}
	return out, err
}

// misfit says in flags why pages do not go on a paper.
func misfit(err error) error {
	var e press.Unfit
	if !errors.As(err, &e) {
		return err
	}
	switch e.Why {
	case press.TwoTooSmall:
		return usagef("two pages on %s could not be read: print them on --paper %s", e.Sheet, report.Either(e.Take))
	case press.NotesTooSmall:
		return usagef("a handout has small pages: print it on --paper %s", report.Either(e.Take))
	case press.NoPage:
		return usagef("no page is as large as %s: print a --booklet, --nup 2 or --cut on it", e.Sheet)
	}
	return usagef("--paper is %s, not %q", report.Either(e.Take), e.Sheet)
}

// write writes the sheets, and says how they are printed.
func (p *printing) write() error {
	data, err := p.PDF()
	if err != nil {
		return err
	}
	receipt, err := p.Receipt()
	if err != nil {
		return err
	}
	name := or(p.opt.output, p.FileName())
	told, err := deliver(p.env, disk.File{Name: name, Data: data}, filesOf(receipt)...)
	if err != nil {
		return err
	}
	say.Fprintf(told, "%s: %s\n", called(p.env, name), p.estimate())
	sayReceipt(told, receipt)
	p.file, p.done = name, true
	if receipt.PDF != nil {
		p.receipt = receipt.Name
	}
	say.Fprintf(told, "Print it on %s in its own size (100%%), %s.\n", p.Scheme.Sheet.Name, p.handling())
	if p.opt.output != "-" {
		say.Fprintf(told, "With CUPS: %s\n", p.lp(name))
	}
	return nil
}

// writeReceipt writes the list on which numbered copies are signed for, if there is one.
func writeReceipt(told io.Writer, r press.Receipt) error {
	if err := writeFiles(filesOf(r)); err != nil {
		return say.Errorf("the list to sign: %w", err)
	}
	sayReceipt(told, r)
	return nil
}

// filesOf is the list on which numbered copies are signed for, if there is one.
func filesOf(r press.Receipt) []disk.File {
	if r.PDF == nil {
		return nil
	}
	return []disk.File{{Name: r.Name, Data: r.PDF}}
}

// sayReceipt says that the list is written, if there is one.
func sayReceipt(told io.Writer, r press.Receipt) {
	if r.PDF == nil {
		return
	}
	say.Fprintf(told, "%s: the list to sign, for %s, %s\n", r.Name, say.Count(r.Copies, "%d copy|%d copies"), say.Count(r.Pages, "%d page|%d pages"))
}

// turned says how the sheets are turned over, for somebody at a printer's dialogue.
func turned(t pdf.Turn) say.Message {
	switch t {
	case pdf.LongEdge:
		return "on both sides, turned over at the long edge"
	case pdf.ShortEdge:
		return "on both sides, turned over at the short edge"
	}
	return "on one side"
}

// advice is what is done with the printed sheets.
func (p *printing) advice() say.Message {
	switch {
	case p.opt.side == string(press.Front):
		return "then lay the sheets in again and print the other side by --side back (try it with one copy: printers differ in how the paper must lie)"
	case p.opt.booklet && p.opt.signature > 0:
		return say.Sprintf("fold every %s by themselves in the middle, and stitch the folds together, one on the other", say.Count(p.opt.signature, "%d sheet|%d sheets"))
	case p.opt.booklet:
		return "fold it in the middle"
	case p.opt.cut:
		return "cut the stack in the middle and lay the left half on the right one"
	}
	return ""
}

// handling is how the sheets are printed, and what is done with them.
func (p *printing) handling() say.Message {
	if advice := p.advice(); advice != "" {
		return say.Sprintf("%s; %s", turned(p.Scheme.Turn), advice)
	}
	return turned(p.Scheme.Turn)
}

// lp is the command that prints the file through CUPS.
func (p *printing) lp(name string) string {
	copies := ""
	if p.opt.copies > 1 && !p.opt.numbered {
		copies = fmt.Sprintf("-n %d ", p.opt.copies)
	}
	return fmt.Sprintf("lp -d QUEUE %s-o media=%s -o sides=%s -o print-scaling=none -- '%s'", copies, p.Scheme.Sheet.Name, press.Sides(p.Scheme.Turn), strings.ReplaceAll(name, "'", `'\''`))
}

// estimate says which paper and toner all copies take.
func (p *printing) estimate() say.Message {
	e := p.Estimate()
	pages := say.Count(e.Pages, "%d page|%d pages")
	if e.Spans != nil {
		pages = say.Sprintf("pages %s of the %d that the briefing has on %s,", e.Spans, e.Of, p.Scheme.Page.Name)
	}
	out := say.Sprintf("%s on %s of %s (%s), %s", pages, say.Count(e.Sheets, "%d sheet|%d sheets"), p.Scheme.Sheet.Name, say.Count(e.Sides, "%d side|%d sides"), p.Doc.Code)
	if p.Scheme.Shrunk > 0 {
		out = say.Sprintf("%s; pages at %.0f%%, the smallest letters at %.1f pt", out, 100*p.Scheme.Shrunk, e.Smallest)
	}
	if n := e.Copies; n > 1 {
		out = say.Sprintf("%s; %d copies: %s, %s", out, n, say.Count(n*e.Sheets, "%d sheet|%d sheets"), say.Count(n*e.Sides, "%d side|%d sides"))
	}
	toner := say.Sprintf("toner on about %.1f%% of a side", 100*e.Black)
	if e.Colour > 0 {
		toner = say.Sprintf("toner on about %.1f%% of a side in black and %.1f%% in colours", 100*e.Black, 100*e.Colour)
	}
	return say.Sprintf("%s; %s, at most %.1f%%", out, toner, 100*e.Most)
}
