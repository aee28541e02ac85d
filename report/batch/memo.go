package batch

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"tongket/report/briefing"
	"tongket/report/intake"
	"tongket/report/told"
	"tongket/report/watch"
)

// MemoName is the file beside the briefings that keeps of what each was made. Without it
// all are made again, and those that come out the same are left alone.
const MemoName = "tongket-batch.jsonl"

// entry is a line of the memo: an order, what was read for it, and the files that came of
// it. A later line of the same order stands for an earlier one.
type entry struct {
	Order string     `json:"order"` // a hash of it, and of the program
	Seen  watch.Seen `json:"seen"`
	Files []kept     `json:"files"`
}

// kept is a file by its name in the folder, and a hash of it.
type kept struct {
	told.Written
	Sum string `json:"sum"`
}

func (e entry) names() (out []string) {
	for _, f := range e.Files {
		out = append(out, f.File)
	}
	return out
}

// written is the files as they are called from outside of the folder.
func (e entry) written(into string) (out []told.Written) {
	for _, f := range e.Files {
		f.File = filepath.Join(into, f.File)
		out = append(out, f.Written)
	}
	return out
}

// keyOf is a hash of all that decides what comes of an order but for what its project says.
func keyOf(opt Options, o Order) string {
	return sumOf(fmt.Appendf(nil, "%q %d %q %q %q %q %q %+v", opt.Program, opt.Made.Unix(), filepath.Clean(o.Project),
		o.Output, o.Edition, o.Member, briefing.Join(o.Languages, ","), o.Look))
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// memo is the entries of a folder, and where new ones are added. Several processes may add
// to one: each line is written at once.
type memo struct {
	mu      sync.Mutex
	entries map[string]entry
	file    *os.File
}

func openMemo(name string) (*memo, error) {
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return nil, err
	}
	m := &memo{entries: map[string]entry{}, file: f}
	if err := m.read(); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return m, nil
}

// read reads what is there. A line that is none, such as one that a power cut left half
// done, says nothing: what it would have spared is made again.
func (m *memo) read() error {
	in := bufio.NewReader(m.file)
	for {
		line, err := in.ReadBytes('\n')
		var e entry
		if json.Unmarshal(line, &e) == nil && e.Order != "" {
			m.entries[e.Order] = e
		}
		switch {
		case errors.Is(err, io.EOF) && len(bytes.TrimSpace(line)) > 0:
			_, err = m.file.WriteString("\n")
			return err
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}

// still finds what was made of an order, if that is still there and would be made again.
func (m *memo) still(opt Options, o Order) (entry, bool) {
	m.mu.Lock()
	e, ok := m.entries[keyOf(opt, o)]
	m.mu.Unlock()
	if !ok || !e.Seen.Still(intake.Inside(o.Project)) {
		return e, false
	}
	for _, f := range e.Files {
		if !f.isIn(opt.Into) {
			return e, false
		}
	}
	return e, true
}

func (k kept) isIn(folder string) bool {
	data, err := intake.File(filepath.Join(folder, k.File), int64(k.Bytes))
	return err == nil && sumOf(data) == k.Sum
}

func (m *memo) add(e entry) error {
	line, err := json.Marshal(e)
	if err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.entries[e.Order] = entry{} // of this run nothing is asked twice
	_, err = m.file.Write(append(line, '\n'))
	return err
}

func (m *memo) close() error {
	if err := m.file.Close(); err != nil && !errors.Is(err, fs.ErrClosed) {
		return err
	}
	return nil
}
