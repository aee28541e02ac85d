//go:build unix

package printer

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestCUPS prints through a real CUPS server, whose filters write the document
// anew: the same pages and options arrive.
func TestCUPS(t *testing.T) {
	needs(t, "cupsd", "lpadmin", "lpoptions", "pdfinfo")
	if os.Getuid() != 0 {
		t.Skip("cupsd runs its filters as another user: the test must be root")
	}
	e := startEverywhere(t)
	port, socket := startCUPS(t, e)
	for name, u := range map[string]string{"tcp": fmt.Sprintf("127.0.0.1:%d", port), "socket": socket} {
		t.Run(name, func(t *testing.T) {
			cups, err := CUPS(u)
			if err != nil {
				t.Fatal(err)
			}
			s := Server{URI: cups, As: "lan", Timeout: 20 * time.Second}
			queues, err := s.Queues(t.Context())
			if err != nil || len(queues) != 1 || queues[0].Name != "office" || !queues[0].Default {
				t.Fatalf("%+v %v", queues, err)
			}
			s.URI = cups.Queue("office")
			throughCUPS(t, e, s)
		})
	}
}

func throughCUPS(t *testing.T, e *everywhere, s Server) {
	r := realRun(t, s)
	w := Wish{Copies: 3, Sides: "two-sided-short-edge", Media: Medium{"iso_a3_297x420mm", 29700, 42000}, Staple: "top-left"}
	o := order(t, s, "aaaa", w)
	o.PDF = tinyPDF(5)
	out, err := r.Print(t.Context(), o)
	if err != nil || out.State != Done {
		t.Fatal(out, err)
	}
	arrived, _ := filepath.Glob(e.dir + "/[0-9].pdf")
	document, told := e.job(t, len(arrived)) // the latest
	if bytes.Equal(document, o.PDF) {
		t.Error("CUPS was to write the document anew")
	}
	info := exec.Command("pdfinfo", "-")
	info.Stdin = bytes.NewReader(document)
	if said, err := info.Output(); err != nil || !strings.Contains(string(said), "Pages:           5") || !strings.Contains(string(said), "(A3)") {
		t.Errorf("%v %s", err, said)
	}
	for name, want := range map[string]string{
		"IPP_COPIES": "3", "IPP_SIDES": "two-sided-short-edge", "IPP_FINISHINGS": "staple-top-left", "IPP_PRINT_COLOR_MODE": "color",
		"IPP_MULTIPLE_DOCUMENT_HANDLING": "separate-documents-collated-copies",
	} {
		if told[name] != want {
			t.Errorf("%s is %q, want %q", name, told[name], want)
		}
	}
	if media := told["IPP_MEDIA_COL"]; !strings.Contains(media, "x-dimension=29700 y-dimension=42000") {
		t.Error(media)
	}
	w.Hold = true
	if out, err := r.Print(t.Context(), order(t, s, "bbbb", w)); err != nil || out.State != Held {
		t.Error(out, err)
	}
}

// startCUPS starts a CUPS server in a folder of the test, with one queue to a
// printer.
func startCUPS(t *testing.T, e *everywhere) (port int, socket string) {
	t.Helper()
	dir, port := workFolder(t), freePort(t)
	for _, sub := range []string{"etc/ppd", "etc/ssl", "spool/tmp", "cache", "state/certs", "log"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	socket = dir + "/state/cups.sock"
	conf := fmt.Sprintf(`LogLevel warn
Listen 127.0.0.1:%d
Listen %s
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow 127.0.0.1
  </Limit>
</Policy>
`, port, socket)
	files := strings.ReplaceAll(`SystemGroup root
User lp
Group lp
ServerRoot DIR/etc
RequestRoot DIR/spool
TempDir DIR/spool/tmp
CacheDir DIR/cache
StateDir DIR/state
AccessLog DIR/log/access
ErrorLog DIR/log/error
PageLog DIR/log/page
ServerKeychain DIR/etc/ssl
`, "DIR", dir)
	for name, content := range map[string]string{"etc/cupsd.conf": conf, "etc/cups-files.conf": files} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if said, err := exec.Command("chgrp", "-R", "lp", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	for sub, mode := range map[string]os.FileMode{"spool": 0o710, "spool/tmp": 0o770 | os.ModeSticky, "cache": 0o770} {
		if err := os.Chmod(filepath.Join(dir, sub), mode); err != nil {
			t.Fatal(err)
		}
	}
	start(t, nil, "cupsd", "-f", "-c", dir+"/etc/cupsd.conf", "-s", dir+"/etc/cups-files.conf")
	eventually(t, "cupsd", func() bool { return answers(port) })
	host := fmt.Sprintf("127.0.0.1:%d", port)
	for _, args := range [][]string{
		{"-h", host, "-p", "office", "-E", "-v", fmt.Sprintf("ipp://localhost:%d/ipp/print", e.port), "-m", "everywhere"},
		{"-h", host, "-d", "office"},
	} {
		if said, err := exec.Command("lpadmin", args...).CombinedOutput(); err != nil {
			t.Fatalf("lpadmin: %v: %s", err, said)
		}
	}
	eventually(t, "queue", func() bool { // CUPS asks the printer for a while
		said, _ := exec.Command("lpoptions", "-h", host, "-p", "office", "-l").Output()
		return bytes.Contains(said, []byte("Duplex"))
	})
	return port, socket
}
