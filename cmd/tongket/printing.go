package main

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"tongket/fonts"
	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/impose"
	"tongket/report/layout"
	"tongket/report/pdf"
	"tongket/templates"
)

// printing is a briefing on its way to paper.
type printing struct {
	env     environment
	opt     printOptions
	project project
	*briefing.Briefing
	set   *fonts.Set
	how   scheme
	stamp pdf.Stamp

	spans  []span         // of pages, if not all
	part   int            // how many pages are printed
	copies [][]frame.Page // the sides of each copy that differs from the others: one, or all if they are numbered
}

// impose sets the chosen pages on the sides of sheets.
func (p *printing) impose() error {
	marks := []string{p.Mark}
	if p.opt.numbered {
		marks = marks[:0]
		for i := range p.opt.copies {
			number := templates.Numbered(i+1, p.opt.copies, p.Doc.Langs)
			marks = append(marks, strings.TrimPrefix(p.Mark+" · "+number, " · "))
		}
		if slices.ContainsFunc(marks, func(m string) bool { return !templates.MarkFits(m, p.Doc.Theme, p.set) }) {
			return usagef("--mark is too long to stand beside the number of the copy")
		}
	}
	pages, err := chosen(p.Pages, p.spans)
	if err != nil {
		return err
	}
	p.part = len(pages)
	if p.how.turn != pdf.OneSided {
		pages = bound(pages, p.Doc.Theme)
	}
	if p.how.leaves {
		pages = p.filled(pages)
	}
	for _, mark := range marks {
		p.copies = append(p.copies, p.oneSide(p.how.impose(p.Paint(pages, mark))))
	}
	if p.opt.side != "" {
		p.how.turn = pdf.OneSided
	}
	return nil
}

// filled is pages in fours: an empty page says that it is empty, and bears the mark
// and the number of its copy. The last, the back of a booklet, stays white.
func (p *printing) filled(pages []frame.Page) []frame.Page {
	out := pages[:len(pages):len(pages)]
	for len(out)%4 != 0 && len(out)%4 != 3 {
		out = append(out, layout.Blank(p.Doc, len(out)+1, p.set))
	}
	return out
}

// The sides of sheets that are printed one after the other.
const front, back = "front", "back"

// oneSide is the fronts or the backs of sheets, if only these are printed: a back
// for every front.
func (p *printing) oneSide(sides []frame.Page) []frame.Page {
	if p.opt.side == "" {
		return sides
	}
	if len(sides)%2 == 1 {
		sides = append(sides[:len(sides):len(sides)], frame.Page{Frame: frame.Frame{Size: sides[0].Size}})
	}
	first := 0
	if p.opt.side == back {
		first = 1
	}
	var out []frame.Page
	for i := first; i < len(sides); i += 2 {
		out = append(out, sides[i])
	}
	return out
}

// file is the sides of some copies as PDF. Each copy begins on a sheet of its own.
func (p *printing) file(copies ...[]frame.Page) ([]byte, error) {
	var sides []frame.Page
	for i, c := range copies {
		if p.how.turn != pdf.OneSided && len(c)%2 == 1 && i < len(copies)-1 {
			c = append(c[:len(c):len(c)], frame.Page{Frame: frame.Frame{Size: c[0].Size}})
		}
		sides = append(sides, c...)
	}
	var out bytes.Buffer
	err := pdf.Sheets(&out, p.Doc, sides, p.how.turn, p.set, p.stamp)
	return out.Bytes(), err
}

// name is that of the file of sheets: after the briefing, and how it is printed.
func (p *printing) name() string {
	name := p.Stem()
	for _, part := range []string{p.how.name, strings.ToLower(p.how.sheet.Name)} {
		if part != "" && part != "a4" {
			name += "-" + part
		}
	}
	switch {
	case p.how.name == "" && p.opt.duplex:
		name += "-duplex"
	case p.how.name == "":
		name += "-print"
	case p.opt.signature > 0:
		name += fmt.Sprintf("-in-%ds", p.opt.signature)
	}
	if p.spans != nil {
		name += "-pages-" + joinSpans(p.spans)
	}
	look := p.Look
	look.Paper = "" // said by the sheet
	name += look.Suffix()
	if p.opt.numbered {
		name += "-numbered"
	}
	if p.opt.side != "" {
		name += "-" + p.opt.side
	}
	return name + ".pdf"
}

