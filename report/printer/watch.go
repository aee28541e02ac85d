package printer

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// maxPoll is the longest wait between two looks at a printer that does not
// answer.
const maxPoll = 30 * time.Second

// watch follows a job that the printer has until it ends, is held as wished, or
// makes no progress for too long. Then its state stays Sent. If it is to cancel,
// the context's end cancels the job.
func (t *task) watch(ctx context.Context, hold, cancel bool) error {
	moved, last, poll, gone := t.Clock.Now(), "", t.Limits.Poll, 0
	for {
		j, seen := t.look(ctx)
		if ctx.Err() != nil {
			return t.left(ctx, cancel)
		}
		if hold && j.held() && seen == active {
			return t.write(Held, j.said())
		}
		if hold && cancel && j.begun() { // nobody was seen to release it
			t.less = less{by: t.Server.String(), left: []string{"job-hold-until indefinite"}}
			return t.withdraw(context.WithoutCancel(ctx))
		}
		gone++
		switch seen {
		case completed, cancelled, aborted:
			if j.ended() { // not only on its way there
				t.less = cmp.Or(t.less, j.flaw(t.Server.String()))
				return t.write(ended(seen), j.said())
			}
			gone = 0
		case missing:
			if gone >= 3 {
				return t.write(Uncertain, "the printer took the document and no longer lists the job")
			}
		default:
			gone = 0
		}
		if poll = min(2*poll, maxPoll); seen != unseen {
			poll = t.Limits.Poll
		}
		if now := t.report(ctx, j, seen); now != last {
			moved, last = t.Clock.Now(), now
		}
		if t.Clock.Now().Sub(moved) > t.Limits.Patience {
			t.answer = say.Sprintf("no longer watched: %s", say.Quoted(last))
			return nil
		}
		if t.Clock.Sleep(ctx, poll) != nil {
			return t.left(ctx, cancel)
		}
	}
}

// left is the end of a watch by somebody who has had enough.
func (t *task) left(ctx context.Context, cancel bool) error {
	if !cancel {
		return nil
	}
	return t.withdraw(context.WithoutCancel(ctx))
}

// report tells how a job stands, and returns it as words.
func (t *task) report(ctx context.Context, j job, seen sight) string {
	p := Progress{State: Sent, JobState: j.stateName(), Reasons: j.reasons, Message: say.Quoted(j.message), Pages: j.pages, Sheets: j.sheets}
	switch seen {
	case unseen:
		p.Message = say.Err(t.trouble)
	case missing:
		p.Message = "the printer lists no such job"
	default:
		p.Reasons = append(slices.Clone(p.Reasons), t.Server.hindrances(ctx)...)
		slices.Sort(p.Reasons)
		p.Reasons = slices.Compact(p.Reasons)
	}
	t.tell(p)
	return strings.TrimSpace(fmt.Sprint(p.JobState, " ", strings.Join(p.Reasons, ", "), " ", p.Message, " ", p.Pages, " ", p.Sheets))
}

// hindrances is the reasons of the printer's own state.
func (s Server) hindrances(ctx context.Context) []string {
	answer, err := s.call(ctx, wants(s.request(goipp.OpGetPrinterAttributes, ipp11), "printer-state", "printer-state-reasons"))
	if err != nil {
		return nil
	}
	return reasons(attributes(answer.Printer), "printer-state-reasons")
}

// withdraw cancels a job that the printer has. Unless it confirms, the order
// stays Sent, and the next run asks what became of it.
func (t *task) withdraw(ctx context.Context) error {
	t.trouble = nil
	j, seen := t.look(ctx)
	if seen == unseen { // it may still listen
		j.id = t.job
	}
	if seen <= active && seen != missing && j.id > 0 {
		j, seen = t.cancel(ctx, j)
	}
	if seen > active && t.less != nil {
		return t.write(ended(seen), say.Err(t.less))
	}
	if seen > active {
		return t.write(ended(seen), j.said())
	}
	t.answer = say.Sprintf("the printer was told to cancel job %d and has not confirmed it", t.job)
	if t.trouble != nil {
		t.answer = say.Sprintf("%s: %s", t.answer, say.Err(t.trouble))
	}
	return nil
}

// said is what the printer says of a job.
func (j job) said() say.Message {
	parts := []say.Message{Standing(j.stateName())}
	for _, r := range j.reasons {
		if j.ended() && r == "processing-to-stop-point" { // CUPS says so of jobs that have stopped, too
			continue
		}
		parts = append(parts, Meaning(r))
	}
	out := say.Join(parts, ", ")
	if j.message != "" {
		out = say.Sprintf("%s (%s)", out, say.Quoted(j.message))
	}
	return out
}
