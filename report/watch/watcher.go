package watch

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"

	"tongket/report/say"
)

// How long is waited, and how often looked.
const (
	quiet   = 12 * time.Millisecond  // without an event: a save is several of them
	busy    = 100 * time.Millisecond // at most, where there is no quiet
	polling = 300 * time.Millisecond
	now     = 2 * time.Second // also where the system tells: of what is done over a network it tells nothing
)

// A Watcher waits for changes of one folder. Close it.
type Watcher struct {
	dir     string
	system  *fsnotify.Watcher // nil: nobody tells
	deaf    say.Message       // why
	watched map[string]bool
}

// Begin watches a folder of the disk.
func Begin(dir string) *Watcher {
	w := &Watcher{dir: dir, watched: map[string]bool{}}
	system, err := fsnotify.NewWatcher()
	if err == nil {
		w.system = system
		err = w.hear(dir)
	}
	if err != nil {
		w.deafen(err)
	}
	return w
}

// hear has the system tell of a folder.
func (w *Watcher) hear(dir string) error {
	err := w.system.Add(dir)
	if err == nil {
		w.watched[dir] = true
	}
	return err
}

// deafen is what is done where the system does not tell.
func (w *Watcher) deafen(why error) {
	w.deaf = say.Quoted(why.Error())
	w.Close()
}

// Close ends the watching.
func (w *Watcher) Close() {
	if w.system != nil {
		_ = w.system.Close() // there is nothing that it could lose
		w.system = nil
	}
}

// Deaf is why the system does not tell of changes, so that the watcher looks for them
// itself, a little later; empty where it tells.
func (w *Watcher) Deaf() say.Message { return w.deaf }

// Next waits until the folder is no longer what was read of it. The error is that of the
// context.
func (w *Watcher) Next(ctx context.Context, read *Folder) error {
	w.listen(read)
	for {
		if !read.Same() {
			return w.settle(ctx)
		}
		if err := w.wait(ctx); err != nil {
			return err
		}
	}
}

// listen has the system tell of the folders that matter to what was read.
func (w *Watcher) listen(read *Folder) {
	if w.system == nil {
		return
	}
	wanted := map[string]bool{}
	for _, name := range read.Folders() {
		wanted[filepath.Join(w.dir, filepath.FromSlash(name))] = true
	}
	for name := range w.watched {
		if !wanted[name] {
			_ = w.system.Remove(name) // it may be gone
			delete(w.watched, name)
		}
	}
	for name := range wanted { // again, too: a folder may be another of the same name
		if err := w.hear(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			w.deafen(err)
			return
		}
	}
}

// wait ends with an event, or when it is time to look.
func (w *Watcher) wait(ctx context.Context) error {
	tick := time.NewTimer(w.pause())
	defer tick.Stop()
	events, faults := w.told()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-tick.C:
	case <-events:
	case <-faults: // events were lost: looking finds what they told
	}
	return nil
}

func (w *Watcher) pause() time.Duration {
	if w.system == nil {
		return polling
	}
	return now
}

// told is what the system tells: nothing ever where it is deaf.
func (w *Watcher) told() (<-chan fsnotify.Event, <-chan error) {
	if w.system == nil {
		return nil, nil
	}
	return w.system.Events, w.system.Errors
}

// settle waits until nothing more happens, for a file is written in pieces, but not for
// ever.
func (w *Watcher) settle(ctx context.Context) error {
	end := time.NewTimer(busy)
	defer end.Stop()
	still := time.NewTimer(quiet)
	defer still.Stop()
	events, _ := w.told()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-end.C:
			return nil
		case <-still.C:
			return nil
		case <-events:
			still.Reset(quiet)
		}
	}
}