// write writes the sheets, and says how they are printed.
func (p *printing) write() error {
	data, err := p.file(p.copies...)
	if err != nil {
		return err
	}
	receipt, err := p.receipt()
	if err != nil {
		return err
	}
	name := or(p.opt.output, p.name())
	if err := deliver(p.env, p.opt.output, name, data); err != nil {
		return err
	}
	say := p.env.stdout
	if p.opt.output == "-" {
		say, name = p.env.stderr, "(standard output)"
	}
	fmt.Fprintf(say, "%s: %s\n", name, p.estimate())
	if err := receipt.write(say); err != nil {
		return err
	}
	fmt.Fprintf(say, "Print it on %s in its own size (100%%), %s.\n", p.how.sheet.Name, strings.TrimSuffix(p.how.turned()+"; "+p.advice(), "; "))
	if p.opt.output != "-" {
		fmt.Fprintf(say, "With CUPS: %s\n", p.lp(name))
	}
	return nil
}

// advice is what is done with the printed sheets.
func (p *printing) advice() string {
	if p.opt.side == front {
		return "then lay the sheets in again and print the other side by --side back (try it with one copy: printers differ in how the paper must lie)"
	}
	return p.how.advice
}

// lp is the command that prints the file through CUPS.
func (p *printing) lp(name string) string {
	copies := ""
	if p.opt.copies > 1 && !p.opt.numbered {
		copies = fmt.Sprintf("-n %d ", p.opt.copies)
	}
	return fmt.Sprintf("lp -d QUEUE %s-o media=%s -o sides=%s -o print-scaling=none -- '%s'", copies, p.how.sheet.Name, ippSides(p.how.turn), strings.ReplaceAll(name, "'", `'\''`))
}

// estimate is the paper and toner that all copies take.
func (p *printing) estimate() string {
	sides := len(p.copies[0])
	sheets := p.how.sheets(sides)
	pages := counted(p.part, "page")
	if p.spans != nil {
		pages = fmt.Sprintf("pages %s of the %d that the briefing has on %s,", joinSpans(p.spans), len(p.Pages), strings.ToUpper(string(p.how.page)))
	}
	out := fmt.Sprintf("%s on %s of %s (%s), %s", pages, counted(sheets, "sheet"), p.how.sheet.Name, counted(sides, "side"), p.Doc.Code)
	if p.how.shrunk > 0 {
		out += fmt.Sprintf("; pages at %.0f%%, the smallest letters at %.1f pt", 100*p.how.shrunk, smallestType*p.how.shrunk)
	}
	if n := p.opt.copies; n > 1 {
		out += fmt.Sprintf("; %d copies: %s, %s", n, counted(n*sheets, "sheet"), counted(n*sides, "side"))
	}
	return out + "; " + p.toner()
}

// smallestType is the size of notes on every page, in points.
const smallestType = 8

// toner is how much of the sides the toner covers.
func (p *printing) toner() string {
	scale := impose.NewScale(p.set)
	var black, colour, most float64
	for _, s := range p.copies[0] {
		ink := scale.Weigh(s.Frame)
		black, colour, most = black+ink.Black, colour+ink.Colour, max(most, ink.Black+ink.Colour)
	}
	n := float64(len(p.copies[0]))
	out := fmt.Sprintf("toner on about %.1f%% of a side", 100*black/n)
	if colour > 0 {
		out = fmt.Sprintf("toner on about %.1f%% of a side in black and %.1f%% in colours", 100*black/n, 100*colour/n)
	}
	return out + fmt.Sprintf(", at most %.1f%%", 100*most)
}

// receiptSheet is the list on which numbered copies are signed for; without data
// where there are none.
type receiptSheet struct {
	name          string
	data          []byte
	copies, pages int
}

func (p *printing) receipt() (receiptSheet, error) {
	if !p.opt.numbered {
		return receiptSheet{}, nil
	}
	d, problems := templates.Receipt(p.project.Report, p.Edition, p.Doc.Langs, p.Doc.Code, p.opt.copies, p.set)
	list, err := p.Leaflet(d, problems, p.Mark, p.stamp.Made)
	name := p.Stem() + "-receipt.pdf"
	return receiptSheet{name, list.PDF, p.opt.copies, list.Pages}, err
}

func (r receiptSheet) write(say io.Writer) error {
	if r.data == nil {
		return nil
	}
	if err := writeFile(r.name, r.data); err != nil {
		return fmt.Errorf("the list to sign: %w", err)
	}
	fmt.Fprintf(say, "%s: the list to sign, for %s, %s\n", r.name, plural(r.copies, "copy", "copies"), counted(r.pages, "page"))
	return nil
}
