package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tongket/report/mail"
)

// correction is the sheet that goes out with a corrected briefing.
type correction struct {
	code  string // of the version that is corrected
	sheet []byte
}

// correct readies the sheet of corrections to the version that was sent before.
func (m *mailing) correct(list []mail.Recipient) error {
	if m.opt.correction == "" {
		return nil
	}
	if len(m.projects) > 0 {
		return usagef("--correction corrects one project; this list names units with projects of their own")
	}
	old, err := openBeside(m.base.Project, []string{m.opt.correction})
	if err == nil {
		err = old.Whole()
	}
	if err != nil {
		return err
	}
	edition, err := m.base.Select(m.opt.edition)
	if err != nil {
		return err
	}
	for _, r := range list {
		if r.Edition != edition[0].ID {
			return usagef("--correction corrects edition %s; row %d of the list asks for %s: send that without", edition[0].ID, r.At.Line, r.Edition)
		}
	}
	d, err := versions(old, m.base, edition[0].ID, edition[0].ID, m.opt.lang)
	if err != nil {
		return err
	}
	found, err := d.Errata()
	if err != nil {
		return err
	}
	if found.PDF == nil {
		return usagef("--correction %s: no figure and no sentence differs, so there is nothing to correct", m.opt.correction)
	}
	m.corrects = &correction{d.Old.Doc.Code, found.PDF}
	return nil
}

// tellEarlier says who has other versions of what is being sent.
func (m *mailing) tellEarlier(w io.Writer, j *mail.Journal) {
	told := map[string]bool{}
	for i := range m.letters {
		l := &m.letters[i]
		if told[l.Edition] {
			continue
		}
		told[l.Edition] = true
		byCode := map[string][]string{}
		var codes []string
		for _, e := range j.Earlier(l.Edition, l.Code) {
			if byCode[e.Code] == nil {
				codes = append(codes, e.Code)
			}
			byCode[e.Code] = append(byCode[e.Code], e.To...)
		}
		if m.corrects != nil {
			m.tellStrangers(w, byCode[m.corrects.code])
		}
		for _, code := range codes {
			fmt.Fprintf(w, "Edition %s went out before as %s, to %s%s\n", l.Edition, code, counted(len(byCode[code]), "recipient"), m.notOnList(byCode[code]))
		}
		if len(codes) > 0 && m.corrects == nil {
			fmt.Fprintln(w, "To say what has changed, and attach the corrections: --correction FOLDER-OF-THAT-VERSION")
		}
	}
}

// notOnList names those who have an old version and get no new one.
func (m *mailing) notOnList(list []string) string {
	missing := slices.DeleteFunc(slices.Clone(list), func(a string) bool {
		return slices.ContainsFunc(m.letters, func(l letter) bool {
			return slices.ContainsFunc(l.To, func(b string) bool { return strings.EqualFold(a, b) })
		})
	})
	if len(missing) == 0 {
		return ", all on this list"
	}
	return "; not on this list: " + strings.Join(missing, ", ")
}

// tellStrangers warns of those to whom a correction speaks of a version that they
// have not had by this journal.
func (m *mailing) tellStrangers(w io.Writer, had []string) {
	var strangers []string
	for i := range m.letters {
		for _, a := range m.letters[i].To {
			if !slices.ContainsFunc(had, func(b string) bool { return strings.EqualFold(a, b) }) {
				strangers = append(strangers, a)
			}
		}
	}
	if len(strangers) > 0 {
		fmt.Fprintf(w, "The message corrects %s, which the journal knows nothing of for: %s\n", m.corrects.code, strings.Join(strangers, ", "))
	}
}
