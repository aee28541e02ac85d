package mail

import (
	"fmt"
	"io"
	"net"
	"testing"
	"time"

	"tongket/report/smtptest"
)

// reach is how a run reaches a server.
func reach(s *smtptest.Server) Server {
	return Server{Host: smtptest.Host, Port: s.Port, Security: StartTLS, User: smtptest.User, Password: smtptest.Password, Roots: s.Roots, Timeout: 2 * time.Second}
}

// scripted answers the first bytes of every connection with what it is given,
// whatever is said to it.
func scripted(t testing.TB, lines ...string) Server {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				buf := make([]byte, 4096)
				for _, line := range lines {
					if _, err := io.WriteString(conn, line); err != nil {
						return
					}
					if _, err := conn.Read(buf); err != nil {
						return
					}
				}
			}()
		}
	}()
	return Server{
		Host: smtptest.Host, Port: l.Addr().(*net.TCPAddr).Port, Security: StartTLS,
		User: smtptest.User, Password: smtptest.Password, Timeout: time.Second,
	}
}

// letters is n letters to r1@example.vn and so on.
func letters(n int) []Letter { return lettersOf(n, 30_000) }

// lettersOf is letters with a file of so many bytes.
func lettersOf(n, size int) []Letter {
	var out []Letter
	file := NewFile("Kết quả công tác năm 2022.pdf", "application/pdf", make([]byte, size))
	for i := range n {
		to := []string{fmt.Sprintf("r%d@example.vn", i+1)}
		out = append(out, letterTo(file, to...))
	}
	return out
}

func letterTo(file File, to ...string) Letter {
	l := Letter{From: smtptest.User, To: to, Edition: "2022", Code: "ABCD-EFGH"}
	l.ID = MessageID(l.From, l.Code, to)
	l.Encode = func(date time.Time) (Encoded, error) {
		m := Message{ID: l.ID, Subject: "Kết quả", Text: "chữ\n", HTML: "<p>chữ</p>", Files: []File{file}}
		m.From.Address = l.From
		return m.Encode(date)
	}
	return l
}
