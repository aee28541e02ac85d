// Package ipptest is a printer for tests, as net/http/httptest is a web server:
// a real one on this machine, that speaks IPP and has the faults that a test
// gives it.
package ipptest

import (
	"crypto/tls"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/OpenPrinting/goipp"
)

// User and Password are what a printer with Login lets in.
const (
	User     = "in ấn"
	Password = "mật khẩu"
)

// Printer is a printer that keeps all jobs. Its fields are set before it listens.
type Printer struct {
	Address     string // host:port, once it listens
	Operations  []goipp.Op
	Attributes  goipp.Attributes // of the printer, without the operations
	Login       bool
	Certificate *tls.Certificate // nil: without TLS
	Path        []int            // the states of a job with its document, one at each look; the last stays
	JobReasons  []string         // of a job that is being printed
	Reasons     func() []string  // of the printer; nil: none
	Forgets     bool             // it lists no job, whatever it prints
	Cancels     bool             // a job that is being printed
	Hurries     bool             // it prints what it was told to hold
	End         []string         // why a job is completed; nil: it does not say
	Chunked     bool             // it answers in chunks, without a length

	// Fault is what goes wrong with the nth request of an operation, from 1; nil is
	// nothing.
	Fault func(op goipp.Op, n int) Fault

	mu    sync.Mutex
	jobs  []*Job
	asked map[goipp.Op]int
}

// Job is a job as the printer has it.
type Job struct {
	ID       int
	Name     string
	Owner    string
	Ticket   map[string]string // job attributes, as goipp writes their values
	Document []byte
	Whole    int // documents that arrived whole
	State    int

	looks int
}

// Op is an operation, and Attributes are what is said in IPP, for tests that know
// none of it.
type (
	Op         = goipp.Op
	Attributes = goipp.Attributes
)

// Operations that make a job and hand its document over, and answers to them: no for
// good, and yes to less than was asked.
const (
	CreateJob    = goipp.OpCreateJob
	SendDocument = goipp.OpSendDocument
	Refuses      = goipp.StatusErrorNotPossible
	WithLess     = goipp.StatusOkIgnoredOrSubstituted
)

// Fault is something that goes wrong. The zero value is nothing.
type Fault struct {
	Drop   Drop
	Delay  time.Duration // before anything is done
	Late   time.Duration // before the answer, when it is done
	Status goipp.Status  // answered instead of doing anything, if it is not 0; a yes is answered after doing it
	HTTP   int           // the same, by HTTP
	Raw    []byte        // sent as the answer, after doing what was asked
	Type   string        // the answer's content type; empty: IPP's

	Unsupported Attributes // what the answer says that the printer has left out
}

// Drop is the moment at which the connection breaks.
type Drop int

const (
	Never   Drop = iota
	AtOnce       // nothing of the document is read
	Within       // the first 64 KB of the document are read
	Before       // all is read, and nothing done
	After        // what was asked is done, and not answered
	Halfway      // half of the answer is sent
)

// Listen starts a printer, after change has had its way with it.
func Listen(t testing.TB, change func(*Printer)) *Printer {
	t.Helper()
	p := &Printer{
		Operations: []goipp.Op{
			goipp.OpPrintJob, goipp.OpValidateJob, goipp.OpCreateJob, goipp.OpSendDocument, goipp.OpCancelJob,
			goipp.OpGetJobAttributes, goipp.OpGetJobs, goipp.OpGetPrinterAttributes,
		},
		Attributes: Office(), Path: []int{5, 9}, Cancels: true, asked: map[goipp.Op]int{},
	}
	if change != nil {
		change(p)
	}
	s := httptest.NewUnstartedServer(p)
	if s.Config.ErrorLog = quiet(); p.Certificate != nil {
		s.TLS = &tls.Config{Certificates: []tls.Certificate{*p.Certificate}}
		s.StartTLS()
	} else {
		s.Start()
	}
	p.Address = s.Listener.Addr().String()
	t.Cleanup(func() { s.CloseClientConnections(); s.Close() })
	return p
}

// ServeHTTP answers a request, or does not.
func (p *Printer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	in := &counted{r: r.Body}
	var m goipp.Message
	if r.Method != http.MethodPost || m.Decode(in) != nil {
		http.Error(w, "a printer", http.StatusBadRequest)
		return
	}
	f := p.fault(goipp.Op(m.Code))
	switch f.Drop {
	case AtOnce:
		panic(http.ErrAbortHandler)
	case Within:
		io.CopyN(io.Discard, in, 64<<10)
		panic(http.ErrAbortHandler)
	}
	if user, password, _ := r.BasicAuth(); p.Login && (user != User || password != Password) {
		w.Header().Set("WWW-Authenticate", `Basic realm="printer"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	document, err := io.ReadAll(in)
	if err != nil || in.n != r.ContentLength || f.Drop == Before {
		panic(http.ErrAbortHandler)
	}
	time.Sleep(f.Delay)
	if f.HTTP != 0 {
		w.WriteHeader(f.HTTP)
		return
	}
	var answer *goipp.Message
	if f.Status >= 0x0100 {
		answer = reply(&m, f.Status)
	} else {
		answer = p.do(&m, document)
		answer.Code = max(answer.Code, goipp.Code(f.Status))
		answer.Unsupported = append(answer.Unsupported, f.Unsupported...)
	}
	time.Sleep(f.Late)
	p.send(w, f, answer)
}

func (p *Printer) send(w http.ResponseWriter, f Fault, answer *goipp.Message) {
	data, err := answer.EncodeBytes()
	if err != nil {
		panic(err)
	}
	if f.Raw != nil {
		data = f.Raw
	}
	kind := goipp.ContentType
	if f.Type != "" {
		kind = f.Type
	}
	w.Header().Set("Content-Type", kind)
	if p.Chunked {
		w.(http.Flusher).Flush()
	}
	switch f.Drop {
	case After:
		panic(http.ErrAbortHandler)
	case Halfway:
		w.Write(data[:len(data)/2])
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}
	w.Write(data)
}

// counted counts what is read of a request.
type counted struct {
	r io.Reader
	n int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

func (p *Printer) fault(op goipp.Op) Fault {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked[op]++
	if p.Fault == nil {
		return Fault{}
	}
	return p.Fault(op, p.asked[op])
}

// Asked is how often an operation was asked for.
func (p *Printer) Asked(op goipp.Op) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked[op]
}

// Jobs is a copy of all jobs.
func (p *Printer) Jobs() []Job {
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []Job
	for _, j := range p.jobs {
		out = append(out, *j)
	}
	return out
}

// Whole is how many whole documents have arrived, of a job's name that contains
// part.
func (p *Printer) Whole(part string) int {
	n := 0
	for _, j := range p.Jobs() {
		if strings.Contains(j.Name, part) {
			n += j.Whole
		}
	}
	return n
}

// knows reports whether the printer has an operation.
func (p *Printer) knows(op goipp.Op) bool { return slices.Contains(p.Operations, op) }

// Set gives the printer another Path, for all of its jobs from their next look.
func (p *Printer) Set(path []int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.Path = path
	for _, j := range p.jobs {
		j.looks = 0
	}
}

// The states in which somebody at the printer's panel leaves a job that is held.
const (
	Released  = 3
	Cancelled = 7
)

// Panel gives a job another state, as somebody at the printer's panel does.
func (p *Printer) Panel(id, state int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.jobs[id-1].State = state
}

// Forget lets the printer forget all of its jobs, as when it is switched off.
func (p *Printer) Forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.Forgets = true
}
