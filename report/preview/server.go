package preview

import (
	"context"
	"crypto/rand"
	"embed"
	"errors"
	"net"
	"net/http"
	"strconv"
	"time"

	"tongket/report/beside"
	"tongket/report/say"
)

//go:embed page.html app.js app.css icon.svg
var files embed.FS

// Server shows a session to browsers of this machine, at an address that nobody guesses.
type Server struct {
	session *Session
	ui      *say.Language // where the browser asks for none
	token   string
	listens net.Listener
}

// Listen takes a port of this machine, or any that is free for 0.
func Listen(s *Session, ui *say.Language, port int) (*Server, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(loopback, strconv.Itoa(port)))
	if err != nil {
		return nil, say.Errorf("port %d cannot be had: %w; leave out --port, and a free one is taken", port, cause(err))
	}
	return &Server{session: s, ui: ui, token: rand.Text(), listens: l}, nil
}

// loopback is this machine, and reaches no other.
const loopback = "127.0.0.1"

// cause is an error of the network without the address, which is said already.
func cause(err error) error {
	var op *net.OpError
	if errors.As(err, &op) {
		return op.Err
	}
	return err
}

// URL is the address, which is the key as well.
func (s *Server) URL() string { return "http://" + s.listens.Addr().String() + "/" + s.token + "/" }

// headerTime is how long a browser may take to say what it wants.
const headerTime = 10 * time.Second

// Run serves until the context ends.
func (s *Server) Run(ctx context.Context) error {
	server := &http.Server{
		Handler: s.guarded(s.routes()), ReadHeaderTimeout: headerTime, MaxHeaderBytes: 64 << 10,
		BaseContext: func(net.Listener) context.Context { return ctx },
	}
	ended := beside.Begin(func() error { return server.Serve(s.listens) })
	watched := beside.Do(func() { s.session.Run(ctx) })
	stop := context.AfterFunc(ctx, func() { _ = server.Close() }) // streams end with the context
	defer stop()
	err := ended()
	watched()
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
