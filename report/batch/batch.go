// Package batch makes many briefings in one process: of many projects, or of the rows of
// a table. The faces and what is known of them are kept from one to the next, each
// processor makes one at a time, and what goes wrong with one is told of that one. It
// knows nothing of streams.
package batch

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"tongket/report"
	"tongket/report/beside"
	"tongket/report/briefing"
	"tongket/report/disk"
	"tongket/report/intake"
	"tongket/report/say"
	"tongket/report/told"
	"tongket/report/watch"
)

// Order is what is to be made of one project.
type Order struct {
	Project string     // its folder
	At      report.Pos // the row that says so; nowhere without a table
	Output  string     // its file within the folder of all; empty: as build calls it
	briefing.Options
}

// State is what became of an order.
type State string

const (
	Pending State = "pending" // it was not begun before the end
	Made    State = "made"
	Kept    State = "kept" // what was there is what would have been made
	Failed  State = "failed"
)

// Result is an order and what became of it.
type Result struct {
	Order
	State   State
	Written []told.Written // with the names of files as they can be opened from here

	// Why it failed: what is wrong in the project, or all else.
	Problems report.Problems
	Err      error
	Defect   *beside.Panic // of the program, where that is why
}

// failed is an order that failed. What is wrong in a project is kept without the project,
// so that what is in use does not grow with what fails.
func failed(o Order, err error) Result {
	var wrong *briefing.ProblemsError
	if errors.As(err, &wrong) {
		return Result{Order: o, State: Failed, Problems: wrong.Problems.Limited()}
	}
	return Result{Order: o, State: Failed, Err: err}
}

// Options is how a batch is made.
type Options struct {
	Into    string    // the folder of all files; it is made if it is not there
	Made    time.Time // the date in each file; zero: none
	Program string    // which program makes them: what another made is not kept
	Beside  int       // how many at a time; 0: as many as there are processors

	probe func(project string) // called before its pages are made: by tests
}

// Run makes what is ordered until all is done or the context ends. It tells each result
// as it is known, one at a time and with how many are known by then, and returns all in
// the order of the orders. The error is of the folder; what is wrong with an order is in
// its result.
func Run(ctx context.Context, orders []Order, opt Options, tell func(r Result, known int)) ([]Result, error) {
	if err := os.MkdirAll(opt.Into, 0o777); err != nil {
		return nil, err
	}
	kept, err := openMemo(filepath.Join(opt.Into, MemoName))
	if err != nil {
		return nil, err
	}
	b := &batch{opt: opt, orders: orders, results: make([]Result, len(orders)), kept: kept, turns: newTurns(), tell: tell}
	for i, o := range orders {
		b.results[i] = Result{Order: o, State: Pending}
	}
	var pending []func()
	for range min(cmp.Or(opt.Beside, runtime.GOMAXPROCS(0)), len(orders)) {
		pending = append(pending, beside.Do(func() { b.work(ctx) }))
	}
	for _, wait := range pending {
		wait()
	}
	return b.results, kept.close()
}

type batch struct {
	opt     Options
	orders  []Order
	results []Result
	next    atomic.Int64
	kept    *memo
	turns   *turns

	telling sync.Mutex
	known   int
	tell    func(Result, int)
}

// work makes one after the other, in the faces of the one before.
func (b *batch) work(ctx context.Context) {
	w := worker{batch: b}
	for ctx.Err() == nil {
		i := int(b.next.Add(1)) - 1
		if i >= len(b.orders) {
			return
		}
		r := w.whole(ctx, i)
		if errors.Is(r.Err, context.Canceled) {
			return // it is as if it had not been begun
		}
		b.results[i] = r
		b.say(r)
	}
}

func (b *batch) say(r Result) {
	b.telling.Lock()
	defer b.telling.Unlock()
	b.known++
	b.tell(r, b.known)
}

// A worker makes one briefing at a time.
type worker struct {
	*batch
	project *briefing.Project // the last that was opened; nil before the first
	dir     string            // of it
	read    *watch.Folder     // what was read of it
}

