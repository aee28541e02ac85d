package mail

import (
	"testing"

	"tongket/report"
)

// TestSettings: what is wrong under mail: is one problem at its place.
func TestSettings(t *testing.T) {
	for _, tt := range []struct {
		key, said string
		code      report.Code // empty: right
	}{
		{"from", "office@example.vn", ""},
		{"from", "a@example.vn, b@example.vn", report.BadAddress},
		{"from", "Văn phòng <office@example.vn>", report.BadAddress},
		{"from", "=?utf-8?q?x?=@example.vn", report.BadAddress},
		{"reply-to", "nobody", report.BadAddress},
		{"unsubscribe", "mailto:leave@example.vn?subject=leave", ""},
		{"unsubscribe", "https://example.vn/leave?a=%C4%91", ""},
		{"unsubscribe", "http://example.vn/leave", report.BadValue},
		{"unsubscribe", "leave@example.vn", report.BadValue},
		{"unsubscribe", "mailto:leave@example.vn?subject=a%0D%0aBcc:all@example.vn", report.BadValue},
		{"unsubscribe", "mailto:leave@example.vn>,<https://elsewhere.example", report.BadValue},
		{"server", "mail.example.vn", ""},
		{"server", "mail.example.vn:587", ""},
		{"server", "mail.example.vn:smtp", report.BadValue},
		{"server", "mail example.vn", report.BadValue},
		{"server", "smtp://mail.example.vn", report.BadValue},
		{"server", ":587", report.BadValue},
		{"server", "mail.example.vn:0", report.BadValue},
	} {
		at := report.Pos{File: "tongket.yaml", Line: 9, Col: 3}
		m := report.Mail{Places: map[string]report.Pos{tt.key: at}}
		*map[string]*string{"from": &m.From, "reply-to": &m.ReplyTo, "unsubscribe": &m.Unsubscribe, "server": &m.Server}[tt.key] = tt.said
		got := Settings(m)
		if tt.code == "" && len(got) > 0 || tt.code != "" && (len(got) != 1 || got[0].Code != tt.code || got[0].At != at) {
			t.Errorf("%s: %s: %v, want %q", tt.key, tt.said, got, tt.code)
		}
	}
}

// TestNobodyLogsIn: a password that nobody logs in by is told, and never left out in
// silence.
func TestNobodyLogsIn(t *testing.T) {
	for _, m := range []report.Mail{{Auth: "xoauth2"}, {PasswordFile: "secret"}} {
		m.Server = "mail.example.vn"
		if got := Settings(m); len(got) != 1 || !got[0].Warning {
			t.Errorf("%+v: %v", m, got)
		}
		if _, err := Through(m); err == nil {
			t.Errorf("%+v: nobody logs in", m)
		}
		m.User = "lan"
		if _, err := Through(m); err != nil || len(Settings(m)) > 0 {
			t.Errorf("%+v: %v", m, err)
		}
	}
}

// TestHostPort: a server without a port has that of submission.
func TestHostPort(t *testing.T) {
	for s, want := range map[string]int{"mail.example.vn": 587, "mail.example.vn:25": 25, "[::1]:465": 465} {
		if host, port, err := HostPort(s); err != nil || port != want || host == "" {
			t.Errorf("%s: %s %d %v", s, host, port, err)
		}
	}
}
