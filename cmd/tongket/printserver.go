package main

import (
	"strings"
	"time"

	"tongket/report/printer"
	"tongket/report/say"
)

const printPassword = "TONGKET_PRINT_PASSWORD"

// printTimeout is how long a printer may take to answer; some wake up first.
const printTimeout = time.Minute

// printServer is where the job is handed in: a printer by its address, or a queue of
// this machine's CUPS by its name.
func printServer(env environment, name string, opt accessOptions) (printer.Server, error) {
	s := printer.Server{User: opt.user, As: or(env.getenv("USER"), env.getenv("USERNAME")), Timeout: printTimeout}
	s.Slow = func() {
		aside(env, "%s has said nothing for ten seconds; it has a minute, and two once it has the whole document", s)
	}
	var err error
	switch {
	case strings.Contains(name, "://"):
		s.URI, err = printer.Parse(name)
	case strings.ContainsAny(name, ":/"):
		err = say.Errorf("a printer is the name of a queue, or an address such as ipp://10.0.0.9/ipp/print; %q is neither", name)
	default:
		s.URI, err = printer.CUPS(env.getenv("CUPS_SERVER"))
		if name != "" {
			s.URI = s.URI.Queue(name)
		}
	}
	if err != nil {
		return s, usageError{err}
	}
	if s.User != "" && !s.URI.Secure() {
		return s, usagef("a password is never sent without TLS: with --user the address begins with ipps://")
	}
	if s.Roots, err = readRoots(opt.ca); err == nil && s.User != "" {
		s.Password, err = secret{opt.passwordFile, opt.passwordCommand, printPassword}.read(env)
	}
	return s, err
}
