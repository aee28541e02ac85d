package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"tongket/report/briefing"
	"tongket/report/say"
	"tongket/report/watch"
)

// watchBuild builds, and again whenever a file of the project is another, until it is
// broken off. What is wrong later than at first ends nothing: it is said, and mended
// while this goes on.
func watchBuild(env environment, opt buildOptions, args []string) error {
	at, err := watchable(opt, args)
	if err != nil {
		return err
	}
	ctx, stop := interrupted()
	defer stop()
	env.stdout = stamped{env.stdout, env.ui, env.now}
	b := rebuilding{env: env, opt: opt, home: at}
	if err := b.begin(); err != nil {
		return err
	}
	b.goOn(ctx)
	return nil
}

// watchable is the folder that is watched.
func watchable(opt buildOptions, args []string) (home, error) {
	at, err := homeOf(args)
	switch {
	case err != nil:
		return at, err
	case at.ours:
		return at, usagef("--watch waits for changes, and the example built in has none: name a folder")
	case opt.format != "text":
		return at, usagef("--watch goes on until it is broken off, and says so in words; leave --format out")
	case opt.output == "-":
		return at, usagef("--watch writes a file again and again: name one, not standard output")
	}
	return at, nil
}

// rebuilding is a project that is built over and over.
type rebuilding struct {
	home
	env  environment
	opt  buildOptions
	last *briefing.Project // whose faces serve the next
	read *watch.Folder
}

// begin builds for the first time. What no change of the project could mend is an error.
func (b *rebuilding) begin() error {
	err := b.build()
	if code := exitOf(err); code != exitDone && code != exitProblems {
		return err
	}
	b.tell(err)
	return nil
}

// goOn builds after every change, until its context ends.
func (b *rebuilding) goOn(ctx context.Context) {
	w := watch.Begin(b.prefix)
	defer w.Close()
	say.Fprintf(b.env.newsBeside(), "waiting for changes in %s; Ctrl-C ends it\n", b.prefix)
	deaf := say.Message("")
	for {
		if deaf != w.Deaf() {
			deaf = w.Deaf()
			say.Fprintf(b.env.stderr, "the system does not tell of changes (%s): tongket looks for them three times a second\n", deaf)
		}
		if w.Next(ctx, b.read) != nil {
			return
		}
		b.tell(b.build())
	}
}

// build reads the project anew and writes what is asked for, all of it or nothing.
func (b *rebuilding) build() error {
	b.read = watch.Take(b.files)
	at := b.home
	at.files = b.read
	p := at.open(b.last)
	if p.Report != nil {
		b.last = p.Project
	}
	if err := p.Whole(); err != nil {
		return err
	}
	_, err := buildOnce(b.env, b.opt, p)
	return err
}

// tell says what a build ended with that wrote nothing.
func (b *rebuilding) tell(err error) {
	var input inputError
	if errors.As(asFlags(err), &input) {
		complain(b.env, input)
		say.Fprintf(stamped{b.env.stderr, b.env.ui, b.env.now}, "%s; nothing was written\n", tally(input.problems))
		return
	}
	ended(b.env, "tongket build", err)
}

// stamped is a stream of lines, each behind the time of day by which one knows the last.
type stamped struct {
	io.Writer
	in  *say.Language
	now func() time.Time
}

// Language is what is read at the other end.
func (s stamped) Language() *say.Language { return s.in }

func (s stamped) Write(line []byte) (int, error) {
	if _, err := fmt.Fprint(s.Writer, s.now().Format("15:04:05 ")); err != nil {
		return 0, err
	}
	return s.Writer.Write(line)
}
