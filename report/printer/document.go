package printer

import (
	"crypto/tls"
	"io"
	"net"
)

// document is what is printed, on its way behind a request.
type document struct {
	data      []byte
	finishing func() error // makes durable that the document may arrive from now on
	finished  bool
	keep      func() // lets the connection end in peace
}

// cutOff makes a connection that ends before the document does end by a reset,
// also where the program is killed. Real printers take a peaceful end for that of
// the document, and print what they have.
func (d *document) cutOff(conn net.Conn) {
	d.keep = func() {}
	if secure, ok := conn.(*tls.Conn); ok {
		conn = secure.NetConn()
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
		d.keep = func() { _ = tcp.SetLinger(-1) }
	}
}

// tail is how much of a document is held back until it may arrive: a PDF without
// its last bytes is none.
const tail = 4 << 10

// body is a request, then its document, of which the end leaves last and only if
// the journal can say so.
type body struct {
	head []byte
	doc  *document
	at   int // in the document
}

func (b *body) Read(p []byte) (int, error) {
	if len(b.head) > 0 {
		n := copy(p, b.head)
		b.head = b.head[n:]
		return n, nil
	}
	if b.doc == nil || b.doc.finished && b.at == len(b.doc.data) {
		return 0, io.EOF
	}
	end := max(0, len(b.doc.data)-tail)
	if b.at >= end {
		if !b.doc.finished {
			if err := b.doc.finishing(); err != nil {
				return 0, err
			}
			b.doc.finished = true
		}
		end = len(b.doc.data)
	}
	n := copy(p, b.doc.data[b.at:end])
	b.at += n
	return n, nil
}
