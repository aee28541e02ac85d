package main

import (
	"fmt"
	"io"

	"tongket/report/say"
)

// stream is where a command writes to. It keeps that something could not be
// written: a command that has said nothing must not end as if it had.
type stream struct {
	w   io.Writer
	in  *say.Language // what is read at its end
	err error         // the first
}

// Language is what is read at the other end of the stream.
func (s *stream) Language() *say.Language { return s.in }

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
		say.Fprintf(errs, "tongket: not all could be said: standard output: %v\n", cause(out.err))
	}
	return exitFailure
}

// quiet reports whether nothing is to be said of what went well. What is wrong is said,
// what was asked for, and what is asked.
func (env environment) quiet() bool { return env.hushed != nil && *env.hushed }

// news is where a command says what it has done, newsBeside where its output goes to the
// standard one.
func (env environment) news() io.Writer { return env.unlessQuiet(env.stdout) }

func (env environment) newsBeside() io.Writer { return env.unlessQuiet(env.stderr) }

func (env environment) unlessQuiet(w io.Writer) io.Writer {
	if env.quiet() {
		return &stream{w: io.Discard, in: env.ui}
	}
	return w
}

// machine is where a command that is asked for JSON writes it, and its environment then:
// what it says to people goes beside. Without JSON there is no such place.
func (env environment) machine(format string) (environment, io.Writer, error) {
	switch format {
	case "text":
		return env, nil, nil
	case "json":
		out := env.stdout
		env.stdout = env.stderr
		return env, out, nil
	}
	return env, nil, usagef("--format is text or json, not %q", format)
}

// apart is machine for a command that writes a file: where that is standard output, too,
// the two cannot be told apart.
func (env environment) apart(format, output string) (environment, io.Writer, error) {
	apart, machine, err := env.machine(format)
	if err == nil && machine != nil && output == "-" {
		err = usagef("-o - writes to standard output, where --format json writes, too; name a file")
	}
	return apart, machine, err
}

// aside says something while something else goes on, of which a terminal may show one
// line that is not ended.
func aside(env environment, format say.Message, args ...any) {
	if isTerminal(env.stderr) {
		fmt.Fprintln(env.stderr)
	}
	say.Fprintln(env.stderr, say.Sprintf(format, args...))
}
