package mail

import (
	"slices"
	"time"

	"tongket/report"
	"tongket/report/say"
)

// commandTimeout is how long a server may take to answer a command; RFC 5321
// asks for five minutes, and for ten after the final dot.
const commandTimeout = 2 * time.Minute

// implicitPort is that of TLS from the first byte, by RFC 8314.
const implicitPort = 465

// AccessError is a setting by which no server can be reached.
type AccessError struct {
	Setting string // server, security, auth; empty where several do not go together
	cause   error
}

func (e *AccessError) Error() string    { return e.Say().String() }
func (e *AccessError) Say() say.Message { return say.Err(e.cause) }
func (e *AccessError) Unwrap() error    { return e.cause }

// Through is the server that settings name, without its password and certificates; an
// error is an AccessError. Where nothing is said of security, the port says it.
func Through(settings report.Mail) (Server, error) {
	s := Server{Security: Security(settings.Security), User: settings.User, Auth: settings.Auth, Timeout: commandTimeout}
	wrong := func(setting string, err error) (Server, error) { return s, &AccessError{setting, err} }
	var err error
	if s.Host, s.Port, err = HostPort(settings.Server); err != nil {
		return wrong("server", err)
	}
	if s.Security == "" {
		s.Security = StartTLS
		if s.Port == implicitPort {
			s.Security = Implicit
		}
	}
	switch {
	case !slices.Contains([]Security{StartTLS, Implicit, Plaintext}, s.Security):
		return wrong("security", say.Errorf("is starttls, implicit or plaintext, not %q", s.Security))
	case s.Security == Plaintext && s.User != "":
		return wrong("", say.Errorf("a password is never sent without TLS: log in as nobody, or take out plaintext"))
	case !slices.Contains([]string{"", "auto", "xoauth2"}, s.Auth):
		return wrong("auth", say.Errorf("is auto or xoauth2, not %q", s.Auth))
	case s.User == "" && (s.Auth == "xoauth2" || settings.PasswordFile != ""):
		return wrong("user", say.Errorf("is missing: there is a password, and nobody who logs in by it"))
	}
	return s, nil
}

// LimitsOf is how hard a run tries by the settings of a project; once is without a
// second try of what is deferred.
func LimitsOf(settings report.Mail, once bool) Limits {
	limits := DefaultLimits()
	limits.PerMinute = float64(settings.PerMinute)
	if once {
		limits.Waits, limits.Reconnects = nil, 2
	}
	return limits
}
