package mail

import (
	"bufio"
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"tongket/report/delivery"
)

// A server whose answer has no end costs neither memory nor time.
func TestEndlessAnswer(t *testing.T) {
	for _, said := range []string{"220-" + strings.Repeat("x", 1<<16), "220-go on\r\n", "220 ok\r\n250-" + strings.Repeat("SIZE 1\r\n250-", 1000)} {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		sent := make(chan int, 1)
		go func() {
			c, err := l.Accept()
			if err != nil {
				return
			}
			defer c.Close()
			n, total := 0, 0
			for err == nil && total < 64<<20 {
				n, err = c.Write([]byte(said))
				total += n
			}
			sent <- total
		}()
		s := Server{Host: "127.0.0.1", Port: l.Addr().(*net.TCPAddr).Port, Security: StartTLS, Timeout: 20 * time.Second}
		err = s.Check(context.Background())
		if err == nil || !strings.Contains(err.Error(), "its answer has no end") {
			t.Errorf("%.20q: %v", said, err)
		}
		select {
		case n := <-sent:
			if n > 16<<20 {
				t.Errorf("%.20q: %d bytes were taken", said, n)
			}
		case <-time.After(10 * time.Second):
			t.Errorf("%.20q: the connection is still open", said)
		}
		l.Close()
	}
}

// What speaks no SMTP, or no TLS where that was begun, is given up at once, with a word that says so.
func TestNoMailServer(t *testing.T) {
	for _, tt := range []struct {
		greeting, answer string
		security         Security
	}{
		{"220 hi", "220 hi", Plaintext},
		{"220 hi", "220 hi", StartTLS},
		{"220 hi", "250-hi\r\n250 STARTTLS", StartTLS},
		{"250 hi", "250 hi", Plaintext},
		{"220 hi", "354 go", Plaintext},
		{"* OK IMAP4rev1 ready", "a BAD", Plaintext},
		{"220 hi", "HTTP/1.1 400 Bad Request", StartTLS},
		{"220 hi", "220 hi", Implicit},
	} {
		clock := delivery.Clock{Now: time.Now, Jitter: func() float64 { return 0.5 }, Sleep: func(context.Context, time.Duration) error {
			t.Errorf("%q: the run waits for another try", tt.answer)
			return errNotLoopback
		}}
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		go parrot(l, tt.greeting, tt.answer)
		r := Run{Server: Server{Host: "127.0.0.1", Port: l.Addr().(*net.TCPAddr).Port, Security: tt.security, Timeout: 20 * time.Second}, Clock: clock, Limits: DefaultLimits()}
		err = r.connect(context.Background())
		if err == nil || !strings.Contains(err.Error(), "does not answer as a mail server does") {
			t.Errorf("%q, %q, %s: %v", tt.greeting, tt.answer, tt.security, err)
		}
		l.Close()
	}
}

// parrot greets and answers every line in the same way.
func parrot(l net.Listener, greeting, answer string) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		go func() {
			defer c.Close()
			_, err := c.Write([]byte(greeting + "\r\n"))
			for lines := bufio.NewScanner(c); err == nil && lines.Scan(); {
				_, err = c.Write([]byte(answer + "\r\n"))
			}
		}()
	}
}
