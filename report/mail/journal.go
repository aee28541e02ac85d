package mail

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

// State is how far a message has come on its way to one address.
type State string

const (
	Untried   State = ""          // nothing is known: it has not been begun
	Trying    State = "trying"    // written before the first command that names it
	Finishing State = "finishing" // written before the final dot, after which it may have arrived
	Sent      State = "sent"      // the server has taken it
	Refused   State = "refused"   // for good
	Deferred  State = "deferred"  // for now: it did not arrive and is tried again
	Uncertain State = "uncertain" // nobody can know whether it arrived
)

// Event is one line of the journal.
type Event struct {
	Time    time.Time  `json:"time"`
	State   State      `json:"state"`
	To      []string   `json:"to"`
	Message string     `json:"message"` // its Message-ID
	Edition string     `json:"edition"`
	Code    string     `json:"code"` // of the briefing
	Server  string     `json:"server,omitempty"`
	Try     int        `json:"try,omitempty"`
	Answer  string     `json:"answer,omitempty"` // of the server, or what went wrong
	Next    *time.Time `json:"next,omitempty"`   // of a deferred message: when it is tried again
}

// Journal is what has become of every message, kept in a file of JSON lines that
// only grows. What must be true before something happens is synced to the disk
// before it happens, so that neither a killed program nor a machine without
// power makes anybody get a message twice: RFC 1047 says why the moment between
// the final dot and the answer is the one that cannot be known.
type Journal struct {
	file  file
	lock  *flock.Flock
	last  map[delivery]Event
	order []delivery // as first written
	dirty bool       // something is written that is not synced
	err   error      // of a write: what follows would stand behind half a line

	// uncertain are the deliveries of which some try may have arrived. Only the
	// server's word that it has taken a later one ends that.
	uncertain map[delivery]bool
}

// file is what a journal asks of its file.
type file interface {
	io.Writer
	Sync() error
	Close() error
}

// delivery is one version of a briefing on its way to one address, by whatever
// message: who is moved to another group or reads another language has it all
// the same.
type delivery struct{ code, address string }

func deliveryOf(code, address string) delivery { return delivery{code, strings.ToLower(address)} }

// ErrLocked says that another run writes the journal.
var ErrLocked = errors.New("another run is sending: its journal is locked")

// Open reads the journal at path, or begins it, and locks it until Close.
//
// The last line may be cut off where a machine lost power: what it would have
// said was not yet relied on, and it is dropped. Any other line that cannot be
// read is an error, for what it says about somebody would be forgotten.
func Open(path string) (*Journal, error) {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // one file, one lock
	}
	lock := flock.New(path + ".lock")
	if ok, err := lock.TryLock(); err != nil {
		return nil, fmt.Errorf("mail: %w", err)
	} else if !ok {
		return nil, ErrLocked
	}
	j, err := open(path)
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	j.lock = lock
	return j, nil
}

func open(path string) (*Journal, error) {
	j, err := Read(path)
	if err != nil {
		return nil, err
	}
	if err := cutTorn(path); err != nil {
		return nil, fmt.Errorf("mail: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("mail: %w", err)
	}
	if err := errors.Join(f.Sync(), syncFolder(filepath.Dir(path))); err != nil {
		return nil, errors.Join(fmt.Errorf("mail: %w", err), f.Close())
	}
	j.file = f
	return j, nil
}

// cutTorn drops what stands behind the last whole line. By name, as Windows cuts
// no file that is open for appending.
func cutTorn(path string) error {
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if whole := bytes.LastIndexByte(data, '\n') + 1; whole < len(data) {
		return os.Truncate(path, int64(whole))
	}
	return nil
}

// Read is the journal at path as it is, for somebody who sends nothing; without
// a file it is empty.
func Read(path string) (*Journal, error) {
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("mail: %w", err)
	}
	j := &Journal{last: map[delivery]Event{}, uncertain: map[delivery]bool{}}
	if err := j.read(path, data[:bytes.LastIndexByte(data, '\n')+1]); err != nil {
		return nil, fmt.Errorf("mail: %w", err)
	}
	return j, nil
}