// whole is one order from its beginning to its end. A defect is of that one: the faces that
// it was set in are not used again.
func (w *worker) whole(ctx context.Context, i int) (r Result) {
	o := w.orders[i]
	defer w.turns.pass(i)
	defer func() {
		if p := beside.Caught(recover()); p != nil {
			r = Result{Order: o, State: Failed, Defect: p, Err: say.Errorf("a defect of tongket itself, whatever its files say")}
			w.project = nil
		}
	}()
	if e, ok := w.kept.still(w.opt, o); ok {
		if err := w.turns.claim(i, o, e.names()...); err != nil {
			return failed(o, err)
		}
		return Result{Order: o, State: Kept, Written: e.written(w.opt.Into)}
	}
	e, state, err := w.make(ctx, i, o)
	if err != nil {
		return failed(o, err)
	}
	return Result{Order: o, State: state, Written: e.written(w.opt.Into)}
}

// make makes the files of an order, and writes those that are not there yet as they are.
func (w *worker) make(ctx context.Context, i int, o Order) (entry, State, error) {
	p, err := w.open(o.Project)
	if err != nil {
		return entry{}, "", err
	}
	if w.opt.probe != nil {
		w.opt.probe(o.Project)
	}
	list, err := p.MakeAll(o.Options)
	if err != nil {
		return entry{}, "", err
	}
	if o.Output != "" && len(list) > 1 {
		return entry{}, "", briefing.Unusable("", "output names one file, but there are %d editions to write; leave it out, or choose one", len(list))
	}
	e := entry{Order: keyOf(w.opt, o)}
	for _, b := range list {
		e.Files = append(e.Files, kept{Written: told.Written{File: cmp.Or(o.Output, b.FileName()), Edition: b.Edition.ID, Member: b.Member(),
			Languages: b.Doc.Langs, Pages: len(b.Pages), Code: b.Doc.Code}})
	}
	if err := w.turns.claim(i, o, e.names()...); err != nil {
		return e, "", err
	}
	var files []disk.File
	for n, b := range list {
		data, err := b.PDF(w.opt.Made)
		if err != nil {
			return e, "", err
		}
		k := &e.Files[n]
		k.Bytes, k.Sum = len(data), sumOf(data)
		if f := (disk.File{Name: filepath.Join(w.opt.Into, k.File), Data: data}); !isThere(f) {
			files = append(files, f)
		}
	}
	if err := write(ctx, files); err != nil {
		return e, "", err
	}
	e.Seen = w.read.Seen()
	if err := w.kept.add(e); err != nil || len(files) > 0 {
		return e, Made, err
	}
	return e, Kept, nil
}

// open opens a project, in the faces of the last; the rows of a table that name the same
// one behind each other make it from one reading.
func (w *worker) open(dir string) (*briefing.Project, error) {
	if w.project != nil && w.dir == dir {
		return w.project, w.project.Whole()
	}
	switch info, err := os.Stat(dir); {
	case errors.Is(err, fs.ErrNotExist), err == nil && !info.IsDir():
		return nil, briefing.Unusable("", "%s is not a folder", dir)
	case err != nil:
		return nil, err
	}
	open := briefing.Open
	if w.project != nil {
		open = w.project.Another
	}
	w.dir, w.read = dir, watch.Take(intake.Inside(dir))
	w.project = open(w.read, filepath.Clean(dir))
	return w.project, w.project.Whole()
}

// isThere reports whether a file is there as it would be written.
func isThere(f disk.File) bool {
	there, err := intake.File(f.Name, int64(len(f.Data)))
	return err == nil && bytes.Equal(there, f.Data)
}

// write writes the files of an order, all of them or none.
func write(ctx context.Context, files []disk.File) error {
	for _, f := range files {
		if intake.Foreign(f.Name, f.Data) {
			return briefing.Unusable("", "%s is there and is something else; name another file, or remove it", f.Name)
		}
		if err := os.MkdirAll(filepath.Dir(f.Name), 0o777); err != nil {
			return err
		}
	}
	return disk.WriteAll(ctx, files, disk.Shared)
}
