package main

import (
	"runtime"
	"runtime/debug"
)

// How much garbage may gather, in percent of what is in use. Most runs are over in
// a tenth of a second and would collect for an eighth of it, so the first
// collection is at 56 MiB, which building or checking a briefing of 13 pages does not
// reach: Go's least heap is 4 MiB by this percentage. Runs that use more go on with room
// for twice what they use.
const (
	garbageAtFirst = 56 * 100 / 4
	garbage        = 200
)

// collectLate sets the one, and the other when the first collection comes by.
// Who sets GOGC in the environment is not overruled: main does not call it.
func collectLate() {
	debug.SetGCPercent(garbageAtFirst)
	runtime.AddCleanup(new([64]byte), func(percent int) { debug.SetGCPercent(percent) }, garbage)
}
