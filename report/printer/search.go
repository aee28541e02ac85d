package printer

import (
	"cmp"
	"context"
	"io"
	"log"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tongket/report/say"
	"tongket/report/visible"

	"github.com/hashicorp/mdns"
)

// Found is a printer that has answered a search.
type Found struct{ Name, Model, Location, URI string }

// services are what printers call themselves in DNS-SD, and the scheme of their
// addresses.
var services = []struct{ name, scheme string }{{"_ipps._tcp", "ipps"}, {"_ipp._tcp", "ipp"}}

// Search asks the local network for printers by multicast DNS (RFC 6762, 6763 and
// Bonjour Printing), and listens for as long as told. A network without any has an
// empty list; the error is one that cannot be asked.
func Search(ctx context.Context, wait time.Duration) ([]Found, error) {
	var out []Found
	for _, s := range services {
		entries := make(chan *mdns.ServiceEntry, 64)
		err := mdns.QueryContext(ctx, &mdns.QueryParam{
			Service: s.name, Timeout: wait / time.Duration(len(services)), Entries: entries,
			DisableIPv6: true, Logger: log.New(io.Discard, "", 0),
		})
		close(entries)
		if err != nil {
			return nil, say.Errorf("printer: the network cannot be asked for printers: %w", err)
		}
		for e := range entries {
			if f, ok := found(e, s.name, s.scheme); ok {
				out = append(out, f)
			}
		}
	}
	slices.SortFunc(out, func(a, b Found) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.URI, b.URI)) })
	return slices.Compact(out), nil
}

// found reads what a service says of itself. Other services answer on the same
// group; they are none of ours.
func found(e *mdns.ServiceEntry, service, scheme string) (Found, bool) {
	name, ours := strings.CutSuffix(e.Name, "."+service+".local.")
	if !ours || e.AddrV4 == nil || e.Port == 0 {
		return Found{}, false
	}
	said := map[string]string{}
	for _, field := range e.InfoFields {
		key, value, _ := strings.Cut(unescaped(field), "=")
		said[strings.ToLower(key)] = value
	}
	host := e.AddrV4.String()
	if scheme == "ipps" { // the certificate is the name's
		host = strings.TrimSuffix(e.Host, ".")
	}
	u := url.URL{Scheme: scheme, Host: net.JoinHostPort(host, strconv.Itoa(e.Port)), Path: "/" + said["rp"]}
	return Found{Name: visible.Line(unescaped(name)), Model: visible.Line(said["ty"]), Location: visible.Line(said["note"]), URI: strings.Replace(u.String(), ":631/", "/", 1)}, true
}

// unescaped is a text as people write it: the library writes "\ " and "\226" for what is
// no letter of a host's name.
func unescaped(s string) string {
	var out []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			out = append(out, s[i])
			continue
		}
		if n, err := strconv.ParseUint(s[i+1:min(i+4, len(s))], 10, 8); err == nil && i+4 <= len(s) {
			out = append(out, byte(n))
			i += 3
			continue
		}
		i++
		out = append(out, s[i])
	}
	return string(out)
}
