package load

import "tongket/report"

// mail reads how the project is sent. Addresses and servers are judged by who
// knows how mail is sent.
func (l *loader) mail(v value) {
	if !v.present() {
		return
	}
	m := v.mapping("mail", "from", "sender", "reply-to", "subject", "opening", "closing",
		"server", "security", "user", "auth", "ca", "password-file", "per-minute", "unsubscribe")
	one := func(key string) string {
		if !m.has(key) {
			return ""
		}
		return m.get(key).line()
	}
	l.report.Mail = report.Mail{
		At: m.at(), From: one("from"), ReplyTo: one("reply-to"), Server: one("server"), User: one("user"),
		CA: one("ca"), PasswordFile: one("password-file"), Unsubscribe: one("unsubscribe"),
		Sender: l.label(m.get("sender")), Subject: l.label(m.get("subject")),
		Opening: l.label(m.get("opening")), Closing: l.label(m.get("closing")),
	}
	l.report.Mail.Places = map[string]report.Pos{}
	for key := range m.fields {
		l.report.Mail.Places[key] = m.get(key).at()
	}
	if m.has("security") {
		l.report.Mail.Security = m.get("security").oneOf("security", "starttls", "implicit")
	}
	if m.has("auth") {
		l.report.Mail.Auth = m.get("auth").oneOf("way to log in", "auto", "xoauth2")
	}
	if m.has("per-minute") {
		l.report.Mail.PerMinute = m.get("per-minute").whole(1)
	}
}

// mostMailed is how many charts an e-mail shows: more would push the end of the
// message out of what Gmail shows, and the whole is attached.
const mostMailed = 2

// mailed is the charts that the e-mail shows, by id.
func (d *draft) mailed(v value) {
	charts := map[string]*report.Chart{}
	var known []string
	for _, s := range d.e.Sections {
		for _, b := range s.Blocks {
			if c, ok := b.(*report.Chart); ok && c.ID != "" {
				charts[c.ID] = c
				known = append(known, c.ID)
			}
		}
	}
	if !v.present() {
		return
	}
	d.e.Mailed = []*report.Chart{}
	items := v.optionalList()
	if len(items) > mostMailed {
		v.problem(report.ChartForm, "the others are in the PDF", "an e-mail shows at most %d charts", mostMailed)
	}
	for _, item := range items {
		id, ok := item.scalar()
		switch c := charts[id]; {
		case !ok:
		case c == nil && d.nameless:
		case c == nil:
			item.problem(report.UnknownName, suggest(id, known), "this edition has no chart %q", clip(id))
		default:
			d.e.Mailed = append(d.e.Mailed, c)
		}
	}
}
