// Package printer hands a finished PDF to a printer, or to CUPS, by IPP: it asks
// what the printer can do, hands the document over at most once, and watches the
// job. It knows nothing of what is on the pages.
//
// The moment between the last bytes of a document and the printer's answer is the
// one that cannot be known. A journal holds what was true before it, each job
// bears a name that no other has, and the printer is asked which it was. A
// document is never sent a second time because an answer is missing.
package printer

import (
	"errors"
	"net"
	"net/url"
	"strings"

	"tongket/report/say"
)

// URI is where a printer or a CUPS server answers.
type URI struct {
	tls    bool
	host   string // with its port
	path   string // as it goes over the wire
	socket string // of a server on this machine; empty: by host
}

// Parse reads the address of a printer: ipp and ipps, of which the port is 631
// where none is given, or http and https, with 80 and 443.
func Parse(s string) (URI, error) {
	scheme, _, found := strings.Cut(s, "://")
	ports := map[string]string{"ipp": "631", "ipps": "631", "http": "80", "https": "443"}
	port, known := ports[strings.ToLower(scheme)]
	if !found || !known {
		return URI{}, say.Errorf("a printer's address begins with ipp://, ipps://, http:// or https://")
	}
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return URI{}, say.Errorf("the printer's address cannot be read: %v", withoutURL(err))
	case u.User != nil: // before anything that would print it
		return URI{}, say.Errorf("a user or password has no place in the printer's address, where everybody sees it")
	case u.Hostname() == "":
		return URI{}, say.Errorf("the printer's address %s names no host", s)
	case u.RawQuery != "" || u.Fragment != "":
		return URI{}, say.Errorf("the printer's address %s has something behind its path", s)
	}
	if u.Port() != "" {
		port = u.Port()
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	return URI{tls: strings.HasSuffix(u.Scheme, "s"), host: net.JoinHostPort(u.Hostname(), port), path: path}, nil
}

// withoutURL is an error of net/url without the address, in which a password may
// stand.
func withoutURL(err error) error {
	var e *url.Error
	if errors.As(err, &e) {
		if strings.Contains(e.Err.Error(), "userinfo") || strings.Contains(e.URL, "@") {
			return say.Errorf("a user or password has no place in it")
		}
		return e.Err
	}
	return err
}

// CUPS is the address of a CUPS server as CUPS_SERVER has it: the path of a
// socket, or host[:port]; empty is the usual socket.
func CUPS(server string) (URI, error) {
	if server == "" {
		server = "/run/cups/cups.sock"
	}
	if strings.HasPrefix(server, "/") {
		return URI{host: "localhost:631", path: "/", socket: server}, nil
	}
	if strings.Contains(server, "://") {
		return Parse(server)
	}
	host, _, _ := strings.Cut(server, "/") // an IPP version may follow
	host, _, _ = strings.Cut(host, "?")    // or how to encrypt
	if strings.Count(host, ":") > 1 && !strings.HasPrefix(host, "[") {
		host = "[" + host + "]"
	}
	return Parse("ipp://" + host + "/")
}

// Queue is the address of a queue of the CUPS server at u.
func (u URI) Queue(name string) URI {
	u.path = "/printers/" + url.PathEscape(name)
	return u
}

// Server is the address of the server itself, of which u is a queue.
func (u URI) Server() URI {
	u.path = "/"
	return u
}

// Secure reports whether the way there is protected.
func (u URI) Secure() bool { return u.tls }

// String is the address as IPP has it, whatever it was read from.
func (u URI) String() string {
	scheme := "ipp"
	if u.tls {
		scheme = "ipps"
	}
	return scheme + "://" + strings.TrimSuffix(u.host, ":631") + u.path
}

// hostname is the host without its port.
func (u URI) hostname() string {
	name, _, _ := net.SplitHostPort(u.host) // we have joined it
	return name
}
