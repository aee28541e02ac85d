package post

import (
	"tongket/report/briefing"
	"tongket/report/mail"
)

// correction is the sheet that goes out with a corrected briefing.
type correction struct {
	code  string // of the version that is corrected
	sheet []byte
}

// Correct has the messages say that they correct the version of an old project, and
// carry the sheet of corrections to it. Name is what the old project is called.
func (m *Mailing) Correct(old *briefing.Project, name string) error {
	if len(m.units) > 0 {
		return briefing.Unusable("correction", " corrects one project; this list names units with projects of their own")
	}
	edition, err := m.project.Select(m.opt.Edition)
	if err != nil {
		return err
	}
	id := edition[0].ID
	for _, r := range m.recipients {
		if r.Edition != id {
			return briefing.Unusable("correction", " corrects edition %s; row %d of the list asks for %s: send that without", id, r.At.Line, r.Edition)
		}
	}
	d, err := briefing.Versions(old, m.project, id, id, m.opt.Languages)
	if err != nil {
		return err
	}
	found, err := d.Errata()
	if err != nil {
		return err
	}
	if found.PDF == nil {
		return briefing.Unusable("correction", " %s: no figure and no sentence differs, so there is nothing to correct", name)
	}
	m.corrects = &correction{d.Old.Doc.Code, found.PDF}
	return nil
}

// Corrects is the code of the version that is corrected, or empty.
func (m *Mailing) Corrects() string {
	if m.corrects == nil {
		return ""
	}
	return m.corrects.code
}

// Earlier is a version of an edition that went out before.
type Earlier struct {
	Edition, Code string
	Had           int      // how many have it
	Missing       []string // of them, who is not on the list now
}

// Earlier is which versions of what is sent went out before, and of a correction those
// who have not had, by the journal, the version that it corrects.
func (m *Mailing) Earlier(j *mail.Journal) (out []Earlier, strangers []string) {
	told := map[string]bool{}
	for _, l := range m.Letters {
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
			strangers = append(strangers, m.without(byCode[m.corrects.code])...)
		}
		for _, code := range codes {
			out = append(out, Earlier{l.Edition, code, len(byCode[code]), m.notOnList(byCode[code])})
		}
	}
	return out, strangers
}

// notOnList is those who have an old version and get no new one.
func (m *Mailing) notOnList(list []string) []string {
	here := mailboxes{}
	for _, l := range m.Letters {
		here.add(l.To)
	}
	return here.without(list)
}

// without is those on the list who are not among others.
func (m *Mailing) without(others []string) (out []string) {
	had := mailboxes{}
	had.add(others)
	for _, l := range m.Letters {
		out = append(out, had.without(l.To)...)
	}
	return out
}

// mailboxes is who is among some, however they are written.
type mailboxes map[string]bool

func (m mailboxes) add(list []string) {
	for _, a := range list {
		m[mail.Mailbox(a)] = true
	}
}

// without is those of a list who are not among them.
func (m mailboxes) without(list []string) (out []string) {
	for _, a := range list {
		if !m[mail.Mailbox(a)] {
			out = append(out, a)
		}
	}
	return out
}
