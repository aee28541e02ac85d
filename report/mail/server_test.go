package mail

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// counterpart is a real SMTP server in this process. Its faults are what each
// test makes them; it counts the messages that it has taken, by recipient.
type counterpart struct {
	*smtp.Server
	host  string
	port  int
	roots *x509.CertPool

	mu       sync.Mutex
	taken    map[string]int
	sessions int
	commands int

	greet  func(session int) error
	mail   func(n int, from string) error               // n counts MAIL commands from 1
	rcpt   func(to string) error                        // before a recipient is taken
	data   func(n int, c *smtp.Conn, r io.Reader) error // instead of reading the message
	finish func(n int, c *smtp.Conn, to []string) error // after the final dot
	auth   func(user, password string) error
}

const (
	testUser     = "sender@example.vn"
	testPassword = "mật khẩu"
)

// certificate is one for this machine, or what a test makes of it.
func certificate(t testing.TB, change func(*x509.Certificate)) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		DNSNames: []string{"localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}
	if change != nil {
		change(c)
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

// listen starts a counterpart with STARTTLS and a login, after change has had
// its way with it.
func listen(t testing.TB, change func(*counterpart)) *counterpart {
	t.Helper()
	c := &counterpart{taken: map[string]int{}, host: "localhost"}
	c.Server = smtp.NewServer(c)
	c.Domain, c.MaxMessageBytes = "localhost", 10<<20
	c.ErrorLog = quiet{}
	cert, roots := certificate(t, nil)
	c.TLSConfig, c.roots = &tls.Config{Certificates: []tls.Certificate{cert}}, roots
	if change != nil {
		change(c)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c.port = l.Addr().(*net.TCPAddr).Port
	go c.Serve(l)
	t.Cleanup(func() { c.Close() })
	return c
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

// server is how a run reaches the counterpart.
func (c *counterpart) server() Server {
	return Server{Host: c.host, Port: c.port, Security: StartTLS, User: testUser, Password: testPassword, Roots: c.roots, Timeout: 2 * time.Second}
}

func (c *counterpart) count(to string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.taken[to]
}

func (c *counterpart) NewSession(conn *smtp.Conn) (smtp.Session, error) {
	c.mu.Lock()
	c.sessions++
	n := c.sessions
	c.mu.Unlock()
	if c.greet != nil {
		if err := c.greet(n); err != nil {
			return nil, err
		}
	}
	return &transfer{c: c, conn: conn}, nil
}

// transfer is one session.
type transfer struct {
	c     *counterpart
	conn  *smtp.Conn
	known bool
	n     int
	to    []string
}

func (s *transfer) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *transfer) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if s.c.auth != nil {
			return s.c.auth(user, password)
		}
		if user != testUser || password != testPassword {
			return smtp.ErrAuthFailed
		}
		s.known = true
		return nil
	}), nil
}

func (s *transfer) Mail(from string, _ *smtp.MailOptions) error {
	if !s.known {
		return smtp.ErrAuthRequired
	}
	s.c.mu.Lock()
	s.c.commands++
	s.n = s.c.commands
	s.c.mu.Unlock()
	if s.c.mail != nil {
		return s.c.mail(s.n, from)
	}
	return nil
}

func (s *transfer) Rcpt(to string, _ *smtp.RcptOptions) error {
	if s.c.rcpt != nil {
		if err := s.c.rcpt(to); err != nil {
			return err
		}
	}
	s.to = append(s.to, to)
	return nil
}

var errDropped = errors.New("dropped")

func (s *transfer) Data(r io.Reader) error {
	if s.c.data != nil {
		if err := s.c.data(s.n, s.conn, r); err != nil {
			return err
		}
	}
	if _, err := io.Copy(io.Discard, r); err != nil {
		return err
	}
	if s.c.finish != nil {
		if err := s.c.finish(s.n, s.conn, s.to); err != nil {
			return err
		}
	}
	s.c.take(s.to)
	return nil
}

func (c *counterpart) take(to []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, a := range to {
		c.taken[a]++
	}
}

func (s *transfer) Reset()        { s.to = nil }
func (s *transfer) Logout() error { return nil }

func reply(code int, text string) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.NoEnhancedCode, Message: text}
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
	_, port, _ := net.SplitHostPort(l.Addr().String())
	n, _ := strconv.Atoi(port)
	return Server{Host: "localhost", Port: n, Security: StartTLS, User: testUser, Password: testPassword, Timeout: time.Second}
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
	l := Letter{From: testUser, To: to, Edition: "2022", Code: "ABCD-EFGH"}
	l.ID = MessageID(l.From, l.Code, "", to)
	l.Encode = func(date time.Time) (Encoded, error) {
		m := Message{ID: l.ID, Subject: "Kết quả", Text: "chữ\n", HTML: "<p>chữ</p>", Files: []File{file}}
		m.From.Address = l.From
		return m.Encode(date)
	}
	return l
}
