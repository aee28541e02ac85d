package mail

import (
	"context"
	"net"
	"strings"
	"testing"
	"time"
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
