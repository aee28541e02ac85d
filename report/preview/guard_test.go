package preview

import (
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/say"
)

// TestGuard: who has not the address, or comes under another name, is told so and learns
// nothing; what is no request of the page is refused.
func TestGuard(t *testing.T) {
	l := begin(t, small(t), func(opt *Options) { opt.Editor = []string{"true"} })
	own := l.listens.Addr().String()
	_, port, _ := strings.Cut(own, ":")
	key := "/" + l.token + "/"
	l.session.mu.Lock()
	shown := l.session.view(Choice{}).sheets[0].id
	l.session.mu.Unlock()
	for _, tt := range []struct {
		name, method, host, path string
		header                   map[string]string
		code                     int
		says                     string
	}{
		{"its own", "GET", own, key, nil, 200, "<!doctype html>"},
		{"by name", "GET", "localhost:" + port, key, nil, 200, "<!doctype html>"},
		{"a name that leads here", "GET", "evil.example:" + port, key, nil, 421, "another name"},
		{"no port", "GET", "localhost", key, nil, 421, "another name"},
		{"no key", "GET", own, "/", nil, 403, "lacks its key"},
		{"a wrong key", "GET", own, "/" + strings.Repeat("A", len(l.token)) + "/", nil, 403, "lacks its key"},
		{"the beginning of the key", "GET", own, "/" + l.token[:5] + "/", nil, 403, "lacks its key"},
		{"a file of the program", "GET", own, key + "page.html", nil, 404, "has no /page.html"},
		{"out of the folder", "GET", own, key + "../../etc/passwd", nil, 404, "has no /../../etc/passwd"},
		{"a page that is none", "GET", own, key + "page/..%2f..%2ftongket.yaml", nil, 404, "has no"},
		{"a page that was", "GET", own, key + "page/x", nil, 410, "replaced"},
		{"writing", "PUT", own, key + "app.js", nil, 404, "has no"},
		{"the way of no page", "GET", own, key + "way?page=x&node=1", nil, 404, "nothing is known"},
		{"the way of no node", "GET", own, key + "way?page=" + shown + "&node=-5", nil, 404, "nothing is known"},
		{"from its own page", "GET", own, key, map[string]string{"Origin": "http://" + own, "Sec-Fetch-Site": "same-origin"}, 200, "<!doctype html>"},
		{"from its own page, by name", "GET", "localhost:" + port, key, map[string]string{"Origin": "http://localhost:" + port}, 200, "<!doctype html>"},
		{"from its other name", "GET", own, key, map[string]string{"Origin": "http://localhost:" + port}, 403, "another server"},
		{"from another page", "GET", own, key + "figures", map[string]string{"Origin": "http://evil.example"}, 403, "another server"},
		{"from another port", "GET", own, key, map[string]string{"Origin": "http://127.0.0.1:1"}, 403, "another server"},
		{"from nowhere", "GET", own, key, map[string]string{"Origin": "null"}, 403, "another server"},
		{"the same by another scheme", "GET", own, key, map[string]string{"Origin": "https://" + own}, 403, "another server"},
		{"as a picture elsewhere", "GET", own, key + "page/" + shown, map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}, 403, "another server"},
		{"as a script of another port", "GET", own, key + "app.js", map[string]string{"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"}, 403, "another server"},
		{"framed elsewhere", "GET", own, key, map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}, 403, "another server"},
		{"clicked elsewhere", "GET", own, key, map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 200, "<!doctype html>"},
		{"typed", "GET", own, key, map[string]string{"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 200, "<!doctype html>"},
		{"opening from another page", "POST", own, key + "open?at=x:1:1", map[string]string{"Origin": "http://evil.example"}, 403, "another server"},
		{"opening by a form of another page", "POST", own, key + "open?at=x:1:1", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 403, "another server"},
		{"opening nothing of the project", "POST", own, key + "open?at=/etc/passwd:1:1", nil, 404, "no place in the project"},
		{"opening by GET", "GET", own, key + "open?at=x:1:1", nil, 404, "has no /open"},
	} {
		r := httptest.NewRequest(tt.method, "http://"+own+tt.path, nil)
		r.Host = tt.host
		for name, value := range tt.header {
			r.Header.Set(name, value)
		}
		w := httptest.NewRecorder()
		l.guarded(l.routes()).ServeHTTP(w, r)
		if w.Code != tt.code || !strings.Contains(w.Body.String(), tt.says) {
			t.Errorf("%s: %d %s", tt.name, w.Code, w.Body)
		}
		if !strings.Contains(w.Header().Get("Content-Security-Policy"), "default-src 'none'") || tt.code != 200 && strings.Contains(w.Body.String(), l.token) {
			t.Errorf("%s: what is answered is not guarded", tt.name)
		}
	}
}

