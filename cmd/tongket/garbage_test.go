package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"

	"tongket/report/outside"
)

// TestGarbageIsCollectedAsUsualAfterTheFirstTime holds that a long run does not go
// on with the room of a short one.
func TestGarbageIsCollectedAsUsualAfterTheFirstTime(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	collectLate()
	if got := percent(); got != garbageAtFirst {
		t.Errorf("it begins with %d", got)
	}
	outside.Eventually(t, "collection as usual", func() bool {
		runtime.GC()
		return percent() == garbage
	})
}

func percent() int {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return int(sample[0].Value.Uint64())
}
