package printer

import (
	"bufio"
	"context"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"time"

	"tongket/report/delivery"
	"tongket/report/say"
	"tongket/report/visible"

	"github.com/OpenPrinting/goipp"
)

// mostAnswer is the longest answer that is read, in bytes. That of a CUPS server
// with hundreds of queues is shorter.
const mostAnswer = 4 << 20

// exchange sends a request, with a document behind it if d is not nil, and reads
// the answer. It does so on a connection of its own and without net/http's
// client, which sends a request again where a connection breaks, follows
// redirections, and reads the document in a goroutine of which nobody knows how
// far it has come.
func (s Server) exchange(ctx context.Context, m *goipp.Message, d *document) (*goipp.Message, error) {
	head, err := m.EncodeBytes()
	if err != nil {
		return nil, failure{error: say.Errorf("the request cannot be written: %w", err), final: true}
	}
	conn, err := s.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	defer context.AfterFunc(ctx, func() { conn.Close() })()
	if d != nil {
		d.cutOff(conn)
	}
	var answer *goipp.Message
	s.told(func() { answer, err = s.converse(timed{conn, s.Timeout}, head, d) })
	answer, err = s.scrubbed(answer, err)
	if err != nil && ctx.Err() != nil {
		var f failure
		errors.As(err, &f)
		return nil, failure{error: ctx.Err(), stage: f.stage}
	}
	return answer, err
}

// told does something with the server, and tells if it takes long.
func (s Server) told(do func()) { delivery.Told(s.Slow, do) }

func (s Server) converse(conn timed, head []byte, d *document) (*goipp.Message, error) {
	req := s.post(head, d)
	patience := s.Timeout
	wrong := req.Write(conn)
	switch {
	case wrong != nil:
		patience = min(patience, time.Second) // who has had enough says why before hanging up
	case d != nil:
		d.keep()
		patience *= 2 // the printer may look into the whole document before it answers
	}
	_ = conn.SetReadDeadline(time.Now().Add(patience))
	answer, err := s.answer(conn, req)
	var f failure
	if !errors.As(err, &f) {
		return answer, err
	}
	if wrong != nil && f.stage != declined {
		f.error = say.Errorf("%s: the connection broke: %w", s, wrong)
	}
	if d != nil && !d.finished && f.stage == unanswered {
		f.stage = unfinished
	}
	if d != nil && d.finished && f.busy {
		f.stage, f.busy = unanswered, false // who said so may have passed the document on
	}
	return nil, f
}

func (s Server) post(head []byte, d *document) *http.Request {
	req := &http.Request{
		Method: http.MethodPost, URL: &url.URL{Opaque: s.URI.path}, Host: s.URI.host,
		Header: http.Header{"Content-Type": {goipp.ContentType}, "Accept": {goipp.ContentType}, "User-Agent": {"tongket"}},
		Close:  true, ContentLength: int64(len(head)),
	}
	if s.URI.socket != "" {
		req.Host = "localhost"
	}
	if s.User != "" { // unasked, so that no document is sent in vain
		req.Header.Set("Authorization", "Basic "+s.login())
	}
	if d != nil {
		req.ContentLength += int64(len(d.data))
	}
	req.Body = io.NopCloser(&body{head: head, doc: d})
	return req
}

// answer reads what the server says.
func (s Server) answer(conn io.Reader, req *http.Request) (*goipp.Message, error) {
	in := &io.LimitedReader{R: conn, N: mostAnswer}
	resp, err := readResponse(bufio.NewReader(in), req)
	if err != nil {
		return nil, s.mute(in, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, s.httpError(resp)
	}
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, s.mute(in, err)
	}
	if kind, _, _ := mime.ParseMediaType(resp.Header.Get("Content-Type")); kind != goipp.ContentType {
		return nil, failure{error: say.Errorf("%s answers with %q and not by IPP: is it the address of a printer?", s, visible.Line(resp.Header.Get("Content-Type"))), stage: unanswered, final: true}
	}
	m, err := decode(data)
	if err != nil {
		return nil, failure{error: say.Errorf("%s: %w", s, err), stage: unanswered}
	}
	return m, nil
}

