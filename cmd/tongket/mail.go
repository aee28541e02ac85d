package main

import (
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"tongket/report"
	"tongket/report/mail"
	"tongket/report/post"
	"tongket/report/say"
)

type mailOptions struct {
	to, edition, lang, mode    string
	from, server, security, ca string
	user, auth                 string
	passwordFile, passwordCmd  string
	perMinute, limit           int
	test, correction           string
	journal, output            string
	reports                    []string
	send, yes, checkLogin      bool
	format                     string
	once                       bool
	again                      struct{ uncertain, refused bool }
}

func newMail(env environment) *cobra.Command {
	var opt mailOptions
	cmd := &cobra.Command{
		Use:   "mail [DIR] --to LIST",
		Short: env.say("Send the briefing by e-mail, to each recipient once"),
		Long: env.say(say.Sprintf(`Send the briefing of the project in DIR to the people on a list, each in the
language they read, with the key messages and figures in the message and the PDF
attached.

Without --send nothing is sent: every message is written into a folder, with a
page that shows them. Then try --send --test with your own address, then --send
--limit 1, then --send.

What became of each message is kept in a journal. A run that was broken off is
started again by the same command: who has the message gets no other. Where the
connection broke after the end of a message and before the answer, nobody can
know whether it arrived; such messages are listed, and only sent again by
--resend-uncertain.

LIST is CSV, XLSX or YAML with the columns address, name, language (%s,
or both), greeting-vi, greeting-en, edition, unit, attach, group and role (to, cc or
bcc), of which only address must be there.

The password is read from a file that nobody else may read, from a command, or
from the variable TONGKET_MAIL_PASSWORD.

Exit code 0: every message of the run was sent, or a dry run was written; 1:
problems in the list or the project; 3: something was refused, deferred or is
uncertain, or the server let nobody in.`, tags())),
		Example: env.say(`  tongket mail my-office --to recipients.csv
  tongket mail my-office --to recipients.csv --send --test me@example.vn
  tongket mail my-office --to recipients.csv --send
  tongket mail my-office --to recipients.csv --send --correction last-week`),
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("limit") && opt.limit < 1 {
				return usagef("--limit is a number of messages from 1 up")
			}
			return runMail(env, opt, args)
		},
	}
	opt.flags(env, cmd)
	return cmd
}

func (opt *mailOptions) flags(env environment, cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&opt.to, "to", "", env.say(say.Sprintf("the list of recipients: %s", report.Either(post.ListEndings()))))
	f.StringVar(&opt.edition, "edition", "", env.say("which edition (default the latest), for those of whom the list says nothing else"))
	f.StringVar(&opt.lang, "lang", "", env.say("languages of the PDF, as for build (default the project's)"))
	modeFlag(env, cmd, &opt.mode)
	f.StringVar(&opt.from, "from", "", env.say("address of the sender (default mail: from: in tongket.yaml, and so on)"))
	f.StringVar(&opt.server, "server", "", env.say("host or host:port"))
	f.StringVar(&opt.security, "security", "", env.say("starttls, implicit, or plaintext to this machine only (default by the port)"))
	f.StringVar(&opt.ca, "ca", "", env.say("file with the certificates that vouch for the server (default the system's)"))
	f.StringVar(&opt.user, "user", "", env.say("name to log in with"))
	f.StringVar(&opt.auth, "auth", "", env.say("auto, or xoauth2 with a token for password"))
	f.StringVar(&opt.passwordFile, "password-file", "", env.say("file with the password"))
	f.StringVar(&opt.passwordCmd, "password-command", "", env.say("program that prints the password, with its arguments"))
	f.IntVar(&opt.perMinute, "per-minute", 0, env.say("at most so many messages a minute"))
	f.BoolVar(&opt.send, "send", false, env.say("send; without it nothing leaves this machine"))
	f.IntVar(&opt.limit, "limit", 0, env.say("send at most so many messages in this run"))
	f.StringVar(&opt.test, "test", "", env.say("with --send: send one message of each kind to this address instead"))
	f.StringVar(&opt.correction, "correction", "", env.say("folder of the version sent before: says that this one corrects it, and attaches the sheet of corrections"))
	f.BoolVar(&opt.checkLogin, "check-login", false, env.say("greet the server and log in"))
	f.BoolVar(&opt.once, "once", false, env.say("do not wait for deferred messages: leave them to the next run"))
	f.BoolVar(&opt.again.uncertain, "resend-uncertain", false, env.say("send uncertain messages again, which somebody may then get twice"))
	f.BoolVar(&opt.again.refused, "retry-refused", false, env.say("try refused messages again"))
	f.StringVar(&opt.journal, "journal", "", env.say("the journal (default mail/journal.jsonl in the project)"))
	f.StringVarP(&opt.output, "output", "o", "", env.say("folder of the dry run (default PROJECT-EDITION-mail)"))
	f.StringArrayVar(&opt.reports, "report", nil, env.say("write what became of each message to this file: .txt, .csv or .json"))
	f.BoolVarP(&opt.yes, "yes", "y", false, env.say("do not ask before sending"))
	f.StringVar(&opt.format, "format", "text", env.say("text or json"))
}

