package printer

import (
	"context"
	"net"
	"strings"
	"sync"
	"time"

	"tongket/report/beside"

	"golang.org/x/net/dns/dnsmessage"
)

// group is where everything listens that answers by multicast DNS (RFC 6762).
var group = &net.UDPAddr{IP: net.IPv4(224, 0, 0, 251), Port: 5353}

const (
	mostServices  = 1000 // of which note is taken: a network may say anything
	unicastWanted = dnsmessage.Class(1 << 15)
	longest       = 9000 // bytes of a message
)

// A service is what something on the network has said of itself.
type service struct {
	name    string // the instance and its kind: Laser._ipp._tcp.local.
	host    string
	port    int
	said    []string // key=value
	address net.IP
	asked   bool // again, as not all of it was answered
}

// browse asks the local network for services of a kind, and listens for as long as told.
// Who answers says most of it at once; what is missing is asked for once more.
func browse(ctx context.Context, kind string, wait time.Duration) ([]*service, error) {
	own, err := net.ListenUDP("udp4", nil)
	if err != nil {
		return nil, err
	}
	defer own.Close()
	conns := []*net.UDPConn{own}
	if all, err := net.ListenMulticastUDP("udp4", nil, group); err == nil { // some answer to all
		defer all.Close()
		conns = append(conns, all)
	}
	until := time.Now().Add(wait)
	for _, c := range conns {
		if err := c.SetReadDeadline(until); err != nil {
			return nil, err
		}
		defer context.AfterFunc(ctx, func() { _ = c.SetReadDeadline(time.Now()) })()
	}
	if err := ask(own, kind, dnsmessage.TypePTR); err != nil {
		return nil, err
	}
	b := browser{kind: kind, services: map[string]*service{}, addresses: map[string]net.IP{}}
	var one sync.Mutex
	hear := func(packet []byte) {
		one.Lock()
		defer one.Unlock()
		b.hear(packet)
		for _, s := range b.incomplete() {
			_ = ask(own, s.name, dnsmessage.TypeALL) // who does not hear it is not found
		}
	}
	var ends []func()
	for _, c := range conns {
		ends = append(ends, beside.Do(func() { listen(c, hear) }))
	}
	for _, wait := range ends {
		wait()
	}
	return b.found(), nil
}

// listen hears what arrives until the deadline of c.
func listen(c *net.UDPConn, hear func(packet []byte)) {
	buffer := make([]byte, longest)
	for {
		n, _, err := c.ReadFromUDP(buffer)
		if err != nil {
			return
		}
		hear(buffer[:n])
	}
}

// ask asks everything on the network a question.
func ask(c *net.UDPConn, name string, of dnsmessage.Type) error {
	n, err := dnsmessage.NewName(name)
	if err != nil {
		return err
	}
	m := dnsmessage.Message{Questions: []dnsmessage.Question{{Name: n, Type: of, Class: dnsmessage.ClassINET | unicastWanted}}}
	packed, err := m.Pack()
	if err != nil {
		return err
	}
	_, err = c.WriteToUDP(packed, group)
	return err
}

// browser gathers what is heard of services of a kind.
type browser struct {
	kind      string
	services  map[string]*service
	order     []*service
	addresses map[string]net.IP // of hosts
}

// hear takes note of a message. What cannot be read says nothing.
func (b *browser) hear(packet []byte) {
	var m dnsmessage.Message
	if err := m.Unpack(packet); err != nil || !m.Response {
		return
	}
	for _, list := range [][]dnsmessage.Resource{m.Answers, m.Additionals} {
		for _, r := range list {
			b.note(r)
		}
	}
}

// note takes note of one record.
func (b *browser) note(r dnsmessage.Resource) {
	name := r.Header.Name.String()
	switch body := r.Body.(type) {
	case *dnsmessage.PTRResource:
		if name == b.kind {
			b.service(body.PTR.String())
		}
	case *dnsmessage.SRVResource:
		if s := b.service(name); s != nil {
			s.host, s.port = body.Target.String(), int(body.Port)
		}
	case *dnsmessage.TXTResource:
		if s := b.service(name); s != nil {
			s.said = body.TXT
		}
	case *dnsmessage.AResource:
		if len(b.addresses) < mostServices {
			b.addresses[name] = net.IP(body.A[:])
		}
	}
}

// service is that of a name; nil if it is of another kind.
func (b *browser) service(name string) *service {
	s := b.services[name]
	if s == nil && strings.HasSuffix(name, "."+b.kind) && len(b.services) < mostServices {
		s = &service{name: name}
		b.services[name] = s
		b.order = append(b.order, s)
	}
	return s
}

// incomplete is the services of which not all is known and nothing was asked.
func (b *browser) incomplete() (out []*service) {
	for _, s := range b.order {
		if !s.asked && (s.port == 0 || s.said == nil || b.addresses[s.host] == nil) {
			s.asked = true
			out = append(out, s)
		}
	}
	return out
}

// found is all services, in the order in which they answered.
func (b *browser) found() []*service {
	for _, s := range b.order {
		s.address = b.addresses[s.host]
	}
	return b.order
}
