package post

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"time"

	"tongket/report/mail"
)

// Fate is what became of the message to one recipient.
type Fate struct {
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

// Fates is what became of every message, by the journal.
func (m *Mailing) Fates(j *mail.Journal) []Fate {
	var out []Fate
	for _, l := range m.Letters {
		for _, r := range l.Recipients {
			out = append(out, fateOf(l, r, j.Last(l.Code, r.Address)))
		}
	}
	return out
}

func fateOf(l *Letter, r mail.Recipient, e mail.Event) Fate {
	f := Fate{Address: r.Address, Name: r.Name, State: e.State, Tries: e.Try, Answer: e.Answer, Edition: l.Edition, Code: l.Code, Message: l.ID}
	switch e.State {
	case mail.Untried:
		f.State = mail.NotTried
	case mail.Trying: // broken off before anything could arrive
		f.State, f.Answer = mail.Deferred, mail.BrokenOff
	}
	if !e.Time.IsZero() {
		f.Time = &e.Time
	}
	return f
}

// FatesCSV is fates as a table for spreadsheets.
func FatesCSV(list []Fate) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\ufeff") // else a spreadsheet takes it for another encoding
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
	err := csv.NewWriter(&b).WriteAll(rows)
	return b.Bytes(), err
}

// unformula keeps a spreadsheet from taking what a server said for a formula.
func unformula(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}
