package main

import (
	"fmt"
	"io"
)

// stream is where a command writes to. It keeps that something could not be
// written: a command that has said nothing must not end as if it had.
type stream struct {
	w   io.Writer
	err error // the first
}

func (s *stream) Write(data []byte) (int, error) {
	n, err := s.w.Write(data)
	if err != nil && s.err == nil {
		s.err = err
	}
	return n, err
}

// lost is the exit code of a command of whose output something may be lost. What
// became of messages and jobs is the more important.
func lost(code int, out, errs *stream) int {
	if code > exitProblems || out.err == nil && errs.err == nil {
		return code
	}
	if out.err != nil {
		fmt.Fprintf(errs, "tongket: not all could be said: standard output: %v\n", cause(out.err))
	}
	return exitFailure
}

// aside says something while something else goes on, of which a terminal may show one
// line that is not ended.
func aside(env environment, format string, args ...any) {
	if isTerminal(env.stderr) {
		format = "\n" + format
	}
	fmt.Fprintf(env.stderr, format+"\n", args...)
}
