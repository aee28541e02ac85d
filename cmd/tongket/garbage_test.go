package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"

	"tongket/report/outside"
)

// TestGarbageGathersByWhatIsInUse holds that a run with little in use collects late, and one
// with much as usual.
func TestGarbageGathersByWhatIsInUse(t *testing.T) {
	for used, want := range map[uint64]int{0: 200, 4 << 20: 1300, 14 << 20: 300, 20 << 20: 200, 56 << 20: 200, 1 << 30: 200} {
		if got := garbageFor(used); got != want {
			t.Errorf("%d bytes in use: %d percent, want %d", used, got, want)
		}
	}
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(math.MaxInt64))
	stop := collectLate()
	defer stop()
	if got := percent(); got != atFirst {
		t.Errorf("it begins with %d", got)
	}
	if got := debug.SetMemoryLimit(-1); got != 3*leastHeap {
		t.Errorf("until it is known what is in use, there may be %d bytes", got)
	}
	much := make([]byte, 64<<20)
	outside.Eventually(t, "collection as usual", func() bool {
		runtime.GC()
		return percent() == garbage && debug.SetMemoryLimit(-1) >= 4*64<<20
	})
	runtime.KeepAlive(much)
	outside.Eventually(t, "collection late again", func() bool {
		runtime.GC()
		return percent() > garbage
	})
}

func percent() int {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return int(sample[0].Value.Uint64())
}
