package main

import (
	"bufio"
	"context"
	"errors"
	"strings"

	"tongket/report/delivery"
	"tongket/report/mail"
	"tongket/report/post"
	"tongket/report/say"
)

// send sends what is left to send.
func (m *mailing) send(server mail.Server) error {
	path := m.journalPath()
	if err := errors.Join(m.tryReports(), readyJournal(path, m.opt.journal)); err != nil {
		return err
	}
	journal, err := mail.Open(path)
	if errors.Is(err, mail.ErrLocked) {
		return deliveryError{say.Errorf("%w (%s.lock)", err, path)}
	}
	if err != nil {
		return unkept(path, err)
	}
	defer journal.Close()
	turn := m.turn()
	letters := m.Turn(journal, turn)
	sent := 0
	m.tellEarlier(m.env.newsBeside(), journal)
	if len(letters) > 0 {
		if err := m.confirm(len(letters), server); err != nil {
			return err
		}
		ctx, stop := interrupted()
		var cause error
		sent, cause = m.run(ctx, server, journal, letters, turn.Again)
		stop()
		if m.opt.test != "" {
			return errors.Join(m.tested(len(letters), sent, cause), m.tellMachine("", journal, sent))
		}
		err = cause
	}
	return errors.Join(m.report(journal, letters, sent, err), m.tellMachine("", journal, sent), journal.Close())
}

// turn is what the flags want of this run.
func (m *mailing) turn() post.Turn {
	out := post.Turn{Limit: m.opt.limit, At: m.env.now()}
	if m.opt.again.uncertain {
		out.Again = append(out.Again, mail.Uncertain)
	}
	if m.opt.again.refused {
		out.Again = append(out.Again, mail.Refused)
	}
	if m.opt.test != "" {
		out.Practice, _ = mail.Address(m.opt.test)
	}
	return out
}

// confirm asks, where there is somebody to ask.
func (m *mailing) confirm(n int, server mail.Server) error {
	if m.opt.yes || !isTerminal(m.env.stdin) {
		return nil
	}
	var to say.Message
	if m.opt.test != "" {
		to = say.Sprintf(" to %s", m.opt.test)
	}
	say.Fprintf(m.env.stderr, "Send %s%s through %s as %s? Type yes: ", say.Count(n, "%d message|%d messages"), to, server, m.Letters[0].From)
	if !agreed(m.env) {
		return deliveryError{say.Errorf("nothing was sent")}
	}
	return nil
}

// agreed reports whether somebody types yes, in English or in the language of the
// terminal.
func agreed(env environment) bool {
	line, _ := bufio.NewReader(env.stdin).ReadString('\n')
	typed := strings.TrimSpace(strings.ToLower(line))
	return typed == "yes" || typed == env.ui.Sprint("yes")
}

func (m *mailing) run(ctx context.Context, server mail.Server, journal *mail.Journal, letters []mail.Letter, again []mail.State) (sent int, err error) {
	progress := newProgress(m.env, letters)
	r := mail.Run{
		Server: server, Journal: journal, Limits: mail.LimitsOf(m.settings(), m.opt.once), Tell: progress.tell,
		Clock: delivery.Wall(m.env.now),
	}
	err = r.Send(ctx, letters, again)
	progress.end()
	return progress.counts[mail.Sent], err
}

// tested says how a test to oneself went, of which the journal knows nothing.
func (m *mailing) tested(n, sent int, cause error) error {
	say.Fprintf(m.env.news(), "%s to %s: %d sent\n", say.Count(n, "%d test message|%d test messages"), m.opt.test, sent)
	if cause == nil && sent < n {
		cause = say.Errorf("the test did not arrive whole; what the server said is above")
	}
	if cause != nil {
		return deliveryError{cause}
	}
	return nil
}
