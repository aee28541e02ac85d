package main

import (
	"cmp"
	"errors"
	"path/filepath"

	"tongket/report"
	"tongket/report/mail"
)

// settings is what tongket.yaml says under mail:, and what flags say in its place.
func (m *mailing) settings() report.Mail {
	s := m.base.Mail
	s.From, s.Server, s.Security = or(m.opt.from, s.From), or(m.opt.server, s.Server), or(m.opt.security, s.Security)
	s.PasswordFile = or(m.opt.passwordFile, s.PasswordFile)
	s.User, s.Auth, s.PerMinute = or(m.opt.user, s.User), or(m.opt.auth, s.Auth), cmp.Or(m.opt.perMinute, s.PerMinute)
	return s
}

// server is where the messages are handed in.
func (m *mailing) server() (mail.Server, error) {
	settings := m.settings()
	if settings.Server == "" {
		return mail.Server{}, usagef("say through which server: --server HOST:PORT, or mail: server: in tongket.yaml")
	}
	s, err := mail.Through(settings)
	if err != nil {
		return s, access(err)
	}
	s.Slow = func() {
		aside(m.env, "%s has said nothing for ten seconds; it has two minutes, and ten once it has the whole message", s)
	}
	if s.Roots, err = readRoots(m.beside(m.opt.ca, m.base.Mail.CA)); err != nil {
		return s, err
	}
	if s.User != "" {
		s.Password, err = m.password()
	}
	return s, err
}

// access is what is wrong with the way to a server, by the flag that would mend it.
func access(err error) error {
	var wrong *mail.AccessError
	if errors.As(err, &wrong) && wrong.Setting != "" {
		return usagef("--%s %w", wrong.Setting, err)
	}
	return usageError{err}
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
