package printer

import (
	"context"
	"errors"
	"fmt"

	"github.com/OpenPrinting/goipp"
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
			return t.write(Uncertain, fmt.Sprintf("job %d may be it, but the printer does not tell its name", j.id))
		}
		j, seen = t.cancel(ctx, j)
		now = withdrawn(last, seen)
	}
	if now == last {
		if cause != nil {
			t.answer = cause.Error()
		}
		return nil
	}
	return t.write(now, account(now, seen, j, cause))
}

// account says why something is held to be true.
func account(now State, seen sight, j job, cause error) string {
	said := ""
	switch {
	case now == Uncertain && seen == missing:
		said = "the printer lists no such job"
	case now == Uncertain && seen == unseen:
		said = "the printer does not say"
	case now == Uncertain:
		said = "the printer calls the job " + j.stateName()
	case now == Absent && j.pages > 0:
		said = fmt.Sprintf("the printer does not have the whole document, but %d pages of it may have come out", j.pages)
	case now == Absent:
		said = "the printer does not have the whole document"
	default:
		said = j.say()
	}
	if cause != nil && (now == Uncertain || now == Absent) {
		said += ": " + cause.Error()
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
