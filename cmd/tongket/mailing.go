package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"syscall"

	"tongket/report/briefing"
	"tongket/report/mail"
	"tongket/report/post"
	"tongket/report/told"
)

// mailing is a mailing with what the command line says of it.
type mailing struct {
	*post.Mailing
	env  environment
	opt  mailOptions
	base project

	machine io.Writer // that reads what became of the messages as JSON; nil: none does
}

// tellMachine says how a mailing stands, where a machine asked for that.
func (m *mailing) tellMachine(folder string, j *mail.Journal, sent int) error {
	if m.machine == nil {
		return nil
	}
	return writeJSON(m.machine, told.Mailed[post.Fate]{
		Folder: folder, Messages: len(m.Letters), Pending: len(m.Pending(j)), Sent: sent, Test: m.opt.test, Recipients: m.Fates(j),
	})
}

// openMailing reads the list and the project, builds every briefing that the list asks
// for, and readies the messages.
func openMailing(env environment, opt mailOptions, args []string) (*mailing, error) {
	list, err := post.ReadList(opt.to)
	if err != nil {
		return nil, err
	}
	p, err := env.openMail(args)
	if err != nil {
		return nil, err
	}
	m := &mailing{env: env, opt: opt, base: p}
	if err := m.ready(list); err != nil {
		return nil, m.shown(err)
	}
	return m, nil
}

// openMail opens a project whose settings for mail are right.
func (env environment) openMail(args []string) (project, error) {
	p, err := env.openWhole(args)
	if err != nil {
		return p, err
	}
	if wrong := mail.Settings(p.Mail).Errors(); len(wrong) > 0 {
		err = &briefing.ProblemsError{Problems: wrong.Sort(), Project: p.Project}
	}
	return p, err
}

// shown is an error of which lines of the list can be shown.
func (m *mailing) shown(err error) error {
	var wrong *briefing.ProblemsError
	if errors.As(err, &wrong) && wrong.Project == m.base.Project {
		return inputError{problems: wrong.Problems, source: m.source()}
	}
	return err
}

// source is the files of the project, and the list.
func (m *mailing) source() *source {
	s := sourceOf(m.base.Project)
	s.add(m.opt.to)
	return s
}

func (m *mailing) ready(list post.List) error {
	made, err := madeAt(m.env)
	if err != nil {
		return err
	}
	plan, warnings, err := post.Plan(m.base.Project, list, post.Options{Edition: m.opt.edition, Languages: languages(m.opt.lang), Mode: m.opt.mode, Made: made})
	if err != nil {
		return err
	}
	m.Mailing = plan
	complainer{m.env.stderr, m.source(), colourful(m.env.stderr, m.env.getenv)}.print(warnings)
	if m.Recipients() == 0 {
		return usagef("%s names nobody", m.opt.to)
	}
	if err := m.correct(); err != nil {
		return err
	}
	from, err := m.sender()
	if err != nil {
		return err
	}
	m.From(from)
	return m.Make()
}

// correct has the messages correct the version in a folder, if one is named.
func (m *mailing) correct() error {
	if m.opt.correction == "" {
		return nil
	}
	old, err := m.env.openBeside(m.base.Project, []string{m.opt.correction})
	if err == nil {
		err = old.Whole()
	}
	if err != nil {
		return err
	}
	return m.Correct(old.Project, m.opt.correction)
}

// sender is the address that the messages come from.
func (m *mailing) sender() (string, error) {
	given := m.settings().From
	if given == "" {
		return "", usagef("say from whom: --from ADDRESS, or mail: from: in tongket.yaml")
	}
	from, err := mail.Address(given)
	if err != nil {
		return "", usagef("the sender: %v", err)
	}
	return from, nil
}

// preview writes what would be sent into a folder. Only one that a dry run wrote is
// replaced.
func (m *mailing) preview(folder string, j *mail.Journal) error {
	folder = filepath.Clean(folder) // out/ lies in out's folder, not in out
	if _, err := os.Lstat(folder); errors.Is(err, syscall.ENAMETOOLONG) {
		return tooLong(folder)
	}
	if other := post.Foreign(folder); other != "" {
		return usagef("%s is there already, and no dry run wrote %s; name another folder by -o", folder, other)
	}
	ctx, stop := uninterrupted()
	defer stop()
	err := m.Preview(ctx, folder, j, m.env.now())
	if errors.As(err, new(*briefing.ProblemsError)) {
		return m.shown(err)
	}
	return unwritable(folder, err)
}
