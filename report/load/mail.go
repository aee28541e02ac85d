package load

import (
	"errors"
	"io/fs"
	"path"
	"path/filepath"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/yaml"
)

// mail reads how the project is sent. Addresses and servers are judged by who
// knows how mail is sent.
func (l *loader) mail(v yaml.Value) {
	if !v.Present() {
		return
	}
	m := l.keys(v, form.Mail())
	one := func(key string) string { return m.Get(key).Line() }
	l.report.Mail = report.Mail{
		At: m.At(), From: one("from"), ReplyTo: one("reply-to"), Server: one("server"), User: one("user"),
		CA: l.kept(m, "ca", one("ca")), PasswordFile: l.kept(m, "password-file", one("password-file")), Unsubscribe: one("unsubscribe"),
		Sender: l.label(m.Get("sender")), Subject: l.label(m.Get("subject")),
		Opening: l.label(m.Get("opening")), Closing: l.label(m.Get("closing")),
		Security:  oneOf(m.Get("security"), form.Security),
		Auth:      oneOf(m.Get("auth"), form.Auth),
		PerMinute: m.Get("per-minute").Whole(1), Places: m.Places(),
	}
}

// kept is the name of a file that is kept beside tongket.yaml. One that is not there is
// only told: a password may lie with one of those who work on a project.
func (l *loader) kept(m yaml.Mapping, key, name string) string {
	inside := path.Clean(filepath.ToSlash(name))
	if name == "" || !fs.ValidPath(inside) { // elsewhere on the disk
		return name
	}
	if _, err := fs.Stat(l.fsys, inside); errors.Is(err, fs.ErrNotExist) {
		l.problems.Warn(report.BadValue, m.Get(key).At(), "mail needs it; name it as it lies beside tongket.yaml, or put it there", "%s: there is no file %q", key, name)
	}
	return name
}

// mostMailed is how many charts an e-mail shows: more would push the end of the
// message out of what Gmail shows, and the whole is attached.
const mostMailed = 2

// mailed is the charts that the e-mail shows, by id.
func (d *draft) mailed(v yaml.Value) {
	if !v.Present() {
		return
	}
	d.e.Mailed = []*report.Chart{}
	items := v.OptionalList()
	if len(items) > mostMailed {
		v.Problem(report.ChartForm, "the others are in the PDF", "an e-mail shows at most %d charts", mostMailed)
	}
	for _, item := range items {
		if c := d.chartNamed(item); c != nil {
			d.e.Mailed = append(d.e.Mailed, c)
		}
	}
}
