package mail

import (
	"context"
	"net"
	"sync/atomic"

	"tongket/report/say"
)

// mostSaid is far more than a server has to say before it is our turn again, its
// certificates included.
const mostSaid = 1 << 20

var errEndless = say.Errorf("its answer has no end")

// talk is a connection on which an answer ends: the library reads a line as long as it is.
// Of a connection that is TLS from the first byte the other side is known before it can
// say anything, and the library makes it itself.
type talk struct {
	net.Conn
	said atomic.Int64 // since we last said something
}

func (t *talk) Read(b []byte) (int, error) {
	if t.said.Load() > mostSaid {
		return 0, errEndless
	}
	n, err := t.Conn.Read(b)
	t.said.Add(int64(n))
	return n, err
}

func (t *talk) Write(b []byte) (int, error) {
	t.said.Store(0)
	return t.Conn.Write(b)
}

// dialler opens the connections of a client. The library leaves one open that it gives up
// after the greeting, and the server waits at its other end.
type dialler struct {
	loopback bool // connects to this machine and to no other, whatever the name resolves to
	opened   []net.Conn
}

func (d *dialler) dial(ctx context.Context, network, address string) (net.Conn, error) {
	var plain net.Dialer
	conn, err := plain.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	d.opened = append(d.opened, conn)
	if tcp, ok := conn.RemoteAddr().(*net.TCPAddr); d.loopback && (!ok || !tcp.IP.IsLoopback()) {
		return nil, errNotLoopback
	}
	return &talk{Conn: conn}, nil
}

// giveUp closes what was opened.
func (d *dialler) giveUp() {
	for _, c := range d.opened {
		_ = c.Close() // it failed already
	}
}
