// Package beside does work beside the rest. What goes wrong there goes wrong for
// whoever asks for the result: a panic in a goroutine of its own would end the
// program past every boundary, so nothing else here starts one.
package beside

import "runtime"

// A Panic is one that was taken from the goroutine where it arose to the one that
// asked for its result.
type Panic struct {
	Value any
	Stack []uintptr // where it arose, for runtime.CallersFrames
}

// Do begins something, and returns what waits for its end.
func Do(do func()) (wait func()) {
	wanted := Begin(func() struct{} { do(); return struct{}{} })
	return func() { wanted() }
}

// Begin begins something, and returns what waits for its result. It can be asked
// more than once.
func Begin[T any](do func() T) (result func() T) {
	var out T
	var broken *Panic
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { broken = Caught(recover()) }()
		out = do()
	}()
	return func() T {
		<-done
		if broken != nil {
			panic(*broken)
		}
		return out
	}
}

// Caught is what a deferred function has recovered, with the place where it arose;
// nil for nothing.
func Caught(recovered any) *Panic {
	switch p := recovered.(type) {
	case nil:
		return nil
	case Panic:
		return &p
	}
	stack := make([]uintptr, 64)
	return &Panic{recovered, stack[:runtime.Callers(2, stack)]}
}
