package printer

import (
	"context"
	"strings"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// less is a printer that makes a job with less than it was asked for, though it was
// asked to refuse then. A booklet on one side, forty copies sorted by page or pages
// shrunk to fit are paper for the bin: without its document such a job is cancelled,
// and with it stopped as far as it can be.
type less struct {
	by   string
	left []string // what it leaves out, as it was asked for; none: it does not say
}

func (l less) Error() string { return l.Say().String() }

// Say is what it leaves out, and what to do.
func (l less) Say() say.Message {
	m := say.Sprintf("%s would not print it as asked, and does not say what it leaves out", l.by)
	if len(l.left) > 0 {
		m = say.Sprintf("%s would not print it as asked: it leaves out %s", l.by, strings.Join(l.left, ", "))
	}
	return say.Sprintf("%s\n\tlet the printer be set so that it does; or leave out --printer, and print the file by the printer's own driver", m)
}

// shortened is what an answer that is a yes leaves out of the ticket, or nil. What it
// says of what was not asked for does not matter, nor what it says of the job's name.
func (t Ticket) shortened(by string, answer *goipp.Message) error {
	out := less{by: by}
	for _, a := range t.job {
		for _, no := range answer.Unsupported {
			if no.Name == a.Name {
				out.left = append(out.left, a.Name+" "+a.Values.String())
			}
		}
	}
	silent := goipp.Status(answer.Code) != goipp.StatusOk && len(answer.Unsupported) == 0
	if len(out.left) == 0 && !silent {
		return nil
	}
	return out
}

// handed is an order of which the printer has the whole document.
func (t *task) handed(ctx context.Context, o Order, answer *goipp.Message) error {
	t.less = o.Ticket.shortened(t.Server.String(), answer)
	if t.less == nil {
		return t.write(Sent, "")
	}
	if err := t.write(Sent, say.Err(t.less)); err != nil {
		return err
	}
	return t.withdraw(context.WithoutCancel(ctx))
}
