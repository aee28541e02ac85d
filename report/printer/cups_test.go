//go:build unix

package printer

import (
	"bytes"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongket/report/ipptest"
	"tongket/report/outside"
)

// TestCUPS prints through a real CUPS server, whose filters write the document
// anew: the same pages and options arrive.
func TestCUPS(t *testing.T) {
	outside.Needs(t, "pdfinfo")
	e := ipptest.StartEverywhere(t)
	port, socket := ipptest.StartCUPS(t, e)
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

func throughCUPS(t *testing.T, e *ipptest.Everywhere, s Server) {
	r := realRun(t, s)
	w := Wish{Copies: 3, Sides: "two-sided-short-edge", Media: Medium{"iso_a3_297x420mm", 29700, 42000}, Staple: "top-left"}
	o := order(t, s, "aaaa", w)
	o.PDF = tinyPDF(5)
	out, err := r.Print(t.Context(), o)
	if err != nil || out.State != Done {
		t.Fatal(out, err)
	}
	arrived, _ := filepath.Glob(e.Dir + "/[0-9].pdf")
	document, told := e.Job(t, len(arrived)) // the latest
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
