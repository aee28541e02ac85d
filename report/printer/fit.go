package printer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// Wish is how somebody wants a document printed. The zero value of a field wishes
// for nothing.
type Wish struct {
	Copies int    // 0: one
	Sides  string // one-sided, two-sided-long-edge or two-sided-short-edge
	Media  Medium
	Tray   string
	Staple string // a key of Staples
	Grey   bool
	Hold   bool // the job waits at the printer until somebody releases it
}

// Medium is a paper by its PWG name and its size in hundredths of a millimetre.
type Medium struct {
	Name          string
	Width, Height int
}

// Lack is something that a printer cannot do, and what can be done.
type Lack struct{ What, Hint say.Message }

func (l Lack) Error() string { return l.Say().String() }

// Say is what it cannot do, and below it what can be done.
func (l Lack) Say() say.Message {
	if l.Hint == "" {
		return l.What
	}
	return say.Sprintf("%s\n\t%s", l.What, l.Hint)
}

// Ticket is a wish in the words of one printer.
type Ticket struct {
	Notes []say.Message // what is not quite as wished, or worth knowing before

	job     goipp.Attributes
	create  bool // by Create-Job and Send-Document
	check   bool // by Validate-Job first
	hold    bool
	version goipp.Version
}

// String is the ticket as the journal has it: name=value, in a fixed order.
func (t Ticket) String() string {
	var out []string
	for _, a := range t.job {
		out = append(out, a.Name+"="+a.Values.String())
	}
	return strings.Join(out, " ")
}

// Fit puts a wish into the words of the printer. The lacks are everything that it
// cannot do; with any of them nothing may be sent.
func (d Device) Fit(w Wish) (Ticket, []Lack) {
	f := fitting{d: d, w: w, t: Ticket{
		create: d.can(goipp.OpCreateJob, goipp.OpSendDocument), check: d.can(goipp.OpValidateJob),
		hold: w.Hold, version: cmp.Or(d.version, ipp11),
	}}
	f.order()
	refused := f.lacks
	f.copies()
	f.sides()
	f.paper()
	f.staple()
	f.colour()
	f.hold()
	f.scaling()
	if d.Mute() && len(f.lacks) > len(refused) {
		f.lacks = refused
		f.lack(say.Sprintf("print to one of them: %s", list(d.Members)), "this is a class of printers, which does not say what they can do")
	}
	return f.t, f.lacks
}

// fitting is a ticket that is being written.
type fitting struct {
	d     Device
	w     Wish
	t     Ticket
	lacks []Lack
}

func (f *fitting) lack(hint, format say.Message, args ...any) {
	f.lacks = append(f.lacks, Lack{say.Sprintf(format, args...), hint})
}

func (f *fitting) note(format say.Message, args ...any) {
	f.t.Notes = append(f.t.Notes, say.Sprintf(format, args...))
}

func (f *fitting) word(name, value string) {
	f.t.job.Add(goipp.MakeAttr(name, goipp.TagKeyword, goipp.String(value)))
}

// order is whether the printer takes our documents at all.
func (f *fitting) order() {
	d := f.d
	if !d.Accepting {
		f.lack("whoever looks after it can let it: cupsaccept, or its own panel", "the printer accepts no jobs")
	}
	if !d.TakesPDF() {
		f.lack(say.Sprintf("it takes %s: print through a queue of CUPS, which translates", list(d.Formats)), "the printer takes no PDF")
	}
	if len(d.operations) > 0 && !f.t.create && !d.can(goipp.OpPrintJob) {
		f.lack("is it the address of a printer, or only of its fax or scanner?", "the printer takes no documents")
	}
	if d.State == "stopped" {
		f.note("the printer is stopped%s", why(d.Reasons))
	}
}

// why is the reasons of a state, behind a colon.
func why(reasons []string) say.Message {
	var out []say.Message
	for _, r := range reasons {
		out = append(out, Meaning(r))
	}
	if len(out) == 0 {
		return ""
	}
	return say.Sprintf(": %s", say.Join(out, ", "))
}

