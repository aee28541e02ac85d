package beside

import "time"

// Slow does something that may take long; if it does, it says so once. What says so has
// ended when Slow returns, so that the two never speak at the same time.
func Slow(patience time.Duration, say func(), do func()) {
	done := make(chan struct{})
	said := Do(func() {
		timer := time.NewTimer(patience)
		defer timer.Stop()
		select {
		case <-done:
		case <-timer.C:
			say()
		}
	})
	defer said()
	defer close(done)
	do()
}
