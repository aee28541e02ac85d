package printer

import (
	"context"
	"net"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"tongket/report/outside"

	"github.com/hashicorp/mdns"
	"golang.org/x/net/dns/dnsmessage"
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

// kind is what these tests look for.
const kind = "_ipp._tcp.local."

// said is a message about a service called name.
func said(t testing.TB, name string, answer bool) []byte {
	t.Helper()
	head := func(name string) dnsmessage.ResourceHeader {
		return dnsmessage.ResourceHeader{Name: dnsmessage.MustNewName(name), Class: dnsmessage.ClassINET}
	}
	m := dnsmessage.Message{Header: dnsmessage.Header{Response: answer}, Answers: []dnsmessage.Resource{
		{Header: head(kind), Body: &dnsmessage.PTRResource{PTR: dnsmessage.MustNewName(name)}},
		{Header: head(name), Body: &dnsmessage.SRVResource{Port: 631, Target: dnsmessage.MustNewName("laser.local.")}},
		{Header: head(name), Body: &dnsmessage.TXTResource{TXT: []string{"rp=ipp/print"}}},
		{Header: head("laser.local."), Body: &dnsmessage.AResource{A: [4]byte{192, 0, 2, 1}}},
	}}
	packet, err := m.Pack()
	if err != nil {
		t.Fatal(err)
	}
	return packet
}

// What is no answer, or of something else, is not taken note of, whatever it is.
func FuzzHear(f *testing.F) {
	for _, packet := range [][]byte{
		nil, {0, 0, 0x84, 0, 0, 0, 0, 1}, make([]byte, 64),
		said(f, "Laser."+kind, true), said(f, "Laser."+kind, false), said(f, "Laser._http._tcp.local.", true),
	} {
		f.Add(packet)
	}
	f.Fuzz(func(t *testing.T, packet []byte) {
		b := browser{kind: kind, services: map[string]*service{}, addresses: map[string]net.IP{}}
		b.hear(packet)
		list := b.found()
		if answer := len(packet) > 2 && packet[2]&0x80 != 0; !answer && len(list) > 0 {
			t.Errorf("%d services by what is no answer", len(list))
		}
		for _, s := range list {
			if !strings.HasSuffix(s.name, "."+kind) {
				t.Errorf("%q is of another kind", s.name)
			}
			found(s, "_ipp._tcp", "ipp")
		}
	})
}

// TestHear: one answer may say all of a printer.
func TestHear(t *testing.T) {
	b := browser{kind: kind, services: map[string]*service{}, addresses: map[string]net.IP{}}
	b.hear(said(t, "Laser."+kind, true))
	if list, lacking := b.found(), b.incomplete(); len(list) != 1 || len(lacking) > 0 {
		t.Errorf("%d services, %d of them incomplete", len(list), len(lacking))
	} else if got, ok := found(list[0], "_ipp._tcp", "ipp"); !ok || got.Name != "Laser" || got.URI != "ipp://192.0.2.1/ipp/print" {
		t.Errorf("%+v, %t", got, ok)
	}
}