func (j *Journal) read(path string, data []byte) error {
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var e Event
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("%s:%d: the journal cannot be read: %w", path, n, err)
		}
		if e.Code == "" || len(e.To) == 0 || !slices.Contains(states, e.State) {
			return fmt.Errorf("%s:%d: the journal cannot be read: it says of no briefing and address what became of it", path, n)
		}
		j.note(e)
	}
	return nil
}

var states = []State{Trying, Finishing, Sent, Refused, Deferred, Uncertain}

// syncFolder makes the name of a new file as durable as its content. Systems
// that cannot sync a folder keep names durable themselves.
func syncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	_ = d.Sync()
	return d.Close()
}

func (j *Journal) note(e Event) {
	for _, address := range e.To {
		d := deliveryOf(e.Code, address)
		before, known := j.last[d]
		if !known {
			j.order = append(j.order, d)
		}
		switch {
		case e.State == Sent:
			delete(j.uncertain, d)
		case e.State == Uncertain, e.State == Trying && before.State == Finishing:
			j.uncertain[d] = true
		}
		j.last[d] = e
	}
}

// Last is the latest event of a briefing on its way to an address. It is
// Uncertain where a message was cut off after its final dot, and stays so, though
// a later try was refused, until one is taken.
func (j *Journal) Last(code, address string) Event {
	d := deliveryOf(code, address)
	e := j.last[d]
	switch {
	case e.State == Finishing:
		e.State, e.Answer = Uncertain, "cut off after the final dot"
	case j.uncertain[d] && e.State != Uncertain:
		e.State, e.Answer = Uncertain, strings.TrimSpace("an earlier try may have arrived; the last: "+string(e.State)+" "+e.Answer)
	}
	return e
}

// Earlier is the events in which other versions of an edition were sent, or may
// have been, one an address and version, in the order of the journal.
func (j *Journal) Earlier(edition, code string) []Event {
	var out []Event
	for _, d := range j.order {
		e := j.Last(d.code, d.address)
		if e.Edition == edition && e.Code != code && (e.State == Sent || e.State == Uncertain) {
			e.To = []string{d.address}
			out = append(out, e)
		}
	}
	return out
}

// write adds an event. It survives the program at once, and the machine once
// the journal is synced.
func (j *Journal) write(e Event) error {
	if j.err != nil {
		return journalError{j.err}
	}
	line, err := e.line()
	if err == nil {
		_, err = j.file.Write(line) // one write, so that no line is half somebody else's
	}
	if err != nil {
		j.err = err
		return journalError{err}
	}
	j.dirty = true
	j.note(e)
	return nil
}

// line is e as the journal has it. People read it, so that < stays what it is.
func (e Event) line() ([]byte, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	err := out.Encode(e)
	return b.Bytes(), err
}

// String is the event as a line of the journal.
func (e Event) String() string {
	line, err := e.line()
	if err != nil {
		return err.Error()
	}
	return string(bytes.TrimSpace(line))
}

// sync makes all that is written durable.
func (j *Journal) sync() error {
	if !j.dirty {
		return nil
	}
	if j.err != nil {
		return journalError{j.err}
	}
	if err := j.file.Sync(); err != nil {
		j.err = err
		return journalError{err}
	}
	j.dirty = false
	return nil
}

// journalError is a journal that cannot be written: nothing more may be sent.
type journalError struct{ err error }

func (e journalError) Error() string { return "the journal cannot be written: " + e.err.Error() }
func (e journalError) Unwrap() error { return e.err }

// Close makes the journal durable and lets others write it.
func (j *Journal) Close() error {
	err := errors.Join(j.sync(), j.file.Close())
	if j.lock != nil {
		err = errors.Join(err, j.lock.Unlock())
	}
	return err
}
