package main

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"tongket/report/say"
)

// asker asks somebody at a terminal, a line a question.
type asker struct {
	env environment
	in  *bufio.Reader
}

// asking is an asker where there is somebody to ask; else nil.
func asking(env environment, not bool) *asker {
	if not || !isTerminal(env.stdin) {
		return nil
	}
	return &asker{env, bufio.NewReader(env.stdin)}
}

// until asks till an answer can be taken; an empty one is what stands in brackets. What is
// wrong with an answer is said, and the question asked again.
func (a *asker) until(question say.Message, otherwise string, take func(string) error) error {
	for {
		say.Fprintf(a.env.stderr, "%s [%s]: ", question, otherwise)
		line, err := a.in.ReadString('\n')
		if err != nil && line == "" {
			if errors.Is(err, io.EOF) {
				err = say.Errorf("broken off before all was answered; nothing was written")
			}
			return err
		}
		answer := or(strings.TrimSpace(line), otherwise)
		if err = take(answer); err == nil {
			return nil
		}
		say.Fprintf(a.env.stderr, "  %s\n", a.env.words(err))
	}
}
