package printer

import (
	"bytes"
	"context"
	"crypto/x509"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/ipptest"
	"tongket/report/smtptest"

	"github.com/OpenPrinting/goipp"
)

// Addresses are read, or it is said what is wrong with them; a password in one
// is never repeated.
func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"ipp://printer.local/ipp/print":     "ipp://printer.local/ipp/print",
		"ipp://printer:8631/ipp/print":      "ipp://printer:8631/ipp/print",
		"IPPS://printer/ipp/print":          "ipps://printer/ipp/print",
		"http://printer/ipp":                "ipp://printer:80/ipp",
		"http://printer:631/printers/a%20b": "ipp://printer/printers/a%20b",
		"https://printer/ipp":               "ipps://printer:443/ipp",
		"ipp://[::1]:8631/ipp":              "ipp://[::1]:8631/ipp",
		"ipp://printer":                     "ipp://printer/",
		"printer":                           "error: begins with ipp://",
		"socket://printer:9100":             "error: begins with ipp://",
		"ipp:///ipp/print":                  "error: names no host",
		"ipp://lan:geheim@printer/":         "error: has no place",
		"ipp://lan:ge heim@printer/":        "error: has no place",
		"ipp://printer/?waitjob=false":      "error: behind its path",
		"ipp://printer:port/":               "error: cannot be read",
	} {
		u, err := Parse(in)
		got := u.String()
		if err != nil {
			got = err.Error()
		}
		if rest, wrong := strings.CutPrefix(want, "error: "); wrong && (err == nil || !strings.Contains(got, rest)) || !wrong && got != want {
			t.Errorf("%s: %s", in, got)
		}
		if strings.Contains(got, "heim") {
			t.Errorf("%s: the password is in %s", in, got)
		}
	}
}

func TestCUPSAddress(t *testing.T) {
	for in, want := range map[string]string{"": "ipp://localhost/printers/a%2Fb", "/run/x.sock": "ipp://localhost/printers/a%2Fb", "host": "ipp://host/printers/a%2Fb", "host:80/version=1.1": "ipp://host:80/printers/a%2Fb"} {
		if u, err := CUPS(in); err != nil || u.Queue("a/b").String() != want {
			t.Errorf("%q: %s %v", in, u.Queue("a/b"), err)
		}
	}
}

// secure is a printer with TLS, reached by the name localhost.
func secure(t *testing.T, change func(*x509.Certificate), more func(*ipptest.Printer)) (*ipptest.Printer, Server) {
	t.Helper()
	cert, roots := smtptest.Certificate(t, change)
	p := ipptest.Listen(t, func(p *ipptest.Printer) {
		p.Certificate = &cert
		if more != nil {
			more(p)
		}
	})
	_, port, _ := net.SplitHostPort(p.Address)
	u, err := Parse("ipps://localhost:" + port + "/ipp/print")
	if err != nil {
		t.Fatal(err)
	}
	return p, Server{URI: u, Roots: roots, Timeout: 2 * time.Second}
}

