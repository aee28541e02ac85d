package printer

import (
	"context"
	"errors"
	"slices"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// Device is what a printer or a queue says of itself. What it does not say is
// empty.
type Device struct {
	URI, Name, Model, Location string

	State     string   // idle, processing or stopped
	Reasons   []string // printer-state-reasons: what hinders it, see Reason
	Accepting bool     // jobs
	Default   bool     // of the CUPS server's queues

	Formats    []string // such as application/pdf
	Sides      []string // such as two-sided-long-edge
	Media      []string // PWG names
	Ready      []string // of Media, what is loaded
	Sizes      []Size   // what it takes, and ranges of it
	Trays      []string
	Finishings []int // the enums of PWG 5100.1
	Copies     int   // the most of one job
	Colour     bool
	ColourWays []string // print-color-mode-supported
	Scaling    []string
	Collation  []string // of copies
	Holds      bool     // jobs, until somebody releases them
	Members    []string // the queues that a class of CUPS gives its jobs to; empty: it is no class

	operations []goipp.Op
	creation   []string // attributes that a job may have; none: not said
	mediaParts []string // of which a medium may be put together; none: not said
	version    goipp.Version
}

// TakesPDF reports whether the printer takes PDF, or says nothing of what it takes.
func (d Device) TakesPDF() bool {
	return len(d.Formats) == 0 || slices.Contains(d.Formats, "application/pdf")
}

// Mute reports whether the printer is a class of several that does not say what they can
// do, as CUPS's classes do not.
func (d Device) Mute() bool { return len(d.Members) > 0 && len(d.Sides)+len(d.Media) == 0 }

// Duplex reports whether the printer prints on both sides of a sheet.
func (d Device) Duplex() bool {
	return slices.Contains(d.Sides, "two-sided-long-edge") || slices.Contains(d.Sides, "two-sided-short-edge")
}

// Size is a size of paper, or a range of them, in hundredths of a millimetre.
type Size struct {
	Width, Height       int
	MaxWidth, MaxHeight int // of a range; otherwise as Width and Height
}

// asked are the attributes that Device has.
var asked = []string{
	"printer-name", "printer-uri-supported", "printer-make-and-model", "printer-location", "printer-info",
	"printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "ipp-versions-supported", "operations-supported",
	"document-format-supported", "sides-supported", "media-supported", "media-ready", "media-size-supported",
	"media-source-supported", "media-col-supported", "finishings-supported", "copies-supported", "color-supported",
	"print-color-mode-supported", "print-scaling-supported", "multiple-document-handling-supported",
	"sheet-collate-supported", "job-hold-until-supported", "job-creation-attributes-supported", "member-names",
}

// Ask asks a printer what it is and what it can do. It sends nothing that could
// be printed; an error says what hinders the way to the printer.
func (s Server) Ask(ctx context.Context) (Device, error) {
	version := ipp20
	answer, err := s.call(ctx, wants(s.request(goipp.OpGetPrinterAttributes, version), asked...))
	if no := (refusal{}); errors.As(err, &no) && (no.status == goipp.StatusErrorVersionNotSupported || no.status == goipp.StatusErrorBadRequest) {
		version = ipp11
		answer, err = s.call(ctx, wants(s.request(goipp.OpGetPrinterAttributes, version), asked...))
	}
	if err != nil {
		return Device{}, say.Errorf("printer: %w", err)
	}
	d, err := device(attributes(answer.Printer))
	if err != nil {
		return Device{}, say.Errorf("printer: %s: %w", s, err)
	}
	d.URI, d.version = s.String(), version
	return d, nil
}

// device reads what a printer says.
func device(a attributes) (Device, error) {
	d := Device{
		URI: a.word("printer-uri-supported"), Name: a.word("printer-name"), Model: a.word("printer-make-and-model"), Location: a.word("printer-location"),
		State: printerState(a.number("printer-state")), Reasons: reasons(a, "printer-state-reasons"), Accepting: a.yes("printer-is-accepting-jobs", true),
		Formats: a.words("document-format-supported"), Sides: a.words("sides-supported"),
		Media: a.words("media-supported"), Ready: a.words("media-ready"), Sizes: sizes(a),
		Trays: a.words("media-source-supported"), Finishings: a.numbers("finishings-supported"), Copies: copies(a),
		ColourWays: a.words("print-color-mode-supported"), Scaling: a.words("print-scaling-supported"),
		Collation: append(a.words("multiple-document-handling-supported"), a.words("sheet-collate-supported")...),
		Holds:     slices.Contains(a.words("job-hold-until-supported"), "indefinite"), Members: a.words("member-names"),
		creation: a.words("job-creation-attributes-supported"), mediaParts: a.words("media-col-supported"), version: ipp11,
	}
	for _, op := range a.numbers("operations-supported") {
		d.operations = append(d.operations, goipp.Op(op))
	}
	d.Colour = a.yes("color-supported", len(d.ColourWays) == 0 || slices.Contains(d.ColourWays, "color") || slices.Contains(d.ColourWays, "auto"))
	if len(d.operations) == 0 && len(d.Formats) == 0 {
		return Device{}, say.Errorf("the answer says nothing of a printer")
	}
	return d, nil
}

// copies is the most copies of one job: one where the printer does not say.
func copies(a attributes) int {
	_, most := a.span("copies-supported")
	return max(1, most)
}

func sizes(a attributes) []Size {
	var out []Size
	for _, c := range a.collections("media-size-supported") {
		var s Size
		s.Width, s.MaxWidth = c.span("x-dimension")
		s.Height, s.MaxHeight = c.span("y-dimension")
		if s.Width > 0 && s.Height > 0 {
			out = append(out, s)
		}
	}
	return out
}

func printerState(n int) string {
	return map[int]string{3: "idle", 4: "processing", 5: "stopped"}[n]
}

// reasons is the reasons that say something.
func reasons(a attributes, name string) []string {
	return slices.DeleteFunc(a.words(name), func(s string) bool { return s == "none" || s == "" })
}

// can reports whether the printer knows all of the operations.
func (d Device) can(ops ...goipp.Op) bool {
	return !slices.ContainsFunc(ops, func(op goipp.Op) bool { return !slices.Contains(d.operations, op) })
}

// takes reports whether a job may have an attribute, as far as the printer says.
// What was not wished for, but would be good, is left out where it may not. What
// was wished for is not: the lists of real printers have gaps, and a printer that
// means it refuses the job.
func (d Device) takes(name string) bool {
	return len(d.creation) == 0 || slices.Contains(d.creation, name)
}
