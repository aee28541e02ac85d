//go:build unix

package outside

import (
	"os"
	"os/exec"
	"syscall"
	"time"

	"tongket/report/journal"
)

// Deadly is a journal's file that kills its process at one of its operations,
// before it or after it.
type Deadly struct {
	journal.File
	At int // from 1
	n  int
}

func (d *Deadly) Write(p []byte) (n int, err error) {
	d.step(func() { n, err = d.File.Write(p) })
	return n, err
}

func (d *Deadly) Sync() (err error) {
	d.step(func() { err = d.File.Sync() })
	return err
}

func (d *Deadly) step(do func()) {
	d.die()
	do()
	d.die()
}

func (d *Deadly) die() {
	if d.n++; d.n == d.At {
		syscall.Kill(os.Getpid(), syscall.SIGKILL)
		time.Sleep(time.Minute)
	}
}

// Killed reports whether a process was ended by a signal.
func Killed(err error) bool {
	exit, ok := err.(*exec.ExitError)
	return ok && exit.Sys().(syscall.WaitStatus).Signaled()
}
