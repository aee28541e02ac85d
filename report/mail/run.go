// Package mail sends letters by SMTP, each to each of its recipients at most once. It reads
// lists of recipients, puts messages together, hands them to a server, and keeps what
// became of each in a journal. It knows nothing of what the letters say.
package mail

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"tongket/report/delivery"
	"tongket/report/say"
	"tongket/report/visible"

	"golang.org/x/time/rate"
)

// Letter is a message that a run sends. It is put together when its turn comes,
// so that a run needs no more memory for a thousand of them than for one.
type Letter struct {
	ID       string   // its Message-ID
	From     string   // the envelope sender
	To       []string // the envelope's recipients: all of To, Cc and Bcc
	Edition  string
	Code     string
	Encode   func(date time.Time) (Encoded, error)
	Practice bool // a test to oneself, which the journal does not count
}

// Limits is how hard a run tries.
type Limits struct {
	PerMinute     float64         // messages; 0: as fast as the server takes them
	PerConnection int             // messages until the server is greeted anew
	Waits         []time.Duration // before each further try of a deferred message
	Reconnects    int             // sessions in a row that fail before the run gives up
}

// DefaultLimits suit an office's mail server: greylisting lets a message in
// after some minutes, and most servers close long sessions.
func DefaultLimits() Limits {
	return Limits{
		PerConnection: 100,
		Waits:         []time.Duration{time.Minute, 5 * time.Minute, 15 * time.Minute},
		Reconnects:    5,
	}
}

// Run sends letters, each to each of its addresses at most once, and keeps what
// became of them in a journal.
type Run struct {
	Server  Server
	Journal *Journal
	Clock   delivery.Clock
	Limits  Limits
	// Tell is called after every event that ends a try, and when a wait begins.
	Tell func(Event)

	session *connection
	failed  int // sessions in a row, at the start or in the middle
	pace    *rate.Limiter
}

// task is a letter on its way, with the addresses that it still has to reach.
type task struct {
	*Letter
	to    []string
	tries int // begun
	due   time.Time
}

// Pending is the addresses of a letter that a run would send it to.
func (j *Journal) Pending(l *Letter, again []State) []string {
	return slices.DeleteFunc(slices.Clone(l.To), func(address string) bool {
		switch state := j.Last(l.Code, address).State; state {
		case Sent, Uncertain, Refused:
			return !slices.Contains(again, state) || state == Sent
		}
		return false
	})
}

// Order is letters as a run takes them: first those that nobody has tried, so
// that a few on which the server chokes do not keep it from the others for ever.
func (j *Journal) Order(letters []Letter) []*Letter {
	var fresh, tried []*Letter
	for i := range letters {
		l := &letters[i]
		if slices.ContainsFunc(l.To, func(a string) bool { return j.Last(l.Code, a).State != Untried }) {
			tried = append(tried, l)
		} else {
			fresh = append(fresh, l)
		}
	}
	return append(fresh, tried...)
}

// Send tries every pending letter until it is sent, refused or uncertain, the
// waits are used up, or the context is done: then the letter that is being sent
// is finished and no other begun. Letters that the journal calls refused or
// uncertain are sent again only if their state is among again. The error says
// what ended the run early; what became of each letter is in the journal.
func (r *Run) Send(ctx context.Context, letters []Letter, again []State) error {
	var queue []*task
	for _, l := range r.Journal.Order(letters) {
		to := slices.Clone(l.To)
		if !l.Practice {
			to = r.Journal.Pending(l, again)
		}
		if len(to) > 0 {
			queue = append(queue, &task{Letter: l, to: to, due: r.Clock.Now()})
		}
	}
	if r.Limits.PerMinute > 0 {
		r.pace = rate.NewLimiter(rate.Limit(r.Limits.PerMinute/60), 1)
	}
	defer func() { r.hangUp() }()
	for len(queue) > 0 {
		next := queue[0]
		queue = queue[1:]
		if next.to = r.lacking(next); len(next.to) == 0 {
			continue
		}
		if err := r.waitFor(ctx, next); err != nil {
			return err
		}
		again, err := r.try(ctx, next)
		if err != nil {
			return err
		}
		if again {
			i, _ := slices.BinarySearchFunc(queue, next.due, func(t *task, due time.Time) int {
				return cmp.Or(t.due.Compare(due), -1) // behind those that are due at the same time
			})
			queue = slices.Insert(queue, i, next)
		}
	}
	return r.Journal.sync()
}

// lacking is the addresses of a task that another letter of this run has not
// reached.
func (r *Run) lacking(t *task) []string {
	return slices.DeleteFunc(t.to, func(address string) bool {
		return !t.Practice && r.Journal.Last(t.Code, address).State == Sent
	})
}

// idle is how long a session may lie unused; many servers close one after a
// minute.
const idle = 20 * time.Second

