package main

import (
	"strings"
	"time"

	"tongket/report/printer"
)

const printPassword = "TONGKET_PRINT_PASSWORD"

// printTimeout is how long a printer may take to answer; some wake up first.
const printTimeout = time.Minute

// printServer is where the job is handed in: a printer by its address, or a queue of
// this machine's CUPS by its name.
func printServer(env environment, name string, opt accessOptions) (printer.Server, error) {
	s := printer.Server{User: opt.user, As: or(env.getenv("USER"), env.getenv("USERNAME")), Timeout: printTimeout}
	var err error
	if strings.Contains(name, "://") {
		s.URI, err = printer.Parse(name)
	} else {
		s.URI, err = printer.CUPS(env.getenv("CUPS_SERVER"))
		if name != "" {
			s.URI = s.URI.Queue(name)
		}
	}
	if err != nil {
		return s, usageError{err}
	}
	if s.Roots, err = readRoots(opt.ca); err == nil && s.User != "" {
		s.Password, err = secret{opt.passwordFile, opt.passwordCommand, printPassword}.read(env)
	}
	return s, err
}
