package mail

import (
	"net"
	"strconv"
	"strings"

	"tongket/report"
	"tongket/report/pattern"
	"tongket/report/say"
)

// unsubscribe is an address that mail programs offer to who wants no more. What would
// end it, or begin a line of its own where it is followed, is no part of it.
var (
	unsubscribe = pattern.New(`^(mailto:[!#-;=?-~]+@[!#-;=?-~]+|https://[!#-;=?-~]+)$`)
	lineBreak   = pattern.New(`(?i)%0[0ad]`)
)

// Settings judges what tongket.yaml says under mail:, whatever a command line may
// say in its place: it is for the next who sends.
func Settings(m report.Mail) (out report.Problems) {
	for key, said := range map[string]string{"from": m.From, "reply-to": m.ReplyTo} {
		if strings.Contains(said, "=?") {
			out.Add(report.BadAddress, m.Places[key], "type it as it is read: office@example.vn", "%s: %q is encoded", key, said)
		} else if _, err := Address(said); said != "" && err != nil {
			out.Add(report.BadAddress, m.Places[key], "one address, as in office@example.vn; a name stands under sender:", "%s: %v", key, err)
		}
	}
	if u := m.Unsubscribe; u != "" && (!unsubscribe.MatchString(u) || lineBreak.MatchString(u)) {
		out.Add(report.BadValue, m.Places["unsubscribe"], "as in mailto:office@example.vn or https://example.vn/leave, without encoded line breaks", "unsubscribe: %q is not one mailto: or https: address", u)
	}
	if host, _, err := HostPort(m.Server); m.Server != "" && (err != nil || strings.ContainsAny(host, " \t\u00a0/@,;<>\"'")) {
		out.Add(report.BadValue, m.Places["server"], "as in mail.example.vn:587", "server: %q is not HOST or HOST:PORT", m.Server)
	}
	for key, said := range map[string]bool{"auth": m.Auth == "xoauth2", "password-file": m.PasswordFile != ""} {
		if said && m.User == "" {
			out.Warn(report.BadValue, m.Places[key], "add user:, or say it by --user", "%s: is for who logs in, and nobody is named", key)
		}
	}
	return out
}

// HostPort is a server as people write it: HOST or HOST:PORT, without a port that of
// submission.
func HostPort(s string) (string, int, error) {
	if !strings.Contains(s, ":") {
		return s, 587, nil
	}
	host, port, err := net.SplitHostPort(s)
	n, numErr := strconv.Atoi(port)
	if err != nil || numErr != nil || host == "" || n < 1 || n > 65535 {
		return "", 0, say.Errorf("%q is not HOST or HOST:PORT", s)
	}
	return host, n, nil
}
