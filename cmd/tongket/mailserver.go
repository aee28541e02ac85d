package main

import (
	"path/filepath"
	"slices"
	"time"

	"tongket/report/mail"
)

// commandTimeout is how long a server may take to answer a command; RFC 5321
// asks for five minutes, and for ten after the final dot.
const commandTimeout = 2 * time.Minute

// server is where the messages are handed in, by the flags or by tongket.yaml.
func (m *mailing) server() (mail.Server, error) {
	settings := m.base.Mail
	s := mail.Server{
		Security: mail.Security(or(m.opt.security, settings.Security)),
		User:     or(m.opt.user, settings.User), Auth: or(m.opt.auth, settings.Auth), Timeout: commandTimeout,
	}
	given := or(m.opt.server, settings.Server)
	if given == "" {
		return s, usagef("say through which server: --server HOST:PORT, or mail: server: in tongket.yaml")
	}
	s.Slow = func() {
		aside(m.env, "%s has said nothing for ten seconds; it has two minutes, and ten once it has the whole message", s)
	}
	var err error
	if s.Host, s.Port, err = mail.HostPort(given); err != nil {
		return s, usagef("--server %w", err)
	}
	if s.Security == "" {
		s.Security = mail.StartTLS
		if s.Port == 465 {
			s.Security = mail.Implicit
		}
	}
	switch {
	case !slices.Contains([]mail.Security{mail.StartTLS, mail.Implicit, mail.Plaintext}, s.Security):
		return s, usagef("--security is starttls, implicit or plaintext, not %q", s.Security)
	case s.Security == mail.Plaintext && s.User != "":
		return s, usagef("a password is never sent without TLS: take out --user, or take out --security plaintext")
	case !slices.Contains([]string{"", "auto", "xoauth2"}, s.Auth):
		return s, usagef("--auth is auto or xoauth2, not %q", s.Auth)
	}
	if s.Roots, err = readRoots(m.beside(m.opt.ca, m.base.Mail.CA)); err != nil {
		return s, err
	}
	if s.User != "" {
		s.Password, err = m.password()
	}
	return s, err
}

// beside is a file as tongket.yaml names it, or as a flag does.
func (m *mailing) beside(flag, setting string) string {
	if flag != "" || setting == "" || filepath.IsAbs(setting) {
		return or(flag, setting)
	}
	return filepath.Join(or(m.base.dir, "."), setting)
}

const passwordVariable = "TONGKET_MAIL_PASSWORD"

func (m *mailing) password() (string, error) {
	return secret{m.beside(m.opt.passwordFile, m.base.Mail.PasswordFile), m.opt.passwordCmd, passwordVariable}.read(m.env)
}
