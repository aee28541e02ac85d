// Package smtptest is a mail server for tests, as net/http/httptest is for the
// web: a real one, in this process, with the faults that a test gives it.
package smtptest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"math/big"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// User and Password are what the server lets in.
const (
	User     = "sender@example.vn"
	Password = "mật khẩu"
)

// Host is the name in the server's certificate.
const Host = "localhost"

// Server is a server with STARTTLS and a login. It counts the messages that it
// has taken, by recipient, and has the faults that its functions make; a nil one
// makes none.
type Server struct {
	*smtp.Server
	Port  int
	Roots *x509.CertPool // that vouch for it

	Greet  func(session int) error                      // before a greeting is answered
	Sender func(n int) error                            // of the nth message, from 1
	Rcpt   func(to string) error                        // before a recipient is taken
	Data   func(n int, c *smtp.Conn, r io.Reader) error // before the message is read
	Finish func(n int, c *smtp.Conn, to []string) error // after the final dot

	mu        sync.Mutex
	taken     map[string]int
	greetings int
	begun     int
}

// Certificate is one for this machine, or what a test makes of it.
func Certificate(t testing.TB, change func(*x509.Certificate)) (tls.Certificate, *x509.CertPool) {
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

// Listen starts a server on this machine, after change has had its way with it.
func Listen(t testing.TB, change func(*Server)) *Server {
	t.Helper()
	s := &Server{taken: map[string]int{}}
	s.Server = smtp.NewServer(backend{s})
	s.Domain, s.MaxMessageBytes = Host, 10<<20
	s.ErrorLog = quiet{}
	cert, roots := Certificate(t, nil)
	s.TLSConfig, s.Roots = &tls.Config{Certificates: []tls.Certificate{cert}}, roots
	if change != nil {
		change(s)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.Port = l.Addr().(*net.TCPAddr).Port
	go s.Serve(l)
	t.Cleanup(func() { s.Close() })
	return s
}

// PEM is a certificate and its key as files have them.
func PEM(t testing.TB, c tls.Certificate) (cert, key []byte) {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(c.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Certificate[0]}),
		pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
}

// PEM is the certificate that vouches for the server.
func (s *Server) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.TLSConfig.Certificates[0].Certificate[0]})
}

// Count is how many messages the server has taken for an address.
func (s *Server) Count(to string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.taken[to]
}

// Total is how many messages the server has taken, counting each recipient.
func (s *Server) Total() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, k := range s.taken {
		n += k
	}
	return n
}

// Greetings is how often the server was greeted: twice a session, for a session
// is greeted anew once it is protected.
func (s *Server) Greetings() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.greetings
}

// Begun is how many messages were begun.
func (s *Server) Begun() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.begun
}

// Take counts a message as taken.
func (s *Server) Take(to []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range to {
		s.taken[a]++
	}
}

// HangUp ends a connection as a pulled cable does.
func HangUp(c *smtp.Conn) error {
	c.Conn().Close()
	return errors.New("hung up")
}

// Reply is an answer of the server.
func Reply(code int, text string) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.NoEnhancedCode, Message: text}
}

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

type backend struct{ *Server }

func (b backend) NewSession(conn *smtp.Conn) (smtp.Session, error) {
	b.mu.Lock()
	b.greetings++
	n := b.greetings
	b.mu.Unlock()
	if b.Greet != nil {
		if err := b.Greet(n); err != nil {
			return nil, err
		}
	}
	return &transfer{s: b.Server, conn: conn}, nil
}

// transfer is one session.
type transfer struct {
	s     *Server
	conn  *smtp.Conn
	known bool
	n     int
	to    []string
}

func (t *transfer) AuthMechanisms() []string { return []string{sasl.Plain} }

func (t *transfer) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != User || password != Password {
			return smtp.ErrAuthFailed
		}
		t.known = true
		return nil
	}), nil
}

func (t *transfer) Mail(string, *smtp.MailOptions) error {
	if !t.known {
		return smtp.ErrAuthRequired
	}
	t.s.mu.Lock()
	t.s.begun++
	t.n = t.s.begun
	t.s.mu.Unlock()
	if t.s.Sender != nil {
		return t.s.Sender(t.n)
	}
	return nil
}

func (t *transfer) Rcpt(to string, _ *smtp.RcptOptions) error {
	if t.s.Rcpt != nil {
		if err := t.s.Rcpt(to); err != nil {
			return err
		}
	}
	t.to = append(t.to, to)
	return nil
}

func (t *transfer) Data(r io.Reader) error {
	if t.s.Data != nil {
		if err := t.s.Data(t.n, t.conn, r); err != nil {
			return err
		}
	}
	if _, err := io.Copy(io.Discard, r); err != nil {
		return err
	}
	if t.s.Finish != nil {
		if err := t.s.Finish(t.n, t.conn, t.to); err != nil {
			return err
		}
	}
	t.s.Take(t.to)
	return nil
}

func (t *transfer) Reset()        { t.to = nil }
func (t *transfer) Logout() error { return nil }
