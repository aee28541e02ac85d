package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"io"
	"net"
	"net/textproto"
	"os"
	"strconv"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"tongket/report/delivery"
	"tongket/report/pattern"
	"tongket/report/say"
)

// Security is how a connection is protected.
type Security string

const (
	StartTLS  Security = "starttls"  // required, not tried
	Implicit  Security = "implicit"  // TLS from the first byte
	Plaintext Security = "plaintext" // only to this machine, and without a login
)

// Server is where messages are handed in.
type Server struct {
	Host     string
	Port     int
	Security Security
	User     string // empty: no login
	Password string
	Auth     string         // "auto": the strongest that the server offers; or "xoauth2", with a token for password
	Roots    *x509.CertPool // nil: those of the system
	Timeout  time.Duration  // of a command; the answer to the final dot has five times as long
	Slow     func()         // is called when an answer lets one wait; may be nil
}

// told does something with the server, and tells if it takes long.
func (s Server) told(do func()) { delivery.Told(s.Slow, do) }

func (s Server) String() string { return net.JoinHostPort(s.Host, strconv.Itoa(s.Port)) }

var errNotLoopback = say.Errorf("without TLS only a server on this machine may be used")

// client readies a go-mail client, which greets, protects the connection that d opens and
// logs in.
func (s Server) client(d *dialler) (*gomail.Client, error) {
	opts := []gomail.Option{
		gomail.WithPort(s.Port), gomail.WithHELO(greeting()), gomail.WithTimeout(s.Timeout), gomail.WithoutSMTPUTF8(),
		gomail.WithTLSConfig(&tls.Config{ServerName: s.Host, RootCAs: s.Roots, MinVersion: tls.VersionTLS12}),
	}
	switch s.Security {
	case StartTLS:
		opts = append(opts, gomail.WithTLSPolicy(gomail.TLSMandatory), gomail.WithDialContextFunc(d.dial))
	case Implicit:
		opts = append(opts, gomail.WithSSL())
	case Plaintext:
		if s.User != "" {
			return nil, say.Errorf("a password is never sent without TLS")
		}
		d.loopback = true
		opts = append(opts, gomail.WithTLSPolicy(gomail.NoTLS), gomail.WithDialContextFunc(d.dial))
	default:
		return nil, say.Errorf("there is no security %q", s.Security)
	}
	if s.User != "" {
		auth := gomail.SMTPAuthAutoDiscover
		if s.Auth == "xoauth2" {
			auth = gomail.SMTPAuthXOAUTH2
		}
		opts = append(opts, gomail.WithSMTPAuth(auth), gomail.WithUsername(s.User), gomail.WithPassword(s.Password))
	}
	host := s.Host
	if strings.Contains(host, ":") { // go-mail puts a colon and the port behind it
		host = "[" + host + "]"
	}
	return gomail.NewClient(host, opts...)
}

// greeting is the name that a session begins with: this machine's, if a server
// can read it.
func greeting() string {
	name, err := os.Hostname()
	if err != nil || !hostName.MatchString(name) {
		return "localhost"
	}
	return name
}

var hostName = pattern.New(`^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$`)

// connection is a session with the server, logged in.
type connection struct {
	smtp    *smtp.Client
	timeout time.Duration
	told    func(do func()) // of Server
	limit   int64           // of a message, in bytes, as the server says; 0: it does not
	used    int             // messages
}

func (s Server) connect(ctx context.Context) (*connection, error) {
	var d dialler
	client, err := s.client(&d)
	if err != nil {
		return nil, fatal{err}
	}
	var c *smtp.Client
	s.told(func() { c, err = client.DialToSMTPClientWithContext(ctx) })
	if err != nil {
		d.giveUp()
		return nil, s.dialError(err)
	}
	out := &connection{smtp: c, timeout: s.Timeout, told: s.told}
	if ok, size := c.Extension("SIZE"); ok {
		out.limit, _ = strconv.ParseInt(size, 10, 64)
	}
	return out, nil
}

// close ends the session. Its answer does not matter: what was taken was taken
// before.
func (c *connection) close() {
	if c == nil {
		return
	}
	_ = c.smtp.UpdateDeadline(quitTimeout)
	if c.smtp.Quit() != nil {
		_ = c.smtp.Close()
	}
}

const quitTimeout = 5 * time.Second

// Check greets the server and logs in, and sends nothing.
func (s Server) Check(ctx context.Context) error {
	c, err := s.connect(ctx)
	if err != nil {
		return err
	}
	c.close()
	return nil
}

// fatal is an error that no second try will mend.
type fatal struct{ error }

func (e fatal) Unwrap() error { return e.error }

// dialError says what hinders a session, and whether trying again may help.
func (s Server) dialError(err error) error {
	doubt := delivery.DoubtOf(err)
	code, said := answerCode(err), s.said(err)
	var broken net.Error
	switch {
	case doubt == delivery.Unknown:
		return fatal{say.Errorf("%s: %v: %w\n\tif the server is yours, give its authority by ca: or --ca", s, doubt, err)}
	case doubt == delivery.Stranger, doubt == delivery.Expired:
		return fatal{say.Errorf("%s: %v: %w", s, doubt, err)}
	case doubt == delivery.Invalid, errors.Is(err, errNotLoopback), errors.Is(err, errEndless):
		return fatal{say.Errorf("%s: %w", s, err)}
	case strings.Contains(err.Error(), "STARTTLS") && code == 0:
		return fatal{say.Errorf("%s offers no STARTTLS, and without TLS nothing is sent: it may want security: implicit, or somebody between stripped the offer", s)}
	case code >= 500 && code < 600 && code != 554 && s.User != "": // 554 greets those whom it does not want
		return fatal{say.Errorf("%s refuses %s: %s", s, s.User, said)}
	case code >= 500:
		return fatal{say.Errorf("%s refuses the session: %s", s, said)}
	case code >= 400 && code < 500:
		return say.Errorf("%s: %s", s, said)
	case code > 0, errors.As(err, new(textproto.ProtocolError)), errors.As(err, new(tls.RecordHeaderError)): // it would say the same again
		return fatal{say.Errorf("%s does not answer as a mail server does: is it the right port, and %s what is spoken there? It says: %s", s, s.Security, said)}
	case errors.As(err, &broken) && broken.Timeout(): // five times as long would be no better
		return fatal{say.Errorf("%s says nothing: is it the right port, and %s what is spoken there? (465 wants security: implicit, 587 starttls)", s, s.Security)}
	case errors.Is(err, io.EOF), errors.As(err, &broken):
	case strings.Contains(err.Error(), "AUTH"):
		return fatal{say.Errorf("%s takes no login of ours: %s", s, said)}
	}
	return say.Errorf("%s: %s", s, said)
}

// said is what a server said, or what hinders us, without the password.
func (s Server) said(err error) say.Message {
	words := s.redacted(answer(err))
	if m := say.Err(err); m.String() == words {
		return m
	}
	return say.Quoted(words)
}

// redacted is what a server said without the password, should it repeat what was
// said to it.
func (s Server) redacted(said string) string {
	if s.Password == "" {
		return said
	}
	words := strings.Fields(strings.ReplaceAll(said, s.Password, "…"))
	for i, w := range words {
		w = strings.Trim(w, `"'<>()`)
		for _, encoding := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding} {
			if plain, err := encoding.DecodeString(w); err == nil && strings.Contains(string(plain), s.Password) {
				words[i] = "…"
			}
		}
	}
	return strings.Join(words, " ")
}
