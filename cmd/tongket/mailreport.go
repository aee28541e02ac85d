package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"tongket/report/mail"
	"tongket/report/post"
	"tongket/report/say"
	"tongket/report/visible"
)

// progress says how far a run has come: on a terminal on one line that is
// written again and again, otherwise as a line of JSON for each event.
type progress struct {
	env      environment
	terminal bool
	total    int
	counts   map[mail.State]int
	began    time.Time
}

func newProgress(env environment, letters []mail.Letter) *progress {
	total := 0
	for _, l := range letters {
		total += len(l.To)
	}
	return &progress{env: env, terminal: isTerminal(env.stderr), total: total, counts: map[mail.State]int{}, began: env.now()}
}

func (p *progress) tell(e mail.Event) {
	if e.State != mail.Deferred {
		p.counts[e.State] += len(e.To)
	}
	if !p.terminal {
		fmt.Fprintln(p.env.newsBeside(), visible.Text(fmt.Sprint(e)))
		return
	}
	if p.env.quiet() {
		return
	}
	done := p.counts[mail.Sent] + p.counts[mail.Refused] + p.counts[mail.Uncertain]
	text := say.Sprintf("%d of %d sent", p.counts[mail.Sent], p.total)
	for _, s := range []mail.State{mail.Refused, mail.Uncertain} {
		if p.counts[s] > 0 {
			text = say.Sprintf("%s, %d %s", text, p.counts[s], s)
		}
	}
	if left := p.total - done; done > 0 && left > 0 {
		text = say.Sprintf("%s, %s left", text, remaining(p.env.now().Sub(p.began)/time.Duration(done)*time.Duration(left)))
	}
	if e.State == mail.Deferred {
		text = say.Sprintf("%s; deferred: %s", text, clipped(p.env.ui.Sprint(mail.Said(e.Answer)), 60))
	}
	fmt.Fprint(p.env.stderr, "\r\x1b[K"+visible.Text(p.env.say(text)))
}

func (p *progress) end() {
	if p.terminal && !p.env.quiet() {
		fmt.Fprintln(p.env.stderr)
	}
}

func remaining(d time.Duration) say.Message {
	if d < time.Minute {
		return say.Sprintf("%d s", int(d.Seconds())+1)
	}
	return say.Sprintf("%d min", int(d.Minutes())+1)
}

func clipped(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

// report says what became of every message, and ends with an error unless all
// were sent.
func (m *mailing) report(j *mail.Journal, tried []mail.Letter, sent int, cause error) error {
	list := m.Fates(j)
	limited := m.opt.limit > 0 && len(tried) == m.opt.limit
	out := m.env.news()
	if post.Count(list).Open(limited) > 0 {
		out = m.env.stdout
	}
	writeFates(out, list, !limited)
	say.Fprintf(out, "In this run: %d sent\n", sent)
	written := m.writeReports(list) // who reads no report has read the summary
	switch {
	case errors.Is(cause, context.Canceled):
		cause = deliveryError{say.Errorf("broken off; the same command goes on")}
	case cause != nil:
		cause = deliveryError{cause}
	case post.Count(list).Open(limited) > 0:
		cause = deliveryError{say.Errorf("%d of %s did not get the briefing, or may not have", post.Count(list).Open(limited), say.Count(len(list), "%d recipient|%d recipients"))}
	}
	return errors.Join(cause, written)
}

// writeFates counts, and names everybody to whom nothing was sent, those whose
// turn has not come only if all are wanted.
func writeFates(w io.Writer, list []post.Fate, all bool) {
	tally := post.Count(list)
	var words []say.Message
	for _, by := range tally.By {
		words = append(words, say.Sprintf("%d %s", len(by.Fates), by.State))
	}
	say.Fprintf(w, "%s: %s\n", say.Count(len(list), "%d recipient|%d recipients"), say.Join(words, ", "))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, by := range tally.By {
		if by.State == mail.Sent || by.State == mail.NotTried && !all {
			continue
		}
		for _, f := range by.Fates {
			say.Fprintf(say.Like(table, w), "  %s\t%s\t%s\n", f.State, f.Address, mail.Said(f.Answer))
		}
	}
	table.Flush()
	if tally.Of(mail.Refused) > 0 {
		say.Fprintln(w, "Refused: correct the list; if the fault was the server's or ours, --retry-refused tries again.")
	}
	if tally.Of(mail.Uncertain) > 0 {
		say.Fprintln(w, "Uncertain: nobody can know whether these arrived. Ask, and send again by --resend-uncertain.")
	}
	if tally.Of(mail.Deferred, mail.NotTried) > 0 {
		say.Fprintln(w, "The same command tries the others again; nobody gets it twice.")
	}
}

// writeReports writes all reports that can be written.
func (m *mailing) writeReports(list []post.Fate) error {
	var all error
	for _, name := range m.opt.reports {
		data, err := reported(m.env.ui, filepath.Ext(name), list)
		if err == nil {
			err = writePrivate(name, data)
		}
		all = errors.Join(all, err)
	}
	return all
}

// reported is a report in the form that a file's ending asks for.
func reported(in *say.Language, form string, list []post.Fate) ([]byte, error) {
	if form == ".csv" {
		return post.FatesCSV(list)
	}
	var b bytes.Buffer
	if form == ".json" {
		err := writeJSON(&b, list)
		return b.Bytes(), err
	}
	writeFates(say.To(&b, in), list, true)
	return b.Bytes(), nil
}

// tryReports is what would hinder the reports of a run, which nobody should learn
// when everything is sent. A report is none of the files that it tells of.
func (m *mailing) tryReports() error {
	for _, name := range m.opt.reports {
		for _, taken := range []string{m.opt.to, m.journalPath()} {
			if sameFile(name, taken) {
				return usagef("--report %s would be written over %s", name, taken)
			}
		}
		if err := tryFile(name); err != nil {
			return err
		}
	}
	return nil
}

// sameFile reports whether two names lead to one file.
func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	other, also := os.Stat(b)
	if err != nil || also != nil {
		return filepath.Clean(a) == filepath.Clean(b)
	}
	return os.SameFile(one, other)
}
