package load

import (
	"bytes"
	"crypto/x509"
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"runtime"

	"tongket/report"
	"tongket/report/form"
	"tongket/report/intake"
	"tongket/report/say"
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
		CA: l.kept(m, "ca", one("ca"), noCertificates), PasswordFile: l.kept(m, "password-file", one("password-file"), noSecret), Unsubscribe: one("unsubscribe"),
		Sender: l.label(m.Get("sender")), Subject: l.label(m.Get("subject")),
		Opening: l.label(m.Get("opening")), Closing: l.label(m.Get("closing")),
		Security:  oneOf(m.Get("security"), form.Security),
		Auth:      oneOf(m.Get("auth"), form.Auth),
		PerMinute: m.Get("per-minute").Whole(1), Places: m.Places(),
	}
}

// kept is the name of a file that is kept beside tongket.yaml. One that is not there is
// only told: a password may lie with one of those who work on a project. In one that is
// there wrong finds what mail would refuse.
func (l *loader) kept(m yaml.Mapping, key, name string, wrong func(fs.FileInfo, []byte) (what, hint say.Message)) string {
	inside := path.Clean(filepath.ToSlash(name))
	if name == "" || !fs.ValidPath(inside) { // elsewhere on the disk
		return name
	}
	info, err := fs.Stat(l.fsys, inside)
	if errors.Is(err, fs.ErrNotExist) {
		l.problems.Warn(report.BadValue, m.Get(key).At(), "mail needs it; name it as it lies beside tongket.yaml, or put it there", "%s: there is no file %q", key, name)
		return name
	}
	var data []byte
	if err == nil {
		data, err = intake.FS(l.fsys, inside, intake.MaxCertificates)
	}
	if err != nil {
		l.beside.Add(report.BadValue, m.Get(key).At(), "", "%s: %s: %s", key, report.Clip(name), intake.Reason(err))
	} else if what, hint := wrong(info, data); what != "" {
		l.beside.Add(report.BadValue, m.Get(key).At(), hint, "%s: %s: %s", key, report.Clip(name), what)
	}
	return name
}

// noCertificates is what is wrong with a file that is to vouch for a server.
func noCertificates(_ fs.FileInfo, data []byte) (what, hint say.Message) {
	if !x509.NewCertPool().AppendCertsFromPEM(data) {
		return "it has no certificate in PEM form", "whoever looks after the server has it; it begins with -----BEGIN CERTIFICATE-----"
	}
	return "", ""
}

// noSecret is what is wrong with a file that is to hold a password.
func noSecret(info fs.FileInfo, data []byte) (what, hint say.Message) {
	switch {
	case len(bytes.TrimRight(data, "\r\n")) == 0:
		return "it is empty", "a password stands in it, and nothing else"
	case runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return "others may read it", "let only its owner read it: chmod 600"
	}
	return "", ""
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