// TestPlace: only files that were read as part of the project are opened, by the command
// that was given and no other, with the place in its arguments.
func TestPlace(t *testing.T) {
	opened := t.TempDir()
	l := begin(t, small(t), func(opt *Options) {
		opt.Editor = []string{"touch", filepath.Join(opened, "at {line} {column}; rm -rf x")}
	})
	for _, at := range []string{
		"", "tongket.yaml", "tongket.yaml:1:1", l.folder + "/tongket.yaml", l.folder + "/tongket.yaml:0:1", l.folder + "/tongket.yaml:1",
		l.folder + "/../../etc/passwd:1:1", l.folder + "/nothing.yaml:1:1", l.folder + "/editions/../tongket.yaml:1:1", l.folder + ":1:1", "-c:1:1",
	} {
		if p, known := l.session.place(at); known {
			t.Errorf("%q is %v", at, p)
		}
	}
	p, known := l.session.place(l.folder + "/editions/2022.yaml:7:3")
	if !known || p.file != filepath.Join(l.folder, "editions", "2022.yaml") || p.line != 7 || p.column != 3 {
		t.Fatal(p, known)
	}
	answer, err := http.Post(l.URL()+"open?at="+url.QueryEscape(l.folder+"/editions/2022.yaml:7:3"), "", nil)
	if err != nil || answer.StatusCode != http.StatusNoContent {
		t.Fatal(answer, err)
	}
	answer.Body.Close()
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if _, err := os.Stat(filepath.Join(opened, "at 7 3; rm -rf x")); err == nil {
			return
		} else if time.Now().After(end) {
			t.Fatal(err)
		}
	}
}

// TestPortTaken: it is said, with what to do.
func TestPortTaken(t *testing.T) {
	l := begin(t, small(t), nil)
	port := l.listens.Addr().(*net.TCPAddr).Port
	if _, err := Listen(l.session, say.English, port); err == nil || !strings.Contains(err.Error(), "leave out --port") {
		t.Error(err)
	}
}

// TestCrowd: many windows see the same, more than are served are told so, and when they
// close there is room again.
func TestCrowd(t *testing.T) {
	l := begin(t, small(t), nil)
	var windows []*window
	for range 60 {
		windows = append(windows, l.open(nil))
	}
	before := windows[0].until(func(State) bool { return true }).Code
	l.change("editions/2022.yaml", "Fewer trees", "Fewer trees now")
	codes := map[string]bool{}
	for _, w := range windows {
		codes[w.until(func(s State) bool { return s.Code != before }).Code] = true
	}
	if len(codes) != 1 {
		t.Errorf("they see %v", codes)
	}
	for len(windows) < crowd {
		windows = append(windows, l.open(nil))
	}
	if code, said := l.get("events"); code != http.StatusServiceUnavailable || !strings.Contains(said, "close some") {
		t.Error(code, said)
	}
	windows[0].body.Close()
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		leave, welcome := l.session.join(Choice{})
		if welcome {
			leave()
			return
		}
		if time.Now().After(end) {
			t.Fatal("who has left still counts")
		}
	}
}
