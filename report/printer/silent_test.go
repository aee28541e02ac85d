package printer

import (
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	"tongket/report/delivery"
)

// TestSilentPrinter holds that a printer that takes the connection and says nothing is
// waited for once, and that somebody is told.
func TestSilentPrinter(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	timeout, want := time.Second, 0
	if !testing.Short() {
		timeout, want = delivery.Slowness+time.Second, 1
	}
	u, err := Parse(fmt.Sprintf("ipp://%s/ipp/print", l.Addr()))
	if err != nil {
		t.Fatal(err)
	}
	told, began := 0, time.Now()
	_, err = Server{URI: u, Timeout: timeout, Slow: func() { told++ }}.Ask(t.Context())
	if err == nil || !strings.Contains(err.Error(), errSilent.Error()) || time.Since(began) > 2*timeout {
		t.Errorf("after %v: %v", time.Since(began), err)
	}
	if told != want {
		t.Errorf("told %d times, want %d", told, want)
	}
}
