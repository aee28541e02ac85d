package beside_test

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"tongket/report/beside"
)

// TestSlow holds that what takes long is said once, while it goes on, and what does not
// is not.
func TestSlow(t *testing.T) {
	for took, want := range map[time.Duration]int{time.Second: 0, 9 * time.Second: 0, 11 * time.Second: 1, time.Hour: 1} {
		synctest.Test(t, func(t *testing.T) {
			var said, ended atomic.Int32
			beside.Slow(10*time.Second, func() {
				if said.Add(1); ended.Load() > 0 {
					t.Error("said when it had ended")
				}
			}, func() { time.Sleep(took); ended.Store(1) })
			if got := int(said.Load()); got != want {
				t.Errorf("after %v said %d times, want %d", took, got, want)
			}
		})
	}
}
