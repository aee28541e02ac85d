package mail

import (
	"context"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/delivery"
)

// silent is a server that takes connections and says nothing.
func silent(t *testing.T) (port int) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var taken []net.Conn // kept, for one that nobody holds is closed when garbage is collected
	done := make(chan struct{})
	t.Cleanup(func() {
		l.Close()
		<-done
		for _, c := range taken {
			c.Close()
		}
	})
	go func() {
		defer close(done)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			taken = append(taken, c)
		}
	}()
	return l.Addr().(*net.TCPAddr).Port
}

// TestSilentServer holds that a server that says nothing is waited for once, and that a
// run says what it waits for.
func TestSilentServer(t *testing.T) {
	for _, security := range []Security{StartTLS, Implicit} {
		t.Run(string(security), func(t *testing.T) {
			t.Parallel()
			timeout, want := time.Second, 0
			if !testing.Short() {
				timeout, want = delivery.Slowness+time.Second, 1
			}
			told := 0
			s := Server{Host: "127.0.0.1", Port: silent(t), Security: security, Timeout: timeout, Slow: func() { told++ }}
			j, err := Open(filepath.Join(t.TempDir(), "journal.jsonl"))
			if err != nil {
				t.Fatal(err)
			}
			defer j.Close()
			sleeps := 0
			r := Run{Server: s, Journal: j, Limits: DefaultLimits(), Clock: delivery.Clock{Now: time.Now, Sleep: func(context.Context, time.Duration) error { sleeps++; return nil }, Jitter: func() float64 { return 0 }}}
			began := time.Now()
			err = r.Send(t.Context(), []Letter{{ID: "<a@b>", From: "a@b.vn", To: []string{"c@d.vn"}, Code: "X"}}, nil)
			if err == nil || !strings.Contains(err.Error(), "says nothing") || sleeps > 0 || time.Since(began) > 2*timeout {
				t.Errorf("after %v and %d waits: %v", time.Since(began), sleeps, err)
			}
			if told != want {
				t.Errorf("told %d times, want %d", told, want)
			}
		})
	}
}
