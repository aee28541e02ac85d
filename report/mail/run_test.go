package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tongket/report/delivery"
	"tongket/report/smtptest"

	"github.com/emersion/go-smtp"
)

// testClock is a clock on which waiting takes no time.
type testClock struct {
	now   time.Time
	slept time.Duration
}

func (c *testClock) clock() delivery.Clock {
	return delivery.Clock{
		Now: func() time.Time { return c.now },
		Sleep: func(ctx context.Context, d time.Duration) error {
			c.now = c.now.Add(d)
			c.slept += d
			return ctx.Err()
		},
		Jitter: func() float64 { return 0.5 },
	}
}

func send(t *testing.T, s Server, path string, list []Letter, again ...State) (*Journal, *testClock, error) {
	t.Helper()
	return sendContext(t, context.Background(), s, path, list, again...)
}

func sendContext(t *testing.T, ctx context.Context, s Server, path string, list []Letter, again ...State) (*Journal, *testClock, error) {
	t.Helper()
	j, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	clock := &testClock{now: time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC)}
	r := Run{Server: s, Journal: j, Clock: clock.clock(), Limits: DefaultLimits()}
	err = r.Send(ctx, list, again)
	if closed := j.Close(); closed != nil {
		t.Fatal(closed)
	}
	return j, clock, err
}

