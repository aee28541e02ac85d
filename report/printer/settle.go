package printer

import (
	"context"
	"errors"

	"github.com/OpenPrinting/goipp"

	"tongket/report/say"
)

// inquire asks the printer about an order's job until its answer decides
// something: a printer that has just lost a connection may need a moment, and one
// that has taken a document may not list it at once.
func (t *task) inquire(ctx context.Context) (j job, seen sight) {
	for _, wait := range t.Limits.Asks {
		if t.Clock.Sleep(ctx, wait) != nil {
			break
		}
		if j, seen = t.look(ctx); seen >= active {
			break
		}
		if seen == waiting && (t.state == Trying || t.state == Created) || seen != unseen && (t.state == Sent || t.state == Held) {
			break
		}
		if errors.Is(t.trouble, errSilent) {
			break // who has said nothing for so long will not say more
		}
	}
	return j, seen
}

// resolve writes down what is true of an order, after it has made it true.
func (t *task) resolve(ctx context.Context, j job, seen sight, cause error) error {
	last := t.state
	now, cancel := decide(last, seen)
	if cancel {
		if !t.mine(j) {
			return t.write(Uncertain, say.Sprintf("job %d may be it, but the printer does not tell its name", j.id))
		}
		j, seen = t.cancel(ctx, j)
		now = withdrawn(last, seen)
	}
	if now == last {
		if cause != nil {
			t.answer = say.Err(cause)
		}
		return nil
	}
	return t.write(now, account(now, seen, j, cause))
}

// account says why something is held to be true.
func account(now State, seen sight, j job, cause error) say.Message {
	var said say.Message
	switch {
	case now == Uncertain && seen == missing:
		said = "the printer lists no such job"
	case now == Uncertain && seen == unseen:
		said = "the printer does not say"
	case now == Uncertain:
		said = say.Sprintf("the printer calls the job %s", Standing(j.stateName()))
	case now == Absent && j.pages > 0:
		said = say.Sprintf("the printer does not have the whole document, but %d pages of it may have come out", j.pages)
	case now == Absent:
		said = "the printer does not have the whole document"
	default:
		said = j.said()
	}
	if cause != nil && (now == Uncertain || now == Absent) {
		said = say.Sprintf("%s: %s", said, say.Err(cause))
	}
	return said
}

// mine reports whether a job may be cancelled: it bears the order's name.
func (t *task) mine(j job) bool { return t.bears(j) || t.fresh && j.id == t.job }

// cancel tells the printer to cancel a job, and waits for what comes of it.
func (t *task) cancel(ctx context.Context, j job) (job, sight) {
	_, err := t.Server.call(ctx, t.Server.jobRequest(goipp.OpCancelJob, ipp11, j.id))
	if err != nil {
		t.trouble = err
	}
	seen := unseen
	for _, wait := range t.Limits.Asks {
		if now, s := t.look(ctx); s != unseen {
			j, seen = now, s
		}
		if seen > active || seen == missing || t.Clock.Sleep(ctx, wait) != nil {
			break
		}
	}
	return j, seen
}
