//go:build unix

package outside

import (
	"math/rand/v2"
	"os/exec"
	"testing"
	"time"
)

// Victim is a program that keeps a journal of what it hands over, and is killed at it.
type Victim struct {
	// Start begins a run, which its own operation of that number on the journal kills,
	// see Deadly; 0: none.
	Start func(killAt int) *exec.Cmd
	// Judge holds what the program promises against what the other side has.
	Judge func()
}

// KilledAtEach kills a run before and after everything that it does to its journal, and
// runs it again, which must end well. It returns how many moments there were.
func KilledAtEach(t *testing.T, fresh func() Victim) (moments int) {
	t.Helper()
	for at := 1; ; at++ {
		v := fresh()
		err := v.Start(at).Wait()
		if err != nil && !Killed(err) {
			t.Fatal(err)
		}
		if again := v.Start(0).Wait(); again != nil {
			t.Fatalf("killed at %d, then: %v", at, again)
		}
		v.Judge()
		if t.Failed() {
			t.Fatalf("killed at %d", at)
		}
		if err == nil {
			return at - 1
		}
	}
}

// KilledAtRandom kills runs at random moments, and runs them again until they end well,
// as long as more is wanted. It returns how many were killed.
func KilledAtRandom(t *testing.T, more func(kills int) bool, fresh func() Victim) (kills int) {
	t.Helper()
	for more(kills) {
		v := fresh()
		for later := 60; ; later += 5 { // so that a slow machine comes to an end, too
			cmd := v.Start(0)
			timer := time.AfterFunc(time.Duration(5+rand.IntN(later))*time.Millisecond, func() { _ = cmd.Process.Kill() })
			err := cmd.Wait()
			timer.Stop()
			if err == nil {
				break
			}
			if !Killed(err) {
				t.Fatal(err)
			}
			kills++
		}
		v.Judge()
	}
	return kills
}
