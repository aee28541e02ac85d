//go:build unix

package ipptest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tongket/report/outside"
)

// Everywhere is a real IPP Everywhere printer, CUPS's ippeveprinter, in a folder
// of the test. It keeps each job's document and what it was told about it.
type Everywhere struct {
	Dir string // where N.pdf and N.env are of job N
	URI string
}

// StartEverywhere starts such a printer.
func StartEverywhere(t testing.TB) *Everywhere {
	t.Helper()
	outside.Needs(t, "ippeveprinter", "dbus-daemon")
	port := outside.FreePort(t)
	e := &Everywhere{Dir: outside.Folder(t), URI: fmt.Sprintf("ipp://localhost:%d/ipp/print", port)}
	e.write(t, "keep.sh", 0o755, "#!/bin/sh\ncp \"$1\" "+e.Dir+"/$IPP_JOB_ID.part && env | grep ^IPP_ >"+e.Dir+"/$IPP_JOB_ID.env && mv "+e.Dir+"/$IPP_JOB_ID.part "+e.Dir+"/$IPP_JOB_ID.pdf\n")
	e.write(t, "office.conf", 0o644, officeConf)
	// It links Avahi, and ends without a D-Bus though it is to announce nothing:
	// so it gets one of its own, and nobody is on it.
	e.write(t, "bus.conf", 0o644, `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=`+e.Dir+`/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`)
	outside.Serve(t, nil, "dbus-daemon", "--config-file="+e.Dir+"/bus.conf", "--nofork", "--nopidfile", "--nosyslog")
	outside.Eventually(t, "a D-Bus", func() bool { _, err := os.Stat(e.Dir + "/bus"); return err == nil })
	outside.Serve(t, []string{"DBUS_SYSTEM_BUS_ADDRESS=unix:path=" + e.Dir + "/bus"},
		"ippeveprinter", "-r", "off", "-p", fmt.Sprint(port), "-n", "localhost", "-d", e.Dir, "-k", "-K", e.Dir, "-c", e.Dir+"/keep.sh", "-a", e.Dir+"/office.conf", "Office")
	outside.Eventually(t, "ippeveprinter", func() bool { return outside.Answers(port) })
	return e
}

func (e *Everywhere) write(t testing.TB, name string, mode os.FileMode, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(e.Dir, name), []byte(content), mode); err != nil {
		t.Fatal(err)
	}
}

// Job is a job as the printer has got it.
func (e *Everywhere) Job(t testing.TB, id int) (document []byte, told map[string]string) {
	t.Helper()
	document, err := os.ReadFile(fmt.Sprintf("%s/%d.pdf", e.Dir, id))
	if err != nil {
		t.Fatal(err)
	}
	env, err := os.ReadFile(fmt.Sprintf("%s/%d.env", e.Dir, id))
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

// Secure is the address of the printer by TLS, and Certificate, once somebody has asked
// for it there, the certificate that it has made itself.
func (e *Everywhere) Secure() string { return "ipps" + strings.TrimPrefix(e.URI, "ipp") }

func (e *Everywhere) Certificate() string { return filepath.Join(e.Dir, "localhost.crt") }

// Jobs is how many jobs the printer has printed.
func (e *Everywhere) Jobs(t testing.TB) int {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(e.Dir, "*.env"))
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}
