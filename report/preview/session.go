// Package preview shows a briefing while it is written: its pages, what is wrong with it
// and the way of each figure, in a browser of the same machine. It writes no file.
//
// A Session watches the folder and composes what somebody looks at anew when a file
// changes; what is broken leaves the last good pages as they were. A Server shows it.
package preview

import (
	"context"
	"io/fs"
	"slices"
	"sync"
	"time"

	"tongket/report/beside"
	"tongket/report/briefing"
	"tongket/report/say"
	"tongket/report/watch"
)

// Options say what is shown.
type Options struct {
	Files     fs.FS
	Prefix    string            // of the names that its files have in problems
	Folder    string            // on the disk; empty: the files never change
	Documents fs.FS             // the sources themselves, to be quoted and compared; nil: not at hand
	Editor    []string          // the command that opens a file, see opener; empty: none
	Now       func() time.Time  // the time of day that pages are said to be of
	Tell      func(say.Message) // what the one who began it should know
}

// Session is a project that is looked at while it changes. It is safe for several at once.
type Session struct {
	opt Options

	mu      sync.Mutex // a project serves one at a time
	read    *watch.Folder
	quoted  *watch.Folder     // of the documents; nil: they are not at hand
	project *briefing.Project // as it was read last
	legible *briefing.Project // the last that could be read at all: its faces serve the next
	views   map[Choice]*view
	serial  int
	changed chan struct{} // closed when anything is new

	looking chan struct{} // one looks at the problems of what was read last
}

// Begin reads the project for the first time.
func Begin(opt Options) *Session {
	s := &Session{opt: opt, views: map[Choice]*view{}, changed: make(chan struct{}), looking: make(chan struct{}, 1)}
	s.reread()
	return s
}

// Run keeps the session up to date until its context ends.
func (s *Session) Run(ctx context.Context) {
	judged, followed := beside.Do(func() { s.judge(ctx) }), beside.Do(func() { s.follow(ctx) })
	defer judged()
	defer followed()
	if s.opt.Folder == "" {
		<-ctx.Done()
		return
	}
	w := watch.Begin(s.opt.Folder)
	defer w.Close()
	deaf := say.Message("")
	for {
		if deaf != w.Deaf() {
			deaf = w.Deaf()
			s.opt.Tell(say.Sprintf("the system does not tell of changes (%s): tongket looks for them three times a second", deaf))
		}
		if read, _, _ := s.chosen(); w.Next(ctx, read) != nil {
			return
		}
		s.reread()
	}
}

// late is how long after it was saved a document is looked at again, at most. They change
// seldom, and may be large.
const late = 2 * time.Second

// follow reads all anew when a document is another.
func (s *Session) follow(ctx context.Context) {
	if s.opt.Documents == nil {
		return
	}
	tick := time.NewTicker(late)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if _, quoted, _ := s.chosen(); !quoted.Same() {
			s.reread()
		}
	}
}

// reread reads the project anew, and composes what is looked at.
func (s *Session) reread() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.read = watch.Take(s.opt.Files)
	if s.opt.Documents != nil {
		s.quoted = watch.Take(s.opt.Documents)
	}
	s.project = again(s.legible, s.read, s.opt.Prefix)
	if s.project.Report != nil {
		s.legible = s.project
	}
	for choice, v := range s.views {
		if v.watchers == 0 {
			delete(s.views, choice)
			continue
		}
		v.compose(s.project, s.opt.Now())
	}
	s.tell()
	s.look()
}

// again opens a project in the faces of the one before.
func again(before *briefing.Project, files fs.FS, prefix string) *briefing.Project {
	if before != nil {
		return before.Another(files, prefix)
	}
	return briefing.Open(files, prefix)
}

// tell wakes all who wait for news. The session is locked.
func (s *Session) tell() {
	s.serial++
	close(s.changed)
	s.changed = make(chan struct{})
}

// look has the problems looked for, once for any number of changes.
func (s *Session) look() {
	select {
	case s.looking <- struct{}{}:
	default:
	}
}

// most is how many choices are kept composed at a time.
const most = 24

// view is what a choice shows, composed if it was not yet. The session is locked.
func (s *Session) view(c Choice) *view {
	if v, known := s.views[c]; known {
		return v
	}
	for other, v := range s.views {
		if len(s.views) >= most && v.watchers == 0 {
			delete(s.views, other)
		}
	}
	v := &view{Choice: c}
	s.views[c] = v
	v.compose(s.project, s.opt.Now())
	s.look()
	return v
}

// chosen is what is looked at now, for who judges it.
func (s *Session) chosen() (read, quoted *watch.Folder, list []Choice) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.views {
		c.Edition, c.Grey = "", false // a judgement is of all editions, and sees no colour
		if !slices.Contains(list, c) {
			list = append(list, c)
		}
	}
	return s.read, s.quoted, list
}

// documents is a folder as those take it who may get none.
func documents(quoted *watch.Folder) fs.FS {
	if quoted == nil {
		return nil
	}
	return quoted
}
