//go:build unix

package ledger

import (
	"syscall"
	"time"
)

// spent is the processor time that this process has taken: on a busy machine the clock
// tells more of others.
func spent() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
