package press

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"tongket/report/briefing"
	"tongket/report/frame"
	"tongket/report/pdf"
	"tongket/report/printer"
	"tongket/report/theme"
)

// Wish is how each copy is to be printed.
func (j *Job) Wish() printer.Wish {
	w := printer.Wish{
		Copies: j.opt.Copies, Media: medium(j.Scheme.Sheet), Tray: j.opt.Tray, Staple: j.opt.Staple,
		Grey: j.opt.Grey, Hold: j.opt.Hold, Sides: Sides(j.Scheme.Turn),
	}
	if j.opt.Numbered {
		w.Copies = 1
	}
	return w
}

// Sides is a turn in the words of IPP.
func Sides(t pdf.Turn) string {
	switch t {
	case pdf.LongEdge:
		return "two-sided-long-edge"
	case pdf.ShortEdge:
		return "two-sided-short-edge"
	}
	return "one-sided"
}

// medium is a paper as printers call it; they measure in hundredths of a millimetre.
func medium(p theme.Paper) printer.Medium {
	hundredths := func(v frame.Pt) int { return int(100*v/frame.MM + 0.5) }
	return printer.Medium{Name: p.Media, Width: hundredths(p.Size.W), Height: hundredths(p.Size.H)}
}

// Papers is the names of the papers that a printer has and a briefing is printed on.
func Papers(d printer.Device) []string {
	var out []string
	for _, p := range theme.House().Papers {
		if d.Has(medium(p)) {
			out = append(out, p.Flag)
		}
	}
	slices.Sort(out)
	return out
}

// Order is what a printer is to print, of one of the copies that differ.
type Order struct {
	printer.Order
	sides []frame.Page
}

// Orders is one for all copies, or one for each if they are numbered: so each is
// stapled by itself, and after a jam it is known which were printed. A number is
// printed once, so what it is known by says nothing of how; any other document is
// known by all of it.
func (j *Job) Orders(ticket printer.Ticket) ([]Order, error) {
	var out []Order
	for i, sides := range j.copies {
		id, err := printer.NewID(rand.Reader)
		if err != nil {
			return nil, err
		}
		o := Order{printer.Order{ID: id, Title: j.title(i), Ticket: ticket}, sides}
		if j.opt.Numbered {
			o.Key = fmt.Sprintf("%s%scopy %d", j.numberedKey(), j.countKey(), i+1)
		} else {
			if o.PDF, err = j.file(sides); err != nil {
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

// Document is what a printer gets of an order. Numbered copies are painted when their
// turn comes.
func (j *Job) Document(o Order) (printer.Order, error) {
	var err error
	if o.PDF == nil {
		o.PDF, err = j.file(o.sides)
	}
	return o.Order, err
}

// numberedKey is how the keys of all numbered copies of a version begin, and countKey
// how it goes on with those of so many, or with one side of them.
func (j *Job) numberedKey() string {
	return fmt.Sprintf("numbered %s %s ", j.Doc.Code, briefing.Join(j.Doc.Langs, ","))
}

func (j *Job) countKey() string {
	return strings.TrimLeft(fmt.Sprintf("%s of %d ", j.opt.Side, j.opt.Copies), " ")
}

// title is what a job is called at the printer.
func (j *Job) title(i int) string {
	out := strings.TrimSuffix(j.FileName(), ".pdf") + " " + j.Doc.Code
	if j.opt.Numbered {
		out += fmt.Sprintf(" copy %d of %d", i+1, j.opt.Copies)
	}
	return out
}
