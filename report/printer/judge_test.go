//go:build unix

package printer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/journal"
)

// needs skips a test where a program is missing; where everything is to be
// there, that is an error.
func needs(t *testing.T, names ...string) {
	t.Helper()
	for _, name := range names {
		if _, err := exec.LookPath(name); err == nil {
			continue
		}
		if os.Getenv("CI") != "" {
			t.Fatalf("%s is missing", name)
		}
		t.Skipf("%s is missing: .ci/run says how to install it", name)
	}
}

// everywhere is a real IPP Everywhere printer, CUPS's ippeveprinter, in a folder
// of the test. It keeps each job's document and what it was told about it.
type everywhere struct {
	dir  string
	port int
}

func startEverywhere(t *testing.T) *everywhere {
	t.Helper()
	needs(t, "ippeveprinter", "dbus-daemon")
	e := &everywhere{dir: workFolder(t), port: freePort(t)}
	e.write(t, "keep.sh", 0o755, "#!/bin/sh\ncp \"$1\" "+e.dir+"/$IPP_JOB_ID.part && env | grep ^IPP_ >"+e.dir+"/$IPP_JOB_ID.env && mv "+e.dir+"/$IPP_JOB_ID.part "+e.dir+"/$IPP_JOB_ID.pdf\n")
	e.write(t, "office.conf", 0o644, officeConf)
	// It links Avahi, and ends without a D-Bus though it is to announce nothing:
	// so it gets one of its own, and nobody is on it.
	e.write(t, "bus.conf", 0o644, `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=`+e.dir+`/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`)
	start(t, nil, "dbus-daemon", "--config-file="+e.dir+"/bus.conf", "--nofork", "--nopidfile", "--nosyslog")
	eventually(t, "a D-Bus", func() bool { _, err := os.Stat(e.dir + "/bus"); return err == nil })
	start(t, []string{"DBUS_SYSTEM_BUS_ADDRESS=unix:path=" + e.dir + "/bus"},
		"ippeveprinter", "-r", "off", "-p", fmt.Sprint(e.port), "-n", "localhost", "-d", e.dir, "-k", "-c", e.dir+"/keep.sh", "-a", e.dir+"/office.conf", "Office")
	eventually(t, "ippeveprinter", func() bool { return answers(e.port) })
	return e
}

func (e *everywhere) write(t *testing.T, name string, mode os.FileMode, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(e.dir, name), []byte(content), mode); err != nil {
		t.Fatal(err)
	}
}

func (e *everywhere) server(t *testing.T) Server {
	return serverAt(t, fmt.Sprintf("ipp://localhost:%d/ipp/print", e.port))
}

func serverAt(t *testing.T, uri string) Server {
	t.Helper()
	u, err := Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	return Server{URI: u, As: "lan", Timeout: 10 * time.Second}
}

// job is a job as the printer has got it.
func (e *everywhere) job(t *testing.T, id int) (document []byte, told map[string]string) {
	t.Helper()
	document, err := os.ReadFile(fmt.Sprintf("%s/%d.pdf", e.dir, id))
	if err != nil {
		t.Fatal(err)
	}
	env, err := os.ReadFile(fmt.Sprintf("%s/%d.env", e.dir, id))
	if err != nil {
		t.Fatal(err)
	}
	told = map[string]string{}
	for line := range strings.Lines(string(env)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		told[name] = value
	}
	return document, told
}

// workFolder is a folder that the users of other services can read, too.
func workFolder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "printer")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for range 20 { // the print command of a job may still be at work
			if os.RemoveAll(dir) == nil {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
		t.Errorf("%s cannot be removed", dir)
	})
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// start starts a service and ends it with the test.
func start(t *testing.T, env []string, name string, args ...string) {
	t.Helper()
	var said bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Env, cmd.Stdout, cmd.Stderr = append(os.Environ(), env...), &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		timer := time.AfterFunc(3*time.Second, func() { cmd.Process.Kill() })
		cmd.Wait()
		timer.Stop()
		if t.Failed() {
			t.Logf("%s: %s", name, said.Bytes()[max(0, said.Len()-4000):])
		}
	})
}

func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !is(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("there is no %s", what)
		}
	}
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func answers(port int) bool {
	c, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err == nil {
		c.Close()
	}
	return err == nil
}

