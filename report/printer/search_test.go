package printer

import (
	"context"
	"net"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"tongket/report/outside"

	"github.com/hashicorp/mdns"
)

// TestSearch looks for printers in a network of its own, which nothing leaves: the
// test runs itself in a network namespace with two printers.
func TestSearch(t *testing.T) {
	if os.Getenv("TONGKET_TEST_NETWORK") != "" {
		searchHere(t)
		return
	}
	outside.Needs(t, "unshare", "ip")
	if os.Getuid() != 0 {
		outside.Missing(t, "root, for a network of its own,")
	}
	cmd := exec.Command("unshare", "--net", os.Args[0], "-test.run", "^TestSearch$", "-test.v")
	cmd.Env = append(os.Environ(), "TONGKET_TEST_NETWORK=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

func searchHere(t *testing.T) {
	for _, args := range [][]string{
		{"link", "set", "lo", "up"}, {"link", "add", "office", "type", "veth", "peer", "name", "other"}, {"link", "set", "other", "up"}, {"address", "add", "192.0.2.1/24", "dev", "office"},
		{"link", "set", "office", "up", "multicast", "on"}, {"route", "add", "default", "dev", "office"},
	} {
		if out, err := exec.Command("ip", args...).CombinedOutput(); err != nil {
			t.Fatalf("ip %v: %v\n%s", args, err, out)
		}
	}
	if list, err := Search(context.Background(), 400*time.Millisecond); err != nil || len(list) > 0 {
		t.Fatalf("an empty network has %v, %v", list, err)
	}
	serve := func(instance, service string, txt ...string) {
		s, err := mdns.NewMDNSService(instance, service, "", "laser.local.", 631, []net.IP{net.IPv4(192, 0, 2, 1)}, txt)
		if err != nil {
			t.Fatal(err)
		}
		server, err := mdns.NewServer(&mdns.Config{Zone: s})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { server.Shutdown() })
	}
	serve("Máy in phòng họp", "_ipp._tcp", "rp=ipp/print", "ty=Example Laser", "note=tầng 2")
	serve("Secure", "_ipps._tcp", "rp=printers/secure")
	serve("No printer", "_http._tcp", "path=/")
	got, err := Search(context.Background(), 2*time.Second)
	want := []Found{
		{"Máy in phòng họp", "Example Laser", "tầng 2", "ipp://192.0.2.1/ipp/print"},
		{"Secure", "", "", "ipps://laser.local/printers/secure"},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("found %q, %v", got, err)
	}
}

// What is no answer, or of something else, is not taken note of, whatever it is.
func FuzzHear(f *testing.F) {
	for _, packet := range [][]byte{nil, {0, 0, 0x84, 0, 0, 0, 0, 1}, make([]byte, 64)} {
		f.Add(packet)
	}
	f.Fuzz(func(t *testing.T, packet []byte) {
		b := browser{kind: "_ipp._tcp.local.", services: map[string]*service{}, addresses: map[string]net.IP{}}
		b.hear(packet)
		for _, s := range b.found() {
			found(s, "_ipp._tcp", "ipp")
		}
	})
}
