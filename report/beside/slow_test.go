package beside_test

import (
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
			said, ended := 0, false
			beside.Slow(10*time.Second, func() {
				if said++; ended {
					t.Error("said when it had ended")
				}
			}, func() { time.Sleep(took); ended = true })
			if said != want {
				t.Errorf("after %v said %d times, want %d", took, said, want)
			}
		})
	}
}
