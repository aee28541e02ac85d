package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"tongket/report/mail"
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
		fmt.Fprintln(p.env.stderr, e)
		return
	}
	done := p.counts[mail.Sent] + p.counts[mail.Refused] + p.counts[mail.Uncertain]
	text := fmt.Sprintf("%d of %d sent", p.counts[mail.Sent], p.total)
	for _, s := range []mail.State{mail.Refused, mail.Uncertain} {
		if p.counts[s] > 0 {
			text += fmt.Sprintf(", %d %s", p.counts[s], s)
		}
	}
	if left := p.total - done; done > 0 && left > 0 {
		text += ", " + remaining(p.env.now().Sub(p.began)/time.Duration(done)*time.Duration(left)) + " left"
	}
	if e.State == mail.Deferred {
		text += "; deferred: " + clipped(e.Answer, 60)
	}
	fmt.Fprintf(p.env.stderr, "\r\x1b[K%s", text)
}

func (p *progress) end() {
	if p.terminal {
		fmt.Fprintln(p.env.stderr)
	}
}

func remaining(d time.Duration) string {
	if d < time.Minute {
		return fmt.Sprintf("%d s", int(d.Seconds())+1)
	}
	return fmt.Sprintf("%d min", int(d.Minutes())+1)
}

func clipped(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

// fate is what became of the message to one recipient.
type fate struct {
	Address string     `json:"address"`
	Name    string     `json:"name,omitempty"`
	State   mail.State `json:"state"`
	Tries   int        `json:"tries,omitempty"`
	Time    *time.Time `json:"time,omitempty"`
	Answer  string     `json:"answer,omitempty"`
	Edition string     `json:"edition"`
	Code    string     `json:"code"`
	Message string     `json:"message"`
}

// notTried is how reports call those whom no run has come to.
const notTried mail.State = "not tried"

func (m *mailing) fates(j *mail.Journal) []fate {
	var out []fate
	for i := range m.letters {
		l := &m.letters[i]
		for _, r := range l.recipients {
			e := j.Last(l.Code, r.Address)
			f := fate{Address: r.Address, Name: r.Name, State: e.State, Tries: e.Try, Answer: e.Answer, Edition: l.Edition, Code: l.Code, Message: l.ID}
			switch e.State {
			case mail.Untried:
				f.State = notTried
			case mail.Trying: // broken off before anything could arrive
				f.State, f.Answer = mail.Deferred, "broken off"
			}
			if !e.Time.IsZero() {
				f.Time = &e.Time
			}
			out = append(out, f)
		}
	}
	return out
}

// report says what became of every message, and ends with an error unless all
// were sent.
func (m *mailing) report(j *mail.Journal, tried []mail.Letter, sent int, cause error) error {
	list := m.fates(j)
	counts := count(list)
	open := len(list) - counts[mail.Sent] - counts[notTried]
	limited := m.opt.limit > 0 && len(tried) == m.opt.limit
	writeFates(m.env.stdout, list, !limited)
	fmt.Fprintf(m.env.stdout, "In this run: %d sent\n", sent)
	written := m.writeReports(list) // who reads no report has read the summary
	switch {
	case errors.Is(cause, context.Canceled):
		cause = deliveryError{errors.New("broken off; the same command goes on")}
	case cause != nil:
		cause = deliveryError{cause}
	case open > 0, counts[notTried] > 0 && !limited:
		cause = deliveryError{fmt.Errorf("%d of %s did not get the briefing, or may not have", len(list)-counts[mail.Sent], counted(len(list), "recipient"))}
	}
	return errors.Join(cause, written)
}

func count(list []fate) map[mail.State]int {
	out := map[mail.State]int{}
	for _, f := range list {
		out[f.State]++
	}
	return out
}

var fateOrder = []mail.State{mail.Sent, mail.Refused, mail.Deferred, mail.Uncertain, notTried}

// writeFates counts, and names everybody to whom nothing was sent, those whose
// turn has not come only if all are wanted.
func writeFates(w io.Writer, list []fate, all bool) {
	counts := count(list)
	var words []string
	for _, s := range fateOrder {
		if counts[s] > 0 {
			words = append(words, fmt.Sprintf("%d %s", counts[s], s))
		}
	}
	fmt.Fprintf(w, "%s: %s\n", counted(len(list), "recipient"), strings.Join(words, ", "))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, s := range fateOrder[1:] {
		for _, f := range list {
			if f.State == s && (all || s != notTried) {
				fmt.Fprintf(table, "  %s\t%s\t%s\n", f.State, f.Address, f.Answer)
			}
		}
	}
	table.Flush()
	if counts[mail.Refused] > 0 {
		fmt.Fprintln(w, "Refused: correct the list; if the fault was the server's or ours, --retry-refused tries again.")
	}
	if counts[mail.Uncertain] > 0 {
		fmt.Fprintln(w, "Uncertain: nobody can know whether these arrived. Ask, and send again by --resend-uncertain.")
	}
	if counts[mail.Deferred]+counts[notTried] > 0 {
		fmt.Fprintln(w, "The same command tries the others again; nobody gets it twice.")
	}
}

// writeReports writes all reports that can be written.
func (m *mailing) writeReports(list []fate) error {
	var all error
	for _, name := range m.opt.reports {
		var b bytes.Buffer
		var err error
		switch filepath.Ext(name) {
		case ".json":
			err = writeJSON(&b, list)
		case ".csv":
			err = writeFatesCSV(&b, list)
		default:
			writeFates(&b, list, true)
		}
		if err == nil {
			err = writePrivate(name, b.Bytes())
		}
		all = errors.Join(all, err)
	}
	return all
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

func writeFatesCSV(w io.Writer, list []fate) error {
	io.WriteString(w, "\ufeff") // else a spreadsheet takes it for another encoding
	out := csv.NewWriter(w)
	rows := [][]string{{"address", "name", "state", "tries", "time", "answer", "edition", "code", "message"}}
	for _, f := range list {
		at := ""
		if f.Time != nil {
			at = f.Time.Format(time.RFC3339)
		}
		row := []string{f.Address, f.Name, string(f.State), strconv.Itoa(f.Tries), at, f.Answer, f.Edition, f.Code, f.Message}
		for i := range row {
			row[i] = unformula(row[i])
		}
		rows = append(rows, row)
	}
	return out.WriteAll(rows)
}

// unformula keeps a spreadsheet from taking what a server said for a formula.
func unformula(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}