// Every fault ends with what is true of each recipient, and nobody gets a
// message twice.
func TestFaults(t *testing.T) {
	once := func(f func() error) func() error {
		var done atomic.Bool
		return func() error {
			if done.Swap(true) {
				return nil
			}
			return f()
		}
	}
	for _, tt := range []struct {
		name  string
		fault func(*smtptest.Server)
		want  map[string]State // others are sent
		took  map[string]int   // of others: once
		says  string           // in an answer of the journal
		wait  time.Duration    // at least this long was waited
	}{
		{name: "nothing"},
		{
			name: "greylisting",
			fault: func(c *smtptest.Server) {
				first := once(func() error { return smtptest.Reply(450, "greylisted, try again in 60 s") })
				c.Rcpt = func(string) error { return first() }
			},
			wait: 40 * time.Second,
		},
		{
			name:  "greylisting for ever",
			fault: func(c *smtptest.Server) { c.Rcpt = only("r2@example.vn", smtptest.Reply(450, "not now")) },
			want:  map[string]State{"r2@example.vn": Deferred}, took: map[string]int{"r2@example.vn": 0},
			says: "450 not now", wait: 15 * time.Minute,
		},
		{
			name:  "550 for one",
			fault: func(c *smtptest.Server) { c.Rcpt = only("r2@example.vn", smtptest.Reply(550, "no such user")) },
			want:  map[string]State{"r2@example.vn": Refused}, took: map[string]int{"r2@example.vn": 0},
			says: "550 no such user",
		},
		{
			name: "421 in the middle",
			fault: func(c *smtptest.Server) {
				c.Sender = func(n int) error {
					if n == 2 {
						return smtptest.Reply(421, "closing")
					}
					return nil
				}
			},
		},
		{
			name: "421 at the greeting",
			fault: func(c *smtptest.Server) {
				c.Greet = func(n int) error {
					if n <= 2 {
						return smtptest.Reply(421, "too busy")
					}
					return nil
				}
			},
		},
		{
			name: "hangs up within the message",
			fault: func(c *smtptest.Server) {
				c.Data = func(n int, conn *smtp.Conn, r io.Reader) error {
					if n != 2 {
						return nil
					}
					io.CopyN(io.Discard, r, 1000) // of 8 MB, more than the system takes in advance
					return smtptest.HangUp(conn)
				}
			},
		},
		{
			name: "hangs up after the final dot, and has taken it",
			fault: func(c *smtptest.Server) {
				c.Finish = func(n int, conn *smtp.Conn, to []string) error {
					if n != 2 {
						return nil
					}
					c.Take(to)
					return smtptest.HangUp(conn)
				}
			},
			want: map[string]State{"r2@example.vn": Uncertain}, says: "no answer to the final dot",
		},
		{
			name: "hangs up after the final dot, and has not taken it",
			fault: func(c *smtptest.Server) {
				c.Finish = func(n int, conn *smtp.Conn, _ []string) error {
					if n != 2 {
						return nil
					}
					return smtptest.HangUp(conn)
				}
			},
			want: map[string]State{"r2@example.vn": Uncertain}, took: map[string]int{"r2@example.vn": 0},
		},
		{
			name: "too slow after the final dot",
			fault: func(c *smtptest.Server) {
				c.Finish = func(n int, _ *smtp.Conn, to []string) error {
					if n == 2 {
						c.Take(to)
						time.Sleep(3 * time.Second)
						return errors.New("too late")
					}
					return nil
				}
			},
			want: map[string]State{"r2@example.vn": Uncertain},
		},
		{
			name: "451 after the final dot",
			fault: func(c *smtptest.Server) {
				first := once(func() error { return smtptest.Reply(451, "disk is busy") })
				c.Finish = func(int, *smtp.Conn, []string) error { return first() }
			},
		},
		{
			name: "554 after the final dot",
			fault: func(c *smtptest.Server) {
				c.Finish = func(n int, _ *smtp.Conn, _ []string) error {
					if n == 1 {
						return smtptest.Reply(554, "looks like spam")
					}
					return nil
				}
			},
			want: map[string]State{"r1@example.vn": Refused}, took: map[string]int{"r1@example.vn": 0}, says: "554 looks like spam",
		},
		{
			name: "552 after the final dot",
			fault: func(c *smtptest.Server) {
				c.Finish = func(n int, _ *smtp.Conn, _ []string) error { return smtptest.Reply(552, "mailbox is full") }
			},
			want: map[string]State{"r1@example.vn": Refused, "r2@example.vn": Refused, "r3@example.vn": Refused},
			took: map[string]int{"r1@example.vn": 0, "r2@example.vn": 0, "r3@example.vn": 0},
			says: "552 mailbox is full (the message has 0.0 MB)",
		},
		{
			name: "a code alone after the final dot",
			fault: func(c *smtptest.Server) {
				c.Finish = func(n int, conn *smtp.Conn, to []string) error {
					if n != 2 {
						return nil
					}
					c.Take(to)
					io.WriteString(conn.Conn(), "250\r\n")
					return smtptest.HangUp(conn)
				}
			},
		},
		{
			name:  "too large by its own account",
			fault: func(c *smtptest.Server) { c.MaxMessageBytes = 20_000 },
			want:  map[string]State{"r1@example.vn": Refused, "r2@example.vn": Refused, "r3@example.vn": Refused},
			took:  map[string]int{"r1@example.vn": 0, "r2@example.vn": 0, "r3@example.vn": 0},
			says:  "not tried: the message has 0.0 MB, and the server takes 0.0 MB",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := smtptest.Listen(t, tt.fault)
			s := reach(c)
			if strings.HasPrefix(tt.name, "too slow") {
				s.Timeout = 400 * time.Millisecond
			}
			path := filepath.Join(t.TempDir(), "journal.jsonl")
			list := letters(3)
			if strings.Contains(tt.name, "within") {
				large := NewFile("a.pdf", "application/pdf", make([]byte, 6<<20))
				for i := range list {
					list[i] = letterTo(large, list[i].To...)
				}
			}
			j, clock, err := send(t, s, path, list)
			if err != nil {
				t.Fatal(err)
			}
			said := ""
			for _, l := range list {
				to := l.To[0]
				want, ok := tt.want[to]
				if !ok {
					want = Sent
				}
				e := j.Last(l.Code, to)
				if e.State != want {
					t.Errorf("%s is %s, want %s: %s", to, e.State, want, e.Answer)
				}
				said += e.Answer + "\n"
				took, ok := tt.took[to]
				if !ok {
					took = 1
				}
				if n := c.Count(to); n != took {
					t.Errorf("%s has %d messages, want %d", to, n, took)
				}
			}
			if !strings.Contains(said, tt.says) {
				t.Errorf("no answer says %q:\n%s", tt.says, said)
			}
			if clock.slept < tt.wait {
				t.Errorf("waited %v, want at least %v", clock.slept, tt.wait)
			}
			c.Finish = nil
			if _, _, err := send(t, s, path, list); err != nil {
				t.Fatal(err)
			}
			for _, l := range list {
				if to := l.To[0]; tt.want[to] != Deferred && c.Count(to) > max(1, tt.took[to]) {
					t.Errorf("%s has %d messages after a second run", to, c.Count(to))
				}
			}
		})
	}
}

