// Package delivery is what handing something over has in common, whether it is a message
// or a document: a journal in which each event is true before what it tells of happens,
// the time of a run, an answer that lets one wait, and certificates that nobody vouches
// for. It knows nothing of protocols.
package delivery

import (
	"context"
	"math/rand/v2"
	"time"

	"tongket/report/beside"
)

// Clock is the time of a run.
type Clock struct {
	Now    func() time.Time
	Sleep  func(context.Context, time.Duration) error // ends early with the context's error
	Jitter func() float64                             // in [0, 1)
}

// Wall is the clock on the wall, or where now is another the time that it tells.
func Wall(now func() time.Time) Clock { return Clock{Now: now, Sleep: sleep, Jitter: rand.Float64} }

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

// Slowness is how long a server or a printer may think before anybody is told.
const Slowness = 10 * time.Second

// Told does something with a server, and tells if it takes long; tell may be nil.
func Told(tell func(), do func()) {
	if tell == nil {
		do()
		return
	}
	beside.Slow(Slowness, tell, do)
}
