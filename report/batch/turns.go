package batch

import (
	"path/filepath"
	"strings"
	"sync"

	"tongket/report/briefing"
)

// turns gives the names of files to orders in their order, however many are made at a
// time: of two that would have one name always the first has it, and the second is told.
type turns struct {
	mu    sync.Mutex
	moved *sync.Cond
	next  int              // the first order that may still take names
	past  map[int]bool     // orders behind it that will take none any more
	taken map[string]Order // by name, in small letters: on some disks A.pdf is a.pdf
}

func newTurns() *turns {
	t := &turns{past: map[int]bool{}, taken: map[string]Order{}}
	t.moved = sync.NewCond(&t.mu)
	return t
}

// claim takes the names of an order's files when all before it have theirs. Orders are
// begun in their order, so that who waits here waits for one that is being made.
func (t *turns) claim(i int, o Order, names ...string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	for t.next < i {
		t.moved.Wait()
	}
	for _, name := range names {
		if by, ok := t.taken[folded(name)]; ok {
			return briefing.Unusable("", "%s would be its file, but is that of %s already: give it another name, by project: in its tongket.yaml or as output in a table", name, by.Called())
		}
	}
	for _, name := range names {
		t.taken[folded(name)] = o
	}
	t.advance(i)
	return nil
}

// pass is for an order that takes no names any more, whether it has taken some or not.
func (t *turns) pass(i int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if i >= t.next {
		t.advance(i)
	}
}

func (t *turns) advance(i int) {
	t.past[i] = true
	for t.past[t.next] {
		delete(t.past, t.next)
		t.next++
	}
	t.moved.Broadcast()
}

func folded(name string) string { return strings.ToLower(filepath.ToSlash(filepath.Clean(name))) }