// realRun is a run by the clock on the wall.
func realRun(t *testing.T, s Server) *Run {
	t.Helper()
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	r.Clock = Clock{Now: time.Now, Sleep: func(ctx context.Context, d time.Duration) error {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(d):
			return nil
		}
	}}
	r.Limits.Poll, r.Limits.Patience = 200*time.Millisecond, 30*time.Second
	return r
}

// The file that arrives at a real printer is the file that was sent, with what
// was asked for.
func TestEverywhere(t *testing.T) {
	e := startEverywhere(t)
	s := e.server(t)
	d, err := s.Ask(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if d.Model != "Office Laser" || d.Copies != 99 || !d.Colour || d.State != "idle" || strings.Join(d.Trays, " ") != "auto main by-pass-tray" {
		t.Errorf("%+v", d)
	}
	r := realRun(t, s)
	for i, tt := range []struct {
		wish Wish
		want map[string]string
	}{
		{wish, map[string]string{"IPP_COPIES": "40", "IPP_MULTIPLE_DOCUMENT_HANDLING": "separate-documents-collated-copies", "IPP_SIDES": "two-sided-long-edge", "IPP_MEDIA": "iso_a4_210x297mm", "IPP_FINISHINGS": "staple-top-left", "IPP_PRINT_COLOR_MODE": "color", "IPP_PRINT_SCALING": "none"}},
		{
			Wish{Sides: "two-sided-short-edge", Media: Medium{"iso_a3_297x420mm", 29700, 42000}, Tray: "by-pass-tray", Grey: true},
			map[string]string{"IPP_SIDES": "two-sided-short-edge", "IPP_MEDIA_COL": "{media-size={x-dimension=29700 y-dimension=42000} media-source=by-pass-tray}", "IPP_PRINT_COLOR_MODE": "monochrome"},
		},
	} {
		o := order(t, s, fmt.Sprint("aaaa", i), tt.wish)
		o.PDF = tinyPDF(5)
		out, err := r.Print(t.Context(), o)
		if err != nil || out.State != Done {
			t.Fatal(out, err)
		}
		document, told := e.job(t, out.Job)
		if !bytes.Equal(document, o.PDF) {
			t.Errorf("%d bytes arrived of %d", len(document), len(o.PDF))
		}
		for name, want := range tt.want {
			if told[name] != want {
				t.Errorf("%s is %q, want %q", name, told[name], want)
			}
		}
	}
}

// Interrupted at whatever moment, it is known what became of the job at a real
// printer.
func TestEverywhereInterrupted(t *testing.T) {
	e := startEverywhere(t)
	s := e.server(t)
	for _, when := range []State{Created, Finishing, Sent} {
		r := realRun(t, s)
		ctx, cancel := context.WithCancel(t.Context())
		r.Tell = func(p Progress) {
			if p.State == when {
				cancel()
			}
		}
		out, err := r.Print(ctx, order(t, s, string(when), wish))
		if err != nil || !out.State.Settled() || out.State == Uncertain || when == Created && out.State != Absent {
			t.Error(when, out, err)
		}
		cancel()
	}
}

// A real printer that has got half of a document does not print it.
func TestEverywhereCutOff(t *testing.T) {
	e := startEverywhere(t)
	s := e.server(t)
	r := realRun(t, s)
	left := 2 // the journal's disk is full just before the document's end
	r.Journal.log.Through(func(f journal.File) journal.File { return full{f, &left} })
	if _, err := r.Print(t.Context(), order(t, s, "aaaa", wish)); !errors.As(err, new(journal.Error)) {
		t.Error(err)
	}
	j := &task{Run: r, order: "aaaa"}
	var is job
	eventually(t, "end of the job", func() bool {
		is, _ = j.look(t.Context())
		return is.state >= 7
	})
	if printed, _ := filepath.Glob(e.dir + "/1.pdf"); is.state == 9 || len(printed) > 0 {
		t.Errorf("%s: %v", is.say(), printed)
	}
}

// tinyPDF is a PDF of some empty pages of A4.
func tinyPDF(pages int) []byte {
	var b bytes.Buffer
	var offsets []int
	object := func(content string) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(offsets), content)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	var kids strings.Builder
	for n := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", 3+2*n)
	}
	object(fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 595 842]>>", pages, kids.String()))
	for n := range pages {
		object(fmt.Sprintf("<</Type/Page/Parent 2 0 R/Contents %d 0 R/Resources<<>>>>", 4+2*n))
		line := fmt.Sprintf("%d w 100 100 m 400 700 l S", n+1)
		object(fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(line), line))
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, o := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, at)
	return b.Bytes()
}