func (opt mailOptions) check() error {
	switch {
	case opt.to == "" && !opt.checkLogin:
		return usagef("say to whom: --to recipients.csv")
	case opt.perMinute < 0:
		return usagef("--per-minute is a number of messages")
	case opt.edition == "all":
		return usagef("one edition is sent at a time; the list may name another for each recipient")
	case !opt.send && opt.needsSend() != "":
		return usagef("%s needs --send; without it nothing is sent", opt.needsSend())
	case opt.send && opt.checkLogin:
		return usagef("--check-login sends nothing; --send logs in anyway")
	case opt.send && opt.output != "":
		return usagef("-o names the folder of a dry run; leave --send out")
	case opt.passwordCmd != "" && opt.passwordFile != "":
		return usagef("the password comes from a file or from a command, not from both")
	}
	for _, name := range opt.reports {
		if !slices.Contains([]string{".txt", ".csv", ".json"}, filepath.Ext(name)) {
			return usagef("--report %s: the name ends in .txt, .csv or .json", name)
		}
	}
	if opt.test != "" {
		if _, err := mail.Address(opt.test); err != nil {
			return usagef("--test: %v", err)
		}
	}
	return nil
}

// needsSend is a flag that means nothing where nothing is sent.
func (opt mailOptions) needsSend() string {
	switch {
	case opt.test != "":
		return "--test"
	case opt.limit > 0:
		return "--limit"
	case opt.once:
		return "--once"
	case len(opt.reports) > 0:
		return "--report"
	case opt.again.uncertain:
		return "--resend-uncertain"
	case opt.again.refused:
		return "--retry-refused"
	}
	return ""
}

func runMail(env environment, opt mailOptions, args []string) error {
	if err := opt.check(); err != nil {
		return err
	}
	env, machine, err := env.machine(opt.format)
	if err != nil {
		return err
	}
	if opt.checkLogin {
		base, err := env.openMail(args)
		if err != nil {
			return err
		}
		return (&mailing{env: env, opt: opt, base: base}).checkLogin()
	}
	m, err := openMailing(env, opt, args)
	if err != nil {
		return err
	}
	m.machine = machine
	if !opt.send {
		return m.dryRun()
	}
	if wrong := m.Invented(); opt.test == "" && len(wrong) > 0 {
		return inputError{problems: wrong, source: m.source()}
	}
	server, err := m.server()
	if err != nil {
		return err
	}
	return m.send(server)
}

// journalPath is where the project's journal is, beside its own templates.
func (m *mailing) journalPath() string { return or(m.opt.journal, m.base.journal("mail")) }

// checkLogin tells whether the server would take messages from us.
func (m *mailing) checkLogin() error {
	server, err := m.server()
	if err != nil {
		return err
	}
	ctx, stop := interrupted()
	defer stop()
	if err := server.Check(ctx); err != nil {
		return deliveryError{err}
	}
	as := say.Message("without a login")
	if server.User != "" {
		as = say.Sprintf("as %s", server.User)
	}
	say.Fprintf(m.env.news(), "%s: ready, %s, %s\n", server, server.Security, as)
	return nil
}

// dryRun writes what would be sent.
func (m *mailing) dryRun() error {
	if err := namedJournal(m.opt.journal); err != nil {
		return err
	}
	journal, err := mail.Read(m.journalPath())
	if err != nil {
		return err
	}
	folder := or(m.opt.output, m.Stem()+"-mail")
	if err := m.preview(folder, journal); err != nil {
		return err
	}
	m.tellEarlier(m.env.news(), journal)
	say.Fprintf(m.env.news(), "%s: %s, %d to send; nothing was sent\n", folder, say.Count(len(m.Letters), "%d message|%d messages"), len(m.Pending(journal)))
	if fates := m.Fates(journal); post.Count(fates).Begun() {
		writeFates(m.env.news(), fates, false)
	}
	say.Fprintf(m.env.news(), "Look at %s, then send: add --send --test YOUR-ADDRESS, then --send\n", filepath.Join(folder, "index.html"))
	return m.tellMachine(folder, journal, 0)
}
