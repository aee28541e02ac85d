//go:build unix

package intake

import (
	"syscall"
	"testing"
)

// fifo makes a pipe with a name and returns what is said of it.
func fifo(t *testing.T, name string) string {
	t.Helper()
	if err := syscall.Mkfifo(name, 0o600); err != nil {
		t.Fatal(err)
	}
	return ErrNoFile.Error()
}
