package ipptest

import (
	"io"
	"log"
	"slices"

	"github.com/OpenPrinting/goipp"
)

func quiet() *log.Logger { return log.New(io.Discard, "", 0) }

func reply(m *goipp.Message, status goipp.Status) *goipp.Message {
	out := goipp.NewResponse(m.Version, status, m.RequestID)
	out.Operation.Add(goipp.MakeAttr("attributes-charset", goipp.TagCharset, goipp.String("utf-8")))
	out.Operation.Add(goipp.MakeAttr("attributes-natural-language", goipp.TagLanguage, goipp.String("en")))
	return out
}

// do does what is asked.
func (p *Printer) do(m *goipp.Message, document []byte) *goipp.Message {
	p.mu.Lock()
	defer p.mu.Unlock()
	op := goipp.Op(m.Code)
	if !p.knows(op) {
		return reply(m, goipp.StatusErrorOperationNotSupported)
	}
	switch op {
	case goipp.OpGetPrinterAttributes:
		out := reply(m, goipp.StatusOk)
		out.Printer = p.describe()
		return out
	case goipp.OpCreateJob, goipp.OpPrintJob, goipp.OpValidateJob:
		return p.create(m, op, document)
	case goipp.OpGetJobs:
		return p.list(m)
	}
	j := p.find(m)
	if j == nil {
		return reply(m, goipp.StatusErrorNotFound)
	}
	switch op {
	case goipp.OpSendDocument:
		if j.State != 4 || j.Whole > 0 {
			return reply(m, goipp.StatusErrorNotPossible)
		}
		j.take(document, p.Hurries)
	case goipp.OpCancelJob:
		if j.State >= 7 || j.State == 5 && !p.Cancels {
			return reply(m, goipp.StatusErrorNotPossible)
		}
		j.State = 7
	case goipp.OpGetJobAttributes:
		if p.Forgets {
			return reply(m, goipp.StatusErrorNotFound)
		}
		p.step(j)
	}
	out := reply(m, goipp.StatusOk)
	out.Job = p.tell(j)
	return out
}

// describe is what the printer says of itself.
func (p *Printer) describe() goipp.Attributes {
	out := p.Attributes.Clone()
	ops := goipp.Attribute{Name: "operations-supported"}
	for _, op := range p.Operations {
		ops.Values.Add(goipp.TagEnum, goipp.Integer(op))
	}
	out.Add(ops)
	reasons := []string{"none"}
	if p.Reasons != nil {
		reasons = p.Reasons()
	}
	out.Add(Words("printer-state-reasons", reasons...))
	return out
}

// create begins a job, unless it asks for what the printer has not.
func (p *Printer) create(m *goipp.Message, op goipp.Op, document []byte) *goipp.Message {
	if bad := p.cannot(m.Job); len(bad) > 0 {
		out := reply(m, goipp.StatusErrorAttributesOrValues)
		out.Unsupported = bad
		return out
	}
	out := reply(m, goipp.StatusOk)
	if op == goipp.OpValidateJob {
		return out
	}
	j := &Job{ID: len(p.jobs) + 1, Name: value(m.Operation, "job-name"), Owner: value(m.Operation, "requesting-user-name"), Ticket: map[string]string{}, State: 4}
	for _, a := range append(m.Operation.Clone(), m.Job...) {
		j.Ticket[a.Name] = a.Values.String()
	}
	p.jobs = append(p.jobs, j)
	if op == goipp.OpPrintJob {
		j.take(document, p.Hurries)
	}
	out.Job = p.tell(j)
	return out
}

// cannot is the keywords of a ticket that the printer does not list.
func (p *Printer) cannot(ticket goipp.Attributes) goipp.Attributes {
	var bad goipp.Attributes
	for _, a := range ticket {
		for _, has := range p.Attributes {
			listed := func(v goipp.Value) bool {
				return slices.ContainsFunc(has.Values, func(h struct {
					T goipp.Tag
					V goipp.Value
				}) bool {
					return h.V.String() == v.String()
				})
			}
			if has.Name == a.Name+"-supported" && a.Values[0].T == goipp.TagKeyword && !listed(a.Values[0].V) {
				bad.Add(a)
			}
		}
	}
	return bad
}

func (j *Job) take(document []byte, hurries bool) {
	j.Document = document
	j.Whole++
	j.State = 3
	if j.Ticket["job-hold-until"] == "indefinite" && !hurries {
		j.State = 4
	}
}

func (p *Printer) find(m *goipp.Message) *Job {
	for _, a := range m.Operation {
		if id, ok := a.Values[0].V.(goipp.Integer); ok && a.Name == "job-id" && int(id) > 0 && int(id) <= len(p.jobs) {
			return p.jobs[id-1]
		}
	}
	return nil
}

// step takes a job that has its document further at each look.
func (p *Printer) step(j *Job) {
	if j.Whole == 0 || j.State == 4 || j.State >= 7 {
		return
	}
	j.State = p.Path[min(j.looks, len(p.Path)-1)]
	j.looks = min(j.looks+1, len(p.Path))
}

func (p *Printer) list(m *goipp.Message) *goipp.Message {
	out := reply(m, goipp.StatusOk)
	out.Groups = goipp.Groups{{Tag: goipp.TagOperationGroup, Attrs: out.Operation}}
	for _, j := range slices.Backward(p.jobs) {
		if (j.State >= 7) == (value(m.Operation, "which-jobs") == "completed") && !p.Forgets {
			out.Groups.Add(goipp.Group{Tag: goipp.TagJobGroup, Attrs: p.tell(j)})
		}
	}
	return out
}

func (p *Printer) tell(j *Job) goipp.Attributes {
	reasons := []string{"none"}
	switch {
	case j.Whole == 0 && j.State < 7:
		reasons = []string{"job-incoming"}
	case j.State == 4:
		reasons = []string{"job-hold-until-specified"}
	case j.State == 5 || j.State == 6:
		reasons = append(slices.Clone(p.JobReasons), "job-printing")
	case j.State == 9 && p.End != nil:
		reasons = p.End
	}
	return goipp.Attributes{
		goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(j.ID)),
		goipp.MakeAttr("job-name", goipp.TagName, goipp.String(j.Name)),
		goipp.MakeAttr("job-state", goipp.TagEnum, goipp.Integer(j.State)),
		Words("job-state-reasons", reasons...),
		goipp.MakeAttr("job-impressions-completed", goipp.TagInteger, goipp.Integer(j.looks)),
	}
}

func value(list goipp.Attributes, name string) string {
	for _, a := range list {
		if a.Name == name {
			return a.Values.String()
		}
	}
	return ""
}