func (f *fitting) copies() {
	n := max(1, f.w.Copies)
	if n > f.d.Copies {
		f.lack(say.Sprintf("it makes at most %d in one job: print them in several runs", f.d.Copies), "the printer does not make %d copies", n)
		return
	}
	if n == 1 {
		return
	}
	f.t.job.Add(goipp.MakeAttr("copies", goipp.TagInteger, goipp.Integer(n)))
	switch c := f.d.Collation; {
	// Asked for where it is supported, whatever job-creation-attributes lists:
	// CUPS's own printer leaves it out there and obeys.
	case slices.Contains(c, "separate-documents-collated-copies"):
		f.word("multiple-document-handling", "separate-documents-collated-copies")
	case slices.Contains(c, "collated") && f.d.takes("sheet-collate"):
		f.word("sheet-collate", "collated")
	default:
		f.note("the printer does not say whether it lays whole copies on each other or sorts them by page")
	}
}

func (f *fitting) sides() {
	w, has := f.w.Sides, f.d.Sides
	switch {
	case w == "", w == "one-sided" && len(has) == 0:
	case slices.Contains(has, w):
		f.word("sides", w)
	case strings.HasPrefix(w, "two-sided") && !slices.ContainsFunc(has, func(s string) bool { return strings.HasPrefix(s, "two-sided") }):
		f.lack("print the fronts by --side front, lay the sheets in again, and print --side back", "the printer prints on one side only")
	default:
		f.lack(say.Sprintf("it has %s", list(has)), "the printer has no sides %q", w)
	}
}

func (f *fitting) colour() {
	ways := f.d.ColourWays
	switch {
	case !f.w.Grey && !f.d.Colour:
		f.lack("--grey prints in greys", "the printer has no colour")
	case f.w.Grey && f.d.Colour && !slices.Contains(ways, "monochrome"):
		f.note("the printer cannot be told to print in greys: it chooses its inks itself")
	case f.w.Grey && f.d.Colour && !f.d.takes("print-color-mode"):
		f.note("a job cannot tell the printer to print in greys: it prints as it is set")
	case !f.w.Grey && (!f.d.takes("print-color-mode") || !slices.Contains(ways, "color") && !slices.Contains(ways, "auto")):
		f.note("a job cannot tell the printer to print in colour: it prints as it is set, and many are set to greys")
	case !f.d.takes("print-color-mode"):
	case f.w.Grey && slices.Contains(ways, "monochrome"):
		f.word("print-color-mode", "monochrome")
	case !f.w.Grey && slices.Contains(ways, "color"): // many offices have greys as the default
		f.word("print-color-mode", "color")
	case !f.w.Grey:
		f.word("print-color-mode", "auto")
	}
}

// scaling is that the pages are printed in their own size: the sheets have that of
// the paper, and halves that are shrunk no longer meet in the fold.
func (f *fitting) scaling() {
	switch ways := f.d.Scaling; {
	case slices.Contains(ways, "none") && f.d.takes("print-scaling"):
		f.word("print-scaling", "none")
	case len(ways) == 0:
		f.note("the printer does not say whether it prints pages in their own size or shrinks them: try one copy")
	default:
		f.note("a job cannot tell the printer to print pages in their own size (it has print-scaling %s), so it may shrink them: try one copy", list(ways))
	}
}

func (f *fitting) hold() {
	switch {
	case !f.w.Hold:
	case f.d.Holds:
		f.word("job-hold-until", "indefinite")
	default:
		f.lack("print without --hold, or through a queue of CUPS, which can", "the printer cannot hold a job")
	}
}

// list is what a printer has, in a line that can be read.
func list(words []string) say.Message {
	const most = 12
	switch {
	case len(words) == 0:
		return "none"
	case len(words) > most:
		return say.Sprintf("%s and %d more", strings.Join(words[:most], ", "), len(words)-most)
	}
	return say.Literal(strings.Join(words, ", "))
}
