package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
)

// How much garbage may gather before it is collected: twice what is in use, and at least so
// much that both make 56 MiB. Building or checking a briefing of 13 pages does not reach
// that: most runs are over in a tenth of a second and would collect for an eighth of it.
// Where many are made, one after the other, little is in use, and it would be collected
// several times for each.
const (
	garbage   = 200 // percent
	leastHeap = 56 << 20
	goLeast   = 4 << 20 // Go's least heap at 100 percent
)

// atFirst is the percentage as long as nothing was collected.
const atFirst = leastHeap / goLeast * 100

// collectLate lets garbage gather so, and after each collection asks anew what is in use,
// until it is stopped. Who sets GOGC in the environment is not overruled: main does not call
// it.
func collectLate() (stop func()) {
	debug.SetGCPercent(atFirst)
	limited := debug.SetMemoryLimit(-1) < math.MaxInt64 // by the environment
	if !limited {
		debug.SetMemoryLimit(roomFor(0))
	}
	var stopped atomic.Bool
	afterEach(func() bool {
		if !stopped.Load() {
			used := inUse()
			debug.SetGCPercent(garbageFor(used))
			if !limited {
				debug.SetMemoryLimit(roomFor(used))
			}
		}
		return !stopped.Load()
	})
	return func() { stopped.Store(true) }
}

// afterEach calls do after each collection, as long as it says so.
func afterEach(do func() bool) {
	runtime.AddCleanup(new([64]byte), func(do func() bool) {
		if do() {
			afterEach(do)
		}
	}, do)
}

// garbageFor is how many percent of garbage may gather where so many bytes are in use.
func garbageFor(used uint64) int {
	if used == 0 || used > leastHeap {
		return garbage
	}
	return max(garbage, int((leastHeap-used)*100/used))
}

// roomFor is how much memory there may be in all where so many bytes are in use: more than
// the percentage asks for. It holds between a collection and the moment when the percentage
// is that of what it left: on a busy machine that is long enough to gather fifteen times what
// is in use.
func roomFor(used uint64) int64 { return int64(max(3*leastHeap, 4*used)) }

// inUse is how many bytes the last collection left.
func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