func only(address string, err error) func(string) error {
	return func(to string) error {
		if to == address {
			return err
		}
		return nil
	}
}

// What no second try mends ends the run at once, with words that help.
func TestNoSession(t *testing.T) {
	expired := func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) }
	elsewhere := func(c *x509.Certificate) { c.DNSNames, c.IPAddresses = []string{"mail.example.net"}, nil }
	with := func(change func(*x509.Certificate)) func(*testing.T) Server {
		return func(t *testing.T) Server {
			return reach(smtptest.Listen(t, func(c *smtptest.Server) {
				cert, roots := smtptest.Certificate(t, change)
				c.TLSConfig, c.Roots = &tls.Config{Certificates: []tls.Certificate{cert}}, roots
			}))
		}
	}
	for _, tt := range []struct {
		name   string
		server func(*testing.T) Server
		says   string
		dials  time.Duration // waited between tries
	}{
		{"STARTTLS stripped", func(t *testing.T) Server {
			return reach(smtptest.Listen(t, func(c *smtptest.Server) { c.TLSConfig, c.AllowInsecureAuth = nil, true }))
		}, "offers no STARTTLS", 0},
		{"expired certificate", with(expired), "the certificate has expired", 0},
		{"certificate of another host", with(elsewhere), "the certificate is another host's", 0},
		{"unknown authority", func(t *testing.T) Server {
			s := reach(smtptest.Listen(t, nil))
			s.Roots = x509.NewCertPool()
			return s
		}, "nobody whom this machine trusts", 0},
		{"login refused", func(t *testing.T) Server {
			s := reach(smtptest.Listen(t, nil))
			s.Password = "wrong"
			return s
		}, "refuses sender@example.vn: 535", 0},
		{"no login offered", func(t *testing.T) Server {
			return scripted(t, "220 hi\r\n", "250-hi\r\n250 STARTTLS\r\n", "454 no TLS today\r\n")
		}, "454 no TLS today", time.Second},
		{"garbage", func(t *testing.T) Server { return scripted(t, "HTTP/1.1 400 Bad Request\r\n\r\n") }, "does not answer as a mail server does", 0},
		{"the same to everything", func(t *testing.T) Server {
			return scripted(t, "220 hi\r\n", "220 ok\r\n", "220 ok\r\n")
		}, "does not answer as a mail server does: is it the right port, and starttls what is spoken there? It says: 220 ok", 0},
		{"an answer that is none of a greeting", func(t *testing.T) Server { return scripted(t, "354 go on\r\n") }, "It says: 354 go on", 0},
		{"silence", func(t *testing.T) Server { s := scripted(t, ""); s.Timeout = 50 * time.Millisecond; return s }, "says nothing", 0},
		{"nobody there", func(t *testing.T) Server {
			return Server{Host: "localhost", Port: 1, Security: StartTLS, Timeout: time.Second}
		}, "refused", time.Second},
		{"password without TLS", func(t *testing.T) Server {
			s := reach(smtptest.Listen(t, nil))
			s.Security = Plaintext
			return s
		}, "a password is never sent without TLS", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			list := letters(2)
			j, clock, err := send(t, tt.server(t), filepath.Join(t.TempDir(), "j"), list)
			if err == nil || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("got %v, want %q", err, tt.says)
			}
			if strings.Contains(fmt.Sprint(err), smtptest.Password) {
				t.Error("the error has the password")
			}
			if clock.slept < tt.dials || tt.dials == 0 && clock.slept > 0 {
				t.Errorf("waited %v between tries", clock.slept)
			}
			for _, l := range list {
				if s := j.Last(l.Code, l.To[0]).State; s != Untried {
					t.Errorf("%s is %s", l.To[0], s)
				}
			}
		})
	}
}

