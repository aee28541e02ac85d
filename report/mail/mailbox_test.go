package mail

import (
	"path/filepath"
	"strings"
	"testing"
)

// Nobody gets a briefing twice because the address is spelled in two ways.
func TestMailboxes(t *testing.T) {
	const twice = "which is the same mailbox [duplicate-name]"
	for _, tt := range []struct{ a, b, want string }{
		{"lan@x.vn", "LAN@X.vn", "would get the briefing twice: it is in row 2 already"},
		{"lan@bộ.vn", "lan@xn--b-8xm.vn", "would get the briefing twice: it is in row 2 already"},
		{"l.an@gmail.com", "lan@gmail.com", "lan@gmail.com would get the briefing twice: it is l.an@gmail.com in row 2, " + twice},
		{"lan@gmail.com", "Lan+bao.cao@GMAIL.com", twice},
		{"lan@gmail.com", "lan@googlemail.com", twice},
		{"lan+a@gmail.com", "lan+b@gmail.com", twice},
		{"lan@x.vn", "lan+tin@x.vn", "warning: lan+tin@x.vn may be the mailbox of lan@x.vn in row 2 and get the briefing twice"},
		{"l.an@x.vn", "lan@x.vn", ""}, {"lan@gmail.com", "lana@gmail.com", ""}, {"lan@mail.com", "lan@ymail.com", ""},
	} {
		_, problems := read("address\n" + tt.a + "\n" + tt.b + "\n")
		switch {
		case tt.want == "" && len(problems) == 0:
		case tt.want != "" && len(problems) == 1 && strings.Contains(problems[0].Headline(), tt.want):
		default:
			t.Errorf("%s, %s: got %v, want %s", tt.a, tt.b, problems, tt.want)
		}
	}
}

// Nor because the list spells it otherwise than it did when the briefing was sent.
func TestJournalKnowsMailboxes(t *testing.T) {
	j, err := Open(filepath.Join(t.TempDir(), "journal.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	e := Event{State: Sent, To: []string{"l.an+x@gmail.com"}, Message: "<1@x>", Edition: "2022", Code: "A"}
	if err := j.take(e); err != nil {
		t.Fatal(err)
	}
	if got := j.Last("A", "Lan@googlemail.com").State; got != Sent {
		t.Errorf("got %q", got)
	}
	if got := j.Last("A", "lanh@gmail.com").State; got != Untried {
		t.Errorf("another: %q", got)
	}
	if got := j.Earlier("2022", "B"); len(got) != 1 || got[0].To[0] != "l.an+x@gmail.com" {
		t.Errorf("who has the earlier version: %v", got)
	}
}

// An address that looks like another is refused, or asked about.
func TestDomains(t *testing.T) {
	for address, want := range map[string]string{
		"lan@\u0445.vn":      `"lan@х.vn": the domain has letters that are not Latin, and looks like another; if it is meant, write xn--u1a.vn`,
		"lan@例子.vn":          "write xn--fsqu00a.vn",
		"lan@xn--fsqu00a.vn": "",
		"lan@bộ.vn":          "",
		"lan@1.2.3.4":        "its domain cannot be", "lan@x.123": "its domain cannot be", "lan@x.v": "its domain cannot be", "lan@x.vn.": "its domain cannot be", "lan@x..vn": "its domain cannot be",
		"lan@" + strings.Repeat("a", 64) + ".vn": "its domain cannot be", "lan@" + strings.Repeat("a", 63) + ".vn": "",
		"lan@gmai.com": "is gmail.com meant?", "lan@gmial.com": "is gmail.com meant?", "lan@yahoo.com.v": "its domain cannot be", "lan@yaho.com.vn": "is yahoo.com.vn meant?", "lan@gmail.con": "is gmail.com meant?", "lan@gmail.co": "is gmail.com meant?",
		"lan@mail.com": "", "lan@ymail.com": "", "lan@example.vn": "",
	} {
		_, problems := read("address\n" + address + "\n")
		if want == "" && len(problems) > 0 || want != "" && (len(problems) != 1 || !strings.Contains(problems[0].Headline(), want)) {
			t.Errorf("%s: got %v, want %s", address, problems, want)
		}
	}
	office := "address\n"
	for _, name := range strings.Fields("an binh chi dung em") {
		office += name + "@congan.gov.vn\n"
	}
	for address, want := range map[string]string{"gam@congna.gov.vn": "is congan.gov.vn meant?", "gam@congan1.gov.vn": "", "gam@hue.gov.vn": "", "gam@congan.gov.vn": ""} {
		_, problems := read(office + address + "\n")
		if want == "" && len(problems) > 0 || want != "" && (len(problems) != 1 || !strings.Contains(problems[0].Headline(), want)) {
			t.Errorf("%s among others: got %v, want %s", address, problems, want)
		}
	}
}

// What cannot stand behind "Kính gửi" is a problem before it is printed there.
func TestUnfitNames(t *testing.T) {
	for name, want := range map[string]string{
		"-": `"-" has no letters`, "43831": "has no letters", "2022-01-02": "has no letters", "😀": "has no letters",
		`=B2&C2`: "is a formula", "«Họ_tên»": "was to be filled in", "{{.Name}}": "was to be filled in", "[tên]": "was to be filled in", "<b>Lan</b>": "was to be filled in",
		"Kính gửi Lan": "begins as a greeting does", "DEAR Ms Lan": "begins as a greeting does", "NULL": "where there is nobody", "n/a": "where there is nobody", "undefined": "where there is nobody", "Nguy%E1%BB%85n": "in code", "Nguy□n": "a letter was lost", "NguyêÞn Thiò": "Windows-1258", "'Lan": "apostrophe", "Nguye64n Lan": "typed for VNI",
		"Nguyễn Thị Lan (PC06)": "", "Dearden": "", "'t Hooft": "", "Phòng 2": "",
	} {
		_, problems := read("address;name\nlan@x.vn;" + name + "\n")
		if want == "" && len(problems) > 0 || want != "" && (len(problems) != 1 || problems[0].At.Col != 10 || !strings.Contains(problems[0].Headline(), want)) {
			t.Errorf("%s: got %v, want %s", name, problems, want)
		}
	}
	if _, problems := read("address;greeting-vi\nlan@x.vn;Kính gửi đồng chí Lan\n"); len(problems) > 0 {
		t.Error(problems)
	}
}