// decode reads an answer.
func decode(data []byte) (*goipp.Message, error) {
	m := &goipp.Message{}
	if crowded(data) {
		return nil, say.Errorf("the answer has more than %d parts", mostParts)
	}
	if err := m.DecodeBytesEx(data, goipp.DecoderOptions{EnableWorkarounds: true}); err != nil {
		return nil, say.Errorf("the answer is cut off or no IPP: %w", err)
	}
	return m, nil
}

// mostParts is more than a printer has attributes, of all its jobs, too: each byte of an
// answer may be one, and a hundred bytes of memory.
const mostParts = 100_000

// crowded reports whether an answer has more groups and values. What cannot be read is for
// the decoder.
func crowded(data []byte) bool {
	const head, attributes = 8, 0x10 // tags below begin a group
	n := 0
	for i := head; i < len(data) && n <= mostParts; n++ {
		if data[i] < attributes {
			i++
			continue
		}
		for range 2 { // its name and its value
			if i+3 > len(data) {
				return false
			}
			i += 2 + int(data[i+1])<<8 + int(data[i+2])
		}
		i++
	}
	return n > mostParts
}

// readResponse passes over the interim answers that nobody has asked for.
func readResponse(in *bufio.Reader, req *http.Request) (*http.Response, error) {
	for range 10 {
		resp, err := http.ReadResponse(in, req)
		if err != nil || resp.StatusCode >= 200 {
			return resp, err
		}
	}
	return nil, say.Errorf("it says to wait and nothing else")
}

var errSilent = say.Errorf("no answer in time")

// mute is an answer that does not come or is not whole.
func (s Server) mute(in *io.LimitedReader, err error) failure {
	var slow net.Error
	switch {
	case in.N <= 0:
		err = say.Errorf("the answer is longer than %d MiB", mostAnswer>>20)
	case errors.As(err, &slow) && slow.Timeout():
		err = errSilent
	case in.N == mostAnswer:
		err = say.Errorf("no answer: %w", err)
	default:
		err = say.Errorf("half an answer: %w", err)
	}
	return failure{error: say.Errorf("%s: %w", s, err), stage: unanswered}
}

// httpError is an answer of the web server in front of the printer.
func (s Server) httpError(resp *http.Response) failure {
	said := say.Quoted(s.redacted(visible.Line(resp.Status)))
	no := func(format say.Message, args ...any) failure {
		return failure{error: say.Errorf(format, args...), stage: declined, final: true}
	}
	switch code := resp.StatusCode; {
	case code == http.StatusUnauthorized && s.User == "":
		return no("%s wants a user and a password: give --user", s)
	case code == http.StatusUnauthorized:
		return no("%s refuses %s: it asks for %s", s, s.User, visible.Line(resp.Header.Get("WWW-Authenticate")))
	case code == http.StatusForbidden:
		return no("%s does not let us in: %s", s, said)
	case code == http.StatusNotFound:
		return no("%s has no printer at %s; most have theirs at /ipp/print", s, s.URI.path)
	case code == http.StatusUpgradeRequired:
		return no("%s wants TLS: ask by ipps://", s)
	case code >= 300 && code < 400:
		return no("%s sends us elsewhere: %s", s, s.redacted(visible.Line(resp.Header.Get("Location"))))
	case code < 500:
		return no("%s answers %s", s, said)
	}
	f := failure{error: say.Errorf("%s answers %s", s, said), stage: unanswered}
	if resp.StatusCode == http.StatusServiceUnavailable {
		f.stage, f.busy = declined, true
	}
	return f
}

// timed gives every piece of a request its time: a slow line is no broken one.
type timed struct {
	net.Conn
	timeout time.Duration
}

func (t timed) Write(p []byte) (int, error) {
	_ = t.SetWriteDeadline(time.Now().Add(t.timeout))
	return t.Conn.Write(p)
}
