package printer

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"net"
	"strings"
	"time"

	"github.com/OpenPrinting/goipp"

	"tongket/report/delivery"
	"tongket/report/say"
)

// Server is a printer or a CUPS server, and who asks it.
type Server struct {
	URI      URI
	User     string // empty: no login
	Password string
	As       string         // whose job it is, where there is no login; empty: tongket
	Roots    *x509.CertPool // nil: those of the system
	Timeout  time.Duration  // of a connection and an answer; the answer to a document has twice as long
	Slow     func()         // is called when an answer lets one wait; may be nil
}

func (s Server) String() string { return s.URI.String() }

func (s Server) owner() string {
	switch {
	case s.User != "":
		return s.User
	case s.As != "":
		return s.As
	}
	return "tongket"
}

// stage is how far a request without an answer has come.
type stage int

const (
	unsent     stage = iota // the server has seen none of it
	declined                // the server has said, not by IPP, that it does nothing with it
	unfinished              // its last bytes have not left
	unanswered              // it may have been carried out
)

// failure is a request to which there is no answer in IPP.
type failure struct {
	error
	stage stage
	busy  bool // it was declined for now
	final bool // no second try will mend it
}

func (f failure) Unwrap() error { return f.error }

var errPlainPassword = say.Errorf("a password is never sent without TLS: ask by ipps:// or https://")

func (s Server) dial(ctx context.Context) (net.Conn, error) {
	d := &net.Dialer{Timeout: s.Timeout}
	switch {
	case s.User != "" && !s.URI.tls:
		return nil, failure{error: say.Errorf("%s: %w", s, errPlainPassword), final: true}
	case s.URI.socket != "":
		conn, err := d.DialContext(ctx, "unix", s.URI.socket)
		if err != nil {
			return nil, failure{error: say.Errorf("no CUPS server answers here: %w", err)}
		}
		return conn, nil
	case !s.URI.tls:
		conn, err := d.DialContext(ctx, "tcp", s.URI.host)
		if err != nil {
			return nil, failure{error: say.Errorf("%s does not answer: %w", s, err)}
		}
		return conn, nil
	}
	secure := tls.Dialer{NetDialer: d, Config: &tls.Config{ServerName: s.URI.hostname(), RootCAs: s.Roots, MinVersion: tls.VersionTLS12}}
	conn, err := secure.DialContext(ctx, "tcp", s.URI.host)
	if err != nil {
		return nil, s.dialError(err)
	}
	return conn, nil
}

// dialError says what hinders a protected connection, and whether trying again
// may help.
func (s Server) dialError(err error) failure {
	switch doubt := delivery.DoubtOf(err); {
	case doubt == delivery.Unknown:
		return failure{error: say.Errorf("%s: %v: %w\n\tif the printer is yours, give its authority by --ca", s, doubt, err), final: true}
	case doubt == delivery.Stranger, doubt == delivery.Expired:
		return failure{error: say.Errorf("%s: %v: %w", s, doubt, err), final: true}
	case doubt == delivery.Invalid:
		return failure{error: say.Errorf("%s: %w", s, err), final: true}
	case errors.As(err, new(tls.RecordHeaderError)):
		return failure{error: say.Errorf("%s does not speak TLS: its address may begin with ipp://", s), final: true}
	}
	return failure{error: say.Errorf("%s does not answer: %w", s, err)}
}

// redacted is what a server said without the password, should it repeat what was
// said to it.
func (s Server) redacted(said string) string {
	if s.Password == "" {
		return said
	}
	said = strings.ReplaceAll(said, s.login(), "…")
	return strings.ReplaceAll(said, s.Password, "…")
}

// scrubbed is an answer, or why there is none, without the password, wherever a
// server repeats it.
func (s Server) scrubbed(m *goipp.Message, err error) (*goipp.Message, error) {
	if s.Password == "" {
		return m, err
	}
	var f failure
	if errors.As(err, &f) {
		if said := f.error.Error(); said != s.redacted(said) {
			f.error = errors.New(s.redacted(said))
			err = f
		}
	}
	if m != nil {
		for _, g := range m.AttrGroups() {
			s.scrub(g.Attrs)
		}
	}
	return m, err
}

func (s Server) scrub(list goipp.Attributes) {
	for _, a := range list {
		for i, v := range a.Values {
			switch x := v.V.(type) {
			case goipp.String:
				a.Values[i].V = goipp.String(s.redacted(string(x)))
			case goipp.TextWithLang:
				x.Text = s.redacted(x.Text)
				a.Values[i].V = x
			case goipp.Collection:
				s.scrub(goipp.Attributes(x))
			}
		}
	}
}

func (s Server) login() string {
	return base64.StdEncoding.EncodeToString([]byte(s.User + ":" + s.Password))
}