// A certificate that is not the printer's ends it, and says why.
func TestTLS(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*x509.Certificate)
		server func(*Server)
		says   string
	}{
		{name: "good"},
		{name: "another host's", change: func(c *x509.Certificate) { c.DNSNames = []string{"other.example.vn"} }, says: "the certificate is another host's"},
		{name: "unknown authority", server: func(s *Server) { s.Roots = x509.NewCertPool() }, says: "--ca"},
		{name: "expired", change: func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) }, says: "has expired"},
	} {
		p, s := secure(t, tt.change, nil)
		if tt.server != nil {
			tt.server(&s)
		}
		r, clock := run(t, s, filepath.Join(t.TempDir(), "j"))
		_, err := s.Ask(t.Context())
		if tt.says == "" {
			if err != nil {
				t.Errorf("%s: %v", tt.name, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v", tt.name, err)
		}
		out, err := r.Print(t.Context(), Order{ID: "aaaa", PDF: paper, Ticket: Ticket{create: true, version: ipp11}})
		if err != nil || out.State != Absent || clock.slept > 0 || len(p.Jobs()) > 0 {
			t.Errorf("%s: %v %v, waited %s", tt.name, out, err, clock.slept)
		}
	}
}

// TLS is not asked of one who does not speak it, nor the other way round.
func TestTLSWhereThereIsNone(t *testing.T) {
	p := ipptest.Listen(t, nil)
	s := reach(t, p)
	s.URI.tls = true
	if _, err := s.Ask(t.Context()); err == nil || !strings.Contains(err.Error(), "does not speak TLS") {
		t.Error(err)
	}
	q, plain := secure(t, nil, nil)
	plain.URI.tls = false
	if _, err := plain.Ask(t.Context()); err == nil || len(q.Jobs()) > 0 {
		t.Error(err)
	}
}

// A password goes with the first request, so that the document is sent once; and
// never without TLS, nor into an error.
func TestLogin(t *testing.T) {
	p, s := secure(t, nil, func(p *ipptest.Printer) { p.Login = true })
	if _, err := s.Ask(t.Context()); err == nil || !strings.Contains(err.Error(), "--user") {
		t.Error(err)
	}
	s.User, s.Password = ipptest.User, "falsch geheim"
	if _, err := s.Ask(t.Context()); err == nil || !strings.Contains(err.Error(), "refuses "+ipptest.User) || strings.Contains(err.Error(), "geheim") {
		t.Error(err)
	}
	s.Password = ipptest.Password
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	out, err := r.Print(t.Context(), order(t, s, "aaaa", wish))
	if err != nil || out.State != Done || p.Asked(goipp.OpSendDocument) != 1 || p.Jobs()[0].Owner != ipptest.User {
		t.Error(out, err, p.Asked(goipp.OpSendDocument))
	}
	s.URI.tls = false
	if _, err := s.Ask(t.Context()); err == nil || !strings.Contains(err.Error(), "never sent without TLS") || strings.Contains(err.Error(), ipptest.Password) {
		t.Error(err)
	}
}

// A printer that repeats what was said to it does not make us do so.
func TestRedacted(t *testing.T) {
	s := Server{User: "lan", Password: "geheim"}
	if got := s.redacted("bad login geheim, Basic " + s.login()); strings.Contains(got, "geheim") || strings.Contains(got, s.login()) {
		t.Error(got)
	}
}

// What a printer says of itself is not relied on.
func TestAsk(t *testing.T) {
	huge := goipp.NewResponse(ipp11, goipp.StatusOk, 1)
	for range 160 {
		huge.Printer.Add(goipp.MakeAttr("printer-name", goipp.TagName, goipp.String(strings.Repeat("x", 30000))))
	}
	tooMuch, err := huge.EncodeBytes()
	if err != nil {
		t.Fatal(err)
	}
	deep := []byte{2, 0, 0, 0, 0, 0, 0, 1, byte(goipp.TagPrinterGroup), byte(goipp.TagBeginCollection), 0, 1, 'a', 0, 0}
	for range mostParts/2 - 100 { // a collection in a collection, and so on
		deep = append(deep, byte(goipp.TagMemberName), 0, 0, 0, 1, 'a', byte(goipp.TagBeginCollection), 0, 0, 0, 0)
	}
	ask := goipp.OpGetPrinterAttributes
	for _, tt := range []struct {
		name  string
		fault func(*ipptest.Printer)
		says  string
	}{
		{"good", nil, ""},
		{"old", at(ask, 1, ipptest.Fault{Status: goipp.StatusErrorVersionNotSupported}), ""},
		{"empty", at(ask, 0, ipptest.Fault{Raw: []byte{}}), "cut off or no IPP"},
		{"nothing in it", at(ask, 0, ipptest.Fault{Raw: []byte{1, 1, 0, 0, 0, 0, 0, 1, 3}}), "says nothing of a printer"},
		{"garbage", at(ask, 0, ipptest.Fault{Raw: bytes.Repeat([]byte{0x42, 0xff}, 3000)}), "cut off or no IPP"},
		{"half", at(ask, 0, ipptest.Fault{Drop: ipptest.Halfway}), "half an answer"},
		{"huge", at(ask, 0, ipptest.Fault{Raw: tooMuch}), "longer than 4 MiB"},
		{"deep", at(ask, 0, ipptest.Fault{Raw: deep}), "cut off or no IPP"},
		{"crowded", at(ask, 0, ipptest.Fault{Raw: append(deep[:8:8], bytes.Repeat([]byte{1}, mostAnswer/2)...)}), "more than 100000 parts"},
		{"slow", at(ask, 0, ipptest.Fault{Delay: 1600 * time.Millisecond}), "no answer in time"},
		{"dropped", at(ask, 0, ipptest.Fault{Drop: ipptest.AtOnce}), "no answer"},
		{"a web page", at(ask, 0, ipptest.Fault{Type: "text/html; charset=utf-8"}), "not by IPP"},
		{"not found", at(ask, 0, ipptest.Fault{HTTP: 404}), "/ipp/print"},
		{"TLS only", at(ask, 0, ipptest.Fault{HTTP: 426}), "ipps://"},
		{"forbidden", at(ask, 0, ipptest.Fault{HTTP: 403}), "does not let us in"},
		{"500", at(ask, 0, ipptest.Fault{HTTP: 500}), "500"},
		{"no such queue", at(ask, 0, ipptest.Fault{Status: goipp.StatusErrorNotFound}), "client-error-not-found"},
	} {
		s := reach(t, ipptest.Listen(t, tt.fault))
		d, err := s.Ask(t.Context())
		switch {
		case tt.says != "" && (err == nil || !strings.Contains(err.Error(), tt.says)):
			t.Errorf("%s: %v", tt.name, err)
		case tt.says == "" && (err != nil || d.Name != "office" || d.Copies != 99 || len(d.Sizes) != 3 || d.Location != "Phòng 204"):
			t.Errorf("%s: %+v %v", tt.name, d, err)
		}
	}
	gone := ipptest.Listen(t, nil)
	s := reach(t, gone)
	s.URI.host = "127.0.0.1:1"
	if _, err := s.Ask(t.Context()); err == nil || !strings.Contains(err.Error(), "does not answer") {
		t.Error(err)
	}
}

// Attributes of other types than they should be count as not said.
func TestWrongTypes(t *testing.T) {
	list := ipptest.Office()
	for i, a := range list {
		if a.Name != "document-format-supported" {
			list[i] = goipp.MakeAttr(a.Name, goipp.TagDateTime, goipp.Time{Time: time.Unix(0, 0)})
		}
	}
	d, err := device(attributes(list))
	if err != nil || d.Copies != 1 || len(d.Sizes)+len(d.Media)+len(d.Sides) > 0 || !d.Accepting {
		t.Errorf("%+v %v", d, err)
	}
	d.Fit(Wish{Copies: 2, Sides: "two-sided-long-edge", Media: a4, Tray: "main", Staple: "top-left", Hold: true})
}

// A terminal is not at the mercy of what a printer calls itself.
func TestControlCharacters(t *testing.T) {
	d, err := device(attributes(ipptest.With(ipptest.Office(), ipptest.Words("printer-name", "a\x1b[31m\nb"))))
	if err != nil || d.Name != `a\x1b[31m b` {
		t.Errorf("%q %v", d.Name, err)
	}
}

// An interim answer that nobody asked for is passed over, and a server that keeps
// on saying it is not waited for.
func TestInterim(t *testing.T) {
	for n, whole := range map[int]bool{1: true, 50: false} {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		go func() {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			defer conn.Close()
			conn.Read(make([]byte, 4096))
			conn.Write([]byte(strings.Repeat("HTTP/1.1 100 Continue\r\n\r\n", n) + "HTTP/1.1 403 No\r\n\r\n"))
			time.Sleep(100 * time.Millisecond)
		}()
		u, err := Parse("ipp://" + l.Addr().String() + "/")
		if err != nil {
			t.Fatal(err)
		}
		_, err = Server{URI: u, Timeout: time.Second}.Ask(t.Context())
		if err == nil || strings.Contains(err.Error(), "does not let us in") != whole {
			t.Errorf("%d: %v", n, err)
		}
		l.Close()
	}
}

// CUPS's queues are listed with their addresses and the default; without any the
// list is empty, and a printer is no CUPS.
func TestQueues(t *testing.T) {
	queue := func(name string) goipp.Group {
		return goipp.Group{Tag: goipp.TagPrinterGroup, Attrs: ipptest.With(ipptest.Office(), ipptest.Words("printer-name", name))}
	}
	list := goipp.NewMessageWithGroups(ipp20, goipp.Code(goipp.StatusOk), 1, goipp.Groups{{Tag: goipp.TagOperationGroup}, queue("tầng 2"), queue("b"), {Tag: goipp.TagPrinterGroup}})
	usual := goipp.NewMessageWithGroups(ipp20, goipp.Code(goipp.StatusOk), 1, goipp.Groups{{Tag: goipp.TagOperationGroup}, queue("b")})
	for _, tt := range []struct {
		name        string
		list, usual func() *goipp.Message
		want        string
	}{
		{"two", func() *goipp.Message { return list }, func() *goipp.Message { return usual }, "tầng 2 false|b true|"},
		{"no default", func() *goipp.Message { return list }, status(goipp.StatusErrorNotFound), "tầng 2 false|b false|"},
		{"none", status(goipp.StatusErrorNotFound), status(goipp.StatusErrorNotFound), ""},
		{"no CUPS", status(goipp.StatusErrorOperationNotSupported), nil, "error: is no CUPS server"},
		{"forbidden", status(goipp.StatusErrorForbidden), nil, "error: forbidden"},
	} {
		web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			var m goipp.Message
			if m.Decode(r.Body) != nil {
				return
			}
			answer := tt.list
			if goipp.Op(m.Code) == goipp.OpCupsGetDefault {
				answer = tt.usual
			}
			w.Header().Set("Content-Type", goipp.ContentType)
			answer().Encode(w)
		}))
		u, err := CUPS(web.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		queues, err := Server{URI: u, Timeout: time.Second}.Queues(context.Background())
		got := ""
		for _, q := range queues {
			got += q.Name + " " + map[bool]string{true: "true", false: "false"}[q.Default] + "|"
			if want := u.Queue(q.Name).String(); q.URI != want {
				t.Errorf("%s: %s", tt.name, q.URI)
			}
		}
		if says, wrong := strings.CutPrefix(tt.want, "error: "); wrong && (err == nil || !strings.Contains(err.Error(), says)) || !wrong && (err != nil || got != tt.want) {
			t.Errorf("%s: %q %v", tt.name, got, err)
		}
		web.Close()
	}
}

