package mail

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"strings"
	"time"

	"tongket/report/pattern"
	"tongket/report/say"
	"tongket/report/visible"

	"github.com/wneessen/go-mail/smtp"
)

// outcome is what became of a message on its way to some addresses.
type outcome struct {
	state  State
	to     []string
	answer string
	broken bool // the connection is of no more use
}

// answerCode is the reply code in err, or 0.
func answerCode(err error) int {
	var reply *textproto.Error
	if errors.As(err, &reply) {
		return reply.Code
	}
	return 0
}

// answer is what the server said, or what went wrong.
func answer(err error) string {
	var reply *textproto.Error
	if errors.As(err, &reply) {
		return visible.Line(fmt.Sprintf("%d %s", reply.Code, reply.Msg))
	}
	var broken net.Error
	if errors.As(err, &broken) && broken.Timeout() {
		return inTime
	}
	return visible.Line(err.Error())
}

// judge is what a reply means before the final dot: a permanent no, or anything
// else, after which it is simply tried again.
func judge(err error, to []string) outcome {
	o := outcome{state: Deferred, to: to, answer: answer(err)}
	switch code := answerCode(err); {
	case code >= 500 && code < 600:
		o.state = Refused
	case code == 421, code < 400, code >= 600:
		o.broken = true // it is closing, it is gone, or it speaks another language
	}
	return o
}

// deliver hands a message in for some addresses. Before the final dot it calls
// finishing, which makes durable that the message may arrive from now on; if
// that fails, the dot is not sent. What became of the message is one outcome
// for each group of addresses with the same fate.
func (c *connection) deliver(m Encoded, from string, to []string, finishing func(to []string) error) ([]outcome, error) {
	c.used++
	if c.limit > 0 && m.Size() > c.limit {
		return []outcome{{state: Refused, to: to, answer: fmt.Sprintf("not tried: the message has %s, and the server takes %s", megabytes(m.Size()), megabytes(c.limit))}}, nil
	}
	c.extend(1)
	if err := c.smtp.Mail(c.path(from, m.Size())); err != nil {
		return c.unwelcome(err, m, from, to)
	}
	var out []outcome
	var taken []string
	for i, address := range to {
		c.extend(1)
		err := c.smtp.Rcpt("<" + address + ">")
		if err == nil {
			taken = append(taken, address)
			continue
		}
		o := judge(err, []string{address})
		if o.broken {
			o.to = append(taken, to[i:]...)
			return append(out, o), nil
		}
		out = append(out, c.sized(o, m))
	}
	if len(taken) == 0 {
		if c.reset() != nil {
			out[len(out)-1].broken = true
		}
		return out, nil
	}
	last, err := c.data(m, taken, finishing)
	return append(out, last), err
}

// unwelcome is a no to the sender, before any recipient is named. Unless it is
// the size, it holds for all messages: a quota used up, a sender not allowed.
// Nobody is refused by it for good.
func (c *connection) unwelcome(err error, m Encoded, from string, to []string) ([]outcome, error) {
	o := c.sized(judge(err, to), m)
	if o.state != Refused || sizeMatters(o.answer) {
		return []outcome{o}, nil
	}
	o.state = Deferred
	return []outcome{o}, fatal{say.Errorf("the server takes nothing from %s: %s", from, Said(o.answer))}
}

// path is the sender's path with the size of the message, so that a server that
// has no room can say so before it is sent 20 MB (RFC 1870).
func (c *connection) path(from string, size int64) string {
	if ok, _ := c.smtp.Extension("SIZE"); ok {
		return fmt.Sprintf("<%s> SIZE=%d", from, size)
	}
	return "<" + from + ">"
}

// data sends the message itself.
func (c *connection) data(m Encoded, to []string, finishing func([]string) error) (outcome, error) {
	c.extend(1)
	w, err := c.smtp.Data()
	if err != nil {
		o := c.sized(judge(err, to), m)
		o.broken = o.broken || c.reset() != nil
		return o, nil
	}
	if _, err := m.WriteTo(deadlined{w, c}); err != nil {
		return c.sized(c.cut(err, to), m), nil
	}
	if err := finishing(to); err != nil {
		_ = c.smtp.Close() // without the dot the server throws away what it has
		return outcome{state: Deferred, to: to, answer: err.Error(), broken: true}, err
	}
	c.extend(5) // the server may look into the whole message before it answers
	if err := w.Close(); err != nil {
		return c.sized(c.finished(err, to), m), nil
	}
	o := outcome{state: Sent, to: to, answer: "250"}
	if d, ok := w.(*smtp.DataCloser); ok {
		o.answer = visible.Line("250 " + d.ServerResponse())
	}
	return o, nil
}

// cut is a connection that broke while the message was being sent. A server that
// has had enough says why before it hangs up.
func (c *connection) cut(err error, to []string) outcome {
	_ = c.smtp.UpdateDeadline(time.Second)
	if _, _, reply := c.smtp.Text.ReadResponse(250); answerCode(reply) != 0 {
		err = reply
	}
	o := judge(err, to)
	o.broken = true
	return o
}

// finished is an answer to the final dot that is no 250. Only a reply code says
// that the message was not taken; without one nobody can know.
func (c *connection) finished(err error, to []string) outcome {
	if bare.MatchString(err.Error()) { // "250" alone, as RFC 5321 lets a server say
		return outcome{state: Sent, to: to, answer: "250"}
	}
	o := judge(err, to)
	if code := answerCode(err); code < 400 || code >= 600 {
		o.state, o.broken = Uncertain, true
		o.answer = afterDot + o.answer
	}
	return o
}

// bare is how textproto calls a reply that is a code and nothing else.
var bare = pattern.New(`^short response: "?2\d\d ?"?$`)

// reset drops a transaction that nobody wants.
func (c *connection) reset() error {
	c.extend(1)
	return c.smtp.Reset()
}

// sized adds our size to an answer that complains of it.
func (c *connection) sized(o outcome, m Encoded) outcome {
	if sizeMatters(o.answer) {
		o.answer += fmt.Sprintf(" (the message has %s)", megabytes(m.Size()))
	}
	return o
}

func sizeMatters(answer string) bool {
	return strings.HasPrefix(answer, "552") || strings.Contains(answer, "5.3.4")
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }

// extend gives the next step its time.
func (c *connection) extend(times time.Duration) { _ = c.smtp.UpdateDeadline(times * c.timeout) }

// deadlined gives every piece of a message its time: a slow line is no broken
// one.
type deadlined struct {
	w io.Writer
	c *connection
}

func (d deadlined) Write(p []byte) (int, error) {
	const piece = 16 << 10
	n := 0
	for len(p) > 0 {
		d.c.extend(1)
		k, err := d.w.Write(p[:min(piece, len(p))])
		n += k
		if err != nil {
			return n, err
		}
		p = p[k:]
	}
	return n, nil
}