// waitFor waits until a task is due and the rate allows it.
func (r *Run) waitFor(ctx context.Context, t *task) error {
	now := r.Clock.Now()
	wait := t.due.Sub(now)
	if r.pace != nil {
		wait = max(wait, r.pace.ReserveN(now, 1).DelayFrom(now))
	}
	if wait <= 0 {
		return ctx.Err()
	}
	if wait > idle {
		r.hangUp()
		if err := r.Journal.sync(); err != nil {
			return err
		}
	}
	return r.Clock.Sleep(ctx, wait)
}

func (r *Run) hangUp() {
	r.session.close()
	r.session = nil
}

// try sends a task once. It reports whether the task is to be tried again.
func (r *Run) try(ctx context.Context, t *task) (bool, error) {
	if err := r.connect(ctx); err != nil {
		return true, err
	}
	t.tries++
	m, err := t.Encode(r.Clock.Now())
	if err != nil { // a file that was to be attached is gone, say: the others can be written to
		return false, r.write(t, Event{State: Deferred, To: t.to, Answer: visible.Line(err.Error())})
	}
	if err := r.write(t, Event{State: Trying, To: t.to}); err != nil {
		return true, err
	}
	if err := r.Journal.sync(); err != nil {
		return true, err
	}
	finishing := func(to []string) error {
		if err := r.write(t, Event{State: Finishing, To: to}); err != nil {
			return err
		}
		return r.Journal.sync()
	}
	var outcomes []outcome
	r.session.told(func() { outcomes, err = r.session.deliver(m, t.From, t.to, finishing) })
	return r.settle(t, outcomes, err)
}

// settle writes down what became of a try.
func (r *Run) settle(t *task, outcomes []outcome, cause error) (bool, error) {
	var left []string
	for _, o := range outcomes {
		if o.broken {
			r.hangUp()
			r.failed++
		}
		if len(o.to) == 0 {
			continue
		}
		e := Event{State: o.state, To: o.to, Answer: o.answer}
		if o.state == Deferred {
			if wait, more := r.wait(t, o); more {
				t.due = r.Clock.Now().Add(wait)
				e.Next = &t.due
				left = append(left, o.to...)
			}
		}
		if err := r.write(t, e); err != nil {
			return false, cmp.Or(cause, err)
		}
	}
	t.to = left
	switch {
	case r.session == nil:
		if r.failed >= r.Limits.Reconnects {
			cause = cmp.Or(cause, say.Errorf("%s has hung up %d times in a row", r.Server, r.failed))
		}
	case r.Limits.PerConnection > 0 && r.session.used >= r.Limits.PerConnection:
		r.hangUp()
		r.failed = 0
	default:
		r.failed = 0
	}
	return len(left) > 0, cause
}

// wait is how long a deferred task waits for its next try, if it has one. A
// quarter more or less keeps the tasks that one server deferred from coming back
// all at once. Where only the connection broke, a moment is enough.
func (r *Run) wait(t *task, o outcome) (time.Duration, bool) {
	if t.tries > len(r.Limits.Waits) {
		return 0, false
	}
	wait := r.Limits.Waits[t.tries-1]
	if o.broken {
		wait = min(wait, time.Second<<t.tries)
	}
	return time.Duration(float64(wait) * (0.75 + 0.5*r.Clock.Jitter())), true
}

// connect has a session ready. A server that is away gets some seconds, each
// time twice as many; one that says no for good ends the run.
func (r *Run) connect(ctx context.Context) error {
	for r.session == nil {
		if err := ctx.Err(); err != nil {
			return err
		}
		session, err := r.Server.connect(ctx)
		if err == nil {
			r.session = session
			break
		}
		r.failed++
		var final fatal
		if errors.As(err, &final) || r.failed >= r.Limits.Reconnects {
			return err
		}
		r.tell(Event{Time: r.Clock.Now(), State: Deferred, Server: r.Server.String(), Answer: visible.Line(err.Error())})
		wait := float64(time.Second<<r.failed) * (0.75 + 0.5*r.Clock.Jitter())
		if err := r.Clock.Sleep(ctx, time.Duration(wait)); err != nil {
			return err
		}
	}
	return nil
}

// write adds an event of a task to the journal.
func (r *Run) write(t *task, e Event) error {
	e.Time, e.Message, e.Edition, e.Code = r.Clock.Now(), t.ID, t.Edition, t.Code
	e.Server, e.Try = r.Server.String(), t.tries
	if !t.Practice {
		if err := r.Journal.write(e); err != nil {
			return say.Errorf("mail: %w", err)
		}
	}
	if e.State != Trying && e.State != Finishing {
		r.tell(e)
	}
	return nil
}

func (r *Run) tell(e Event) {
	if r.Tell != nil {
		r.Tell(e)
	}
}
