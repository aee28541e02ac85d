//go:build unix

package printer

import (
	"bytes"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/delivery"
	"tongket/report/ipptest"
	"tongket/report/journal"
	"tongket/report/outside"
)

func serverAt(t *testing.T, uri string) Server {
	t.Helper()
	u, err := Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	return Server{URI: u, As: "lan", Timeout: 10 * time.Second}
}

// realRun is a run by the clock on the wall.
func realRun(t *testing.T, s Server) *Run {
	t.Helper()
	r, _ := run(t, s, filepath.Join(t.TempDir(), "j"))
	r.Clock = delivery.Clock{Now: time.Now, Sleep: func(ctx context.Context, d time.Duration) error {
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
	e := ipptest.StartEverywhere(t)
	s := serverAt(t, e.URI)
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
		document, told := e.Job(t, out.Job)
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

// A real printer is asked and printed on by TLS, if its certificate is given.
func TestEverywhereSecure(t *testing.T) {
	e := ipptest.StartEverywhere(t)
	s := serverAt(t, e.Secure())
	if _, err := s.Ask(t.Context()); err == nil || !strings.Contains(err.Error(), "nobody whom this machine trusts vouches for the certificate") {
		t.Fatal(err)
	}
	certificate, err := os.ReadFile(e.Certificate())
	if err != nil {
		t.Fatal(err)
	}
	if s.Roots = x509.NewCertPool(); !s.Roots.AppendCertsFromPEM(certificate) {
		t.Fatalf("no certificate: %s", certificate)
	}
	out, err := realRun(t, s).Print(t.Context(), order(t, s, "aaaa", wish))
	if err != nil || out.State != Done {
		t.Fatal(out, err)
	}
	if document, _ := e.Job(t, out.Job); !bytes.Equal(document, paper) {
		t.Errorf("%d bytes arrived of %d", len(document), len(paper))
	}
}

// Interrupted at whatever moment, it is known what became of the job at a real
// printer.
func TestEverywhereInterrupted(t *testing.T) {
	e := ipptest.StartEverywhere(t)
	s := serverAt(t, e.URI)
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
	e := ipptest.StartEverywhere(t)
	s := serverAt(t, e.URI)
	r := realRun(t, s)
	left := 2 // the journal's disk is full just before the document's end
	r.Journal.events.Through(func(f journal.File) journal.File { return full{f, &left} })
	if _, err := r.Print(t.Context(), order(t, s, "aaaa", wish)); !errors.As(err, new(journal.Error)) {
		t.Error(err)
	}
	j := &task{Run: r, order: "aaaa"}
	var is job
	outside.Eventually(t, "end of the job", func() bool {
		is, _ = j.look(t.Context())
		return is.state >= 7
	})
	if printed, _ := filepath.Glob(e.Dir + "/1.pdf"); is.state == 9 || len(printed) > 0 {
		t.Errorf("%s: %v", is.said().String(), printed)
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