func status(s goipp.Status) func() *goipp.Message {
	return func() *goipp.Message { return goipp.NewResponse(ipp20, s, 1) }
}

// FuzzAnswer reads whatever a printer may say: as itself, as its jobs, as its no.
func FuzzAnswer(f *testing.F) {
	good := goipp.NewResponse(ipp20, goipp.StatusOk, 1)
	good.Printer = ipptest.Office()
	list := goipp.NewMessageWithGroups(ipp11, 0, 1, goipp.Groups{{Tag: goipp.TagJobGroup, Attrs: goipp.Attributes{goipp.MakeAttr("job-id", goipp.TagInteger, goipp.Integer(7)), enum("job-state", 9)}}})
	no := goipp.NewResponse(ipp11, goipp.StatusErrorAttributesOrValues, 1)
	no.Unsupported.Add(goipp.MakeAttr("sides", goipp.TagUnsupportedValue, goipp.Void{}))
	for _, m := range []*goipp.Message{good, list, no} {
		data, err := m.EncodeBytes()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := decode(data)
		if err != nil {
			return
		}
		for _, j := range append(jobs(m), readJob(attributes(m.Job))) {
			j.seen()
			_ = j.said()
		}
		unsupported(m)
		d, err := device(attributes(m.Printer))
		if err != nil {
			return
		}
		for _, w := range []Wish{wish, {Media: letter, Tray: "main", Staple: "saddle", Grey: true, Hold: true, Sides: "one-sided"}} {
			ticket, _ := d.Fit(w)
			if _, err := (Order{ID: "a", Ticket: ticket}).fill(Server{}.request(goipp.OpCreateJob, ipp11)).EncodeBytes(); err != nil {
				t.Errorf("%s: %v", ticket, err)
			}
		}
	})
}
