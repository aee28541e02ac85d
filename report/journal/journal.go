// Package journal keeps what a program has done in a file of JSON lines that
// only grows. It knows nothing of what the lines say.
//
// What must be true before something happens is appended and synced before it
// happens: then neither a killed program nor a machine without power does it a
// second time.
package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"tongket/report/disk"
	"tongket/report/say"
)

// Log is a journal that is open for writing, by nobody else.
type Log struct {
	file  File
	lock  *flock.Flock
	dirty bool  // something is written that is not synced
	err   error // of a write: what follows would stand behind half a line
}

// File is what a journal asks of its file.
type File interface {
	io.Writer
	Sync() error
	Close() error
}

// ErrLocked says that another program writes the journal.
var ErrLocked = say.Errorf("the journal is locked")

// Error is a journal that cannot be written: nothing more may be done that it
// would have to tell of.
type Error struct{ err error }

func (e Error) Error() string { return e.Say().String() }

// Say is what keeps it from being written.
func (e Error) Say() say.Message {
	return say.Sprintf("the journal cannot be written: %s", say.Err(e.err))
}
func (e Error) Unwrap() error { return e.err }

// Open reads the journal at path line by line, or begins it, and locks it until
// Close. An error of read ends it, with the place of the line.
//
// The last line may be cut off where a machine lost power: what it would have said was
// not yet relied on, and it is dropped, unless nothing but its end is missing. Any other
// line that cannot be read is an error, for what it says would be forgotten; and so is an
// end that is no cut-off event, as of another file, or of one that is nothing but noughts.
func Open(path string, read func(line []byte) error) (*Log, error) {
	if err := ordinary(path); err != nil {
		return nil, err
	}
	if f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600); err == nil {
		f.Close() // where a link leads to nothing yet, there is now something
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // one file, one lock
	}
	lock := flock.New(path + ".lock")
	if ok, err := lock.TryLock(); err != nil {
		return nil, err
	} else if !ok {
		return nil, ErrLocked
	}
	file, err := open(path, read)
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return &Log{file: file, lock: lock}, nil
}

func open(path string, read func(line []byte) error) (File, error) {
	if err := Read(path, read); err != nil {
		return nil, err
	}
	if err := cutTorn(path); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(f.Sync(), disk.SyncFolder(filepath.Dir(path))); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// ordinary is an error for what is there and is no file, such as a device that could
// be read for ever.
func ordinary(path string) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return say.Errorf("%s is no file in which a journal could be kept", path)
	}
	return nil
}

// cutTorn drops what stands behind the last whole line, or ends the line if it is
// whole but for its end, as some editors leave it. By name, as Windows cuts no file
// that is open for appending.
func cutTorn(path string) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	switch whole := bytes.LastIndexByte(data, '\n') + 1; {
	case whole == len(data):
		return nil
	case json.Valid(data[whole:]):
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
		if err != nil {
			return err
		}
		_, err = f.WriteString("\n")
		return errors.Join(err, f.Close())
	default:
		return os.Truncate(path, int64(whole))
	}
}

// Read calls read with each whole line of the journal at path, for somebody who
// writes nothing; without a file there are none.
func Read(path string, read func(line []byte) error) error {
	if err := ordinary(path); err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	whole := bytes.LastIndexByte(data, '\n') + 1
	if json.Valid(data[whole:]) {
		whole = len(data)
	}
	if !torn(data[whole:], whole > 0) {
		return say.Errorf("%s:%d: the journal cannot be read: %w", path, bytes.Count(data[:whole], []byte("\n"))+1, errForeign)
	}
	n := 0
	for line := range bytes.Lines(data[:whole]) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if err := read(line); err != nil {
			return say.Errorf("%s:%d: the journal cannot be read: %w", path, n, err)
		}
	}
	return nil
}

var errForeign = say.Errorf("it ends in something that is no event")

// torn reports whether the end of a journal is an event that was cut off, or the noughts
// that some disks leave behind the last whole one.
func torn(end []byte, behind bool) bool {
	event := bytes.TrimRight(end, "\x00")
	if len(event) == 0 {
		return behind || len(end) == 0
	}
	var first json.RawMessage
	err := json.NewDecoder(bytes.NewReader(event)).Decode(&first)
	return event[0] == '{' && errors.Is(err, io.ErrUnexpectedEOF)
}

// Line is an event as the journal has it. People read it, so that < stays what
// it is.
func Line(event any) ([]byte, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	err := out.Encode(event)
	return b.Bytes(), err
}

// Append adds an event as a line. It survives the program at once, and the
// machine once the journal is synced.
func (l *Log) Append(event any) error {
	if l.err != nil {
		return Error{l.err}
	}
	line, err := Line(event)
	if err == nil {
		_, err = l.file.Write(line) // one write, so that no line is half somebody else's
	}
	if err != nil {
		l.err = err
		return Error{err}
	}
	l.dirty = true
	return nil
}

// Sync makes all that is written durable.
func (l *Log) Sync() error {
	if !l.dirty {
		return nil
	}
	if l.err != nil {
		return Error{l.err}
	}
	if err := l.file.Sync(); err != nil {
		l.err = err
		return Error{err}
	}
	l.dirty = false
	return nil
}

// Through puts something between the journal and its file: tests put faults
// there.
func (l *Log) Through(wrap func(File) File) { l.file = wrap(l.file) }

// Close makes the journal durable and lets others write it. What kept it from being
// written has been said by the write.
func (l *Log) Close() error {
	var err error
	if l.err == nil {
		err = l.Sync()
	}
	return errors.Join(err, l.file.Close(), l.lock.Unlock())
}
