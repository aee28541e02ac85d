package mail

import (
	"errors"
	"testing"

	"tongket/report"
)

// TestThrough: a server is found by its settings, and what of them cannot be is named.
func TestThrough(t *testing.T) {
	for _, tt := range []struct {
		settings report.Mail
		host     string
		port     int
		security Security
	}{
		{report.Mail{Server: "mail.example.vn"}, "mail.example.vn", 587, StartTLS},
		{report.Mail{Server: "mail.example.vn:465", User: "lan", Auth: "xoauth2"}, "mail.example.vn", 465, Implicit},
		{report.Mail{Server: "mail.example.vn:465", Security: "starttls"}, "mail.example.vn", 465, StartTLS},
		{report.Mail{Server: "[::1]:2525", Security: "plaintext"}, "::1", 2525, Plaintext},
	} {
		s, err := Through(tt.settings)
		if err != nil || s.Host != tt.host || s.Port != tt.port || s.Security != tt.security || s.User != tt.settings.User || s.Auth != tt.settings.Auth || s.Timeout == 0 {
			t.Errorf("%+v: %+v, %v", tt.settings, s, err)
		}
	}
	for setting, settings := range map[string]report.Mail{
		"server":   {Server: "mail.example.vn:0"},
		"security": {Server: "mail.example.vn", Security: "ssl"},
		"auth":     {Server: "mail.example.vn", User: "lan", Auth: "plain"},
		"":         {Server: "127.0.0.1:25", User: "lan", Security: "plaintext"},
	} {
		var wrong *AccessError
		if _, err := Through(settings); !errors.As(err, &wrong) || wrong.Setting != setting || wrong.Error() == "" {
			t.Errorf("%+v: %v, want something about %q", settings, err, setting)
		}
	}
}

// TestLimitsOf: a project says how fast, a run whether it waits.
func TestLimitsOf(t *testing.T) {
	usual := DefaultLimits()
	if l := LimitsOf(report.Mail{PerMinute: 30}, false); l.PerMinute != 30 || len(l.Waits) != len(usual.Waits) || l.Reconnects != usual.Reconnects {
		t.Errorf("%+v", l)
	}
	if l := LimitsOf(report.Mail{}, true); l.PerMinute != 0 || l.Waits != nil || l.PerConnection != usual.PerConnection {
		t.Errorf("%+v", l)
	}
}