// Without TLS only this machine may be reached.
func TestPlaintextStaysHere(t *testing.T) {
	_, err := (&dialler{loopback: true}).dial(t.Context(), "tcp", "192.0.2.1:25")
	if err == nil {
		t.Fatal("reached a machine far away")
	}
	c := smtptest.Listen(t, func(c *smtptest.Server) { c.TLSConfig = nil })
	s := reach(c)
	s.Security, s.User = Plaintext, ""
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

// In a group, one recipient's no does not keep the message from the others, and
// only those who still lack it are tried again.
func TestGroup(t *testing.T) {
	first := true
	c := smtptest.Listen(t, func(c *smtptest.Server) {
		c.Rcpt = func(to string) error {
			switch {
			case to == "b@example.vn":
				return smtptest.Reply(550, "no such user")
			case to == "c@example.vn" && first:
				first = false
				return smtptest.Reply(450, "busy")
			}
			return nil
		}
	})
	l := letterTo(NewFile("a.pdf", "application/pdf", nil), "a@example.vn", "b@example.vn", "c@example.vn")
	j, _, err := send(t, reach(c), filepath.Join(t.TempDir(), "j"), []Letter{l})
	if err != nil {
		t.Fatal(err)
	}
	for to, want := range map[string]State{"a@example.vn": Sent, "b@example.vn": Refused, "c@example.vn": Sent} {
		if got := j.Last(l.Code, to).State; got != want {
			t.Errorf("%s is %s, want %s", to, got, want)
		}
	}
	if c.Count("a@example.vn") != 1 || c.Count("b@example.vn") != 0 || c.Count("c@example.vn") != 1 {
		t.Errorf("taken: %v", c.Total())
	}
}

// Whoever stands in two letters of a run gets one.
func TestTwoLetters(t *testing.T) {
	c := smtptest.Listen(t, nil)
	file := NewFile("a.pdf", "application/pdf", nil)
	list := []Letter{letterTo(file, "a@example.vn"), letterTo(file, "A@example.vn", "b@example.vn")}
	if _, _, err := send(t, reach(c), filepath.Join(t.TempDir(), "j"), list); err != nil {
		t.Fatal(err)
	}
	if c.Count("a@example.vn")+c.Count("A@example.vn") != 1 || c.Count("b@example.vn") != 1 {
		t.Errorf("a has %d and %d, b has %d", c.Count("a@example.vn"), c.Count("A@example.vn"), c.Count("b@example.vn"))
	}
}

// A server that hangs up every time does not keep a run busy for ever.
func TestHangsUpAlways(t *testing.T) {
	c := smtptest.Listen(t, func(c *smtptest.Server) {
		c.Data = func(_ int, conn *smtp.Conn, _ io.Reader) error { return smtptest.HangUp(conn) }
	})
	_, _, err := send(t, reach(c), filepath.Join(t.TempDir(), "j"), letters(20))
	if err == nil || !strings.Contains(err.Error(), "has hung up 5 times in a row") {
		t.Errorf("got %v", err)
	}
	if c.Begun() > 6 {
		t.Errorf("%d tries", c.Begun())
	}
}

// Uncertain is sent again only when asked for; sent never.
func TestAgain(t *testing.T) {
	c := smtptest.Listen(t, func(c *smtptest.Server) {
		c.Finish = func(n int, conn *smtp.Conn, _ []string) error {
			if n == 1 {
				return smtptest.HangUp(conn)
			}
			return nil
		}
	})
	path, list := filepath.Join(t.TempDir(), "j"), letters(2)
	for i, again := range [][]State{nil, nil, {Uncertain, Sent}, {Uncertain, Sent}} {
		if _, _, err := send(t, reach(c), path, list, again...); err != nil {
			t.Fatal(err)
		}
		want := 0
		if i >= 2 {
			want = 1
		}
		if c.Count("r1@example.vn") != want || c.Count("r2@example.vn") != 1 {
			t.Errorf("after run %d: %v", i+1, c.Total())
		}
	}
}

// A no to the sender ends the run, and refuses nobody.
func TestSenderRefused(t *testing.T) {
	c := smtptest.Listen(t, func(c *smtptest.Server) {
		c.Sender = func(n int) error {
			if n == 2 {
				return smtptest.Reply(550, "daily quota used up")
			}
			return nil
		}
	})
	list := letters(3)
	j, _, err := send(t, reach(c), filepath.Join(t.TempDir(), "j"), list)
	if err == nil || !strings.Contains(err.Error(), "takes nothing from sender@example.vn: 550 daily quota used up") {
		t.Errorf("got %v", err)
	}
	for i, want := range []State{Sent, Deferred, Untried} {
		if got := j.Last(list[i].Code, list[i].To[0]).State; got != want {
			t.Errorf("%d is %q, want %q", i, got, want)
		}
	}
}

// Letters on which the server chokes come last the next time.
func TestPoison(t *testing.T) {
	c := smtptest.Listen(t, func(c *smtptest.Server) {
		c.Rcpt = func(to string) error {
			if to < "r6" && len(to) == len("r6@example.vn") {
				return smtptest.Reply(421, "I choke on this")
			}
			return nil
		}
	})
	path, list := filepath.Join(t.TempDir(), "j"), letters(9)
	for range 2 {
		_, _, err := send(t, reach(c), path, list)
		if err == nil {
			t.Error("no error")
		}
	}
	if n := c.Total(); n != 4 {
		t.Errorf("%d of 4 arrived", n)
	}
}

// A letter that cannot be put together does not keep the others back.
func TestCannotEncode(t *testing.T) {
	c := smtptest.Listen(t, nil)
	list := letters(3)
	list[1].Encode = func(time.Time) (Encoded, error) { return Encoded{}, errors.New("the attachment is gone") }
	j, _, err := send(t, reach(c), filepath.Join(t.TempDir(), "j"), list)
	if err != nil || c.Total() != 2 {
		t.Errorf("%d arrived: %v", c.Total(), err)
	}
	if e := j.Last(list[1].Code, list[1].To[0]); e.State != Deferred || e.Answer != "the attachment is gone" {
		t.Error(e)
	}
}

// A server that repeats the login does not make us print it, whatever it says is
// one line that a terminal can print, and a line that breaks is tried again.
func TestLoginErrors(t *testing.T) {
	plain := base64.StdEncoding.EncodeToString([]byte("\x00" + smtptest.User + "\x00" + smtptest.Password))
	s := Server{User: smtptest.User, Password: smtptest.Password, Host: "localhost", Port: 25}
	for _, err := range []error{
		&textproto.Error{Code: 501, Msg: "cannot read AUTH PLAIN " + plain + " \x1b[31m"},
		fmt.Errorf("SMTP AUTH failed: %w", &textproto.Error{Code: 535, Msg: "no: <" + plain + "> " + smtptest.Password}),
		errors.New("AUTH: " + plain),
	} {
		got := s.dialError(err)
		if !errors.As(got, new(fatal)) || strings.Contains(got.Error(), plain) || strings.Contains(got.Error(), smtptest.Password) || strings.Contains(got.Error(), "\x1b") {
			t.Errorf("%v", got)
		}
	}
	if errors.As(s.dialError(fmt.Errorf("SMTP AUTH failed: %w", io.EOF)), new(fatal)) {
		t.Error("a line that broke during the login is not tried again")
	}
}

// An interrupt finishes the message that is being sent, and begins no other.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	c := smtptest.Listen(t, func(c *smtptest.Server) {
		c.Finish = func(n int, _ *smtp.Conn, _ []string) error {
			if n == 2 {
				cancel()
			}
			return nil
		}
	})
	list := letters(4)
	j, _, err := sendContext(t, ctx, reach(c), filepath.Join(t.TempDir(), "j"), list)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	var states []State
	for _, l := range list {
		states = append(states, j.Last(l.Code, l.To[0]).State)
	}
	if !slices.Equal(states, []State{Sent, Sent, Untried, Untried}) {
		t.Errorf("got %v", states)
	}
}

// One session serves many messages, and the rate is kept.
func TestSessionsAndRate(t *testing.T) {
	c := smtptest.Listen(t, nil)
	j, err := Open(filepath.Join(t.TempDir(), "j"))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	clock := &testClock{now: time.Now()}
	limits := DefaultLimits()
	limits.PerConnection, limits.PerMinute = 4, 30
	r := Run{Server: reach(c), Journal: j, Clock: clock.clock(), Limits: limits}
	if err := r.Send(t.Context(), letters(10), nil); err != nil {
		t.Fatal(err)
	}
	if c.Greetings() != 2*3 { // each is greeted again once it is protected
		t.Errorf("%d greetings for 10 messages, 4 a session", c.Greetings())
	}
	if clock.slept < 17*time.Second || clock.slept > 19*time.Second {
		t.Errorf("10 messages at 30 a minute took %v", clock.slept)
	}
}
