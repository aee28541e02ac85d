package delivery

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/journal"
)

type event struct {
	N int `json:"n"`
}

// sum is what has happened, by the journal.
type sum struct{ total int }

func (s *sum) take(e event) error {
	if e.N == 0 {
		return errors.New("it says nothing")
	}
	s.total += e.N
	return nil
}

// What is written is known at once, and known again by the next run; one at a time writes.
func TestEvents(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	var now, later, read sum
	events, err := Open(path, now.take)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, later.take); !errors.Is(err, ErrLocked) {
		t.Errorf("a second run: %v", err)
	}
	if err := errors.Join(events.Write(event{2}), events.Write(event{3}), events.Sync(), events.Close()); err != nil {
		t.Fatal(err)
	}
	events, err = Open(path, later.take)
	if err != nil {
		t.Fatal(err)
	}
	defer events.Close()
	if err := Read(path, read.take); err != nil || now.total != 5 || later.total != 5 || read.total != 5 {
		t.Errorf("%v: %d written, %d and %d read", err, now.total, later.total, read.total)
	}
}

// An event that says nothing is not passed over, and neither is a line that is none; what
// a fault keeps from being written has not happened.
func TestSaysNothing(t *testing.T) {
	for _, line := range []string{"garbage", "{}", `{"n":"two"}`} {
		path := filepath.Join(t.TempDir(), "j")
		if err := os.WriteFile(path, []byte("{\"n\":1}\n"+line+"\n{\"n\":1}\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		var s sum
		_, err := Open(path, s.take)
		if also := Read(path, new(sum).take); err == nil || also == nil || !strings.Contains(err.Error(), "j:2: the journal cannot be read") {
			t.Errorf("%s: %v, %v", line, err, also)
		}
	}
	var s sum
	events, err := Open(filepath.Join(t.TempDir(), "j"), s.take)
	if err != nil {
		t.Fatal(err)
	}
	defer events.Close()
	events.Through(func(f journal.File) journal.File { return full{f} })
	if err := events.Write(event{7}); !errors.As(err, new(journal.Error)) || s.total != 0 {
		t.Errorf("%v, and %d is held to have happened", err, s.total)
	}
}

// full is a disk without room.
type full struct{ journal.File }

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// A run that is broken off does not sleep on.
func TestSleep(t *testing.T) {
	clock := Wall(time.Now)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := clock.Sleep(ctx, time.Hour); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if err := clock.Sleep(t.Context(), time.Microsecond); err != nil {
		t.Error(err)
	}
	if j := clock.Jitter(); j < 0 || j >= 1 {
		t.Error(j)
	}
}

// Whoever is not told does not wait for it; what is done is done before Told returns.
func TestTold(t *testing.T) {
	for _, tell := range []func(){nil, func() { t.Error("told at once") }} {
		done := false
		if Told(tell, func() { done = true }); !done {
			t.Error("not done")
		}
	}
}

func TestDoubt(t *testing.T) {
	for err, want := range map[error]Doubt{
		errors.New("broken"):                                          None,
		fmt.Errorf("tls: %w", x509.HostnameError{}):                   Stranger,
		fmt.Errorf("tls: %w", x509.UnknownAuthorityError{}):           Unknown,
		x509.CertificateInvalidError{Reason: x509.Expired}:            Expired,
		x509.CertificateInvalidError{Reason: x509.TooManyConstraints}: Invalid,
	} {
		if got := DoubtOf(err); got != want || (got.String() == "") != (want == None) {
			t.Errorf("%v: %v, want %v", err, got, want)
		}
	}
}

// TestLine: people read the journal, so that < stays what it is.
func TestLine(t *testing.T) {
	if s := Line(map[string]string{"a": "<b>"}); s != `{"a":"<b>"}` {
		t.Error(s)
	}
	if s := Line(func() {}); s == "" {
		t.Error("nothing is said of what cannot be written")
	}
}
