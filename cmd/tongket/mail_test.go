package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"net/textproto"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"tongket/report/outside"
	"tongket/report/smtptest"
)

// postfix is a mail server as offices run it, with a login and mailboxes, in a
// folder of the test.
type postfix struct {
	dir  string
	port int
}

func startPostfix(t *testing.T) *postfix {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("only root may start Postfix")
	}
	outside.Needs(t, "postfix", "saslpasswd2")
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	p := &postfix{t.TempDir(), port}
	for dir := p.dir; len(dir) > 1; dir = filepath.Dir(dir) { // its processes are other users'
		os.Chmod(dir, 0o755)
		if dir == os.TempDir() {
			os.Chmod(dir, 0o777|os.ModeSticky)
			break
		}
	}
	cert, _ := smtptest.Certificate(t, nil)
	pemCert, pemKey := smtptest.PEM(t, cert)
	for _, dir := range []string{"queue", "data", "box", "sasl"} {
		if err := os.Mkdir(p.path(dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range map[string]string{
		"cert.pem": string(pemCert), "key.pem": string(pemKey), "dynamicmaps.cf": "",
		"users":           "lan@mail.test lan/\nminh@mail.test minh/\nhanh@mail.test hanh/\n",
		"sasl/smtpd.conf": "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: " + p.path("sasl/db") + "\nmech_list: PLAIN SCRAM-SHA-256\n",
		"main.cf":         p.mainCF(t), "master.cf": p.masterCF(),
	} {
		if err := os.WriteFile(p.path(name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	add := exec.Command("saslpasswd2", "-p", "-c", "-f", p.path("sasl/db"), "-u", "mail.test", "sender")
	add.Stdin = strings.NewReader("one-two-three")
	p.must(t, add)
	p.must(t, exec.Command("chown", "-R", "postfix", p.path("data"), p.path("box"), p.path("sasl")))
	p.must(t, exec.Command("postfix", "-c", p.dir, "start"))
	t.Cleanup(func() { exec.Command("postfix", "-c", p.dir, "stop").Run() })
	for range 100 {
		if conn, err := net.Dial("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port))); err == nil {
			conn.Close()
			return p
		}
		time.Sleep(50 * time.Millisecond)
	}
	log, _ := os.ReadFile(p.path("log"))
	t.Fatalf("Postfix does not answer:\n%s", log)
	return nil
}

func (p *postfix) path(name string) string { return filepath.Join(p.dir, name) }

func (p *postfix) must(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if out, err := cmd.CombinedOutput(); err != nil {
		log, _ := os.ReadFile(p.path("log"))
		t.Fatalf("%v: %v\n%s%s", cmd, err, out, log)
	}
}

func (p *postfix) mainCF(t *testing.T) string {
	t.Helper()
	id := strings.TrimSpace(outside.Run(t, "id", "-u", "postfix"))
	group := strings.TrimSpace(outside.Run(t, "id", "-g", "postfix"))
	return strings.Join([]string{
		"compatibility_level = 3.6",
		"queue_directory = " + p.path("queue"), "data_directory = " + p.path("data"),
		"maillog_file = " + p.path("log"), "maillog_file_prefixes = " + p.dir,
		"inet_interfaces = loopback-only", "inet_protocols = ipv4", "myhostname = localhost", "mydestination =",
		"default_transport = error:nothing leaves this machine",
		"alias_maps =", "local_recipient_maps =", "mynetworks =",
		"virtual_mailbox_domains = mail.test", "virtual_mailbox_base = " + p.path("box"),
		"virtual_mailbox_maps = texthash:" + p.path("users"),
		"virtual_uid_maps = static:" + id, "virtual_gid_maps = static:" + group, "virtual_minimum_uid = 1",
		"smtpd_tls_cert_file = " + p.path("cert.pem"), "smtpd_tls_key_file = " + p.path("key.pem"),
		"smtpd_tls_security_level = encrypt", "smtpd_sasl_auth_enable = yes", "smtpd_sasl_local_domain = mail.test",
		"smtpd_relay_restrictions = permit_sasl_authenticated, reject",
		"smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject",
		"smtpd_forbid_bare_newline = yes",
	}, "\n") + "\n"
}

func (p *postfix) masterCF() string {
	var b strings.Builder
	fmt.Fprintf(&b, "127.0.0.1:%d inet n - n - - smtpd\n", p.port)
	for _, s := range []string{
		"cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr", "tlsmgr unix - - n 1000? 1 tlsmgr",
		"rewrite unix - - n - - trivial-rewrite", "bounce unix - - n - 0 bounce", "defer unix - - n - 0 bounce",
		"trace unix - - n - 0 bounce", "error unix - - n - - error", "retry unix - - n - - error",
		"virtual unix - n n - - virtual", "anvil unix - - n - 1 anvil", "postlog unix-dgram n - n - 1 postlogd",
	} {
		fmt.Fprintln(&b, s)
	}
	return b.String()
}

// received waits for the message in a mailbox.
func (p *postfix) received(t *testing.T, box string) []byte {
	t.Helper()
	for range 100 {
		if list, _ := filepath.Glob(p.path("box/" + box + "/new/*")); len(list) > 0 {
			if len(list) > 1 {
				t.Fatalf("%s has %d messages", box, len(list))
			}
			data, err := os.ReadFile(list[0])
			if err != nil {
				t.Fatal(err)
			}
			return data
		}
		time.Sleep(50 * time.Millisecond)
	}
	log, _ := os.ReadFile(p.path("log"))
	t.Fatalf("%s has nothing\n%s", box, log)
	return nil
}

const threeReaders = "address,name,language\nlan@mail.test,Nguyễn Thị Lan,vi\nminh@mail.test,Trần Quốc Minh,en\nhanh@mail.test,Lê Thị Hạnh,\nnobody@mail.test,,\n"

// runWith is run with a password.
func runWith(password string, args ...string) (code int, stdout, stderr string) {
	return runIn(map[string]string{passwordVariable: password}, args...)
}

// runIn runs the program with variables of the environment, by the clock on the wall.
func runIn(variables map[string]string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = Main(args, environment{
		stdin: strings.NewReader(""), stdout: &out, stderr: &errs, now: time.Now,
		getenv: func(key string) string { return variables[key] },
	})
	return code, out.String(), errs.String()
}

// TestPostfix goes the whole way: from the project through a real server to
// mailboxes, from which Python's strict parser reads the message, and the PDF is
// the one that build writes.
func TestPostfix(t *testing.T) {
	p := startPostfix(t)
	t.Chdir(t.TempDir())
	if err := os.WriteFile("list.csv", []byte(threeReaders), 0o644); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := runWith("one-two-three", "mail", "--to", "list.csv", "--from", "sender@mail.test",
		"--server", fmt.Sprint("localhost:", p.port), "--user", "sender@mail.test", "--ca", p.path("cert.pem"), "--send")
	if code != exitDelivery || !strings.Contains(stdout, "4 recipients: 3 sent, 1 refused") || !strings.Contains(stdout, "550 5.1.1") {
		log, _ := os.ReadFile(p.path("log"))
		t.Fatalf("exit %d\n%s%s%s", code, stdout, stderr, log)
	}
	if code, _, stderr := run(t, "build", "-o", "built.pdf"); code != exitDone {
		t.Fatal(stderr)
	}
	for box, subject := range map[string]string{
		"lan": "Kết quả công tác năm 2022", "minh": "Results of the year 2022",
		"hanh": "Kết quả công tác năm 2022 · Results of the year 2022",
	} {
		if err := os.WriteFile(box+".eml", p.received(t, box), 0o644); err != nil {
			t.Fatal(err)
		}
		outside.Needs(t, "python3")
		said := outside.Run(t, "python3", "-c", strictParser, box+".eml", "built.pdf")
		if want := "subject " + subject + "\ndefects []\nsame PDF True\nfor Outlook 2\n"; said != want {
			t.Errorf("%s: got\n%swant\n%s", box, said, want)
		}
	}
}

// strictParser reads a message as Python's newest policy does, with every
// defect that it notes.
const strictParser = `
import email, email.policy, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
defects, pdf, html = [], [], ''
for p in m.walk():
    defects += [type(d).__name__ for d in p.defects]
    for k, v in p.items():
        defects += [k + ' ' + type(d).__name__ for d in getattr(v, 'defects', ())]
    if p.get_content_type() == 'application/pdf':
        pdf.append(p.get_content())
    if p.get_content_type() == 'text/html':
        html += p.get_content()
print('subject', m['subject'])
print('defects', defects)
print('same PDF', pdf == [open(sys.argv[2], 'rb').read()])
print('for Outlook', html.count('<!--[if mso]>'))
`

// TestLetterInBrowser renders every kind of message at the widths of phones and
// windows, light and dark: nothing may stick out, pictures must be sharp, and the
// ground must follow.
func TestLetterInBrowser(t *testing.T) {
	outside.Needs(t, "chromium")
	t.Chdir(t.TempDir())
	if err := os.WriteFile("list.csv", []byte(threeReaders), 0o644); err != nil {
		t.Fatal(err)
	}
	var page strings.Builder
	page.WriteString("<!DOCTYPE html><meta name=color-scheme content='light dark'><title>not read</title>\n")
	frames := 0
	for folder, edition := range dryRuns(t) {
		preview, err := os.ReadFile(filepath.Join(folder, "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		for i, body := range regexp.MustCompile(`srcdoc="[^"]*"`).FindAll(preview, -1) {
			if i%2 == 1 {
				continue // the same for a phone
			}
			for _, width := range []int{320, 600, 1200} {
				fmt.Fprintf(&page, "<iframe title='%s %d' style='width:%dpx;height:900px;border:0' %s></iframe>\n", edition, i/2, width, body)
				frames++
			}
		}
	}
	page.WriteString(measure)
	if err := os.WriteFile("page.html", []byte(page.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	dir, _ := os.Getwd()
	for mode, ground := range map[string]string{"light": "rgb(255, 255, 255)", "dark": "rgb(18, 26, 32)"} {
		dom := outside.Run(t, "chromium", append(outside.Browser(t, mode), "--dump-dom", "file://"+filepath.Join(dir, "page.html"))...)
		said := regexp.MustCompile(`<title>(.*)</title>`).FindStringSubmatch(dom)
		if len(said) < 2 {
			t.Fatalf("the page has no title: %.200s", dom)
		}
		list := strings.Split(strings.Trim(said[1], ";"), ";")
		if len(list) != frames || frames != 45 { // three readers of five editions, at three widths
			t.Fatalf("%d frames of %d: %s", len(list), frames, said[1])
		}
		for _, one := range list {
			if !strings.HasSuffix(one, ": 0 parts stick out, pictures sharp true, "+ground) {
				t.Errorf("%s: %s", mode, one)
			}
		}
	}
}

// dryRuns writes the messages of every edition of every subject: which folder has
// which edition's.
func dryRuns(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, s := range subjects() {
		project, p := s.Folder(t), open(t, s)
		for _, e := range p.Editions {
			folder := s.Name + e.ID
			if code, _, stderr := runWith("", "mail", project, "--to", "list.csv", "--from", "sender@mail.test", "--edition", e.ID, "-o", folder); code != exitDone {
				t.Fatal(stderr)
			}
			out[folder] = e.ID
		}
	}
	return out
}

// measure says of every frame what sticks out of it, whether its pictures have
// two pixels for one, and what colour its ground has.
const measure = `<script>
onload = () => {
	let said = ""
	for (const f of document.querySelectorAll("iframe")) {
		const d = f.contentDocument, w = f.clientWidth
		const out = [...d.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > w + .5).length
		const sharp = [...d.images].length > 0 && [...d.images].every(i => i.naturalWidth >= 2 * i.width)
		said += f.title + " at " + w + ": " + out + " parts stick out, pictures sharp " + sharp + ", " + getComputedStyle(d.body).backgroundColor + ";"
	}
	document.title = said
}
</script>`

// TestConditionalComments reads in the message itself that Outlook gets the table of
// fixed width, from the embedded template and from one of the project's own.
func TestConditionalComments(t *testing.T) {
	t.Chdir(t.TempDir())
	s := subjects()[1]
	if err := os.CopyFS("own", s.Files); err != nil {
		t.Fatal(err)
	}
	for file, text := range map[string]string{
		"list.csv":             "address\nlan@example.vn\n",
		"own/mail/letter.html": "<p>{{.Code}}</p><!-- ours --><!--[if mso]><p>{{.Subject}}</p><![endif]-->",
	} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o700), os.WriteFile(file, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	for dir, want := range map[string][]string{
		".":   {`<!--[if mso]><table role="presentation" width="600"`, `<!--[if mso]></td></tr></table><![endif]-->`},
		"own": {"<!-- ours --><!--[if mso]><p>", "</p><![endif]-->"},
	} {
		args := []string{"mail", dir, "--to", "list.csv", "--from", "office@example.vn", "-o", "dry"}
		if dir == "." {
			args = slices.Delete(args, 1, 2)
		}
		if code, _, stderr := runIn(nil, args...); code != exitDone {
			t.Fatal(stderr)
		}
		html := htmlOf(t, filepath.Join("dry", "0001-lan@example.vn.eml"))
		for _, w := range want {
			if !strings.Contains(html, w) {
				t.Errorf("%s: no %q in the message", dir, w)
			}
		}
	}
}

// htmlOf is the HTML of a message in a file.
func htmlOf(t *testing.T, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m, err := mail.ReadMessage(f)
	if err != nil {
		t.Fatal(err)
	}
	out := ""
	var walk func(textproto.MIMEHeader, io.Reader)
	walk = func(h textproto.MIMEHeader, body io.Reader) {
		kind, params, _ := mime.ParseMediaType(h.Get("Content-Type"))
		if kind == "text/html" {
			if h.Get("Content-Transfer-Encoding") == "quoted-printable" {
				body = quotedprintable.NewReader(body)
			}
			data, err := io.ReadAll(body)
			if err != nil {
				t.Fatal(err)
			}
			out = string(data)
		}
		if !strings.HasPrefix(kind, "multipart/") {
			return
		}
		for parts := multipart.NewReader(body, params["boundary"]); ; {
			p, err := parts.NextRawPart()
			if err != nil {
				return
			}
			walk(p.Header, p)
		}
	}
	walk(textproto.MIMEHeader(m.Header), m.Body)
	return out
}
