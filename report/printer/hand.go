package printer

import (
	"context"
	"errors"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// hand hands an order over. Afterwards its state is Sent or settled; the error is
// that of the journal.
func (t *task) hand(ctx context.Context, o Order) error {
	if err := t.write(Trying, ""); err != nil {
		return err
	}
	if !o.Ticket.create {
		return t.printJob(ctx, o)
	}
	m := t.Server.request(goipp.OpCreateJob, o.Ticket.version)
	answer, err := t.patiently(ctx, Trying, func() (*goipp.Message, error) {
		return t.Server.call(ctx, o.fill(m))
	})
	if err == nil {
		if t.job = attributes(answer.Job).number("job-id"); t.job <= 0 {
			err = failure{error: say.Errorf("the printer has made a job, but gives it no number"), stage: unanswered}
		}
	}
	if err != nil {
		return t.failed(ctx, err)
	}
	t.fresh = true
	if err := t.write(Created, ""); err != nil {
		_, _ = t.Server.call(context.WithoutCancel(ctx), t.Server.jobRequest(goipp.OpCancelJob, ipp11, t.job))
		return err
	}
	if err := o.Ticket.shortened(t.Server.String(), answer); err != nil {
		return t.refused(context.WithoutCancel(ctx), err)
	}
	return t.sendDocument(ctx, o)
}

// fill adds what a request has that creates a job.
func (o Order) fill(m *goipp.Message) *goipp.Message {
	out := *m
	out.Operation = m.Operation.Clone()
	out.Operation.Add(goipp.MakeAttr("job-name", goipp.TagName, goipp.String(o.jobName())))
	// A printer that cannot do all of it is to refuse, not to print otherwise.
	out.Operation.Add(goipp.MakeAttr("ipp-attribute-fidelity", goipp.TagBoolean, goipp.Boolean(true)))
	out.Job = o.Ticket.job
	return &out
}

func pdfFormat(m *goipp.Message) *goipp.Message {
	m.Operation.Add(goipp.MakeAttr("document-format", goipp.TagMimeType, goipp.String("application/pdf")))
	return m
}

// document is the order's document, which may arrive only when the journal says
// so.
func (t *task) document(o Order) *document {
	return &document{data: o.PDF, finishing: func() error { return t.write(Finishing, "") }}
}

func (t *task) sendDocument(ctx context.Context, o Order) error {
	answer, err := t.patiently(ctx, Created, func() (*goipp.Message, error) {
		m := pdfFormat(t.Server.jobRequest(goipp.OpSendDocument, o.Ticket.version, t.job))
		m.Operation.Add(goipp.MakeAttr("last-document", goipp.TagBoolean, goipp.Boolean(true)))
		return t.Server.send(ctx, m, t.document(o))
	})
	if err != nil {
		return t.failed(ctx, err)
	}
	return t.handed(ctx, o, answer)
}

// printJob hands everything over at once, to a printer that knows nothing else.
// Where it can be asked before whether it will, it is.
func (t *task) printJob(ctx context.Context, o Order) error {
	if o.Ticket.check {
		answer, err := t.patiently(ctx, Trying, func() (*goipp.Message, error) {
			return t.Server.call(ctx, pdfFormat(o.fill(t.Server.request(goipp.OpValidateJob, o.Ticket.version))))
		})
		if err != nil {
			return t.failed(ctx, err)
		}
		if err := o.Ticket.shortened(t.Server.String(), answer); err != nil {
			return t.write(Refused, say.Err(err))
		}
	}
	answer, err := t.patiently(ctx, Trying, func() (*goipp.Message, error) {
		return t.Server.send(ctx, pdfFormat(o.fill(t.Server.request(goipp.OpPrintJob, o.Ticket.version))), t.document(o))
	})
	if err != nil {
		return t.failed(ctx, err)
	}
	t.job, t.fresh = attributes(answer.Job).number("job-id"), true
	return t.handed(ctx, o, answer)
}

// patiently sends a request, and again after a wait while the printer has
// certainly done nothing and may do it later. The state is then what it was.
func (t *task) patiently(ctx context.Context, state State, send func() (*goipp.Message, error)) (*goipp.Message, error) {
	for n := 0; ; n++ {
		answer, err := send()
		if err == nil || !later(err) || n >= len(t.Limits.Waits) || ctx.Err() != nil {
			return answer, err
		}
		if err := t.write(state, say.Err(err)); err != nil {
			return nil, err
		}
		if t.Clock.Sleep(ctx, t.Limits.Waits[n]) != nil {
			return nil, err
		}
	}
}

// later reports whether a request has done nothing and may be sent again.
func later(err error) bool {
	var no refusal
	var f failure
	switch {
	case broken(err):
		return false
	case errors.As(err, &no):
		return no.busy()
	case errors.As(err, &f):
		return !f.final && (f.stage == unsent || f.stage == declined && f.busy)
	}
	return false
}

// failed finds out what is true after a request that creates a job or hands over
// its document has gone wrong.
func (t *task) failed(ctx context.Context, cause error) error {
	after := context.WithoutCancel(ctx) // the printer is asked all the same
	var no refusal
	var f failure
	switch {
	case broken(cause):
		if t.job > 0 {
			_, _ = t.Server.call(after, t.Server.jobRequest(goipp.OpCancelJob, ipp11, t.job))
		}
		return cause
	case errors.As(cause, &no), errors.As(cause, &f) && f.stage == declined:
		return t.refused(after, cause)
	case f.stage == unsent && t.job == 0:
		return t.write(Absent, say.Err(cause))
	}
	j, seen := t.inquire(after)
	return t.resolve(after, j, seen, cause)
}

// refused is the end of an order to which the printer said no. A job that is
// there already is cancelled; if it is being printed against the printer's own
// word, that counts.
func (t *task) refused(ctx context.Context, cause error) error {
	end := Refused
	if later(cause) { // it was busy to the last
		end = Absent
	}
	if t.job == 0 && t.state != Finishing {
		return t.write(end, say.Err(cause))
	}
	j, seen := t.look(ctx)
	if seen == waiting || seen == active {
		if t.mine(j) {
			_, seen = t.cancel(ctx, j)
		}
	}
	if t.state == Finishing && (seen == active || seen == completed) {
		return t.write(ended(seen), say.Sprintf("though it said: %s", say.Err(cause)))
	}
	return t.write(end, say.Err(cause))
}
