package mail

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/journal"
	"tongket/report/smtptest"
)

func event(state State, message string, to ...string) Event {
	return Event{Time: time.Unix(0, 0).UTC(), State: state, Message: message, To: to, Edition: "2022", Code: "A"}
}

// However much of the journal reaches the disk, what was written whole counts,
// the rest does not, and what comes next begins on a line of its own.
func TestTornJournal(t *testing.T) {
	dir := t.TempDir()
	whole := filepath.Join(dir, "whole")
	j, err := Open(whole)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []State{Trying, Finishing, Sent} {
		if err := j.write(event(s, "m", "a@example.vn")); err != nil {
			t.Fatal(err)
		}
	}
	j.Close()
	data, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(data) + 1 {
		path := filepath.Join(dir, "torn")
		if err := os.WriteFile(path, data[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		j, err := Open(path)
		if err != nil {
			t.Fatalf("%d bytes: %v", n, err)
		}
		lines := strings.Count(string(data[:n]), "\n")
		if n < len(data) && data[n] == '\n' {
			lines++ // the last is whole but for its end
		}
		want := []State{Untried, Trying, Uncertain, Sent}[lines]
		if got := j.Last("A", "a@example.vn").State; got != want {
			t.Errorf("%d bytes: %q, want %q", n, got, want)
		}
		if err := j.write(event(Sent, "m", "a@example.vn")); err != nil {
			t.Fatal(err)
		}
		j.Close()
		if j, err = Read(path); err != nil || j.Last("A", "a@example.vn").State != Sent {
			t.Errorf("%d bytes, and one more: %v", n, err)
		}
	}
}

// A line in the middle that cannot be read is not passed over: it may say that
// somebody has the message.
func TestBrokenJournal(t *testing.T) {
	for _, line := range []string{"garbage", "{}", `{"state":"sent","to":["a"]}`, `{"state":"sent","code":"A","to":[]}`, `{"state":"gone","code":"A","to":["a"]}`} {
		path := filepath.Join(t.TempDir(), "j")
		if err := os.WriteFile(path, []byte(line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(path); err == nil || !strings.Contains(err.Error(), "j:1: the journal cannot be read") {
			t.Errorf("%s: %v", line, err)
		}
	}
}

// Two runs do not send at once.
func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path); !errors.Is(err, ErrLocked) {
		t.Errorf("a second run: %v", err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	if j, err = Open(path); err != nil {
		t.Fatal(err)
	}
	j.Close()
}

// full is a disk without room.
type full struct{ journal.File }

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

type unsynced struct{ journal.File }

func (unsynced) Sync() error { return errors.New("input/output error") }

// Without a journal nothing is sent.
func TestJournalCannotBeWritten(t *testing.T) {
	for name, broken := range map[string]func(journal.File) journal.File{
		"full":     func(f journal.File) journal.File { return full{f} },
		"unsynced": func(f journal.File) journal.File { return unsynced{f} },
	} {
		t.Run(name, func(t *testing.T) {
			c := smtptest.Listen(t, nil)
			j, err := Open(filepath.Join(t.TempDir(), "j"))
			if err != nil {
				t.Fatal(err)
			}
			j.events.Through(broken)
			clock := &testClock{}
			r := Run{Server: reach(c), Journal: j, Clock: clock.clock(), Limits: DefaultLimits()}
			if err := r.Send(t.Context(), letters(2), nil); !errors.As(err, new(journal.Error)) {
				t.Errorf("got %v", err)
			}
			if n := c.Total(); n > 0 {
				t.Errorf("sent %d", n)
			}
		})
	}
}

// A briefing is known by its code and the address, in whichever message it went.
func TestOtherMessage(t *testing.T) {
	j, err := Open(filepath.Join(t.TempDir(), "j"))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	if err := j.write(event(Sent, "alone", "Lan@example.vn")); err != nil {
		t.Fatal(err)
	}
	group := Letter{ID: "group", Code: "A", To: []string{"lan@example.vn", "minh@example.vn"}}
	if got := j.Pending(&group, nil); len(got) != 1 || got[0] != "minh@example.vn" {
		t.Errorf("pending: %v", got)
	}
}

// A message that may have arrived stays uncertain though a later try was refused:
// to try it once more is to risk a second one.
func TestStaysUncertain(t *testing.T) {
	for _, states := range [][]State{{Trying, Finishing, Uncertain, Trying, Refused}, {Trying, Finishing, Trying, Deferred}, {Trying, Uncertain, Trying}} {
		j, err := Open(filepath.Join(t.TempDir(), "j"))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range states {
			if err := j.write(event(s, "m", "a@example.vn")); err != nil {
				t.Fatal(err)
			}
		}
		l := Letter{Code: "A", To: []string{"a@example.vn"}}
		if got := j.Pending(&l, []State{Refused}); j.Last("A", "a@example.vn").State != Uncertain || len(got) > 0 {
			t.Errorf("%v: %s, pending %v", states, j.Last("A", "a@example.vn").State, got)
		}
		if err := j.write(event(Sent, "m", "a@example.vn")); err != nil || j.Last("A", "a@example.vn").State != Sent {
			t.Errorf("%v, sent: %v %v", states, j.Last("A", "a@example.vn"), err)
		}
		j.Close()
	}
}

// short is a disk that runs full within a line.
type short struct{ journal.File }

func (s short) Write(p []byte) (int, error) {
	n, _ := s.File.Write(p[:len(p)/2])
	return n, errors.New("no space left on device")
}

// After half a line nothing more is written, and the next run reads the rest.
func TestHalfALine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := j.write(event(Trying, "m", "a@example.vn")); err != nil {
		t.Fatal(err)
	}
	var whole journal.File
	j.events.Through(func(f journal.File) journal.File { whole = f; return short{f} })
	if err := j.write(event(Finishing, "m", "a@example.vn")); err == nil {
		t.Fatal("written")
	}
	j.events.Through(func(journal.File) journal.File { return whole })
	if err := j.write(event(Deferred, "m", "a@example.vn")); err == nil {
		t.Error("written behind half a line")
	}
	j.Close()
	if j, err = Open(path); err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	if s := j.Last("A", "a@example.vn").State; s != Trying {
		t.Error(s)
	}
}

// Who has another version of an edition is known, by address.
func TestEarlier(t *testing.T) {
	j, err := Open(filepath.Join(t.TempDir(), "j"))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	for _, e := range []Event{
		event(Sent, "m1", "a@example.vn", "b@example.vn"), event(Refused, "m2", "c@example.vn"),
		event(Finishing, "m3", "d@example.vn"), event(Sent, "m4", "e@example.vn"),
	} {
		if e.Message == "m4" {
			e.Code = "B"
		}
		if err := j.write(e); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, e := range j.Earlier("2022", "B") {
		got = append(got, e.To[0]+" "+string(e.State))
	}
	if s := strings.Join(got, ", "); s != "a@example.vn sent, b@example.vn sent, d@example.vn uncertain" {
		t.Error(s)
	}
}
