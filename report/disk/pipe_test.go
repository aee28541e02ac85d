//go:build unix

package disk

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"
)

func pipe(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(name, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// A pipe from which nobody reads is not waited for.
func TestUnread(t *testing.T) {
	name := pipe(t)
	if err := Try(name); err != nil {
		t.Error("tried: ", err)
	}
	if err := Write(t.Context(), name, []byte("x"), Shared); !errors.Is(err, ErrUnread) {
		t.Error(err)
	}
}

// Who reads from a pipe gets all, also after it was tried, and also by a name that the
// system gives it.
func TestPipe(t *testing.T) {
	data := bytes.Repeat([]byte("page "), 100_000)
	name := pipe(t)
	got := make(chan []byte)
	go func() {
		read, _ := os.ReadFile(name)
		got <- read
	}()
	for errors.Is(written(t.Context(), name, data), ErrUnread) {
		time.Sleep(time.Millisecond) // it is about to
	}
	if read := <-got; !bytes.Equal(read, data) {
		t.Errorf("%d bytes arrive", len(read))
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	named := filepath.Join("/dev/fd", strconv.Itoa(int(w.Fd())))
	if _, err := os.Stat(named); err != nil {
		t.Skip(err)
	}
	go func() {
		read, _ := io.ReadAll(r)
		got <- read
	}()
	if err := written(t.Context(), named, data); err != nil {
		t.Error(err)
	}
	w.Close()
	if read := <-got; !bytes.Equal(read, data) {
		t.Errorf("%d bytes arrive by %s", len(read), named)
	}
}

func written(ctx context.Context, name string, data []byte) error {
	return errors.Join(Try(name), Write(ctx, name, data, Shared))
}

// Who reads no more is not waited for beyond the context.
func TestStuckPipe(t *testing.T) {
	name := pipe(t)
	reader, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	ctx, stop := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, stop)
	if err := Write(ctx, name, make([]byte, 1<<20), Shared); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
