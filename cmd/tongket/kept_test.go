package main

import (
	"runtime"
	"testing"
)

// TestRunsKeepNothing holds that a run leaves nothing behind in the process: preview, and
// whoever calls Main again and again, would grow by each. What a library keeps for ever, as
// cobra does each flag that is completed, keeps what the flag hangs on: the commands, the
// streams, and all that was written to them.
func TestRunsKeepNothing(t *testing.T) {
	const runs, most = 200, 1 << 20
	jobs := [][]string{{"version"}, {"schema", "edition"}, {"explain", "stale"}, {"trace", "--help"}, {"no-command"}}
	used := func(runs int) int64 {
		for i := range runs {
			runIn(nil, jobs[i%len(jobs)]...)
		}
		var m runtime.MemStats
		runtime.GC()
		runtime.GC() // what has a finalizer goes with the second
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	before := used(2 * len(jobs)) // what is made once
	if grown := used(runs) - before; grown > most {
		t.Errorf("%d runs leave %d KiB behind, more than %d", runs, grown>>10, most>>10)
	}
}
