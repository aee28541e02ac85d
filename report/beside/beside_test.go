package beside_test

import (
	"runtime"
	"strings"
	"testing"

	"tongket/report/beside"
)

func TestResult(t *testing.T) {
	two := beside.Begin(func() int { return 2 })
	for range 2 {
		if got := two(); got != 2 {
			t.Errorf("the result is %d", got)
		}
	}
}

// TestPanic holds that a panic arrives where the result is asked for, with the
// place where it arose, also through two goroutines and each time.
func TestPanic(t *testing.T) {
	wait := beside.Do(func() { beside.Begin(nothingThere)() })
	for range 2 {
		p := caught(wait)
		if p == nil || !strings.Contains(p.Value.(error).Error(), "index out of range") {
			t.Fatalf("caught %v", p)
		}
		var names []string
		for frames, more := runtime.CallersFrames(p.Stack), true; more; {
			var f runtime.Frame
			f, more = frames.Next()
			names = append(names, f.Function)
		}
		if all := strings.Join(names, " "); !strings.Contains(all, "nothingThere") {
			t.Errorf("the stack does not name the place: %s", all)
		}
	}
}

func nothingThere() int {
	var none []int
	return none[0]
}

func caught(do func()) (p *beside.Panic) {
	defer func() { p = beside.Caught(recover()) }()
	do()
	return nil
}
